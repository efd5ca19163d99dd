"""People away: their duties, their tickets, who sees why; and whom to ring while the desk is closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from desk.models import Person, Ticket
from desk.rules.errors import Refused
from desk.services import duties, tickets
from desk.services.duties import AwayDays
from desk.services.ticket.care import ticket_care
from tests import makers
from tests.services.duty_room import DutyRoom, at

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.fixture
def room(store: Store):
    return DutyRoom(store)


def away(room: DutyRoom, person: int, first: int, last: int | None, **fields: object) -> duties.AbsenceSaved:
    half = {name: bool(fields.pop(name, False)) for name in ("from_noon", "until_noon")}
    by = int(str(fields.pop("by", room.anna)))
    days = AwayDays(date(2026, 10, first), None if last is None else date(2026, 10, last), **half)
    new = duties.NewAbsence(person_id=person, kind=str(fields.pop("kind", "sick")), days=days, **fields)  # type: ignore[arg-type]
    saved = duties.save_absence(room.store, absence_id=None, new=new, at=room.now, by=by, op_key=room.key()).result
    assert isinstance(saved, duties.AbsenceSaved)
    return saved


def test_the_stand_in_takes_the_duties_of_the_days_away_and_the_rest_shows(room: DutyRoom):
    room.turns(room.kari, count=2)
    saved = away(room, room.kari, 7, 8, until_noon=True, covered_by_id=room.bjorn)
    assert (saved.handed_over, saved.left) == (1, 0)
    assert room.spans()[:3] == [("Kari", at(5, 7), at(6, 22)), ("Björn", at(6, 22), at(8, 10)), ("Kari", at(8, 10), at(12, 7))]
    assert away(room, room.kari, 13, None, covered_by_id=room.oskar).left == 1
    assert duties.who_is_away(room.store, at=at(14)) == {room.kari: None}
    assert room.view(at(13, 15)).gaps[0].starts_at == at(13, 15)
    with pytest.raises(Refused):
        away(room, room.kari, 20, 21)
    with pytest.raises(Refused):
        away(room, room.bjorn, 20, 21, covered_by_id=room.kari)
    with pytest.raises(Refused):
        away(room, room.bjorn, 21, 21, from_noon=True, until_noon=True)
    with pytest.raises(Refused):
        away(room, room.bjorn, 21, 22, by=room.kari)


def test_a_duty_on_offer_that_went_to_the_stand_in_is_theirs_to_offer(room: DutyRoom):
    room.turns(room.kari, count=1)
    given: dict[str, Any] = {"duty_id": room.view().duties[0].id, "to_id": None, "at": at(2)}
    duties.offer(room.store, **given, by=room.kari, op_key=room.key())
    away(room, room.kari, 1, 20, covered_by_id=room.bjorn)
    assert room.view().offers == ()
    duties.offer(room.store, **given, by=room.bjorn, op_key=room.key())
    (absence,) = room.view().absences
    duties.come_back(room.store, absence_id=absence.id, at=at(3), by=room.kari)
    assert (room.spans()[0][0], room.view().offers) == ("Kari", ())


def test_who_is_back_early_has_their_duties_again_until_that_is_undone(room: DutyRoom):
    room.turns(room.kari, count=2)
    away(room, room.kari, 7, 13, covered_by_id=room.bjorn)
    during = room.spans()
    assert during[:3] == [("Kari", at(5, 7), at(6, 22)), ("Björn", at(6, 22), at(12, 7)), ("Björn", at(12, 7), at(13, 22))]
    (absence,) = room.view().absences
    back = duties.come_back(room.store, absence_id=absence.id, at=at(9), by=room.kari).result
    after = [("Björn", at(6, 22), at(9)), ("Kari", at(9), at(12, 7)), ("Kari", at(12, 7), at(13, 22))]
    assert (back.returned, room.spans()[1:4]) == (2, after)
    line = next(line for line in duties.history(room.store) if line.what == "returned")
    assert (line.person, line.former) == ("Kari Dæmi", "Björn Dæmi")
    duties.still_away(room.store, back=back.back, at=at(9), by=room.kari)
    assert [(who, ends) for who, _starts, ends in room.spans()[1:4]] == [("Björn", at(9)), ("Björn", at(12, 7)), ("Björn", at(13, 22))]
    assert duties.who_is_away(room.store, at=at(10)) == {room.kari: at(13, 22)}
    with pytest.raises(Refused):
        duties.still_away(room.store, back=back.back, at=at(9), by=room.kari)
    # Shortened in the form: what lies after its new end is theirs.
    days = AwayDays(date(2026, 10, 7), date(2026, 10, 11))
    sick = duties.NewAbsence(person_id=room.kari, kind="sick", days=days, covered_by_id=room.bjorn)
    saved = duties.save_absence(room.store, absence_id=absence.id, new=sick, at=at(9), by=room.anna, op_key=room.key()).result
    assert (saved.returned, saved.handed_over) == (2, 0)
    assert room.spans()[2:5] == [("Björn", at(9), at(11, 22)), ("Kari", at(11, 22), at(12, 7)), ("Kari", at(12, 7), at(13, 22))]
    # Away anew meanwhile, they are not away twice at once.
    back = duties.come_back(room.store, absence_id=absence.id, at=at(10), by=room.kari).result
    away(room, room.kari, 11, 12)
    with pytest.raises(Refused, match="away at that time already"):
        duties.still_away(room.store, back=back.back, at=at(10), by=room.kari)


def test_an_absence_somebody_changed_meanwhile_is_not_written_over(room: DutyRoom):
    away(room, room.kari, 7, 13)
    (read,) = room.view().absences
    days = AwayDays(date(2026, 10, 7), date(2026, 10, 9))
    first = duties.NewAbsence(person_id=room.kari, kind="sick", days=days)
    given: dict[str, Any] = {"absence_id": read.id, "at": at(7), "by": room.anna, "version": read.version}
    duties.save_absence(room.store, new=first, op_key=room.key(), **given)
    with pytest.raises(Refused, match="was changed meanwhile"):
        duties.save_absence(room.store, new=replace(first, kind="holiday"), op_key=room.key(), **given)
    assert [row.kind for row in room.view().absences] == ["sick"]


def test_why_somebody_is_away_is_told_to_managers_and_themselves(room: DutyRoom):
    away(room, room.kari, 7, 7, note="Influensa", by=room.kari)
    seen = {by: (row.kind, row.note) for by in (room.anna, room.kari, room.bjorn) for row in room.view(by=by).absences}
    assert seen == {room.anna: ("sick", "Influensa"), room.kari: ("sick", "Influensa"), room.bjorn: ("", "")}
    (row,) = room.view().absences
    assert row.days == AwayDays(date(2026, 10, 7), date(2026, 10, 7))


@pytest.fixture
def theirs(store: Store):
    """Björn's open tickets under a profile that keeps grave faults for senior staff."""
    room = DutyRoom(store, "pindena")
    with store.write() as session:
        session.get_one(Person, room.anna).skills = ["senior"]
    customer = makers.customer(store, "Dæmi AS", country="NO", language="nb")
    numbers = []
    for kind, priority in (("question", "normal"), ("fault", "high")):
        new = tickets.NewTicket(customer_id=customer, subject=kind, text="Hei", kind=kind, priority=priority)
        made = tickets.open_ticket(store, op_key=kind, new=new, received_at=at(1), by=room.anna).result
        tickets.take(store, ticket_ids=(made,), owner_id=room.bjorn, at=at(1), by=room.anna)
        numbers.append(int(made))
    return room, numbers


