"""Some tickets of two customers, and everything that can be done to them in any order: after each deed everything is as it must be."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import select

from desk.models import Entry, TicketLink, TicketMerge
from desk.rules.errors import Refused
from desk.services import calls, queue, tickets
from desk.services.breaches import Because, breach_reasons
from desk.services.charge.release import release_charge
from desk.services.contracts import save_contract
from desk.services.customer.edits import change_customer
from desk.services.estimates import NewLine, answer_estimate, estimates_of, send_estimate, write_estimate
from desk.services.store import Store
from tests import makers
from tests.makers import NOW
from tests.services import ticket_truth as truth
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from tests.postgres import Server

MOST: Final = 4
MINUTE, SETTLED = timedelta(minutes=1), timedelta(seconds=31)
STEPS = st.one_of(st.integers(0, 50), st.integers(0, 50 * 60)).map(lambda minutes: timedelta(minutes=minutes))
PICK = st.integers(0, 100)
RANKS, KINDS = ["critical", "high", "normal"], ["question", "request", "fault"]


class Together(RuleBasedStateMachine):
    """The tickets of two customers, two people at work on them; time goes on with every deed, and once is set back."""

    profile: ClassVar[str]
    fresh: ClassVar[Callable[[], AbstractContextManager[Store]]]

    @initialize()
    def begin(self) -> None:
        self.opened = type(self).fresh()
        self.store = self.opened.__enter__()
        self.scene = Scene(self.store, self.profile)
        self.anna, self.bjarki = self.scene.by, makers.person(self.store, skills=["senior"])
        self.owners = [self.scene.customer, makers.customer(self.store, "Annað ehf.", country=makers.COUNTRIES[self.profile])]
        self.contacts = [makers.contact(self.store, owner, phone=f"+354 555 020{place}") for place, owner in enumerate(self.owners)]
        self.now, self.count, self.by = at(8), 0, self.anna
        self.ids: list[int] = []
        self.furthest = self.now
        self.make(0, "normal", "question")

    def teardown(self) -> None:
        if hasattr(self, "opened"):
            self.opened.__exit__(None, None, None)

    # How a deed is done.

    def make(self, owner: int, priority: str, kind: str) -> None:
        new = tickets.NewTicket(
            customer_id=self.owners[owner], subject="Prófun", text="Góðan dag.", priority=priority, kind=kind,
            contact_id=self.contacts[owner],
        )  # fmt: skip
        self.ids.append(tickets.open_ticket(self.store, op_key=self.key(), new=new, received_at=self.now, by=self.by).result)

    def key(self) -> str:
        self.count += 1
        return f"k{self.count}"

    def one(self, pick: int) -> int:
        return self.ids[pick % len(self.ids)]

    def view(self, ticket: int) -> tickets.TicketView:
        return tickets.ticket(self.store, ticket_id=ticket)

    def because(self) -> Because:
        return Because(breach_reasons(self.store)[0].id)

    def do(self, step: timedelta, deed: Callable[[], Any]) -> Any:
        """Do a deed: done, it is told on the timeline; refused, it leaves no trace."""
        self.now += step
        before = truth.facts(self.store)
        try:
            made = deed()
        except Refused:
            assert truth.facts(self.store) == before, "refused, and yet something changed"
            return None
        truth.check_told(self.store, before, at=self.now, by=self.by)
        return made

    def do_to(self, verb: Any, step: timedelta, pick: int, **more: Any) -> Any:
        ids = (self.one(pick),)
        return self.do(step, lambda: verb(self.store, ticket_ids=ids, at=self.now, by=self.by, **more))

    # What can be done.

    @rule(step=STEPS, owner=st.integers(0, 1), priority=st.sampled_from(RANKS), kind=st.sampled_from(KINDS))
    @precondition(lambda self: len(self.ids) < MOST)
    def receive(self, step: timedelta, owner: int, priority: str, kind: str) -> None:
        self.do(step, lambda: self.make(owner, priority, kind))

    @rule(other=st.booleans())
    def somebody_sits_down(self, other: bool) -> None:
        self.by = self.bjarki if other else self.anna

    @rule(step=STEPS, pick=PICK, who=st.sampled_from(["anna", "bjarki", ""]))
    def assign(self, step: timedelta, pick: int, who: str) -> None:
        self.do_to(tickets.take, step, pick, owner_id=getattr(self, who) if who else None, override="Hún er við.")

    @rule(step=STEPS, pick=PICK, then=st.sampled_from(["open", "waiting_customer", "resolved"]), reason=st.booleans())
    def reply(self, step: timedelta, pick: int, then: str, reason: bool) -> None:
        because = self.because() if reason else None
        self.do(step, lambda: tickets.reply(
            self.store, op_key=self.key(), ticket_id=self.one(pick), text="Svar.", at=self.now, by=self.by, then=then, because=because,
        ))  # fmt: skip

    @rule(step=STEPS, pick=PICK)
    def note(self, step: timedelta, pick: int) -> None:
        self.do(step, lambda: tickets.note(
            self.store, op_key=self.key(), ticket_id=self.one(pick), text="Athugasemd.", at=self.now, by=self.by
        ))  # fmt: skip

    @rule(step=STEPS, pick=PICK, verb=st.sampled_from(["wait_for_customer", "resume", "escalate", "lower", "reopen", "close"]))
    def course(self, step: timedelta, pick: int, verb: str) -> None:
        self.do_to(getattr(tickets, verb), step, pick)

    @rule(step=STEPS, pick=PICK, reason=st.booleans(), despite=st.booleans())
    def resolve(self, step: timedelta, pick: int, reason: bool, despite: bool) -> None:
        self.do_to(tickets.resolve, step, pick, because=self.because() if reason else None, despite=despite)

    @rule(step=STEPS, pick=PICK, days=st.integers(-2, 30), back=st.booleans())
    def plan(self, step: timedelta, pick: int, days: int, back: bool) -> None:
        day = (self.now + timedelta(days=days)).date()
        self.do(step, lambda: tickets.plan(
            self.store, ticket_id=self.one(pick), planned_on=None if back else day, at=self.now, by=self.by
        ))  # fmt: skip

    @rule(step=STEPS, pick=PICK, changes=st.one_of(
        st.builds(lambda rank: {"priority": rank}, st.sampled_from(RANKS)), st.builds(lambda kind: {"kind": kind}, st.sampled_from(KINDS)),
        st.builds(lambda on: {"callback": on}, st.booleans()), st.just({"cause": "third_party"}), st.just({"work": "development"}),
    ))  # fmt: skip
    def change(self, step: timedelta, pick: int, changes: dict[str, Any]) -> None:
        ticket = self.one(pick)
        version = self.view(ticket).version
        self.do(step, lambda: tickets.change_ticket(
            self.store, ticket_id=ticket, version=version, changes=changes, at=self.now, by=self.by
        ))  # fmt: skip

    @rule(step=STEPS, pick=PICK)
    def give_to_the_other_customer(self, step: timedelta, pick: int) -> None:
        found = self.view(self.one(pick))
        other = self.owners[found.customer_id == self.owners[0]]
        self.do(step, lambda: tickets.change_ticket(
            self.store, ticket_id=found.id, version=found.version, changes={"customer_id": other}, at=self.now, by=self.by
        ))  # fmt: skip

    @rule(step=STEPS, owner=st.integers(0, 1), tier=st.sampled_from(["light", "standard", "premium"]))
    def another_tier(self, step: timedelta, owner: int, tier: str) -> None:
        from desk.models import Customer

        with self.store.read() as session:
            version = session.get_one(Customer, self.owners[owner]).version
        self.do(step, lambda: change_customer(
            self.store, customer_id=self.owners[owner], version=version, fields={"tier": tier}, at=self.now, by=self.by
        ))  # fmt: skip

    @rule(step=STEPS, owner=st.integers(0, 1), kind=st.sampled_from(["sla", "service_agreement", "maintenance", "phone_pack"]))
    def a_contract(self, step: timedelta, owner: int, kind: str) -> None:
        fields = {"kind": kind, "starts_on": self.now.date() - timedelta(days=30), "covers_out_of_hours": True}
        self.do(step, lambda: save_contract(
            self.store, customer_id=self.owners[owner], contract_id=None, fields=fields, at=self.now, by=self.by
        ))  # fmt: skip

    @rule(step=STEPS, pick=PICK, then=st.sampled_from(["draft", "sent", "approved", "declined"]))
    def estimate(self, step: timedelta, pick: int, then: str) -> None:
        ticket = self.one(pick)
        found = estimates_of(self.store, ticket_id=ticket)
        out = next((one.id for one in found if one.state == "sent"), None)
        draft = next((one.id for one in found if one.state == "draft"), None)
        if then == "draft" or (draft is None and out is None):
            lines, until = (NewLine("Verk", Decimal("1.5"), amount=Decimal(5000)),), self.now.date() + timedelta(days=60)
            self.do(step, lambda: write_estimate(
                self.store, ticket_id=ticket, lines=lines, valid_until=until, note="", at=self.now, by=self.by
            ))  # fmt: skip
        elif draft is not None and (then == "sent" or out is None):
            self.do(step, lambda: send_estimate(self.store, estimate_id=draft, how="email", at=self.now, by=self.by))
        elif out is not None:
            contact = self.contacts[self.owners.index(self.view(ticket).customer_id)]
            self.do(step, lambda: answer_estimate(
                self.store, estimate_id=out, approved=then == "approved", contact_id=contact, how="email", note="", at=self.now, by=self.by
            ))  # fmt: skip

    @rule(step=STEPS, pick=PICK, minutes=st.integers(1, 90))
    def work(self, step: timedelta, pick: int, minutes: int) -> None:
        def worked() -> None:
            call = calls.begin_call(self.store, op_key=self.key(), at=self.now, by=self.by, channel="work", ticket_id=self.one(pick)).result
            self.now += timedelta(minutes=minutes)
            calls.finish_call(self.store, call_id=call, at=self.now, by=self.by)

        self.do(step, worked)

    @rule(step=STEPS, pick=PICK)
    def release(self, step: timedelta, pick: int) -> None:
        from desk.models import Charge

        with self.store.read() as session:
            held = session.scalars(select(Charge.id).where(Charge.status == "held").order_by(Charge.id)).all()
        if held:
            self.do(step, lambda: release_charge(
                self.store, charge_id=held[pick % len(held)], reason="Þórður samþykkti", amount=Decimal(100), at=self.now, by=self.by
            ))  # fmt: skip

    @rule(step=STEPS, pick=PICK, into=PICK)
    @precondition(lambda self: len(self.ids) > 1)
    def merge(self, step: timedelta, pick: int, into: int) -> None:
        self.do(step, lambda: tickets.merge(
            self.store, source_ids=(self.one(pick),), target_id=self.one(into), at=self.now, by=self.by
        ))  # fmt: skip

    @rule(step=STEPS)
    def unmerge(self, step: timedelta) -> None:
        with self.store.read() as session:
            last = session.scalars(select(TicketMerge.id).where(TicketMerge.undone_at.is_(None)).order_by(TicketMerge.id.desc())).first()
        if last is not None:
            self.do(step, lambda: tickets.unmerge(self.store, merge_id=last, at=self.now, by=self.by))

    @rule(step=STEPS, pick=PICK, line=PICK)
    @precondition(lambda self: len(self.ids) < MOST)
    def split(self, step: timedelta, pick: int, line: int) -> None:
        ticket = self.one(pick)
        with self.store.read() as session:
            movable = select(Entry.id).where(Entry.ticket_id == ticket, Entry.kind.in_(("received", "reply", "note", "call")))
            lines = session.scalars(movable.order_by(Entry.id)).all()
        chosen = (lines[line % len(lines)],) if lines else ()
        made = self.do(step, lambda: tickets.split(
            self.store, op_key=self.key(), ticket_id=ticket, entry_ids=chosen, subject="Annað mál", at=self.now, by=self.by
        ))  # fmt: skip
        if made is not None:
            self.ids.append(made.result)

    @rule(step=STEPS, pick=PICK, other=PICK, kind=st.sampled_from(["blocks", "blocked_by", "duplicate", "related"]))
    def link(self, step: timedelta, pick: int, other: int, kind: str) -> None:
        self.do(step, lambda: tickets.link(
            self.store, ticket_id=self.one(pick), kind=kind, other_id=self.one(other), at=self.now, by=self.by
        ))  # fmt: skip

    @rule(step=STEPS)
    def unlink(self, step: timedelta) -> None:
        with self.store.read() as session:
            last = session.scalars(select(TicketLink.id).order_by(TicketLink.id.desc())).first()
        if last is not None:
            self.do(step, lambda: tickets.unlink(self.store, link_id=last, at=self.now, by=self.by))

    @rule(step=STEPS, given=st.sampled_from([
        ("wait", {}), ("resume", {}), ("escalate", {}), ("lower", {}), ("reopen", {}), ("close", {}), ("give", {"owner_id": None}),
        ("change", {"changes": {"priority": "critical"}}), ("change", {"changes": {"kind": "request"}}), ("tag", {"names": ("vefur",)}),
        ("resolve", {}),
    ]), back=st.booleans())  # fmt: skip
    def all_at_once(self, step: timedelta, given: tuple[str, dict[str, Any]], back: bool) -> None:
        """To all of them, or to none; taken back at once, everything is as it was."""
        deed, more = given[0], dict(given[1])
        if deed == "resolve":
            more = {"because": self.because(), "despite": True}
        before = truth.facts(self.store)
        made = self.do(step, lambda: tickets.do_many(self.store, deed=deed, ticket_ids=tuple(self.ids), at=self.now, by=self.by, **more))
        if made is None or made.result is None or not back:
            return
        undone = self.do(MINUTE, lambda: tickets.undo_many(self.store, change_id=made.result, at=self.now, by=self.by))
        assert undone.result.left == ()
        after = truth.facts(self.store)
        assert {key: {name: row[name] for name in truth.TOLD} for key, row in after.items()} == {
            key: {name: row[name] for name in truth.TOLD} for key, row in before.items()
        }

    @rule(step=STEPS, back=st.sampled_from([timedelta(), timedelta(), timedelta(minutes=90), timedelta(days=2)]))
    def look_at_the_queue(self, step: timedelta, back: timedelta) -> None:
        """Time passes and somebody looks, perhaps by a clock that was set back meanwhile; put right, it has made nothing late twice."""
        self.now += step
        for moment in (self.now - back, self.now, self.now + SETTLED):
            tickets.tick(self.store, now=moment)
        self.now += SETTLED
        ids = queue.queue_ids(self.store, view="all_open", by=self.by, now=self.now)
        counts = queue.queue_counts(self.store, by=self.by, now=self.now)
        assert counts == {view: len(queue.queue_ids(self.store, view=view, by=self.by, now=self.now)) for view in queue.VIEWS}
        with self.store.read() as session:
            truth.check_due(session, self.now)
            assert list(ids) == truth.queue_by_the_rules(session, self.now)
            merges = select(TicketMerge.target_id).union(select(TicketMerge.source_id))
            truth.check_passings(session, sure=self.now, seen=max(self.now, self.furthest), merged=session.scalars(merges).all())

    @rule(minutes=st.integers(3, 90))
    @precondition(lambda self: self.store.is_sqlite)  # a server has a clock of its own
    def the_clock_is_set_back(self, minutes: int) -> None:
        """What is done next is done at an earlier hour than what was done before."""
        self.furthest = max(self.furthest, self.now)
        self.now -= timedelta(minutes=minutes)

    @invariant()
    def everything_is_as_it_must_be(self) -> None:
        if hasattr(self, "store"):
            truth.check_all(self.store, at=self.now, back=self.furthest > self.now)


def play(examples: int, steps: int) -> None:
    checks = list(HealthCheck)
    run_state_machine_as_test(
        Together,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=checks, derandomize=True, database=None,
            phases=(Phase.generate,), report_multiple_bugs=False,
        ),
    )  # fmt: skip


@pytest.mark.parametrize("profile", ["stefna", "mystore", "pindena", "clickmedia", "web-veistamo"])
def test_no_order_of_deeds_on_several_tickets_breaks_anything(migrated_file: Path, profile: str):
    """Some hundred deeds, everything checked after each: longer than a second, and worth it."""

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

    Together.profile, Together.fresh = profile, staticmethod(fresh)
    play(3, 20)


@pytest.mark.postgres
def test_the_same_holds_on_a_server(postgres: Server):
    @contextmanager
    def fresh() -> Iterator[Store]:
        with postgres.database() as url:
            store = Store.open(url, now=NOW)
            try:
                yield store
            finally:
                store.close()

    Together.profile, Together.fresh = "pindena", staticmethod(fresh)
    play(2, 12)
