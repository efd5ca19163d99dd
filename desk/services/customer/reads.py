"""Customers as they are read: the list by windows of ids, one customer whole, sites by any part of a name."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, exists, func, or_, select

from desk.models import Call, Charge, Contact, Contract, Customer, CustomerMerge, Entry, Invoice, Person, Site, Ticket
from desk.services import desks
from desk.services.agreed_hours import agreed_in
from desk.services.contact_ways import Way
from desk.services.customer.edits import find_customer
from desk.services.customer.values import ContactView, ContractView, CustomerRow, CustomerView, SiteView
from desk.services.entitlements import entitled
from desk.services.invoice.state import charged_by_invoice, paid_by_invoice
from desk.services.search import ESCAPE, asked, every_word, fold, like

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from sqlalchemy import ColumnElement, ScalarSelect
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

LEAST_DIGITS: Final = 3
LAST: Final = 10
LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)


def _count(model: type[Ticket | Contact], *where: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count(model.id)).where(model.customer_id == Customer.id, *where).correlate(Customer).scalar_subquery()


def _unbilled() -> ScalarSelect[Any]:
    owed = select(func.coalesce(func.sum(Charge.net), 0)).where(
        Charge.customer_id == Customer.id, Charge.invoice_id.is_(None), Charge.status == "chargeable", Charge.goodwill_reason == ""
    )
    return owed.correlate(Customer).scalar_subquery()


def _last() -> ColumnElement[datetime | None]:
    """When the desk last heard from the customer or spoke to it: a call, or a message on a ticket."""
    called = select(func.max(Call.started_at)).where(Call.customer_id == Customer.id, Call.state == "finished")
    wrote = (
        select(func.max(Entry.at))
        .join(Ticket, Ticket.id == Entry.ticket_id)
        .where(Ticket.customer_id == Customer.id, Entry.kind.in_(("received", "reply")))
    )
    one, other = (part.correlate(Customer).scalar_subquery() for part in (called, wrote))
    return case((or_(other.is_(None), one > other), one), else_=other)


SORTS: Final[dict[str, Any]] = {
    "name": func.lower(Customer.name),
    "city": func.lower(Customer.city),
    "tier": func.coalesce(Customer.tier, ""),
    "open_tickets": _count(Ticket, Ticket.is_open.is_(True)),
    "contacts": _count(Contact, Contact.active.is_(True)),
    "unbilled": _unbilled(),
    "last_contact": func.coalesce(_last(), LONG_AGO),
}


def customer_ids(store: Store, *, search: str = "", sort: str = "name", descending: bool = False) -> tuple[int, ...]:
    """The ids of customers in order, found by any part of name, number, site, contact or phone, accents ignored."""
    order = SORTS[sort]
    found = (
        select(Customer.id)
        .where(Customer.merged_into_id.is_(None), *_found(search))
        .order_by(order.desc() if descending else order, Customer.search, Customer.id)
    )
    with store.read() as session:
        return tuple(session.scalars(found))


def _found(search: str) -> list[ColumnElement[bool]]:
    words = asked(search)
    digits = "".join(letter for letter in words if letter.isdecimal())
    if not words:
        return []
    contact = exists().where(Contact.customer_id == Customer.id)
    ways = [every_word(words, Customer.search), contact.where(every_word(words, Contact.search))]
    if len(digits) >= LEAST_DIGITS and not any(letter.isalpha() for letter in words):
        # A number as it is read out: the blanks in it mean nothing, nor does a zero or two before it.
        part = like(digits.lstrip("0") or digits)
        ways += [
            contact.where(or_(Contact.digits.like(part, escape=ESCAPE), Contact.search.like(part, escape=ESCAPE))),
            Customer.search.like(part, escape=ESCAPE),
        ]
    return [or_(*ways)]


def customer_rows(store: Store, *, ids: tuple[int, ...], today: date) -> tuple[CustomerRow, ...]:
    """The rows of a window of ids, in their order."""
    if not ids:
        return ()
    currency = desks.profile(store).currency
    with store.read() as session:
        holds = or_(Contract.ends_on.is_(None), Contract.ends_on >= today)
        kinds: dict[int, list[str]] = {}
        for owner, kind in session.execute(
            select(Contract.customer_id, Contract.kind)
            .where(Contract.customer_id.in_(ids), Contract.starts_on <= today, holds)
            .order_by(Contract.starts_on, Contract.id)
        ):
            kinds.setdefault(owner, []).append(kind)
        columns = (Customer.id, Customer.name, Customer.city, Customer.tier, SORTS["open_tickets"], SORTS["contacts"], SORTS["unbilled"],
                   _last())  # fmt: skip
        found = {row[0]: row for row in session.execute(select(*columns).where(Customer.id.in_(ids)))}
    return tuple(
        CustomerRow(key, name, city, tier, tuple(dict.fromkeys(kinds.get(key, ()))), tickets, contacts, _amount(unbilled), currency, last)
        for key, name, city, tier, tickets, contacts, unbilled, last in (found[key] for key in ids if key in found)
    )


def customer(store: Store, *, customer_id: int, now: datetime) -> CustomerView:
    """One customer, whole."""
    profile = desks.profile(store)
    today = now.astimezone(profile.zone).date()
    with store.read() as session:
        row = find_customer(session, customer_id)
        month, year = _pack(session, row, profile, today)
        return CustomerView(
            id=row.id, version=row.version, name=row.name, language=row.language, registration_number=row.registration_number,
            vat_number=row.vat_number, street=row.street, postcode=row.postcode, city=row.city, country=row.country, email=row.email,
            phone=row.phone, tier=row.tier, subscribed=row.subscribed, credit_stop=row.credit_stop,
            buyer_reference=row.buyer_reference, notes=row.notes,
            currency=profile.currency, sites=tuple(map(_site, row.sites)), contacts=tuple(map(_contact, row.contacts)),
            contracts=tuple(_contract(session, contract, today) for contract in row.contracts), pack_month=month, pack_year=year,
            open_tickets=_open_tickets(session, customer_id), last_calls=_last_calls(session, customer_id),
            invoices=_invoices(session, customer_id), visit_address=row.visit_address, named_contact_id=row.named_contact_id,
            named_contact=_name(session, row.named_contact_id), merges=_merges(session, customer_id),
            merged_into=_into(session, row),
        )  # fmt: skip


def find_sites(store: Store, *, text: str, limit: int = 12) -> tuple[tuple[int, int, str, str], ...]:
    """Sites by any part of their own or their customer's name: (site id, customer id, site, customer)."""
    words = asked(text).split()
    # What a site is called is not kept folded, and few desks have a thousand: the names are folded here.
    rows = select(Site.id, Customer.id, Site.name, Customer.name, Site.url).join(Customer).order_by(func.lower(Site.name), Site.id)
    with store.read() as session:
        found = session.execute(rows).all()
    fits = [
        (key, owner, site, name) for key, owner, site, name, url in found if all(word in _folded(f"{site} {name} {url}") for word in words)
    ]
    return tuple(sorted(fits, key=lambda row: not fold(row[2]).startswith(asked(text)))[:limit])


