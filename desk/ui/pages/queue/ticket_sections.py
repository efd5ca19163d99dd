"""What stands in the ticket pane, top to bottom: one row a section.

A new section is a file with its widget and one row in `SECTIONS`. `make` gets the page (desk, lane, verbs, drafts), `show` writes a
ticket into the widget (called again for the same ticket whenever something changed: what is being typed must stay), `tick` comes once a
minute, `retranslate` when the language changes; a widget may hide itself where it has nothing to say.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from desk.ui.pages.queue.bonds_card import BondsCard
from desk.ui.pages.queue.care_section import CareSection
from desk.ui.pages.queue.clash_card import ClashCard
from desk.ui.pages.queue.company_line import CompanyLine
from desk.ui.pages.queue.custom_facts import CustomFacts
from desk.ui.pages.queue.duty_card import DutyCard
from desk.ui.pages.queue.facts_fold import FactsFold
from desk.ui.pages.queue.promise_card import PromiseCard
from desk.ui.pages.queue.reply_box import ReplyBox
from desk.ui.pages.queue.ticket_head import TicketHead
from desk.ui.pages.queue.timeline import Timeline
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from desk.services.attachment.values import NewFile
    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.words import Words

AWAY, AWAY_UNTIL = mark("{name}, away"), mark("{name}, away until {day}")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a section is written with: the desk's people by id, its profile, the moment, the language."""

    people: Mapping[int, str]
    profile: Any
    now: datetime
    words: Words
    away: Mapping[int, datetime | None] = field(default_factory=dict)

    @property
    def owners(self) -> dict[int, str]:
        """Those to whom a ticket can be given; of somebody away, until when."""
        return {number: self._named(number, called) for number, called in self.people.items()}

    def _named(self, number: int, called: str) -> str:
        if number not in self.away:
            return called
        back = self.away[number]
        if back is None or back <= self.now:
            return called if back is not None else self.words.say(AWAY, name=called)
        return self.words.say(AWAY_UNTIL, name=called, day=self.words.short_day(back.astimezone(self.now.tzinfo)))


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its name, how it is made and written; `above` is air in pixels, `foot` stands below what scrolls."""

    name: str
    make: Callable[[QueuePage], QWidget]
    show: Callable[[Any, TicketView, Shown], None]
    tick: Callable[[Any, TicketView, Shown], None] | None = None
    retranslate: Callable[[Any, Words], None] | None = None
    above: int = 0
    foot: bool = False


def _promise_card(page: QueuePage) -> PromiseCard:
    made = PromiseCard()
    made.history_wanted.connect(page.popovers.history)
    return made


def _promise(card: PromiseCard, ticket: TicketView, by: Shown) -> None:
    card.show_ticket(ticket, by.now, by.words, unconfirmed=getattr(by.profile, "assumptions", None))


def _timeline(page: QueuePage) -> Timeline:
    def take_in(file: NewFile) -> None:
        if page.pane.ticket is not None:
            page.pane.reply.letters.ask(page.pane.ticket, file)

    def quote(text: str) -> None:
        page.pane.reply.quote(text)

    return Timeline(page.desk, quote, take_in)


SECTIONS: Final[tuple[Section, ...]] = (
    Section("head", lambda _page: TicketHead(), lambda head, ticket, by: head.show_ticket(ticket, by.profile, by.now, by.words)),
    Section("clash", ClashCard, lambda card, ticket, by: card.show_ticket(ticket, by)),
    Section(
        "facts", lambda _page: FactsFold(),
        lambda facts, ticket, by: facts.show_ticket(ticket, by.owners, by.profile, by.words),
        retranslate=lambda facts, words: facts.retranslate(words),
    ),
    Section("own", CustomFacts, lambda own, ticket, by: own.show_ticket(ticket, by.words)),
    Section("bonds", BondsCard, lambda bonds, ticket, by: bonds.show_ticket(ticket, by)),
    Section("duty", DutyCard, lambda card, ticket, by: card.show_ticket(ticket, by), tick=lambda card, _ticket, _by: card.read()),
    Section("promise", _promise_card, _promise, tick=_promise, above=2),
    Section("care", CareSection, lambda care, ticket, by: care.show_ticket(ticket, by), tick=lambda care, _ticket, _by: care.read()),
    Section(
        "timeline", _timeline,
        lambda line, ticket, by: line.show_ticket(ticket, by.people, by.now, by.words), above=6,
    ),
    Section("company", CompanyLine, lambda line, ticket, _by: line.show_ticket(ticket), foot=True),
    Section(
        "reply", lambda page: ReplyBox(page.drafts, page.desk),
        lambda reply, ticket, by: reply.show_ticket(ticket, by.words),
        retranslate=lambda reply, words: reply.retranslate(words), foot=True,
    ),
)  # fmt: skip
