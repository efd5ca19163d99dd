"""The values the published promise does not say, each confirmed by somebody; how many are left stands above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desk.ui.pages.settings.profile.gate_words import rule_words
from desk.ui.pages.settings.profile.part import Part
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.profile_story import STARTED, price_line
from desk.ui.table import Column, ListModel
from desk.words import mark
from desk.words.why import SENTENCES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.rules.charge_shape import PriceItem
    from desk.services.profile.confirming import ToConfirm
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.profile.draft import Draft

TOLD = mark("The published promise is silent here, so the program assumes. Confirm what is right for this desk; change what is not.")
ALL_DONE = mark("Everything is confirmed.")


class ConfirmPart(Part):
    """Enter confirms, or takes back."""

    counted = Signal(int)

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft, parent)
        columns: list[Column[ToConfirm]] = [
            Column("what", mark("Assumed"), 0, value=lambda row: Cell(self.said(row.code), hint=self.said(row.code))),
            Column("who", mark("Confirmed by"), 170, value=lambda row: row.who or ("" if not row.is_confirmed else "—"), tone="text2"),
            Column("at", mark("On"), 96, value=self._when, tone="text2"),
            Column("state", "", 160, value=self._state),
        ]
        self.model: ListModel[ToConfirm] = ListModel(columns, lambda: desk.words, key=lambda row: row.code, parent=self)
        self.table, self.left, self.whole = RowTable(), text_label("", 13, 600), text_label("", 13, 400, wrap=True)
        self.table.setModel(self.model)
        self.confirm, self.take_back = Button("", "primary"), Button("", "ordinary", "undo")
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.confirm)
        verbs.addWidget(self.take_back)
        verbs.addStretch(1)
        self.column.addWidget(self.left)
        self.column.addWidget(self.table)
        self.column.addWidget(self.whole)
        self.column.addLayout(verbs)
        self.column.addWidget(self.error)
        self.confirm.clicked.connect(lambda: self._write(confirmed=True))
        self.take_back.clicked.connect(lambda: self._write(confirmed=False))
        self.table.opened.connect(lambda _code: self._write(confirmed=not self._is_confirmed()))
        self.table.chosen.connect(lambda _code: self._allow())

    def read(self) -> None:
        """Reads what is confirmed by now."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.profile.confirming.checklist(desk.store), self.show_rows, channel="settings-confirm")

    def show_rows(self, rows: tuple[ToConfirm, ...]) -> None:
        """They are here."""
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.table.fit_rows(len(rows))
        if rows and self.table.current_id() is None:
            self.table.choose(next((row.code for row in rows if not row.is_confirmed), rows[0].code))
        self._count()
        self._allow()

    def open_ones(self) -> int:
        """How many nobody has confirmed."""
        return sum(not row.is_confirmed for row in self.model.rows())

    def _count(self) -> None:
        left, words = self.open_ones(), self.desk.words
        self.left.setText(words.many("{n} value left to confirm", "{n} values left to confirm", left) if left else words.tr(ALL_DONE))
        self.counted.emit(left)

    def said(self, code: str) -> str:
        """The value in words."""
        words, profile = self.desk.words, self.draft.profile
        kind, _, what = code.partition(".")
        item: PriceItem | None = profile.charges.items.get(what) if profile is not None else None
        if kind == "ours" and code in SENTENCES:
            return words.tr(SENTENCES[code])
        if kind in {"rule", "gate"}:
            return rule_words(what, words)
        if item is not None and profile is not None:
            shown, price, counted = price_line(item, profile.currency, words)
            return f"{shown}: {price if kind == 'price' else counted or words.tr(STARTED.get(item.minutes, ''))}"
        return code

    def _when(self, row: ToConfirm) -> str:
        return "" if row.at is None else self.desk.words.date(row.at.astimezone(self.desk.zone))

    def _state(self, row: ToConfirm) -> Cell:
        tr = self.desk.words.tr
        return Cell("", chips=(Chip(tr("Confirmed"), "green") if row.is_confirmed else Chip(tr(mark("To confirm")), "amber"),))

    def _chosen(self) -> ToConfirm | None:
        return self.model.row_with(self.table.current_id())

    def _is_confirmed(self) -> bool:
        row = self._chosen()
        return row is not None and row.is_confirmed

    def _allow(self) -> None:
        row = self._chosen()
        self.whole.setText(self.said(row.code) if row is not None else "")
        may = self.desk.person.manages and row is not None
        self.confirm.setEnabled(may and not self._is_confirmed())
        self.take_back.setEnabled(may and self._is_confirmed())

    def _write(self, *, confirmed: bool) -> None:
        row, desk = self._chosen(), self.desk
        if row is None or not (self.confirm.isEnabled() or self.take_back.isEnabled()):
            return
        by, at, code = desk.person.id, desk.clock.now(), row.code
        confirming: Any = desk.services.profile.confirming
        desk.lane.write(
            lambda: confirming.confirm(desk.store, code=code, confirmed=confirmed, at=at, by=by),
            lambda _changed: self._written(code, confirmed), self.refuse,
        )  # fmt: skip

    def _written(self, code: str, confirmed: bool) -> None:  # noqa: FBT001 - what was written
        self.refuse(None)
        if confirmed:
            following = [row.code for row in self.model.rows() if not row.is_confirmed and row.code != code]
            self.table.choose(following[0] if following else code)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.told.setText(tr(TOLD))
        self.confirm.setText(tr(mark("Confirm")))
        self.take_back.setText(tr(mark("Take back")))
        name(self.table, tr(mark("To confirm")))
        self.model.retitle()
        self._count()
        self._allow()

    def take_focus(self) -> None:
        """Into the list."""
        self.table.setFocus()
