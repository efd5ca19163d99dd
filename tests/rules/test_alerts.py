"""What alerts whom: once, never lost, by one owner, in their hours; in whatever order things happen and desks look."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.rules import alerts as rule
from desk.rules.alerts import DUE, GONE_AFTER, NEW, PLAIN, SOON, TRAINING, Fact, Wish

DAY = datetime(2026, 4, 22, tzinfo=UTC)
ANNA, BJARKI, KARI = 1, 2, 3
ROLES = {ANNA: "agent", BJARKI: "trainer", KARI: "agent"}


def clock(hour: int, minute: int = 0) -> datetime:
    return DAY + timedelta(hours=hour, minutes=minute)


def promised(latest: datetime, owner: int | None = ANNA) -> tuple[Fact, Fact]:
    soon = Fact(SOON, 7, latest, part="reply", until=latest, owner_id=owner)
    return soon, Fact(DUE, 7, latest, part="reply", owner_id=owner)


def made(facts: tuple[Fact, ...], now: datetime, *known: str, **wishes: Wish) -> list[str]:
    of = {ANNA: wishes.get("anna", PLAIN)}
    return [fact.kind for fact in rule.to_make(facts, now=now, wishes=of, known=set(known), roles=ROLES)]


def test_a_promise_alerts_the_persons_own_time_before_its_latest_and_at_it() -> None:
    facts = promised(clock(16))
    assert made(facts, clock(15, 29)) == []
    assert made(facts, clock(15, 30)) == made(facts, clock(15, 59)) == [SOON]
    assert made(facts, clock(14), anna=Wish(lead=timedelta(minutes=120))) == [SOON]
    assert made(facts, clock(16)) == made(facts, clock(20)) == [DUE], "what was missed of it is said by what is worse"
    assert made(facts, clock(16), facts[1].key) == []


def test_the_next_look_is_at_the_next_instant_of_ones_own_or_of_nobodys() -> None:
    facts = (*promised(clock(16)), *promised(clock(12), owner=BJARKI))
    assert rule.next_due(facts, now=clock(9), me=ANNA, wishes={}) == clock(15, 30)
    assert rule.next_due(facts, now=clock(9), me=BJARKI, wishes={}) == clock(11, 30)
    assert rule.next_due(promised(clock(12), owner=None), now=clock(9), me=ANNA, wishes={}) == clock(11, 30)
    assert rule.next_due(facts, now=clock(18), me=ANNA, wishes={}) is None


def test_a_kind_switched_off_makes_nothing_and_switched_on_brings_nothing_back() -> None:
    facts = promised(clock(16))
    assert made(facts, clock(16), anna=Wish(off=frozenset({DUE}))) == []
    assert made(facts, clock(17), anna=Wish(since=((DUE, clock(16, 30)),))) == []
    assert made(facts, clock(17), anna=Wish(since=((DUE, clock(15)),))) == [DUE]


def test_nobody_is_alerted_of_their_own_deed_nor_of_what_is_long_past() -> None:
    own = Fact("assigned", 3, clock(9), owner_id=ANNA, by_id=ANNA)
    assert made((own,), clock(10)) == []
    assert made((Fact(DUE, 3, DAY - timedelta(days=31), owner_id=ANNA),), clock(10)) == []
    alone = rule.to_make([Fact(NEW, 3, clock(9), by_id=ANNA)], now=clock(10), wishes={}, known=(), roles={ANNA: "agent"})
    assert alone == ()


def test_what_has_happened_does_not_wait_for_a_clock_that_is_behind() -> None:
    assert made((Fact(NEW, 3, clock(10)),), clock(9)) == [NEW]
    assert made(promised(clock(10)), clock(9)) == []


def test_it_is_the_owners_then_whoever_is_on_duty_then_nobodys_yet() -> None:
    late = promised(clock(16))[1]

    def whose(fact: Fact, *, duty: tuple[int, ...] = (), away: tuple[int, ...] = ()) -> tuple[int | None, str]:
        found = rule.owned(fact, duty=duty, away=away, roles=ROLES)
        return found.owner_id, found.because

    assert whose(late, duty=(KARI,))[0] == ANNA
    assert whose(late, duty=(KARI, BJARKI), away=(ANNA,)) == (KARI, "duty")
    assert whose(late, away=(ANNA,))[0] == ANNA, "without anybody on duty it waits for her"
    nobodys = Fact(NEW, 3, clock(9))
    assert whose(nobodys, duty=(KARI,)) == (KARI, "duty")
    assert whose(nobodys) == (None, "")
    assert whose(Fact(DUE, 3, clock(9), owner_id=99)) == (None, ""), "one who has left owns nothing"
    assert whose(Fact(TRAINING, 3, clock(9)), duty=(KARI,))[0] is None, "that is no work of the night's"


def test_what_is_nobodys_is_taken_up_by_those_whose_work_it_is() -> None:
    assert rule.is_for(TRAINING, BJARKI, ROLES)
    assert not rule.is_for(TRAINING, ANNA, ROLES)
    assert rule.is_for(rule.CONTRACT, ANNA, ROLES), "nobody here has such a role: then it is everybody's"
    assert not rule.may_take(NEW, ANNA, me=ANNA, wish=PLAIN, roles=ROLES)
    assert not rule.may_take(NEW, None, me=ANNA, wish=Wish(off=frozenset({NEW})), roles=ROLES)


def test_a_desk_is_gone_after_a_minute_without_a_sign_of_life_and_not_when_the_clock_was_set_back() -> None:
    assert not rule.is_gone(clock(9), clock(9) + GONE_AFTER)
    assert rule.is_gone(clock(9), clock(9) + GONE_AFTER + timedelta(seconds=1))
    assert not rule.is_gone(clock(9), clock(8))
    assert rule.is_gone(None, clock(9))


def test_it_is_quiet_in_a_call_and_outside_ones_hours_but_for_the_critical() -> None:
    evening, saturday = clock(18), clock(10) + timedelta(days=3)
    assert not rule.is_quiet(PLAIN, clock(17, 59))
    assert rule.is_quiet(PLAIN, evening)
    assert rule.is_quiet(PLAIN, saturday)
    assert rule.is_quiet(PLAIN, clock(10), in_call=True)
    assert not rule.is_quiet(PLAIN, evening, on_duty=True)
    assert not rule.is_quiet(PLAIN, clock(10), in_call=True, critical=True)
    assert rule.is_quiet(Wish(through=False), evening, critical=True)
    assert not rule.is_quiet(Wish(in_hours=False), saturday)


def test_quiet_ends_when_the_persons_hours_begin_again_also_over_a_night_that_is_an_hour_short() -> None:
    zone = ZoneInfo("Europe/Oslo")
    friday = datetime(2026, 3, 27, 18, 30, tzinfo=zone)
    assert rule.quiet_until(PLAIN, friday) == datetime(2026, 3, 30, 8, tzinfo=zone)
    weekend = Wish(days=frozenset({6}), opens=150)
    assert rule.quiet_until(weekend, friday) == datetime(2026, 3, 29, 2, 30, tzinfo=zone)
    assert rule.quiet_until(PLAIN, friday.replace(hour=9)) is None
    assert rule.quiet_until(Wish(in_hours=False), friday) is None


@dataclass
class World:
    """Desks that look at the same facts by clocks that run, stand still and are set back; what is written stays written."""

    now: datetime = DAY + timedelta(hours=8)
    facts: list[Fact] = field(default_factory=list)
    written: dict[str, int | None] = field(default_factory=dict)
    writes: list[str] = field(default_factory=list)

    def look(self, me: int, *, guard: bool = True) -> None:
        facts = [rule.owned(fact, duty=(), away=(), roles=ROLES) for fact in self.facts]
        known = self.written if guard else ()
        for fact in rule.to_make(facts, now=self.now, wishes={}, known=known, roles=ROLES):
            self.writes.append(fact.key)
            self.written[fact.key] = fact.owner_id
        for key, owner in self.written.items():
            fact = next(one for one in self.facts if one.key == key)
            if owner is None and rule.may_take(fact.kind, fact.by_id, me=me, wish=PLAIN, roles=ROLES):
                self.written[key] = me


people = st.sampled_from([ANNA, BJARKI, KARI])
steps = st.lists(
    st.one_of(
        st.tuples(st.just("pass"), st.integers(-90, 300)),
        st.tuples(st.just("look"), people),
        st.tuples(st.just("promise"), st.integers(0, 600), st.one_of(st.none(), people)),
        st.tuples(st.just("request"), st.one_of(st.none(), people), people),
    ),
    max_size=30,
)  # fmt: skip


def play(happens: list[tuple[object, ...]], *, guard: bool = True) -> World:
    world = World()
    for number, (what, *given_) in enumerate(happens):
        if what == "pass":
            world.now += timedelta(minutes=int(str(given_[0])))
        elif what == "look":
            world.look(int(str(given_[0])), guard=guard)
        elif what == "promise":
            latest, owner = world.now + timedelta(minutes=int(str(given_[0]))), given_[1]
            assert owner is None or isinstance(owner, int)
            world.facts += [
                Fact(SOON, number, latest, part="reply", until=latest, owner_id=owner),
                Fact(DUE, number, latest, part="reply", owner_id=owner),
            ]
        else:
            owner, by = given_
            assert owner is None or isinstance(owner, int)
            assert isinstance(by, int)
            world.facts.append(Fact(NEW, number, world.now, owner_id=owner, by_id=by))
    return world


@given(steps)
@settings(max_examples=150, deadline=None)
def test_whatever_the_order_each_is_written_once_none_is_lost_and_each_has_one_owner(happens: list[tuple[object, ...]]) -> None:
    world = play(happens)
    world.now += timedelta(days=1)
    for person in (ANNA, BJARKI, KARI):
        world.look(person)
    assert len(world.writes) == len(set(world.writes))
    due = {fact.key for fact in world.facts if fact.kind == DUE or (fact.kind == NEW and fact.by_id != fact.owner_id)}
    assert due <= set(world.written), "none is lost"
    owners = {fact.key: fact.owner_id for fact in world.facts}
    assert all(world.written[key] == owner if (owner := owners[key]) is not None else world.written[key] for key in world.written)


def test_without_its_key_an_alert_would_be_written_again_at_every_look() -> None:
    happens: list[tuple[object, ...]] = [("promise", 10, ANNA), ("pass", 20), ("look", ANNA), ("look", BJARKI)]
    assert len(play(happens).writes) == 1
    assert len(play(happens, guard=False).writes) == 2
