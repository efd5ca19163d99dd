"""The timesheet of a month as a paper, in the language of whoever prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.documents.printed import timesheet_pdf
from desk.documents.timesheet_values import TimesheetPaper, TimesheetRow
from desk.models import DeskInfo, Person
from desk.services.parties import party_of, seller_of

if TYPE_CHECKING:
    from desk.services.store import Store
    from desk.services.timesheets import Timesheet


def timesheet_paper(store: Store, *, sheet: Timesheet, by: int | None, language: str) -> bytes:
    """The PDF of a timesheet that was read: of one person, or of all."""
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        person = session.get(Person, by) if by is not None else None
        paper = TimesheetPaper(
            language=language, seller=party_of(seller_of(desk), abroad_of=desk.country, language=language),
            person=person.name if person is not None else "", month=sheet.month, currency=sheet.currency,
            rows=tuple(TimesheetRow(row.day, row.customer, row.calls, row.seconds, row.billed, row.held, row.net) for row in sheet.rows),
            logo=desk.logo, colour=desk.colour,
        )  # fmt: skip
    return timesheet_pdf(paper)
