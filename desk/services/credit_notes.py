"""Credit notes: documents of their own over a whole invoice or some of it, never over more than was invoiced; and corrected invoices."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, update

from desk.models import Booking, Charge, Contract, Invoice, InvoiceLine
from desk.rules.errors import Refused
from desk.rules.money import product, rounded
from desk.services import desks
from desk.services.changes import Changed
from desk.services.contract.fees import settle_fees
from desk.services.course.fees import settle_site, take_back
from desk.services.invoice.charged import waive_in
from desk.services.invoice.discount import DISCOUNT, line_net
from desk.services.invoice.files import keep_files
from desk.services.invoice.issuing import issue_in
from desk.services.invoice.state import CREDIT, DRAFT, OPENING, notes_by_invoice, sum_up
from desk.services.line.waits import ISSUING, needs_line
from desk.services.rights import ruled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store


@needs_line(ISSUING)
@ruled
def credit_invoice(
    store: Store, *, op_key: str, invoice_id: int, reason: str, today: date, at: datetime, by: int,
    parts: Mapping[int, Decimal | None] | None = None, bill_again: bool = True,
) -> Changed:  # fmt: skip
    """Issue a credit note over what is left of an invoice, or over `parts`: a net amount by line, None for all that is left of it.

    Work whose lines are credited in full is unbilled again, unless it is to be given away (`bill_again` False). `result` is the note's id.
    """
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), ("invoice", earlier["id"]), result=earlier["id"])
        note, charges = credit_in(session, invoice_id, reason, parts, today=today, at=at, by=by, bill_again=bill_again)
        store.done(session, op_key=op_key, result={"id": note.id})
        touched = [("invoice", invoice_id), ("invoice", note.id), ("customer", note.customer_id), *(("charge", key) for key in charges)]
        number = note.id
    keep_files(store, invoice_id=number, at=at)
    return Changed.of(*touched, result=number)


@needs_line(ISSUING)
@ruled
def correct_invoice(store: Store, *, op_key: str, invoice_id: int, reason: str, today: date, at: datetime, by: int) -> Changed:
    """Credit what is left of an invoice and draft it anew, to be put right and issued; `result` is (credit note, draft)."""
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), result=tuple(earlier["ids"]))
        note, charges = credit_in(session, invoice_id, reason, None, today=today, at=at, by=by)
        draft = _anew(session, session.get_one(Invoice, invoice_id), at)
        ids = (note.id, draft.id)
        store.done(session, op_key=op_key, result={"ids": ids})
        touched = [("invoice", invoice_id), *(("invoice", key) for key in ids), *(("charge", key) for key in charges)]
    keep_files(store, invoice_id=ids[0], at=at)
    return Changed.of(*touched, result=ids)


def credit_in(
    session: Session, invoice_id: int, reason: str, parts: Mapping[int, Decimal | None] | None, *, today: date, at: datetime, by: int,
    bill_again: bool = True,
) -> tuple[Invoice, list[int]]:  # fmt: skip
    """The same inside a transaction: the note, and the charges that are unbilled again."""
    if not reason.strip():
        raise Refused("A credit note says why: write the reason.", field="reason")
    original = _creditable(session, invoice_id)
    left = left_by_line(session, original)
    note = _note(original, reason.strip(), at, _chosen(original, left, parts), left)
    session.add(note)
    session.flush()
    issue_in(session, note, today=today, at=at, by=by, buyer=original.buyer)
    if not any(left_by_line(session, original).values()):
        # Where nothing was owed, nothing was late.
        waive_in(session, original, reason.strip(), today=today, at=at, by=by)
    return note, _unbill(session, original, left_by_line(session, original)) if bill_again else []


def left_by_line(session: Session, original: Invoice) -> dict[int, Decimal]:
    """What is left to credit of each line of an invoice."""
    taken = select(InvoiceLine.credits_line_id, func.sum(InvoiceLine.net)).where(InvoiceLine.credits_line_id.is_not(None))
    ids = [line.id for line in original.lines]
    rows = session.execute(taken.where(InvoiceLine.credits_line_id.in_(ids)).group_by(InvoiceLine.credits_line_id))
    credited = {key: net for key, net in rows}  # noqa: C416 - a row is no pair to the type checker
    return {line.id: line.net - credited.get(line.id, Decimal(0)) for line in original.lines}


def _creditable(session: Session, invoice_id: int) -> Invoice:
    # The invoice's row is the lock: two credit notes over one invoice would each not see the other.
    original = session.get(Invoice, invoice_id, with_for_update=True, populate_existing=True)
    if original is None or original.state == DRAFT:
        raise Refused("Only an issued invoice can be credited: change or discard the draft instead.", field="invoice_id")
    if original.kind == CREDIT:
        raise Refused("A credit note cannot be credited: make a new invoice instead.", field="invoice_id")
    if original.kind == OPENING:
        raise Refused("This invoice was issued elsewhere: credit it there, and record what is left here.", field="invoice_id")
    notes = notes_by_invoice(session, (invoice_id,)).get(invoice_id, [])
    if notes and sum((note.net for note in notes), Decimal(0)) >= original.net:
        raise Refused(
            "Invoice {number} is credited already, by {credit}.", field="invoice_id", number=original.number or "", credit=notes[-1].number
        )
    return original


def _chosen(original: Invoice, left: dict[int, Decimal], parts: Mapping[int, Decimal | None] | None) -> dict[int, Decimal]:
    """The net to credit of each line: what was asked for, or all that is left of all."""
    own = {line.id: line for line in original.lines if line.kind != DISCOUNT}
    if parts is None:
        return {key: left[key] for key, line in own.items() if left[key] or not line.net}
    chosen: dict[int, Decimal] = {}
    for key, amount in parts.items():
        if key not in own:
            raise Refused("This line is not on the invoice.", field="parts")
        net = left[key] if amount is None else amount
        if net != rounded(net, original.currency) or net * (1 if own[key].net >= 0 else -1) <= 0:
            raise Refused("{value} is not an amount in {currency}.", field="parts", value=str(net)[:40], currency=original.currency)
        if abs(net) > abs(left[key]):
            raise Refused(
                "Only {left:money} of this line is left to credit.", field="parts", left=(left[key], original.currency)
            )
        chosen[key] = net
    if not chosen:
        raise Refused("Choose what is credited.", field="parts")
    return chosen


def _note(original: Invoice, reason: str, at: datetime, chosen: dict[int, Decimal], left: dict[int, Decimal]) -> Invoice:
    """The credit note says the invoice's lines once more, as far as they are taken back; its kind says that they are."""
    note = Invoice(
        state=DRAFT, kind=CREDIT, customer_id=original.customer_id, credits_id=original.id, language=original.language,
        currency=original.currency, supply_from=original.supply_from, supply_to=original.supply_to, supply_place=original.supply_place,
        buyer_reference=original.buyer_reference, order_number=original.order_number, exemption=original.exemption, note=reason,
        payer_id=original.payer_id, site_id=original.site_id, discount=Decimal(0), version=1, created_at=at,
    )  # fmt: skip
    lines = [_taken(line, chosen[line.id], original.currency) for line in original.lines if line.id in chosen]
    lines += _discounts(original, chosen, left)
    for position, line in enumerate(lines, start=1):
        line.position = position
        note.lines.append(line)
    sum_up(note)
    return note


