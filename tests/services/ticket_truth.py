"""What must be true of all of a desk's tickets after any deed whatever, worked out from the rows by a way of its own."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select, text

from desk.models import (
    Attachment,
    Call,
    Charge,
    Entry,
    Estimate,
    Pause,
    PromisePast,
    Ticket,
    TicketCount,
    TicketLink,
    TicketMerge,
    TicketPromise,
)
from desk.models.queue_state import COUNTED, state
from desk.models.tickets import FAR
from desk.rules.charge_work import HOLDS
from desk.rules.escalation import escalates_at
from desk.rules.promise import Promise, Request
from desk.rules.queue import next_due, queue_key, tier_rank
from desk.services import desks
from desk.services.breaches import unexplained
from desk.services.escalations import rose_already
from desk.services.promise.rows import UPDATE, promise_rows
from desk.services.ticket.promises import answer_of, entitlement, waits

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

STATUSES: Final = {"new", "open", "waiting_customer", "waiting_approval", "planned", "resolved", "closed", "reopened"}
ENDED: Final = {"resolved", "closed"}
WAITING: Final = {"waiting_customer", "waiting_approval"}
# What nobody may change without a line on the timeline that says who and when.
TOLD: Final = (
    "status", "owner_id", "priority", "kind", "level", "management", "planned_on", "customer_id", "contact_id", "site_id", "subject",
    "estimate", "estimated_hours", "told", "received_at", "held_reason",
)  # fmt: skip
# Lines that stand for a change of several fields at once: both tickets are named in them.
PASSED: Final = {"aim_passed", "latest_passed"}
WHOLE: Final = {"merged", "merged_into", "unmerged"}
Facts = dict[int, dict[str, Any]]


def facts(store: Store) -> Facts:
    """What the timeline has to tell of, by ticket, with the version and the newest line."""
    with store.read() as session:
        newest = select(Entry.ticket_id, func.max(Entry.id)).group_by(Entry.ticket_id)
        lines: dict[int, int] = {row[0]: row[1] for row in session.execute(newest)}
        rows = session.scalars(select(Ticket).order_by(Ticket.id)).all()
        return {row.id: {name: getattr(row, name) for name in (*TOLD, "version")} | {"line": lines.get(row.id, 0)} for row in rows}


def check_states(session: Session, *, back: bool) -> None:
    """Status, waits and ends of every ticket go together; waits are well formed."""
    for row in session.scalars(select(Ticket)):
        found = session.scalars(select(Pause).where(Pause.ticket_id == row.id).order_by(Pause.starts_at, Pause.id)).all()
        lasting = [pause for pause in found if pause.ends_at is None]
        assert row.status in STATUSES
        assert row.is_open == (row.status not in ENDED) == (row.resolved_at is None), row.status
        assert (row.status == "closed") == (row.closed_at is not None), row.status
        assert (row.status in WAITING) == (row.paused_at is not None) == bool(lasting), row.status
        assert len(lasting) <= 1
        assert row.paused_at is None or row.paused_at == lasting[0].starts_at
        assert row.status != "planned" or row.planned_on is not None
        assert row.status != "waiting_approval" or row.estimate == "sent"
        assert all(pause.ends_at is None or pause.starts_at <= pause.ends_at for pause in found)
        apart = all(one.ends_at is not None and one.ends_at <= two.starts_at for one, two in pairwise(found))
        assert back or apart, "two waits at once"
        assert row.level in {1, 2, 3}


def check_promises(store: Store, session: Session) -> None:
    """Every promise not kept is what the rules make of the ticket as it stands, worked out from nothing; rank and tier too."""
    profile = desks.profile(store)
    for row in session.scalars(select(Ticket).where(Ticket.is_open)):
        held = entitlement(session, profile, row)
        answer = answer_of(profile, row, held, waits(session, row))
        rows = [each for each in promise_rows(session, row) if each.kind != UPDATE]
        for each in rows:
            made = answer.of(each.kind)
            assert each.kept_at is not None or made is not None, f"{each.kind} is promised no more"
            if each.kept_at is None and made is not None:
                assert (each.aim, each.latest) == (made.aim, made.latest), f"{row.number} {each.kind}"
        assert {made.kind for made in answer.promises} <= {each.kind for each in rows}
        assert (row.tier, row.release) == (answer.tier, answer.release)
        assert row.tier_rank == tier_rank(profile.promises, tier=held.tier, contracts=held.kinds)


def check_kept_columns(store: Store, session: Session) -> None:
    """What is kept on a ticket for the queue, and counted of the views, is what a fresh look would work out."""
    made = state("ticket.", sqlite=store.is_sqlite)
    parts = ", ".join(f"({value}), {name}" for name, value in made.items())
    for row in session.execute(text(f"SELECT {parts} FROM ticket WHERE is_open")):
        for place, name in enumerate(made):
            assert row[2 * place] == row[2 * place + 1], name
    kept: Counter[tuple[str, int]] = Counter()
    for view, of, count in session.execute(select(TicketCount.view, TicketCount.of, TicketCount.count)):
        kept[view, of] += count
    counted: Counter[tuple[str, int]] = Counter()
    for view, (owner, within) in COUNTED.items():
        key, where = owner.format(r="t."), within.format(r="t.")
        for each, count in session.execute(text(f"SELECT {key}, count(*) FROM ticket t WHERE {where} GROUP BY 1")):
            counted[view, each] += count
    assert {key: count for key, count in kept.items() if count} == dict(counted)


def check_held(session: Session) -> None:
    """The hold a ticket shows is the first that holds any of its charges; its charges and calls are those that name it."""
    for row in session.scalars(select(Ticket)):
        reasons = session.scalars(select(Charge.reason).where(Charge.ticket_id == row.id, Charge.status == "held")).all()
        assert row.held_reason == min((each for each in reasons if each), key=HOLDS.index, default=None), row.number
    for charge_ticket, call_ticket in session.execute(select(Charge.ticket_id, Call.ticket_id).join(Call, Call.id == Charge.call_id)):
        assert charge_ticket == call_ticket


def check_risings(store: Store, session: Session) -> None:
    """When a ticket rises to management, where that is worked out already, is what the rules say."""
    profile = desks.profile(store)
    rows = select(Ticket).where(Ticket.is_open, ~Ticket.management, Ticket.rises_at.is_not(None))
    for row in session.scalars(rows):
        request = Request(received=row.received_at, kind=row.kind, priority=row.priority, pauses=waits(session, row))
        wanted = FAR if rose_already(session, row) else escalates_at(profile, request, priority=row.priority) or FAR
        assert row.rises_at == wanted, row.number


def check_merged(session: Session) -> None:
    """A ticket that went into another holds nothing, waits for nobody and owes nobody anything."""
    gone = session.scalars(select(TicketMerge.source_id).where(TicketMerge.undone_at.is_(None))).all()
    for row in session.scalars(select(Ticket).where(Ticket.id.in_(gone))):
        assert (row.status, row.due_kind, row.held_reason, row.paused_at) == ("closed", None, None, None)
        for kind in (Call, Charge, Attachment):
            assert not session.scalar(select(func.count()).select_from(kind).where(kind.ticket_id == row.id)), kind.__name__
        links = select(func.count()).where((TicketLink.from_id == row.id) | (TicketLink.to_id == row.id))
        assert not session.scalar(links)
        said = session.scalars(select(Entry.kind).where(Entry.ticket_id == row.id, Entry.kind != "change")).all()
        assert said in ([], ["note"] * len(said))


def check_explained(session: Session, at: datetime) -> None:
    """Nothing is resolved with a breach nobody explained; what was merged into another is explained there."""
    gone = select(TicketMerge.source_id).where(TicketMerge.undone_at.is_(None))
    for row in session.scalars(select(Ticket).where(~Ticket.is_open, Ticket.id.not_in(gone))):
        assert unexplained(session, row, at=at) == (), row.number


def check_estimates(session: Session) -> None:
    """One estimate of a ticket is out at most, and the ticket says how it stands."""
    for row in session.scalars(select(Ticket)):
        states = session.scalars(select(Estimate.state).where(Estimate.ticket_id == row.id)).all()
        assert sum(each in {"sent", "approved"} for each in states) <= 1
        assert states.count("draft") <= 1


def check_passings(session: Session, *, sure: datetime, seen: datetime, merged: Iterable[int]) -> None:
    """Every promise that passed by `sure` unkept is told once, at its instant; nothing that had not passed when last `seen` is told of."""
    rows = session.execute(select(Entry.ticket_id, Entry.at, Entry.data, Entry.person_id).where(Entry.kind == "change")).all()
    passings = [row for row in rows if row.data["code"] in PASSED]
    told = [(row.ticket_id, row.data["promise"], row.data["code"], row.at) for row in passings]
    own = [each for each in told if each[0] not in set(merged)]
    assert len(own) == len(set(own)), "a passing is told twice"
    assert all(at < seen for _, _, _, at in told), "told before its time"
    for each in session.scalars(select(TicketPromise).join(Ticket).where(Ticket.is_open, TicketPromise.kept_at.is_(None))):
        if each.latest is not None and each.latest < sure:
            assert (each.ticket_id, each.kind, "latest_passed", each.latest) in told, "a breach is not told of"
        if each.aim is not None and each.aim < sure and each.aim != each.latest:
            assert (each.ticket_id, each.kind, "aim_passed", each.aim) in told, "an aim is not told of"


def queue_by_the_rules(session: Session, now: datetime) -> list[int]:
    """The open tickets in the order of the rules."""
    keys = []
    for row in session.scalars(select(Ticket).where(Ticket.is_open)):
        left = [Promise(each.kind, each.aim, each.latest, "") for each in promise_rows(session, row) if each.kept_at is None]
        due = next_due(left, now)
        key = queue_key(
            paused=row.paused_at is not None, breached=due is not None and due.breached, priority=row.priority, rank=row.tier_rank,
            due=due.at if due else None, received=row.received_at,
        )  # fmt: skip
        keys.append((*key, row.id))
    return [key[-1] for key in sorted(keys)]


def check_due(session: Session, now: datetime) -> None:
    """The promise a ticket repeats is the one that matters next."""
    for row in session.scalars(select(Ticket)):
        left = [each for each in promise_rows(session, row) if each.kept_at is None] if row.is_open else []
        due = next_due([Promise(each.kind, each.aim, each.latest, "") for each in left], now)
        one = next((each for each in left if due is not None and each.kind == due.kind), None)
        wanted = (one.kind, one.aim, one.latest) if one else (None, None, None)
        if due is not None or not row.is_open:
            assert (row.due_kind, row.due_aim, row.due_latest) == wanted, row.number


def check_told(store: Store, before: Facts, *, at: datetime, by: int | None) -> None:
    """Whatever changed is on the timeline: what, from what to what, by whom and when, and the version went on."""
    after = facts(store)
    with store.read() as session:
        for number, now in after.items():
            was = before.get(number)
            if was is None:
                continue
            changed = {name for name in TOLD if was[name] != now[name]}
            fresh = session.scalars(select(Entry).where(Entry.ticket_id == number, Entry.id > was["line"]).order_by(Entry.id)).all()
            lines = [each for each in fresh if each.kind == "change" and each.data["code"] not in PASSED]
            mine = [each for each in lines if each.at == at and each.person_id == by]
            if changed and changed != {"held_reason"}:
                assert now["version"] > was["version"], changed
                assert mine, f"nothing tells of {changed}"
            if not WHOLE & {str(each.data["code"]) for each in mine}:
                untold = changed - {name for each in mine for name in each.data["fields"]} - {"held_reason"}
                assert not untold, f"{untold} by {[each.data['code'] for each in mine]}"


def check_history(session: Session) -> None:
    """What was promised before ended when the next began."""
    for row in session.scalars(select(PromisePast)):
        assert row.since is None or row.since <= row.ended_at


def check_all(store: Store, *, at: datetime, back: bool = False) -> None:
    """Everything that holds at every moment."""
    with store.read() as session:
        check_states(session, back=back)
        check_promises(store, session)
        check_kept_columns(store, session)
        check_held(session)
        check_risings(store, session)
        check_merged(session)
        check_explained(session, at)
        check_estimates(session)
        check_history(session)
