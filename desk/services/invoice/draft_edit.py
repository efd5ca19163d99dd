"""Drafts changed: their fields, their lines, their order, their discounts; thrown away, which sets their work free."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Charge, Customer, InvoiceLine
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.services import desks
from desk.services.changes import Changed
from desk.services.invoice.discount import DISCOUNT, line_net, percent
from desk.services.invoice.draft_lines import place_lines, regroup, rewrite_lines
from desk.services.invoice.state import draft_lines_removed, drop_if_empty, find_draft, sum_up
from desk.services.rights import ruled
from desk.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.models import Invoice
    from desk.rules.profile import Profile
    from desk.services.store import Store

LONGEST: Final = 2000
MOST: Final = Decimal(10) ** 9
GREEK: Final = ("mark", "uid", "qr_address")


@ruled
def change_draft(
    store: Store, *, invoice_id: int, note: str | None = None, buyer_reference: str | None = None, order_number: str | None = None,
    supply_place: str | None = None, exemption: str | None = None, due_date: date | None = None, language: str | None = None,
    discount: Decimal | None = None, grouping: str | None = None, at: datetime, by: int,
) -> Changed:  # fmt: skip
    """Change a draft's own fields; in another language its lines are written anew, `discount` is a percentage off the whole."""
    del by
    profile = desks.profile(store)
    texts = {"note": note, "buyer_reference": buyer_reference, "order_number": order_number, "supply_place": supply_place,
             "exemption": exemption}  # fmt: skip
    with store.write() as session:
        row = find_draft(session, invoice_id)
        set_fields(row, texts, due_date=due_date, discount=discount, today=at.astimezone(profile.zone).date())
        set_order_of_work(session, row, profile, language=language, grouping=grouping)
        sum_up(row)
        return Changed.of(("invoice", invoice_id))


def set_fields(row: Invoice, texts: Mapping[str, str | None], *, due_date: date | None, discount: Decimal | None, today: date) -> None:
    """The same inside a transaction, as far as it is not about the lines."""
    for field, value in texts.items():
        if value is not None:
            setattr(row, field, _short(field, value))
    if due_date is not None:
        if due_date < today:
            raise Refused("The due date is gone by: choose a later day.", field="due_date")
        row.due_date = due_date
    if discount is not None:
        row.discount = percent("discount", discount)


def set_order_of_work(session: Session, row: Invoice, profile: Profile, *, language: str | None, grouping: str | None) -> None:
    """The same of the lines: said in another language, ordered by date or by ticket."""
    if language is not None and language != row.language:
        if language not in LANGUAGES:
            raise Refused("“{value}” is not a language this program writes.", field="language", value=language[:40])
        row.language = language
        rewrite_lines(session, row, profile)
    if grouping is not None and grouping != row.grouping:
        regroup(session, row, profile, grouping)


@ruled
def change_payer(store: Store, *, invoice_id: int, payer_id: int | None, at: datetime, by: int) -> Changed:
    """Let another of the desk's customers pay a draft, or the buyer again."""
    del at, by
    with store.write() as session:
        row = find_draft(session, invoice_id)
        set_payer(session, row, payer_id)
        sum_up(row)
        return Changed.of(("invoice", invoice_id))


def set_payer(session: Session, row: Invoice, payer_id: int | None) -> None:
    """The same inside a transaction."""
    if payer_id is not None and session.get(Customer, payer_id) is None:
        raise Refused("This customer is not there any more.", field="payer_id")
    row.payer_id = None if payer_id == row.customer_id else payer_id


@ruled
def enter_greek_marks(store: Store, *, invoice_id: int, mark: str, uid: str, qr_address: str, at: datetime, by: int) -> Changed:
    """Enter what the certified provider gave for a Greek draft: with all three it is issued as an invoice, without as a pro forma."""
    del at, by
    with store.write() as session:
        row = find_draft(session, invoice_id)
        set_greek_marks(session, row, (mark, uid, qr_address))
        sum_up(row)
        return Changed.of(("invoice", invoice_id))


def set_greek_marks(session: Session, row: Invoice, marks: tuple[str, str, str]) -> None:
    """The same inside a transaction."""
    if row.kind not in {"invoice", "pro_forma"} or desks.profile_in(session).country != "GR":
        raise Refused("Only an invoice of a Greek desk has a ΜΑΡΚ.", field="mark")
    row.mark, row.uid, row.qr_address = (given.strip() for given in marks)
    given = [bool(getattr(row, name)) for name in GREEK]
    if any(given) and not all(given):
        raise Refused("ΜΑΡΚ, UID and QR address belong together: enter all three, or none.", field=GREEK[given.index(False)])
    if row.mark and not row.mark.isdigit():
        raise Refused("A ΜΑΡΚ has digits only.", field="mark")
    if row.qr_address and not row.qr_address.startswith("https://"):
        raise Refused("The QR address begins with https://.", field="qr_address")
    row.kind = "invoice" if all(given) else "pro_forma"


