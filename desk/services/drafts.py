"""Drafts: one a customer from unbilled charges, changed, thrown away; a charge is on one document only."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select, update

from desk.models import Charge, Customer, DeskInfo, Invoice, InvoiceLine
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.invoice_lines import LineMaker
from desk.services.invoice_state import DRAFT, draft_lines_removed, drop_if_empty, find_draft, sum_up
from desk.words import LANGUAGES, mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

BILLABLE: Final = frozenset({"chargeable", "covered"})
LONGEST: Final = 2000
TAKEN: Final = mark("Some of this work is on another invoice by now: look at the list again.")


def draft_invoices(
    store: Store, *, op_key: str, charge_ids: tuple[int, ...], at: datetime, by: int, progress: Callable[[int, int], bool] | None = None
) -> Changed:
    """Draft one invoice a customer from unbilled charges; `result` is the drafts' ids. A charge goes on one invoice only.

    Each customer's draft is a transaction of its own: after each, `progress(done, of)` may answer False, and the finished ones stay.
    """
    if not charge_ids:
        raise Refused("Choose the work to be invoiced first.", field="charge_ids")
    profile = desks.profile(store)
    with store.read() as session:
        rows = session.execute(select(Charge.customer_id, Charge.id).where(Charge.id.in_(charge_ids)))
        by_customer: dict[int, list[int]] = {}
        for customer_id, charge_id in rows:
            by_customer.setdefault(customer_id, []).append(charge_id)
    if sum(map(len, by_customer.values())) != len(set(charge_ids)):
        raise Refused(TAKEN, field="charge_ids")
    drafts: list[int] = []
    for done, (customer_id, ids) in enumerate(sorted(by_customer.items()), start=1):
        drafts.append(_draft(store, profile, customer_id, ids, op_key=f"{op_key}:{customer_id}", at=at, by=by))
        if progress is not None and not progress(done, len(by_customer)):
            break
    return Changed.of(*(("invoice", key) for key in drafts), *(("charge", key) for key in charge_ids), result=tuple(drafts))


def _draft(store: Store, profile: Profile, customer_id: int, ids: list[int], *, op_key: str, at: datetime, by: int) -> int:
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return int(earlier["id"])
        customer = session.get_one(Customer, customer_id)
        country = session.scalars(select(DeskInfo.country)).one()
        row = Invoice(
            state=DRAFT, kind="pro_forma" if country == "GR" else "invoice", customer_id=customer_id, language=customer.language,
            currency=profile.currency, buyer_reference=customer.buyer_reference, net=Decimal(0), vat=Decimal(0), gross=Decimal(0),
            created_at=at,
        )  # fmt: skip
        session.add(row)
        session.flush()
        charges = _take(session, row, ids)
        maker = LineMaker(session, profile, customer.language)
        lines = [line for charge in charges for line in maker.lines(charge)]
        for position, line in enumerate(lines, start=1):
            line.position = position
            row.lines.append(line)
        days = [charge.at.astimezone(profile.zone).date() for charge in charges]
        row.supply_from, row.supply_to = min(days), max(days)
        sum_up(row)
        session.flush()
        store.done(session, op_key=op_key, result={"id": row.id})
        return row.id


def _take(session: Session, row: Invoice, ids: list[int]) -> list[Charge]:
    """Put charges on a draft in one statement; one that another draft took meanwhile refuses the whole."""
    taken = (
        session.execute(
            update(Charge)
            .where(Charge.id.in_(ids), Charge.invoice_id.is_(None), Charge.status.in_(BILLABLE))
            .values(invoice_id=row.id)
            .returning(Charge.id)
            .execution_options(synchronize_session=False)
        )
        .scalars()
        .all()
    )
    if len(taken) != len(set(ids)):
        charges = session.scalars(select(Charge).where(Charge.id.in_(set(ids) - set(taken))).execution_options(populate_existing=True))
        if any(charge.status == "held" for charge in charges):
            raise Refused("Some of this work is held: release it first, or leave it out.", field="charge_ids")
        raise Refused(TAKEN, field="charge_ids")
    rows = session.scalars(select(Charge).where(Charge.id.in_(ids)).execution_options(populate_existing=True))
    return sorted(rows, key=lambda charge: (charge.at, charge.id))


def change_draft(
    store: Store, *, invoice_id: int, note: str | None = None, buyer_reference: str | None = None, due_date: date | None = None,
    language: str | None = None, at: datetime, by: int,
) -> Changed:  # fmt: skip
    """Change a draft's own fields; in another language its lines are written anew."""
    del by
    profile = desks.profile(store)
    with store.write() as session:
        row = find_draft(session, invoice_id)
        if note is not None:
            row.note = _short("note", note)
        if buyer_reference is not None:
            row.buyer_reference = _short("buyer_reference", buyer_reference)
        if due_date is not None:
            if due_date < at.astimezone(profile.zone).date():
                raise Refused("The due date is gone by: choose a later day.", field="due_date")
            row.due_date = due_date
        if language is not None and language != row.language:
            _rewrite(session, row, profile, language)
        return Changed.of(("invoice", invoice_id))


