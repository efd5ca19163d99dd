"""Who is calling: found by any part of a name or number, shown with what they are entitled to."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from dateutil.relativedelta import relativedelta
from sqlalchemy import and_, exists, or_, select, true

from desk.models import Call, Charge, Contact, ContactWay, Customer, Invoice, Site, Ticket
from desk.rules.errors import Refused
from desk.rules.phone import phone_digits
from desk.services import desks
from desk.services.call.segments import seconds_of
from desk.services.call.values import CallerCard, CallerHit, LastCallLine, OpenTicketLine
from desk.services.charge.case import PACK, pack_used
from desk.services.entitlements import Entitlement, entitled
from desk.services.found_parts import likely
from desk.services.invoice.state import CREDIT, DRAFT, owed_sum
from desk.services.search import ESCAPE, asked, every_word, like
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute, Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

GONE: Final = mark("This customer is not there any more.")
LEAST_DIGITS: Final = 3
WHOLE_NUMBER: Final = 6
LAST_CALLS: Final = 3
MOST_TEXT: Final = 120
# After every text that begins with the same letters, as SQLite compares.
LAST_LETTER: Final = "\U0010ffff"


def contacts_by_number(session: Session, number: str, country: str) -> list[Contact]:
    """The active contacts with a phone number, however it is written; a number without its country's code is the desk's country's."""
    digits = phone_digits(number, country)
    if len(digits) < WHOLE_NUMBER:
        return []
    more = select(ContactWay.contact_id).where(ContactWay.digits == digits)
    exact = list(
        session.scalars(select(Contact).where(or_(Contact.digits == digits, Contact.id.in_(more)), Contact.active).order_by(Contact.id))
    )
    if exact:
        return exact
    bare = "".join(sign for sign in number if sign.isdecimal()).lstrip("0")
    if len(bare) < WHOLE_NUMBER:
        return []
    part = like(bare).removesuffix("%")
    other = select(ContactWay.contact_id).where(ContactWay.digits.like(part, escape=ESCAPE))
    ends = or_(Contact.digits.like(part, escape=ESCAPE), Contact.id.in_(other))
    return list(session.scalars(select(Contact).where(ends, Contact.active).order_by(Contact.id)))


def find_callers(store: Store, *, text: str, limit: int = 12) -> tuple[CallerHit, ...]:
    """Contacts and customers by any part of name, company, site or number, accents and spaces ignored."""
    words = asked(text)
    if not words:
        return ()
    with store.read() as session:
        hits = [CallerHit(*row) for row in _people(session, words, limit)]
        if len(hits) < limit:
            ids = likely(session, "customer", words, _digits(words))
            no_contact = ~exists().where(Contact.customer_id == Customer.id, Contact.active)
            companies = session.execute(
                select(Customer.id, Customer.name, Customer.phone)
                .where(or_(every_word(words, Customer.search), and_(no_contact, *_numbers(words, Customer.search))))
                .where(true() if ids is None else Customer.id.in_(ids))
                .order_by(Customer.search, Customer.id)
                .limit(limit - len(hits))
            )
            hits += [CallerHit(None, customer_id, name, name, phone) for customer_id, name, phone in companies]
    return tuple(hits)


def _people(session: Session, words: str, limit: int) -> list[Any]:
    """Those whose name begins with the words, then the others, each by name; a common word is met soon on the way along the names."""
    ids = likely(session, "contact", words, _digits(words))
    begins = Contact.search.like(like(words)[1:], escape=ESCAPE)
    found = (
        select(Contact.id, Customer.id, Contact.name, Customer.name, Contact.phone)
        .join(Customer, Customer.id == Contact.customer_id)
        .where(
            Contact.active,
            or_(every_word(words, Contact.search, Customer.search), *_numbers(words, Contact.digits), *_numbers(words, Contact.search)),
        )
    )
    by_name = (Contact.search, Contact.id)
    if ids is not None:
        return list(session.execute(found.where(Contact.id.in_(ids)).order_by(begins.desc(), *by_name).limit(limit)))
    # A text that begins with the words comes after them in every collation; where such texts end is as sure only as SQLite compares.
    within = (Contact.search >= words, *((Contact.search < words + LAST_LETTER,) if session.get_bind().dialect.name == "sqlite" else ()))
    first = list(session.execute(found.where(begins, *within).order_by(*by_name).limit(limit)))
    rest = found.where(~begins).order_by(*by_name).limit(limit - len(first))
    return [*first, *(session.execute(rest) if len(first) < limit else ())]


def _digits(words: str) -> str:
    """The digits of a number read out in any grouping, as they may stand in the middle of one; none of a text with letters."""
    digits = "".join(sign for sign in words if sign.isdecimal())
    if len(digits) < LEAST_DIGITS or any(sign.isalpha() for sign in words):
        return ""
    return digits.lstrip("0") or digits


