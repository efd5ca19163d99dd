"""Numbers on paper, as the language writes them, with the decimals of the currency."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import TYPE_CHECKING

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from desk.words import Words

MOST = Decimal(10) ** 12


@cache
def _separators(locale: str) -> tuple[str, str]:
    from babel.numbers import get_decimal_symbol, get_group_symbol

    return get_group_symbol(locale), get_decimal_symbol(locale)


@cache
def places_of(currency: str) -> int:
    """The decimals of a currency's minor unit: none for ISK, two for NOK and EUR."""
    from babel.numbers import get_currency_precision

    return get_currency_precision(currency)


@cache
def symbol_of(currency: str, locale: str) -> str:
    """A currency's sign where the language has one, else its code: kr. in Icelandic, ISK in Norwegian."""
    from babel.numbers import get_currency_symbol

    return get_currency_symbol(currency, locale=locale)


class Figures:
    """Amounts of one currency in one language."""

    def __init__(self, words: Words, currency: str) -> None:
        self.words, self.currency, self.places = words, currency, places_of(currency)
        self.symbol = symbol_of(currency, words.language.locale)
        self._signs = dict(zip(map(ord, ",.-"), (*_separators(words.language.locale), "\N{MINUS SIGN}"), strict=True))
        self._minor = Decimal(1).scaleb(-self.places)
        self._percents: dict[Decimal, str] = {}

    def rounded(self, value: Decimal) -> Decimal:
        """Half up to the minor unit."""
        return value.quantize(self._minor, ROUND_HALF_UP)

    def check(self, value: Decimal, field: str) -> None:
        """Refuse what is no amount of the currency: not a number, too large for a column, or with more decimals than it has."""
        if not value.is_finite() or abs(value) >= MOST:
            raise Refused("{amount} cannot be printed as an amount.", field=field, amount=str(value)[:40])
        if value != self.rounded(value):
            raise Refused("{amount} has more decimals than {currency} has.", field=field, amount=str(value)[:40], currency=self.currency)

    def amount(self, value: Decimal) -> str:
        """An amount without its currency: 14.900, 1 250,00."""
        return f"{value:,.{self.places}f}".translate(self._signs)

    def price(self, value: Decimal) -> str:
        """A unit price: the currency's decimals, and more when it has more."""
        return f"{value:,.{max(self.places, self.decimals(value))}f}".translate(self._signs)

    def count(self, value: Decimal) -> str:
        """A quantity with no needless zeros: 2, 1,5."""
        return f"{value:,.{self.decimals(value)}f}".translate(self._signs)

    @staticmethod
    def decimals(value: Decimal) -> int:
        """How many decimals a number needs."""
        return max(0, -int(value.normalize().as_tuple().exponent))

    def money(self, value: Decimal) -> str:
        """An amount with its currency: 14.900 kr., 1 250,00 kr, 96,00 €."""
        return self.words.money(value, self.currency).replace("-", "\N{MINUS SIGN}")

    def percent(self, value: Decimal) -> str:
        """A rate given in percent."""
        if value not in self._percents:
            self._percents[value] = self.words.percent(value)
        return self._percents[value]
