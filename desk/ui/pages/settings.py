"""The Settings page: this machine's settings drawn from their rows, and the desk whose data is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk.settings import SETTINGS, Setting
from desk.ui import theme
from desk.ui.form import Choice
from desk.ui.pages.page import Page
from desk.ui.parts.card import Card, pane
from desk.ui.parts.labels import name, set_hint, text_label
from desk.ui.parts.page_head import PageHead
from desk.ui.profile_story import COUNTRIES
from desk.words.speaker import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

SECTIONS = {"look": mark("Look and language"), "calls": mark("Calls")}
FACTS = (
    ("name", mark("The desk's name")), ("legal_name", mark("Legal name")), ("address", mark("Address")), ("country", mark("Country")),
    ("registration_number", mark("Registration number")), ("vat_number", mark("VAT number")), ("email", mark("E-mail")),
    ("phone", mark("Telephone")), ("profile", mark("Profile")), ("currency", mark("Currency")), ("database", mark("Database")),
)  # fmt: skip
WIDE, FIELD, LABEL = 720, 220, 180


class SettingsPage(Page):
    """Every change holds at once; there is nothing to confirm."""

    id = "settings"
    cares_for: ClassVar[frozenset[str]] = frozenset({"desk", "profile", "person"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._fields: dict[str, Choice | QCheckBox] = {}
        self._words: list[tuple[QLabel, str]] = []
        self._facts: dict[str, tuple[QLabel, QLabel]] = {}
        self._info: Any = None
        self._head = PageHead()
        body = pane("canvas")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(12)
        for section, title in SECTIONS.items():
            self._section(title, [row for row in SETTINGS if row.section == section])
        self._desk_card()
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(area, 1)

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr("Settings")

    def _section(self, title: str, rows: list[Setting]) -> None:
        self._column.addWidget(self._said(title, 12, 600, "text2"))
        card = Card()
        card.setMaximumWidth(WIDE)
        card.column.setSpacing(14)
        for row in rows:
            card.column.addLayout(self._row(row))
        self._column.addWidget(card)

    def _row(self, row: Setting) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._said(row.title, 13, 500, "text"))
        words.addWidget(self._said(row.sentence, 12, 400, "text2"))
        line = QHBoxLayout()
        line.setSpacing(24)
        line.addLayout(words, 1)
        field = self._field(row)
        self._fields[row.name] = field
        line.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _field(self, row: Setting) -> Choice | QCheckBox:
        if row.choices:
            made = Choice((value, label) for value, label in row.choices)
            made.setFixedWidth(FIELD)
            made.choose(self.desk.settings[row.name] or (self.desk.words.code if row.name == "language" else ""))
            made.currentIndexChanged.connect(lambda _at: self._change(row.name, made.value()))
            return made
        box = QCheckBox()
        box.setFont(theme.font())
        box.setChecked(bool(self.desk.settings[row.name]))
        box.toggled.connect(lambda on: self._change(row.name, on))
        return box

    def _change(self, setting: str, value: object) -> None:
        if self.desk.settings[setting] != value:
            self.desk.setting_wanted.emit(setting, value)

    def _desk_card(self) -> None:
        self._column.addWidget(self._said(mark("This desk"), 12, 600, "text2"))
        card = Card()
        card.setMaximumWidth(WIDE)
        for key, title in FACTS:
            label, value = self._said(title, 13, 400, "text3"), text_label("", figures=True, wrap=True)
            label.setFixedWidth(LABEL)
            row = QHBoxLayout()
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(value, 1)
            card.column.addLayout(row)
            self._facts[key] = (label, value)
        self._column.addWidget(card)

    def _said(self, text: str, px: float, weight: int, tone: str) -> QLabel:
        made = text_label("", px, weight, tone, wrap=px < 13)  # noqa: PLR2004 - sentences wrap, names do not
        self._words.append((made, text))
        return made

    def reload(self, changed: Changed | None = None) -> None:
        """Reads whose desk it is."""
        desk = self.desk
        read: Callable[[], Any] = lambda: desk.services.desks.desk_info(desk.store)  # noqa: E731 - a job
        desk.lane.read(read, self._show, channel="settings-desk")

    def _show(self, info: Any) -> None:
        self._info = info
        self._write_facts()

    def _write_facts(self) -> None:
        info, words = self._info, self.desk.words
        if info is None:
            return
        place = ", ".join(part for part in (info.street, f"{info.postcode} {info.city}".strip()) if part)
        country = words.tr(COUNTRIES[info.country]) if info.country in COUNTRIES else info.country
        made = {"address": place, "country": country, "profile": self.desk.profile.name, "database": self.desk.database}
        for key, (label, value) in self._facts.items():
            said = made.get(key) if key in made else getattr(info, key)
            value.setText(str(said or "—"))
            value.setVisible(True)
            label.setVisible(True)

    def retranslate(self) -> None:
        """Every word in the language now chosen; the fields show what is set."""
        words, settings = self.desk.words, self.desk.settings
        self._head.set_title(words.tr("Settings"))
        for label, text in self._words:
            label.setText(words.tr(text))
        for row in SETTINGS:
            field = self._fields.get(row.name)
            if field is None:
                continue
            name(field, words.tr(row.title), words.tr(row.sentence))
            set_hint(field, words.tr(row.sentence))
            if isinstance(field, Choice):
                field.set_rows((value, words.tr(label)) for value, label in row.choices)
            self._show_value(field, settings[row.name] or (words.code if row.name == "language" else settings[row.name]))
        self._write_facts()

    @staticmethod
    def _show_value(field: QWidget, value: Any) -> None:
        blocked = field.blockSignals(True)
        if isinstance(field, Choice):
            field.choose(value)
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        field.blockSignals(blocked)

    def show_thing(self, **what: Any) -> None:
        """There is nothing to open within."""

    def redress(self) -> None:
        """The theme may have been changed elsewhere: the fields follow."""
        self.retranslate()
