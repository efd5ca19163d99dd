"""Whatever is done to a ticket in whatever order: no impossible state, and no promise that the rules would not make."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import select

from desk.models import Pause, Ticket
from desk.services import desks, tickets
from desk.services.breaches import Because, breach_reasons, unexplained
from desk.services.promise.rows import UPDATE, promise_rows
from desk.services.ticket.promises import answer_of, entitlement, waits
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store

STEPS = st.integers(0, 40 * 60).map(lambda minutes: timedelta(minutes=minutes))


class Life(RuleBasedStateMachine):
    """One ticket, from its receipt on; time goes on with every deed."""

    scene: ClassVar[Scene]

    @initialize(priority=st.sampled_from(["critical", "high", "normal"]), kind=st.sampled_from(["question", "request", "fault"]))
    def receive(self, priority: str, kind: str) -> None:
        self.now = at(8)
        self.ticket = self.scene.open(self.now, priority=priority, kind=kind)
        self.kept: dict[str, tuple[Any, ...]] = {}
        self.count = 0

    def pass_time(self, step: timedelta) -> datetime:
        self.now += step
        return self.now

    def do(self, deed: Any, step: timedelta, **more: Any) -> None:
        deed(self.scene.store, ticket_ids=(self.ticket,), at=self.pass_time(step), by=self.scene.by, **more)

    def because(self) -> Because:
        return Because(breach_reasons(self.scene.store)[0].id)

    def is_open(self) -> bool:
        return self.scene.view(self.ticket).status not in {"resolved", "closed"}

    @rule(step=STEPS, then=st.sampled_from(["open", "waiting_customer", "resolved"]))
    def reply(self, step: timedelta, then: str) -> None:
        self.count += 1
        now = self.pass_time(step)
        tickets.reply(
            self.scene.store, op_key=f"{self.ticket}:{self.count}", ticket_id=self.ticket, text="Svar.", at=now, by=self.scene.by,
            then=then, because=self.because(),
        )  # fmt: skip

    @rule(step=STEPS)
    def wait(self, step: timedelta) -> None:
        self.do(tickets.wait_for_customer, step)

    @rule(step=STEPS)
    def resume(self, step: timedelta) -> None:
        self.do(tickets.resume, step)

    @rule(step=STEPS)
    def resolve(self, step: timedelta) -> None:
        self.do(tickets.resolve, step, because=self.because())

    @rule(step=STEPS)
    def reopen(self, step: timedelta) -> None:
        self.kept.pop("resolve", None)
        self.do(tickets.reopen, step)

    @rule(step=STEPS)
    def escalate(self, step: timedelta) -> None:
        self.do(tickets.escalate, step)

    @rule(step=STEPS)
    def lower(self, step: timedelta) -> None:
        self.do(tickets.lower, step)

    @rule(step=STEPS, priority=st.sampled_from(["critical", "high", "normal"]))
    @precondition(is_open)
    def rank(self, step: timedelta, priority: str) -> None:
        now, version = self.pass_time(step), self.scene.view(self.ticket).version
        tickets.change_ticket(
            self.scene.store, ticket_id=self.ticket, version=version, changes={"priority": priority}, at=now, by=self.scene.by
        )

    @rule(step=STEPS, weeks=st.integers(1, 4), back=st.booleans())
    @precondition(is_open)
    def plan(self, step: timedelta, weeks: int, back: bool) -> None:
        now = self.pass_time(step)
        day = (at(8) + timedelta(days=7 * weeks)).date()
        tickets.plan(self.scene.store, ticket_id=self.ticket, planned_on=None if back else day, at=now, by=self.scene.by)

    @rule(step=STEPS)
    def look_again(self, step: timedelta) -> None:
        tickets.recompute_promises(self.scene.store, ticket_ids=(self.ticket,), at=self.pass_time(step))

    @invariant()
    def the_state_is_possible(self) -> None:
        with self.scene.store.read() as session:
            found = session.get_one(Ticket, self.ticket)
            lasting = session.scalars(select(Pause).where(Pause.ticket_id == self.ticket, Pause.ends_at.is_(None))).all()
        assert found.is_open == (found.status not in {"resolved", "closed"})
        assert found.is_open == (found.resolved_at is None)
        assert len(lasting) == (1 if found.paused_at is not None else 0)
        assert (found.status in {"waiting_customer", "waiting_approval"}) == (found.paused_at is not None)
        assert found.status != "planned" or found.planned_on is not None

    @invariant()
    def the_promises_are_those_of_the_rules(self) -> None:
        profile = desks.profile(self.scene.store)
        with self.scene.store.read() as session:
            found = session.get_one(Ticket, self.ticket)
            if not found.is_open:
                return
            answer = answer_of(profile, found, entitlement(session, profile, found), waits(session, found))
            rows = [row for row in promise_rows(session, found) if row.kind != UPDATE]
        for row in rows:
            made = answer.of(row.kind)
            if row.kept_at is None:
                assert made is not None, f"{row.kind} is promised no more"
                assert (row.aim, row.latest) == (made.aim, made.latest), row.kind
        assert {made.kind for made in answer.promises} <= {row.kind for row in rows}

    @invariant()
    def what_was_kept_stays_as_it_was(self) -> None:
        with self.scene.store.read() as session:
            rows = promise_rows(session, session.get_one(Ticket, self.ticket))
            now = {row.kind: (row.aim, row.latest, row.kept_at) for row in rows if row.kept_at is not None}
        assert {kind: now.get(kind) for kind in self.kept} == self.kept
        self.kept = now

    @invariant()
    def nothing_ends_with_a_breach_nobody_explained(self) -> None:
        with self.scene.store.read() as session:
            found = session.get_one(Ticket, self.ticket)
            assert found.is_open or unexplained(session, found, at=self.now) == ()


@pytest.mark.parametrize("profile", ["stefna", "clickmedia", "pindena", "web-veistamo"])
def test_no_order_of_deeds_makes_an_impossible_ticket(file_store: Store, profile: str):
    Life.scene = Scene(file_store, profile)
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=8,
            stateful_step_count=10,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=True,
            database=None,
            phases=(Phase.generate,),
        ),
    )
