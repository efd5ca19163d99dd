"""Discounts: a line's own comes off its amount, one on the whole is a line of its own for each VAT rate."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desk.models import InvoiceLine
from desk.rules.errors import Refused
from desk.rules.money import product, rounded
from desk.words import speaker

if TYPE_CHECKING:
    from desk.models import Invoice

DISCOUNT: Final = "discount"
HUNDRED: Final = Decimal(100)


def percent(field: str, value: Decimal) -> Decimal:
    """A discount in percent, from nothing to all of it, with at most two decimals."""
    if not value.is_finite() or not 0 <= value <= HUNDRED or value != round(value, 2):
        raise Refused("A discount is a percentage from 0 to 100 with at most two decimals.", field=field)
    return value


def line_net(line: InvoiceLine, currency: str) -> Decimal:
    """What a line comes to: quantity times price, less its discount, rounded once."""
    if line.unit_price is None:
        return Decimal(0)
    return rounded(product(line.quantity, line.unit_price, HUNDRED - line.discount, Decimal("0.01")), currency)


def spread_discount(row: Invoice) -> None:
    """Write the discount on the whole anew: one line with a negative amount for each VAT rate, after all others."""
    standing = {(line.vat_rate, line.vat_category): line for line in row.lines if line.kind == DISCOUNT}
    nets: dict[tuple[Decimal, str], Decimal] = {}
    for line in row.lines:
        if line.kind != DISCOUNT and line.unit_price is not None:
            key = (line.vat_rate, line.vat_category)
            nets[key] = nets.get(key, Decimal(0)) + line.net
    taken = {key: rounded(product(net, row.discount, Decimal("0.01")), row.currency) for key, net in nets.items()} if row.discount else {}
    for key, line in standing.items():
        if not taken.get(key):
            row.lines.remove(line)
    text = speaker(row.language).say("Discount of {percent:percent}", percent=row.discount)
    place = max((line.position for line in row.lines), default=0)
    for key, amount in taken.items():
        if amount:
            place += 1
            line = standing.get(key) or InvoiceLine(kind=DISCOUNT, position=place, vat_rate=key[0], vat_category=key[1])
            line.text, line.detail, line.quantity, line.unit, line.discount = text, "", Decimal(-1), "", Decimal(0)
            line.unit_price, line.net = amount, -amount
            if key not in standing or line not in row.lines:
                row.lines.append(line)