@lru_cache(maxsize=8192)
def _folded(name: str) -> str:
    """Names are folded once, not at every letter typed."""
    return fold(name)


def _site(site: Site) -> SiteView:
    return SiteView(site.id, site.name, site.url, site.product_version, site.project_price, site.training_quarters)


def _contact(one: Contact) -> ContactView:
    return ContactView(
        one.id, one.name, one.title, one.email, one.phone, one.authorised, one.superuser, one.first_login_on, one.trained_on, one.active,
        tuple(Way(way.kind, way.label, way.value) for way in one.ways), one.erased_at is not None,
    )  # fmt: skip


def _contract(session: Session, one: Contract, today: date) -> ContractView:
    active = one.starts_on <= today and (one.ends_on is None or one.ends_on >= today)
    return ContractView(
        one.id, one.kind, one.site_id, one.starts_on, one.ends_on, one.price, one.surcharge, one.hourly_rate, active, one.note,
        one.covers_out_of_hours, one.quote_first, *agreed_in(session, one), one.renewal, one.renews_on, one.renews_itself, one.notice_days,
        one.fee_period, one.fees_from, one.end_reason, next((site.name for site in one.customer.sites if site.id == one.site_id), ""),
    )  # fmt: skip


def _pack(session: Session, row: Customer, profile: Profile, today: date) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Quarters used and had, of this month and of the contract year; none without a pack."""
    pack = profile.charges.pack
    year = entitled(session, customer=row, day=today).year_of(pack.contract) if pack else None
    if pack is None or year is None:
        return None, None
    rows = session.execute(
        select(Charge.at, Charge.local_month, Charge.pack_quarters).where(Charge.customer_id == row.id, Charge.pack_quarters > 0)
    ).all()
    month = sum(quarters for _, local, quarters in rows if local == f"{today:%Y-%m}")
    whole = sum(quarters for at, _, quarters in rows if year[0] <= at.astimezone(profile.zone).date() < year[1])
    return (month, pack.month), (whole, pack.year)


def _open_tickets(session: Session, customer_id: int) -> tuple[tuple[int, int, str, str], ...]:
    columns = select(Ticket.id, Ticket.number, Ticket.subject, Ticket.status)
    rows = session.execute(columns.where(Ticket.customer_id == customer_id, Ticket.is_open).order_by(Ticket.received_at.desc(), Ticket.id))
    return tuple((key, number, subject, status) for key, number, subject, status in rows)


def _last_calls(session: Session, customer_id: int) -> tuple[tuple[int, datetime, int, str], ...]:
    rows = session.execute(
        select(Call.id, Call.started_at, func.coalesce(Charge.seconds, 0), Call.notes)
        .join(Charge, Charge.call_id == Call.id, isouter=True)
        .where(Call.customer_id == customer_id, Call.state == "finished")
        .order_by(Call.started_at.desc(), Call.id.desc())
        .limit(LAST)
    )
    return tuple((key, at, seconds, notes) for key, at, seconds, notes in rows)


def _invoices(session: Session, customer_id: int) -> tuple[tuple[int, str, date, Decimal, bool], ...]:
    merged = select(Customer.id).where(Customer.merged_into_id == customer_id)
    rows = session.scalars(
        select(Invoice)
        .where(or_(Invoice.customer_id == customer_id, Invoice.customer_id.in_(merged)), Invoice.state == "issued")
        .order_by(Invoice.issued_at.desc(), Invoice.id.desc())
    ).all()
    ids = tuple(row.id for row in rows)
    paid, charged = paid_by_invoice(session, ids), charged_by_invoice(session, ids)
    return tuple(
        (row.id, row.number, row.issue_date, row.gross, paid.get(row.id, 0) >= row.gross + charged.get(row.id, 0))
        for row in rows if row.number and row.issue_date
    )  # fmt: skip


def _name(session: Session, person_id: int | None) -> str:
    found = session.get(Person, person_id) if person_id is not None else None
    return found.name if found is not None else ""


def _merges(session: Session, customer_id: int) -> tuple[tuple[int, str, datetime], ...]:
    """What was merged into a customer and stands: (merge, name, when), the newest first."""
    rows = session.execute(
        select(CustomerMerge.id, Customer.name, CustomerMerge.at)
        .join(Customer, Customer.id == CustomerMerge.source_id)
        .where(CustomerMerge.target_id == customer_id, CustomerMerge.undone_at.is_(None))
        .order_by(CustomerMerge.id.desc())
    )
    return tuple((key, name, at) for key, name, at in rows)


def _into(session: Session, row: Customer) -> tuple[int, str] | None:
    target = session.get(Customer, row.merged_into_id) if row.merged_into_id is not None else None
    return (target.id, target.name) if target is not None else None


def _amount(value: Any) -> Decimal:
    """A sum as SQL gives it: an Amount already, or the bare zero of an empty one."""
    from decimal import Decimal

    return Decimal(value)
