"""The list of releases, and beside it the tickets that wait for the one chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, InlineBar, Question
from desk.ui.pages.reports.operations_pane import RecordPane
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name
from desk.ui.parts.page_head import PageHead
from desk.ui.parts.row_table import RowTable
from desk.ui.parts.splitter import Splitter
from desk.ui.record_form import FieldRow
from desk.ui.table import Column, ListModel
from desk.ui.trade_words import word
from desk.words import mark
from desk.words.report_words import RELEASES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

PLANNED, SHIPPED = "planned", "shipped"
TOLD = "{n} ticket that waited was told.", mark("{n} tickets that waited were told.")
NO_RELEASE = mark("No release to come is called {name}.")


class ReleasePane(RecordPane):
    """Releases: planned, moved, shipped, dropped."""

    kind, word = "release", mark("Releases")
    none = (mark("No release is planned"), mark("Plan one with N; faults promised the next release wait for the earliest."))
    first_out = ("note", "waiting")
    fields = (
        FieldRow("name", mark("Name")), FieldRow("planned_on", mark("Planned for"), "date", hint="30.4.2026"),
        FieldRow("note", mark("Note"), span=2), FieldRow("reason", mark("Why it moves, if it does"), span=2),
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.waiting: ListModel[Any] = ListModel(self._waiting_columns(), lambda: desk.words, key=lambda row: row.id, parent=self)
        self.tickets, self.head, self.asking = RowTable(), PageHead(height=36), InlineBar(desk)
        self.tickets.setModel(self.waiting)
        self.tickets.opened.connect(lambda ticket_id: desk.open("queue", ticket_id=ticket_id))
        self.tickets.chosen.connect(lambda _key: desk.registry.refresh())
        side = QWidget()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addWidget(self.tickets, 1)
        self.split = Splitter(Qt.Orientation.Vertical)
        self.column.insertWidget(0, self.split, 1)
        self.split.addWidget(self.table)
        self.split.addWidget(side)
        self.column.addWidget(self.asking)
        self.asking.left.connect(self.tickets.setFocus)
        self.moved.connect(self._read_waiting)

    def columns(self) -> list[Column[Any]]:
        """Name, day, state, how many wait."""
        return [
            Column("name", mark("The release"), 200, value=lambda row: Cell(row.name, "text", 500, chips=self._chips(row))),
            Column("planned", mark("Planned for"), 150, value=lambda row: Cell(self.desk.words.date(row.planned_on), figures=True)),
            Column("state", mark("State"), 130, value=lambda row: word(RELEASES, row.state, self.desk.words), tone="text2"),
            Column("shipped", mark("Shipped"), 150, value=lambda row: Cell(self.moment(row.shipped_at), "text2", figures=True)),
            Column("waiting", mark("Tickets waiting"), 130, "r", value=lambda row: Cell(str(row.waiting or ""), figures=True)),
            Column("note", mark("Note"), 0, value=lambda row: row.note, tone="text2"),
        ]

    def _chips(self, row: Any) -> tuple[Chip, ...]:
        return (Chip(self.desk.words.tr(mark("next")), "accent"),) if row.is_next else ()

    def _waiting_columns(self) -> list[Column[Any]]:
        return [
            Column("number", mark("Number"), 72, value=lambda row: Cell(str(row.number), figures=True)),
            Column("subject", mark("Subject"), 0, value=lambda row: row.subject),
            Column("customer", mark("Customer"), 200, value=lambda row: row.customer, tone="text2"),
            Column("owner", mark("Owner"), 140, value=lambda row: row.owner, tone="text2"),
        ]

    def show_rows(self, rows: Sequence[Any]) -> None:
        """The part of those that wait is there only where there is a release."""
        super().show_rows(rows)
        self.split.setVisible(bool(rows))

    def _read_waiting(self) -> None:
        row, rooms, store = self.current(), self.desk.services.operations, self.desk.store
        if row is None or store is None:
            self.waiting.set_rows(())
            return
        self.desk.lane.read(
            lambda: rooms.releases.waiting_tickets(store, release_id=row.id), lambda found: self._came(row, found), channel="record.waiting"
        )

    def _came(self, row: Any, found: Sequence[Any]) -> None:
        self.waiting.set_rows(found)
        said = self.desk.words.say(mark("Waiting for {name}"), name=row.name)
        self.head.set_title(said, str(len(found)))
        name(self.tickets, said)

    # The form.

    def new_values(self) -> dict[str, Any]:
        """Today, to be put right."""
        return {"planned_on": self.desk.now().date()}

    def values_of(self, row: Any) -> dict[str, Any]:
        """The row, and no reason yet."""
        return {"name": row.name, "planned_on": row.planned_on, "note": row.note, "reason": ""}

    def may_change(self, row: Any) -> bool:
        """Only a release to come."""
        return row is not None and row.state == PLANNED

    def reader(self) -> Callable[[], Sequence[Any]]:
        """The releases."""
        rooms, store = self.desk.services.operations, self.desk.store
        return lambda: rooms.releases.releases(store)

    def writer(self, fields: dict[str, Any]) -> Callable[[], Changed]:
        """Plans one, or changes it."""
        rooms, desk, row = self.desk.services.operations.releases, self.desk, self.editing
        store, now, by = desk.store, desk.now(), desk.person.id
        if fields["planned_on"] is None:
            raise Refused(mark("Write the date."), field="planned_on")
        reason = fields.pop("reason")
        if row is None:
            return lambda: rooms.plan_release(store, **fields, at=now, by=by)
        return lambda: rooms.move_release(store, release_id=row.id, version=row.version, **fields, reason=reason, at=now, by=by)

    # Its own verbs.

    def can_ship(self) -> bool:
        """Whether the release chosen is to come."""
        return self.may_change(self.current())

    def can_take_back(self) -> bool:
        """Whether the release chosen has shipped."""
        row = self.current()
        return row is not None and row.state == SHIPPED

    def ship(self) -> None:
        """It is out."""
        self._do("ship_release", self.current(), undo="take_back")

    def take_back(self) -> None:
        """It was not out after all."""
        self._do("take_back", self.current())

    def drop(self) -> None:
        """It will not come."""
        self._do("drop_release", self.current(), reason="")

    def _do(self, verb: str, row: Any, *, undo: str = "", **more: Any) -> None:
        """`undo` is the verb that takes it back, of this release, whichever is chosen by then."""
        desk = self.desk
        if row is None:
            return
        rooms, store, now, by = desk.services.operations.releases, desk.store, desk.now(), desk.person.id

        def done(changed: Changed) -> None:
            said = desk.words.many(*TOLD, int(changed.result or 0))
            back = partial(self._do, undo, replace(row, version=row.version + 1)) if undo else None
            desk.say("done", f"{row.name}: {said}", desk.words.tr("Undo") if undo else "", back)
            self.wanted = row.id
            self.reload()

        desk.lane.write(
            lambda: getattr(rooms, verb)(store, release_id=row.id, version=row.version, at=now, by=by, **more), done, origin=self
        )

    def can_bind(self) -> bool:
        """Whether a ticket that waits is chosen."""
        return self.tickets.current_id() is not None and bool(self.waiting.rows())

    def bind(self) -> None:
        """Asks for which release the ticket waits instead."""
        ticket = self.tickets.current_id()
        others = [row.name for row in self.model.rows() if row.state == PLANNED and row is not self.current()]
        if ticket is not None:
            sentence = self.desk.words.tr(mark("Let the ticket wait for another release; empty: for whichever is next."))
            asked = Asked("name", mark("The release"), others[0] if others else "", 240)
            self.asking.ask(
                Question(("bind", ticket), sentence, (asked,), mark("Move"), send=lambda values: self._bind(int(ticket), values))
            )

    def _bind(self, ticket_id: int, values: dict[str, str]) -> None:
        desk, wanted = self.desk, values["name"].casefold()
        found = [row.id for row in self.model.rows() if row.state == PLANNED and row.name.casefold() == wanted]
        if wanted and not found:
            self.asking.refuse(Refused(NO_RELEASE, field="name", name=values["name"]))
            return
        rooms, store, now, by, release = (
            desk.services.operations.releases,
            desk.store,
            desk.now(),
            desk.person.id,
            found[0] if found else None,
        )

        def done(_changed: Changed) -> None:
            self.asking.done()
            self.reload()

        desk.lane.write(
            lambda: rooms.bind_ticket(store, ticket_id=ticket_id, release_id=release, at=now, by=by), done, self.asking.refuse, origin=self
        )

    def retranslate(self) -> None:
        """Its own parts too."""
        super().retranslate()
        self.waiting.retitle()
        self.asking.retranslate()
