"""A statement of account as a paper, in the customer's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.documents.statement_values import Account, AccountLine, StatementPaper
from desk.models import Customer, DeskInfo
from desk.rules.errors import Refused
from desk.services.parties import buyer_of, party_of, seller_of
from desk.services.receivables import aged, statement

if TYPE_CHECKING:
    from datetime import date

    from desk.services.receivables import AgedRow, Statement
    from desk.services.store import Store


def statement_pdf(store: Store, *, customer_id: int, since: date, until: date, today: date, language: str | None = None) -> bytes:
    """The PDF of a customer's account between two days, both included."""
    from desk.documents.printed import statement_pdf as printed

    return printed(statement_paper(store, customer_id=customer_id, since=since, until=until, today=today, language=language))


def statement_paper(
    store: Store, *, customer_id: int, since: date, until: date, today: date, language: str | None = None
) -> StatementPaper:
    """The same as values ready to print; what is owed by age stands on it when it reaches to today."""
    if until < since:
        raise Refused("The first day of a statement is not after its last.", field="until")
    accounts = statement(store, customer_id=customer_id, since=since, until=until)
    owing = {row.currency: row for row in aged(store, today=today, after=customer_id - 1, limit=1) if row.customer_id == customer_id}
    with store.read() as session:
        customer = session.get(Customer, customer_id)
        if customer is None:
            raise Refused("This customer is not there any more.", field="customer_id")
        desk = session.scalars(select(DeskInfo)).one()
        tongue = language or customer.language
        return StatementPaper(
            language=tongue, seller=party_of(seller_of(desk), abroad_of=customer.country, language=tongue),
            buyer=party_of(buyer_of(customer), abroad_of=desk.country, language=tongue), since=since, until=until, dated=today,
            accounts=tuple(
                _account(one, owing.get(one.currency) if until >= today else None) for one in accounts if one.rows or one.balance
            ),
            logo=desk.logo, colour=desk.colour,
        )  # fmt: skip


def _account(found: Statement, owing: AgedRow | None) -> Account:
    lines = tuple(AccountLine(row.day, row.what, row.number, row.amount, row.balance) for row in found.rows)
    if owing is None:
        return Account(found.currency, found.before, lines, found.balance)
    return Account(found.currency, found.before, lines, found.balance, tuple(owing.buckets), owing.credit)