def _numbers(words: str, column: ColumnElement[str] | InstrumentedAttribute[str]) -> list[ColumnElement[bool]]:
    """The condition that a number read out in any grouping is part of a column; none when the text is no number."""
    digits = _digits(words)
    return [column.like(like(digits), escape=ESCAPE)] if digits else []


def caller_card(store: Store, *, contact_id: int | None, customer_id: int, now: datetime) -> CallerCard:
    """The card of a caller."""
    profile = desks.profile(store)
    today = now.astimezone(profile.zone).date()
    with store.read() as session:
        customer = session.get(Customer, customer_id)
        if customer is None:
            raise Refused(GONE, field="customer_id")
        contact = session.get(Contact, contact_id) if contact_id is not None else None
        held = entitled(session, customer=customer, day=today)
        month, year = _pack(session, profile, held, customer_id)
        own = select(Site.id, Site.name, Site.training_quarters).where(Site.customer_id == customer_id).order_by(Site.id)
        sites = session.execute(own).all()
        return CallerCard(
            contact_id=contact.id if contact else None, contact=contact.name if contact else "", title=contact.title if contact else "",
            phone=contact.phone if contact else customer.phone, authorised=bool(contact and contact.authorised),
            superuser=bool(contact and contact.superuser), training_due=_training_due(profile, contact), customer_id=customer_id,
            customer=customer.name, tier=held.tier or profile.promises.default_tier, contracts=tuple(sorted(held.kinds)), pack_month=month,
            pack_year=year, included_training=sum(quarters for _, _, quarters in sites), sites=tuple((key, name) for key, name, _ in sites),
            open_tickets=_open_tickets(session, customer_id), last_calls=_last_calls(session, customer_id, profile.currency),
            overdue=overdue_of(session, customer_id, today), currency=profile.currency,
            credit_stop=customer.credit_stop,
        )  # fmt: skip


def _pack(session: Session, profile: Profile, held: Entitlement, customer_id: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Quarters of the phone pack used and had, of this month and of the contract year; none without a pack."""
    pack = profile.charges.pack
    if pack is None or pack.contract not in held.kinds:
        return None, None
    month, year = pack_used(session, profile, held, customer_id=customer_id)
    return (month, pack.month), (year, pack.year)


def _training_due(profile: Profile, contact: Contact | None) -> date | None:
    """By when a new user should be trained, while they are not."""
    months = profile.promises.training_months
    if contact is None or months is None or contact.first_login_on is None or contact.trained_on is not None:
        return None
    return contact.first_login_on + relativedelta(months=months)


def _open_tickets(session: Session, customer_id: int) -> tuple[OpenTicketLine, ...]:
    rows = session.scalars(
        select(Ticket).where(Ticket.customer_id == customer_id, Ticket.is_open).order_by(Ticket.received_at.desc(), Ticket.id.desc())
    )
    return tuple(
        OpenTicketLine(
            row.id, row.number, row.subject, row.status, row.due_kind, row.due_aim, row.due_latest, row.received_at, row.paused_at,
            row.held_reason, row.release,
        )
        for row in rows
    )  # fmt: skip


def _last_calls(session: Session, customer_id: int, currency: str) -> tuple[LastCallLine, ...]:
    rows = session.execute(
        select(Call, Charge)
        .outerjoin(Charge, Charge.call_id == Call.id)
        .where(Call.customer_id == customer_id, Call.state == "finished")
        .order_by(Call.started_at.desc(), Call.id.desc())
        .limit(LAST_CALLS)
    )
    return tuple(_last_call(call, charge, currency) for call, charge in rows)


def _last_call(call: Call, charge: Charge | None, currency: str) -> LastCallLine:
    text = next((line.strip() for line in call.notes.splitlines() if line.strip()), "") or (call.ticket.subject if call.ticket else "")
    return LastCallLine(
        id=call.id, at=call.started_at, seconds=seconds_of(call), text=text[:MOST_TEXT], status=charge.status if charge else None,
        reason=charge.reason if charge else None, net=charge.net if charge else None, currency=currency,
        pack=bool(charge and charge.pack_quarters and charge.case.get("drawn", PACK) == PACK),
    )  # fmt: skip


def overdue_of(session: Session, customer_id: int, today: date) -> Decimal:
    """What is owed on invoices past their due date with their reminders' fees and interest, less what was paid and credited."""
    late = (Invoice.customer_id == customer_id, Invoice.state != DRAFT, Invoice.kind != CREDIT, Invoice.due_date < today, owed_sum() > 0)
    return sum(session.scalars(select(owed_sum()).where(*late)), Decimal(0))
