"""Who is to be trained: a month after the first login by the calendar, until they came, or were taught one to one."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.models import Attendee
from desk.services import calls, courses
from desk.services.agreements import agreements_to_open, booking_fees_due, training_due
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.contract_room import ContractRoom
from tests.services.course_room import CourseRoom

if TYPE_CHECKING:
    from desk.services.store import Store


class Learners:
    """A desk that asks for training, a customer with a site, and a new user."""

    def __init__(self, store: Store) -> None:
        self.room, self.store = CourseRoom(store), store
        self.customer = makers.customer(store)
        self.site = makers.site(store, self.customer)
        self.new = makers.contact(store, self.customer, "Guðrún Dæmadóttir", first_login_on=date(2026, 3, 31))

    def due(self) -> list[tuple[str, date, int, bool]]:
        found = training_due(self.store, now=NOW)
        return [(row.contact, row.due, row.days_left, row.booked_at is not None) for row in found]


def test_due_a_calendar_month_after_the_first_login_the_most_urgent_first(store: Store):
    learners = Learners(store)
    makers.contact(store, learners.customer, "Ari Dæmi", first_login_on=date(2026, 3, 1))
    makers.contact(store, learners.customer, "Lærð", first_login_on=date(2026, 3, 1), trained_on=date(2026, 3, 2))
    makers.contact(store, learners.customer, "Farin", first_login_on=date(2026, 3, 1), active=False)
    makers.contact(store, learners.customer, "Ókomin")
    assert learners.due() == [("Ari Dæmi", date(2026, 4, 1), -21, False), ("Guðrún Dæmadóttir", date(2026, 4, 30), 8, False)]
    (_, row) = training_due(store, now=NOW, customer_id=learners.customer)
    assert (row.site_id, row.site, row.customer) == (learners.site, "lundey.example", "Hótel Lundey ehf.")
    assert training_due(store, now=NOW, customer_id=learners.customer + 1) == ()


def test_one_who_is_booked_stands_last_and_one_who_came_is_done(store: Store):
    learners = Learners(store)
    makers.contact(store, learners.customer, "Ari Dæmi", first_login_on=TODAY)
    session_id = makers.session_of_course(store, learners.room.course)
    learners.room.book(session_id, learners.site, "Guðrún Dæmadóttir")
    assert [(name, booked) for name, *_, booked in learners.due()] == [("Ari Dæmi", False), ("Guðrún Dæmadóttir", True)]
    with store.read() as session:
        attendee = session.query(Attendee).one().id
    after = NOW + timedelta(days=8)
    courses.mark_attendance(store, attendee_id=attendee, attended=True, at=after, by=learners.room.by)
    assert [name for name, *_ in learners.due()] == ["Ari Dæmi"]
    courses.mark_attendance(store, attendee_id=attendee, attended=None, at=after, by=learners.room.by)
    assert [name for name, *_ in learners.due()] == ["Ari Dæmi", "Guðrún Dæmadóttir"]


def test_training_taught_one_to_one_is_done_until_the_call_is_something_else(store: Store):
    learners = Learners(store)
    by, about = learners.room.by, {"customer_id": learners.customer, "contact_id": learners.new}
    call = makers.call(store, by, contact_id=learners.new)
    calls.change_call(store, call_id=call, changes={**about, "work": "support", "cause": "question", "kind": "question"}, at=NOW, by=by)
    assert len(learners.due()) == 1
    calls.change_call(store, call_id=call, changes={"work": "training", "cause": "request", "kind": "training"}, at=NOW, by=by)
    assert learners.due() == []


def test_a_profile_that_asks_for_none_has_nobody_due(store: Store):
    room = ContractRoom(store, "mystore")
    makers.contact(store, room.customer, first_login_on=date(2026, 3, 1))
    assert training_due(store, now=NOW) == ()


def test_agreements_that_a_training_opens_are_listed_until_they_are_agreed_on(store: Store):
    room = ContractRoom(store, "pindena")
    assert agreements_to_open(store) == ()
    makers.contact(store, room.customer, trained_on=date(2026, 4, 1))
    assert [(row.customer, row.kind, row.trained_on) for row in agreements_to_open(store)] == [
        ("Ελαιώνας ΙΚΕ", "support", date(2026, 4, 1))
    ]
    room.save("support", TODAY)
    assert agreements_to_open(store) == ()


def test_booking_fees_wait_for_an_invoice_once(store: Store):
    learners = Learners(store)
    session_id = makers.session_of_course(store, learners.room.course)
    booking = learners.room.book(session_id, learners.site, "Guðrún Dæmadóttir")
    (fee,) = booking_fees_due(store, month="2026-04")
    assert (fee.booking_id, fee.net, fee.first) == (booking, Decimal(10000), TODAY + timedelta(days=7))
    from desk.services import invoices

    invoices.draft_invoices(store, op_key="d", charge_ids=(fee.charge_id,), at=NOW, by=learners.room.by)
    assert booking_fees_due(store) == ()
