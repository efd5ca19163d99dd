"""Fixed fees of contracts, once a period, and the day a contract may start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rules.charge_check import price_of
from desk.rules.errors import Refused
from desk.rules.money import product, rounded
from desk.rules.tax import HUNDREDTH

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from desk.rules.charge_shape import ChargeTerms, Fee


def fee_of(terms: ChargeTerms, contract: str) -> Fee | None:
    """The fixed fee a contract carries, or None."""
    return next((fee for fee in terms.fees if fee.contract == contract), None)


def fee_amount(
    terms: ChargeTerms, contract: str, *, project_price: Decimal | None = None, prices: Mapping[str, Decimal] | None = None
) -> Decimal | None:
    """One period's fee without VAT, rounded half up to the minor unit; None where the contract carries none.

    A fee in percent of the project needs its price: without one, or with a negative one, it is refused.
    """
    fee = fee_of(terms, contract)
    if fee is None:
        return None
    if fee.percent is None:
        return rounded(price_of(terms.items[fee.item], prices), terms.currency)
    if project_price is None or not project_price.is_finite() or project_price < 0:
        raise Refused("{field}: the fee is a percentage of the project's price; enter that price.", field="project_price")
    return rounded(product(project_price, fee.percent, HUNDREDTH), terms.currency)


def check_contract_start(terms: ChargeTerms, contract: str, start: date, trained_on: date | None) -> None:
    """Refuse a contract that asks for a completed training course and starts before there was one."""
    if contract not in terms.trained_first:
        return
    if trained_on is None:
        raise Refused(
            "{field}: the agreement can start only once the customer has completed a training course; none is recorded.", field="start"
        )
    if start < trained_on:
        raise Refused(
            "{field}: the agreement can start only once the customer has completed a training course, on {trained:date} at the earliest.",
            field="start",
            trained=trained_on,
        )
