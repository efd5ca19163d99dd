"""A draft edited as a whole: everything typed is saved in one transaction or nothing is; and its paper as it would then be."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import inspect

from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.invoice.draft_edit import (
    set_fields,
    set_greek_marks,
    set_line,
    set_order,
    set_order_of_work,
    set_payer,
    take_line,
)
from desk.services.invoice.reads import _preview as paper_of_draft
from desk.services.invoice.state import find_draft, sum_up
from desk.services.rights import ruled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.models import Invoice, InvoiceLine
    from desk.services.store import Store

NOBODY: Final = 0
"""As a payer: the buyer pays itself."""


@dataclass(frozen=True, slots=True)
class LineEdit:
    """What is changed in a line: its words, its discount in percent; None stays."""

    text: str | None = None
    detail: str | None = None
    discount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class DraftEdit:
    """What is changed in a draft, and only that; None stays. `removed` lines' work is unbilled again, `order` names the lines left."""

    invoice_id: int
    lines: Mapping[int, LineEdit] = field(default_factory=dict)
    removed: tuple[int, ...] = ()
    order: tuple[int, ...] | None = None
    note: str | None = None
    buyer_reference: str | None = None
    order_number: str | None = None
    supply_place: str | None = None
    exemption: str | None = None
    due_date: date | None = None
    language: str | None = None
    discount: Decimal | None = None
    grouping: str | None = None
    payer_id: int | None = None
    marks: tuple[str, str, str] | None = None


@ruled
def save_draft(store: Store, *, edit: DraftEdit, at: datetime, by: int) -> Changed:
    """Save everything that was changed in a draft; what is refused names its field, a line's with its id behind it ("text:7")."""
    del by
    with store.write() as session:
        row = find_draft(session, edit.invoice_id)
        charges = {line.charge_id for line in row.lines if line.id in edit.removed and line.charge_id is not None}
        _apply(session, row, edit, at)
        return Changed.of(("invoice", edit.invoice_id), *(("charge", key) for key in charges))


def preview_edit(store: Store, *, edit: DraftEdit, at: datetime) -> bytes | None:
    """The paper of a draft as it would be with these changes, none of which is kept; None where nothing would be left of it."""
    from desk.documents.printed import invoice_pdf

    today = at.astimezone(desks.profile(store).zone).date()
    with store.write() as session:
        tried = session.begin_nested()
        row = find_draft(session, edit.invoice_id)
        _apply(session, row, edit, at)
        paper = paper_of_draft(session, row, today) if not inspect(row).was_deleted and not inspect(row).deleted else None
        tried.rollback()
    return None if paper is None else invoice_pdf(paper)


def _apply(session: Session, row: Invoice, edit: DraftEdit, at: datetime) -> None:
    profile = desks.profile_in(session)
    texts = {name: getattr(edit, name) for name in ("note", "buyer_reference", "order_number", "supply_place", "exemption")}
    set_fields(row, texts, due_date=edit.due_date, discount=edit.discount, today=at.astimezone(profile.zone).date())
    # First what says the lines anew, then what was typed over them.
    set_order_of_work(session, row, profile, language=edit.language, grouping=edit.grouping)
    own = {line.id: line for line in row.lines}
    for key, changed in edit.lines.items():
        if key in own and key not in edit.removed:
            _change(key, changed, own)
    if edit.payer_id is not None:
        set_payer(session, row, edit.payer_id or None)
    if edit.marks is not None:
        set_greek_marks(session, row, edit.marks)
    if edit.order is not None:
        set_order(session, row, edit.order)
    sum_up(row)
    for key in edit.removed:
        # A line may have gone with another of the same piece of work.
        line = next((line for line in row.lines if line.id == key), None)
        if line is not None:
            take_line(session, row, line)
    session.flush()


def _change(key: int, changed: LineEdit, own: Mapping[int, InvoiceLine]) -> None:
    try:
        set_line(own[key], text=changed.text, detail=changed.detail, discount=changed.discount)
    except Refused as refused:
        raise Refused(refused.sentence, field=f"{refused.field}:{key}", **refused.values) from refused
