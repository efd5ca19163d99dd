"""What a customer is entitled to on a day: the contracts that hold, and the tier they make."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta
from sqlalchemy import or_, select

from desk.models import Contract, Customer, RaiseContact, RaiseWindow
from desk.rules.contract_terms import RAISE, tier_of
from desk.rules.vocabulary import CONTRACTS, TIERS
from desk.rules.windows import AgreedWindow
from desk.services.contract.history import as_of

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

HUNDRED: Final = Decimal(100)


@dataclass(frozen=True, slots=True)
class Entitlement:
    """A customer's contracts that hold on a day, and the tier of that day."""

    day: date
    tier: str | None
    contracts: tuple[Contract, ...]
    agreed_windows: tuple[AgreedWindow, ...] = ()
    agreed_contacts: frozenset[int] = frozenset()

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of contract the rules speak of."""
        return frozenset(contract.kind for contract in self.contracts if contract.kind in CONTRACTS)

    def first(self, kind: str) -> Contract | None:
        """The contract of a kind; of several, the one that began last."""
        return next((contract for contract in reversed(self.contracts) if contract.kind == kind), None)

    @property
    def hourly_rate(self) -> Decimal | None:
        """The agreed rate of the contract that began last among those that name one."""
        return next((contract.hourly_rate for contract in reversed(self.contracts) if contract.hourly_rate is not None), None)

    @property
    def quote_first(self) -> bool:
        """Whether a contract asks for an approved quote before work."""
        return any(contract.quote_first for contract in self.contracts)

    def multiplier(self, surcharge: str) -> Decimal | None:
        """What a contract's surcharge multiplies hourly rates by; None where it names none."""
        contract = self.first(surcharge)
        return None if contract is None or contract.surcharge is None else 1 + contract.surcharge / HUNDRED

    def covers_all_hours(self, kinds: frozenset[str]) -> bool:
        """Whether a contract of those kinds buys the hours outside the calendar."""
        return any(contract.kind in kinds and contract.covers_out_of_hours for contract in self.contracts)

    def year_of(self, kind: str) -> tuple[date, date] | None:
        """The contract year the day falls in: its first day and the first day of the next."""
        contract = self.first(kind)
        if contract is None:
            return None
        years = relativedelta(self.day, contract.starts_on).years
        return contract.starts_on + relativedelta(years=years), contract.starts_on + relativedelta(years=years + 1)


def entitled(session: Session, *, customer: Customer, day: date, site_id: int | None = None) -> Entitlement:
    """What a customer is entitled to on a local day, by the terms of that day; a contract of one site does not speak for another."""
    found = session.scalars(
        select(Contract)
        .where(Contract.customer_id == customer.id, Contract.starts_on <= day, or_(Contract.ends_on.is_(None), Contract.ends_on >= day))
        .order_by(Contract.starts_on, Contract.id)
    )
    held = (contract for contract in found if None in {contract.site_id, site_id} or contract.site_id == site_id)
    contracts = as_of(session, held, day)
    raised = tuple(contract for contract in contracts if contract.kind.startswith(RAISE))
    if not raised:
        return Entitlement(day, _tier(customer.tier, contracts), contracts)
    return Entitlement(day, _tier(customer.tier, contracts), contracts, _windows(session, raised), _contacts(session, raised))


def _windows(session: Session, raised: tuple[Contract, ...]) -> tuple[AgreedWindow, ...]:
    """The hours agreed for the raised tiers that hold on the day."""
    found = []
    for contract in raised:
        rows = session.scalars(
            select(RaiseWindow).where(RaiseWindow.contract_id == contract.id).order_by(RaiseWindow.weekday, RaiseWindow.opens)
        )
        found += [AgreedWindow(row.weekday, row.opens, row.closes, contract.starts_on, contract.ends_on) for row in rows]
    return tuple(found)


def _contacts(session: Session, raised: tuple[Contract, ...]) -> frozenset[int]:
    """The contacts agreed on for their time."""
    ids = [contract.id for contract in raised]
    return frozenset(session.scalars(select(RaiseContact.contact_id).where(RaiseContact.contract_id.in_(ids))))


def _tier(own: str | None, contracts: tuple[Contract, ...]) -> str | None:
    """The highest of the customer's own tier and those its contracts bring, lasting or for a time."""
    brought = (tier_of(contract.kind) for contract in contracts)
    return max((tier for tier in (own, *brought) if tier in TIERS), key=TIERS.index, default=None)
