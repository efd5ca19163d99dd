"""Why a ticket is due when it is: each of its promises with its steps, and what holds it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desk.ui import pill_text
from desk.ui.whys.answer import Answer
from desk.words import mark
from desk.words.promise_sentences import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.services.tickets import TicketView
    from desk.ui.desk_context import Desk
    from desk.words import Words

TITLE = mark("Ticket {number}: {subject}")
KINDS = {
    "reply": mark("Reply"), "callback": mark("Call back"), "start": mark("Start of work"), "resolve": mark("Solution"),
    "update": mark("News of progress"),
}  # fmt: skip
PAUSED = mark("We wait for the customer since {at:moment}: until they answer, what was not yet due does not run out.")
PLANNED = mark("The date was agreed with the customer: {day:date}.")
KEPT = mark("{kind}: kept {at:moment}.")
NONE = mark("No time is promised for this ticket.")


def of_ticket(ticket: TicketView, desk: Desk) -> Answer:
    """What is due first, then the other promises, then what holds it."""
    zone = desk.zone

    def steps(words: Words) -> list[str]:
        said = [*_promises(ticket, words, zone)] or words.reasons(ticket.why) or [words.tr(NONE)]
        if ticket.planned_on is not None:
            said.append(words.say(PLANNED, day=ticket.planned_on))
        if ticket.paused_at is not None:
            said.append(words.say(PAUSED, at=ticket.paused_at.astimezone(zone)))
        if ticket.held_reason:
            said.append(pill_text.held_said(ticket.held_reason, words) + ".")
        return list(dict.fromkeys(said))  # what two promises assume alike is said once

    return Answer(
        lambda words: words.say(TITLE, number=str(ticket.number), subject=ticket.subject), steps, ticket.language, ticket.customer_id
    )


def _promises(ticket: TicketView, words: Words, zone: Any) -> Iterator[str]:
    several = len(ticket.promises) > 1
    for promise in sorted(ticket.promises, key=lambda one: one.kind != ticket.due_kind):
        kind = words.tr(KINDS[promise.kind]) if promise.kind in KINDS else promise.kind
        if promise.kept_at is not None:
            yield words.say(KEPT, kind=kind, at=promise.kept_at.astimezone(zone))
        known = [reason for reason in promise.why if reason.code in SENTENCES]
        said = words.reasons(known or promise.why)
        if said and several:
            said[0] = f"{kind}: {said[0]}"
        yield from said


def of_row(row: Any, desk: Desk) -> Any:
    """A row of the queue: its ticket is read first."""
    from desk.services import tickets

    found = tickets.ticket(desk.store, ticket_id=row.id)
    return replace(of_ticket(found, desk), customer_id=found.customer_id)
