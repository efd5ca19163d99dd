"""What stands in the ticket pane, top to bottom: one row a section.

A new section is a file with its widget and one row in `SECTIONS`. `make` gets the page (desk, lane, verbs, drafts), `show` writes a
ticket into the widget (called again for the same ticket whenever something changed: what is being typed must stay), `tick` comes once a
minute, `retranslate` when the language changes; a widget may hide itself where it has nothing to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desk.ui.pages.queue.facts_fold import FactsFold
from desk.ui.pages.queue.promise_card import PromiseCard
from desk.ui.pages.queue.reply_box import ReplyBox
from desk.ui.pages.queue.ticket_head import TicketHead
from desk.ui.pages.queue.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.words import Words


@dataclass(frozen=True, slots=True)
class Shown:
    """What a section is written with: the desk's people by id, its profile, the moment, the language."""

    people: Mapping[int, str]
    profile: Any
    now: datetime
    words: Words


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


def _promise(card: PromiseCard, ticket: TicketView, by: Shown) -> None:
    card.show_ticket(ticket, by.now, by.words)


SECTIONS: Final[tuple[Section, ...]] = (
    Section("head", lambda _page: TicketHead(), lambda head, ticket, by: head.show_ticket(ticket, by.profile, by.now, by.words)),
    Section(
        "facts", lambda _page: FactsFold(),
        lambda facts, ticket, by: facts.show_ticket(ticket, by.people, by.profile, by.words),
        retranslate=lambda facts, words: facts.retranslate(words),
    ),
    Section("promise", lambda _page: PromiseCard(), _promise, tick=_promise, above=2),
    Section(
        "timeline", lambda _page: Timeline(),
        lambda line, ticket, by: line.show_ticket(ticket, by.people, by.now, by.words), above=6,
    ),
    Section(
        "reply", lambda page: ReplyBox(page.drafts),
        lambda reply, ticket, by: reply.show_ticket(ticket, by.words),
        retranslate=lambda reply, words: reply.retranslate(words), foot=True,
    ),
)  # fmt: skip
