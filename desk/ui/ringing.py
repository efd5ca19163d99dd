"""Whom to ring while the desk is closed, in words, and the note of who was rung: for the call bar and a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rules.phone import phone_text
from desk.ui.dial import country_of
from desk.ui.duty_words import NOBODY
from desk.ui.op_key import new_op_key
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.duties import Ring, Rings
    from desk.ui.desk_context import Desk

REACHED, NOT_REACHED = mark("Reached"), mark("Not reached")


def named(one: Ring, desk: Desk) -> str:
    """A name with the number as it is read out."""
    number = phone_text(one.phone, country_of(desk)) if one.phone else desk.words.tr(mark("no number is known"))
    return f"{one.name}, {number}"


def ring_said(rings: Rings, desk: Desk) -> str:
    """Whom to ring now, and who comes next if they are not reached."""
    words, now, wanted = desk.words, desk.now(), rings.next
    reached = next((one for one in rings.people if one.reached_at is not None), None)
    if reached is not None and reached.reached_at is not None:
        return words.say("{name} was reached at {at:clock}.", name=reached.name, at=reached.reached_at.astimezone(now.tzinfo))
    said = [f"{words.tr(NOBODY)}."] if rings.nobody_on_duty else []
    said += [words.tr(mark("Nobody who could be rung was reached: begin again."))] if rings.all_tried else []
    if wanted is not None:
        said.append(words.say("Ring {who}.", who=named(wanted, desk)))
    then = next((one for one in rings.people if one is not wanted and one.tried_at is None), None)
    if then is not None:
        said.append(words.say("If not reached: {who}.", who=named(then, desk)))
    return " ".join(said)


def tried_said(rings: Rings, desk: Desk) -> str:
    """Who was rung in vain, and when."""
    zone, words = desk.zone, desk.words
    tried = [(one.tried_at, one.name) for one in rings.people if one.tried_at is not None]
    return " · ".join(words.say("{name} not reached at {at:clock}", name=name, at=at.astimezone(zone)) for at, name in sorted(tried))


def note_ring_on_call(desk: Desk, call_id: int, person_id: int, done: Callable[[], None], *, reached: bool) -> None:
    """Writes on the call, or on its ticket, that somebody was rung."""
    at, by, key, duties = desk.clock.now(), desk.person.id, new_op_key(), desk.services.duties
    desk.lane.write(
        lambda: duties.record_ring_on_call(desk.store, call_id=call_id, person_id=person_id, reached=reached, at=at, by=by, op_key=key),
        lambda _changed: done(),
    )  # fmt: skip


def note_ring(desk: Desk, ticket_id: int, person_id: int, done: Callable[[], None] | None = None, *, reached: bool) -> None:
    """Writes on the ticket that somebody was rung."""
    at, by, key, duties = desk.clock.now(), desk.person.id, new_op_key(), desk.services.duties
    desk.lane.write(
        lambda: duties.record_ring(desk.store, ticket_id=ticket_id, person_id=person_id, reached=reached, at=at, by=by, op_key=key),
        (lambda _changed: done()) if done is not None else None,
    )  # fmt: skip
