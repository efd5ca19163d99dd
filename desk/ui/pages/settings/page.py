"""The Settings page: sections in a list, one of them open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desk.ui.page import Page
from desk.ui.pages.settings.alerts import Alerts
from desk.ui.pages.settings.call_types import CallTypes
from desk.ui.pages.settings.courses import Courses
from desk.ui.pages.settings.custom_fields import CustomFields
from desk.ui.pages.settings.database import Database
from desk.ui.pages.settings.files import Files
from desk.ui.pages.settings.machine import Machine
from desk.ui.pages.settings.people import People
from desk.ui.pages.settings.profile.action_rows import rows_of as profile_rows
from desk.ui.pages.settings.promise import PromiseSection
from desk.ui.pages.settings.reasons import Reasons
from desk.ui.pages.settings.replies import Replies
from desk.ui.pages.settings.section import Section
from desk.ui.pages.settings.teams import Teams
from desk.ui.pages.settings.the_desk import TheDesk
from desk.ui.parts.labels import line, name
from desk.ui.parts.late import take_in
from desk.ui.parts.page_head import PageHead
from desk.ui.parts.side_list import SideList
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desk.services.changes import Changed
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk

# Key, icon, word and what makes it.
SECTIONS: tuple[tuple[str, str, str, type[Section]], ...] = (
    ("machine", "settings", mark("This machine"), Machine),
    ("alerts", "bell", mark("What alerts me"), Alerts),
    ("desk", "site", mark("The desk"), TheDesk),
    ("people", "customers", mark("People"), People),
    ("promise", "hours", mark("The promise"), PromiseSection),
    ("reasons", "breached", mark("Broken promises"), Reasons),
    ("teams", "take", mark("Teams and closing"), Teams),
    ("types", "calls", mark("Call types"), CallTypes),
    ("courses", "courses", mark("Courses and rooms"), Courses),
    ("fields", "list", mark("Own fields"), CustomFields),
    ("replies", "reply", mark("Canned replies"), Replies),
    ("files", "attach", mark("Attached files"), Files),
    ("database", "database", mark("The database"), Database),
)
KEYS = tuple(key for key, _icon, _word, _kind in SECTIONS)


class Sections(dict[str, Section]):
    """The sections that are made so far, by key; one that is asked for is made."""

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__()
        self._desk, self._stack = desk, stack
        self._kinds = {key: kind for key, _icon, _word, kind in SECTIONS}

    def __missing__(self, key: str) -> Section:
        self[key] = made = self._kinds[key](self._desk)
        take_in(self._stack, made, self._desk)
        made.retranslate()
        return made


class SettingsPage(Page):
    """Sections are made and read when they are first opened."""

    id = "settings"
    cares_for: ClassVar[frozenset[str]] = frozenset({
        "desk", "profile", "person", "custom_field", "canned_reply", "attachment_terms", "breach_reason", "team", "course",
        "room", "call_type", "booking_terms", "alert_wish",
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head, self.list, self.stack = PageHead(), SideList(), QStackedWidget()
        self.sections = Sections(desk, self.stack)
        self._stale = set(KEYS)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.list.on_ground())
        row.addWidget(line(upright=True))
        row.addWidget(self.stack, 1)
        column.addWidget(self.head)
        column.addLayout(row, 1)
        self.list.picked.connect(self._open)
        self.list.itemActivated.connect(lambda _item: self.current().take_focus())

    def action_rows(self) -> list[Action]:
        """What the profile's editor offers; the other sections have their buttons."""
        return profile_rows(self, lambda: self.list.chosen() if self.isVisible() else "", lambda: self.sections["promise"])

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr("Settings")

    def current(self) -> Section:
        """The section that is open."""
        return self.sections[self.list.chosen() or KEYS[0]]

    def _open(self, key: str) -> None:
        self.stack.setCurrentWidget(self.sections[key])
        if self.desk.store is not None and key in self._stale:
            self._stale.discard(key)
            self.sections[key].reload()
        self.desk.registry.refresh()

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the open section anew; the others when they are opened."""
        touched = {key for key, _icon, _word, kind in SECTIONS if changed is None or changed.kinds & kind.cares_for}
        self._stale |= touched
        self._open(self.list.chosen() or KEYS[0])

    def show_thing(self, **what: Any) -> None:
        """Opens a section, and in it a field: `show_thing(section="desk", field="vat_number")`."""
        section, field = str(what.get("section") or ""), str(what.get("field") or "")
        if field and not section:
            section = "desk"
        if section in KEYS:
            self.list.choose(section)
            self._open(section)
            if field:
                self.sections[section].show_field(field)
            else:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """The arrows go through the sections at once."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right in the list goes into the section; Left or Escape on nothing else goes back."""
        if event.key() == Qt.Key.Key_Right and self.list.hasFocus():
            self.current().take_focus()
        elif event.key() == Qt.Key.Key_Escape:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Writes every word."""
        words = self.desk.words
        self.head.set_title(words.tr("Settings"))
        self.list.set_rows((key, icon, words.tr(said)) for key, icon, said, _kind in SECTIONS)
        name(self.list, words.tr("Settings"))
        for section in self.sections.values():
            section.retranslate()

    def redress(self) -> None:
        """The theme has changed."""
        for section in self.sections.values():
            section.redress()

    def can_leave(self) -> bool:
        """Whether no section holds something typed and not saved; the first that does is opened."""
        typing = next((key for key, section in self.sections.items() if section.is_typing()), None)
        if typing is not None:
            self.list.choose(typing)
        return typing is None
