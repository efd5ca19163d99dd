"""The timesheet of a month: time as it was worked beside what is billed, by day and customer; as a file for a spreadsheet."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta
from sqlalchemy import or_, select
from sqlalchemy.orm import joinedload, selectinload

from desk.models import Call, Charge, Customer, Segment
from desk.services import desks
from desk.services.billed_time import billed_minutes, charged_net
from desk.services.csv_cells import csv_text
from desk.services.whole_file import whole_file
from desk.words import mark, speaker

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

HEAD: Final = (
    mark("Day"), mark("Customer"), mark("Calls"), mark("Seconds worked"), mark("Minutes billed"), mark("Quarters from the pack"),
    mark("Held"), mark("Net"), mark("Currency"),
)  # fmt: skip
SECOND: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One customer's work on one day; time without a customer stands under an empty name."""

    day: date
    customer_id: int | None
    customer: str
    calls: int
    seconds: int
    billed: int
    pack: int
    held: int
    net: Decimal


@dataclass(frozen=True, slots=True)
class Timesheet:
    """A month of one person, or of all, with its sums."""

    month: date
    rows: tuple[SheetRow, ...]
    currency: str

    @property
    def seconds(self) -> int:
        """The whole time worked."""
        return sum(row.seconds for row in self.rows)

    @property
    def billed(self) -> int:
        """The minutes billed in all."""
        return sum(row.billed for row in self.rows)

    @property
    def net(self) -> Decimal:
        """What it comes to without VAT."""
        return sum((row.net for row in self.rows), Decimal(0))


def timesheet(store: Store, *, month: date, by: int | None) -> Timesheet:
    """The timesheet of the local month a day is in, of one person or of all."""
    profile = desks.profile(store)
    first = month.replace(day=1)
    with store.read() as session:
        rows = _rows(session, profile, first, by)
    return Timesheet(first, rows, profile.currency)


def _rows(session: Session, profile: Profile, first: date, by: int | None) -> tuple[SheetRow, ...]:
    begin, end = (datetime.combine(day, time(), profile.zone).astimezone(UTC) for day in (first, first + relativedelta(months=1)))
    theirs = select(Segment.call_id).where(Segment.person_id == by, Segment.starts_at >= begin, Segment.starts_at < end)
    mine = [or_(Call.person_id == by, Call.id.in_(theirs))] if by is not None else []
    found = session.execute(
        select(Call, Charge)
        .outerjoin(Charge, Charge.call_id == Call.id)
        .options(selectinload(Call.segments), joinedload(Call.customer))
        .where(Call.started_at >= begin, Call.started_at < end, Call.state == "finished", *mine)
        .order_by(Call.started_at, Call.id)
    )
    groups: dict[tuple[date, int | None], list[tuple[Call, Charge | None]]] = defaultdict(list)
    names: dict[int | None, Customer | None] = {}
    for call, charge in found:
        groups[call.started_at.astimezone(profile.zone).date(), call.customer_id].append((call, charge))
        names[call.customer_id] = call.customer
    made = [_row(profile, key, names[key[1]], rows, by) for key, rows in groups.items()]
    return tuple(sorted(made, key=lambda row: (row.day, row.customer.casefold(), row.customer_id or 0)))


def _row(
    profile: Profile, key: tuple[date, int | None], customer: Customer | None, rows: list[tuple[Call, Charge | None]], by: int | None
) -> SheetRow:
    charges = [charge for call, charge in rows if charge is not None and by in {None, call.person_id}]
    return SheetRow(
        day=key[0], customer_id=key[1], customer=customer.name if customer else "", calls=len(rows),
        seconds=sum(_seconds(call, by) for call, _ in rows), billed=sum(billed_minutes(profile, charge) for charge in charges),
        pack=sum(charge.pack_quarters for charge in charges), held=sum(charge.status == "held" for charge in charges),
        net=sum((charged_net(charge) for charge in charges), Decimal(0)),
    )  # fmt: skip


def _seconds(call: Call, by: int | None) -> int:
    """The whole seconds of a call that somebody worked; a fraction is dropped once a call."""
    mine = [segment for segment in call.segments if segment.ends_at is not None and by in {None, segment.person_id or call.person_id}]
    return sum((segment.ends_at - segment.starts_at for segment in mine if segment.ends_at is not None), timedelta()) // SECOND


def save_csv(sheet: Timesheet, *, file: Path, language: str) -> None:
    """Write the timesheet into a file, whole or not at all."""
    with whole_file(file) as part:
        part.write_text(timesheet_csv(sheet, language=language), encoding="utf-8", newline="")


def timesheet_csv(sheet: Timesheet, *, language: str) -> str:
    """The timesheet as a CSV file: days as ISO dates, whole seconds and minutes, amounts with a point."""
    w = speaker(language)
    rows = [
        (row.day.isoformat(), row.customer, row.calls, row.seconds, row.billed, row.pack, row.held, f"{row.net:f}", sheet.currency)
        for row in sheet.rows
    ]
    return csv_text([w.tr(title) for title in HEAD], rows)
