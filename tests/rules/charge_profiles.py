"""The charge halves of the shipped profiles, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from desk.paths import resources
from desk.rules.charge_terms import ChargeTerms, charge_terms_from_toml

KEYS = ("stefna", "mystore", "pindena", "clickmedia", "web-veistamo")


def source_of(key: str) -> dict[str, Any]:
    """A fresh mapping of the profile's file."""
    return tomllib.loads((resources() / "profiles" / f"{key}.toml").read_text(encoding="utf-8"))


@cache
def terms_of(key: str) -> ChargeTerms:
    """The profile's charge terms."""
    return charge_terms_from_toml(source_of(key))
