"""The operations record: outages, maintenance, releases and, for managers, breaches of security."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout

from desk.ui.actions import Action
from desk.ui.pages.reports.operations_releases import ReleasePane
from desk.ui.pages.reports.operations_views import BreachPane, MaintenancePane, OutagePane
from desk.ui.pages.reports.tab import ReportTab
from desk.ui.parts.action_bar import ActionBar
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line
from desk.ui.parts.paper_window import file_name
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk
    from desk.ui.pages.reports.operations_pane import RecordPane

HEIGHT: Final = 40
TOOLS: Final = ("record.new", "record.over", "record.change", "record.remove", "record.csv")
RELEASE_TOOLS: Final = ("record.ship", "record.new", "record.change", "record.bind", "record.take_back", "record.drop", "record.csv")
SAVE_CSV, SAVED = mark("Save the list as CSV"), mark("Saved as {file}.")
VIEWS: Final[dict[str, type[RecordPane]]] = {
    "outages": OutagePane,
    "maintenance": MaintenancePane,
    "releases": ReleasePane,
    "security": BreachPane,
}


class OperationsTab(ReportTab):
    """One list at a time; breaches of security are offered to managers and administrators alone."""

    cares_for: ClassVar[frozenset[str]] = frozenset({"outage", "maintenance", "release", "security_breach", "ticket", "profile"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view = "outages"
        self.buttons = {key: Button("", "tab") for key in VIEWS}
        self.panes: dict[str, RecordPane] = {key: kind(desk) for key, kind in VIEWS.items()}
        self.stack = QStackedWidget()
        self.tools: dict[bool, ActionBar] = {}
        bar = pane("canvas")
        bar.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(bar)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(4)
        for key, button in self.buttons.items():
            button.setFixedHeight(28)
            button.clicked.connect(lambda _on=False, wanted=key: self.show_view(wanted))
            self._row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, share in ((bar, 0), (line(), 0), (self.stack, 1)):
            column.addWidget(part, share)
        for each in self.panes.values():
            self.stack.addWidget(each)
            each.moved.connect(desk.registry.refresh)

    def action_rows(self) -> list[Action]:
        """What can be done with the record."""
        row = partial(Action, page="reports", menu="desk")
        release = self.panes["releases"]
        assert isinstance(release, ReleasePane)
        outage = self.panes["outages"]
        assert isinstance(outage, OutagePane)
        lasts = lambda: self.is_open() and self.pane() is outage and outage.can_end()  # noqa: E731 - a condition of one row
        of: Any = lambda can: lambda: self.is_open() and self.pane() is release and can()  # noqa: E731 - conditions of the release's rows
        off = lambda: self.has_row() and self.pane() is not release  # noqa: E731 - a release is dropped, not taken off
        return [
            row("record.new", mark("New entry"), mark("Put something on this list of the record"), "new", "N",
                when=self.is_open, run=lambda: self.pane().begin()),
            row("record.change", mark("Change"), mark("Change this entry of the record"), "pencil-simple", "C",
                when=self.can_change, run=lambda: self.pane().change()),
            row("record.remove", mark("Take off"), mark("Take this entry off the record"), "trash", "Del", when=off, run=self._remove),
            row("record.over", mark("Over now"), mark("The outage chosen is over: what stood still runs again"), "check", "O",
                when=lasts, run=outage.end),
            row("record.ship", mark("Shipped"), mark("The release is out: tell those that wait for it"), "check", "S",
                when=of(release.can_ship), run=release.ship),
            row("record.take_back", mark("Not shipped"), mark("The release is not out after all"), "undo", "",
                when=of(release.can_take_back), run=release.take_back),
            row("record.drop", mark("Drop"), mark("The release will not come: those that wait for it wait for the next"), "x", "",
                when=of(release.can_ship), run=release.drop),
            row("record.bind", mark("Other release"), mark("Let the ticket chosen wait for another release"), "plan", "B",
                when=of(release.can_bind), run=release.bind),
            row("record.csv", mark("List as CSV"), mark("Save this list of the record as a CSV file"), "export", "X",
                when=self.has_row, run=self.save_csv),
        ]  # fmt: skip

    def pane(self) -> RecordPane:
        """The list shown."""
        return self.panes[self.view]

    def has_row(self) -> bool:
        """Whether a row is chosen here."""
        return self.is_open() and self.pane().current() is not None

    def can_change(self) -> bool:
        """Whether the row chosen can be changed."""
        return self.has_row() and self.pane().may_change(self.pane().current())

    def _remove(self) -> None:
        self.pane().remove()

    def offered(self) -> list[str]:
        """The lists this person may see."""
        return [key for key in VIEWS if key != "security" or self.desk.person.manages]

    def show_view(self, view: str) -> None:
        """Shows another list, read anew."""
        self.view = view if view in self.offered() else "outages"
        self._fit()
        self.reload()
        self.take_focus()

    def _fit(self) -> None:
        offered = self.offered()
        if self.view not in offered:
            self.view = offered[0]
            self.panes["security"].show_rows(())
        for key, button in self.buttons.items():
            button.setVisible(key in offered)
            button.setChecked(key == self.view)
        self.stack.setCurrentWidget(self.pane())
        for is_release, bar in self.tools.items():
            bar.setVisible(is_release == (self.view == "releases"))
        self.desk.registry.refresh()

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the list shown."""
        self._fit()
        if self.desk.store is not None:
            self.pane().reload()

    def show_thing(self, **what: Any) -> None:
        """Shows a list: `show_thing(view="releases")`."""
        self.show_view(str(what.get("view") or self.view))

    @Slot()
    def save_csv(self) -> None:
        """Saves the list for a spreadsheet."""
        words = self.desk.words
        first = str(Path(file_name(words.tr(self.pane().word))).with_suffix(".csv"))
        chosen, _kind = QFileDialog.getSaveFileName(self, words.tr(SAVE_CSV), first, "CSV (*.csv)")
        if chosen:
            self.write_csv(self.desk.services.whole_file.named(Path(chosen), ".csv", ".txt"))

    def write_csv(self, file: Path) -> None:
        """Writes the list shown into a file, on the lane."""
        desk, rows, kind = self.desk, self.pane().model.rows(), self.pane().kind
        rooms, zone, language, said = desk.services.operations, desk.zone, desk.words.code, desk.words.say(SAVED, file=file.name)
        desk.lane.read(
            lambda: rooms.csv.save_csv(rows, kind=kind, zone=zone, language=language, file=file), lambda _none: desk.say("done", said)
        )

    def take_focus(self) -> None:
        """The list."""
        self.pane().take_focus()

    def is_typing(self) -> bool:
        """Whether a form holds something typed; that list is shown."""
        typing = next((key for key, each in self.panes.items() if each.is_typing()), None)
        if typing is not None:
            self.view = typing
            self._fit()
        return typing is not None

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        for is_release, ids in ((False, TOOLS), (True, RELEASE_TOOLS)):
            if is_release not in self.tools:
                self.tools[is_release] = ActionBar(self.desk.registry, ids, tr(mark("More")), right=True)
                self._row.addWidget(self.tools[is_release], 1)
            self.tools[is_release].set_more_word(tr(mark("More")))
        for key, each in self.panes.items():
            self.buttons[key].setText(tr(each.word))
            each.retranslate()
        self._fit()

    def redress(self) -> None:
        """The theme has changed."""
        for each in self.panes.values():
            each.empty.redress()
