"""One's own duties as a calendar file, and a month of the roster on paper."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from icalendar import Calendar

from desk.services import duties
from desk.services.duties import AwayDays
from tests.documents.reading import layout
from tests.services.duty_room import DutyRoom, at

if TYPE_CHECKING:
    from desk.services.store import Store


def test_ones_duties_come_into_ones_calendar_and_go_when_another_has_them(file_store: Store):
    room = DutyRoom(file_store)
    room.turns(room.kari, room.bjorn, room.kari, count=3)

    def file() -> list[tuple[str, object, str, int]]:
        made = Calendar.from_ical(duties.own_duties(file_store, person_id=room.kari, now=at(2), language="nb"))
        return [(str(one["uid"]), one.decoded("dtstart"), str(one["status"]), int(str(one["sequence"]))) for one in made.walk("VEVENT")]

    before = file()
    assert [(starts, status) for _, starts, status, _ in before] == [(at(5, 7), "CONFIRMED"), (at(19, 7), "CONFIRMED")]
    duties.hand_over(file_store, duty_id=room.view().duties[0].id, to_id=room.anna, at=at(2), by=room.anna, op_key=room.key())
    after = {uid: (status, sequence) for uid, _, status, sequence in file()}
    assert after == {before[0][0]: ("CANCELLED", 1), before[1][0]: ("CONFIRMED", 0)}


def test_a_month_on_paper_names_who_is_rung_who_is_away_and_what_nobody_covers(file_store: Store):
    room = DutyRoom(file_store)
    room.turns(room.bjorn, room.kari, count=3)
    new = duties.NewAbsence(person_id=room.kari, kind="sick", days=AwayDays(date(2026, 10, 13), None), covered_by_id=room.anna, note="Flu")
    duties.save_absence(file_store, absence_id=None, new=new, at=room.now, by=room.anna, op_key="a")
    made = duties.duty_list(file_store, month=date(2026, 10, 1), language="en", now=at(2), by=room.anna)
    text = layout(made)
    for said in ("On duty, October 2026", "Björn Dæmi", "+47 22 00 00 02", "Hours nobody covers", "Away", "Anna Dæmi stands in"):
        assert said in text
    assert "Flu" not in text
    # What nobody covers this month does not stand on the paper of the next.
    here, following = (
        layout(duties.duty_list(file_store, month=date(2026, month, 1), language="en", now=at(27), by=room.anna)) for month in (10, 11)
    )
    assert ("28 Oct" in here, "28 Oct" in following, "2 Nov" in following) == (True, False, True)
