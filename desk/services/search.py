"""Search: words found anywhere in the short texts of customers and contacts, and the palette's hits over everything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, and_, false, or_, select

from desk.models import Contact, Course, Customer, Invoice, Ticket
from desk.services.folding import MOST_ASKED, MOST_WORDS, asked, fold
from desk.services.found_parts import likely
from desk.services.search_words import sought
from desk.services.ticket.search import NEWEST, newest

if TYPE_CHECKING:
    from sqlalchemy.orm import InstrumentedAttribute, Session

    from desk.services.store import Store

__all__ = [
    "ESCAPE", "MOST_ASKED", "MOST_WORDS", "Hit", "asked", "every_word", "find_everything", "fold", "like",
]  # fmt: skip

ESCAPE: Final = "\\"
LEAST_DIGITS: Final = 5


@dataclass(frozen=True, slots=True)
class Hit:
    """Something the palette found: kind is ticket, customer, contact, invoice or course; `what` opens it."""

    kind: str
    id: int
    title: str
    detail: str
    what: tuple[tuple[str, int], ...]


def like(word: str) -> str:
    """A folded word as a LIKE pattern for anywhere in a text; its own wildcards stand for themselves."""
    for sign in (ESCAPE, "%", "_"):
        word = word.replace(sign, ESCAPE + sign)
    return f"%{word}%"


def every_word(text: str, *columns: ColumnElement[str] | InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """The condition that each word of a text is in one of the folded columns."""
    words = asked(text).split()
    return and_(*(or_(*(column.like(like(word), escape=ESCAPE) for column in columns)) for word in words))


def find_everything(store: Store, *, text: str, limit: int = 20) -> tuple[Hit, ...]:
    """Tickets, customers, contacts, invoices and courses by number or words."""
    words = asked(text.replace("#", " "))
    if not words:
        return ()
    with store.read() as session:
        found = [finder(session, words, limit) for finder in (_tickets, _customers, _contacts, _invoices, _courses)]
    return _fairly(found, limit)


def _fairly(found: list[list[Hit]], limit: int) -> tuple[Hit, ...]:
    """The hits by kind; where they are too many, each kind keeps an even share of the places."""
    kept = [0] * len(found)
    for _ in range(limit):
        for at, hits in enumerate(found):
            if sum(kept) < limit and kept[at] < len(hits):
                kept[at] += 1
    return tuple(hit for hits, count in zip(found, kept, strict=True) for hit in hits[:count])


def _tickets(session: Session, words: str, limit: int) -> list[Hit]:
    """The ticket of that number, then of the newest found the open ones first."""
    number = int(words) if words.isdecimal() and len(words) <= 9 else None  # noqa: PLR2004 - what an integer column holds
    first = [] if number is None else [(Ticket.number == number).desc()]
    wanted = sought(words)
    ids = newest(session, wanted, max(limit, NEWEST), sqlite=session.get_bind().dialect.name == "sqlite") if wanted else []
    found = Ticket.id.in_(ids) if number is None else or_(Ticket.id.in_(ids), Ticket.number == number)
    rows = session.execute(
        select(Ticket.id, Ticket.number, Ticket.subject, Customer.name)
        .join(Customer, Customer.id == Ticket.customer_id)
        .where(found)
        .order_by(*first, Ticket.is_open.desc(), Ticket.number.desc())
        .limit(limit)
    )
    return [Hit("ticket", key, f"{shown} {subject}", customer, (("ticket_id", key),)) for key, shown, subject, customer in rows]


def _customers(session: Session, words: str, limit: int) -> list[Hit]:
    ids = likely(session, "customer", words)
    found = select(Customer.id, Customer.name, Customer.city).where(every_word(words, Customer.search))
    likely_ones = found if ids is None else found.where(Customer.id.in_(ids))
    rows = session.execute(likely_ones.order_by(Customer.search, Customer.id).limit(limit))
    return [Hit("customer", key, name, city, (("customer_id", key),)) for key, name, city in rows]


def _contacts(session: Session, words: str, limit: int) -> list[Hit]:
    digits = _digits(words)
    ids = likely(session, "contact", words, digits)
    found = (
        select(Contact.id, Contact.name, Contact.customer_id, Customer.name)
        .join(Customer, Customer.id == Contact.customer_id)
        .where(or_(every_word(words, Contact.search), _number(words)), Contact.active)
        .order_by(Contact.search, Contact.id)
    )
    rows: list[Any] = []
    if ids is not None:
        rows += session.execute(found.where(Contact.id.in_(ids)).limit(limit))
    else:
        # Many have the words: those whose name begins with them stand together, and are met at once.
        begins = Contact.search.like(like(words)[1:], escape=ESCAPE)
        rows += session.execute(found.where(begins, Contact.search >= words).limit(limit))
        if len(rows) < limit:
            rows += session.execute(found.where(~begins).limit(limit - len(rows)))
    return [
        Hit("contact", key, name, customer, (("customer_id", customer_id), ("contact_id", key)))
        for key, name, customer_id, customer in rows
    ]


def _number(words: str) -> ColumnElement[bool]:
    """The condition that a phone number read out in any grouping is the contact's."""
    digits = _digits(words)
    columns = (Contact.digits, Contact.search)
    return or_(*(column.like(like(digits), escape=ESCAPE) for column in columns)) if digits else false()


def _digits(words: str) -> str:
    digits = words.replace(" ", "").removeprefix("+").lstrip("0")
    return digits if len(digits) >= LEAST_DIGITS and digits.isdecimal() else ""


def _invoices(session: Session, words: str, limit: int) -> list[Hit]:
    """Issued invoices by a part of the number, or by every word of the customer's name; the newest first."""
    by_number = Invoice.number.ilike(like(words), escape=ESCAPE)
    rows = session.execute(
        select(Invoice.id, Invoice.number, Customer.name)
        .join(Customer, Customer.id == Invoice.customer_id)
        .where(Invoice.number.is_not(None), or_(by_number, every_word(words, Customer.search)))
        .order_by(by_number.desc(), Invoice.id.desc())
        .limit(limit)
    )
    return [Hit("invoice", key, str(number), customer, (("invoice_id", key),)) for key, number, customer in rows]


def _courses(session: Session, words: str, limit: int) -> list[Hit]:
    """The courses by every word of their name; a desk has few, so they are folded as they are read."""
    rows: list[Any] = list(session.execute(select(Course.id, Course.name, Course.summary).where(Course.active).order_by(Course.name)))
    hits = [Hit("course", key, name, summary, (("course_id", key),)) for key, name, summary in rows if _all_in(words, f"{name} {summary}")]
    return hits[:limit]


def _all_in(words: str, text: str) -> bool:
    folded = fold(text)
    return all(word in folded for word in words.split())
