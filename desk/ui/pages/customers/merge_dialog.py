"""Two customers side by side: which of each field stands, and then the one goes into the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.dialogs.ask import let_quit
from desk.ui.dialogs.fitting import fit
from desk.ui.form import Labelled
from desk.ui.pages.customers.fields import CUSTOMER, LANGUAGE_NAMES, TIER_CHOICES
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.pick_field import Pick, PickField
from desk.ui.parts.row_table import RowTable
from desk.ui.parts.scroll_body import ScrollBody
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.customers import CustomerView
    from desk.ui.desk_context import Desk

SIZE, MOST_TEXT = (760, 640), 200
WHYS = {
    "registration_number": mark("Same registration number"), "vat_number": mark("Same VAT number"),
    "name": mark("Same name and mail domain"),
}  # fmt: skip
LEAD = mark("Tickets, calls, charges, contracts, bookings, people and sites go along. Issued invoices keep their buyer.")


class MergeDialog(QDialog):
    """First the other customer (suggested, or found), then the fields that differ; `merged(target id)` at the end."""

    merged = Signal(int)

    def __init__(self, desk: Desk, customer: CustomerView | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self.one = desk, customer
        self.other: CustomerView | None = None
        self.radios: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        tr = desk.words.tr
        self.setWindowTitle(tr("Merge customers"))
        self.title = text_label(tr("Merge customers"), 15, 600)
        self.text = text_label(tr(LEAD), 13, 400, "text2", wrap=True)
        self.error = text_label("", 13, 400, "red", wrap=True)
        self.error.hide()
        self.finder = PickField(desk.lane, self._found, icon="search")
        self.other_field = Labelled(tr("Merge it with"), self.finder)
        columns: list[Column[Any]] = [
            Column("one", mark("Customer"), 0, value=lambda row: row.one_name),
            Column("other", mark("May be the same"), 250, value=lambda row: row.other_name),
            Column("why", mark("Why"), 200, value=lambda row: desk.words.tr(WHYS[row.why]), tone="text2"),
        ]
        self.model: ListModel[Any] = ListModel(columns, lambda: desk.words, key=lambda row: (row.one, row.other), parent=self)
        self.suggested = RowTable()
        self.suggested.setModel(self.model)
        name(self.suggested, tr("Customers that may be the same"))
        self.nothing = text_label(tr("No two customers look like one."), 13, 400, "text3")
        self.grid_area = QScrollArea()
        self.grid_area.setWidgetResizable(True)
        self.go, self.leave = Button(tr("Merge"), "primary", "git-merge", "Ctrl+Return"), Button(tr("Cancel"), keys="Esc")
        for button in (self.go, self.leave):
            button.setAutoDefault(False)
        self._lay_out()
        self.go.clicked.connect(self.merge)
        self.leave.clicked.connect(self.reject)
        self.finder.picked.connect(lambda value: self._choose(int(value)))
        self.suggested.opened.connect(lambda pair: self._compare(*pair))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.merge)
        self.finished.connect(self.deleteLater)
        let_quit(self)
        fit(self, *SIZE)
        self._show_parts()
        self._read()

    def _lay_out(self) -> None:
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for part in (self.title, self.text, self.error, self.other_field, self.nothing):
            column.addWidget(part)
        column.addWidget(self.suggested, 1)
        column.addWidget(self.grid_area, 4)
        column.addStretch(0)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        foot.setSpacing(8)
        column.addLayout(foot)

    def _read(self) -> None:
        desk, key = self._desk, self.one.id if self.one is not None else None
        desk.lane.read(lambda: desk.services.customer.twins.twins(desk.store, customer_id=key), self._show_twins, self._refuse)

    def _show_twins(self, found: tuple[Any, ...]) -> None:
        self.model.set_rows(found)
        self._show_parts()
        (self.suggested if found else self.finder).setFocus()

    def _found(self, text: str) -> list[Pick]:
        """Customers by any part of a name or number; the one that is to be merged is left out."""
        desk, mine = self._desk, self.one.id if self.one is not None else 0
        ids = [key for key in desk.services.customers.customer_ids(desk.store, search=text) if key != mine][:8]
        rows = desk.services.customers.customer_rows(desk.store, ids=tuple(ids), today=desk.now().date())
        return [Pick(row.id, row.name, row.city) for row in rows]

    def _choose(self, other: int) -> None:
        if self.one is not None:
            self._compare(other, self.one.id)

    def _compare(self, one: int, other: int) -> None:
        """Reads both; of the two the one shown in the page stays, else the older."""
        desk, now = self._desk, self._desk.now()
        stays = self.one.id if self.one is not None and self.one.id in {one, other} else min(one, other)
        goes = other if stays == one else one

        def both() -> tuple[Any, Any]:
            read = desk.services.customers.customer
            return read(desk.store, customer_id=goes, now=now), read(desk.store, customer_id=stays, now=now)

        desk.lane.read(both, self._show_both, self._refuse)

    def _show_both(self, both: tuple[Any, Any]) -> None:
        self.other, self.one = both
        self.error.hide()
        body = ScrollBody()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        words = self._desk.words
        for at, (said, customer) in enumerate(((mark("Stays"), self.one), (mark("Goes into it"), self.other)), 1):
            grid.addWidget(text_label(f"{words.tr(said)}: {customer.name}", 13, 600, wrap=True), 0, at)
        grid.addWidget(line(), 1, 0, 1, 3)
        self.radios = {}
        for row in CUSTOMER:
            mine, theirs = getattr(self.one, row.key), getattr(self.other, row.key)
            if (mine or "") != (theirs or ""):
                self._add(grid, row.key, words.tr(row.label), mine, theirs)
        if not self.radios:
            grid.addWidget(text_label(words.tr("All fields are the same."), 13, 400, "text3"), 2, 0, 1, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        self.grid_area.setWidget(body)
        self._show_parts()
        first = next(iter(self.radios.values()), None)
        (first[0] if first else self.go).setFocus()

    def _add(self, grid: QGridLayout, key: str, label: str, mine: Any, theirs: Any) -> None:
        """A field that differs: what stands is chosen; where one side is empty, the other is."""
        at, group = grid.rowCount(), QButtonGroup(self)
        grid.addWidget(text_label(label, 12, 400, "text3", wrap=True), at, 0, Qt.AlignmentFlag.AlignVCenter)
        made = []
        for column, value in ((1, mine), (2, theirs)):
            radio = QRadioButton(self._said(key, value))
            radio.setFont(theme.font())
            name(radio, f"{label}: {radio.text()}")
            group.addButton(radio)
            grid.addWidget(radio, at, column)
            made.append(radio)
        made[0 if mine or not theirs else 1].setChecked(True)
        self.radios[key] = (made[0], made[1])

    def _said(self, key: str, value: Any) -> str:
        words = self._desk.words
        if isinstance(value, bool):
            return words.tr("Yes") if value else words.tr("No")
        if key == "named_contact_id":
            return next((view.named_contact for view in (self.one, self.other) if view and view.named_contact_id == value and value), "—")
        named = {"language": LANGUAGE_NAMES, "tier": TIER_CHOICES}.get(key, {}).get(value, value)
        return " ".join(words.tr(str(named)).split())[:MOST_TEXT].replace("&", "&&") if value else "—"

    def take(self) -> frozenset[str]:
        """The fields that are to be those of the one that goes."""
        return frozenset(key for key, (_mine, theirs) in self.radios.items() if theirs.isChecked())

    def merge(self) -> None:
        """Merges the two."""
        if self.one is None or self.other is None:
            return
        desk, one, other, take = self._desk, self.one, self.other, self.take()
        at, by, versions = desk.now(), desk.person.id, (other.version, one.version)
        self.go.setEnabled(False)
        desk.lane.write(
            lambda: desk.services.customer.merge.merge_customers(
                desk.store, source_id=other.id, target_id=one.id, take=take, versions=versions, at=at, by=by
            ),
            self._done, self._refuse,
        )  # fmt: skip

    def _done(self, changed: Changed) -> None:
        desk, merge_id, one, other = self._desk, int(changed.result), self.one, self.other
        if one is not None and other is not None:
            said = desk.words.say("{other} was merged into {one}.", other=other.name, one=one.name)
            desk.say("done", said, desk.words.tr("Undo"), lambda: undo(desk, merge_id))
            self.merged.emit(one.id)
        self.accept()

    def _refuse(self, error: Told) -> None:
        self.error.setText(self._desk.sentence(error))
        self.error.show()
        self.go.setEnabled(True)

    def _show_parts(self) -> None:
        chosen = self.other is not None
        self.other_field.setVisible(not chosen and self.one is not None)
        self.suggested.setVisible(not chosen and self.model.rowCount() > 0)
        self.nothing.setVisible(not chosen and self.model.rowCount() == 0)
        self.grid_area.setVisible(chosen)
        self.go.setVisible(chosen)


def undo(desk: Desk, merge_id: int) -> None:
    """Takes a merge back."""
    at, by = desk.now(), desk.person.id
    desk.lane.write(
        lambda: desk.services.customer.merge.unmerge_customers(desk.store, merge_id=merge_id, at=at, by=by),
        lambda _changed: desk.say("done", desk.words.tr("The two customers are apart again.")),
    )