def owners(room: DutyRoom, numbers: list[int]) -> list[int | None]:
    return [tickets.ticket(room.store, ticket_id=number).owner_id for number in numbers]


def test_the_tickets_of_somebody_away_are_given_over_by_seniority_and_back(theirs: tuple[DutyRoom, list[int]]):
    room, numbers = theirs
    absence = away(room, room.bjorn, 1, 9).id
    promised = [tickets.ticket(room.store, ticket_id=number).promises for number in numbers]
    rows = duties.tickets_of_absent(room.store, absence_id=absence, by=room.anna)
    assert {(row.subject, row.needs_senior, row.before_back) for row in rows} == {("question", False, True), ("fault", True, True)}
    with pytest.raises(Refused) as refused:
        duties.give_all(room.store, absence_id=absence, to_id=room.kari, at=at(2), by=room.anna)
    assert refused.value.field == "senior_id"
    duties.give_all(room.store, absence_id=absence, to_id=room.kari, senior_id=room.anna, at=at(2), by=room.anna)
    assert owners(room, numbers) == [room.kari, room.anna]
    assert [row.given for row in duties.tickets_of_absent(room.store, absence_id=absence, by=room.anna)] == [True, True]
    tickets.take(room.store, ticket_ids=(numbers[1],), owner_id=None, at=at(3), by=room.anna)
    back = duties.give_back(room.store, absence_id=absence, at=at(9), by=room.bjorn)
    assert (back.result, owners(room, numbers)) == (1, [room.bjorn, None])
    assert [tickets.ticket(room.store, ticket_id=number).promises for number in numbers] == promised


def test_one_ticket_is_given_and_kept(theirs: tuple[DutyRoom, list[int]]):
    room, numbers = theirs
    absence = away(room, room.bjorn, 1, 9).id
    away(room, room.oskar, 1, 2)
    for to, by in ((room.oskar, room.anna), (room.kari, room.kari)):
        with pytest.raises(Refused):
            duties.give_over(room.store, absence_id=absence, ticket_ids=(numbers[0],), to_id=to, at=at(1, 13), by=by)
    duties.give_over(room.store, absence_id=absence, ticket_ids=(numbers[0],), to_id=room.kari, at=at(2), by=room.anna)
    duties.keep_given(room.store, absence_id=absence, at=at(3), by=room.anna)
    assert duties.give_back(room.store, absence_id=absence, at=at(9), by=room.anna).result == 0
    assert owners(room, numbers) == [room.kari, room.bjorn]
    duties.come_back(room.store, absence_id=absence, at=at(3), by=room.bjorn)
    assert duties.who_is_away(room.store, at=at(3)) == {}


