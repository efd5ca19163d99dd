"""What is agreed with a customer about its invoices: who pays, order number, one a site, currency, days to pay, e-invoice address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.dialects import postgresql, sqlite

from desk.models import BillingTerms, Customer
from desk.rules.errors import Refused
from desk.rules.money import EXPONENTS
from desk.services.changes import Changed
from desk.services.invoice.draft_lines import GROUPINGS
from desk.services.rights import ruled

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

LONGEST_PAYMENT, LONGEST_REASON = 365, 200


@dataclass(frozen=True, slots=True)
class Terms:
    """A customer's billing terms; `payment_days` None and `currency` empty are the desk's own, `exemption` why no VAT is charged."""

    payer_id: int | None = None
    order_number: str = ""
    per_site: bool = False
    grouping: str = ""
    currency: str = ""
    payment_days: int | None = None
    endpoint: str = ""
    exemption: str = ""


def billing_terms(store: Store, *, customer_id: int) -> Terms:
    """What is agreed with a customer."""
    with store.read() as session:
        row = session.get(BillingTerms, customer_id)
    if row is None:
        return Terms()
    return Terms(row.payer_id, row.order_number, row.per_site, row.grouping, row.currency, row.payment_days, row.endpoint, row.exemption)


@ruled
def save_billing_terms(store: Store, *, customer_id: int, terms: Terms, at: datetime, by: int) -> Changed:
    """Keep what is agreed with a customer; drafts made before stay as they are."""
    del at, by
    if terms.currency and terms.currency not in EXPONENTS:
        raise Refused("{value} is not a currency this program knows.", field="currency", value=terms.currency[:40])
    if terms.grouping not in GROUPINGS:
        raise Refused("Lines are ordered by date or by ticket.", field="grouping")
    if terms.payment_days is not None and not 0 <= terms.payment_days <= LONGEST_PAYMENT:
        raise Refused("Days to pay are a whole number from 0 to {most}.", field="payment_days", most=LONGEST_PAYMENT)
    with store.write() as session:
        if terms.payer_id == customer_id or (terms.payer_id is not None and session.get(Customer, terms.payer_id) is None):
            raise Refused("Choose another customer as the payer.", field="payer_id")
        insert = sqlite.insert if store.is_sqlite else postgresql.insert
        values = {
            "payer_id": terms.payer_id, "order_number": terms.order_number.strip()[:200], "per_site": terms.per_site,
            "grouping": terms.grouping, "currency": terms.currency, "payment_days": terms.payment_days,
            "endpoint": terms.endpoint.strip()[:100], "exemption": " ".join(terms.exemption.split())[:LONGEST_REASON],
        }  # fmt: skip
        row = insert(BillingTerms).values(customer_id=customer_id, **values)
        session.execute(row.on_conflict_do_update(index_elements=["customer_id"], set_=values))
        return Changed.of(("customer", customer_id))
