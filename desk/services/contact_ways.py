"""More numbers and addresses of a person: each with its label, each found as the first of its kind is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desk.models import ContactWay
from desk.rules.errors import Refused
from desk.rules.phone import phone_digits
from desk.services.folding import fold
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.models import Contact

LABELS: Final = ("mobile", "work", "direct", "home", "other")
KINDS: Final = ("phone", "email")
LONGEST: Final = 200
LEAST_DIGITS: Final = 3
MOST: Final = 20
NO_NUMBER: Final = mark("“{value}” is not a phone number: write its digits, as in +354 555 0142.")
NO_ADDRESS: Final = mark("“{value}” is not an e-mail address: write it as in name@example.com.")


@dataclass(frozen=True, slots=True)
class Way:
    """A number (`phone`) or address (`email`) beside a person's first."""

    kind: str
    label: str
    value: str


def phone(field: str, value: Any) -> str:
    """A phone number as it was written, or nothing; a text without three digits is none."""
    written = " ".join(str(value or "").split())
    if written and (len(written) > LONGEST or sum(sign.isdecimal() for sign in written) < LEAST_DIGITS):
        raise Refused(NO_NUMBER, field=field, value=written[:40])
    return written


def email(field: str, value: Any) -> str:
    """An e-mail address, or nothing."""
    written = str(value or "").strip()
    name, _at, domain = written.rpartition("@")
    if written and (not name or not domain or len(written) > LONGEST or any(sign.isspace() or sign in ',;<>"' for sign in written)):
        raise Refused(NO_ADDRESS, field=field, value=written[:40])
    return written


def ways(field: str, value: Any) -> tuple[Way, ...]:
    """More numbers and addresses: empty ones and those given twice are left out."""
    found: dict[tuple[str, str], Way] = {}
    for way in value or ():
        if way.kind not in KINDS or way.label not in LABELS:
            raise Refused("“{value}” is not a label of a number: choose one of the list.", field=field, value=str(way.label)[:40])
        written = phone(field, way.value) if way.kind == "phone" else email(field, way.value)
        if written:
            found.setdefault((way.kind, written.casefold()), Way(way.kind, way.label, written))
    if len(found) > MOST:
        raise Refused("A person has at most {most} more numbers and addresses.", field=field, most=MOST)
    return tuple(found.values())


def write_ways(contact: Contact, wanted: Iterable[Way], country: str) -> None:
    """Keep these and no others; one that stays as it is is not written anew."""
    left = {(way.kind, way.label, way.value) for way in wanted}
    for row in [row for row in contact.ways if (row.kind, row.label, row.value) not in left]:
        contact.ways.remove(row)
    stand = {(row.kind, row.label, row.value) for row in contact.ways}
    for way in wanted:
        if (way.kind, way.label, way.value) not in stand:
            digits = phone_digits(way.value, country) if way.kind == "phone" else ""
            contact.ways.append(ContactWay(kind=way.kind, label=way.label, value=way.value, digits=digits))


def keep_found(contact: Contact, country: str) -> None:
    """Write what a contact is found by: the first number's digits, and name, addresses and all other numbers folded."""
    contact.digits = phone_digits(contact.phone, country)
    contact.search = found_by(contact.name, contact.email, ((row.kind, row.value, row.digits) for row in contact.ways))


def found_by(name: str, address: str, more: Iterable[tuple[str, str, str]]) -> str:
    """The folded text of a person's name, address and further numbers (digits) and addresses, as (kind, value, digits)."""
    return fold(" ".join([name, address, *(digits if kind == "phone" else value for kind, value, digits in more)]))
