"""Tickets keep what the profile promises through every verb, and two people who edit one both keep their work."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from desk.rules.errors import Refused
from desk.services import queue, tickets
from desk.services.store import Store
from desk.services.tickets import NewTicket, PromiseView, TicketView
from desk.words import speaker
from tests import makers
from tests.makers import NOW


def at(hour: int, minute: int = 0, day: int = 22, month: int = 4):
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def anna(store: Store):
    return makers.desk(store)


@pytest.fixture
def customer(store: Store, anna: int):
    return makers.customer(store)


def opened(store: Store, anna: int, customer: int, *, key: str = "t1", received_at: datetime = NOW, **fields: Any):
    new = NewTicket(customer_id=customer, **{"subject": "Bókunarform svarar ekki", "text": "Formið sendir ekkert."} | fields)
    return tickets.open_ticket(store, op_key=key, new=new, received_at=received_at, by=anna).result


def promise_of(view: TicketView, kind: str) -> PromiseView:
    return next(promise for promise in view.promises if promise.kind == kind)


def kinds_of(view: TicketView) -> set[str]:
    return {promise.kind for promise in view.promises}


def test_a_new_ticket_has_a_number_its_promises_and_their_why(store: Store, anna: int, customer: int):
    view = tickets.ticket(store, ticket_id=opened(store, anna, customer))
    reply = promise_of(view, "reply")
    assert view.number == 1001
    assert (reply.aim, reply.latest) == (at(16), at(16, day=24))
    assert (view.due_kind, view.due_aim, view.due_latest) == ("reply", at(16), at(16, day=24))
    said = speaker("en").reasons(reply.why)
    assert any("23 April" in sentence for sentence in said), said
    assert [entry.kind for entry in view.entries] == ["received"]
    assert view.entries[0].text == "Formið sendir ekkert."


def test_the_same_key_twice_makes_one_ticket(store: Store, anna: int, customer: int):
    first = opened(store, anna, customer)
    assert opened(store, anna, customer) == first
    assert tickets.ticket(store, ticket_id=opened(store, anna, customer, key="t2")).number == 1002


def test_a_ticket_without_a_subject_is_refused_by_its_field(store: Store, anna: int, customer: int):
    with pytest.raises(Refused) as refused:
        opened(store, anna, customer, subject="  ")
    assert refused.value.field == "subject"
    with pytest.raises(Refused) as refused:
        opened(store, anna, customer, priority="urgent")
    assert refused.value.field == "priority"


def test_a_contact_of_another_customer_is_refused(store: Store, anna: int, customer: int):
    stranger = makers.contact(store, makers.customer(store, "Annað ehf."))
    with pytest.raises(Refused) as refused:
        opened(store, anna, customer, contact_id=stranger)
    assert refused.value.field == "contact_id"


def test_a_reply_keeps_the_reply_and_takes_the_ticket(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.reply(store, op_key="r1", ticket_id=ticket, text="Við skoðum þetta.", at=at(11), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert promise_of(view, "reply").kept_at == at(11)
    assert promise_of(view, "reply").latest == at(16, day=24)
    assert (view.status, view.owner_id) == ("open", anna)
    assert [entry.kind for entry in view.entries if entry.kind != "change"] == ["received", "reply"]


def test_after_a_reply_the_customer_hears_of_progress_by_the_fifth_business_day(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.reply(store, op_key="r1", ticket_id=ticket, text="Við skoðum þetta.", at=at(11), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert view.due_kind == "update"
    # 23 April and 1 May are holidays in Iceland: the fifth business day after 22 April is 30 April.
    assert promise_of(view, "update").aim == at(16, day=30)


def test_the_same_reply_key_twice_is_one_reply(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    for _ in range(2):
        tickets.reply(store, op_key="r1", ticket_id=ticket, text="Svar.", at=at(11), by=anna)
    assert sum(entry.kind == "reply" for entry in tickets.ticket(store, ticket_id=ticket).entries) == 1


def test_an_empty_reply_is_refused(store: Store, anna: int, customer: int):
    with pytest.raises(Refused):
        tickets.reply(store, op_key="r1", ticket_id=opened(store, anna, customer), text=" \n", at=at(11), by=anna)


def test_where_no_reply_is_promised_an_answer_is_the_start(store: Store):
    ola = makers.desk(store, "pindena")
    customer = makers.customer(store, "Eksempel AS", country="NO", language="nb")
    ticket = opened(store, ola, customer, kind="question", received_at=at(8))
    assert tickets.ticket(store, ticket_id=ticket).due_kind == "start"
    tickets.reply(store, op_key="r1", ticket_id=ticket, text="Vi kommer tilbake.", at=at(9), by=ola)
    view = tickets.ticket(store, ticket_id=ticket)
    assert promise_of(view, "start").kept_at == at(9)
    assert view.due_kind is None


def test_waiting_stops_the_clock_and_resuming_moves_the_deadline(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.wait_for_customer(store, ticket_ids=(ticket,), at=at(12), by=anna)
    waiting = tickets.ticket(store, ticket_id=ticket)
    assert (waiting.status, waiting.paused_at) == ("waiting_customer", at(12))
    assert (promise_of(waiting, "reply").aim, waiting.due_aim) == (None, None)
    tickets.resume(store, ticket_ids=(ticket,), at=at(10, day=24), by=anna)
    running = tickets.ticket(store, ticket_id=ticket)
    # Four hours were left of Wednesday; from Friday 10:00 they end at 14:00.
    assert promise_of(running, "reply").aim == at(14, day=24)
    assert (running.paused_at, running.status) == (None, "open")


def test_two_waits_in_a_row_are_one(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    first = tickets.wait_for_customer(store, ticket_ids=(ticket,), at=at(12), by=anna)
    second = tickets.wait_for_customer(store, ticket_ids=(ticket,), at=at(13), by=anna)
    assert (first.ids, second.ids) == ((("ticket", ticket),), ())
    tickets.resume(store, ticket_ids=(ticket,), at=at(14), by=anna)
    tickets.resume(store, ticket_ids=(ticket,), at=at(15), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert promise_of(view, "reply").aim == at(11, day=24)
    assert [entry.data["code"] for entry in view.entries if entry.kind == "change"] == ["waiting", "resumed"]


def test_a_wait_that_ends_before_it_began_counts_for_nothing(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.wait_for_customer(store, ticket_ids=(ticket,), at=at(12), by=anna)
    tickets.resume(store, ticket_ids=(ticket,), at=at(11), by=anna)
    assert promise_of(tickets.ticket(store, ticket_id=ticket), "reply").aim == at(16)


def test_a_reply_that_waits_for_the_customer_pauses(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.reply(store, op_key="r1", ticket_id=ticket, text="Hvaða síða?", at=at(11), by=anna, then="waiting_customer")
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.status, view.paused_at, promise_of(view, "reply").kept_at) == ("waiting_customer", at(11), at(11))


def test_planning_sets_the_promise_and_refuses_closed_days(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    for day in (date(2026, 4, 23), date(2026, 4, 25), date(2026, 4, 21)):
        with pytest.raises(Refused) as refused:
            tickets.plan(store, ticket_id=ticket, planned_on=day, at=at(11), by=anna)
        assert refused.value.field == "planned_on"
    tickets.plan(store, ticket_id=ticket, planned_on=date(2026, 4, 28), at=at(11), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (promise_of(view, "start").aim, promise_of(view, "start").latest) == (at(16, day=28), at(16, day=28))
    assert (view.status, view.planned_on) == ("planned", date(2026, 4, 28))
    tickets.plan(store, ticket_id=ticket, planned_on=None, at=at(12), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert ("start" in kinds_of(view), view.status) == (False, "open")


def test_a_refused_plan_leaves_the_ticket_as_it_was(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    before = tickets.ticket(store, ticket_id=ticket)
    with pytest.raises(Refused):
        tickets.plan(store, ticket_id=ticket, planned_on=date(2026, 4, 25), at=at(11), by=anna)
    assert tickets.ticket(store, ticket_id=ticket) == before


def test_a_kind_whose_calendar_is_closed_on_the_agreed_date_is_refused(store: Store):
    ola = makers.desk(store, "pindena")
    customer = makers.customer(store, "Eksempel AS", country="NO", language="nb")
    ticket = opened(store, ola, customer, kind="fault", priority="high")
    # In July the support is closed for two weeks, the developers are not.
    tickets.plan(store, ticket_id=ticket, planned_on=date(2026, 7, 15), at=at(11), by=ola)
    with pytest.raises(Refused) as refused:
        tickets.change_ticket(store, ticket_id=ticket, version=99, changes={"kind": "question"}, at=at(12), by=ola)
    assert refused.value.field == "planned_on"
    assert tickets.ticket(store, ticket_id=ticket).kind == "fault"


def test_an_agreed_date_the_desk_came_to_be_closed_on_does_not_stop_the_clockwork(store: Store, anna: int, customer: int):
    from desk.models import Ticket

    ticket = opened(store, anna, customer)
    with store.write() as session:
        session.get_one(Ticket, ticket).planned_on = date(2026, 4, 25)
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Svar.", at=at(11), by=anna)
    assert tickets.ticket(store, ticket_id=ticket).planned_on == date(2026, 4, 25)


def test_escalation_goes_by_levels_to_management(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    seen = []
    for _ in range(3):
        tickets.escalate(store, ticket_ids=(ticket,), at=at(11), by=anna)
        view = tickets.ticket(store, ticket_id=ticket)
        seen.append((view.level, view.management))
    assert seen == [(3, False), (3, True), (3, True)]


def test_resolving_ends_the_promises_and_reopening_brings_them_back(store: Store):
    maria = makers.desk(store, "clickmedia")
    customer = makers.customer(store, "Παράδειγμα ΑΕ", country="GR", language="el")
    ticket = opened(store, maria, customer)
    assert promise_of(tickets.ticket(store, ticket_id=ticket), "resolve").latest is not None
    tickets.resolve(store, ticket_ids=(ticket,), at=at(12), by=maria)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.status, view.due_kind, promise_of(view, "resolve").kept_at) == ("resolved", None, at(12))
    assert ticket not in queue.queue_ids(store, view="all_open", by=maria, now=at(12))
    tickets.reopen(store, ticket_ids=(ticket,), at=at(13), by=maria)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.status, promise_of(view, "resolve").kept_at) == ("reopened", None)
    assert view.due_kind is not None


def test_taking_names_both_people_on_the_timeline(store: Store, anna: int, customer: int):
    bjarki = makers.person(store)
    ticket = opened(store, anna, customer)
    tickets.take(store, ticket_ids=(ticket,), owner_id=anna, at=at(11), by=anna)
    tickets.take(store, ticket_ids=(ticket,), owner_id=bjarki, at=at(12), by=anna)
    last = tickets.ticket(store, ticket_id=ticket).entries[-1]
    assert last.data["fields"]["owner_id"] == [anna, bjarki]
    assert last.data["names"] == ["Anna Dæmi", "Bjarki Dæmi"]
    assert (last.at, last.who) == (at(12), "Anna Dæmi")


def test_somebody_who_left_gets_no_tickets(store: Store, anna: int, customer: int):
    gone = makers.person(store, "Farinn Dæmi", active=False)
    with pytest.raises(Refused):
        tickets.take(store, ticket_ids=(opened(store, anna, customer),), owner_id=gone, at=at(11), by=anna)


def test_edits_of_different_fields_both_stand(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    version = tickets.ticket(store, ticket_id=ticket).version
    tickets.change_ticket(store, ticket_id=ticket, version=version, changes={"priority": "high"}, at=at(11), by=anna)
    tickets.change_ticket(store, ticket_id=ticket, version=version, changes={"subject": "Nýtt efni"}, at=at(12), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.priority, view.subject) == ("high", "Nýtt efni")


def test_edits_of_one_field_are_refused_with_both_values(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    version = tickets.ticket(store, ticket_id=ticket).version
    tickets.change_ticket(store, ticket_id=ticket, version=version, changes={"subject": "Hennar"}, at=at(11), by=anna)
    with pytest.raises(Refused) as refused:
        tickets.change_ticket(store, ticket_id=ticket, version=version, changes={"subject": "Hans"}, at=at(12), by=anna)
    assert refused.value.field == "subject"
    assert (refused.value.values["theirs"], refused.value.values["mine"]) == ("Hennar", "Hans")
    tickets.change_ticket(store, ticket_id=ticket, version=version, changes={"subject": "Hennar"}, at=at(12), by=anna)


def test_an_edit_meets_another_verb_that_changed_its_field(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    version = tickets.ticket(store, ticket_id=ticket).version
    tickets.escalate(store, ticket_ids=(ticket,), at=at(11), by=anna)
    with pytest.raises(Refused) as refused:
        tickets.change_ticket(store, ticket_id=ticket, version=version, changes={"level": 1}, at=at(12), by=anna)
    assert refused.value.field == "level"


def test_a_critical_ticket_is_promised_an_immediate_start(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.change_ticket(store, ticket_id=ticket, version=99, changes={"priority": "critical"}, at=at(11), by=anna)
    start = promise_of(tickets.ticket(store, ticket_id=ticket), "start")
    assert (start.aim, start.latest) == (at(10), at(10, 15))


def test_a_kept_promise_stays_as_it_was_when_kept(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.reply(store, op_key="r1", ticket_id=ticket, text="Svar.", at=at(11), by=anna)
    kept = promise_of(tickets.ticket(store, ticket_id=ticket), "reply")
    tickets.wait_for_customer(store, ticket_ids=(ticket,), at=at(12), by=anna)
    tickets.resume(store, ticket_ids=(ticket,), at=at(12, day=27), by=anna)
    assert promise_of(tickets.ticket(store, ticket_id=ticket), "reply") == kept


def test_an_estimate_sent_waits_for_approval_and_approval_resumes(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.record_estimate(store, ticket_id=ticket, state="sent", hours=Decimal("2.5"), told=True, at=at(11), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.status, view.paused_at, view.estimated_hours, view.told) == ("waiting_approval", at(11), Decimal("2.5"), True)
    tickets.record_estimate(store, ticket_id=ticket, state="approved", hours=Decimal("2.5"), told=True, at=at(12), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.status, view.paused_at, view.estimate) == ("open", None, "approved")
    with pytest.raises(Refused) as refused:
        tickets.record_estimate(store, ticket_id=ticket, state="sent", hours=Decimal(-1), told=True, at=at(12), by=anna)
    assert refused.value.field == "hours"


def test_a_customer_without_a_tier_counts_as_light(store: Store):
    aino = makers.desk(store, "web-veistamo")
    light = makers.customer(store, "Esimerkki Oy", country="FI", language="fi")
    premium = makers.customer(store, "Malli Oy", country="FI", language="fi", tier="premium")
    raised = makers.customer(store, "Korotus Oy", country="FI", language="fi", tier="light")
    makers.contract(store, raised, "tier_premium", starts_on=date(2026, 4, 1), ends_on=date(2026, 4, 30))
    first = opened(store, aino, light)
    second = opened(store, aino, premium, key="t2")
    third = opened(store, aino, raised, key="t3")
    fourth = opened(store, aino, raised, key="t4", received_at=at(10, day=4, month=5))
    views = [tickets.ticket(store, ticket_id=ticket) for ticket in (first, second, third, fourth)]
    assert [view.tier for view in views] == ["light", "premium", "premium", "light"]
    assert promise_of(views[1], "resolve").latest == promise_of(views[2], "resolve").latest
    assert queue.queue_ids(store, view="all_open", by=aino, now=NOW) == (second, third, first, fourth)


def test_promises_follow_when_what_they_rest_on_changes(store: Store):
    maria = makers.desk(store, "clickmedia")
    customer = makers.customer(store, "Παράδειγμα ΑΕ", country="GR", language="el")
    ticket = opened(store, maria, customer)
    before = promise_of(tickets.ticket(store, ticket_id=ticket), "resolve").latest
    makers.contract(store, customer, "sla")
    tickets.recompute_promises(store, ticket_ids=(ticket,), at=at(11))
    after = promise_of(tickets.ticket(store, ticket_id=ticket), "resolve").latest
    assert before is not None
    assert after is not None
    assert after < before


def test_a_ticket_that_promises_nothing_still_says_why(store: Store):
    ola = makers.desk(store, "pindena")
    customer = makers.customer(store, "Eksempel AS", country="NO", language="nb")
    view = tickets.ticket(store, ticket_id=opened(store, ola, customer, kind="fault", priority="normal"))
    assert (view.promises, view.release) == ((), "next")
    assert speaker("nb").reasons(view.why)


def test_a_note_is_found_and_keeps_no_promise(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    tickets.note(store, op_key="n1", ticket_id=ticket, text="Þjónninn Guðrún endurræstur", at=at(11), by=anna)
    view = tickets.ticket(store, ticket_id=ticket)
    assert promise_of(view, "reply").kept_at is None
    assert queue.queue_ids(store, view="all_open", by=anna, now=NOW, search="gudrun thjonninn") == (ticket,)


def test_opening_marks_read_once(store: Store, anna: int, customer: int):
    ticket = opened(store, anna, customer)
    assert tickets.mark_read(store, ticket_id=ticket).ids == (("ticket", ticket),)
    assert tickets.mark_read(store, ticket_id=ticket).ids == ()


def test_a_ticket_that_is_gone_is_told_of(store: Store, anna: int):
    with pytest.raises(Refused):
        tickets.ticket(store, ticket_id=77)
    with pytest.raises(Refused):
        tickets.resolve(store, ticket_ids=(77,), at=NOW + timedelta(hours=1), by=anna)
