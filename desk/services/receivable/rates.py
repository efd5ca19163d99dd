"""Rates of late interest: those shipped, and those the office entered, which stand in their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import DeskInfo, Person, ReminderRate
from desk.rules import reminders as rules
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.services import desks
from desk.services.changes import Changed
from desk.services.rights import ruled

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.services.store import Store

MOST_PERCENT: Final = 100
MOST_FEE: Final = 100_000
LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class RateRow:
    """A rate as it is in force from a day until another: `by` says who entered it, nobody where it is shipped."""

    id: str
    country: str
    since: date
    until: date
    percent: Decimal
    fee: Decimal | None
    source: str
    by: str
    at: datetime | None


def rates(session: Session) -> tuple[rules.InterestRate, ...]:
    """All rates, the office's own in their places."""
    own = session.scalars(select(ReminderRate))
    return rules.with_own([rules.InterestRate(one.country, one.since, one.percent, one.source, one.fee) for one in own])


def rate_rows(store: Store) -> tuple[RateRow, ...]:
    """The rates of the desk's country, the newest first."""
    with store.read() as session:
        country = session.scalars(select(DeskInfo.country)).one()
        found = select(ReminderRate, Person.short_name).join(Person, Person.id == ReminderRate.by_id)
        own = {one.since: (one, name) for one, name in session.execute(found.where(ReminderRate.country == country))}
        known = rules.held(country, rates(session))
    made = []
    for row, until in reversed(known):
        one, name = own.get(row.since, (None, ""))
        key = f"{row.country} {row.since}"
        source = row.source if one else rules.law_of(row.source)
        made.append(RateRow(key, row.country, row.since, until, row.percent, row.fee, source, name, one.at if one else None))
    return tuple(made)


@ruled
def enter_rate(
    store: Store, *, since: date, percent: Decimal, fee: Decimal | None, source: str, at: datetime, by: int
) -> Changed:
    """Enter the rate of the desk's country from a day on; one entered for the same day before gives way."""
    profile = desks.profile(store)
    if not percent.is_finite() or not 0 <= percent <= MOST_PERCENT or percent != round(percent, 4):
        raise Refused("A rate of interest is a percentage from 0 to 100.", field="percent")
    if fee is not None and (not fee.is_finite() or not 0 <= fee <= MOST_FEE or fee != rounded(fee, profile.currency)):
        raise Refused("{value} is not an amount in {currency}.", field="fee", value=str(fee)[:40], currency=profile.currency)
    if not source.strip():
        raise Refused("Say where the rate is written, such as the central bank's notice and its day.", field="source")
    insert = sqlite.insert if store.is_sqlite else postgresql.insert
    with store.write() as session:
        country = session.scalars(select(DeskInfo.country)).one()
        values = {"percent": percent, "fee": fee, "source": source.strip()[:LONGEST], "at": at, "by_id": by}
        row = insert(ReminderRate).values(country=country, since=since, **values)
        session.execute(row.on_conflict_do_update(index_elements=["country", "since"], set_=values))
    return Changed.of(("invoice", 0))


@ruled
def drop_rate(store: Store, *, since: date, at: datetime, by: int) -> Changed:
    """Take back a rate that the office entered; a shipped one stays. Reminders that were made keep what they asked for."""
    del at, by
    with store.write() as session:
        country = session.scalars(select(DeskInfo.country)).one()
        own = delete(ReminderRate).where(ReminderRate.country == country, ReminderRate.since == since)
        if session.scalar(own.returning(ReminderRate.id)) is None:
            raise Refused("Only a rate that was entered here is taken back.", field="since")
    return Changed.of(("invoice", 0))
