"""The terms of booking are the desk's to set: marked as its own, kept in its profile beside all else, and true from then on."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from desk.models import ProfileCopy
from desk.paths import resources
from desk.rules.booking_terms import TERMS, CancelTier
from desk.rules.errors import Refused
from desk.services import courses, desks, profiles
from desk.services.course.booking_terms import with_bookings
from tests import makers
from tests.makers import NOW
from tests.services.booking_room import STARTS, Room

if TYPE_CHECKING:
    from desk.services.store import Store

FRIDAY = datetime(2026, 4, 24, 13, tzinfo=UTC)


def save(room: Room, **fields: Any) -> Any:
    return courses.save_booking_terms(room.store, fields=fields, at=NOW, by=room.by)


@pytest.mark.parametrize("key", profiles.SHIPPED)
def test_a_shipped_profile_takes_other_terms_and_keeps_all_else(key: str) -> None:
    text = (resources() / "profiles" / f"{key}.toml").read_text(encoding="utf-8")
    wanted = replace(profiles.shipped(key).bookings, hold_hours=9, own=("hold_hours",), ours=("cancellation",))
    changed = tomllib.loads(with_bookings(text, wanted))
    before = tomllib.loads(text)
    assert {name: value for name, value in changed.items() if name != "bookings"} == {
        name: value for name, value in before.items() if name != "bookings"
    }
    assert with_bookings(with_bookings(text, wanted), wanted) == with_bookings(text, wanted)


def test_a_profile_without_the_table_gains_it_and_one_written_in_a_line_is_left_alone() -> None:
    text = (resources() / "profiles" / "stefna.toml").read_text(encoding="utf-8")
    wanted = profiles.shipped("stefna").bookings
    begin = text.index("[bookings]")
    end = text.find("\n[", begin)
    bare = text[:begin] + (text[end + 1 :] if end > 0 else "")
    assert "[bookings]" not in bare
    assert tomllib.loads(with_bookings(bare, wanted))["bookings"]["hold_hours"] == 4
    with pytest.raises(Refused, match="by hand"):
        with_bookings("bookings = { hold_hours = 4 }\n" + bare, wanted)


def test_a_place_is_held_as_long_as_the_desk_has_set(store: Store) -> None:
    room = Room(store)
    first, _waits = room.book(4), room.book(2)
    save(room, hold_hours=2)
    room.cancel(first, at=FRIDAY)
    assert room.view().offered[0].hold_until == FRIDAY + timedelta(hours=2)
    assert courses.booking_terms(store).origin("hold_hours") == "own"
    assert {courses.booking_terms(store).origin(key) for key in TERMS if key != "hold_hours"} == {"ours"}


def test_a_cancellation_keeps_what_the_desk_has_set_by_date(store: Store) -> None:
    room = Room(store)
    booking = room.book(2)
    save(room, cancellation=((0, Decimal(80)), (30, Decimal(0)), (5, Decimal("12.5"))))
    assert courses.booking_terms(store).tiers == (CancelTier(30, Decimal(0)), CancelTier(5, Decimal("12.5")), CancelTier(0, Decimal(80)))
    offers = [courses.cancel_offer(store, booking_id=booking, at=STARTS - timedelta(days)).percent for days in (31, 10, 1)]
    assert offers == [Decimal(0), Decimal("12.5"), Decimal(80)]


def test_what_is_saved_unchanged_is_not_called_the_desks_own(store: Store) -> None:
    room = Room(store)
    before = courses.booking_terms(store)
    versions = save(room, hold_hours=before.hold_hours, least=before.least).result
    assert courses.booking_terms(store) == before
    assert save(room, least=3).result == versions + 1
    assert courses.booking_terms(store).own == ("least",)


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("hold_hours", {"hold_hours": 0}), ("least", {"least": -1}), ("remind_days", {"remind_days": True}),
        ("cancellation", {"cancellation": ()}), ("cancellation", {"cancellation": ((3, Decimal(50)),)}),
        ("cancellation", {"cancellation": ((0, Decimal(101)),)}), ("cancellation", {"cancellation": ((0, Decimal("NaN")),)}),
        ("cancellation", {"cancellation": ((0, Decimal(1)), (0, Decimal(2)))}), ("cancellation", {"cancellation": ((-1, Decimal(1)),)}),
    ],
)  # fmt: skip
def test_terms_that_make_no_sense_are_refused_by_their_field_and_change_nothing(store: Store, field: str, fields: Any) -> None:
    room = Room(store)
    before = courses.booking_terms(store)
    with pytest.raises(Refused) as refusal:
        save(room, **fields)
    assert refusal.value.field == field
    assert courses.booking_terms(store) == before


def test_only_a_manager_sets_the_terms(store: Store) -> None:
    room = Room(store)
    trainer = makers.person(store, "Ólöf Dæmi", role="trainer")
    with pytest.raises(Refused, match="Managers"):
        courses.save_booking_terms(store, fields={"hold_hours": 8}, at=NOW, by=trainer)
    with pytest.raises(Refused, match="Managers"):
        courses.reset_booking_terms(room.store, at=NOW, by=trainer)


def test_a_desk_goes_back_to_the_terms_it_began_with(store: Store) -> None:
    room = Room(store)
    began = courses.booking_terms(store)
    save(room, hold_hours=9, decide_days=10)
    courses.reset_booking_terms(store, at=NOW, by=room.by)
    assert courses.booking_terms(store) == began
    with store.read() as session:
        assert list(session.scalars(select(ProfileCopy.version).order_by(ProfileCopy.version))) == [1, 2, 3]


def test_reminders_come_as_early_as_the_desk_has_set(store: Store) -> None:
    room = Room(store)
    save(room, remind_days=20, announce_days=9)
    few = room.other(days=20, least=3, decide_on=(NOW + timedelta(days=9)).astimezone(desks.profile(store).zone).date())
    found = {(row.what, row.session_id) for row in courses.reminders(store, now=NOW)}
    assert found >= {("decide", few), ("give", few), ("give", room.session)}
    save(room, remind_days=0, announce_days=8)
    assert courses.reminders(store, now=NOW) == ()
