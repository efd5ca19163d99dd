"""Canned replies at the keyboard: asked for by a slash or a key, narrowed by name and abbreviation, filled from the ticket."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desk.ui.pages.queue.canned_popup import CannedPopup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.services.canned_replies import Filled, ReplyText
    from desk.services.tickets import TicketView
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.type_field import TypeField

FAR = 99


class Canned(QObject):
    """Stands between the field and the list; `inserted(then)` once a reply stands in the text."""

    inserted = Signal(str)

    def __init__(self, desk: Desk, field: TypeField) -> None:
        super().__init__(field)
        self._desk, self._field = desk, field
        self._ticket: TicketView | None = None
        self._all: tuple[ReplyText, ...] = ()
        self._from = self._typed_from = 0
        field.textChanged.connect(self._narrow)

    @cached_property
    def popup(self) -> CannedPopup:
        """The list, made when first asked for."""
        made = CannedPopup(self._field)
        made.picked.connect(self._fill)
        return made

    def is_open(self) -> bool:
        """Whether the list is shown."""
        return "popup" in self.__dict__ and self.popup.isVisible()

    def close(self) -> None:
        """Takes the list away."""
        if "popup" in self.__dict__:
            self.popup.leave()

    def ask(self, ticket: TicketView | None, *, slash: bool) -> None:
        """Shows the list; after a slash that was typed, the slash goes when a reply is inserted."""
        if ticket is None or self._desk.store is None:
            return
        self._ticket = ticket
        self._typed_from = self._field.textCursor().position()
        self._from = self._typed_from - int(slash)
        desk = self._desk
        desk.lane.read(lambda: desk.services.canned_replies.replies(desk.store), self._came, channel="queue.canned")

    def _came(self, found: tuple[ReplyText, ...]) -> None:
        self._all = found
        if self._field.hasFocus():
            self._show()

    def _query(self) -> str | None:
        """What was typed since; None when the cursor has left it."""
        cursor = self._field.textCursor()
        if cursor.position() < self._typed_from or cursor.position() - self._typed_from > FAR:
            return None
        cursor.setPosition(self._typed_from, cursor.MoveMode.KeepAnchor)
        typed = cursor.selectedText()
        return None if "\u2029" in typed or typed[:1].isspace() else typed

    def _show(self) -> None:
        query = self._query()
        if query is None or self._ticket is None:
            self.close()
            return
        self.popup.show_rows(ranked(self._all, query, self._ticket.language), self._desk.words)

    def _narrow(self) -> None:
        if self.is_open():
            self._show()

    def _fill(self, reply: ReplyText) -> None:
        desk, ticket, query = self._desk, self._ticket, self._query()
        if ticket is None:
            return
        end = self._typed_from + len((query or "").encode("utf-16-le")) // 2
        store, at, by, language = desk.store, desk.clock.now(), desk.person.id, desk.words.code

        def job() -> Any:
            return desk.services.canned_replies.filled(store, reply=reply, ticket_id=ticket.id, at=at, by=by, language=language)

        desk.lane.read(job, lambda made: self._insert(ticket.id, end, made), channel="queue.canned_fill")

    def _insert(self, ticket_id: int, end: int, made: Filled) -> None:
        if self._ticket is None or self._ticket.id != ticket_id:
            return
        cursor = self._field.textCursor()
        cursor.setPosition(min(self._from, self._field.document().characterCount() - 1))
        cursor.setPosition(min(end, self._field.document().characterCount() - 1), cursor.MoveMode.KeepAnchor)
        cursor.insertText(made.text)
        self._field.setTextCursor(cursor)
        if made.missing:
            self._field.go_to_mark(first=True)
        self._field.setFocus()
        self.inserted.emit(made.then)


def ranked(replies: Iterable[ReplyText], query: str, language: str) -> list[ReplyText]:
    """What fits: in the customer's language first, then by abbreviation, by a word of the name, by the text."""
    from desk.services.search import fold

    wanted = fold(query)
    found: list[tuple[bool, int, int, ReplyText]] = []
    for order, row in enumerate(replies):
        name, sign = fold(row.name), fold(row.abbreviation)
        if not wanted:
            rank = 0
        elif sign.startswith(wanted):
            rank = 0 if sign == wanted else 1
        elif any(word.startswith(wanted) for word in name.split()) or name.startswith(wanted):
            rank = 2
        elif wanted in name:
            rank = 3
        else:
            continue
        found.append((row.language != language, rank, order, row))
    return [row for _other, _rank, _order, row in sorted(found, key=lambda each: each[:3])]
