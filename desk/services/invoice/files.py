"""The files of issued documents: made from what was frozen with the number, kept once, with SHA-256 and seal.

The number comes first and the bytes follow in a transaction of their own. What stands between them is harmless: all that the paper is
made of is frozen with the number, so that whoever asks for a paper that is not kept yet makes it, keeps it, and gets it. On a server only
the office's logins keep one; others get the same bytes, and the next desk of the office keeps them.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import exists, select
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import Invoice, InvoiceFile, InvoiceLink, KeptLogo
from desk.rules.chain import seal_of
from desk.rules.errors import Refused
from desk.services.invoice.appendix import appendix_from
from desk.services.invoice.paper import Credited, paper_of
from desk.services.invoice.state import DRAFT, OPENING, may_bill

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class Printed:
    """The bytes of one document; no XML where its country's network wants none."""

    pdf: bytes
    xml: bytes | None = None


def print_files(row: Invoice, *, credited: tuple[str, date | None] | None, logo: bytes | None) -> Printed:
    """The files of a document from its row, its parties and its calls as they are frozen in it, and nothing else."""
    from desk.documents.printed import invoice_files

    assert row.issue_date is not None
    paper = paper_of(
        row, seller=row.seller, buyer=row.buyer, issue_date=row.issue_date, due=row.due_date,
        credited=Credited(*credited) if credited is not None else None, logo=logo, appendix=appendix_from(row.appendix),
    )  # fmt: skip
    made = invoice_files(paper)
    return Printed(made.pdf, made.xml)


def keep_files(store: Store, *, invoice_id: int, at: datetime, printed: Printed | None = None) -> Printed:
    """The files of an issued document as they are kept; made now where they are not yet, and kept where this login may."""
    with store.read() as session:
        kept = _kept(session, invoice_id)
        if kept is not None:
            return kept
        row = session.get_one(Invoice, invoice_id)
        if row.state == DRAFT or row.kind == OPENING:
            raise Refused("This document has no paper of ours: it was issued elsewhere, or not yet.", field="invoice_id")
        made = printed or print_files(row, credited=credited_in(session, row), logo=_logo(session, row))
        if not may_bill(session):
            return made
        link = session.get_one(InvoiceLink, invoice_id).sha256
    with store.write() as session:
        insert = sqlite.insert if store.is_sqlite else postgresql.insert
        for kind, content in (("pdf", made.pdf), ("xml", made.xml)):
            if content is not None:
                digest = sha256(content).hexdigest()
                values = {"invoice_id": invoice_id, "kind": kind, "content": content, "sha256": digest, "made_at": at}
                session.execute(insert(InvoiceFile).values(**values, seal=seal_of(link, kind, digest)).on_conflict_do_nothing())
        # Whoever was quicker has made the paper: theirs is the one that counts.
        return _kept(session, invoice_id) or made


def without_files(store: Store, *, most: int = 500) -> tuple[int, ...]:
    """The issued documents whose files are still to be made: after a machine stopped between the number and the bytes."""
    with store.read() as session:
        return tuple(session.scalars(_missing().order_by(Invoice.id).limit(most)))


def finish_files(store: Store, *, at: datetime) -> int:
    """Make and keep the files of every issued document that lacks them; how many: none by a login that may not keep them."""
    with store.read() as session:
        if not may_bill(session):
            return 0
    found = without_files(store)
    for invoice_id in found:
        keep_files(store, invoice_id=invoice_id, at=at)
    return len(found)


def _missing() -> Select[int]:
    pdf = exists().where(InvoiceFile.invoice_id == Invoice.id, InvoiceFile.kind == "pdf")
    return select(Invoice.id).where(Invoice.state != DRAFT, Invoice.kind != OPENING, ~pdf)


def keep_logo(session: Session, logo: bytes | None) -> None:
    """Keep a logo under its SHA-256, before a document that bears it is issued."""
    if logo is None:
        return
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    session.execute(insert(KeptLogo).values(sha256=sha256(logo).hexdigest(), content=logo).on_conflict_do_nothing())


def _kept(session: Session, invoice_id: int) -> Printed | None:
    found = {kind: content for kind, content in session.execute(  # noqa: C416 - a row is no pair to the type checker
        select(InvoiceFile.kind, InvoiceFile.content).where(InvoiceFile.invoice_id == invoice_id)
    )}  # fmt: skip
    return Printed(found["pdf"], found.get("xml")) if "pdf" in found else None


def _logo(session: Session, row: Invoice) -> bytes | None:
    digest = row.seller.get("logo_sha256")
    return session.scalar(select(KeptLogo.content).where(KeptLogo.sha256 == digest)) if digest else None


def credited_in(session: Session, row: Invoice) -> tuple[str, date | None] | None:
    """The number and day of the invoice that a credit note speaks of."""
    original = session.get(Invoice, row.credits_id) if row.credits_id is not None else None
    return (original.number or "", original.issue_date) if original is not None else None
