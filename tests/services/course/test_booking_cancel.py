"""Cancelling by the days left, some or all of a booking; moving in one step; fees over the whole of a site."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from desk.models import Attendee, Charge, Contact
from desk.rules.errors import Refused
from desk.services import courses, invoices
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.booking_room import STARTS, Room

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.mark.parametrize(
    ("days", "percent", "kept"), [(20, 0, 0), (7, 0, 0), (6, 50, 10000), (2, 50, 10000), (1, 100, 20000), (0, 100, 20000)]
)
def test_what_is_kept_goes_by_the_days_left_and_is_shown_before(store: Store, days: int, percent: int, kept: int) -> None:
    room = Room(store)
    booking, at = room.book(3), STARTS - timedelta(days=days)
    offer = courses.cancel_offer(store, booking_id=booking, at=at)
    assert (offer.days, int(offer.percent), int(offer.falls_by), int(offer.kept)) == (days, percent, 20000, kept)
    assert len(offer.why) == bool(kept)
    room.cancel(booking, at=at)
    assert room.nets() == ({booking: kept} if kept else {})


def test_a_fee_can_be_waived_and_the_record_says_so(store: Store) -> None:
    room = Room(store)
    booking = room.book(2)
    room.cancel(booking, at=STARTS - timedelta(days=1), waive=True)
    assert room.nets() == {}
    assert courses.booking_record(store, booking_id=booking)[-1].detail["waived"] is True


def test_one_of_three_who_does_not_come_gives_back_the_pair_he_began(store: Store) -> None:
    room = Room(store)
    booking = room.book(3, names=("Ása", "Birna", "Dagur"))
    waiting = room.book(2)
    who = [number for number, name, _came in room.view().bookings[0].names if name == "Birna"]
    at = STARTS - timedelta(days=3)
    offer = courses.cancel_offer(store, booking_id=booking, at=at, attendee_ids=tuple(who))
    assert (offer.seats, int(offer.falls_by), int(offer.kept)) == (1, 10000, 5000)
    changed = courses.cancel_places(store, booking_id=booking, attendee_ids=tuple(who), at=at, by=room.by)
    assert changed.result == waiting
    (left,) = room.view().bookings
    assert ([name for _, name, _ in left.names], int(left.fee), int(left.kept_fee)) == (["Ása", "Dagur"], 10000, 5000)
    assert room.nets() == {booking: 15000}
    assert any(reason.code == "course_cancelled" for reason in left.why)
    with pytest.raises(Refused, match="not booked"):
        courses.cancel_places(store, booking_id=booking, attendee_ids=tuple(who), at=at, by=room.by)


def test_one_of_two_costs_nothing_to_give_back_for_the_pair_stays(store: Store) -> None:
    room = Room(store)
    booking = room.book(2)
    first = room.view().bookings[0].names[0][0]
    assert courses.cancel_offer(store, booking_id=booking, at=STARTS, attendee_ids=(first,)).kept == 0


def test_naming_all_places_cancels_the_booking(store: Store) -> None:
    room = Room(store)
    booking = room.book(2)
    everyone = tuple(number for number, _, _ in room.view().bookings[0].names)
    courses.cancel_places(store, booking_id=booking, attendee_ids=everyone, at=NOW, by=room.by)
    assert (room.view().bookings, room.steps(booking)) == ((), ["booked", "cancelled"])
    with pytest.raises(Refused, match="who does not come"):
        courses.cancel_places(store, booking_id=booking, attendee_ids=(), at=NOW, by=room.by)


def test_a_smaller_waiting_group_may_fit_at_last(store: Store) -> None:
    room = Room(store)
    room.book(3)
    waiting = room.book(3)
    first, second = (number for number, _, _ in room.view().waiting[0].names[:2])
    courses.cancel_places(store, booking_id=waiting, attendee_ids=(first, second), at=NOW, by=room.by)
    assert room.offered() == [waiting]


def test_people_added_to_a_site_fill_its_pair_first(store: Store) -> None:
    room = Room(store, capacity=10)
    site = room.site()
    first, second, third = (room.book(1, site=site) for _ in range(3))
    assert room.nets() == {first: 10000, second: 0, third: 10000}
    room.cancel(first, at=STARTS - timedelta(days=1))
    assert room.nets() == {first: 10000, second: 10000, third: 0}  # the pair that is not filled any more is kept


def test_what_is_invoiced_stays_until_it_is_credited_and_then_only_what_is_kept_is_owed(store: Store) -> None:
    room = Room(store)
    booking = room.book(3)
    (charge,) = _charges(store)
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(charge,), at=NOW, by=room.by).result
    invoices.issue_invoice(store, op_key="i", invoice_id=draft, today=TODAY, at=NOW, by=room.by)
    at = STARTS - timedelta(days=3)
    assert courses.cancel_offer(store, booking_id=booking, at=at).invoiced
    third = room.view().bookings[0].names[2][0]
    courses.cancel_places(store, booking_id=booking, attendee_ids=(third,), at=at, by=room.by)
    assert room.nets() == {booking: 20000}
    invoices.credit_invoice(store, op_key="c", invoice_id=draft, reason="Einn kemur ekki", today=TODAY, at=NOW, by=room.by)
    assert room.nets() == {booking: 15000}
    (again,) = invoices.draft_invoices(store, op_key="e", charge_ids=(charge,), at=NOW, by=room.by).result
    nets = [line.net for line in invoices.invoice(store, invoice_id=again, today=TODAY).lines]
    assert nets == [Decimal(10000), Decimal(5000)]


def _charges(store: Store) -> list[int]:
    with store.read() as session:
        return list(session.scalars(select(Charge.id)))


def test_a_booking_moves_whole_and_its_places_go_to_who_waits(store: Store) -> None:
    room = Room(store)
    booking, waiting = room.book(4), room.book(2)
    other = room.other(price=Decimal(12000))
    (offer,) = courses.move_offers(store, booking_id=booking, now=NOW)
    assert (offer.session_id, offer.free, int(offer.fee_before), int(offer.fee), offer.kept) == (other, 4, 20000, 24000, False)
    for _ in range(2):
        courses.move_booking(store, op_key="m", booking_id=booking, session_id=other, at=NOW, by=room.by)
    assert [row.id for row in room.view(other).bookings] == [booking]
    assert (room.offered(), room.view().card.booked, room.view(other).card.booked) == ([waiting], 2, 4)
    assert (room.nets(), room.steps(booking)) == ({booking: 24000}, ["booked", "moved"])


def test_an_invoiced_fee_goes_along_as_it_is(store: Store) -> None:
    room = Room(store)
    booking = room.book(2)
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=tuple(_charges(store)), at=NOW, by=room.by).result
    invoices.issue_invoice(store, op_key="i", invoice_id=draft, today=TODAY, at=NOW, by=room.by)
    other = room.other(price=Decimal(12000))
    (offer,) = courses.move_offers(store, booking_id=booking, now=NOW)
    assert (int(offer.fee), offer.kept) == (10000, True)
    courses.move_booking(store, op_key="m", booking_id=booking, session_id=other, at=NOW, by=room.by)
    assert room.nets() == {booking: 10000}


def test_a_group_that_waits_moves_to_where_there_is_room(store: Store) -> None:
    room = Room(store)
    room.book(4)
    waiting, other = room.book(2), room.other()
    courses.move_booking(store, op_key="m", booking_id=waiting, session_id=other, at=NOW, by=room.by)
    assert [(row.id, row.status) for row in room.view(other).bookings] == [(waiting, "booked")]
    assert room.view().card.booked == 4


def test_a_move_to_no_room_or_to_the_past_changes_nothing(store: Store) -> None:
    room = Room(store)
    booking = room.book(3)
    small, past = room.other(capacity=2), room.other(days=-1)
    for session, says in ((small, "2 are free"), (past, "has begun"), (room.session, "already")):
        with pytest.raises(Refused, match=says):
            courses.move_booking(store, op_key=f"m{session}", booking_id=booking, session_id=session, at=NOW, by=room.by)
    assert (room.view().card.booked, room.steps(booking)) == (3, ["booked"])
    assert courses.move_offers(store, booking_id=booking, now=NOW) == ()


def test_a_contact_who_came_has_completed_a_training_until_the_tick_is_taken_back(store: Store) -> None:
    room = Room(store)
    makers.contact(store, room.owner, "Þórdís Ægisdóttir")
    room.book(2, names=("þordis ægisdottir", "Gestur"))
    known, guest = (number for number, _, _ in room.view().bookings[0].names)
    for came, day in ((True, STARTS.date()), (None, None), (True, STARTS.date()), (False, None)):
        courses.mark_attendance(store, attendee_id=known, attended=came, at=STARTS, by=room.by)
        with store.read() as session:
            assert session.scalars(select(Contact.trained_on)).one() == day
    with store.read() as session:
        assert session.get_one(Attendee, guest).contact_id is None


def test_two_contacts_of_one_name_are_nobody_in_particular(store: Store) -> None:
    room = Room(store)
    for _ in range(2):
        makers.contact(store, room.owner, "Jón Jónsson")
    room.book(1, names=("Jón Jónsson",))
    with store.read() as session:
        assert session.scalars(select(Attendee.contact_id)).one() is None


def test_the_names_of_a_sites_people_are_at_hand(store: Store) -> None:
    room = Room(store)
    makers.contact(store, room.owner, "Þórdís Ægisdóttir")
    assert courses.people_of_site(store, site_id=room.site()) == ("Þórdís Ægisdóttir",)


def test_those_not_ticked_did_not_come_and_still_pay(store: Store) -> None:
    room = Room(store)
    booking = room.book(2)
    first = room.view().bookings[0].names[0][0]
    with pytest.raises(Refused, match="not begun"):
        courses.mark_absent(store, session_id=room.session, at=STARTS - timedelta(minutes=1), by=room.by)
    courses.mark_attendance(store, attendee_id=first, attended=True, at=STARTS, by=room.by)
    courses.mark_absent(store, session_id=room.session, at=STARTS, by=room.by)
    assert [came for _, _, came in room.view().bookings[0].names] == [True, False]
    assert room.nets() == {booking: 10000}
