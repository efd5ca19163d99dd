"""Invoices found by what somebody types: their number, their reference, words of their customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, or_, true

from desk.models import Customer, Invoice
from desk.services.search import ESCAPE, asked, every_word, like

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute


def named(search: str) -> ColumnElement[bool]:
    """The condition on an invoice joined with its customer; nothing typed finds every one."""
    words = asked(search)
    if not words:
        return true()
    number = func.lower(func.coalesce(Invoice.number, "")).like(like(words), escape=ESCAPE)
    reference = Invoice.reference.like(like("".join(words.split())), escape=ESCAPE)
    return or_(number, reference, every_word(words, Customer.search))


def said(search: str, *columns: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """The condition that each word typed is in one of the columns, which are kept as they came, small or in capitals."""
    found: ColumnElement[bool] = true()
    for word in search.split():
        spelled = {word, word.lower(), word.upper(), word.capitalize()}
        found &= or_(*(column.like(like(each), escape=ESCAPE) for column in columns for each in sorted(spelled)))
    return found