def _rewrite(session: Session, row: Invoice, profile: Profile, language: str) -> None:
    if language not in LANGUAGES:
        raise Refused("“{value}” is not a language this program writes.", field="language", value=language[:40])
    row.language = language
    maker = LineMaker(session, profile, language)
    by_charge: dict[int | None, list[InvoiceLine]] = {}
    for line in row.lines:
        by_charge.setdefault(line.charge_id, []).append(line)
    for charge_id, lines in by_charge.items():
        if charge_id is None:
            continue
        for line, new in zip(lines, maker.lines(session.get_one(Charge, charge_id)), strict=False):
            line.text, line.detail, line.unit = new.text, new.detail, new.unit


def change_line(store: Store, *, line_id: int, text: str | None = None, detail: str | None = None, at: datetime, by: int) -> Changed:
    """Change the words of a draft's line."""
    del at, by
    with store.write() as session:
        line = _line(session, line_id)
        if text is not None:
            line.text = _short("text", text)
            if not line.text:
                raise Refused("A line says what was done: it cannot be empty.", field="text")
        if detail is not None:
            line.detail = _short("detail", detail)
        return Changed.of(("invoice", line.invoice_id))


def remove_line(store: Store, *, line_id: int, at: datetime, by: int) -> Changed:
    """Take a line off a draft: its charge is unbilled again, with all its lines; a draft without lines is discarded."""
    del at, by
    with store.write() as session:
        line = _line(session, line_id)
        row, charge_id = line.invoice, line.charge_id
        if charge_id is not None:
            draft_lines_removed(session, session.get_one(Charge, charge_id))
        else:
            row.lines.remove(line)
            session.flush()
            drop_if_empty(session, row)
        return Changed.of(("invoice", row.id), *([("charge", charge_id)] if charge_id is not None else []))


def discard_draft(store: Store, *, invoice_id: int, at: datetime, by: int) -> Changed:
    """Throw a draft away: its charges are unbilled again."""
    del at, by
    with store.write() as session:
        row = find_draft(session, invoice_id)
        charges = tuple(session.scalars(select(Charge.id).where(Charge.invoice_id == invoice_id)))
        row.lines.clear()
        session.flush()
        drop_if_empty(session, row)
        return Changed.of(("invoice", invoice_id), *(("charge", key) for key in charges))


def _line(session: Session, line_id: int) -> InvoiceLine:
    line = session.get(InvoiceLine, line_id)
    if line is None:
        raise Refused("This line is not there any more.", field="line_id")
    find_draft(session, line.invoice_id)
    return line


def _short(field: str, value: str) -> str:
    written = value.strip()
    if len(written) > LONGEST:
        raise Refused("This is longer than {most} characters: shorten it.", field=field, most=LONGEST)
    return written
