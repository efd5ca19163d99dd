"""Calls of two people with two customers, played at random beside a model: time counts once, the price is the rules', the frozen stays."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select

from desk.models import Call, Charge, Customer, InvoiceLine, PriceItem, Segment
from desk.rules.charge import price
from desk.rules.charge_work import Work
from desk.rules.errors import Refused
from desk.rules.money import plain
from desk.services import calls, charges, desks, invoices, prices
from desk.services.call.join import merge_calls, split_call
from desk.services.call.times import retime_call
from desk.services.charge.book import decided
from desk.services.charge.case import open_at
from desk.services.price import rows as price_rows
from desk.services.store import Store
from tests import makers
from tests.makers import NOW
from tests.services import trade

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from tests.postgres import Server

SECOND: Final = timedelta(seconds=1)
# Lengths around the quarter, where a second more is a unit more.
STEPS = st.one_of(st.integers(1, 1900), st.sampled_from([899, 900, 901, 1800, 3600])).map(lambda seconds: seconds * SECOND)
PICK = st.integers(0, 100)
NEVER: Final = ("missed", "discarded")
ABOUT = st.sampled_from([
    {"cause": "question", "work": "support"}, {"cause": "request", "work": "content", "told": True}, {"cause": "request", "told": False},
    {"cause": "own_fault"}, {"cause": "hosting"}, {"channel": "email"}, {"channel": "phone"}, {"notes": "Σημείωση"},
    {"work": "development"},
])  # fmt: skip


class CallLife(RuleBasedStateMachine):
    """Maria and Nikos at the phones; the model knows each call's stretches and who worked them."""

    profile: ClassVar[str] = "clickmedia"
    fresh: ClassVar[Callable[[], AbstractContextManager[Store]]]

    @initialize()
    def begin(self) -> None:
        self.opened = type(self).fresh()
        self.store = self.opened.__enter__()
        self.people = [trade.desk(self.store, self.profile), makers.person(self.store, "Νίκος Δοκίμου")]
        self.owners = [trade.customer(self.store, self.profile, name) for name in ("Φούρνος Α.Ε.", "Ταβέρνα Ε.Ε.")]
        self.contacts = [makers.contact(self.store, owner, phone=f"+30 210 555 01{place}0") for place, owner in enumerate(self.owners)]
        makers.contract(self.store, self.owners[0], "phone_pack")
        self.now, self.count = datetime(2026, 4, 22, 7, 0, tzinfo=NOW.tzinfo), 0
        self.stretches: dict[int, list[list[Any]]] = {}
        self.by_hand: set[int] = set()
        self.gaps: dict[int, tuple[int, list[Any]]] = {}
        self.frozen: dict[int, tuple[Any, ...]] = {}
        self.issued: dict[int, tuple[Any, ...]] = {}

    def teardown(self) -> None:
        if hasattr(self, "opened"):
            self.opened.__exit__(None, None, None)

    # What the model knows, and how a deed is done.

    def key(self) -> str:
        self.count += 1
        return f"k{self.count}"

    def rows(self, *states: str) -> list[tuple[int, int]]:
        with self.store.read() as session:
            query = select(Call.id, Call.person_id).where(Call.state.in_(states)).order_by(Call.id)
            return [(row[0], row[1]) for row in session.execute(query)]

    def some(self, pick: int, *states: str) -> tuple[int, int] | None:
        found = self.rows(*states)
        return found[pick % len(found)] if found else None

    def stop(self, call: int) -> None:
        for stretch in self.stretches[call]:
            stretch[2] = stretch[2] or self.now

    def go(self, call: int, person: int) -> None:
        if all(stretch[2] is not None for stretch in self.stretches[call]):
            self.stretches[call].append([person, self.now, None])

    def park(self, person: int, but: int | None = None) -> None:
        for call, own in self.rows("live"):
            if own == person and call != but:
                self.stop(call)

    def state(self) -> list[Any]:
        with self.store.read() as session:
            all_calls = session.execute(select(Call.id, Call.state, Call.version, Call.person_id, Call.started_at).order_by(Call.id)).all()
            columns = (Charge.id, Charge.status, Charge.net, Charge.approved_at, Charge.invoice_id)
            kept = session.execute(select(*columns).order_by(Charge.id)).all()
            return [*all_calls, *kept, *session.execute(select(Segment.id, Segment.starts_at, Segment.ends_at).order_by(Segment.id)).all()]

    def do(self, deed: Callable[[], Any]) -> Any:
        """The deed's answer; refused, it left no trace."""
        before = self.state()
        try:
            return deed()
        except Refused:
            assert self.state() == before, "refused, and yet something changed"
            return None

    # What can happen.

    @rule(step=STEPS)
    def time_passes(self, step: timedelta) -> None:
        self.now += step

    @rule(who=st.integers(0, 1), parks=st.booleans(), known=st.sampled_from([None, 0, 0, 1]))
    def ring(self, who: int, parks: bool, known: int | None) -> None:
        person, contact = self.people[who], None if known is None else self.contacts[known]
        verb = calls.park_and_begin if parks else calls.begin_call
        live = [call for call, own in self.rows("live") if own == person]
        made = self.do(lambda: verb(self.store, op_key=self.key(), at=self.now, by=person, contact_id=contact))
        assert (made is None) == (bool(live) and not parks)
        if made is not None:
            for call in live:
                self.stop(call)
            self.stretches[made.result] = [[person, self.now, None]]

    @rule(pick=PICK, what=st.sampled_from(["hold", "resume", "finish", "missed", "discarded"]))
    def course(self, pick: int, what: str) -> None:
        found = self.some(pick, "live", "held", "parked")
        if found is None:
            return
        call, person = found
        if what == "hold":
            calls.hold_call(self.store, call_id=call, at=self.now, by=person)
            self.stop(call)
        elif what == "resume":
            self.park(person, but=call)
            calls.resume_call(self.store, call_id=call, at=self.now, by=person)
            self.go(call, person)
        elif what == "finish":
            calls.finish_call(self.store, call_id=call, at=self.now, by=person)
            self.stop(call)
        else:
            calls.discard_call(self.store, call_id=call, at=self.now, by=person, missed=what == "missed")
            self.stop(call)

    @rule(pick=PICK, back=STEPS)
    def finish_as_of_earlier(self, pick: int, back: timedelta) -> None:
        found = self.some(pick, "live", "held", "parked")
        if found is None:
            return
        ended = self.now - back
        made = self.do(lambda: calls.finish_call(self.store, call_id=found[0], at=self.now, by=found[1], ended_at=ended))
        if made is not None:
            self.stop(found[0])
            kept = [[who, begin, min(end, ended)] for who, begin, end in self.stretches[found[0]] if begin < ended]
            self.stretches[found[0]] = kept

    @rule(pick=PICK, back=STEPS)
    def it_began_earlier(self, pick: int, back: timedelta) -> None:
        found = self.some(pick, "live", "held", "parked", "finished")
        if found is None:
            return
        with self.store.read() as session:
            began = session.get_one(Call, found[0]).started_at
        made = self.do(lambda: calls.begin_earlier(
            self.store, call_id=found[0], starts_at=began - back, at=self.now, by=found[1]
        ))  # fmt: skip
        if made is not None:
            min(self.stretches[found[0]], key=lambda stretch: stretch[1])[1] = made.result

    @rule(pick=PICK, slept=STEPS, counts=st.sampled_from([None, True, False]))
    def the_machine_sleeps(self, pick: int, slept: timedelta, counts: bool | None) -> None:
        found = self.some(pick, "live")
        if found is None:
            return
        call, person = found
        begin, end = self.now, self.now + slept
        self.now = end
        gap = calls.note_gap(self.store, call_id=call, starts_at=begin, ends_at=end, by=person).result
        running = next(stretch for stretch in self.stretches[call] if stretch[2] is None)
        running[2] = begin
        self.stretches[call].append([person, end, None])
        if counts is not None:
            calls.decide_gap(self.store, gap_id=gap, counts=counts, at=self.now, by=person)
            if counts:
                self.stretches[call].append([person, begin, end])

    @rule(pick=PICK, takes=st.booleans())
    def hand_over(self, pick: int, takes: bool) -> None:
        found = self.some(pick, "live", "held", "parked")
        if found is None:
            return
        call, person = found
        other = self.people[person == self.people[0]]
        offer = calls.offer_call(self.store, call_id=call, to=other, at=self.now, by=person).result
        self.now += 10 * SECOND
        if takes:
            self.park(other)
        calls.answer_offer(self.store, offer_id=offer, takes=takes, at=self.now, by=other)
        if takes:
            self.stop(call)
            self.go(call, other)

    @rule(pick=PICK, about=ABOUT, owner=st.sampled_from([None, None, 0, 1]))
    def say_what_it_is_about(self, pick: int, about: dict[str, Any], owner: int | None) -> None:
        found = self.some(pick, "live", "held", "parked", "finished")
        if found is not None:
            changes = about if owner is None else {**about, "contact_id": self.contacts[owner], "customer_id": self.owners[owner]}
            self.do(lambda: calls.change_call(self.store, call_id=found[0], changes=changes, at=self.now, by=found[1]))

    @rule(who=st.integers(0, 1), owner=st.integers(0, 1), back=STEPS, length=STEPS)
    def enter_late(self, who: int, owner: int, back: timedelta, length: timedelta) -> None:
        began, person = self.now - back - length, self.people[who]
        made = self.do(lambda: calls.log_call(
            self.store, op_key=self.key(), started_at=began, seconds=length // SECOND, contact_id=self.contacts[owner],
            customer_id=self.owners[owner], ticket_id=None, kind="question", cause="question", work="support", notes="",
            at=self.now, by=person,
        ))  # fmt: skip
        self.stretches[made.result] = [[person, began, began + length]]
        self.by_hand.add(made.result)

    @rule(pick=PICK, back=STEPS, length=STEPS)
    def mend_its_times(self, pick: int, back: timedelta, length: timedelta) -> None:
        found = self.some(pick, "finished")
        if found is None:
            return
        began = self.now - back - length
        made = self.do(lambda: retime_call(
            self.store, call_id=found[0], started_at=began, seconds=length // SECOND, at=self.now, by=found[1]
        ))  # fmt: skip
        if made is not None:
            self.stretches[found[0]] = [[found[1], began, began + length]]
            self.by_hand.add(found[0])

    @rule(pick=PICK, into=PICK)
    def merge(self, pick: int, into: int) -> None:
        one, other = self.some(pick, "finished"), self.some(into, "finished")
        if one is None or other is None:
            return
        made = self.do(lambda: merge_calls(self.store, call_id=one[0], into_id=other[0], at=self.now, by=one[1]))
        if made is not None:
            self.stretches[other[0]] += self.stretches.pop(one[0])
            self.stretches[one[0]] = []
            self.by_hand |= {other[0]} if one[0] in self.by_hand else set()

    @rule(pick=PICK, second=st.integers(1, 3000))
    def split(self, pick: int, second: int) -> None:
        found = self.some(pick, "finished")
        if found is None:
            return
        made = self.do(lambda: split_call(
            self.store, op_key=self.key(), call_id=found[0], second=second, ticket_id=None, at=self.now, by=found[1]
        ))  # fmt: skip
        if made is not None:
            left, before, after = second * SECOND, [], []
            for who, begin, end in sorted(self.stretches[found[0]], key=lambda stretch: stretch[1]):
                middle = begin + min(left, end - begin)
                left -= middle - begin
                before += [[who, begin, middle]] if middle > begin else []
                after += [[who, middle, end]] if end > middle else []
            self.stretches[found[0]], self.stretches[made.result] = before, after
            self.by_hand |= {made.result} if found[0] in self.by_hand else set()

    @rule(owner=st.integers(0, 1))
    def approve(self, owner: int) -> None:
        self.do(lambda: charges.approve_customer(self.store, customer_id=self.owners[owner], month=None, at=self.now, by=self.people[0]))

    @rule(pick=PICK, what=st.sampled_from(["back", "goodwill", "charge_again", "release"]))
    def decide(self, pick: int, what: str) -> None:
        with self.store.read() as session:
            ids = session.scalars(select(Charge.id).order_by(Charge.id)).all()
        if not ids:
            return
        charge, by = ids[pick % len(ids)], self.people[0]
        if what == "back":
            self.do(lambda: charges.take_back_approval(self.store, charge_id=charge, at=self.now, by=by))
        elif what == "release":
            self.do(lambda: charges.release_charge(
                self.store, charge_id=charge, reason="Ναι", amount=Decimal(70), at=self.now, by=by
            ))  # fmt: skip
        else:
            reason = "Δώρο" if what == "goodwill" else ""
            self.do(lambda: charges.give_away(self.store, charge_id=charge, reason=reason, at=self.now, by=by))

    @rule(amount=st.integers(60, 99))
    def dearer(self, amount: int) -> None:
        with self.store.read() as session:
            item = session.scalars(select(PriceItem.id).where(PriceItem.code == "usage_hour")).one()
        self.do(lambda: prices.set_price(
            self.store, item_id=item, amount=Decimal(amount), valid_from=self.now.date(), at=self.now, by=self.people[0]
        ))  # fmt: skip

    @rule(owner=st.integers(0, 1), issues=st.booleans())
    def invoice(self, owner: int, issues: bool) -> None:
        with self.store.read() as session:
            open_ones = select(Charge.id).where(
                Charge.customer_id == self.owners[owner], Charge.invoice_id.is_(None), Charge.status.in_(("covered", "chargeable"))
            )
            ids = tuple(session.scalars(open_ones))
        made = self.do(lambda: invoices.draft_invoices(self.store, op_key=self.key(), charge_ids=ids, at=self.now, by=self.people[0]))
        if made is None or not made.result:
            return
        (draft,) = made.result
        if issues:
            invoices.issue_invoice(
                self.store, op_key=self.key(), invoice_id=draft, today=self.now.date(), at=self.now, by=self.people[0]
            )  # fmt: skip
            self.check_invoice(draft, ids)
        else:
            invoices.discard_draft(self.store, invoice_id=draft, at=self.now, by=self.people[0])

    def check_invoice(self, invoice: int, ids: tuple[int, ...]) -> None:
        with self.store.read() as session:
            lines = session.scalars(select(InvoiceLine).where(InvoiceLine.invoice_id == invoice)).all()
            rows = session.scalars(select(Charge).where(Charge.id.in_(ids))).all()
            assert sum(line.net for line in lines) == sum(row.net for row in rows if row.status == "chargeable" and not row.goodwill_reason)
            assert {line.charge_id for line in lines} == set(ids)
            self.issued |= {row.id: frozen(row) for row in rows}

    # What must hold.

    @invariant()
    def every_second_counts_once(self) -> None:
        if not hasattr(self, "store"):
            return
        with self.store.read() as session:
            for call in session.scalars(select(Call)):
                rows = sorted((each.starts_at, each.ends_at or self.now) for each in call.segments)
                mine = sorted((begin, end or self.now) for _, begin, end in self.stretches[call.id])
                assert total(rows) == total(mine), f"call {call.id} ({call.state})"
                assert all(begin <= end for begin, end in rows)
                assert all(one[1] <= two[0] for one, two in pairwise(rows)), f"call {call.id} counts a time twice"
                assert (call.state == "live") == any(each.ends_at is None for each in call.segments)
            self.nobody_works_twice_at_once(session)

    def nobody_works_twice_at_once(self, session: Session) -> None:
        for person in self.people:
            own = sorted(
                (each.starts_at, each.ends_at or self.now) for call in session.scalars(select(Call).where(Call.state.not_in(NEVER)))
                if call.id not in self.by_hand for each in call.segments if (each.person_id or call.person_id) == person
            )  # fmt: skip
            own = [(begin, end) for begin, end in own if begin < end]
            assert all(one[1] <= two[0] for one, two in pairwise(own)), "one person, two calls at once"
        assert max(Counter(call.person_id for call in session.scalars(select(Call).where(Call.state == "live"))).values(), default=0) <= 1

    @invariant()
    def the_price_is_what_the_rules_make_of_the_case(self) -> None:
        if not hasattr(self, "store"):
            return
        profile = desks.profile(self.store)
        with self.store.read() as session:
            kept = {row.call_id: row for row in session.scalars(select(Charge))}
            for call in session.scalars(select(Call)):
                row = kept.pop(call.id, None)
                assert (row is not None) == (call.state == "finished" and call.customer_id is not None), f"call {call.id}"
                if row is None:
                    continue
                said = row.case["work"]
                seconds = int(sum((each.ends_at - each.starts_at for each in call.segments if each.ends_at), timedelta()) / SECOND)
                assert (row.seconds, said["seconds"], row.customer_id, row.at) == (seconds, seconds, call.customer_id, call.started_at)
                assert (said["cause"], said["work"], said["channel"]) == (call.cause, call.work, call.channel)
                if row.id not in self.frozen and row.id not in self.issued:
                    day = date.fromisoformat(row.case["prices_on"])
                    asked = price(profile.charges, work_of(said), price_rows.prices_in(session, on=day), open_at=open_at(profile))
                    made = decided(asked, row.case)
                    assert (row.status, row.reason, row.net, row.pack_quarters) == (made.status, made.reason, made.net, made.pack_quarters)
                    assert [line["net"] for line in row.lines] == [plain(line.net) for line in made.lines]
            assert not kept, "a charge without its call"

    @invariant()
    def no_pack_gives_more_than_it_has(self) -> None:
        if not hasattr(self, "store"):
            return
        with self.store.read() as session:
            used: Counter[tuple[int, str]] = Counter()
            for row in session.scalars(select(Charge).where(Charge.pack_quarters > 0)):
                assert row.customer_id == self.owners[0], "nobody else has a pack"
                used[row.customer_id, row.local_month] += row.pack_quarters
            assert all(quarters <= 4 for quarters in used.values())
            assert sum(used.values()) <= 48
            assert session.get(Customer, self.owners[0]) is not None

    @invariant()
    def what_is_approved_or_issued_never_moves(self) -> None:
        if not hasattr(self, "store"):
            return
        with self.store.read() as session:
            rows = {row.id: row for row in session.scalars(select(Charge))}
            for key, was in self.issued.items():
                assert frozen(rows[key]) == was, "an invoiced charge moved"
            for key, was in self.frozen.items():
                row = rows.get(key)
                if row is not None and row.approved_at is not None:
                    assert frozen(row) == was, "an approved charge moved"
                elif row is not None:
                    assert any(each["code"] == "approval_taken_back" for each in row.history)
            self.frozen = {key: frozen(row) for key, row in rows.items() if row.approved_at is not None}


