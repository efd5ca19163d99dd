"""What the queue reads through the lane, and what it does with the answers: order, counts, names, the ticket shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.ui.pages.queue import reading
from desk.ui.pages.queue.drafts import place
from desk.ui.pages.queue.ticket_pane import sections
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.opening import Opening
    from desk.services.queue import First
    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage

# The view the window opens with; and how many tickets make a view whose beginning is read first.
OPENING: Final = "all_open"
LARGE: Final = 5_000
# What filters are, and what their conditions name.
SPOKEN_OF: Final = frozenset({"filter", "custom_field", "person", "customer", "contact", "site"})
UNREAD: Final = mark("These tickets could not be read."), mark("They are read as soon as the database answers.")


class Answers:
    """The reading room of the queue page."""

    def __init__(self, page: QueuePage) -> None:
        self._page, self._desk = page, page.desk
        self.wanted: int | None = None
        # The ticket asked for last, until it is here.
        self._reading: int | None = None
        self.elsewhere = False
        self._besides: list[Changed | None] = []
        # What was asked last, and how many stand in the view while only its first screenful is here.
        self._asked: reading.Question | None = None
        self._answered: reading.Question | None = None
        self._total: int | None = None
        self._more = False
        self._next_due: datetime | None = None
        self._unread_yet = False

    def preview(self, opening: Opening) -> None:
        """The first look, painted before the database is open."""
        page = self._page
        page.model.prime(opening.ids, opening.rows)
        page.middle.stack.setCurrentWidget(page.table if opening.ids else page.middle.empty)
        self._total = opening.counts[OPENING]
        self.show_counts(opening.counts)
        self.show_head()
        page.middle.columns.hold(max((row.number for row in opening.rows), default=0))
        page.middle.suit(tiered=any(row.tier for row in opening.rows), levels=self._rises())

    def reload(self, changed: Changed | None) -> None:
        """Reads order and counts; what else the page shows follows when the rows are painted."""
        self._page.drafts.of_desk(place(self._desk.store))
        self._page.filtering.of_desk(place(self._desk.store))
        self._besides.append(changed)
        self.read_ids()

    def _read_besides(self, changed: Changed | None) -> None:
        """Reads names, filters and, if it was touched, the ticket shown."""
        if changed is None or changed.kinds & SPOKEN_OF:
            self._page.filtering.read()
        elif "ticket" in changed.kinds:
            self._page.filtering.read_counts()
        if changed is None or "ticket" in changed.kinds:
            desk, columns = self._desk, self._page.middle.columns
            desk.lane.read(lambda: desk.services.queue.largest_number(desk.store), columns.hold, channel="queue.largest")
        if changed is None or "person" in changed.kinds:
            self._desk.lane.read(lambda: reading.people(self._desk), self._people_came, channel="queue.people")
            self._page.company.read_alone()
        if changed is None or changed.kinds & {"person", "absence"}:
            desk, now = self._desk, self._desk.clock.now()
            desk.lane.read(
                lambda: desk.services.duties.who_is_away(desk.store, at=now), self._away_came, lambda _error: None, channel="queue.away"
            )
        if changed is None or "team" in changed.kinds:
            self._desk.lane.read(lambda: reading.teams(self._desk), self._teams_came, channel="queue.teams")
        shown = self._page.pane.ticket
        if shown is not None and (changed is None or not {shown.id, 0}.isdisjoint(changed.ids_of("ticket")) or changed.kinds - {"ticket"}):
            self.read_shown()

    def _people_came(self, people: tuple[dict[int, str], dict[int, str]]) -> None:
        self._page.people, self._page.former = people
        self._page.filtering.show()
        self.show_ticket()

    def _away_came(self, away: dict[int, datetime | None]) -> None:
        if self._page.away != away:
            self._page.away = away
            self.show_ticket()

    def _teams_came(self, read: tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]) -> None:
        page, (teams, former) = self._page, read
        if (teams, former) != (page.teams, page.former_teams):
            page.teams, page.former_teams = teams, former
            page.model.repaint_all()
            page.filtering.show()
        if self._page.pane.is_furnished():
            self._page.pane.facts.set_teams(teams, former)
            self.show_ticket()

    # The order.

    def unread(self) -> reading.Question | None:
        """What was asked last while only its beginning is here; None when the whole of it stands in the table."""
        return None if self._total is None else self._asked

    def read_ids(self) -> None:
        """Reads which tickets stand in the view, in which order."""
        page = self._page
        sort, down = page.model.sorted_by or "promise", page.model.sorted_down
        by, now, narrowed = page.person_id, self._desk.clock.now(), page.filtering
        ask = reading.Question(
            page.view, page.search, sort, down, by, now, narrowed.conditions, narrowed.any_of, narrowed.fields, page.middle.columns.asked(),
        )  # fmt: skip
        before, self._asked = self._asked, ask
        if page.counts.get(page.view, 0) > LARGE and (before is None or replace(before, now=now) != ask):
            self._desk.lane.read(lambda: reading.first(self._desk, ask), lambda found: self._first_came(ask, found), channel="queue.first")
        self._desk.lane.read(
            lambda: reading.ids(self._desk, ask), lambda answer: self._ids_came(ask, answer), lambda error: self._ids_failed(ask, error),
            channel="queue.ids",
        )  # fmt: skip

    def _first_came(self, ask: reading.Question, found: First) -> None:
        """The beginning of a large view is shown while the rest of it is read."""
        page = self._page
        if self._answered is ask or self._asked is None or replace(self._asked, now=ask.now) != ask:
            return
        page.model.prime(found.ids, found.rows)
        self._total, self._more = found.total, found.more
        self.show_counts(found.counts)
        self.show_head()

    def _ids_came(self, ask: reading.Question, answer: reading.Answer) -> None:
        page = self._page
        before, self._answered = self._answered, ask
        self.elsewhere, self._total, self._more, self._unread_yet = answer.elsewhere, None, answer.more, False
        # Whatever stands in the place of a ticket that went; of another search the first found.
        anew = before is None or (before.view, before.search, before.conditions) != (ask.view, ask.search, ask.conditions)
        current, row = page.table.current_id(), 0 if anew else page.table.currentIndex().row()
        apart = not anew and page.panes.shows_ticket() and not page.table.chosen_ids()
        # Other columns may have been asked for meanwhile: then these rows lack what they show, and are read anew.
        page.middle.show_ids(answer.ids, answer.rows if ask.columns == page.middle.columns.asked() else ())
        self.show_counts(answer.counts)
        self.show_head()
        page.middle.suit(tiered=self._is_tiered(), levels=self._rises())
        if not answer.ids:
            self._next_due = answer.next_due
            self.say_empty()
        self._choose_after(answer.ids, current, row, apart=apart)
        page.paint.release()
        self._desk.turns.add("queue.besides", self._go_on, seen=True)  # the rows are seen before what stands beside them is read and drawn

    def _ids_failed(self, ask: reading.Question, error: Told) -> None:
        """Rows of another view do not stand under the name of one that could not be read."""
        if isinstance(error, Refused):
            self._desk.refuse(error)
        if self._answered is not None and self._answered.which() != ask.which():
            self._unread_yet, self._total, self.elsewhere = True, None, False
            self._page.middle.show_ids(())
            self.say_empty()
            self.show_head()
        self._page.paint.release()

    def _go_on(self) -> None:
        self._desk.registry.refresh()
        besides, self._besides = self._besides, []
        for changed in besides:
            self._read_besides(changed)

    def _choose_after(self, ids: Sequence[int], current: int | None, row: int, *, apart: bool) -> None:
        """What is chosen after a new order: what was wanted, what was chosen, or whatever stands there now; none beside a ticket apart."""
        page = self._page
        if self.wanted is not None:
            if not page.table.choose(self.wanted):
                page.table.clearSelection()  # keys act on the ticket shown, which has no row here
            self.wanted = None
        elif ids and page.table.current_id() is None and not apart and not self._is_writing():
            page.table.choose(ids[min(max(row, 0), len(ids) - 1)] if current is not None else ids[0])
        if not ids and not self._is_writing() and not page.panes.shows_form():
            page.pane.ticket = None
            page.panes.settle()

    def _is_writing(self) -> bool:
        pane = self._page.pane
        return self._page.panes.shows_ticket() and (pane.reply.field.hasFocus() or pane.part("clash").has_keyboard())

    def _is_tiered(self) -> bool:
        terms = getattr(self._desk.profile, "promises", None)
        return bool(getattr(terms, "tier_ranks", ()))

    def _rises(self) -> bool:
        """Whether the profile lets tickets rise by themselves, so that the level is looked for."""
        return bool(getattr(getattr(self._desk.profile, "promises", None), "escalations", ()))

    def show_head(self) -> None:
        """The view's name and how many stand in it."""
        page = self._page
        total = page.model.rowCount() if self._total is None else self._total
        page.middle.show_view(page.view, None if self._unread_yet else total, more=self._more, elsewhere=self.elsewhere)

    def say_empty(self) -> None:
        """What an empty table says."""
        page = self._page
        narrowed = bool(page.filtering.conditions)
        fact, useful, button = reading.empty_words(page.view, page.search, self._next_due, page.now, page.words, narrowed=narrowed)
        if self._unread_yet:
            fact, useful = map(page.words.tr, UNREAD)
        page.middle.empty.say(fact, useful)
        page.middle.leave.setText(button)

    # The ticket.

    def read_shown(self) -> None:
        """Reads the ticket shown anew, unless another one is about to take its place."""
        shown = self._page.pane.ticket
        if shown is not None and self._page.coming.ticket_id is None and self._reading in {None, shown.id}:
            self.read_ticket(shown.id)

    def stay(self) -> None:
        """The ticket shown is the one that is wanted: another that was asked for meanwhile is not waited for."""
        if self._reading is not None:
            self._reading = None
            self._desk.lane.forget("queue.ticket")

    def read_ticket(self, ticket_id: int) -> None:
        """Reads one ticket, whole; where a person has turned to another, the one asked for before is not waited for."""
        if self.wanted is None and ticket_id != self._page.coming.ticket_id:
            self._page.coming.leave()
        if self._desk.store is not None:
            desk, self._reading = self._desk, ticket_id

            def job() -> TicketView:
                sections()  # loads, off the window's thread, what the first ticket is drawn with
                return reading.ticket(desk, ticket_id)

            desk.lane.read(job, self._ticket_came, self._ticket_gone, channel="queue.ticket")

    def _ticket_came(self, ticket: TicketView) -> None:
        """The first ticket's sections are made in a turn of their own, before it is written into them."""
        self._reading = None
        turns, pane = self._desk.turns, self._page.pane
        if pane.is_furnished():
            self._show_came(ticket)
        else:
            turns.add("queue.pane", pane.furnish, seen=True)
            turns.add("queue.came", lambda: self._show_came(ticket), seen=True)

    def _show_came(self, ticket: TicketView) -> None:
        page = self._page
        fresh = page.pane.ticket is None or page.pane.ticket.id != ticket.id
        page.pane.ticket = page.pane.ticket if fresh else ticket
        page.pane.show_ticket(ticket, page.shown())
        page.panes.settle()
        row = page.model.known(ticket.id)
        if fresh and row is not None and row.unread and ticket.owner_id == page.person_id:
            page.verbs.read(ticket.id)
        page.coming.shown(ticket.id)
        self._desk.registry.refresh()

    def _ticket_gone(self, error: Told) -> None:
        self._reading = None
        self._page.coming.leave()
        self._desk.refuse(error)

    def show_ticket(self) -> None:
        """Writes the ticket shown anew."""
        if self._page.pane.ticket is not None:
            self._page.pane.show_ticket(self._page.pane.ticket, self._page.shown())

    # The counts.

    def read_counts(self) -> None:
        """Reads the counts alone."""
        if self._desk.store is not None:
            by, now = self._page.person_id, self._desk.clock.now()
            self._desk.lane.read(lambda: reading.counts(self._desk, by, now), self.show_counts, channel="queue.counts")

    def show_counts(self, counts: dict[str, int]) -> None:
        """How many tickets each view holds."""
        self._page.counts = counts
        self._page.views.show_counts(counts)
        self._page.middle.show_counts(counts)
        self._desk.badge("queue", counts.get("breached", 0), "red")
