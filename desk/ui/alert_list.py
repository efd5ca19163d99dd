"""The list of one's alerts: unread or all, why each is there; Enter opens the thing, keys read, put off, and read all."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk.ui.alert_words import ICONS, NAMES, go_to, headline, why
from desk.ui.dialogs.ask import let_quit
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.cells import Cell, Mark
from desk.ui.parts.chip import Chip
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.ui.times import stamp
from desk.ui.whys.ask import add_why
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.alerts.values import AlertView
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

WIDTH, HEIGHT, WHY = 900, 560, 96
MORNING, WEEK = 8, 7
# These are about a day, not about an hour of it.
OF_DAYS = frozenset({"training", "contract", "pack"})
SNOOZES = (
    ("quarter", mark("For a quarter of an hour")), ("hour", mark("For an hour")), ("later", mark("For three hours")),
    ("tomorrow", mark("Until tomorrow at {at:clock}")), ("monday", mark("Until Monday at {at:clock}")),
)  # fmt: skip
SPANS = {"quarter": timedelta(minutes=15), "hour": timedelta(hours=1), "later": timedelta(hours=3)}


def snoozed_until(key: str, now: datetime) -> datetime:
    """When an alert put off comes back; `now` is in the desk's zone."""
    if key in SPANS:
        return now + SPANS[key]
    days = 1 if key == "tomorrow" else WEEK - now.weekday()
    day = now.date() + timedelta(days=days)
    return datetime(day.year, day.month, day.day, MORNING, tzinfo=now.tzinfo)