def _taken(line: InvoiceLine, net: Decimal, currency: str) -> InvoiceLine:
    taken = InvoiceLine(
        text=line.text, detail=line.detail, quantity=line.quantity, unit=line.unit, unit_price=line.unit_price, discount=line.discount,
        vat_rate=line.vat_rate, vat_category=line.vat_category, net=net, charge_id=line.charge_id, kind="work", credits_line_id=line.id,
    )  # fmt: skip
    if line.unit_price is not None and line_net(line, currency) != net:
        # A part of a line is one whole of its own: what it came from is in its words.
        taken.quantity, taken.unit, taken.unit_price, taken.discount = Decimal(1), "", net, Decimal(0)
    return taken


def _discounts(original: Invoice, chosen: dict[int, Decimal], left: dict[int, Decimal]) -> list[InvoiceLine]:
    """The share of the discount on the whole that goes with the lines taken back; with the last of them its last cent."""
    lines: list[InvoiceLine] = []
    for line in original.lines:
        if line.kind != DISCOUNT or not left[line.id]:
            continue
        treated = (line.vat_rate, line.vat_category)
        same = [each for each in original.lines if each.kind != DISCOUNT and (each.vat_rate, each.vat_category) == treated]
        rest = sum((left[each.id] - chosen.get(each.id, Decimal(0)) for each in same), Decimal(0))
        nets = sum((chosen.get(each.id, Decimal(0)) for each in same), Decimal(0))
        part = -rounded(product(nets, original.discount, Decimal("0.01")), original.currency)
        share = left[line.id] if not rest else max(left[line.id], part)
        if share:
            taken = _taken(line, share, original.currency)
            taken.quantity, taken.unit_price = Decimal(-1), -share
            lines.append(taken)
    return lines


