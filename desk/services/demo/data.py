"""What a demo desk is made of, and how the tables of its country are written: a line a row, its fields between bars."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class DemoData:
    """The people, customers and stories of one demo desk; the tables are texts, read by `rows`.

    people: name | role
    clients: site | company | street | postcode city | contact, title | second contact, title (not authorised) | traits
    tickets: when | site | traits | subject | message | what we answered (before it, parted by //, what we noted)
    calls: site or * | minutes | traits | notes
    `when` is `0 -28` (minutes before now) or `2 10:50` (business days back, local clock). Traits are words: a kind, a priority,
    `cause:…`, `work:…`, a channel, `@2` (the person), and the story: see `stories`.
    """

    name: str
    fields: dict[str, Any]
    people: str
    clients: str
    tickets: str
    calls: str
    attendees: str
    course: dict[str, Any]
    series_course: dict[str, Any]
    places: tuple[str, ...]
    phone: str
    first_ticket: int
    course_price: str | None = None
    extra: dict[str, Any] = field(default_factory=dict)


def rows(table: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, each with its fields without blanks around them."""
    lines = (line.strip() for line in table.strip().splitlines())
    return tuple(tuple(part.strip() for part in line.split("|")) for line in lines if line)


def word(traits: str, prefix: str, default: str = "") -> str:
    """What follows a prefix in a row's traits."""
    return next((trait.removeprefix(prefix) for trait in traits.split() if trait.startswith(prefix)), default)


def one_of(traits: str, choices: tuple[str, ...], default: str) -> str:
    """The first of the choices that is among a row's traits."""
    return next((trait for trait in traits.split() if trait in choices), default)
