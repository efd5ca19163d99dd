"""The demo's calls and invoices: the work of some weeks, charged by the services themselves."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from desk.rules.vocabulary import KINDS
from desk.services import calls, charges, invoices
from desk.services.demo.data import one_of, rows, word
from desk.services.demo.stories import CAUSE_OF, WORK_OF

if TYPE_CHECKING:
    from desk.services.demo.scene import Scene

CALLS: Final = 54
TODAYS: Final = 6
DAYS: Final = 17
HELD_EACH: Final = 7
ISSUED: Final = ((8, 4), (3, 2))


def plan_calls(scene: Scene) -> None:
    """Plan the calls of the last weeks and of this day so far, by turns over the table's rows."""
    lines = rows(scene.data.calls)
    for number, started in enumerate(_moments(scene)):
        site, minutes, traits, notes = lines[number % len(lines)]
        seconds = int(minutes) * 60 + scene.rng.randrange(60)
        if site == "*":
            site = scene.rng.choice(sorted(scene.clients))
        ended = started + timedelta(seconds=seconds + 240)
        if ended < scene.now:
            scene.plan(ended, partial(_call, scene, (number, site, traits, notes), started, seconds))


def _moments(scene: Scene) -> list[datetime]:
    calendar = next(iter(scene.profile.calendars.values()))
    found = []
    for number in range(CALLS):
        day = scene.business_day(-1 - number * DAYS // CALLS)
        begin, end = calendar.open_of(day), calendar.close_of(day)
        assert begin is not None
        assert end is not None
        latest = max(int((end - begin).total_seconds()) - 5400, 600)
        found.append(begin + timedelta(seconds=scene.rng.randrange(latest)))
    begin = calendar.open_of(scene.today)
    if begin is not None and begin < scene.now:
        passed = (scene.now - begin).total_seconds()
        found += [begin + timedelta(seconds=passed * number / TODAYS) for number in range(TODAYS)]
    return found


def _call(scene: Scene, row: tuple[int, str, str, str], started: datetime, seconds: int, at: datetime) -> None:
    number, site, traits, notes = row
    by, client = scene.person(traits, number), scene.clients[site]
    kind = one_of(traits, KINDS, "question")
    cause, work = word(traits, "cause:", CAUSE_OF[kind]), word(traits, "work:", WORK_OF.get(kind, "support"))
    about = {"kind": kind, "cause": cause, "work": work, "notes": notes}
    contact = client.contact_ids["second" in traits.split()]
    key = scene.key(f"call:{number}")
    if number % HELD_EACH:
        calls.log_call(
            scene.store, op_key=key, started_at=started, seconds=seconds, contact_id=contact, customer_id=client.customer_id,
            ticket_id=None, **about, at=at, by=by,
        )  # fmt: skip
        return
    begun: int = calls.begin_call(scene.store, op_key=key, at=started, by=by, contact_id=contact).result
    calls.change_call(scene.store, call_id=begun, changes={"told": True, **about}, at=started + timedelta(seconds=30), by=by)
    calls.hold_call(scene.store, call_id=begun, at=started + timedelta(seconds=seconds // 2), by=by)
    calls.resume_call(scene.store, call_id=begun, at=started + timedelta(seconds=seconds // 2 + 150), by=by)
    calls.finish_call(scene.store, call_id=begun, at=started + timedelta(seconds=seconds + 150), by=by)


def plan_missed_call(scene: Scene) -> None:
    """Plan one call that nobody took."""
    at = scene.local(scene.business_day(-1), time(11, 52))

    def miss(at: datetime) -> None:
        by = scene.people[-1]
        begun = calls.begin_call(scene.store, op_key=scene.key("missed"), at=at, by=by, number=scene.data.phone.format("990")).result
        calls.discard_call(scene.store, call_id=begun, at=at + timedelta(seconds=25), by=by, missed=True)

    scene.plan(at, miss)


def plan_invoices(scene: Scene) -> None:
    """Plan two rounds of issued invoices, one of them overdue and one paid, and some drafts of this morning."""
    for number, (days, count) in enumerate(ISSUED):
        scene.plan(scene.local(scene.business_day(-days), time(15, 30)), partial(_issue, scene, number, count))
    scene.plan(scene.now - timedelta(minutes=20), partial(_draft, scene, 9, 2))


def _draft(scene: Scene, turn: int, count: int, at: datetime) -> tuple[int, ...]:
    """Drafts for the customers with the most unbilled work."""
    found = sorted(charges.unbilled(scene.store), key=lambda group: (-group.net, group.customer_id))[:count]
    ids = tuple(work.id for group in found if group.net for work in group.work)
    if not ids:
        return ()
    drafted: tuple[int, ...] = invoices.draft_invoices(
        scene.store, op_key=scene.key(f"drafts:{turn}"), charge_ids=ids, at=at, by=scene.people[0]
    ).result
    return drafted


def _issue(scene: Scene, turn: int, count: int, at: datetime) -> None:
    day, by = at.astimezone(scene.profile.zone).date(), scene.people[0]
    for number, draft in enumerate(_draft(scene, turn, count, at)):
        if (turn, number) == (0, 0):
            invoices.change_draft(scene.store, invoice_id=draft, due_date=day + timedelta(days=5), at=at, by=by)
        invoices.issue_invoice(scene.store, op_key=scene.key(f"issue:{turn}:{number}"), invoice_id=draft, today=day, at=at, by=by)
        if (turn, number) == (0, 1):
            scene.plan(at + timedelta(days=4), partial(_pay, scene, draft))


def _pay(scene: Scene, invoice_id: int, at: datetime) -> None:
    day: date = at.astimezone(scene.profile.zone).date()
    gross = invoices.invoice(scene.store, invoice_id=invoice_id, today=day).row.gross
    key, by = scene.key(f"paid:{invoice_id}"), scene.people[0]
    invoices.record_payment(scene.store, op_key=key, invoice_id=invoice_id, amount=gross, paid_on=day, note="", at=at, by=by)
