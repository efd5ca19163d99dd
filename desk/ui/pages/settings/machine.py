"""This machine: every setting drawn from its row; a change holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.settings import SETTINGS, Setting
from desk.ui import theme
from desk.ui.call import reach as call_reach
from desk.ui.form import Choice
from desk.ui.pages.settings.section import Section
from desk.ui.parts.card import Card
from desk.ui.parts.labels import name, set_hint, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

GROUPS = {"look": mark("Look and language"), "calls": mark("Calls")}
FIELD = 220


class Machine(Section):
    """A card for each group of `desk.settings`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.fields: dict[str, Choice | QCheckBox] = {}
        self._words: list[tuple[QLabel, str]] = []
        for group, title in GROUPS.items():
            self.column.addWidget(self._said(title, 12, 600, "text2"))
            card = Card()
            card.column.setSpacing(14)
            for row in SETTINGS:
                if row.section == group and call_reach.is_offered(row.name):
                    card.column.addLayout(self._row(row))
            self.column.addWidget(card)

    def _row(self, row: Setting) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._said(row.title, 13, 500, "text"))
        words.addWidget(self._said(call_reach.sentence(row.name, row.sentence), 12, 400, "text2", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(24)
        line.addLayout(words, 1)
        self.fields[row.name] = self._field(row)
        line.addWidget(self.fields[row.name], 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _field(self, row: Setting) -> Choice | QCheckBox:
        if row.choices:
            made = Choice((value, label) for value, label in row.choices)
            made.setFixedWidth(FIELD)
            made.currentIndexChanged.connect(lambda _at: self._change(row.name, made.value()))
            return made
        box = QCheckBox()
        box.setFont(theme.font())
        box.toggled.connect(lambda on: self._change(row.name, on))
        return box

    def _said(self, text: str, px: float, weight: int, tone: str, *, wrap: bool = False) -> QLabel:
        made = text_label("", px, weight, tone, wrap=wrap)
        self._words.append((made, text))
        return made

    def _change(self, setting: str, value: object) -> None:
        if self.desk.settings[setting] != value:
            self.desk.setting_wanted.emit(setting, value)

    def retranslate(self) -> None:
        """Writes every word; the fields show what is set."""
        words = self.desk.words
        for label, text in self._words:
            label.setText(words.tr(text))
        for row in SETTINGS:
            field = self.fields.get(row.name)
            if field is None:
                continue
            name(field, words.tr(row.title), words.tr(row.sentence))
            set_hint(field, words.tr(row.sentence))
            if isinstance(field, Choice):
                field.set_rows((value, words.tr(label)) for value, label in row.choices)
            self._show(field, self.desk.settings[row.name] or (words.code if row.name == "language" else self.desk.settings[row.name]))

    @staticmethod
    def _show(field: Choice | QCheckBox, value: Any) -> None:
        blocked = field.blockSignals(True)
        if isinstance(field, Choice):
            field.choose(value)
        else:
            field.setChecked(bool(value))
        field.blockSignals(blocked)

    def redress(self) -> None:
        """The theme may have been changed elsewhere: the fields follow."""
        self.retranslate()

    def show_field(self, field: str) -> None:
        """Puts the focus on a setting."""
        if field in self.fields:
            self.fields[field].setFocus()