class AlertList(QDialog):
    """Reads the alerts as it opens, and again as they change."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, tr = desk, desk.words.tr
        self.every = False
        self.setWindowTitle(tr("Alerts"))
        self.setAccessibleName(tr("Alerts"))
        self.resize(min(WIDTH, parent.width() - 48), min(HEIGHT, parent.height() - 48))
        self.model: ListModel[AlertView] = ListModel(self._columns(), lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.none, self.card = RowTable(many=True), EmptyState("bell"), Card("calm")
        self.why = text_label("", 13, 400, "text2", wrap=True)
        self.unread, self.all = Button(tr("Unread alerts"), "tab"), Button(tr(mark("All alerts")), "tab")
        self.read, self.later = Button(tr("Mark read"), keys="R"), Button(tr("Put off"), icon="hourglass", keys="S")
        self.read_all, self.settings = Button(tr("Mark all read"), "link", keys="Shift+R"), Button(tr("What alerts me"), "link", "settings")
        self.do, self.leave = Button(tr(mark("Open this")), "primary", keys="Return"), Button(tr(mark("Close")), keys="Esc")
        self._lay_out()
        self._wire()
        self.reload()

    def _lay_out(self) -> None:
        tr = self._desk.words.tr
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for part in (text_label(tr("Alerts"), 15, 600), self.unread, self.all):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.read_all)
        self.table.setModel(self.model)
        name(self.table, tr("Alerts"))
        name(self.why, tr("Why"))
        self.card.column.addWidget(self.why)
        self.card.setMinimumHeight(WHY)
        self.none.say(tr("Nothing is unread."), tr("What alerts you is written here, also what came while the program was closed."))
        foot.setSpacing(8)
        for part in (self.read, self.later, self.settings):
            foot.addWidget(part)
        foot.addStretch(1)
        for part in (self.leave, self.do):
            foot.addWidget(part)
        column.addLayout(head)
        column.addWidget(self.none, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.card)
        column.addLayout(foot)

    def _wire(self) -> None:
        for button in self.findChildren(Button):
            button.setAutoDefault(False)
        self.unread.clicked.connect(lambda: self.show_all(every=False))
        self.all.clicked.connect(lambda: self.show_all(every=True))
        self.table.too_many.connect(self._desk.refuse_more_rows)
        self.table.opened.connect(self.go)
        self.table.chosen.connect(lambda _id: self._tell())
        self.do.clicked.connect(lambda: self.go(self.table.current_id()))
        self.leave.clicked.connect(self.reject)
        self.read.clicked.connect(self.turn_read)
        self.later.clicked.connect(self.ask_later)
        self.read_all.clicked.connect(self.all_read)
        self.settings.clicked.connect(self._to_settings)
        for keys, run in (("R", self.turn_read), ("S", self.ask_later), ("Shift+R", self.all_read)):
            QShortcut(QKeySequence(keys), self, run, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        add_why(self._desk, self)
        self._desk.news.changed.connect(self._heard)
        self.finished.connect(self.deleteLater)
        let_quit(self)

    def _columns(self) -> list[Column[AlertView]]:
        desk = self._desk

        def said(row: AlertView) -> Cell:
            words, unread = desk.words, row.is_unread
            tone = "text" if unread else "text3"
            shown = Mark(ICONS[row.kind], "red" if row.critical and unread else "accent" if unread else "text3", words.tr(NAMES[row.kind]))
            chips = (Chip(words.tr("Settled"), "green"),) if row.over_at is not None and row.read_at is None else ()
            if row.snoozed_until is not None and unread:
                chips = (Chip(words.say("Put off until {at:clock}", at=row.snoozed_until.astimezone(desk.zone)), "quiet"),)
            return Cell(headline(row, words), tone, 600 if unread else 400, marks=(shown,), chips=chips, hint=headline(row, words))

        def when(row: AlertView) -> Cell:
            local = row.at.astimezone(desk.zone)
            said = desk.words.short_day(local) if row.kind in OF_DAYS else stamp(row.at, desk.now(), desk.words)
            whole = desk.words.day(local) if row.kind in OF_DAYS else desk.words.moment(local)
            return Cell(said, "text2" if row.is_unread else "text3", figures=True, hint=whole)

        return [Column("said", mark("Alert"), 0, value=said), Column("at", mark("When"), 120, "r", value=when)]

    # Reading.

    def reload(self) -> None:
        """Reads them anew; the one chosen stays."""
        desk, every, by = self._desk, self.every, self._desk.person.id
        read = desk.services.alerts.mine.alerts_of
        desk.lane.read(lambda: read(desk.store, person_id=by, every=every), self._show, channel="alerts.list")

    def _show(self, rows: Sequence[AlertView]) -> None:
        self.model.set_rows(rows)
        self.unread.setChecked(not self.every)
        self.all.setChecked(self.every)
        for part in (self.table, self.card):
            part.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.table.fit_headers()
        if rows and self.table.current_id() is None:
            self.table.choose(self.model.id_at(0))
        if rows:
            self.table.setFocus()
        self._tell()

    def _heard(self, changed: Changed, _origin: object) -> None:
        if "alert" in changed.kinds:
            self.reload()

    def chosen(self) -> AlertView | None:
        """The alert under the cursor."""
        return self.model.row_with(self.table.current_id())

    def _tell(self) -> None:
        row, words = self.chosen(), self._desk.words
        self.why.setText("" if row is None else why(row, words))
        read = row is not None and row.read_at is not None
        self.read.setText(words.tr(mark("Mark unread")) if read else words.tr("Mark read"))
        self.read_all.setEnabled(any(one.is_unread for one in self.model.rows()))
        self.later.setEnabled(row is not None and row.is_unread)
        for button in (self.read, self.do):
            button.setEnabled(row is not None)

    # The verbs.

    def show_all(self, *, every: bool) -> None:
        """The unread ones, or all."""
        self.every = every
        self.reload()

    def _ids(self) -> list[int]:
        return [int(key) for key in self.table.chosen_ids()]

    def _write(self, verb: str, **given: Any) -> None:
        desk, by = self._desk, self._desk.person.id
        desk.lane.write(lambda: getattr(desk.services.alerts.mine, verb)(desk.store, by=by, **given))

    def go(self, key: object) -> None:
        """Opens what it is about; it counts as read."""
        row = self.chosen()
        if key is None or row is None:
            return
        self._write("mark_read", ids=[row.id], at=self._desk.clock.now())
        self.accept()
        go_to(self._desk, row)

    def turn_read(self) -> None:
        """Read, or unread again."""
        row = self.chosen()
        if row is not None and row.read_at is not None:
            self._write("mark_unread", ids=self._ids())
        elif row is not None:
            self._write("mark_read", ids=self._ids(), at=self._desk.clock.now())

    def all_read(self) -> None:
        """Nothing is left unread."""
        self._write("mark_read", at=self._desk.clock.now())

    def ask_later(self) -> None:
        """Until when the ones chosen are put off."""
        if not self.later.isEnabled():
            return
        menu, now, words = QMenu(self), self._desk.now(), self._desk.words
        for key, text in SNOOZES:
            made = menu.addAction(words.say(text, at=snoozed_until(key, now)))
            made.triggered.connect(lambda _on=False, key=key: self.put_off(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.later.mapToGlobal(self.later.rect().bottomLeft()))

    def put_off(self, key: str) -> None:
        """Puts the ones chosen off."""
        now = self._desk.now()
        self._write("snooze", ids=self._ids(), until=snoozed_until(key, now), at=now)

    def _to_settings(self) -> None:
        self.reject()
        self._desk.open("settings", section="alerts")
