"""Drafts: one a customer, or one a site, from unbilled charges; a charge is on one document only."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select, update

from desk.models import BillingTerms, Booking, Charge, Customer, DeskInfo, Invoice, Ticket
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.approval import freeze
from desk.services.invoice.draft_lines import write_lines
from desk.services.invoice.state import DRAFT
from desk.services.rights import ruled
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

BILLABLE: Final = frozenset({"chargeable", "covered"})
TAKEN: Final = mark("Some of this work is on another invoice by now: look at the list again.")


@ruled
def draft_invoices(
    store: Store, *, op_key: str, charge_ids: tuple[int, ...], at: datetime, by: int, progress: Callable[[int, int], bool] | None = None
) -> Changed:
    """Draft one invoice a customer (or site, as agreed) from unbilled charges; `result` is the drafts' ids. A charge goes on one only.

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
        drafts.extend(_draft(store, profile, customer_id, ids, op_key=f"{op_key}:{customer_id}", at=at, by=by))
        if progress is not None and not progress(done, len(by_customer)):
            break
    return Changed.of(*(("invoice", key) for key in drafts), *(("charge", key) for key in charge_ids), result=tuple(drafts))


def _draft(store: Store, profile: Profile, customer_id: int, ids: list[int], *, op_key: str, at: datetime, by: int) -> list[int]:
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return list(earlier.get("ids") or [earlier["id"]])
        customer, terms = session.get_one(Customer, customer_id), session.get(BillingTerms, customer_id) or _usual(customer_id)
        groups = _by_site(session, ids) if terms.per_site else {None: ids}
        act = Act(session, profile, at, by)
        made = [_make(act, customer, terms, site_id, chosen).id for site_id, chosen in groups.items()]
        store.done(session, op_key=op_key, result={"id": made[0], "ids": made})
        return made


def _usual(customer_id: int) -> BillingTerms:
    return BillingTerms(customer_id=customer_id, order_number="", per_site=False, grouping="", currency="", endpoint="")


def _by_site(session: Session, ids: list[int]) -> dict[int | None, list[int]]:
    """The charges of each site: a booking's, a ticket's, or the one the work was priced for; those of none together."""
    rows = session.execute(
        select(Charge, Booking.site_id, Ticket.site_id)
        .outerjoin(Booking, Booking.id == Charge.booking_id)
        .outerjoin(Ticket, Ticket.id == Charge.ticket_id)
        .where(Charge.id.in_(ids))
    )
    found: dict[int | None, list[int]] = {}
    for charge, booked, asked in rows:
        found.setdefault(booked or charge.case.get("site_id") or asked, []).append(charge.id)
    return {site: found[site] for site in sorted(found, key=lambda site: site or 0)}


def _make(act: Act, customer: Customer, terms: BillingTerms, site_id: int | None, ids: list[int]) -> Invoice:
    session, profile = act.session, act.profile
    country = session.scalars(select(DeskInfo.country)).one()
    row = Invoice(
        state=DRAFT, kind="pro_forma" if country == "GR" else "invoice", customer_id=customer.id, language=customer.language,
        currency=terms.currency or profile.currency, buyer_reference=customer.buyer_reference, order_number=terms.order_number,
        payer_id=terms.payer_id, site_id=site_id, grouping=terms.grouping, net=Decimal(0), vat=Decimal(0), gross=Decimal(0),
        discount=Decimal(0), version=1, created_at=act.at,
    )  # fmt: skip
    session.add(row)
    session.flush()
    charges = _take(session, row, ids)
    for charge in charges:
        freeze(act, charge)
    days = [charge.at.astimezone(profile.zone).date() for charge in charges]
    row.supply_from, row.supply_to = min(days), max(days)
    write_lines(session, row, profile, charges)
    session.flush()
    return row


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
