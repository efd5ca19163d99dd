"""Single values of a profile as a table: what each means, what it is; Enter asks for another."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.rules.profile_draft import GONE, take
from desk.ui.dialogs.one_field import OneField
from desk.ui.form import Choice, text_field
from desk.ui.pages.settings.profile.gate_words import decided, decision_of
from desk.ui.pages.settings.profile.part import Part
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.reading import read_amount, read_whole, write_amount
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLineEdit, QWidget

    from desk.rules.profile_draft import Path
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.profile.draft import Draft
    from desk.words import Words

SWITCHED = frozenset({"member", "flag", "raised"})
CHOSEN = frozenset({"choice", "decides", "bounds", "runs"})
# What a profile that bounds maintenance for the first time begins with.
USUAL = {"minutes": 30, "per_quarter": 1}
# The one priority that a contract raises, as its sentence says.
RAISED: dict[str, Any] = {"contracts": ["sla"], "priority": "normal", "treated_as": "high", "why": "promoted.sla"}
YES, NO = mark("Yes"), mark("No")


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One value: its place, the group and sentence it is told by, and its kind.

    Kinds are text, whole, amount, flag, choice, member (in the list at its place or not), decides (what a rule decides), bounds (of
    maintenance), runs (the calendar of all), rises (an escalation's hours) and raised (a priority by a contract, or not).

    A choice has (value, word) pairs; `optional` may be
    empty; `marked` chips it as ours.
    """

    path: Path
    group: str
    said: str
    kind: str
    choices: tuple[tuple[Any, str], ...] = ()
    member: str = ""
    optional: bool = False
    marked: bool = False
    unit: str = ""


