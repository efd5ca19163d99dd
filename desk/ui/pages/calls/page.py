"""The Calls page: the call on the line (or one opened from the day) in three panes, the day's calls below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.call.notes import NotesKeeper
from desk.ui.inline_bar import InlineBar
from desk.ui.page import Page
from desk.ui.pages.calls import kept
from desk.ui.pages.calls.about_part import AboutPart
from desk.ui.pages.calls.action_rows import action_rows
from desk.ui.pages.calls.after_part import AfterPart
from desk.ui.pages.calls.caller_part import CallerPart
from desk.ui.pages.calls.charge_part import ChargePart
from desk.ui.pages.calls.day_pane import VIEWS, DayPane
from desk.ui.pages.calls.day_part import DayPart
from desk.ui.pages.calls.idle import IdlePane, TodayPane
from desk.ui.pages.calls.lower_views import LowerViews
from desk.ui.pages.calls.price_pane import PricePane
from desk.ui.pages.calls.reading import Reader
from desk.ui.pages.calls.sheet_part import SheetPart
from desk.ui.pages.calls.shown_call import ShownCall
from desk.ui.pages.calls.types_part import TypesPart
from desk.ui.pages.calls.verbs import CallVerbs
from desk.ui.pages.calls.who_pane import WhoPane
from desk.ui.pages.calls.work_pane import WorkPane
from desk.ui.parts.labels import line
from desk.ui.parts.late import made
from desk.ui.parts.splitter import Splitter
from desk.ui.tokens import CALLER, PRICE
from desk.ui.unsaved import keep_notes
from desk.words import mark

if TYPE_CHECKING:

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from desk.services.calls import LiveCall
    from desk.services.changes import Changed
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk

MINUTE, UPPER, LOWER = 60_000, 544, 242
NARROW, NARROW_CALLER, NARROW_PRICE = 1050, 280, 262


class CallsPage(Page):
    """What is shown follows `desk.calls`, but for a call that was opened from the day's table."""

    id = "calls"
    cares_for = frozenset({"call", "ticket", "contact", "customer", "contract", "charge", "invoice", "site", "price", "profile", "desk",
                            "call_type"})  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state, self.verbs, self.keeper = desk.calls, CallVerbs(desk, self), NotesKeeper(desk, self)
        self.reader = Reader(desk)
        self.who, self.work, self.price, self.day = WhoPane(desk), WorkPane(desk), PricePane(desk), DayPane(desk)
        self.idle, self.today, self.bar = IdlePane(desk), TodayPane(desk), InlineBar(desk)
        self.shown, self.about = ShownCall(self), AboutPart(self)
        self.caller, self.days, self.below = CallerPart(self), DayPart(self), LowerViews(self)
        self.types, self.charges, self.after, self.sheet = TypesPart(self), ChargePart(self), AfterPart(self), SheetPart(self)
        self.day.step = self.below.step
        self._lay_out()
        self._wire()
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.who.refresh_pills)
        self._minute.start()

    def _lay_out(self) -> None:
        self.middle, self.right = QStackedWidget(), QStackedWidget()
        for stack, parts in ((self.middle, (self.idle, self.work)), (self.right, (self.today, self.price))):
            for part in parts:
                stack.addWidget(part)
        upper = QWidget()
        row = QHBoxLayout(upper)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.who)
        row.addWidget(line(upright=True))
        row.addWidget(self.middle, 1)
        row.addWidget(line(upright=True))
        row.addWidget(self.right)
        self.right.setFixedWidth(PRICE)
        self.split = Splitter(Qt.Orientation.Vertical)
        self.split.addWidget(upper)
        self.split.addWidget(self.day)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.split, 1)
        column.addWidget(self.bar)
        kept.recall(self.desk.settings, self.split, self.day.table, [UPPER, LOWER])
        self.split.splitterMoved.connect(self._remember)
        self.day.table.horizontalHeader().sectionResized.connect(self._remember)
        self.day.table.sort_wanted.connect(self._remember)

    def _remember(self, *_how: object) -> None:
        if self.isVisible():
            kept.remember(self.desk.settings, self.split, self.day.table)

    def _wire(self) -> None:
        state, who, work, day = self.state, self.who, self.work, self.day
        state.finished.connect(self._finished)
        who.field.left.connect(self.focus_notes)
        who.ticket_wanted.connect(lambda ticket_id: self.change({"ticket_id": ticket_id}))
        who.call_wanted.connect(lambda call_id: self.show_thing(call_id=call_id))
        work.another.clicked.connect(self.focus_caller)
        work.back.clicked.connect(self.go_back)
        day.table.opened.connect(lambda call_id: self.show_thing(call_id=call_id))
        self.verbs.undone.connect(self.shown.show)
        self.bar.left.connect(self.focus_notes)
        for button, action in ((day.save, "calls.csv"), (day.print, "calls.print")):
            button.clicked.connect(lambda _on=False, wanted=action: self.desk.registry.run(wanted))
        day.view.clicked.connect(lambda: self._views().popup(day.view.mapToGlobal(day.view.rect().bottomLeft())))

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr(mark("Calls"))

    def action_rows(self) -> list[Action]:
        """The page's actions."""
        return action_rows(self)

    # The call shown.

    def call(self) -> LiveCall | None:
        """The call in the panes: the one opened, else the one on the line."""
        return self.shown.call()

    def locked(self) -> bool:
        """Whether the call shown can't be changed any more."""
        return self.shown.locked()

    def can_change(self) -> bool:
        """Whether a call is shown that can be changed."""
        return self.call() is not None and not self.locked()

    def change(self, changes: dict[str, Any]) -> None:
        """Says something else of the call shown."""
        self.about.change(changes)

    def show_thing(self, **what: Any) -> None:
        """Shows one call: `call_id=7`, running or ended; `begins` makes ready for one that is about to be there."""
        self.shown.open(**what)

    # Reading.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the day, and what the change touched of the call shown."""
        if self.desk.store is None:
            return
        if changed is None:
            self.shown.on_line = self.state.live.id if self.state.live is not None else None
            self.idle.retranslate()
        self.days.read(self.day.day if changed is not None else self.desk.now().date())
        self.below.read()
        self.types.read()
        self.reader.recent(self.who.show_recent)
        self.shown.show()

    def focus_caller(self) -> None:
        """The field that says who calls."""
        self.who.field.setFocus()
        self.who.field.selectAll()

    def focus_notes(self) -> None:
        """The notes of the call shown."""
        if self.call() is not None:
            self.work.notes.setFocus()

    # Opening, going back, marking.

    def can_go_back(self) -> bool:
        """Whether another call than the one on the line is shown, and no inline field waits for Escape."""
        asking = self.bar.is_open() or not all(part.isHidden() for part in (self.work.subject, *self._forms()))
        return self.shown.pinned is not None and not asking

    def go_back(self) -> None:
        """The call on the line again, or none."""
        self.keeper.flush()
        self.shown.pinned = None
        self.shown.show()
        if self.shown.on_line is not None:
            self.focus_notes()
        else:
            self.day.table.setFocus()

    def _forms(self) -> list[Any]:
        """The inline forms that were ever opened."""
        return [*made(self.who, "form"), *made(self.day, "form")]

    def _finished(self, call_id: int) -> None:
        self.days.tell(call_id)
        if self.shown.pinned is None and self.isVisible():
            self.who.field.setFocus()

    # The frame.

    def retranslate(self) -> None:
        """Writes every word."""
        for part in (self.who, self.work, self.price, self.day, self.idle, self.bar):
            part.retranslate()
        self.below.read()
        self.days.show_totals()
        if self.shown.shown_id is not None:
            self.shown.show()

    def _views(self) -> QMenu:
        """The views below, as their actions say them."""
        menu = QMenu(self.day.view)
        for view in VIEWS:
            menu.addAction(self.desk.registry.qaction(f"calls.view.{view}"))
        return menu

    def redress(self) -> None:
        """The theme has changed."""
        self.shown.show()

    def keep_unsaved(self) -> None:
        """Notes the database did not take are kept for the next start."""
        keep_notes(self.desk, self.keeper.unsaved())

    def can_leave(self) -> bool:
        """Hands on what is typed; a form with something in it is shown once more."""
        self.keeper.flush()
        typing = self.bar.typed() or any(not form.isHidden() and form.is_typing() for form in self._forms())
        if typing:
            self.desk.say("failed", self.desk.words.tr("A form is open: save it, or cancel with Esc."))
        return not typing

    def hideEvent(self, event: QHideEvent) -> None:
        """Left for another page: nothing stays unwritten."""
        self.keeper.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the side panes give way before the notes do."""
        narrow = self.width() < NARROW
        self.who.setFixedWidth(NARROW_CALLER if narrow else CALLER)
        for part in (self.right, self.price, self.today):
            part.setFixedWidth(NARROW_PRICE if narrow else PRICE)
