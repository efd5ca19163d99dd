"""The promises: for whom, the aim, the latest; each a sentence that changes while it is edited. The first that fits a ticket holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit

from desk.rules.errors import Refused
from desk.rules.profile import profile_from_toml
from desk.rules.profile_draft import GONE, put
from desk.ui.pages.settings.profile.part import Part
from desk.ui.pages.settings.profile.promise_fields import FIELDS, row_of, shown_fields, values_of
from desk.ui.pages.settings.profile.ticks import Ticks
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.profile_story import promise_line
from desk.ui.record_form import RecordForm
from desk.ui.table import Column, ListModel
from desk.ui.trade_words import CONTRACTS, KINDS, word
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.rules.profile import Profile
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.profile.draft import Draft
    from desk.words import Words

TOLD = mark("Of each kind the first promise whose conditions a ticket meets is the one that holds; the order is yours.")
SENTENCE = mark("{what}: {aim}.")
BOTH = mark("{what}: {aim}; {latest}.")


class Line:
    """One promise in words."""

    def __init__(self, at: int, profile: Profile, words: Words) -> None:
        row = profile.promises.rows[at]
        self.at, self.ours = at, bool(row.ours)
        what, self.aim, self.latest = promise_line(row, profile, words)
        more = [words.tr(KINDS[kind]) for kind in sorted(row.when.kinds)] + [
            word(CONTRACTS, one, words) for one in sorted(row.when.contracts)
        ]
        self.what = f"{what} · {', '.join(more)}" if more else what

    def said(self, words: Words) -> str:
        """The whole as a sentence."""
        aim = self.aim or words.tr(mark("no aim"))
        return words.say(BOTH, what=self.what, aim=aim, latest=self.latest) if self.latest else words.say(SENTENCE, what=self.what, aim=aim)


class PromisesPart(Part):
    """A table, and a form below it."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft, parent)
        columns: list[Column[Line]] = [
            Column("what", mark("What is promised"), 0, value=lambda row: Cell(row.what, weight=500, hint=row.what)),
            Column("aim", mark("Aim"), 250, value=lambda row: Cell(row.aim or "—", hint=row.aim)),
            Column("latest", mark("At the latest"), 210, value=lambda row: Cell(row.latest, "text2", hint=row.latest)),
            Column("ours", "", 130, value=self._origin),
        ]
        self.model: ListModel[Line] = ListModel(columns, lambda: desk.words, key=lambda row: row.at, parent=self)
        self.table, self.form, self.sentence = RowTable(), RecordForm(desk, FIELDS), text_label("", 13, 500, wrap=True)
        self.table.setModel(self.model)
        self.change, self.add, self.up = Button("", "ordinary", "pencil-simple"), Button("", "ordinary", "new"), Button("")
        self.down, self.remove = Button(""), Button("")
        self._editing: int | None = None
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for verb in (self.change, self.up, self.down, self.remove, self.add):
            verbs.addWidget(verb)
        verbs.addStretch(1)
        self.column.addWidget(self.table)
        self.column.addLayout(verbs)
        for part in (self.error, self.sentence, self.form):
            self.column.addWidget(part)
        self.form.hide()
        self.sentence.hide()
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _at: self._allow())
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))
        self.add.clicked.connect(lambda: self.edit(None))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)
        self._listen()

    def _listen(self) -> None:
        for row in FIELDS:
            field = self.form.field(row.key)
            if isinstance(field, QComboBox):
                field.currentIndexChanged.connect(lambda _at: self._suit())
            elif isinstance(field, QLineEdit):
                field.textChanged.connect(lambda _text: self._suit())
            elif isinstance(field, QCheckBox):
                field.toggled.connect(lambda _on: self._suit())
            elif isinstance(field, Ticks):
                field.ticked.connect(self._suit)

    def _origin(self, row: Line) -> Cell:
        return Cell("", chips=(Chip(self.desk.words.tr(mark("Ours")), "amber"),) if row.ours else ())

    def fill(self) -> None:
        """Every promise in words."""
        profile = self.draft.profile
        if profile is None:
            return
        from desk.rules.profile_confirmed import confirmed

        known = frozenset(profile.assumptions) - frozenset(getattr(self.desk.profile, "assumptions", profile.assumptions))
        shown = confirmed(profile, known)
        rows = [Line(at, shown, self.desk.words) for at in range(len(shown.promises.rows))]
        self.model.set_rows(rows)
        self.table.fit_rows(len(rows))
        if rows and self.table.current_id() is None:
            self.table.choose(0)
        self._allow()

    def _allow(self) -> None:
        at, count = self.table.current_id(), self.model.rowCount()
        may = self.may()
        self.add.setEnabled(may)
        for button, on in (
            (self.change, True),
            (self.up, bool(at)),
            (self.down, at is not None and at < count - 1),
            (self.remove, count > 1),
        ):
            button.setEnabled(may and at is not None and on)

    # Changing.

    def _rows(self) -> list[dict[str, Any]]:
        return list(self.draft.mapping.get("promises", []))

    def edit(self, at: Any) -> None:
        """Opens the form on a promise, or on a new one."""
        if not self.may():
            return
        self._editing = None if at is None else int(at)
        row = {"aim": {"rule": "business_day", "n": 1}} if at is None else self._rows()[int(at)]
        self.form.show()
        self.form.show_record(values_of(row))
        self._suit()
        QTimer.singleShot(0, self.form, lambda: self.area.ensureWidgetVisible(self.form))

    def _suit(self) -> None:
        """The fields that matter, and the sentence as it would be."""
        if self.form.isHidden() or self.draft.profile is None:
            return
        terms = self.draft.profile.promises
        contracts = any(row.when.contracts for row in terms.rows) or bool(terms.cover_contracts)
        self.form.show_only(shown_fields(self.form.raw(), tiers=bool(terms.tier_ranks), contracts=contracts))
        self.sentence.show()
        try:
            made, at = self._made(self._fields())
            said = Line(at, profile_from_toml(made), self.desk.words).said(self.desk.words)
        except Refused:
            return  # halfway through a number: the sentence before stands
        self.sentence.setText(said)

    def _fields(self) -> dict[str, Any]:
        """What the form holds, read as far as it can be."""
        return {row.key: self.form._read(row) for row in FIELDS}  # noqa: SLF001 - the sentence follows every key, not only Save

    def _made(self, fields: dict[str, Any]) -> tuple[dict[str, Any], int]:
        rows = self._rows()
        at = len(rows) if self._editing is None else self._editing
        before = {} if self._editing is None else rows[at]
        return put(self.draft.mapping, ("promises", at), row_of(fields, before)), at

    def _save(self, fields: dict[str, Any]) -> None:
        try:
            made, at = self._made(fields)
            self.draft.take_over(made)
        except Refused as error:
            place = str(error.field or "").rpartition("]")[2].lstrip(".").replace(".", "_")
            error.field = place if place in {row.key for row in FIELDS} else error.field
            self.form.refuse(error)
            return
        self._leave()
        self.table.choose(at)

    def _leave(self) -> None:
        self.form.hide()
        self.sentence.hide()
        self.table.setFocus()

    def _move(self, step: int) -> None:
        at, rows = self.table.current_id(), self._rows()
        rows.insert(at + step, rows.pop(at))
        if self.attempt(lambda: self.draft.take_over(put(self.draft.mapping, ("promises",), rows))):
            self.table.choose(at + step)

    def _remove(self) -> None:
        self.attempt(lambda: self.draft.put(("promises", self.table.current_id()), GONE))

    def is_typing(self) -> bool:
        """Whether the form is open with something typed."""
        return self.form.is_dirty()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.told.setText(tr(TOLD))
        for button, said in ((self.change, tr("Change")), (self.add, tr(mark("New promise"))), (self.up, tr(mark("Move up"))),
                             (self.down, tr(mark("Move down"))), (self.remove, tr("Remove"))):  # fmt: skip
            button.setText(said)
        name(self.table, tr("Promises"))
        self.model.retitle()
        self.form.retranslate()
        self.fill()

    def take_focus(self) -> None:
        """Into the table."""
        self.table.setFocus()