def critical(room: DutyRoom, received_hour: int) -> int:
    customer = makers.customer(room.store, "Dæmi AS", country="NO", language="nb")
    new = tickets.NewTicket(customer_id=customer, subject="Nede", text="Nede", kind="fault", priority="critical")
    return int(tickets.open_ticket(room.store, op_key="c", new=new, received_at=at(7, received_hour), by=room.anna).result)


def test_out_of_hours_a_critical_ticket_says_whom_to_ring_and_who_comes_next(room: DutyRoom):
    room.turns(room.bjorn, count=1)
    duties.add_shift(room.store, person_id=room.kari, starts_at=at(7, 0), ends_at=at(8, 0), place=2, at=room.now, by=room.anna, op_key="s")
    ticket = critical(room, 18)
    assert not duties.whom_to_ring(room.store, at=at(7, 10), ticket_id=ticket).wanted
    rings = duties.whom_to_ring(room.store, at=at(7, 19), ticket_id=ticket)
    assert ([one.name for one in rings.people], rings.opens_at) == (["Björn Dæmi", "Kari Dæmi", "Anna Dæmi"], at(8, 7))
    assert rings.next is not None
    assert rings.next.phone == "+47 22 00 00 02"
    for _ in range(2):
        duties.record_ring(room.store, ticket_id=ticket, person_id=room.bjorn, reached=False, at=at(7, 19), by=room.anna, op_key="r")
    rings = duties.whom_to_ring(room.store, at=at(7, 19, 5), ticket_id=ticket)
    assert rings.next is not None
    assert (rings.next.name, rings.people[0].tried_at) == ("Kari Dæmi", at(7, 19))
    duties.record_ring(room.store, ticket_id=ticket, person_id=room.kari, reached=True, at=at(7, 19, 6), by=room.anna, op_key="r2")
    assert duties.whom_to_ring(room.store, at=at(7, 20), ticket_id=ticket).next is None
    assert duties.whom_to_ring(room.store, at=at(8, 20), ticket_id=ticket).next == duties.Ring(
        room.bjorn, "Björn Dæmi", "+47 22 00 00 02", "", 1, at(12, 7)
    )
    rung = [entry.data for entry in tickets.ticket(room.store, ticket_id=ticket).entries if entry.data.get("code") == "rung"]
    assert [(data["name"], data["phone"], data["reached"]) for data in rung] == [
        ("Björn Dæmi", "+47 22 00 00 02", False),
        ("Kari Dæmi", "", True),
    ]


def test_when_nobody_was_reached_the_one_rung_longest_ago_is_rung_again(room: DutyRoom):
    room.turns(room.bjorn, count=1)
    ticket = critical(room, 18)
    for minute, person in enumerate((room.bjorn, room.anna)):
        duties.record_ring(
            room.store, ticket_id=ticket, person_id=person, reached=False, at=at(7, 19, minute), by=room.anna, op_key=room.key()
        )
    rings = duties.whom_to_ring(room.store, at=at(7, 20), ticket_id=ticket)
    assert rings.all_tried
    assert rings.next is not None
    assert rings.next.person_id == room.bjorn


def test_where_nobody_is_on_duty_management_is_rung(room: DutyRoom):
    rings = duties.whom_to_ring(room.store, at=at(7, 19), ticket_id=critical(room, 18))
    assert ([one.name for one in rings.people], rings.nobody_on_duty) == (["Anna Dæmi"], True)
    now = duties.whom_to_ring_now(room.store, at=at(7, 19))
    assert (now.wanted, [one.name for one in now.people]) == (True, ["Anna Dæmi"])
    assert not duties.whom_to_ring_now(room.store, at=at(7, 10)).wanted


@pytest.mark.parametrize("somebody", [True, False])
def test_what_rises_out_of_hours_tells_who_is_on_duty_else_all_who_take_duty(store: Store, *, somebody: bool):
    room = DutyRoom(store, "pindena")
    if somebody:
        duties.add_shift(store, person_id=room.kari, starts_at=at(7), ends_at=at(9), at=room.now, by=room.anna, op_key="s")
    ticket = critical(room, 6)
    with store.write() as session:
        session.get_one(Ticket, ticket).rises_at = at(7, 19)
    tickets.tick(store, now=at(7, 19) + timedelta(minutes=1))
    told = {row.person for row in ticket_care(store, ticket_id=ticket, now=at(7, 20)).notices if row.code == "management"}
    assert told == ({"Anna Dæmi", "Kari Dæmi"} if somebody else {"Anna Dæmi", "Björn Dæmi", "Kari Dæmi"})
