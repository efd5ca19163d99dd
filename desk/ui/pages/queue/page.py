"""The queue: views, table, ticket; its rooms read (answers), look (choosing), ask (popovers) and act (verbs)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout

from desk.rules.errors import Refused, Told
from desk.ui.page import Page
from desk.ui.pages.queue import memory
from desk.ui.pages.queue.action_rows import action_rows
from desk.ui.pages.queue.answers import Answers
from desk.ui.pages.queue.asking import Asking
from desk.ui.pages.queue.care_asks import Care
from desk.ui.pages.queue.carry_over import offer_to_carry_over
from desk.ui.pages.queue.choosing import Choosing
from desk.ui.pages.queue.coming import Coming
from desk.ui.pages.queue.company import Company
from desk.ui.pages.queue.drafts import Drafts
from desk.ui.pages.queue.filtering import Filtering
from desk.ui.pages.queue.panes import Panes
from desk.ui.pages.queue.popovers import Popovers
from desk.ui.pages.queue.queue_model import QueueModel
from desk.ui.pages.queue.queue_table import QueueTable
from desk.ui.pages.queue.reading import rows
from desk.ui.pages.queue.selection import Selection
from desk.ui.pages.queue.ticket_pane import TicketPane
from desk.ui.pages.queue.verbs import Verbs
from desk.ui.pages.queue.views import ViewList
from desk.ui.parts.held_paint import HeldPaint
from desk.ui.who_changed import who_changed

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QShowEvent

    from desk.services.changes import Changed
    from desk.services.opening import Opening
    from desk.services.queue import QueueRow
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.ticket_sections import Shown
    from desk.words import Words

MINUTE = 60


class QueuePage(Page):
    """The page most people look at all day."""

    id: ClassVar[str] = "queue"
    cares_for: ClassVar[frozenset[str]] = frozenset({
        "ticket", "call", "customer", "contact", "contract", "site", "person", "desk", "charge", "filter", "custom_field", "team",
        "absence",
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._now = desk.now()
        self.kept = memory.recall(desk.settings)
        self.view, self.search = self.kept.view, ""
        self.people: dict[int, str] = {}
        self.former: dict[int, str] = {}
        self.away: dict[int, datetime | None] = {}
        self.counts: dict[str, int] = {}
        self.teams: tuple[tuple[str, str], ...] = ()
        self.former_teams: tuple[tuple[str, str], ...] = ()
        self.drafts: Drafts = Drafts(desk.settings.file.parent / "drafts.json", desk.lane, self)
        self.model = QueueModel(self, desk.lane, self._fetch, self)
        self.answers, self.choosing, self.popovers, self.filtering = Answers(self), Choosing(self), Popovers(self), Filtering(self)
        self.selection, self.coming = Selection(self), Coming()
        self.verbs, self.asking, self.company = Verbs(self), Asking(self), Company(self)
        self.care = Care(self)
        self.views = ViewList()
        self.middle = QueueTable(self.model, self.kept, compact=bool(desk.settings["compact_rows"]))
        self.table = self.middle.table
        self.pane = TicketPane(self)
        self._build()
        self._wire()
        if self.kept.sort:
            self.model.sort_on(self.kept.sort, descending=self.kept.down)
        self.paint = HeldPaint(self)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.tick)
        self._start_minute()

    # Reader of the columns.

    @property
    def now(self) -> datetime:
        """The moment of the last tick or read, in the desk's zone."""
        return self._now

    @property
    def words(self) -> Words:
        """The language now chosen."""
        return self.desk.words

    @property
    def person_id(self) -> int:
        """Who sits here."""
        return self.desk.person.id

    @property
    def profile(self) -> object:
        """The desk's profile."""
        return self.desk.profile

    def shown(self) -> Shown:
        """What a section of the ticket is written with."""
        from desk.ui.pages.queue.ticket_sections import Shown

        return Shown(self.people, self.desk.profile, self._now, self.words, self.away)

    def is_ready(self) -> bool:
        """Whether the database is open."""
        return self.desk.store is not None

    # Building.

    def _build(self) -> None:
        self.panes = Panes(self.views, self.middle, self.pane, self.kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
        self.views.choose(self.view)

    def _wire(self) -> None:
        self.choosing.wire()
        self.filtering.wire()
        self.middle.new_wanted.connect(self.new_ticket)
        self.middle.columns_wanted.connect(lambda: self.popovers["columns"].ask(self.middle.choose_columns))
        self.pane.furnished.connect(self._furnished)

    def _furnished(self) -> None:
        """The ticket's sections are made."""
        pane = self.pane
        pane.unfold(whole=self.kept.facts)
        pane.facts.changed.connect(self.verbs.change)
        pane.facts.customer_wanted.connect(self._open_customer)
        pane.reply.sent.connect(self.verbs.send)
        pane.reply.left.connect(self.choosing.focus_table)
        pane.fold.wire(self)
        self.company.wire()
        self.drafts.saved.connect(lambda: pane.reply.say_kept(self.desk.now()))
        self.panes.settle()

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr("Tickets")

    def asked_about(self) -> Any:
        """The ticket that is open."""
        return self.pane.ticket

    def action_rows(self) -> list[Action]:
        """The queue's own actions."""
        pane = self.pane
        asked = who_changed(
            self.desk, "ticket", lambda: pane.ticket.id if pane.ticket else None, page=self.id, menu="ticket", when=self.selection.exists,
        )  # fmt: skip
        return [*action_rows(self), asked]

    # Reading and showing.

    def preview(self, opening: Opening) -> None:
        """The first look, painted before the database is open."""
        self._now = self.desk.now()
        self.answers.preview(opening)

    def _fetch(self, ids: tuple[int, ...]) -> dict[int, QueueRow]:
        return rows(self.desk, ids, self.middle.columns.asked()) if self.desk.store is not None else {}

    def reload(self, changed: Changed | None = None) -> None:
        """Reads order, counts and, if it was touched, the ticket shown."""
        if self.desk.store is not None:
            self._now = self.desk.now()
            if changed is None and not self.model.rowCount():
                self.paint.hold()
            self.answers.reload(changed)

    def reload_ticket(self) -> None:
        """Somebody else changed the ticket shown: it is read anew, and its row with it."""
        if self.pane.ticket is not None and self.coming.ticket_id is None:
            self.answers.read_shown()
            self.model.refresh([self.pane.ticket.id])

    def refresh_badge(self) -> None:
        """Reads the counts alone."""
        self.answers.read_counts()

    def tick(self) -> None:
        """A minute has passed: promises are counted anew, and what passed its aim takes its new place."""
        self._now = self.desk.now()
        self.model.tick()
        self.pane.tick(self.shown())
        if self.desk.store is not None and self.isVisible():
            self.answers.read_ids()
            self.filtering.read_counts()
        self._start_minute()

    def _start_minute(self) -> None:
        self._minute.start((MINUTE - self.desk.clock.now().second) * 1000)

    def show_thing(self, **what: Any) -> None:
        """`ticket_id` opens a ticket, `view` turns to a view, `new` begins a ticket."""
        self.choosing.show_thing(**what)

    def show_view(self, view_id: str) -> None:
        """Turns to a view."""
        self.choosing.show_view(view_id)

    def open_ticket(self, ticket_id: int, *, focus: bool = True) -> None:
        """Opens a ticket beside (or over) the table."""
        self.choosing.open_ticket(ticket_id, focus=focus)

    def new_ticket(self) -> None:
        """Begins a new ticket where the ticket stands."""
        self.popovers.new_ticket()

    def _open_customer(self) -> None:
        if self.pane.ticket is not None:
            self.desk.open("customers", customer_id=self.pane.ticket.customer_id)

    # Writing to a ticket, and changing its facts.

    def write(self, side: str) -> None:
        """Puts the cursor into the reply or the note of the ticket."""
        if self.choosing.open_first():
            self.pane.reply.turn_to(side)

    def was_sent(self, ticket_id: int, side: str, text: str) -> None:
        """A reply or note is in the database."""
        self.pane.reply.was_sent(ticket_id, side, text)
        self.company.stop()
        self.choosing.focus_table()
        self.pane.show_newest()

    def shows(self, ticket_id: int) -> bool:
        """Whether that ticket is the one shown."""
        return self.pane.ticket is not None and self.pane.ticket.id == ticket_id

    def was_not_sent(self, ticket_id: int, error: Told) -> None:
        """It is not: the text stays where it is; of a ticket one has left meanwhile the window says so."""
        if self.shows(ticket_id):
            self.pane.reply.was_refused(self.desk.sentence(error) if isinstance(error, Refused) else "")
        elif isinstance(error, Refused):
            self.desk.refuse(error)
        offer_to_carry_over(self, ticket_id, error)

    def change(self, field: str) -> None:
        """Opens the choices of one of the ticket's facts."""
        self.choosing.open_first()
        self.pane.open_fact(field)
        self.kept.facts = self.pane.facts.is_whole()

    # Keeping.

    def retranslate(self) -> None:
        """Every word in the language now chosen."""
        self.views.retranslate(self.words)
        self.middle.retranslate(self.words)
        self.pane.retranslate(self.words)
        self.popovers.retranslate()
        self.filtering.show()
        self.answers.show_head()
        self.answers.show_ticket()
        if not self.model.rowCount():
            self.answers.say_empty()

    def redress(self) -> None:
        """Icons that keep their colour are made anew."""
        self.answers.show_ticket()

    def can_leave(self) -> bool:
        """What is typed goes to disk before the window closes."""
        self._keep()
        return True

    def keep_unsaved(self) -> None:
        """Drafts have a file of their own."""
        self.drafts.write_now()

    def take_focus(self) -> None:
        """The rows have the keyboard from the first moment; behind a ticket that covers them, the way back to them."""
        (self.pane.back if self.middle.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys act on the rows at once."""
        super().showEvent(event)
        if self.middle.isVisible() and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.choosing.focus_table()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: what is typed is on disk, how it was left is known."""
        super().hideEvent(event)
        self.company.stop()
        self._keep()

    def _keep(self) -> None:
        if self.drafts.is_waiting():
            self.drafts.flush()
        self.panes.keep()
        if self.pane.is_furnished():
            self.kept.facts = self.pane.facts.is_whole()
        memory.remember(self.desk.settings, self.kept)
