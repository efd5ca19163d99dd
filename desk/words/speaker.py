"""A speaker of one language: labels, sentences with values in them, dates, numbers, money."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from desk.words.calendar_names import NAMES
from desk.words.catalogue import Catalogue, catalogue
from desk.words.languages import LANGUAGES, Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desk.rules.errors import Told
    from desk.rules.why import Reason

Day: TypeAlias = date
SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")
FIELD = re.compile(r"[A-Za-z]+")
NUMBERS = {"d": "day", "M": "month", "y": "year", "H": "hour", "m": "minute"}
GROUPED = 1000
NBSP = "\N{NO-BREAK SPACE}"


def mark(text: str) -> str:
    """Mark a text as one the catalogue must translate; gives it back unchanged."""
    return text


def _within(label: str) -> str:
    """A label within a sentence begins small, unless it is an abbreviation."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


class Words:
    """One language's voice; the English text is the key of every translation."""

    def __init__(self, language: Language, texts: Catalogue) -> None:
        self.language, self.texts = language, texts
        self.code, self.name = language.code, language.name
        self._formats: dict[str, Callable[[Any], str]] = {
            "moment": self.moment, "day": self.day, "date": self.date, "clock": self.clock, "percent": self.percent,
            "number": self.number, "money": lambda pair: self.money(*pair), "tr": self.tr, "month": self.month,
            "list": self.listed, "words": lambda items: self.listed(_within(self.tr(item)) for item in items),
            "short": self.short_day, "duration": self.duration, "year": self.day_year,
        }  # fmt: skip

    def tr(self, text: str) -> str:
        """The translation of a plain label."""
        forms = self.texts.get(text)
        return forms[0] if forms else text

    def say(self, sentence: str, **values: Any) -> str:
        """A translated sentence with its values written as this language writes them."""
        return self._fill(self.tr(sentence), values)

    def many(self, one: str, more: str, n: int, **values: Any) -> str:
        """A sentence in the form the number asks for; `{n}` is the number, `more` the key of the translation."""
        forms = self.texts.get(more)
        form = (one if n == 1 else more) if forms is None else forms[min(self.language.plural(n), len(forms) - 1)]
        return self._fill(form, {"n": n, **values})

    def reason(self, reason: Reason) -> str:
        """The sentence of one reason."""
        from desk.words.why import SENTENCES

        return self.say(SENTENCES[reason.code], **dict(reason.values))

    def reasons(self, reasons: Iterable[Reason]) -> list[str]:
        """The sentences of a why, in order."""
        return [self.reason(reason) for reason in reasons]

    def told(self, error: Told) -> str:
        """The sentence of a refusal or of trouble; it may name its field."""
        return self.say(error.sentence, **{"field": error.field or "", **error.values})

    def _fill(self, sentence: str, values: dict[str, Any]) -> str:
        def put(slot: re.Match[str]) -> str:
            value, form = values[slot[1]], slot[2]
            return self._formats[form](value) if form else self._plain(value)

        return SLOT.sub(put, sentence)

    def _plain(self, value: Any) -> str:
        if isinstance(value, Day) and not isinstance(value, datetime):
            return self.date(value)
        return self.number(value) if isinstance(value, (Decimal, int)) and not isinstance(value, bool) else str(value)

    # Days and clocks.

    def _write(self, value: Day | time, pattern: str) -> str:
        """A day or clock in a CLDR pattern; its names are our own table's, so that no date waits for Babel to be loaded."""
        names = NAMES[self.code]

        def put(field: re.Match[str]) -> str:
            letters = field[0]
            if letters in names:
                at = value.weekday() if letters[0] in "Ec" else value.month - 1  # type: ignore[union-attr]
                return names[letters][at]
            number: int = getattr(value, NUMBERS[letters[0]])
            return f"{number:0{len(letters)}}"

        return FIELD.sub(put, pattern)

    def _weekday_form(self, value: Day, pattern: str) -> str:
        if not self.language.on_weekdays:
            return self._write(value, pattern)
        return f"{self.language.on_weekdays[value.weekday()]} {self._write(value, pattern.removeprefix('EEEE '))}"

    def day(self, value: Day) -> str:
        """The form used for "on …": Thursday 23 April, fimmtudaginn 23. apríl, torstaina 23. huhtikuuta."""
        return self._weekday_form(value, self.language.day)

    def day_year(self, value: Day) -> str:
        """The same with the year."""
        return self._weekday_form(value, self.language.day_year)

    def short_day(self, value: Day) -> str:
        """A day in a table: 23 Apr, 23.4., 23/4."""
        return self._write(value, self.language.short_day)

    def weekday(self, value: Day, *, short: bool = True) -> str:
        """The weekday standing by itself: Thu, fim., to."""
        return self._write(value, "ccc" if short else "cccc")

    def date(self, value: Day) -> str:
        """The short date with its year: 30 Apr 2026, 30.4.2026, 30/4/2026."""
        return self._write(value, self.language.date)

    def month(self, value: Day) -> str:
        """The month standing by itself: April 2026, Απρίλιος 2026, huhtikuu 2026."""
        return self._write(value, "LLLL y")

    def month_name(self, value: Day) -> str:
        """The month's short name, as it stands below a day on a card: May, maí, touko."""
        return self._write(value, "LLL")

    def clock(self, value: time | datetime) -> str:
        """The clock: 14:05, in Finnish 14.05; a datetime keeps its own zone."""
        return self._write(value.timetz() if isinstance(value, datetime) else value, self.language.clock)

    def moment(self, value: datetime) -> str:
        """Weekday, day, month and clock, in the value's own zone."""
        return self.language.moment.format(day=self.day(value), clock=self.clock(value))

    def duration(self, seconds: int) -> str:
        """A length of time to the minute: 23 min, 1 h 34 min."""
        hours, minutes = divmod(max(seconds, 0) // 60, 60)
        if not hours:
            return self.say("{minutes} min", minutes=minutes)
        if not minutes:
            return self.say("{hours} h", hours=hours)
        return self.say("{hours} h {minutes} min", hours=hours, minutes=minutes)

    # Numbers.

    def number(self, value: Decimal | int, places: int | None = None) -> str:
        """A number with the language's separators; `places` fixes the decimals."""
        if type(value) is int and 0 <= value < GROUPED and not places:
            return str(value)  # alike in all five languages, and no count waits for Babel to be loaded
        from babel.numbers import format_decimal

        shown = value if places is None else Decimal(value).quantize(Decimal(1).scaleb(-places))
        decimals = max(0, -int(shown.as_tuple().exponent)) if isinstance(shown, Decimal) else 0
        return format_decimal(shown, "#,##0" + ("." + "0" * decimals if decimals else ""), locale=self.language.locale)

    def money(self, amount: Decimal, currency: str) -> str:
        """An amount with its currency as the language writes it: 14.900 kr., 1 250,00 kr, 96,00 €."""
        from babel.numbers import format_currency

        written = format_currency(amount, currency, locale=self.language.locale)
        return written if self.code != "en" else written.replace("ISK", "ISK" + NBSP).replace("NOK", "NOK" + NBSP).replace(NBSP * 2, NBSP)

    def percent(self, value: Decimal) -> str:
        """A percentage given in percent: 24%, 25 %, 25,5 %."""
        from babel.numbers import get_decimal_symbol

        plain = f"{value.normalize():f}".replace(".", get_decimal_symbol(self.language.locale))
        return plain + (NBSP if self.code in {"nb", "fi"} else "") + "%"

    def listed(self, items: Iterable[str]) -> str:
        """Items as a list in a sentence: a, b and c."""
        from babel.lists import format_list

        return format_list(list(items), locale=self.language.locale)


@cache
def speaker(code: str) -> Words:
    """The words of a language, English when the code is unknown."""
    language = LANGUAGES.get(code, LANGUAGES["en"])
    return Words(language, catalogue(language.code))
