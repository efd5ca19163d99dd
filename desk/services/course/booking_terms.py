"""The terms of booking as the desk has set them: shown with where each comes from, changed as a new version of its own profile."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import DeskInfo, ProfileCopy
from desk.rules.booking_terms import HUNDRED, NUMBERS, TERMS, BookingTerms, CancelTier, bookings_toml
from desk.rules.errors import Refused
from desk.services import desks, profiles
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.profile_edits import follow_profile, read_profile
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desk.services.store import Store

# The table of a profile's text, up to the next one; a list's rows are indented, so no line of it begins with a bracket.
TABLE: Final = re.compile(r"^\[bookings\]\n.*?(?=^\[|\Z)", re.MULTILINE | re.DOTALL)
RANGE: Final = mark("This is a number from {least} to {most}.")
PERCENT: Final = mark("A percentage is from 0 to 100.")
DAYS: Final = mark("Days before the session are a whole number from 0 to {most}.")
NO_TIER: Final = mark("Say what a cancellation on the last day keeps: the row of 0 days.")
TWICE: Final = mark("{days} days stand in two rows: take one away.")
UNREADABLE: Final = mark("The desk's profile was written by hand in a way that cannot be changed here: change its “bookings” there.")
MOST_DAYS: Final = 365
TIERS: Final = "cancellation"


def booking_terms(store: Store) -> BookingTerms:
    """The terms that hold at this desk."""
    return desks.profile(store).bookings


def save_booking_terms(store: Store, *, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Set some of the terms, as a manager or administrator; what is changed is marked as the desk's own.

    `cancellation` is pairs of days and percentage. Fees kept so far stay as they were worked out. `result` is the profile's version.
    """
    wanted = _checked(fields)

    def changed(now: BookingTerms) -> BookingTerms:
        moved = tuple(key for key in wanted if wanted[key] != (now.tiers if key == TIERS else getattr(now, key)))
        own = tuple(key for key in TERMS if key in {*now.own, *moved})
        values = {"tiers" if key == TIERS else key: value for key, value in wanted.items()}
        return replace(now, own=own, ours=tuple(key for key in now.ours if key not in own), **values)

    return _write(store, changed, at=at, by=by)


def reset_booking_terms(store: Store, *, at: datetime, by: int) -> Changed:
    """Go back to the terms of the profile that the desk began with."""
    with store.read() as session:
        key = session.scalar(select(ProfileCopy.key).order_by(ProfileCopy.version.desc()).limit(1)) or ""
    shipped = profiles.shipped(key).bookings
    return _write(store, lambda _now: shipped, at=at, by=by)


def _write(store: Store, changed: Any, *, at: datetime, by: int) -> Changed:
    with store.write() as session:
        session.execute(select(DeskInfo.id).with_for_update()).all()
        refuse_others(session, by)
        newest = session.scalars(select(ProfileCopy).order_by(ProfileCopy.version.desc()).limit(1)).one()
        now = read_profile(newest.toml).bookings
        wanted = changed(now)
        if wanted == now:
            return Changed.of(("desk", 1), result=newest.version)
        version = (session.scalar(select(func.max(ProfileCopy.version))) or 0) + 1
        text = with_bookings(newest.toml, wanted)
        session.add(ProfileCopy(key=newest.key, version=version, toml=text, created_at=at, by_id=by, why="bookings"))
    followed = follow_profile(store, at=at, by=by)
    return Changed.of(("desk", 1), ("profile", version), ("booking_terms", 1), *followed.ids, result=version)


def with_bookings(toml: str, terms: BookingTerms) -> str:
    """A profile's text with these terms in it and all else as it stood; refused where the text cannot be changed so."""
    table = bookings_toml(terms)
    text = TABLE.sub(lambda _found: f"{table}\n", toml, count=1) if TABLE.search(toml) else f"{toml.rstrip()}\n\n{table}"
    before = {key: value for key, value in tomllib.loads(toml).items() if key != "bookings"}
    try:
        after = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Refused(UNREADABLE) from error
    if {key: value for key, value in after.items() if key != "bookings"} != before or read_profile(text).bookings != terms:
        raise Refused(UNREADABLE)
    return text


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, (least, most) in NUMBERS.items():
        if key in fields:
            given = fields[key]
            if isinstance(given, bool) or not isinstance(given, int) or not least <= given <= most:
                raise Refused(RANGE, field=key, least=least, most=most)
            found[key] = given
    if TIERS in fields:
        found[TIERS] = _tiers(fields[TIERS])
    return found


def _tiers(rows: Sequence[tuple[int, Decimal]]) -> tuple[CancelTier, ...]:
    """The most days first, each once, down to 0."""
    found = sorted((CancelTier(days, Decimal(percent)) for days, percent in rows), key=lambda tier: -tier.days)
    for at, tier in enumerate(found):
        if not 0 <= tier.days <= MOST_DAYS:
            raise Refused(DAYS, field=TIERS, most=MOST_DAYS)
        if not tier.percent.is_finite() or not 0 <= tier.percent <= HUNDRED:
            raise Refused(PERCENT, field=TIERS)
        if at and found[at - 1].days == tier.days:
            raise Refused(TWICE, field=TIERS, days=tier.days)
    if not found or found[-1].days:
        raise Refused(NO_TIER, field=TIERS)
    return tuple(found)
