"""A profile's promises: against the specification minute by minute, and what must hold of every answer."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.rules.escalation import escalates_at, escalation
from desk.rules.pause import merged
from desk.rules.promise import Answer, Request, next_update, promise
from desk.rules.queue import next_due, queue_key, tier_rank
from desk.rules.vocabulary import CONTRACTS, KINDS, PRIORITIES, TIERS
from desk.services.profiles import SHIPPED, shipped
from desk.words import LANGUAGES, speaker
from desk.words.stored import from_json, to_json
from tests.rules.promise_oracle import COUNTRIES, ZONES, halves, oracle, public

RULES = Path(__file__).parents[2] / "desk" / "rules"


def random_case(dice: random.Random) -> dict[str, Any]:
    """A request near the days on which things go wrong: holidays, half days, clock changes, weekends, closings."""
    profile = dice.choice(SHIPPED)
    zone = ZoneInfo(ZONES[profile])
    year = dice.randint(2024, 2032)
    country = COUNTRIES[profile]
    special = sorted(public(country, year) | halves(country, year) | {date(year, 3, 29), date(year, 10, 25), date(year, 7, 16)})
    near = dice.choice(special) - timedelta(days=dice.randint(0, 5))
    day = near if dice.random() < 0.7 else date(year, 1, 1) + timedelta(days=dice.randint(0, 364))
    minute = dice.choice([dice.randint(0, 1439), *(540, 539, 570, 660, 690, 780, 840, 841, 900, 960, 1020, 1050, 480)])
    received = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone).astimezone(UTC)
    pauses: list[tuple[datetime, datetime | None]] = []
    begin = received + timedelta(minutes=dice.randint(-900, 4000))
    for _ in range(dice.choice((0, 0, 1, 1, 2, 3))):
        end = begin + timedelta(minutes=dice.choice((0, 30, dice.randint(1, 7000))))
        pauses.append((begin, end if dice.random() < 0.9 else None))
        begin = end + timedelta(minutes=dice.choice((0, -20, dice.randint(0, 5000))))
    dice.shuffle(pauses)
    return {
        "profile": profile,
        "received": received,
        "kind": dice.choice(KINDS),
        "priority": dice.choice(PRIORITIES),
        "contracts": frozenset(dice.sample(CONTRACTS, dice.randint(0, 3))),
        "tier": dice.choice([None, *TIERS]),
        "callback": dice.random() < 0.3,
        "planned": day + timedelta(days=dice.randint(-1, 20)) if dice.random() < 0.3 else None,
        "pauses": pauses,
    }


def asked(case: dict[str, Any]) -> Answer:
    fields = {name: value for name, value in case.items() if name not in {"profile", "pauses"}}
    return promise(shipped(case["profile"]), Request(**fields, pauses=tuple(case["pauses"])))


def test_six_hundred_random_requests_get_what_the_specification_says_minute_by_minute() -> None:
    dice = random.Random(20260423)
    for _ in range(600):
        case = random_case(dice)
        expected = oracle(case)
        if "error" in expected:
            with pytest.raises(Refused):
                asked(case)
            continue
        got = asked(case)
        found = {kind: (made.aim, made.latest) if (made := got.of(kind)) else None for kind in ("reply", "callback", "start", "resolve")}
        assert {**found, "on_call": got.on_call, "release": got.release, "state": got.state} == expected, case


@given(seed=st.integers(0, 10**9))
@settings(max_examples=150, deadline=None)
def test_a_latest_is_never_before_its_aim_and_a_pause_never_makes_a_deadline_earlier(seed: int) -> None:
    case = {**random_case(random.Random(seed)), "planned": None}
    paused, running = asked(case), asked({**case, "pauses": []})
    for made in paused.promises:
        if made.aim and made.latest:
            assert made.latest >= made.aim
        free = running.of(made.kind)
        assert free is not None
        for after, before in ((made.aim, free.aim), (made.latest, free.latest)):
            assert after is None or (before is not None and after >= before)


@given(seed=st.integers(0, 10**9))
@settings(max_examples=40, deadline=None)
def test_every_why_is_said_in_every_language_and_survives_being_stored(seed: int) -> None:
    try:
        why = asked(random_case(random.Random(seed))).why
    except Refused:
        return
    assert from_json(to_json(why)) == why
    for language in LANGUAGES:
        words = speaker(language)
        said = words.reasons(why)
        assert len(said) == len(set(said))
        assert not any("{" in sentence for sentence in said)
        assert all(words.tr(value) != value or language == "en" for reason in why for name, value in reason.values if name == "name")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def why(profile: str, received: str, **fields: Any) -> str:
    return "\n".join(speaker("en").reasons(promise(shipped(profile), Request(received=at(received), **fields)).why))


def test_a_request_at_14_00_exactly_makes_the_cut_off_and_one_second_later_does_not() -> None:
    profile = shipped("stefna")
    in_time = promise(profile, Request(received=at("2026-04-21T14:00:00+00:00"))).reply
    late = promise(profile, Request(received=at("2026-04-21T14:00:01+00:00"))).reply
    assert in_time is not None
    assert late is not None
    assert (in_time.aim, late.aim) == (at("2026-04-21T16:00:00+00:00"), at("2026-04-22T16:00:00+00:00"))


def test_a_why_names_the_cut_off_and_the_holiday_between() -> None:
    said = why("stefna", "2026-04-22T14:05:00+00:00")
    assert "after the 14:00 cut-off" in said
    assert "Thursday 23 April: a public holiday (First Day of Summer)." in said
    assert "Reply by Friday 24 April, 16:00." in said


def test_a_why_tells_promotion_tier_clamping_and_assumptions() -> None:
    said = why("clickmedia", "2026-04-22T10:00:00+03:00", contracts=frozenset({"sla"}))
    assert "treated as high" in said
    assert "The reply is never later than the published term for solving it: Wednesday 22 April, 17:30." in said
    assert "An assumption to check" in said
    assert "No tier is recorded" in why("web-veistamo", "2026-04-22T10:00:00+03:00")


def test_a_reply_that_gives_way_tells_it_once_and_no_day_that_no_longer_counts() -> None:
    said = why("clickmedia", "2026-12-24T12:50:00+02:00", priority="critical")
    assert said.count("The reply is never later") == 1
    assert "New Year's Eve" not in said
    assert "Reply by Thursday 24 December, 13:00." in said


def test_a_closure_is_told_with_its_first_and_last_day() -> None:
    assert "The desk is closed 13 Jul–26 Jul (Summer holiday)." in why("pindena", "2026-07-10T15:30:00+02:00", kind="question")
    said = why("pindena", "2026-12-29T10:00:00+01:00", kind="question")
    assert "The desk is closed 27 Dec–31 Dec (Between Christmas and New Year)." in said


def test_an_agreed_date_takes_the_goal_of_a_service_agreement_away() -> None:
    request = Request(received=at("2026-04-22T10:00:00+02:00"), contracts=frozenset({"service_agreement"}), planned=date(2026, 4, 29))
    made = promise(shipped("mystore"), request)
    assert made.resolve is None
    assert made.start is not None
    assert made.start.aim == at("2026-04-29T16:00:00+02:00")


def test_a_time_of_day_can_be_agreed_in_the_application() -> None:
    request = Request(received=at("2026-04-22T10:00:00+03:00"), planned=date(2026, 4, 29), planned_at=at("2026-04-29T10:30:00").time())
    made = promise(shipped("web-veistamo"), request).resolve
    assert made is not None
    assert made.latest == at("2026-04-29T10:30:00+03:00")


def test_hours_outside_the_calendar_can_be_bought_without_the_quicker_treatment() -> None:
    request = Request(received=at("2026-04-25T23:00:00+03:00"), priority="critical", covered=True)
    made = promise(shipped("clickmedia"), request)
    assert made.on_call
    assert made.start is not None
    assert made.start.latest == at("2026-04-25T23:15:00+03:00")


def test_news_of_progress_is_due_on_the_fifth_business_day_after_the_last_message() -> None:
    due = next_update(shipped("stefna"), last_message=at("2026-04-20T10:00:00+00:00"))
    assert due is not None
    assert due.aim == at("2026-04-28T16:00:00+00:00")
    assert next_update(shipped("mystore"), last_message=at("2026-04-20T10:00:00+00:00")) is None


def test_the_gravest_ticked_effect_makes_the_fault_class() -> None:
    profile = shipped("pindena")
    assert profile.priority_from(frozenset({"fault.worked_round", "fault.important_function"})) == "high"
    assert profile.priority_from(frozenset({"fault.data_lost", "fault.important_function"})) == "critical"
    assert profile.priority_from(frozenset()) == "normal"


def test_touching_pauses_are_one_and_the_part_before_receipt_is_left_out() -> None:
    t = [at(f"2026-04-22T{hour:02}:00:00+00:00") for hour in range(10)]
    assert merged([(t[5], t[6]), (t[1], t[3]), (t[3], t[4])], t[2]) == ((t[2], t[4]), (t[5], t[6]))
    assert merged([(t[0], t[1])], t[2]) == ()
    assert merged([(t[3], None), (t[4], t[5])], t[2]) == ((t[3], None),)


def test_the_queue_puts_breached_first_then_critical_then_tier_and_paused_last() -> None:
    now = at("2026-04-22T12:00:00+00:00")

    def key(**fields: Any) -> tuple[Any, ...]:
        return queue_key(**{"paused": False, "breached": False, "priority": "normal", "rank": 2, "due": now, "received": now, **fields})

    order = [
        key(breached=True, rank=2), key(priority="critical"), key(rank=0), key(due=now - timedelta(1)),
        key(received=now - timedelta(1)), key(), key(due=None), key(paused=True, breached=True),
    ]  # fmt: skip
    assert order == sorted(order)


def test_an_sla_contract_counts_as_premium_in_the_queue() -> None:
    terms = shipped("web-veistamo").promises
    assert tier_rank(terms, tier="premium", contracts=frozenset()) == tier_rank(terms, tier="light", contracts=frozenset({"sla"})) == 0
    assert tier_rank(terms, tier=None, contracts=frozenset()) == tier_rank(terms, tier="light", contracts=frozenset())


def test_the_next_instant_is_an_aim_not_yet_passed_and_else_the_latest() -> None:
    made = promise(shipped("stefna"), Request(received=at("2026-04-20T10:00:00+00:00")))
    before = next_due(made.promises, at("2026-04-20T15:00:00+00:00"))
    between = next_due(made.promises, at("2026-04-20T17:00:00+00:00"))
    after = next_due(made.promises, at("2026-04-21T17:00:00+00:00"))
    assert before is not None
    assert between is not None
    assert after is not None
    assert [(due.which, due.breached) for due in (before, between, after)] == [("aim", False), ("latest", False), ("latest", True)]
    assert next_due((), at("2026-04-20T15:00:00+00:00")) is None


def test_an_agreed_window_outside_hours_counts_as_open() -> None:
    window = (at("2026-04-25T22:00:00+03:00"), at("2026-04-26T01:00:00+03:00"))
    request = Request(received=at("2026-04-25T23:00:00+03:00"), priority="critical", windows=(window,))
    made = promise(shipped("web-veistamo"), request).start
    assert made is not None
    assert made.aim == request.received
    before = promise(shipped("web-veistamo"), Request(received=at("2026-04-25T23:00:00+03:00"), priority="critical")).start
    assert before is not None
    assert before.aim == at("2026-04-27T09:00:00+03:00")


def test_a_window_inside_hours_changes_nothing() -> None:
    window = (at("2026-04-22T10:00:00+03:00"), at("2026-04-22T12:00:00+03:00"))
    plain = Request(received=at("2026-04-21T10:00:00+03:00"), tier="premium")
    opened = Request(received=plain.received, tier="premium", windows=(window,))
    assert promise(shipped("web-veistamo"), plain).resolve == promise(shipped("web-veistamo"), opened).resolve


def test_a_critical_fault_rises_to_management_after_four_opening_hours() -> None:
    profile = shipped("pindena")
    pause = (at("2026-04-22T15:30:00+02:00"), at("2026-04-23T08:30:00+02:00"))
    request = Request(received=at("2026-04-22T14:00:00+02:00"), kind="fault", priority="critical", pauses=(pause,))
    assert escalates_at(profile, request, priority="critical") == at("2026-04-23T11:00:00+02:00")
    assert escalates_at(profile, request, priority="normal") is None
    row = escalation(profile, request, priority="high")
    assert row is not None
    assert row.senior


def test_no_rule_knows_a_profile_by_name() -> None:
    for file in RULES.glob("*.py"):
        text = file.read_text(encoding="utf-8").lower()
        assert not [key for key in SHIPPED if key in text], file.name
