"""A ticket's promises: computed by the rules from what they rest on, kept with their why, and the next one that matters."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import Customer, Entry, Pause, ProfileCopy, Ticket
from desk.rules.errors import Refused
from desk.rules.pause import merged, moved
from desk.rules.promise import Answer, Promise, Request, next_update, promise
from desk.rules.queue import next_due, tier_rank
from desk.rules.windows import open_windows
from desk.services.callback_asked import asked_since
from desk.services.entitlements import Entitlement, entitled
from desk.services.promise.rows import UPDATE, ending_in, promise_rows, settled, write_promises
from desk.services.ticket.record import Act, acted
from desk.words import mark, stored

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.rules.why import Reason
    from desk.services.changes import Changed
    from desk.services.store import Store

CALLBACK: Final = "callback"
Waits = tuple[tuple[datetime, datetime | None], ...]
CLOSED: Final = mark("The desk is closed on {day:date}: agree on a business day.")
TOO_EARLY: Final = mark("The request came after {day:date}: agree on a later day.")


def entitlement(session: Session, profile: Profile, ticket: Ticket) -> Entitlement:
    """What the ticket's customer was entitled to on the day it was received."""
    customer = session.get_one(Customer, ticket.customer_id)
    return entitled(session, customer=customer, day=ticket.received_at.astimezone(profile.zone).date(), site_id=ticket.site_id)


def answer_of(
    profile: Profile, ticket: Ticket, held: Entitlement, pauses: Waits, *, strict: bool = False, received: datetime | None = None
) -> Answer:
    """What the rules promise for a ticket as it stands; an agreed date on which the desk has come to be closed counts only if `strict`.

    `received` is another instant to count from, as of a call back that was asked for later.
    """
    request = Request(
        received=received or ticket.received_at,
        kind=ticket.kind,
        priority=ticket.priority,
        contracts=held.kinds,
        tier=held.tier,
        callback=ticket.callback,
        covered=held.covers_all_hours(profile.promises.cover_contracts),
        planned=ticket.planned_on,
        pauses=pauses,
        windows=open_windows(held.agreed_windows, profile.zone, since=ticket.received_at),
    )
    try:
        return promise(profile, request)
    except Refused as refusal:
        if request.planned is None:
            raise
        if strict:
            early = request.planned < ticket.received_at.astimezone(profile.zone).date()
            raise Refused(TOO_EARLY if early else CLOSED, field="planned_on", day=request.planned) from refusal
        return promise(profile, replace(request, planned=None))


def waits(session: Session, ticket: Ticket) -> Waits:
    """The times a ticket waited for its customer."""
    rows = session.execute(select(Pause.starts_at, Pause.ends_at).where(Pause.ticket_id == ticket.id).order_by(Pause.starts_at))
    return tuple((begin, end) for begin, end in rows)


def recompute(act: Act, ticket: Ticket, *, strict: bool = False, cause: str = "") -> None:
    """Compute an open ticket's promises anew and store them; what was kept stays. `strict` refuses an agreed date on a closed day.

    `cause` says what changed, for the record: see `promise_rows` for what each may move.
    """
    act.session.flush()
    held = entitlement(act.session, act.profile, ticket)
    pauses = waits(act.session, ticket)
    answer = answer_of(act.profile, ticket, held, pauses, strict=strict)
    ticket.tier, ticket.release = answer.tier, answer.release
    ticket.tier_rank = tier_rank(act.profile.promises, tier=held.tier, contracts=held.kinds)
    ticket.paused_at = next((begin for begin, end in pauses if end is None), None) if ticket.is_open else None
    ticket.profile_version = _profile_version(act.session)
    later = _asked_later(act, ticket, held, pauses)
    made = [_said(later if each.kind == CALLBACK and later is not None else answer, each) for each in answer.promises]
    update = _update(act, ticket, pauses)
    if ticket.is_open:
        write_promises(act, ticket, made if update is None else [*made, update], cause=cause)
    set_due(act.session, ticket, act.at)


