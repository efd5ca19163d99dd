"""Who pays, and on what terms, when two customers become one: the terms and prices go along where the other has none, and payers follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, insert, or_, select, text, update

from desk.models import BillingTerms, CustomerPrice, Invoice
from desk.rules.errors import Refused
from desk.services.invoice.state import may_bill
from desk.services.live.written import tell
from desk.words import mark

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

OFFICE_TAKES_BACK: Final = mark("Drafts, terms of payment or prices went along with this merge: ask the office to take it back.")
COLUMNS: Final = tuple(BillingTerms.__table__.columns.keys())


@dataclass(frozen=True, slots=True)
class MovedMoney:
    """What of the office's went along: drafts, terms as they were and are (for `put_terms_back`), prices (for `put_prices_back`)."""

    drafts: list[int]
    terms: dict[str, Any]
    prices: list[int]


def move_money(session: Session, source_id: int, target_id: int) -> MovedMoney:
    """Move drafts, terms, payers and prices; nobody pays for themselves instead. What was issued never changes.

    Prices agreed with the one go along but for items that the other has prices of its own for.
    """
    ends = (source_id, target_id)
    drafts = _drafts(session, Invoice.customer_id == source_id)
    before = _rows(session, or_(BillingTerms.customer_id.in_(ends), BillingTerms.payer_id == source_id))
    keys, paid = sorted({row["customer_id"] for row in before} | set(ends)), _drafts(session, Invoice.payer_id == source_id)
    taken = select(CustomerPrice.item_id).where(CustomerPrice.customer_id == target_id)
    free = (CustomerPrice.customer_id == source_id, CustomerPrice.item_id.not_in(taken))
    prices = list(session.scalars(select(CustomerPrice.id).where(*free).order_by(CustomerPrice.id)))
    if may_bill(session):
        _move(session, source_id, target_id, terms=not any(row["customer_id"] == target_id for row in before))
        put_prices_back(session, prices, target_id)
    else:
        session.execute(text("SELECT merge_money(:source, :target)"), {"source": source_id, "target": target_id})
        told = [("invoice", key) for key in (*drafts, *paid)] + [("customer", key) for key in keys]
        tell(session, [*told, ("price", 0)] if prices else told)
    after = _rows(session, BillingTerms.customer_id.in_(keys))
    return MovedMoney(drafts, {"keys": keys, "before": before, "after": after, "paid": paid}, prices)


def refuse_office(session: Session, moved: dict[str, Any]) -> None:
    """Refuse to take back a merge with which drafts, terms or prices went along, to a login that may not write those."""
    terms = moved["terms"]
    went = moved["rows"]["invoice"] or terms["before"] != terms["after"] or terms["paid"] or moved.get("prices")
    if went and not may_bill(session):
        raise Refused(OFFICE_TAKES_BACK)


def _drafts(session: Session, where: ColumnElement[bool]) -> list[int]:
    return list(session.scalars(select(Invoice.id).where(where, Invoice.state == "draft").order_by(Invoice.id)))


def _move(session: Session, source_id: int, target_id: int, *, terms: bool) -> None:
    is_draft = Invoice.state == "draft"
    session.execute(update(Invoice).where(Invoice.customer_id == source_id, is_draft).values(customer_id=target_id))
    if terms:
        session.execute(update(BillingTerms).where(BillingTerms.customer_id == source_id).values(customer_id=target_id))
    session.execute(update(BillingTerms).where(BillingTerms.payer_id == source_id).values(payer_id=target_id))
    session.execute(update(BillingTerms).where(BillingTerms.payer_id == BillingTerms.customer_id).values(payer_id=None))
    session.execute(update(Invoice).where(Invoice.payer_id == source_id, is_draft).values(payer_id=target_id))


def terms_changed(session: Session, kept: dict[str, Any]) -> bool:
    """Whether somebody has agreed on something else since."""
    return bool(_rows(session, BillingTerms.customer_id.in_(kept["keys"])) != kept["after"])


def put_terms_back(session: Session, kept: dict[str, Any], source_id: int) -> None:
    """As they were before the merge; what nobody changed is left alone."""
    if kept["before"] == kept["after"] and not kept["paid"]:
        return
    session.execute(delete(BillingTerms).where(BillingTerms.customer_id.in_(kept["keys"])))
    if kept["before"]:
        session.execute(insert(BillingTerms), kept["before"])
    session.execute(update(Invoice).where(Invoice.id.in_(kept["paid"]), Invoice.state == "draft").values(payer_id=source_id))


def put_prices_back(session: Session, ids: list[int], customer_id: int) -> None:
    """They are a customer's again."""
    if not ids:
        return
    session.execute(update(CustomerPrice).where(CustomerPrice.id.in_(ids)).values(customer_id=customer_id))


def _rows(session: Session, where: ColumnElement[bool]) -> list[dict[str, Any]]:
    columns = (getattr(BillingTerms, name) for name in COLUMNS)
    found = session.execute(select(*columns).where(where).order_by(BillingTerms.customer_id))
    return [dict(zip(COLUMNS, row, strict=True)) for row in found]
