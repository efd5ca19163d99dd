"""Money: exact decimals, rounded half up once, to the currency's own minor unit."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from desk.rules.errors import Refused

# Decimals a currency is paid in; the króna has no aurar any more.
EXPONENTS = {"ISK": 0, "NOK": 2, "EUR": 2, "SEK": 2, "DKK": 2, "GBP": 2, "USD": 2}

# Wide enough that no sum a desk can name loses a digit before the one rounding.
_EXACT = Context(prec=60, rounding=ROUND_HALF_UP)


def minor(currency: str) -> Decimal:
    """The currency's smallest payable unit: Decimal("1") for ISK, 0.01 for NOK and EUR; an unknown one is refused."""
    if currency not in EXPONENTS:
        raise Refused(
            "{field}: “{given}” is unknown; use one of {choices}.", field="currency", given=currency, choices=", ".join(EXPONENTS)
        )
    return Decimal(1).scaleb(-EXPONENTS[currency])


def rounded(amount: Decimal, currency: str) -> Decimal:
    """The amount in the currency's minor unit, half up (away from zero, so that a credit note mirrors its invoice)."""
    return amount.quantize(minor(currency), rounding=ROUND_HALF_UP, context=_EXACT)


def product(*factors: Decimal | int) -> Decimal:
    """The exact product of the factors, unrounded."""
    result = Decimal(1)
    for factor in factors:
        result = _EXACT.multiply(result, Decimal(factor))
    return result


def share(amount: Decimal, part: int, whole: int) -> Decimal:
    """The part / whole share of an amount, unrounded (a quarter's share of an hour's price, say)."""
    return _EXACT.divide(_EXACT.multiply(amount, Decimal(part)), Decimal(whole))


def plain(number: Decimal) -> str:
    """The number without trailing zeros and without an exponent: "24", "25.5"."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount_text(amount: Decimal, currency: str) -> str:
    """An amount as a decimal string with at least the currency's decimals; further digits of a unit price are kept."""
    digits = plain(amount).partition(".")[2]
    return format(amount, f".{max(EXPONENTS[currency], len(digits))}f")
