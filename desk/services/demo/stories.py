"""The demo's tickets: each received, and what became of it, told by the words of its row.

take, note, reply, wait (answered, the customer's turn), approval (an estimate is out), planned+3 and planned-1 (agreed on, in business
days from today), call (a call belongs to it), resolved, level3, management.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.rules.escalation import escalation
from desk.rules.promise import Request
from desk.rules.vocabulary import CHANNELS, KINDS, PRIORITIES
from desk.services import calls, estimates, tickets
from desk.services.demo.data import one_of, rows, word

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desk.services.demo.scene import Scene

CAUSE_OF: Final = {"question": "question", "request": "request", "fault": "own_fault", "billing": "billing", "training": "request"}
WORK_OF: Final = {"training": "training"}
ROUND_RATE: Final = 75
AFTER: Final = {"reply": 40, "wait": 45, "resolved": 150}


def plan_tickets(scene: Scene) -> None:
    """Plan every ticket of the table with its story."""
    for number, (when, site, traits, subject, message, *more) in enumerate(rows(scene.data.tickets)):
        _plan(scene, number, when, site, traits, (subject, message, more[0] if more else ""))


def _plan(scene: Scene, number: int, when: str, site: str, traits: str, texts: tuple[str, str, str]) -> None:
    received = scene.at(when)
    made: dict[str, int] = {}
    subject, message, said = texts
    by = _taker(scene, traits, number)

    def receive(at: datetime) -> None:
        new = _new(scene, site, traits, subject, message)
        made["id"] = tickets.open_ticket(scene.store, op_key=scene.key(f"ticket:{number}"), new=new, received_at=at, by=by).result
        scene.tickets.append(made["id"])

    scene.plan(received, receive)
    for minutes, tell in _story(scene, number, traits, said, site, by):
        scene.plan(received + timedelta(minutes=minutes), partial(_tell, made, tell))


def _taker(scene: Scene, traits: str, number: int) -> int:
    """Who takes a ticket: the one its row names or the next, but of the senior staff where the profile keeps it for them."""
    by = scene.person(traits, number)
    kept = escalation(
        scene.profile, Request(received=scene.now, kind=one_of(traits, KINDS, "request")), priority=one_of(traits, PRIORITIES, "normal")
    )
    return by if kept is None or not kept.senior or by in scene.seniors else scene.seniors[number % len(scene.seniors)]


def _tell(made: dict[str, int], tell: Callable[[int, datetime], Any], at: datetime) -> None:
    tell(made["id"], at)


def _new(scene: Scene, site: str, traits: str, subject: str, message: str) -> tickets.NewTicket:
    client = scene.clients[site]
    kind = one_of(traits, KINDS, "request")
    return tickets.NewTicket(
        customer_id=client.customer_id, site_id=client.site_id, subject=subject, text=message, kind=kind,
        contact_id=client.contact_ids["second" in traits.split()], priority=one_of(traits, PRIORITIES, "normal"),
        cause=word(traits, "cause:", CAUSE_OF[kind]), work=word(traits, "work:", WORK_OF.get(kind, "support")),
        channel=one_of(traits, CHANNELS, "email"), callback="callback" in traits.split(), team=word(traits, "team:", "support"),
    )  # fmt: skip


Told = tuple[int, "Callable[[int, datetime], Any]"]


def _story(scene: Scene, number: int, traits: str, said: str, site: str, by: int) -> list[Told]:
    """What happens to a ticket after so many minutes."""
    store, key = scene.store, scene.key(f"told:{number}")
    words = set(traits.split())
    inside, outside = said.partition(" // ")[0], said.rpartition(" // ")[2]
    told: list[Told] = []
    if words & {"take", "note", "reply", "wait", "approval", "call", "resolved", "level3"} or "planned" in traits:
        told.append((12, lambda ticket, at: tickets.take(store, ticket_ids=(ticket,), owner_id=by, at=at, by=by)))
    if "level3" in words or "management" in words:
        told.append((18, lambda ticket, at: tickets.escalate(store, ticket_ids=(ticket,), at=at, by=by)))
    if "management" in words:
        told.append((90, lambda ticket, at: tickets.escalate(store, ticket_ids=(ticket,), at=at, by=by)))
    if "note" in words:
        told.append((25, lambda ticket, at: tickets.note(store, op_key=f"{key}:note", ticket_id=ticket, text=inside, at=at, by=by)))
    if "call" in words:
        told.append((30, lambda ticket, at: _call(scene, number, traits, inside, site, ticket, at, by)))
    told += [(AFTER[then], _reply(scene, f"{key}:{then}", outside, then, by)) for then in sorted(words & AFTER.keys())]
    if "approval" in words:
        hours = Decimal(word(traits, "hours:", "4"))
        told.append((60, lambda ticket, at: _estimate(scene, ticket, hours, at, by)))
    if steps := word(traits, "planned"):
        told.append((55, lambda ticket, at: tickets.plan(
            store, ticket_id=ticket, planned_on=scene.business_day(int(steps)), at=at, by=by,
        )))  # fmt: skip
    return told


def _estimate(scene: Scene, ticket: int, hours: Decimal, at: datetime, by: int) -> None:
    """An estimate of the whole ticket, by the list or, where no price is published, at a round sum."""
    subject = tickets.ticket(scene.store, ticket_id=ticket).subject
    for line in (estimates.NewLine(subject, hours), estimates.NewLine(subject, hours, amount=hours * ROUND_RATE)):
        try:
            written = estimates.write_estimate(
                scene.store, ticket_id=ticket, lines=(line,), valid_until=scene.business_day(20), note="", at=at, by=by,
            )  # fmt: skip
        except Refused:
            continue
        estimates.send_estimate(scene.store, estimate_id=written.result, how="email", at=at, by=by)
        return


def _reply(scene: Scene, key: str, said: str, then: str, by: int) -> Callable[[int, datetime], Any]:
    end = {"reply": "open", "wait": "waiting_customer", "resolved": "resolved"}[then]
    return lambda ticket, at: tickets.reply(scene.store, op_key=key, ticket_id=ticket, text=said, at=at, by=by, then=end)


def _call(scene: Scene, number: int, traits: str, said: str, site: str, ticket: int, at: datetime, by: int) -> None:
    """A call about the ticket, ended by now."""
    client = scene.clients[site]
    seconds = int(word(traits, "minutes:", "11")) * 60 + scene.rng.randrange(60)
    kind = one_of(traits, KINDS, "request")
    calls.log_call(
        scene.store, op_key=scene.key(f"ticket-call:{number}"), started_at=at - timedelta(seconds=seconds), seconds=seconds,
        contact_id=client.contact_ids["second" in traits.split()], customer_id=client.customer_id, ticket_id=ticket, kind=kind,
        cause=word(traits, "cause:", CAUSE_OF[kind]), work=word(traits, "work:", WORK_OF.get(kind, "support")), notes=said, at=at, by=by,
    )  # fmt: skip
