"""A report's paper, with the desk's head and foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.documents import printed
from desk.documents.report_values import ReportPaper
from desk.models import DeskInfo
from desk.services.parties import party_of, seller_of

if TYPE_CHECKING:
    from desk.documents.report_values import Report
    from desk.services.store import Store


def report_pdf(store: Store, *, report: Report, language: str = "") -> bytes:
    """The PDF of figures that were read; in the desk's language where none is named."""
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        chosen = language or desk.language
        seller = party_of(seller_of(desk), abroad_of=desk.country, language=chosen)
        paper = ReportPaper(language=chosen, seller=seller, report=report, logo=desk.logo, colour=desk.colour)
    return printed.report_pdf(paper)
