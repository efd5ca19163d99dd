"""The timer's record: starts moved, gaps kept apart, calls ended earlier, handed over; nothing runs backwards or counts twice."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.models import Call, CallGap, Segment
from desk.rules.errors import Refused
from desk.services import calls
from desk.services.call.reading import open_call
from desk.services.call.segments import cut, go, seconds_of, stop, unseen
from desk.services.store import Store
from tests import makers
from tests.makers import NOW


def after(seconds: float = 0, minutes: float = 0):
    return NOW + timedelta(seconds=seconds, minutes=minutes)


@pytest.fixture
def maria(store: Store):
    return makers.desk(store, "clickmedia")


@pytest.fixture
def nikos(store: Store, maria: int):
    return makers.person(store, "Νίκος Δοκιμής")


@pytest.fixture
def eleni(store: Store, maria: int):
    return makers.contact(store, makers.customer(store, "Παράδειγμα ΑΕ", country="GR", language="el"), phone="+30 21 0555 0199")


def begun(store: Store, by: int, key: str = "c1", at: datetime = NOW, **fields: Any):
    return calls.begin_call(store, op_key=key, at=at, by=by, **fields).result


def row_of(store: Store, call: int):
    return next(row for row in calls.calls_of_day(store, day=date(2026, 4, 22), by=None) if row.id == call)


def record(store: Store, call: int):
    with store.read() as session:
        return list(session.get_one(Call, call).edits)


# It began earlier.


def test_a_call_began_five_minutes_ago_and_the_record_says_that_it_was_moved(store: Store, maria: int):
    call = begun(store, maria)
    assert calls.begin_earlier(store, call_id=call, starts_at=after(minutes=-5), at=after(10), by=maria).result == after(minutes=-5)
    (live,) = calls.live_calls(store, by=maria)
    assert (live.started_at, live.running_since) == (after(minutes=-5), after(minutes=-5))
    assert record(store, call)[0]["fields"] == {"started_at": [NOW.isoformat(), after(minutes=-5).isoformat()]}


def test_no_start_lies_before_the_end_of_ones_call_before(store: Store, maria: int, nikos: int):
    first = begun(store, maria, at=after(-600))
    calls.finish_call(store, call_id=first, at=after(-120), by=maria)
    other = begun(store, nikos, "n1", after(-200))
    calls.finish_call(store, call_id=other, at=after(-1), by=nikos)
    call = begun(store, maria, "c2")
    assert calls.begin_earlier(store, call_id=call, starts_at=after(minutes=-5), at=after(10), by=maria).result == after(-120)
    with pytest.raises(Refused) as refused:
        calls.begin_earlier(store, call_id=call, starts_at=after(minutes=-5), at=after(20), by=maria)
    assert refused.value.values["at"] == after(-120)


def test_a_parked_calls_last_stretch_is_the_call_before(store: Store, maria: int):
    begun(store, maria, at=after(-600))
    call = calls.park_and_begin(store, op_key="c2", at=NOW, by=maria).result
    with pytest.raises(Refused):
        calls.begin_earlier(store, call_id=call, starts_at=after(minutes=-1), at=after(10), by=maria)


def test_a_misdialled_call_takes_no_room(store: Store, maria: int):
    wrong = begun(store, maria, at=after(-300))
    calls.discard_call(store, call_id=wrong, at=after(-10), by=maria)
    call = begun(store, maria, "c2")
    assert calls.begin_earlier(store, call_id=call, starts_at=after(minutes=-1), at=after(10), by=maria).result == after(minutes=-1)


@pytest.mark.parametrize("seconds", [11, 3600])
def test_a_call_never_begins_in_the_future(store: Store, maria: int, seconds: int):
    call = begun(store, maria)
    with pytest.raises(Refused) as refused:
        calls.begin_earlier(store, call_id=call, starts_at=after(seconds), at=after(10), by=maria)
    assert refused.value.field == "starts_at"


def test_an_ended_call_moved_back_is_priced_anew(store: Store, maria: int, eleni: int):
    call = begun(store, maria, contact_id=eleni)
    calls.finish_call(store, call_id=call, at=after(minutes=15), by=maria)
    assert (row_of(store, call).units, row_of(store, call).net) == (1, Decimal(15))
    calls.begin_earlier(store, call_id=call, starts_at=after(-1), at=after(minutes=16), by=maria)
    assert (row_of(store, call).units, row_of(store, call).net) == (2, Decimal(30))


# Gaps.


def slept(store: Store, maria: int, **fields: Any):
    call = begun(store, maria, **fields)
    gap = calls.note_gap(store, call_id=call, starts_at=after(100), ends_at=after(4000), by=maria).result
    return call, gap


def test_a_sleep_is_not_counted_until_somebody_says_so(store: Store, maria: int, eleni: int):
    call, gap = slept(store, maria, contact_id=eleni)
    assert [(each.id, each.seconds, each.cause) for each in calls.open_gaps(store, by=maria)] == [(gap, 3900, "sleep")]
    calls.finish_call(store, call_id=call, at=after(4100), by=maria)
    assert row_of(store, call).seconds == 200
    assert [each.id for each in calls.open_gaps(store, by=maria)] == [gap]
    calls.decide_gap(store, gap_id=gap, counts=True, at=after(5000), by=maria)
    assert (row_of(store, call).seconds, calls.open_gaps(store, by=maria)) == (4100, ())
    calls.decide_gap(store, gap_id=gap, counts=False, at=after(5001), by=maria)
    assert row_of(store, call).seconds == 200
    assert [line["fields"]["gap"] for line in record(store, call)] == [[False, True], [True, False]]


def test_a_sleep_that_is_told_while_the_call_runs_counts_at_once(store: Store, maria: int):
    call, gap = slept(store, maria)
    calls.decide_gap(store, gap_id=gap, counts=True, at=after(4010), by=maria)
    calls.decide_gap(store, gap_id=gap, counts=True, at=after(4011), by=maria)
    (live,) = calls.live_calls(store, by=maria)
    assert (live.seconds, live.running_since) == (4000, after(4000))
    assert open_call(store, call_id=call).stretches == ((NOW, after(100)), (after(100), after(4000)), (after(4000), None))


def test_a_gap_noted_twice_is_one(store: Store, maria: int):
    call, gap = slept(store, maria)
    assert calls.note_gap(store, call_id=call, starts_at=after(100), ends_at=after(4000), by=maria).result == gap
    assert len(calls.open_gaps(store, by=maria)) == 1


def test_the_gaps_of_a_colleague_are_not_shown_as_ones_own(store: Store, maria: int, nikos: int):
    slept(store, maria)
    assert calls.open_gaps(store, by=nikos) == ()


def test_a_gap_after_the_end_that_was_said_adds_nothing(store: Store, maria: int):
    call, gap = slept(store, maria)
    calls.finish_call(store, call_id=call, at=after(4100), by=maria, ended_at=after(100))
    calls.decide_gap(store, gap_id=gap, counts=True, at=after(5000), by=maria)
    assert row_of(store, call).seconds == 100


# After a crash.


@pytest.mark.parametrize(("counted", "seconds"), [(False, 140), (True, 3610)])
def test_after_a_crash_the_agent_says_whether_the_gap_counts(store: Store, maria: int, counted: bool, seconds: int):
    call = begun(store, maria)
    calls.heartbeat(store, call_id=call, at=after(130))
    calls.recover_call(store, call_id=call, choice="go_on", at=after(3600), by=maria, counted=counted)
    calls.finish_call(store, call_id=call, at=after(3610), by=maria)
    assert row_of(store, call).seconds == seconds
    with store.read() as session:
        gap = session.query(CallGap).one()
        assert (gap.cause, gap.counts, gap.starts_at, gap.ends_at, gap.decided_by_id) == ("crash", counted, after(130), after(3600), maria)


def test_a_call_discarded_after_a_crash_keeps_its_reason(store: Store, maria: int):
    call = begun(store, maria)
    calls.recover_call(store, call_id=call, choice="discard", at=after(3600), by=maria, reason="  Λάθος   αριθμός ")
    with store.read() as session:
        row = session.get_one(Call, call)
        assert (row.state, row.discard_reason) == ("discarded", "Λάθος αριθμός")


def test_a_colleagues_call_is_not_offered_and_not_moved(store: Store, maria: int, nikos: int):
    call = begun(store, maria)
    assert calls.live_calls(store, by=nikos) == ()
    for verb in (calls.hold_call, calls.resume_call, calls.finish_call):
        with pytest.raises(Refused, match="has this call"):
            verb(store, call_id=call, at=after(5), by=nikos)
    with pytest.raises(Refused, match="has this call"):
        calls.recover_call(store, call_id=call, choice="end", at=after(5), by=nikos)


# Ended earlier.


def test_a_call_forgotten_over_lunch_ended_when_its_agent_says_it_did(store: Store, maria: int, eleni: int):
    call = begun(store, maria, contact_id=eleni)
    calls.hold_call(store, call_id=call, at=after(600), by=maria)
    calls.resume_call(store, call_id=call, at=after(700), by=maria)
    calls.finish_call(store, call_id=call, at=after(20000), by=maria, ended_at=after(900))
    assert (row_of(store, call).seconds, open_call(store, call_id=call).ended_at) == (800, after(900))
    assert record(store, call)[0]["fields"] == {"ended_at": [after(20000).isoformat(), after(900).isoformat()]}


def test_stretches_after_the_end_that_was_said_go(store: Store, maria: int):
    call = begun(store, maria)
    calls.hold_call(store, call_id=call, at=after(600), by=maria)
    calls.resume_call(store, call_id=call, at=after(700), by=maria)
    calls.finish_call(store, call_id=call, at=after(20000), by=maria, ended_at=after(650))
    assert open_call(store, call_id=call).stretches == ((NOW, after(600)),)


@pytest.mark.parametrize("seconds", [-1, 101])
def test_an_end_before_the_beginning_or_after_now_is_refused(store: Store, maria: int, seconds: int):
    call = begun(store, maria)
    with pytest.raises(Refused) as refused:
        calls.finish_call(store, call_id=call, at=after(100), by=maria, ended_at=after(seconds))
    assert refused.value.field == "ended_at"


# Work on a ticket without a phone call.


def test_work_on_a_ticket_runs_on_the_same_timer_and_never_takes_from_the_phone_pack(store: Store, maria: int, eleni: int):
    with store.read() as session:
        from desk.models import Contact

        customer = session.get_one(Contact, eleni).customer_id
    makers.contract(store, customer, "phone_pack")
    ticket = makers.ticket(store, customer, contact_id=eleni, channel="phone", kind="question", cause="question", work="support", told=True)
    call = begun(store, maria, channel="work", ticket_id=ticket)
    (live,) = calls.live_calls(store, by=maria)
    assert (live.ticket_id, live.customer_id, live.contact_id) == (ticket, customer, eleni)
    calls.finish_call(store, call_id=call, at=after(900), by=maria)
    assert (row_of(store, call).status, row_of(store, call).net, row_of(store, call).units) == ("chargeable", Decimal(15), 1)
    phoned = begun(store, maria, "c2", after(1000), contact_id=eleni)
    calls.finish_call(store, call_id=phoned, at=after(1900), by=maria)
    assert row_of(store, phoned).status == "covered"


def test_the_live_call_is_parked_for_work_on_a_ticket(store: Store, maria: int, eleni: int):
    first = begun(store, maria, contact_id=eleni)
    with store.read() as session:
        owner = session.get_one(Call, first).customer_id
    assert owner is not None
    ticket = makers.ticket(store, owner)
    work = calls.park_and_begin(store, op_key="w", at=after(60), by=maria, channel="work", ticket_id=ticket).result
    assert [(live.id, live.state) for live in calls.live_calls(store, by=maria)] == [(work, "live"), (first, "parked")]


def test_work_on_a_ticket_that_is_gone_is_refused(store: Store, maria: int):
    with pytest.raises(Refused):
        begun(store, maria, channel="work", ticket_id=999)


# Handing over.


def test_a_call_handed_over_goes_on_with_the_colleague_and_counts_once(store: Store, maria: int, nikos: int, eleni: int):
    call = begun(store, maria, contact_id=eleni)
    calls.heartbeat(store, call_id=call, at=after(300), notes="Η φόρμα")
    offer = calls.offer_call(store, call_id=call, to=nikos, at=after(300), by=maria).result
    (seen,) = calls.offers(store, by=nikos, now=after(310))
    assert (seen.id, seen.incoming, seen.caller, seen.state) == (offer, True, "Þórður Dæmason", "offered")
    own = begun(store, nikos, "n1", after(310))
    calls.answer_offer(store, offer_id=offer, takes=True, at=after(320), by=nikos)
    assert calls.live_calls(store, by=maria) == ()
    taken, parked = calls.live_calls(store, by=nikos)
    assert (taken.id, taken.notes, taken.seconds, taken.running_since) == (call, "Η φόρμα", 320, after(320))
    assert (parked.id, parked.state) == (own, "parked")
    calls.finish_call(store, call_id=call, at=after(900), by=nikos)
    assert (row_of(store, call).seconds, row_of(store, call).units) == (900, 1)
    with store.read() as session:
        whose = [(each.person_id, each.ends_at) for each in session.get_one(Call, call).segments]
        assert whose == [(maria, after(320)), (nikos, after(900))]
    assert calls.offers(store, by=maria, now=after(330))[0].state == "accepted"


def test_a_stretch_kept_before_stretches_had_names_stays_with_who_worked_it(store: Store, maria: int, nikos: int):
    call = makers.call(store, maria, seconds=None)
    offer = calls.offer_call(store, call_id=call, to=nikos, at=after(60), by=maria).result
    calls.answer_offer(store, offer_id=offer, takes=True, at=after(70), by=nikos)
    with store.read() as session:
        assert [row.person_id for row in session.get_one(Call, call).segments] == [maria, nikos]


def test_a_colleague_whose_clock_is_behind_begins_where_the_other_ended(store: Store, maria: int, nikos: int):
    call = begun(store, maria)
    calls.hold_call(store, call_id=call, at=after(300), by=maria)
    offer = calls.offer_call(store, call_id=call, to=nikos, at=after(300), by=maria).result
    calls.answer_offer(store, offer_id=offer, takes=True, at=after(290), by=nikos)
    (live,) = calls.live_calls(store, by=nikos)
    assert (live.seconds, live.running_since) == (300, after(300))


def test_a_declined_and_an_expired_offer_leave_the_call_where_it_is(store: Store, maria: int, nikos: int):
    call = begun(store, maria)
    first = calls.offer_call(store, call_id=call, to=nikos, at=after(10), by=maria).result
    calls.answer_offer(store, offer_id=first, takes=False, at=after(20), by=nikos)
    second = calls.offer_call(store, call_id=call, to=nikos, at=after(30), by=maria).result
    assert calls.offers(store, by=nikos, now=after(100)) == ()
    with pytest.raises(Refused, match="stayed with"):
        calls.answer_offer(store, offer_id=second, takes=True, at=after(100), by=nikos)
    assert [offer.state for offer in calls.offers(store, by=maria, now=after(100))] == ["expired", "declined"]
    (live,) = calls.live_calls(store, by=maria)
    assert (live.id, live.state, live.running_since) == (call, "live", NOW)


def test_an_offer_taken_back_or_made_anew_is_not_there_any_more(store: Store, maria: int, nikos: int):
    other = makers.person(store, "Σοφία")
    call = begun(store, maria)
    first = calls.offer_call(store, call_id=call, to=nikos, at=after(1), by=maria).result
    second = calls.offer_call(store, call_id=call, to=other, at=after(2), by=maria).result
    assert calls.offers(store, by=nikos, now=after(3)) == ()
    calls.withdraw_offer(store, offer_id=second, at=after(4), by=maria)
    assert calls.offers(store, by=other, now=after(5)) == ()
    for offer, person in ((first, nikos), (second, other)):
        with pytest.raises(Refused):
            calls.answer_offer(store, offer_id=offer, takes=True, at=after(6), by=person)


def test_a_call_is_offered_to_a_colleague_at_this_desk_only(store: Store, maria: int):
    gone = makers.person(store, "Παλιός", active=False)
    call = begun(store, maria)
    for to in (maria, gone, 999):
        with pytest.raises(Refused) as refused:
            calls.offer_call(store, call_id=call, to=to, at=after(1), by=maria)
        assert refused.value.field == "to"


def test_a_call_finished_before_the_answer_is_not_taken(store: Store, maria: int, nikos: int):
    call = begun(store, maria)
    offer = calls.offer_call(store, call_id=call, to=nikos, at=after(1), by=maria).result
    calls.finish_call(store, call_id=call, at=after(5), by=maria)
    with pytest.raises(Refused, match="ended already"):
        calls.answer_offer(store, offer_id=offer, takes=True, at=after(6), by=nikos)


def test_letters_that_come_late_from_the_one_who_handed_over_are_added(store: Store, maria: int, nikos: int):
    call = begun(store, maria)
    calls.heartbeat(store, call_id=call, at=after(1), notes="Η φόρμα", by=maria)
    offer = calls.offer_call(store, call_id=call, to=nikos, at=after(1), by=maria).result
    calls.answer_offer(store, offer_id=offer, takes=True, at=after(2), by=nikos)
    calls.heartbeat(store, call_id=call, at=after(3), notes="Η φόρμα δεν", by=nikos)
    calls.heartbeat(store, call_id=call, at=after(900), notes="Η φόρμα στέλνει", by=maria)
    (live,) = calls.live_calls(store, by=nikos)
    assert (live.notes, live.last_seen_at) == ("Η φόρμα δεν\nστέλνει", after(3))


# The promise for a call now.


def test_while_the_phone_is_open_nothing_is_said(store: Store, maria: int):
    assert calls.promise_now(store, now=datetime(2026, 4, 22, 8, 0, tzinfo=UTC)).is_open


def test_outside_phone_hours_the_next_opening_and_the_promise_are_known(store: Store, maria: int):
    said = calls.promise_now(store, now=datetime(2026, 4, 22, 22, 0, tzinfo=UTC))
    assert (said.is_open, said.opens_at is not None) == (False, True)
    assert said.opens_at is not None
    assert said.at is None or said.at >= said.opens_at


# Any order of holds, gaps, clocks set back and ends.

STEPS = st.lists(st.tuples(st.sampled_from(["hold", "go", "gap", "counted", "cut"]), st.integers(0, 5000)), max_size=25)


@given(STEPS)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_stretches_never_run_backwards_never_overlap_and_add_up(steps: list[tuple[str, int]]):
    call = Call(op_key="x", person_id=1, started_at=NOW, last_seen_at=NOW, state="live")
    call.id = 1
    go(call, NOW)
    at, counted, since = NOW, 0, NOW
    running = True
    for what, wait in steps:
        at += timedelta(seconds=wait)
        if what == "hold":
            counted, running = counted + (int((at - since).total_seconds()) if running else 0), False
            stop(call, at)
        elif what == "go":
            since, running = (since if running else at), True
            go(call, at)
        elif what in {"gap", "counted"} and running:
            back = at + timedelta(seconds=wait)
            unseen(call, starts_at=at, ends_at=back, cause="sleep", counts=what == "counted")
            counted += int((at - since).total_seconds()) + (wait if what == "counted" else 0)
            at = since = back
    stop(call, at)
    counted += int((at - since).total_seconds()) if running else 0
    assert seconds_of(call) == counted
    spans = sorted((each.starts_at, each.ends_at) for each in call.segments if each.ends_at is not None)
    assert all(begin <= end for begin, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    middle = NOW + (at - NOW) / 2
    cut(call, middle)
    assert all(each.ends_at is not None and each.ends_at <= max(middle, each.starts_at) for each in call.segments)
    assert seconds_of(call) <= counted


@given(st.integers(1, 40_000))
def test_an_exact_multiple_of_a_quarter_is_never_one_more(quarters: int):
    from desk.rules.units import started_units

    assert started_units(quarters * 900, 15) == quarters
    assert started_units(quarters * 900 + 1, 15) == quarters + 1


def test_no_moment_is_written_that_nobody_saw(store: Store, maria: int):
    """The raw stretches are the moments given, to the microsecond; units are only ever derived."""
    call = begun(store, maria, at=after(0.123456))
    calls.finish_call(store, call_id=call, at=after(900.654321), by=maria)
    with store.read() as session:
        (only,) = session.query(Segment).filter_by(call_id=call)
        assert (only.starts_at, only.ends_at) == (after(0.123456), after(900.654321))


# What is to be known while a call runs.


def test_a_quiet_desk_has_nothing_to_tell(store: Store, maria: int):
    seen = calls.watch_calls(store, by=maria, now=NOW)
    assert (seen.call_id, seen.gaps, seen.offers, seen.phone, seen.missing) == (None, (), (), None, ())


def test_credit_stop_and_what_is_owed_are_told_of_the_call_on_the_line(store: Store, maria: int):
    customer = makers.customer(store, "Παράδειγμα ΑΕ", country="GR", language="el", credit_stop=True)
    call = begun(store, maria, contact_id=makers.contact(store, customer))
    seen = calls.watch_calls(store, by=maria, now=NOW)
    assert (seen.call_id, seen.customer, seen.credit_stop, seen.overdue) == (call, "Παράδειγμα ΑΕ", True, Decimal(0))
    assert calls.caller_card(store, contact_id=None, customer_id=customer, now=NOW).credit_stop


def test_work_on_a_ticket_tells_its_gates_and_how_much_of_the_estimate_is_used(store: Store, maria: int, eleni: int):
    with store.read() as session:
        from desk.models import Contact

        customer = session.get_one(Contact, eleni).customer_id
    ticket = makers.ticket(
        store, customer, contact_id=eleni, kind="request", cause="request", work="content", estimate="sent", estimated_hours=Decimal(2)
    )
    first = begun(store, maria, channel="work", ticket_id=ticket)
    calls.finish_call(store, call_id=first, at=after(3600), by=maria)
    begun(store, maria, "c2", after(4000), channel="work", ticket_id=ticket)
    seen = calls.watch_calls(store, by=maria, now=after(4000))
    assert (seen.missing, seen.phone) == (("notice",), None)
    assert seen.use is not None
    assert (seen.use.used_seconds, seen.use.level) == (3600, "ok")
    assert getattr(calls.watch_calls(store, by=maria, now=after(7000)).use, "level", "") == "near"


def test_a_call_on_hold_is_parked_when_another_takes_the_line(store: Store, maria: int):
    first = begun(store, maria)
    calls.hold_call(store, call_id=first, at=after(60), by=maria)
    second = calls.park_and_begin(store, op_key="c2", at=after(90), by=maria).result
    calls.hold_call(store, call_id=second, at=after(120), by=maria)
    assert [(call.id, call.state, call.seconds) for call in calls.live_calls(store, by=maria)] == [
        (second, "held", 30), (first, "parked", 60),
    ]  # fmt: skip
    calls.resume_call(store, call_id=first, at=after(180), by=maria)
    assert [(call.id, call.state) for call in calls.live_calls(store, by=maria)] == [(first, "live"), (second, "parked")]
