"""The profiles that ship with the program, read from its resources once."""

from __future__ import annotations

import tomllib
from functools import cache

from desk.paths import resources
from desk.rules.errors import Refused
from desk.rules.profile import Profile, profile_from_toml

SHIPPED: tuple[str, ...] = ("stefna", "mystore", "pindena", "clickmedia", "web-veistamo")
"""In the order the first run shows them; a file beside these in resources/profiles is shipped too."""


@cache
def shipped_keys() -> tuple[str, ...]:
    """The keys of all shipped profiles: the known order first, others by name."""
    found = {file.stem for file in (resources() / "profiles").glob("*.toml")}
    return (*(key for key in SHIPPED if key in found), *sorted(found.difference(SHIPPED)))


@cache
def _read(key: str) -> Profile:
    return profile_from_toml(tomllib.loads(shipped_text(key)))


def shipped_text(key: str) -> str:
    """The shipped profile with this key, as it is written."""
    _known(key)
    return (resources() / "profiles" / f"{key}.toml").read_text(encoding="utf-8")


def _known(key: str) -> None:
    if key not in shipped_keys():
        raise Refused("{field}: “{given}” is unknown; use one of {choices}.", field="profile", given=key, choices=", ".join(shipped_keys()))


def shipped(key: str) -> Profile:
    """The shipped profile with this key."""
    _known(key)
    return _read(key)


def shipped_profiles() -> dict[str, Profile]:
    """All shipped profiles by key."""
    return {key: _read(key) for key in shipped_keys()}
