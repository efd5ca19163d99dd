"""The public holidays of a country, from the library `holidays`, named in English (the key of every other language)."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from datetime import date

FIRST_YEAR, LAST_YEAR = 1901, 2100
"""The years for which the library knows the moving feasts."""

HALF_DAY_CLOSE: Final = 13 * 3600
"""A half-day holiday closes the desk at this second of the local day."""

OWN_NAMES: Final = {("FI", "Independence Day"): "Finnish Independence Day", ("GR", "Independence Day"): "Greek Independence Day"}
"""Two countries use one English name for two different days."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday: its English names, and whether it takes only the afternoon."""

    names: tuple[str, ...]
    half: bool = False


@cache
def holidays_of(country: str, year: int) -> dict[date, Holiday]:
    """The holidays of a country in a year; a whole day beats a half one."""
    holidays = _library()
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused("The public holidays are known from {first} to {last}.", first=str(FIRST_YEAR), last=str(LAST_YEAR))
    try:
        whole = holidays.country_holidays(country, years=year, language="en_US")
    except NotImplementedError as error:
        raise Refused("The public holidays of the country “{country}” are not known.", country=country) from error
    found: dict[date, Holiday] = {}
    if "half_day" in whole.supported_categories:
        halves = holidays.country_holidays(country, years=year, language="en_US", categories=("half_day",))
        found = {day: Holiday(_names(country, name), half=True) for day, name in halves.items()}
    found.update((day, Holiday(_names(country, name))) for day, name in whole.items())
    return found


@cache
def _library() -> ModuleType:
    """The library without the two hundred countries it would load with the first: each is loaded when it is asked for."""
    name = "holidays.countries"
    if name not in sys.modules and (spec := find_spec(name)) is not None and spec.submodule_search_locations:
        bare = ModuleType(name)
        bare.__path__ = list(spec.submodule_search_locations)
        bare.__spec__ = spec
        sys.modules[name] = bare
    return import_module("holidays")


def _names(country: str, joined: str) -> tuple[str, ...]:
    plain = (name.removesuffix(" (from 1pm)") for name in joined.split("; "))
    return tuple(OWN_NAMES.get((country, name), name) for name in plain)
