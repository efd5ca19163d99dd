"""Courses on both engines: seats never oversold, the waiting list in order, fees that reach Billing once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil.relativedelta import relativedelta
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError

from desk.models import Booking, Charge, CourseSession, PriceItem
from desk.rules.errors import Refused
from desk.services import courses, invoices, prices
from desk.services.course.calendar_file import calendar_of
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

OSLO = ZoneInfo("Europe/Oslo")


def event_in(data: bytes) -> Any:
    """The one event of a calendar file, as a reader no one here wrote finds it."""
    return vobject.readOne(data.decode()).vevent


class Room:
    """A desk with one course, one session and as many sites as asked for."""

    def __init__(self, store: Store, capacity: int = 10, profile_key: str = "stefna") -> None:
        self.store, self.by = store, trade.desk(store, profile_key)
        self.owner = trade.customer(store, profile_key, "Hótel Lundey ehf.")
        self.course = makers.course(store)
        self.session = makers.session_of_course(store, self.course, capacity=capacity)
        self.count = 0

    def site(self, **fields: Any) -> int:
        self.count += 1
        return makers.site(self.store, self.owner, f"vefur-{self.count}.example", **fields)

    def book(self, seats: int, site: int | None = None, minute: int = 0) -> int:
        self.count += 1
        at = NOW + timedelta(minutes=minute or self.count)
        changed = courses.book(
            self.store,
            op_key=f"b{self.count}",
            session_id=self.session,
            site_id=site or self.site(),
            names=("Ása",) * seats,
            at=at,
            by=self.by,
        )
        return int(changed.result)

    def view(self) -> courses.SessionView:
        return courses.session(self.store, session_id=self.session)

    def charges(self) -> list[Charge]:
        with self.store.read() as session:
            return list(session.scalars(select(Charge).order_by(Charge.id)))


@pytest.mark.parametrize(("seats", "fee", "extra"), [(1, 10000, 0), (2, 10000, 0), (3, 20000, 1), (4, 20000, 2), (5, 30000, 3)])
def test_a_site_pays_once_for_two_and_again_for_each_started_pair(store: Store, seats: int, fee: int, extra: int) -> None:
    room = Room(store)
    offer = courses.offer(store, session_id=room.session, site_id=None, seats=seats)
    room.book(seats)
    (booking,) = room.view().bookings
    assert (offer.fee, offer.extra, offer.waiting_place, offer.free) == (Decimal(fee), extra, 0, 10)
    assert (booking.fee, booking.extra, booking.included + booking.extra) == (Decimal(fee), extra, seats)
    (charge,) = room.charges()
    assert (charge.net, charge.status, charge.booking_id, charge.local_month) == (Decimal(fee), "chargeable", booking.id, "2026-04")


def test_a_second_booking_of_a_site_costs_what_the_whole_costs_more(store: Store) -> None:
    room = Room(store)
    site = room.site()
    first = room.book(1, site)
    room.book(1, site)
    room.book(1, site)
    assert [charge.net for charge in room.charges()] == [Decimal(10000), Decimal(0), Decimal(10000)]
    courses.cancel_booking(store, booking_id=first, at=NOW, by=room.by)
    assert [charge.net for charge in room.charges()] == [Decimal(10000), Decimal(0)]


def test_a_group_that_does_not_fit_waits_whole_and_in_order(store: Store) -> None:
    room = Room(store, capacity=4)
    room.book(3)
    offer = courses.offer(store, session_id=room.session, site_id=None, seats=2)
    first, second = room.book(2), room.book(2)
    view = room.view()
    assert offer.waiting_place == 1
    assert [row.id for row in view.waiting] == [first, second]
    assert (view.card.booked, view.card.waiting, view.card.capacity) == (3, 2, 4)
    assert len(room.charges()) == 1  # who waits pays nothing yet


def test_a_cancellation_moves_up_the_first_that_fits_and_says_whom_to_tell(store: Store) -> None:
    room = Room(store, capacity=4)
    four = room.book(4)
    big, small, last = room.book(3), room.book(1), room.book(2)
    changed = courses.cancel_booking(store, booking_id=four, at=NOW, by=room.by)
    assert changed.result == big
    assert set(changed.ids_of("booking")) == {four, big, small}
    view = room.view()
    assert (view.card.booked, [row.id for row in view.waiting], view.bookings) == (4, [last], ())
    assert {row.id for row in view.offered} == {big, small}
    for booking in (big, small):
        courses.accept_offer(store, booking_id=booking, at=NOW, by=room.by)
        courses.accept_offer(store, booking_id=booking, at=NOW, by=room.by)
    view = room.view()
    assert view.to_tell == ()  # who says yes knows it
    assert {charge.booking_id for charge in room.charges()} == {big, small}
    changed = courses.cancel_booking(store, booking_id=small, at=NOW, by=room.by)
    assert changed.result is None  # one seat came free, two are waited for
    with pytest.raises(Refused, match="already"):
        courses.cancel_booking(store, booking_id=small, at=NOW, by=room.by)


def test_a_group_larger_than_the_session_and_an_empty_one_are_refused(store: Store) -> None:
    room = Room(store, capacity=4)
    for seats in (0, 5):
        with pytest.raises(Refused):
            room.book(seats)
        with pytest.raises(Refused):
            courses.offer(store, session_id=room.session, site_id=None, seats=seats)


def test_the_same_key_books_once(store: Store) -> None:
    room = Room(store)
    site = room.site()
    made = [
        courses.book(store, op_key="k", session_id=room.session, site_id=site, names=("Ása", ""), at=NOW, by=room.by).result
        for _ in range(2)
    ]
    assert made[0] == made[1]
    assert room.view().card.booked == 2


def test_thirty_who_book_at_once_never_oversell_and_none_is_lost(store: Store) -> None:
    room = Room(store, capacity=10)
    sites = [room.site() for _ in range(30)]

    def one(number: int) -> Any:
        names = ("Ása",) * (1 + number % 3)
        return courses.book(
            store, op_key=f"t{number}", session_id=room.session, site_id=sites[number], names=names, at=NOW, by=room.by
        ).result

    with ThreadPoolExecutor(30) as pool:
        made = list(pool.map(one, range(30)))
    with store.read() as session:
        rows = session.scalars(select(Booking)).all()
        held = session.get_one(CourseSession, room.session)
    booked = [row for row in rows if row.status == "booked"]
    assert sorted(row.id for row in rows) == sorted(made)
    assert sum(row.seats for row in booked) == held.booked <= 10
    assert held.booked == 10  # groups of one to three always fill ten seats
    assert sum(row.seats for row in rows) == sum(1 + number % 3 for number in range(30))
    assert {charge.booking_id for charge in room.charges()} == {row.id for row in booked}


def test_bookings_and_cancellations_at_once_leave_no_seat_free_that_somebody_waits_for(store: Store) -> None:
    room = Room(store, capacity=6)
    standing = [room.book(1) for _ in range(6)]
    sites = [room.site() for _ in range(12)]

    def one(number: int) -> None:
        if number < 6:
            courses.cancel_booking(store, booking_id=standing[number], at=NOW, by=room.by)
        else:
            courses.book(store, op_key=f"t{number}", session_id=room.session, site_id=sites[number - 6], names=("Ása",), at=NOW, by=room.by)

    with ThreadPoolExecutor(18) as pool:
        list(pool.map(one, range(18)))
    view = room.view()
    assert (view.card.booked, len(view.bookings) + len(view.offered), len(view.waiting)) == (6, 6, 6)


def test_the_table_itself_refuses_to_be_overbooked(store: Store) -> None:
    Room(store, capacity=4)
    with pytest.raises(IntegrityError), store.write() as session:
        session.execute(text("UPDATE course_session SET booked = 5"))


def test_a_booking_is_invoiced_once_and_cancelled_after_that_stays_charged_until_credited(store: Store) -> None:
    room = Room(store)
    booking = room.book(3)
    (charge,) = room.charges()
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(charge.id,), at=NOW, by=room.by).result
    lines = invoices.invoice(store, invoice_id=draft, today=TODAY).lines
    assert [(line.quantity, line.net) for line in lines] == [(Decimal(1), Decimal(10000)), (Decimal(1), Decimal(10000))]
    assert "Ása" in lines[0].detail
    invoices.issue_invoice(store, op_key="i", invoice_id=draft, today=TODAY, at=NOW, by=room.by)
    courses.cancel_booking(store, booking_id=booking, at=NOW, by=room.by)
    assert room.charges()[0].invoice_id == draft
    invoices.credit_invoice(store, op_key="c", invoice_id=draft, reason="Afbókað", today=TODAY, at=NOW, by=room.by)
    (left,) = room.charges()
    assert (left.status, left.net, left.invoice_id) == ("out_of_scope", Decimal(0), None)


def test_a_cancelled_booking_leaves_the_draft_it_was_on(store: Store) -> None:
    room = Room(store)
    keep, gone = room.book(1), room.book(2)
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=tuple(c.id for c in room.charges()), at=NOW, by=room.by).result
    courses.cancel_booking(store, booking_id=gone, at=NOW, by=room.by)
    view = invoices.invoice(store, invoice_id=draft, today=TODAY)
    assert (len(view.lines), view.row.net) == (1, Decimal(10000))
    courses.cancel_booking(store, booking_id=keep, at=NOW, by=room.by)
    assert invoices.invoice_ids(store, view="drafts", today=TODAY) == ()
    assert room.charges() == []


def test_cancelling_while_the_same_bookings_are_drafted_leaves_nothing_half_done(store: Store) -> None:
    room = Room(store)
    bookings = [room.book(1) for _ in range(8)]
    charges = {charge.booking_id: charge.id for charge in room.charges()}

    def one(number: int) -> None:
        booking = bookings[number // 2]
        if number % 2:
            courses.cancel_booking(store, booking_id=booking, at=NOW, by=room.by)
            return
        try:
            invoices.draft_invoices(store, op_key=f"d{number}", charge_ids=(charges[booking],), at=NOW, by=room.by)
        except Refused:
            return  # it was cancelled first

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(one, range(16)))
    assert room.view().card.booked == 0
    assert room.charges() == []
    assert invoices.invoice_ids(store, view="drafts", today=TODAY) == ()


def test_the_fee_follows_the_price_list_of_the_sessions_day(store: Store) -> None:
    room = Room(store)
    with store.read() as session:
        item = session.scalars(select(PriceItem.id).where(PriceItem.code == "course_site")).one()
    prices.set_price(store, item_id=item, amount=Decimal(12000), valid_from=TODAY + timedelta(8), at=NOW, by=room.by)
    booking = room.book(2)
    assert room.view().bookings[0].fee == Decimal(10000)
    later = NOW + timedelta(days=9)
    view = room.view()
    courses.change_session(
        store, session_id=room.session, version=view.version, starts_at=later, minutes=120, place="Salur 2", link="", trainer_id=None,
        capacity=10, at=NOW, by=room.by,
    )  # fmt: skip
    assert (room.view().bookings[0].fee, room.charges()[0].at, room.charges()[0].booking_id) == (Decimal(12000), later, booking)


def test_a_course_without_a_price_waits_for_one(store: Store) -> None:
    room = Room(store, profile_key="mystore")
    room.book(2)
    (charge,) = room.charges()
    assert (charge.status, charge.reason, charge.net) == ("held", "price", Decimal(0))


def test_a_trainer_stands_in_one_room_at_a_time(store: Store) -> None:
    room = Room(store)

    def add(key: str, starts_at: datetime, trainer: int = room.by) -> int:
        changed = courses.add_session(
            store, op_key=key, course_id=room.course, starts_at=starts_at, minutes=None, place="", link="", trainer_id=trainer,
            capacity=None, at=NOW, by=room.by,
        )  # fmt: skip
        return int(changed.result)

    first = add("a", NOW)
    assert add("a", NOW) == first
    with pytest.raises(Refused, match="another time or trainer") as refusal:
        add("b", NOW + timedelta(minutes=119))
    assert refusal.value.field == "trainer_id"
    add("c", NOW + timedelta(minutes=120))
    add("d", NOW, makers.person(store))
    courses.cancel_session(store, session_id=first, at=NOW, by=room.by)
    add("e", NOW)


def test_a_change_of_two_fields_by_two_people_keeps_both(store: Store) -> None:
    room = Room(store, capacity=4)
    view = room.view()

    def change(**fields: Any) -> None:
        whole = {"starts_at": view.card.starts_at, "minutes": 120, "place": view.card.place, "link": "", "trainer_id": None, "capacity": 4}
        courses.change_session(store, session_id=room.session, version=view.version, at=NOW, by=room.by, **{**whole, **fields})

    change(place="Salur 2")
    change(capacity=6)
    assert (room.view().card.place, room.view().card.capacity) == ("Salur 2", 6)
    with pytest.raises(Refused) as refusal:
        change(place="Salur 3")
    assert refusal.value.values == {"theirs": "Salur 2", "mine": "Salur 3"}


def test_capacity_never_falls_below_what_is_booked_and_rising_moves_the_waiting_up(store: Store) -> None:
    room = Room(store, capacity=4)
    room.book(4)
    waiting = room.book(2)

    def change(capacity: int) -> Any:
        view = room.view()
        return courses.change_session(
            store, session_id=room.session, version=view.version, starts_at=view.card.starts_at, minutes=120, place="", link="",
            trainer_id=None, capacity=capacity, at=NOW, by=room.by,
        ).result  # fmt: skip

    with pytest.raises(Refused, match="fewer"):
        change(3)
    assert change(6) == (waiting,)
    assert [row.id for row in room.view().to_tell] == [waiting]


def test_a_cancelled_session_tells_everybody_and_charges_nobody(store: Store) -> None:
    room = Room(store, capacity=4)
    one, two = room.book(4), room.book(1)
    assert courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by).result == (one, two)
    view = room.view()
    assert (view.card.status, view.card.booked, {row.id for row in view.to_tell}) == ("cancelled", 0, {one, two})
    assert room.charges() == []
    with pytest.raises(Refused, match="cancelled"):
        room.book(1)


def test_sessions_of_a_month_are_those_of_the_local_days(store: Store) -> None:
    room = Room(store, profile_key="mystore")
    # 23:30 UTC on the last of April is 1:30 on the first of May in Oslo.
    night = makers.session_of_course(store, room.course, starts_at=datetime(2026, 4, 30, 23, 30, tzinfo=UTC), place="Tromsø")
    found = courses.sessions(store, first=date(2026, 5, 1), last=date(2026, 5, 31))
    assert [card.id for card in found] == [night]
    assert found[0].starts_at.astimezone(OSLO).hour == found[0].starts_at.hour == 1
    assert [card.id for card in courses.sessions(store, first=date(2026, 4, 1), last=TODAY + timedelta(60), search="tromso")] == [night]
    assert courses.courses(store)[0].currency == "NOK"


def test_a_course_keeps_its_wall_clock_across_a_clock_change(store: Store) -> None:
    room = Room(store, profile_key="mystore")
    local = datetime(2026, 10, 25, 1, 30, tzinfo=OSLO)  # the clock goes back at three
    made = courses.add_session(
        store, op_key="a", course_id=room.course, starts_at=local, minutes=120, place="", link="", trainer_id=None, capacity=None, at=NOW,
        by=room.by,
    )  # fmt: skip
    card = courses.session(store, session_id=made.result).card
    assert (card.starts_at.isoformat(), card.ends_at.isoformat()) == ("2026-10-25T01:30:00+02:00", "2026-10-25T02:30:00+01:00")


def test_closed_days_are_named_in_the_readers_language(store: Store) -> None:
    Room(store)
    closed = courses.closed_days(store, first=date(2026, 4, 20), last=date(2026, 5, 2), language="is")
    assert closed == {date(2026, 4, 23): "Sumardagurinn fyrsti", date(2026, 5, 1): closed[date(2026, 5, 1)]}
    assert courses.closed_days(store, first=date(2026, 4, 23), last=date(2026, 4, 23), language="en") == {
        date(2026, 4, 23): "First Day of Summer"
    }


def test_attendance_is_ticked_and_printed(store: Store) -> None:
    room = Room(store)
    site = room.site()
    courses.book(store, op_key="b", session_id=room.session, site_id=site, names=("Þórdís Ægisdóttir", ""), at=NOW, by=room.by)
    (named, held) = room.view().bookings[0].names
    courses.rename_attendee(store, attendee_id=held[0], name="  Örn  Árnason ", at=NOW, by=room.by)
    courses.mark_attendance(store, attendee_id=named[0], attended=True, at=NOW, by=room.by)
    assert [(name, came) for _, name, came in room.view().bookings[0].names] == [("Þórdís Ægisdóttir", True), ("Örn Árnason", None)]
    paper = trade.printed(courses.attendance_sheet(store, session_id=room.session, language="is"))
    assert "Þórdís Ægisdóttir" in paper
    assert "Örn Árnason" in paper
    certificates = trade.printed(courses.certificates(store, session_id=room.session))
    assert "Þórdís Ægisdóttir" in certificates
    assert "Örn Árnason" not in certificates
    courses.mark_attendance(store, attendee_id=named[0], attended=None, at=NOW, by=room.by)
    with pytest.raises(Refused, match="Nobody is ticked"):
        courses.certificates(store, session_id=room.session)
    assert room.view().bookings[0].names[0][2] is None


def test_the_calendar_file_keeps_its_uid_through_change_and_cancellation(store: Store) -> None:
    room = Room(store)
    with store.write() as session:
        held = session.get_one(CourseSession, room.session)
        held.place = "Kópavogur, salur 2; önnur hæð\\austur " + "á" * 80
        held.course.name = "Vefumsjón:\nfyrstu skrefin\r\nBEGIN:VALARM"
        held.link = "https://fundur.example/1"
    data = courses.calendar_file(store, session_id=room.session, now=NOW)
    event = event_in(data)
    uid = event.uid.value
    assert event.summary.value == "Vefumsjón:\nfyrstu skrefin\nBEGIN:VALARM"
    assert event.location.value.startswith("Kópavogur, salur 2; önnur hæð\\austur ")
    assert event.dtstart.value == datetime(2026, 4, 29, 10, tzinfo=UTC)
    assert (event.sequence.value, event.status.value, event.url.value) == ("0", "CONFIRMED", "https://fundur.example/1")
    view = room.view()
    courses.change_session(
        store, session_id=room.session, version=view.version, starts_at=view.card.starts_at + relativedelta(hours=1), minutes=60, place="",
        link="", trainer_id=None, capacity=10, at=NOW, by=room.by,
    )  # fmt: skip
    again = event_in(courses.calendar_file(store, session_id=room.session, now=NOW + timedelta(1)))
    assert (again.uid.value, again.sequence.value, again.status.value) == (uid, "1", "CONFIRMED")
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    gone = courses.calendar_file(store, session_id=room.session, now=NOW)
    assert (event_in(gone).uid.value, event_in(gone).status.value) == (uid, "CANCELLED")
    assert b"METHOD:CANCEL\r\n" in gone


def test_a_calendar_names_the_course_in_the_desks_language(store: Store) -> None:
    room = Room(store)
    with store.write() as session:
        session.get_one(CourseSession, room.session).course.names = {"is": "Vefumsjón frá grunni", "nb": "Nettside fra bunnen"}
    event = event_in(courses.calendar_file(store, session_id=room.session, now=NOW))
    assert event.summary.value == "Vefumsjón frá grunni"


def test_several_sessions_are_one_file_in_order_of_time(store: Store) -> None:
    room = Room(store)
    view = room.view()
    later = courses.add_session(
        store, op_key="later", course_id=view.card.course_id, starts_at=view.card.starts_at + relativedelta(days=7), minutes=None, place="",
        link="", trainer_id=None, capacity=None, at=NOW, by=room.by,
    ).result  # fmt: skip
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    data = calendar_of(store, session_ids=(later, room.session), now=NOW)
    found = vobject.readOne(data.decode()).vevent_list
    assert [event.status.value for event in found] == ["CANCELLED", "CONFIRMED"]
    assert b"METHOD:PUBLISH\r\n" in data
    assert len({event.uid.value for event in found}) == 2


def test_what_is_gone_is_refused_with_a_sentence(store: Store) -> None:
    room = Room(store)
    for verb in (
        lambda: courses.session(store, session_id=999),
        lambda: courses.told(store, booking_id=999, at=NOW, by=room.by),
        lambda: courses.rename_attendee(store, attendee_id=999, name="x", at=NOW, by=room.by),
        lambda: courses.book(store, op_key="x", session_id=room.session, site_id=999, names=("A",), at=NOW, by=room.by),
    ):
        with pytest.raises(Refused, match="not"):
            verb()
    with store.read() as session:
        assert session.scalar(select(func.count(Booking.id))) == 0