def total(spans: list[tuple[datetime, datetime]]) -> timedelta:
    return sum((end - begin for begin, end in spans), timedelta())


def frozen(row: Charge) -> tuple[Any, ...]:
    """What of a charge may not change any more."""
    return (row.status, row.reason, row.net, row.pack_quarters, row.seconds, row.at, row.rule_version, str(row.lines), str(row.why))


def work_of(said: dict[str, Any]) -> Work:
    """The case as the record keeps it, as the rules take it."""
    known = {**said, "contracts": frozenset(said["contracts"]), "at": datetime.fromisoformat(said["at"])}
    numbers = ("estimated_hours", "hourly_rate", "sla_multiplier")
    return Work(**known | {name: None if known[name] is None else Decimal(known[name]) for name in numbers})


def play(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        CallLife,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True,
            database=None, phases=(Phase.generate,), report_multiple_bugs=False,
        ),
    )  # fmt: skip


def test_no_order_of_deeds_counts_a_second_twice_or_moves_what_is_frozen(migrated_file: Path):
    """Some hundred deeds on calls, everything checked after each: longer than a second, and worth it."""

    @contextmanager
    def fresh() -> Iterator[Store]:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "desk.sqlite"
            shutil.copyfile(migrated_file, file)
            store = Store.open(str(file), now=NOW)
            try:
                yield store
            finally:
                store.close()

    CallLife.fresh = staticmethod(fresh)
    play(6, 40)


@pytest.mark.postgres
def test_the_same_holds_of_calls_on_a_server(postgres: Server):
    @contextmanager
    def fresh() -> Iterator[Store]:
        with postgres.database() as url:
            store = Store.open(url, now=NOW)
            try:
                yield store
            finally:
                store.close()

    CallLife.fresh = staticmethod(fresh)
    play(1, 25)