class ValuesPart(Part):
    """`rows` says which values there are, in the language now chosen."""

    def __init__(
        self, desk: Desk, draft: Draft, rows: Callable[[Draft, Words, Any], Sequence[ValueRow]], *, title: str, told: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(desk, draft, parent)
        self._rows, self._title, self._told = rows, title, told
        columns: list[Column[ValueRow]] = [
            Column("group", mark("About"), 220, value=lambda row: Cell(row.group, "text2", hint=row.group)),
            Column("said", mark("What it says"), 0, value=lambda row: Cell(row.said, hint=row.said)),
            Column("value", mark("Value"), 250, value=lambda row: Cell(self.shown(row), weight=500, figures=True, hint=self.shown(row))),
            Column("ours", "", 130, value=lambda row: Cell("", chips=(Chip(desk.words.tr(mark("Ours")), "amber"),) if row.marked else ())),
        ]
        self.model: ListModel[ValueRow] = ListModel(
            columns, lambda: desk.words, key=lambda row: (row.path, row.member), parent=self
        )  # fmt: skip
        self.table, self.change = RowTable(), Button("", "ordinary", "pencil-simple")
        self.table.setModel(self.model)
        self.dialog: OneField | None = None
        self.whole = text_label("", 13, 400, wrap=True)
        for part in (self.table, self.whole, self.change, self.error):
            self.column.addWidget(part)
        self.table.chosen.connect(lambda _key: self._tell())
        self.table.opened.connect(self.edit)
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))

    def value(self, row: ValueRow) -> Any:
        """What stands at the row's place."""
        held = take(self.draft.mapping, row.path)
        if row.kind == "decides":
            return decision_of(held)
        if row.kind == "raised":
            return any(one["why"] == RAISED["why"] for one in held or [])
        if row.kind == "runs":
            return next(iter(self.draft.mapping["calendars"]))
        if row.kind in {"bounds", "rises"}:
            return (held or {}).get("outside" if row.kind == "bounds" else "hours")
        return row.member in (held or []) if row.kind == "member" else held

    def shown(self, row: ValueRow) -> str:
        """The value in words."""
        words, value = self.desk.words, self.value(row)
        if row.kind in SWITCHED:
            return words.tr(YES if value else NO)
        if row.kind in CHOSEN:
            return next((said for code, said in row.choices if code == (value or "")), str(value or "—"))
        if value is None:
            return "—"
        if row.kind == "amount":
            return words.money(Decimal(value), self.draft.mapping["currency"]) if row.unit == "money" else words.number(Decimal(value))
        return words.number(value) if row.kind in {"whole", "rises"} else words.tr(str(value)) if row.path[-1] == "instead" else str(value)

    def fill(self) -> None:
        """The values as the draft has them."""
        if self.draft.profile is None:
            return
        rows = self._rows(self.draft, self.desk.words, self.desk.profile)
        self.model.set_rows(rows)
        self.table.fit_rows(len(rows))
        self.change.setEnabled(self.may() and bool(rows))
        if rows and self.table.current_id() is None:
            self.table.choose(self.model.id_at(0))
        self._tell()

    def _tell(self) -> None:
        """The row chosen in full: a table has no room for a long sentence."""
        row = self.model.row_with(self.table.current_id())
        self.whole.setText(f"{row.group} · {row.said} · {self.shown(row)}" if row is not None else "")

    def edit(self, key: Any) -> None:
        """Asks for another value."""
        row = self.model.row_with(key)
        if row is None or not self.may():
            return
        tr, field = self.desk.words.tr, self._field(row)
        made = OneField(row.said, row.group, tr(mark("Value")), field, (tr("Save"), tr("Cancel")), self.window())
        made.given.connect(lambda answer: self._given(made, row, answer))
        self.dialog = made
        made.open()

    def _field(self, row: ValueRow) -> QLineEdit | Choice:
        words, value = self.desk.words, self.value(row)
        if row.kind in SWITCHED:
            choice = Choice(((True, words.tr(YES)), (False, words.tr(NO))))
            choice.choose(bool(value))
            return choice
        if row.kind in CHOSEN:
            choice = Choice(row.choices)
            choice.choose(value or "")
            return choice
        field = text_field()
        field.setText("" if value is None else write_amount(Decimal(value), words) if row.kind == "amount" else str(value))
        field.selectAll()
        return field

    def _given(self, dialog: OneField, row: ValueRow, answer: object) -> None:
        try:
            self.draft.put(row.path, self._read(row, answer))
        except Refused as error:
            dialog.refuse(self.desk.sentence(error))
            return
        dialog.accept()
        self.table.choose((row.path, row.member))

    def _read(self, row: ValueRow, answer: object) -> Any:
        if row.kind == "member":
            held = [code for code in take(self.draft.mapping, row.path, []) if code != row.member]
            return [*held, row.member] if answer else held
        if row.kind == "raised":
            return self._raised(row, raised=bool(answer))
        if row.kind == "decides":
            return decided(take(self.draft.mapping, row.path), str(answer))
        if row.kind in {"flag", "runs"}:
            return bool(answer) if row.kind == "flag" else [{"calendar": answer}]
        held = take(self.draft.mapping, row.path)
        if row.kind == "bounds" and answer:
            return {**(held or USUAL), "outside": answer}
        if row.kind == "rises" and answer:
            when = {"priorities": [row.member]}
            begun = held or {"when": when, "calendar": next(iter(self.draft.mapping["calendars"]))}
            return {**begun, "hours": read_whole("value", str(answer))}
        if answer in {"", None}:
            if row.optional or row.kind == "bounds":
                return GONE
            raise Refused(mark("This must not be empty."), field="value")
        if row.kind == "whole":
            return read_whole("value", str(answer))
        if row.kind == "amount":
            amount = read_amount("value", str(answer))
            return f"{amount.normalize():f}" if amount is not None else GONE
        return answer

    def _raised(self, row: ValueRow, *, raised: bool) -> Any:
        """The raised priorities with or without the one that has a sentence."""
        others = [one for one in take(self.draft.mapping, row.path, []) if one["why"] != RAISED["why"]]
        return [*others, *([RAISED] if raised else [])] or GONE

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.told.setText(tr(self._told))
        self.change.setText(tr("Change"))
        name(self.table, tr(self._title))
        self.model.retitle()
        self.fill()

    def take_focus(self) -> None:
        """Into the table."""
        self.table.setFocus()