def _unbill(session: Session, original: Invoice, left: dict[int, Decimal]) -> list[int]:
    """Set the charges free whose lines are taken back in full; those of bookings cancelled meanwhile are nobody's any more."""
    open_still: dict[int, bool] = defaultdict(bool)
    for line in original.lines:
        if line.charge_id is not None:
            open_still[line.charge_id] |= bool(left[line.id])
    whole = not any(left.values())
    charges = session.scalars(select(Charge).where(Charge.invoice_id == original.id).with_for_update()).all()
    freed = [charge for charge in charges if whole or (charge.id in open_still and not open_still[charge.id])]
    freed = [charge for charge in freed if whole or charge.net]
    for charge in freed:
        _set_free(session, charge)
    session.flush()
    return [charge.id for charge in freed]


def _set_free(session: Session, charge: Charge) -> None:
    charge.invoice_id = None
    if charge.contract_id is not None:
        settle_fees(session, session.get_one(Contract, charge.contract_id), desks.profile_in(session))
    booking = session.get(Booking, charge.booking_id) if charge.booking_id is not None else None
    if booking is None:
        return
    session.flush()
    if booking.status == "cancelled":
        take_back(session, booking)
    else:
        # Places given back while it stood on the invoice count from now on.
        settle_site(session, booking.session, booking.site_id, desks.profile_in(session))


def _anew(session: Session, original: Invoice, at: datetime) -> Invoice:
    """A draft like the invoice, with its work and what was written by hand, that says which one it corrects."""
    copied: dict[str, Any] = {
        name: getattr(original, name)
        for name in (
            "customer_id", "language", "currency", "supply_from", "supply_to", "supply_place", "buyer_reference", "order_number", "note",
            "exemption", "payer_id", "site_id", "grouping", "discount",
        )
    }  # fmt: skip
    kind = original.kind if original.kind != "invoice" or not original.mark else "pro_forma"
    nothing = {name: Decimal(0) for name in ("net", "vat", "gross")}
    draft = Invoice(**copied, **nothing, state=DRAFT, kind=kind, corrects_id=original.id, version=1, created_at=at)
    session.add(draft)
    session.flush()
    ids = [line.charge_id for line in original.lines if line.charge_id is not None]
    taking = update(Charge).where(Charge.id.in_(ids), Charge.invoice_id.is_(None), Charge.status.in_(("chargeable", "covered")))
    taking = taking.values(invoice_id=draft.id).returning(Charge.id).execution_options(synchronize_session=False)
    taken = set(session.scalars(taking))
    for line in original.lines:
        if line.kind != DISCOUNT and (line.charge_id is None or line.charge_id in taken):
            again = _taken(line, line.net, original.currency)
            again.credits_line_id, again.position = None, len(draft.lines) + 1
            draft.lines.append(again)
    sum_up(draft)
    session.flush()
    session.expire_all()
    return draft
