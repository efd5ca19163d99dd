"""The promise: the desk's own profile told as on the first run, and every part of it to be changed, looked ahead at and taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.pages.settings.profile.confirming import ConfirmPart
from desk.ui.pages.settings.profile.draft import Draft
from desk.ui.pages.settings.profile.following import Following
from desk.ui.pages.settings.profile.hours import HoursPart
from desk.ui.pages.settings.profile.kept import keep_draft, kept_draft
from desk.ui.pages.settings.profile.moves import MovesDialog
from desk.ui.pages.settings.profile.promises import PromisesPart
from desk.ui.pages.settings.profile.value_rows import charge_rows, other_rows
from desk.ui.pages.settings.profile.values import ValuesPart
from desk.ui.pages.settings.profile.versions import VersionsPart
from desk.ui.pages.settings.profile.year import YearPart
from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import line, text_label
from desk.ui.profile_panel import ProfilePanel
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.profile.part import Part

TABS = {
    "overview": mark("Overview"), "hours": mark("Opening hours"), "year": mark("The year"), "promises": mark("Promises"),
    "charges": mark("Prices and gates"), "others": mark("All else"), "confirm": mark("To confirm"), "versions": mark("Versions"),
}  # fmt: skip
CHARGES_TOLD = mark("How work is charged. The prices themselves stand in the price list, under Billing, each from a day on.")
OTHERS_TOLD = mark("Names, on-call duty, escalation, maintenance, tellings: what else the promise holds.")


class PromiseSection(Section):
    """Tabs over one draft; the bar below says what is not in force yet."""

    cares_for = frozenset({"profile", "price_item", "desk"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft, self.panel, self.stack = Draft(self), ProfilePanel(), QStackedWidget()
        self.tabs = {key: Button("", "tab") for key in TABS}
        self.parts: dict[str, Any] = {"overview": self.panel}
        self.dialog: MovesDialog | None = None
        self._kept = ""
        self._text, self.damage = "", text_label("", 13, 500, "red", wrap=True)
        self.open_tab = "overview"
        self.following, self.run, self.stop = Following(desk, self), pane("canvas"), Button("")
        self.ran = text_label("", 13, 500, figures=True)
        self.bar, self.said = pane("canvas"), text_label("", 13, 500, "amber", wrap=True)
        self.undo, self.drop = Button("", "ordinary", "undo", "Ctrl+Z"), Button("")
        self.look = Button("", "primary", "", "Ctrl+Shift+Return")
        self._lay_out()
        for key, tab in self.tabs.items():
            tab.clicked.connect(lambda _on=False, chosen=key: self.show_tab(chosen))
        self.undo.clicked.connect(self.draft.undo)
        self.drop.clicked.connect(self.draft.drop)
        self.look.clicked.connect(self.look_ahead)
        self.stop.clicked.connect(self.following.stop)
        self.following.moved.connect(self._followed)
        self.following.ended.connect(self._all_followed)
        self.draft.changed.connect(self._changed)
        desk.person_changed.connect(self._changed)

    def _lay_out(self) -> None:
        self.area.hide()
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        head = QWidget()
        flow = Flow(head, gap=2)
        flow.setContentsMargins(16, 8, 16, 6)
        for tab in self.tabs.values():
            flow.addWidget(tab)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        for button in (self.undo, self.drop, self.look):
            row.addWidget(button)
        self.stack.addWidget(self.panel)
        self.damage.setContentsMargins(24, 12, 24, 4)
        whole.setSpacing(0)
        for part in (head, line(), self.damage, self.stack, self.run, self.bar):
            whole.addWidget(part, 1 if part is self.stack else 0)
        run = QHBoxLayout(self.run)
        run.setContentsMargins(24, 8, 24, 8)
        run.addWidget(self.ran, 1)
        run.addWidget(self.stop)
        for part in (self.bar, self.damage, self.run):
            part.hide()

    def part(self, key: str) -> Any:
        """A part, made when it is first opened."""
        if key not in self.parts:
            made: Any = self._make(key)
            self.parts[key] = made
            self.stack.addWidget(made)
            made.retranslate()
            if key in {"confirm", "versions"}:
                made.read()
        return self.parts[key]

    def _make(self, key: str) -> Part:
        desk, draft = self.desk, self.draft
        if key == "charges":
            return ValuesPart(desk, draft, charge_rows, title=TABS[key], told=CHARGES_TOLD)
        if key == "others":
            return ValuesPart(desk, draft, other_rows, title=TABS[key], told=OTHERS_TOLD)
        if key == "confirm":
            confirm = ConfirmPart(desk, draft)
            confirm.counted.connect(lambda left: self.tabs["confirm"].set_count(str(left) if left else ""))
            return confirm
        if key == "versions":
            made = VersionsPart(desk, draft)
            made.back_wanted.connect(self._go_back)
            made.file_read.connect(self._take_file)
            made.anew_wanted.connect(self._begin_anew)
            made.go_on_wanted.connect(self.following.begin)
            return made
        kinds: dict[str, type[Part]] = {"hours": HoursPart, "year": YearPart, "promises": PromisesPart}
        return kinds[key](desk, draft)

    def show_tab(self, key: str) -> None:
        """Opens a part."""
        part = self.part(key)
        self.open_tab = key
        self.stack.setCurrentWidget(part)
        for name, tab in self.tabs.items():
            tab.setChecked(name == key)
        self.take_focus()

    def step(self, by: int) -> None:
        """The next part, or the one before."""
        keys = list(TABS)
        self.show_tab(keys[(keys.index(self.open_tab) + by) % len(keys)])

    # Reading.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the newest version, and what is confirmed of it."""
        desk = self.desk
        services = desk.services
        desk.lane.read(
            lambda: self._read(services), self._show, self._damaged, channel="settings-profile",
        )  # fmt: skip
        confirm: Any = self.part("confirm")
        confirm.read()
        if "versions" in self.parts:
            self.parts["versions"].read()

    def _read(self, services: Any) -> tuple[int, str, Any, str]:
        """The newest version, the profile without what is confirmed, and a draft that an earlier end of the program left."""
        version, text = services.profile.versions.version_text(self.desk.store)
        return version, text, services.desks.profile(self.desk.store), kept_draft(self.desk, version)

    def _show(self, found: tuple[int, str, Any, str]) -> None:
        version, text, self.desk.profile, kept = found
        self.damage.hide()
        if not self.draft.is_changed():
            self.draft.load(version, text)
            if kept:
                self._bring_back(kept)
        self._changed()
        for key, tab in self.tabs.items():
            tab.setEnabled(True)
            tab.setChecked(key == self.open_tab)

    def _bring_back(self, kept: str) -> None:
        """What was changed and neither taken nor discarded is here again."""
        import tomllib

        try:
            self.draft.take_over(tomllib.loads(kept), kept)
        except (Refused, ValueError):  # the file was touched since: the version in force stands
            return
        self.desk.say("changed", self.desk.words.tr(mark("Changes of the profile that are not in force yet are here again.")))

    def _keep(self) -> None:
        """Beside the settings, so that nothing is lost when the program ends."""
        desk, version, text = self.desk, self.draft.version, self.draft.text() if self.draft.is_changed() else ""
        if desk.store is not None and text != self._kept:
            self._kept = text
            desk.lane.read(lambda: keep_draft(desk, version, text), channel="profile-draft")

    def _damaged(self, error: Told) -> None:
        """A profile that cannot be read has a way out: the versions. Any other trouble is told by the lane."""
        if error.sentence != self.desk.services.desks.DAMAGED:
            return
        self.damage.setText(self.desk.sentence(error))
        self.damage.show()
        for key, tab in self.tabs.items():
            tab.setEnabled(key == "versions")
        self.show_tab("versions")

    def _changed(self) -> None:
        """The draft says something else, or somebody else sits here."""
        if self.draft.profile is not None:
            self.panel.tell(self.desk.profile if not self.draft.is_changed() else self.draft.profile, self.desk.words)
        for key, part in self.parts.items():
            if key != "overview":
                part.fill()
        self._tell()

    def _tell(self) -> None:
        count, words = self.draft.count() if self.draft.is_changed() else 0, self.desk.words
        self.bar.setVisible(count > 0)
        said = words.many("{n} value changed, not in force yet", "{n} values changed, not in force yet", count)
        self.said.setText(said)
        self.undo.setEnabled(self.draft.can_undo())
        self.desk.registry.refresh()
        self._keep()

    # Taking it.

    def look_ahead(self) -> None:
        """What the draft would change; from there it is taken."""
        if self.draft.is_changed() and self.may_manage():
            why = "imported" if self._text and self._text == self.draft.text() else "edited"
            self._ahead(self.draft.text(), why, on=self.draft.version)

    def _ahead(self, text: str, why: str, *, on: int) -> None:
        self.dialog = MovesDialog(self.desk, self.window(), text=text, on=on, why=why)
        self.dialog.taken.connect(self._taken)
        self.dialog.finished.connect(lambda _how: self.take_focus())
        self.dialog.open()

    def _taken(self, changed: Changed) -> None:
        if self.draft.profile is not None:
            self.draft.drop()
        words = self.desk.words
        self.desk.say("done", words.say("Version {version} of the profile is in force.", version=changed.result))
        self.reload()
        self.following.begin()

    def _followed(self, done: int, of: int) -> None:
        """How far the open tickets have come."""
        self.run.setVisible(True)
        self.ran.setText(self.desk.words.say("Deadlines follow: {done} of {of}", done=done, of=of))

    def _all_followed(self, _left: int) -> None:
        """Or it was stopped: the versions say how many are left."""
        self.run.hide()
        if "versions" in self.parts:
            self.parts["versions"].read()

    def _take_file(self, text: str) -> None:
        """What a file says becomes the draft."""
        import tomllib

        try:
            self.draft.take_over(tomllib.loads(text), text)
        except Refused as error:
            self.parts["versions"].refuse(error)
            return
        self._text = text
        if not self.draft.is_changed():
            self.desk.say("done", self.desk.words.tr(mark("The file says what is in force already.")))

    def _newest(self) -> int:
        rows = self.parts["versions"].model.rows()
        return int(rows[0].version) if rows else self.draft.version

    def _go_back(self, version: int) -> None:
        desk = self.desk
        past: Any = desk.services.profile.versions
        desk.lane.read(lambda: past.version_text(desk.store, version=version), lambda found: self._other(found[1], "went_back"))

    def _begin_anew(self) -> None:
        desk = self.desk
        past: Any = desk.services.profile.versions
        desk.lane.read(lambda: past.shipped_beginning(desk.store), lambda text: self._other(text, "shipped"), self._damaged)

    def _other(self, text: str, why: str) -> None:
        """Another whole version: looked ahead at before it is taken; changes that were not taken are discarded with it."""
        self._ahead(text, why, on=self._newest())

    # The section.

    def retranslate(self) -> None:
        """Tells it in the language now chosen."""
        tr = self.desk.words.tr
        for key, tab in self.tabs.items():
            tab.setText(tr(TABS[key]))
        self.undo.setText(tr("Undo"))
        self.stop.setText(tr(mark("Stop")))
        self.drop.setText(tr(mark("Discard")))
        self.look.setText(tr(mark("What would change…")))
        if self.draft.profile is not None and self.desk.profile is not None:
            self.panel.tell(self.desk.profile, self.desk.words)
        for key, part in self.parts.items():
            if key != "overview":
                part.retranslate()
        self._tell()

    def redress(self) -> None:
        """The theme has changed."""
        if self.draft.profile is not None and self.desk.profile is not None:
            self.panel.tell(self.desk.profile, self.desk.words)

    def show_field(self, field: str) -> None:
        """Opens a tab by its name."""
        if field in TABS:
            self.show_tab(field)

    def is_typing(self) -> bool:
        """Whether a form is open with something typed; the draft itself is kept in a file."""
        return any(part.is_typing() for key, part in self.parts.items() if key != "overview")

    def take_focus(self) -> None:
        """Into the part that is open; the overview scrolls by keys."""
        part = self.part(self.open_tab)
        if part is self.panel:
            self.panel.setFocus()
        else:
            part.take_focus()
