"""An older desk after the twenty-first revision: its people have no number yet, nobody is on duty; and what the database refuses."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy.exc import IntegrityError

from desk.models import Absence, AbsenceTicket, Duty, DutyOffer, DutyRotation
from desk.services import desks, duties
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

LATER = NOW + timedelta(hours=1)


@pytest.mark.parametrize("row", [
    Duty(person_id=1, starts_at=LATER, ends_at=NOW), Duty(person_id=1, starts_at=NOW, ends_at=LATER, place=3),
    Duty(person_id=99, starts_at=NOW, ends_at=LATER),
    DutyRotation(weekday=7, minute=0, made_until=NOW), DutyRotation(weekday=0, minute=1440, made_until=NOW),
    DutyRotation(weekday=0, minute=0, weeks=9, made_until=NOW),
    Absence(person_id=1, kind="late", starts_at=NOW, at=NOW, by_id=1),
    Absence(person_id=1, kind="sick", starts_at=LATER, ends_at=NOW, at=NOW, by_id=1),
    DutyOffer(duty_id=1, duty_version=1, at=NOW, by_id=1, state="taken"),
    DutyOffer(duty_id=1, duty_version=1, at=NOW, by_id=1, state="lost"),
    AbsenceTicket(absence_id=1, ticket_id=1, to_id=1, at=NOW, by_id=1, state="back"),
])  # fmt: skip
def test_the_database_refuses_what_cannot_be(file_store: Store, row: Any) -> None:
    makers.desk(file_store)
    with pytest.raises(IntegrityError), file_store.write() as session:
        session.add(type(row)(**{key: value for key, value in vars(row).items() if not key.startswith("_")}))


def test_before_anybody_plans_there_is_nobody_on_duty_and_no_number(store: Store) -> None:
    by = makers.desk(store)
    assert [person.phone for person in desks.people(store)] == [""]
    desks.save_person(
        store, person_id=by, name="Anna", short_name="", role="administrator", active=True, phone=" +354  555 0101 ", at=NOW, by=by
    )
    desks.save_person(store, person_id=by, name="Anna", short_name="", role="administrator", active=True, at=NOW, by=by)
    assert [person.phone for person in desks.people(store)] == ["+354 555 0101"]
    assert duties.on_duty(store, at=NOW) == ()
    assert duties.roster(store, start=NOW, end=LATER, now=NOW, by=by).duties == ()
