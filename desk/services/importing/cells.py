"""Cells of an imported table read as what they are: yes and no, days, amounts, tiers, languages, countries, in any of five languages."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.services.contact_ways import LABELS, Way, ways
from desk.services.folding import fold
from desk.words import LANGUAGES, mark, speaker
from desk.words.trade import TIERS
from desk.words.typed_day import typed_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desk.words import Words

YES: Final = frozenset(["1", "x", "true", "yes", "y", "on", "ja", "já", "nai", "kylla", "k", "sí", "ναι", "✓"])
NO: Final = frozenset(["0", "false", "no", "n", "off", "nei", "ei", "oxi", "όχι"])
WAY_LABELS: Final = {
    "mobile": mark("Mobile"), "work": mark("Work phone"), "direct": mark("Direct line"), "home": mark("Home"), "other": mark("Other"),
}  # fmt: skip
AT_AN_HOUR = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})[T ].*")  # as other programs write a day
WAY = re.compile(r"\s*(?:(?P<label>[^:@+\d]+):)?\s*(?P<value>\S.*)")
NO_FLAG: Final = mark("“{value}” is neither yes nor no.")
NO_DATE: Final = mark("A date looks like 30.4.2026.")
NO_AMOUNT: Final = mark("An amount looks like 1250,00.")
NO_WHOLE: Final = mark("A whole number is wanted here, such as 8.")
BILLION: Final = 12


def flag(field: str, text: str) -> bool:
    """Yes or no."""
    said = text.strip().casefold()
    if said in YES or fold(said) in YES:
        return True
    if said in NO or fold(said) in NO:
        return False
    raise Refused(NO_FLAG, field=field, value=text[:40])


def day(field: str, text: str) -> date:
    """A day written as 30.4.2026, 30/4/2026 or 2026-04-30."""
    found = typed_day(AT_AN_HOUR.sub(r"\1", text))
    if found is None:
        raise Refused(NO_DATE, field=field)
    return found


def amount(field: str, text: str) -> Decimal:
    """An amount with comma or point and blanks between thousands."""
    bare = re.sub(r"[\s\u00a0\u202f]", "", text)
    if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", bare) or ("," in bare and bare.rfind(",") > bare.rfind(".")):
        bare = bare.replace(".", "").replace(",", ".")
    else:
        bare = bare.replace(",", "")
    try:
        number = Decimal(bare)
    except InvalidOperation:
        raise Refused(NO_AMOUNT, field=field) from None
    if not number.is_finite() or len(bare) > BILLION * 2:
        raise Refused(NO_AMOUNT, field=field)
    return number


def whole(field: str, text: str) -> int:
    """A whole number of 0 or more."""
    if not text.isascii() or not text.isdigit() or len(text) > BILLION // 2:
        raise Refused(NO_WHOLE, field=field)
    return int(text)


def tier(field: str, text: str) -> str:
    """A tier by its code or its word."""
    found = _tiers().get(fold(text))
    if found is None:
        raise Refused("“{value}” is not a tier.", field=field, value=text[:40])
    return found


def language(field: str, text: str) -> str:
    """A language by its code, its own name or its name in another."""
    found = _languages().get(fold(text))
    if found is None:
        raise Refused("“{value}” is not a language this program writes.", field=field, value=text[:40])
    return found


def country(field: str, text: str) -> str:
    """A country by its two letters, or by its name in one of the five languages."""
    found = text.strip().upper()
    if len(found) == 2 and found.isascii() and found.isalpha():  # noqa: PLR2004 - a country's two letters
        return {"EL": "GR", "UK": "GB"}.get(found, found)
    named = _countries().get(fold(text))
    if named is None:
        raise Refused("“{value}” is not a country's two letters, such as IS, NO, FI or GR.", field=field, value=text[:40])
    return named


def more_ways(field: str, text: str) -> tuple[Way, ...]:
    """Numbers and addresses with commas or new lines between them, each with its label before a colon."""
    found = []
    for part in re.split(r"[,\n|]", text):
        hit = WAY.fullmatch(part)
        if hit is not None:
            value = hit["value"].strip()
            label = _labels().get(fold(hit["label"] or ""), "other")
            found.append(Way("email" if "@" in value else "phone", label, value))
    return ways(field, found)


def write_ways(found: Iterable[Way], words: Words) -> str:
    """Numbers and addresses as `more_ways` reads them."""
    return ", ".join(f"{words.tr(WAY_LABELS[way.label])}: {way.value}" for way in found)


@cache
def _tiers() -> dict[str, str]:
    return _words_of(TIERS)


@cache
def _labels() -> dict[str, str]:
    return _words_of({code: WAY_LABELS[code] for code in LABELS})


@cache
def _languages() -> dict[str, str]:
    from babel import Locale

    found = {fold(row.name): code for code, row in LANGUAGES.items()} | {code: code for code in LANGUAGES} | {"no": "nb", "gr": "el"}
    for row in LANGUAGES.values():
        names = Locale.parse(row.locale).languages
        found |= {fold(str(names[code])): code for code in LANGUAGES if code in names}
    return found | {fold(name): "nb" for name in ("norsk", "norwegian", "norska", "νορβηγικα", "norja")}


@cache
def _countries() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for row in LANGUAGES.values():
        for code, name in Locale.parse(row.locale).territories.items():
            if len(code) == 2 and code.isalpha():  # noqa: PLR2004 - a country's two letters
                found.setdefault(fold(str(name)), code)
    return found


def _words_of(table: dict[str, str]) -> dict[str, str]:
    """Folded words in every language, and the codes themselves, each with its code."""
    found = {fold(code): code for code in table}
    for code, text in table.items():
        for key in LANGUAGES:
            found.setdefault(fold(speaker(key).tr(text)), code)
    return found