def keep(act: Act, ticket: Ticket, kinds: Iterable[str], at: datetime) -> None:
    """Note that promises were kept at an instant; a wait that still lasts counts as over by then."""
    act.session.flush()
    rows = [row for row in promise_rows(act.session, ticket) if row.kind in set(kinds) and row.kept_at is None]
    if not rows:
        return
    pauses = tuple((begin, max(begin, at) if end is None else end) for begin, end in waits(act.session, ticket))
    held = entitlement(act.session, act.profile, ticket)
    answer, later = answer_of(act.profile, ticket, held, pauses), _asked_later(act, ticket, held, pauses)
    for row in rows:
        made = answer.of(row.kind)
        if made is not None:
            made = settled(row, _said(later if row.kind == CALLBACK and later is not None else answer, made), at, "")
            row.aim, row.latest, row.why = made.aim, made.latest, stored.to_json(made.why)
        row.kept_at = at
    set_due(act.session, ticket, act.at)


def answered(act: Act, ticket: Ticket, at: datetime) -> None:
    """Note that the customer got an answer: it keeps the reply, and the start where the profile counts an interim answer as that."""
    keep(act, ticket, {"reply", "start"} if act.profile.promises.interim_starts else {"reply"}, at)


def set_due(session: Session, ticket: Ticket, now: datetime) -> bool:
    """Repeat on the ticket the promise that matters next; answers whether it is another than before."""
    before = (ticket.due_kind, ticket.due_aim, ticket.due_latest)
    rows = [row for row in promise_rows(session, ticket) if row.kept_at is None] if ticket.is_open else []
    due = next_due([Promise(row.kind, row.aim, row.latest, "") for row in rows], now)
    chosen = next((row for row in rows if due is not None and row.kind == due.kind), None)
    ticket.due_kind = chosen.kind if chosen else None
    ticket.due_aim = chosen.aim if chosen else None
    ticket.due_latest = chosen.latest if chosen else None
    return before != (ticket.due_kind, ticket.due_aim, ticket.due_latest)


def recompute_promises(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int | None = None, cause: str = "") -> Changed:
    """Compute the promises of tickets anew from what they rest on now."""

    def again(act: Act, ticket: Ticket) -> bool:
        recompute(act, ticket, cause=cause)
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=again)


def _profile_version(session: Session) -> int:
    """The version of the desk's profile that holds, looked up once a transaction."""
    if "profile_version" not in session.info:
        session.info["profile_version"] = session.scalar(select(func.max(ProfileCopy.version))) or 0
    version: int = session.info["profile_version"]
    return version


def _asked_later(act: Act, ticket: Ticket, held: Entitlement, pauses: Waits) -> Answer | None:
    """What the rules promise from when a call back was asked for, if that was after the ticket was received."""
    asked = asked_since(act.session, ticket)
    return answer_of(act.profile, ticket, held, pauses, received=asked) if asked is not None else None


def _said(answer: Answer, promised: Promise) -> Promise:
    """The promise of that kind in an answer, with its own part of the why."""
    made = answer.of(promised.kind) or promised
    return replace(made, why=why_of(answer, made))


def why_of(answer: Answer, made: Promise) -> tuple[Reason, ...]:
    """Of the answer's whole why, what concerns one promise: its own steps and those that belong to no promise."""
    elsewhere = {step for other in answer.promises if other.kind != made.kind for step in other.why} - set(made.why)
    return tuple(step for step in answer.why if step not in elsewhere)


def _update(act: Act, ticket: Ticket, pauses: Waits) -> Promise | None:
    """When the customer next hears of progress: counted from the last message to them, moved by the waits since."""
    last = act.session.scalar(
        select(Entry.at).where(Entry.ticket_id == ticket.id, Entry.kind == "reply").order_by(Entry.at.desc(), Entry.id.desc()).limit(1)
    )
    made = None if last is None else next_update(act.profile, last_message=last)
    if last is None or made is None:
        return None
    since = merged(pauses, last)
    calendar = act.profile.calendars[made.calendar]
    aim = moved(made.aim, since, calendar) if made.aim else None
    latest = moved(made.latest, since, calendar) if made.latest else None
    why = made.why if (aim, latest) == (made.aim, made.latest) else ending_in(made.why, UPDATE, aim, latest)
    return replace(made, aim=aim, latest=latest, why=why)