@ruled
def change_line(
    store: Store, *, line_id: int, text: str | None = None, detail: str | None = None, discount: Decimal | None = None, at: datetime,
    by: int,
) -> Changed:  # fmt: skip
    """Change the words of a draft's line, or the discount on it in percent."""
    del at, by
    with store.write() as session:
        line = _line(session, line_id)
        set_line(line, text=text, detail=detail, discount=discount)
        sum_up(line.invoice)
        return Changed.of(("invoice", line.invoice_id))


def set_line(line: InvoiceLine, *, text: str | None = None, detail: str | None = None, discount: Decimal | None = None) -> None:
    """The same inside a transaction."""
    if line.kind == DISCOUNT:
        raise Refused("This line follows from the discount on the whole: change that.", field="line_id")
    if text is not None:
        line.text = _short("text", text)
        if not line.text:
            raise Refused("A line says what was done: it cannot be empty.", field="text")
    if detail is not None:
        line.detail = _short("detail", detail)
    if discount is not None:
        line.discount = percent("discount", discount)
        if line.unit_price is not None:
            line.net = line_net(line, line.invoice.currency)


@ruled
def add_line(
    store: Store, *, op_key: str, invoice_id: int, text: str, quantity: Decimal, unit: str, unit_price: Decimal, at: datetime, by: int,
    vat_rate: Decimal | None = None,
) -> Changed:  # fmt: skip
    """Put a line of the desk's own on a draft, at the profile's VAT rate unless another is named; `result` is its id."""
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), result=earlier["id"])
        row = find_draft(session, invoice_id)
        if not text.strip():
            raise Refused("A line says what was done: it cannot be empty.", field="text")
        for field, value in (("quantity", quantity), ("unit_price", unit_price)):
            if not value.is_finite() or not 0 < abs(value) < MOST or value != round(value, 4):
                raise Refused("{value} is not a number that fits here.", field=field, value=str(value)[:40])
        line = InvoiceLine(
            position=max((each.position for each in row.lines), default=0) + 1, text=_short("text", text), detail="", quantity=quantity,
            unit=unit.strip()[:40], unit_price=unit_price, vat_rate=profile.vat_rate if vat_rate is None else vat_rate, kind="work",
            discount=Decimal(0), net=Decimal(0), vat_category="S",
        )  # fmt: skip
        line.net = line_net(line, row.currency)
        row.lines.append(line)
        sum_up(row)
        session.flush()
        place_lines(session, row, sorted(row.lines, key=lambda each: (each.kind == DISCOUNT, each.position)))
        store.done(session, op_key=op_key, result={"id": line.id})
        return Changed.of(("invoice", invoice_id), result=line.id)


@ruled
def order_lines(store: Store, *, invoice_id: int, line_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """Put a draft's lines in the order of their ids; those not named, and discounts, stay behind them."""
    del at, by
    with store.write() as session:
        row = find_draft(session, invoice_id)
        set_order(session, row, line_ids)
        sum_up(row)
        return Changed.of(("invoice", invoice_id))


def set_order(session: Session, row: Invoice, line_ids: Sequence[int]) -> None:
    """The same inside a transaction."""
    rank = {key: place for place, key in enumerate(line_ids)}
    place_lines(session, row, sorted(row.lines, key=lambda line: (line.kind == DISCOUNT, rank.get(line.id, len(rank)), line.position)))


@ruled
def remove_line(store: Store, *, line_id: int, at: datetime, by: int) -> Changed:
    """Take a line off a draft: its charge is unbilled again, with all its lines; a draft without lines is discarded."""
    del at, by
    with store.write() as session:
        line = _line(session, line_id)
        row_id, charge_id = line.invoice_id, line.charge_id
        take_line(session, line.invoice, line)
        return Changed.of(("invoice", row_id), *([("charge", charge_id)] if charge_id is not None else []))


def take_line(session: Session, row: Invoice, line: InvoiceLine) -> None:
    """The same inside a transaction."""
    if line.kind == DISCOUNT:
        row.discount = rounded(Decimal(0), row.currency)
        sum_up(row)
    elif line.charge_id is not None:
        draft_lines_removed(session, session.get_one(Charge, line.charge_id))
    else:
        row.lines.remove(line)
        session.flush()
        drop_if_empty(session, row)


@ruled
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
    row: Invoice = find_draft(session, line.invoice_id)
    assert row.id == line.invoice_id
    return line


def _short(field: str, value: str) -> str:
    written = value.strip()
    if len(written) > LONGEST:
        raise Refused("This is longer than {most} characters: shorten it.", field=field, most=LONGEST)
    return written
