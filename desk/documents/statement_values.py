"""What a statement of account says, as values."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from desk.documents.values import Party


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One movement: `what` names its kind, `number` its invoice; it adds to what is owed or, less than nothing, takes from it."""

    day: date
    what: str
    number: str
    amount: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True)
class Account:
    """The account in one currency: what was owed before, its lines, and what is owed now by how long it is overdue."""

    currency: str
    before: Decimal
    lines: tuple[AccountLine, ...]
    balance: Decimal
    ages: tuple[Decimal, ...] = ()
    credit: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPaper:
    """A statement with all that is printed on it; both days belong to it."""

    language: str
    seller: Party
    buyer: Party
    since: date
    until: date
    dated: date
    accounts: tuple[Account, ...]
    logo: bytes | None = None
    colour: str
