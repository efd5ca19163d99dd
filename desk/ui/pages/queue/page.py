"""The queue: views, table, ticket; reads through the lane, keeps selection and scroll, counts once a minute."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desk.rules.errors import Refused, Told
from desk.ui.page import Page
from desk.ui.pages.queue import memory, reading
from desk.ui.pages.queue.action_rows import action_rows
from desk.ui.pages.queue.drafts import Drafts, place
from desk.ui.pages.queue.panes import Panes
from desk.ui.pages.queue.queue_model import QueueModel
from desk.ui.pages.queue.queue_table import QueueTable
from desk.ui.pages.queue.selection import Selection
from desk.ui.pages.queue.ticket_pane import TicketPane
from desk.ui.pages.queue.verbs import Verbs
from desk.ui.pages.queue.views import ViewList

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QShowEvent

    from desk.services.changes import Changed
    from desk.services.opening import Opening
    from desk.services.queue import QueueRow
    from desk.services.tickets import TicketView
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.estimate import EstimatePopover
    from desk.ui.pages.queue.new_ticket import NewTicketForm
    from desk.ui.pages.queue.plan_date import PlanPopover
    from desk.words import Words

MINUTE = 60


class QueuePage(Page):
    """The page most people look at all day."""

    id: ClassVar[str] = "queue"
    cares_for: ClassVar[frozenset[str]] = frozenset({
        "ticket", "call", "customer", "contact", "contract", "site", "person", "desk", "charge",
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._now = desk.now()
        self._kept = memory.recall(desk.settings)
        self.view, self.search, self._elsewhere = self._kept.view, "", False
        self.people: dict[int, str] = {}
        self.counts: dict[str, int] = {}
        self._wanted: int | None = None
        self.drafts = Drafts(desk.settings.file.parent / "drafts.json", desk.lane, self)
        self.model = QueueModel(self, desk.lane, self._fetch, self)
        self.selection = Selection(self)
        self.verbs = Verbs(self)
        self.views = ViewList()
        self.middle = QueueTable(self.model, self._kept, compact=bool(desk.settings["compact_rows"]))
        self.table = self.middle.table
        self.pane = TicketPane(self.drafts)
        self._build()
        self._wire()
        if self._kept.sort:
            self.model.sort_on(self._kept.sort, descending=self._kept.down)
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

    # Building.

    def _build(self) -> None:
        self.panes = Panes(self.views, self.middle, self.pane, self._kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
        self.views.choose(self.view)
        self.pane.unfold(whole=self._kept.facts)

    def _wire(self) -> None:
        self.views.picked.connect(self.show_view)
        self.middle.view_wanted.connect(self.show_view)
        self.middle.new_wanted.connect(self.new_ticket)
        self.middle.field.searched.connect(self.search_for)
        self.middle.field.left.connect(self._found)
        self.middle.leave.clicked.connect(self._leave_empty)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.open_ticket)
        self.table.clicked.connect(lambda index: self.open_ticket(self.model.id_at(index.row()), focus=False))
        self.table.closed.connect(self.close_pane)
        self.table.sort_wanted.connect(self._sorted)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.desk.registry.refresh())
        self.pane.back_wanted.connect(self.close_pane)
        self.pane.facts.changed.connect(self.verbs.change)
        self.pane.facts.customer_wanted.connect(self._open_customer)
        self.pane.reply.sent.connect(self.verbs.send)
        self.pane.reply.left.connect(self.focus_table)
        self.drafts.saved.connect(lambda: self.pane.reply.say_kept(self.desk.now()))

    # Made when first asked for: the queue is on the screen sooner without them.

    @cached_property
    def form(self) -> NewTicketForm:
        """The form of a new ticket, at the ticket's place."""
        from desk.ui.pages.queue.new_ticket import NewTicketForm

        made = NewTicketForm(self.desk, self.drafts)
        made.made.connect(self._made)
        made.left.connect(self._leave_form)
        made.retranslate()
        self.panes.add_form(made)
        return made

    @cached_property
    def planner(self) -> PlanPopover:
        """Where a date is agreed."""
        from desk.ui.pages.queue.plan_date import PlanPopover

        made = PlanPopover(self)
        made.planned.connect(self._plan)
        return made

    @cached_property
    def estimator(self) -> EstimatePopover:
        """Where an estimate is recorded."""
        from desk.ui.pages.queue.estimate import EstimatePopover

        made = EstimatePopover(self)
        made.recorded.connect(self._estimate)
        return made

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr("Tickets")

    def action_rows(self) -> list[Action]:
        """The queue's own actions."""
        return action_rows(self)

    # Reading.

    def preview(self, opening: Opening) -> None:
        """The first look, painted before the database is open."""
        self._now = self.desk.now()
        self.model.prime(opening.ids, opening.rows)
        self.middle.stack.setCurrentWidget(self.table if opening.ids else self.middle.empty)
        self._show_counts(opening.counts)
        self._show_head()
        self.middle.suit(tiered=any(row.tier for row in opening.rows), levels=self._rises())

    def _fetch(self, ids: tuple[int, ...]) -> dict[int, QueueRow]:
        return reading.rows(self.desk, ids) if self.desk.store is not None else {}

    def reload(self, changed: Changed | None = None) -> None:
        """Reads order, counts and, if it was touched, the ticket shown."""
        if self.desk.store is None:
            return
        self._now = self.desk.now()
        self.drafts.of_desk(place(self.desk.store))
        if changed is None or "person" in changed.kinds:
            self.desk.lane.read(lambda: reading.people(self.desk), self._people_came, channel="queue.people")
        self._read_ids()
        shown = self.pane.ticket
        if shown is not None and (changed is None or shown.id in changed.ids_of("ticket") or changed.kinds - {"ticket"}):
            self._read_ticket(shown.id)

    def _people_came(self, people: dict[int, str]) -> None:
        self.people = people
        self._show_ticket()

    def _read_ids(self) -> None:
        sort, down = self.model.sorted_by or "promise", self.model.sorted_down
        ask = reading.Question(self.view, self.search, sort, down, self.person_id, self.desk.clock.now())
        self.desk.lane.read(lambda: reading.ids(self.desk, ask), self._ids_came, channel="queue.ids")

    def _ids_came(self, answer: reading.Answer) -> None:
        self._elsewhere = answer.elsewhere
        current, place = self.table.current_id(), self.table.currentIndex().row()
        self.middle.show_ids(answer.ids)
        self._show_counts(answer.counts)
        self._show_head()
        self.middle.suit(tiered=self._is_tiered(), levels=self._rises())
        if not answer.ids:
            self._say_empty(answer.next_due)
        self._choose_after(answer.ids, current, place)
        self.desk.registry.refresh()

    def _choose_after(self, ids: tuple[int, ...], current: int | None, place: int) -> None:
        """What is chosen after a new order: what was wanted, what was chosen, or whatever stands in its place."""
        if self._wanted is not None:
            self.table.choose(self._wanted)
            self._wanted = None
        elif ids and self.table.current_id() is None and not self._is_writing():
            self.table.choose(ids[min(max(place, 0), len(ids) - 1)] if current is not None else ids[0])
        if not ids and not self._is_writing() and not self.panes.shows_form():
            self.pane.ticket = None
            self.panes.settle()

    def _is_writing(self) -> bool:
        return self.pane.reply.field.hasFocus() and self.panes.shows_ticket()

    def _is_tiered(self) -> bool:
        terms = getattr(self.desk.profile, "promises", None)
        return bool(getattr(terms, "tier_ranks", ()))

    def _rises(self) -> bool:
        """Whether the profile lets tickets rise by themselves, so that the level is looked for."""
        return bool(getattr(getattr(self.desk.profile, "promises", None), "escalations", ()))

    def _read_ticket(self, ticket_id: int) -> None:
        if self.desk.store is not None:
            self.desk.lane.read(lambda: reading.ticket(self.desk, ticket_id), self._ticket_came, self._ticket_gone, channel="queue.ticket")

    def _ticket_came(self, ticket: TicketView) -> None:
        fresh = self.pane.ticket is None or self.pane.ticket.id != ticket.id
        self.pane.ticket = self.pane.ticket if fresh else ticket
        self.pane.show_ticket(ticket, self.people, self.desk.profile, self._now, self.words)
        self.panes.settle()
        row = self.model.known(ticket.id)
        if fresh and row is not None and row.unread and ticket.owner_id == self.person_id:
            self.verbs.read(ticket.id)
        self.desk.registry.refresh()

    def _ticket_gone(self, error: Told) -> None:
        self.desk.refuse(error)

    def _show_ticket(self) -> None:
        if self.pane.ticket is not None:
            self.pane.show_ticket(self.pane.ticket, self.people, self.desk.profile, self._now, self.words)

    def refresh_badge(self) -> None:
        """Reads the counts alone."""
        if self.desk.store is not None:
            by, now = self.person_id, self.desk.clock.now()
            self.desk.lane.read(lambda: reading.counts(self.desk, by, now), self._show_counts, channel="queue.counts")

    def _show_counts(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self.views.show_counts(counts)
        self.middle.show_counts(counts)
        self.desk.badge("queue", counts.get("breached", 0), "red")

    # Showing.

    def tick(self) -> None:
        """A minute has passed: promises are counted anew, and what passed its aim takes its new place."""
        self._now = self.desk.now()
        self.model.tick()
        self.pane.tick(self._now, self.words)
        if self.desk.store is not None and self.isVisible():
            self._read_ids()
        self._start_minute()

    def _start_minute(self) -> None:
        self._minute.start((MINUTE - self.desk.clock.now().second) * 1000)

    def _show_head(self) -> None:
        self.middle.show_view(self.view, self.model.rowCount(), elsewhere=self._elsewhere)

    def _say_empty(self, next_due: datetime | None) -> None:
        fact, useful, button = reading.empty_words(self.view, self.search, next_due, self._now, self.words)
        self.middle.empty.say(fact, useful)
        self.middle.leave.setText(button)

    def _leave_empty(self) -> None:
        if self.search:
            self.middle.field.clear()
            self.search_for("")
        elif self.view == "all_open":
            self.new_ticket()
        else:
            self.show_view("all_open")

    # What a person does.

    def is_ready(self) -> bool:
        """Whether the database is open."""
        return self.desk.store is not None

    def show_view(self, view_id: str) -> None:
        """Turns to a view."""
        self.view = self._kept.view = view_id
        self.views.choose(view_id)
        self._show_head()
        self.desk.registry.refresh()
        self._read_ids()
        self.focus_table()

    def begin_search(self) -> None:
        """Puts the cursor into the search."""
        self.panes.uncover()
        self.middle.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.middle.field.selectAll()

    def search_for(self, text: str) -> None:
        """Shows what is found; an empty text shows the view again."""
        if text != self.search:
            self.search = text
            self._read_ids()

    def _found(self) -> None:
        self.focus_table()
        if self.search and self.table.current_id() is not None:
            self.open_ticket(self.table.current_id(), focus=False)

    def _sorted(self, key: str, down: bool) -> None:  # noqa: FBT001 - a signal's arguments
        self._kept.sort, self._kept.down = key, down
        self._read_ids()

    def _chosen(self, ticket_id: int | None) -> None:
        self.desk.registry.refresh()
        if ticket_id is not None and (self.pane.ticket is None or self.pane.ticket.id != ticket_id):
            self._read_ticket(ticket_id)

    def open_ticket(self, ticket_id: int, *, focus: bool = True) -> None:
        """Opens a ticket beside (or over) the table."""
        self._leave_form()
        self.panes.open()
        if self.pane.ticket is None or self.pane.ticket.id != ticket_id:
            self._read_ticket(ticket_id)
        if focus:
            self.focus_table()

    def close_pane(self) -> None:
        """Gives the whole width to the table."""
        self.panes.close_ticket()
        self.focus_table()

    def focus_table(self) -> None:
        """Back to the rows."""
        (self.table if self.middle.isVisible() else self.pane.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thing(self, **what: Any) -> None:
        """`ticket_id` opens a ticket, `view` turns to a view, `new` begins a ticket."""
        if "view" in what:
            self.show_view(str(what["view"]))
        if what.get("new"):
            self.new_ticket()
        if isinstance(ticket_id := what.get("ticket_id"), int):
            if self.model.row_of(ticket_id) is None:
                self.search, self._wanted = "", ticket_id
                self.middle.field.clear()
                self.show_view("all_open")
            self.table.choose(ticket_id)
            self.open_ticket(ticket_id)

    def _open_customer(self) -> None:
        if self.pane.ticket is not None:
            self.desk.open("customers", customer_id=self.pane.ticket.customer_id)

    def write(self, side: str) -> None:
        """Puts the cursor into the reply or the note of the ticket."""
        if not self.panes.shows_ticket():
            if not (ids := self.selection.ids()):
                return
            self.open_ticket(ids[0], focus=False)
        self.pane.reply.turn_to(side)

    def was_sent(self, ticket_id: int, side: str, text: str) -> None:
        """A reply or note is in the database."""
        self.pane.reply.was_sent(ticket_id, side, text)
        self.focus_table()
        self.pane.show_newest()

    def was_not_sent(self, error: Told) -> None:
        """It is not: the text stays where it is."""
        self.pane.reply.was_refused(self.desk.sentence(error) if isinstance(error, Refused) else "")

    def change(self, field: str) -> None:
        """Opens the choices of one of the ticket's facts."""
        if not self.panes.shows_ticket() and (ids := self.selection.ids()):
            self.open_ticket(ids[0], focus=False)
        self.pane.open_fact(field)
        self._kept.facts = self.pane.facts.is_whole()

    def plan(self) -> None:
        """Asks for the date agreed."""
        ids = self.selection.ids()
        self.planner.ask(ids, self.selection.facts(ids[0]), self._anchor())

    def _plan(self, ids: tuple[int, ...], day: Any) -> None:
        self.verbs.plan(ids, day, self.planner.dismiss, lambda error: self.planner.refuse(self.desk.sentence(error)))

    def estimate(self) -> None:
        """Asks for the estimate."""
        if self.pane.ticket is not None:
            self.estimator.ask(self.pane.ticket, self._anchor())

    def _estimate(self, ticket_id: int, state: str, hours: Any, told: bool) -> None:  # noqa: FBT001 - a signal's arguments
        self.verbs.estimate(
            ticket_id, state, hours, self.estimator.dismiss, lambda error: self.estimator.refuse(self.desk.sentence(error)), told=told,
        )  # fmt: skip

    def _anchor(self) -> QWidget:
        """What a popover opens below: the promise, else the head of the table."""
        if self.pane.promise.isVisible():
            return self.pane.promise
        return self.pane.facts if self.pane.facts.isVisible() else self.middle.head

    def new_ticket(self) -> None:
        """Begins a new ticket where the ticket stands."""
        form = self.form
        self.panes.turn(form=True)
        form.begin()
        self.desk.registry.refresh()

    def _made(self, ticket_id: int, changed: Changed) -> None:
        self._leave_form()
        self._wanted = ticket_id
        self.reload(changed)
        self.open_ticket(ticket_id)

    def _leave_form(self) -> None:
        if self.panes.shows_form():
            self.panes.turn(form=False)
            self.focus_table()
            self.desk.registry.refresh()

    # Keeping.

    def retranslate(self) -> None:
        """Every word in the language now chosen."""
        if self.pane.bar is None:
            self.pane.add_bar(self.desk.registry, self.words.tr("More actions"))
        self.views.retranslate(self.words)
        self.middle.retranslate(self.words)
        self.pane.retranslate(self.words)
        if "form" in self.__dict__:
            self.form.retranslate()
        self._show_head()
        self._show_ticket()
        if not self.model.rowCount():
            self._say_empty(None)

    def redress(self) -> None:
        """Icons that keep their colour are made anew."""
        self._show_ticket()

    def can_leave(self) -> bool:
        """What is typed goes to disk before the window closes."""
        self._keep()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The keys act on the rows at once."""
        super().showEvent(event)
        if self.middle.isVisible() and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.focus_table()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: what is typed is on disk, how it was left is known."""
        super().hideEvent(event)
        self._keep()

    def _keep(self) -> None:
        if self.drafts.is_waiting():
            self.drafts.flush()
        self.panes.keep()
        self._kept.facts = self.pane.facts.is_whole()
        memory.remember(self.desk.settings, self._kept)
