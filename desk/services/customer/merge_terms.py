"""Who pays, and on what terms, when two customers become one: the terms and prices go along where the other has none, and payers follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, insert, or_, select, update

from desk.models import BillingTerms, CustomerPrice, Invoice

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

COLUMNS: Final = tuple(BillingTerms.__table__.columns.keys())


def move_terms(session: Session, source_id: int, target_id: int) -> dict[str, Any]:
    """Move terms and payers; answers what they were and are, for `put_terms_back`. Nobody pays for themselves instead."""
    ends = (source_id, target_id)
    before = _rows(session, or_(BillingTerms.customer_id.in_(ends), BillingTerms.payer_id == source_id))
    keys = sorted({row["customer_id"] for row in before} | set(ends))
    if not any(row["customer_id"] == target_id for row in before):
        session.execute(update(BillingTerms).where(BillingTerms.customer_id == source_id).values(customer_id=target_id))
    session.execute(update(BillingTerms).where(BillingTerms.payer_id == source_id).values(payer_id=target_id))
    session.execute(update(BillingTerms).where(BillingTerms.payer_id == BillingTerms.customer_id).values(payer_id=None))
    drafts = (Invoice.payer_id == source_id, Invoice.state == "draft")
    paid = list(session.scalars(select(Invoice.id).where(*drafts)))
    session.execute(update(Invoice).where(*drafts).values(payer_id=target_id))
    return {"keys": keys, "before": before, "after": _rows(session, BillingTerms.customer_id.in_(keys)), "paid": paid}


def terms_changed(session: Session, kept: dict[str, Any]) -> bool:
    """Whether somebody has agreed on something else since."""
    return bool(_rows(session, BillingTerms.customer_id.in_(kept["keys"])) != kept["after"])


def put_terms_back(session: Session, kept: dict[str, Any], source_id: int) -> None:
    """As they were before the merge."""
    session.execute(delete(BillingTerms).where(BillingTerms.customer_id.in_(kept["keys"])))
    if kept["before"]:
        session.execute(insert(BillingTerms), kept["before"])
    session.execute(update(Invoice).where(Invoice.id.in_(kept["paid"]), Invoice.state == "draft").values(payer_id=source_id))


def move_prices(session: Session, source_id: int, target_id: int) -> list[int]:
    """Move the prices agreed with the one, but for items that the other has prices of its own for; answers which, for `put_prices_back`."""
    taken = select(CustomerPrice.item_id).where(CustomerPrice.customer_id == target_id)
    free = (CustomerPrice.customer_id == source_id, CustomerPrice.item_id.not_in(taken))
    ids = list(session.scalars(select(CustomerPrice.id).where(*free).order_by(CustomerPrice.id)))
    put_prices_back(session, ids, target_id)
    return ids


def put_prices_back(session: Session, ids: list[int], customer_id: int) -> None:
    """They are a customer's again."""
    session.execute(update(CustomerPrice).where(CustomerPrice.id.in_(ids)).values(customer_id=customer_id))


def _rows(session: Session, where: ColumnElement[bool]) -> list[dict[str, Any]]:
    columns = (getattr(BillingTerms, name) for name in COLUMNS)
    found = session.execute(select(*columns).where(where).order_by(BillingTerms.customer_id))
    return [dict(zip(COLUMNS, row, strict=True)) for row in found]
