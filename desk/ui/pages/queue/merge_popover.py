"""Into which ticket the tickets chosen are merged: one of them, or another that is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desk.rules.errors import Refused
from desk.ui.form import Choice
from desk.ui.pages.queue.ticket_pick import WIDTH, TicketPick
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.rules.errors import Told
    from desk.ui.pages.queue.page import QueuePage

LONGEST = 48


class MergePopover(Popover):
    """One ticket asks for its target; of many, the one received first is proposed."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._ids: tuple[int, ...] = ()
        self.target, self.pick = Choice(), TicketPick(page.desk, only_theirs=True)
        self.target.setFixedWidth(WIDTH)
        self.said = text_label("", 12, 400, "text2", wrap=True)
        self.said.setFixedWidth(WIDTH)
        for part in (self.target, self.pick, self.said):
            self.body.addWidget(part)
        self.other.hide()

    def ask(self, ids: tuple[int, ...], facts: list[Any], anchor: QWidget) -> None:
        """Asks for tickets; `facts` are what is known of them, by received and number."""
        words, many = self._page.words, len(ids) > 1
        self._ids = ids
        self.title.setText(words.many("Merge the ticket into another", "Merge {n} tickets into one", len(ids)))
        self.do.setText(words.tr("Merge"))
        said = words.tr("Messages, calls, charges and files go along; the earliest receipt counts. The number still finds it.")
        self.said.setText(said if many else f"{said} {words.tr('Only tickets of the same customer are found here.')}")
        self.target.setVisible(many)
        self.pick.setVisible(not many)
        if many:
            ordered = sorted(facts, key=lambda row: (row.received_at, row.number))
            self.target.set_rows([(row.id, f"{row.number} {row.subject}"[:LONGEST]) for row in ordered])
            self.target.choose(ordered[0].id)
            name(self.target, words.tr("Into which ticket"))
        else:
            self.pick.begin(getattr(facts[0], "customer_id", 0), ids)
        self.open_below(anchor)
        (self.target if many else self.pick).setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Merges, or says what is missing."""
        target: Any = self.target.value() if len(self._ids) > 1 else self.pick.value()
        if target is None:
            self.refuse(self._page.words.tr("Choose the ticket it goes into."))
            return
        sources = tuple(number for number in self._ids if number != target)
        self._page.verbs.merge(sources, target, self.dismiss, self._refused)

    def _refused(self, error: Told) -> None:
        self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")
