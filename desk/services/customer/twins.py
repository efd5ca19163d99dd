"""Customers that may be one: the same registration or VAT number, or the same name at the same mail domain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Customer
from desk.services.folding import fold

if TYPE_CHECKING:
    from desk.services.store import Store

MOST: Final = 200
# What a company's form adds to its name says nothing about who it is.
FORMS: Final = re.compile(
    r"\b(ehf|ohf|hf|slf|ses|sf|as|asa|ans|nuf|da|ks|sa|enk|oy|oyj|ab|ky|ry|tmi|osk|ae|α e|α ε|αε|εε|οε|επε|ικε|ee|epe|ike|ltd|gmbh)\b\.?"
)


@dataclass(frozen=True, slots=True)
class Twins:
    """Two customers that may be one, the older first; `why` is registration_number, vat_number or name."""

    one: int
    one_name: str
    other: int
    other_name: str
    why: str


def twins(store: Store, *, customer_id: int | None = None) -> tuple[Twins, ...]:
    """The pairs that may be one customer, surest first; only those of one customer if it is given."""
    with store.read() as session:
        rows = session.execute(
            select(Customer.id, Customer.name, Customer.registration_number, Customer.vat_number, Customer.email)
            .where(Customer.merged_into_id.is_(None)).order_by(Customer.id)
        ).all()  # fmt: skip
    names = {row.id: row.name for row in rows}
    found: dict[tuple[int, int], str] = {}
    for why in ("registration_number", "vat_number", "name"):
        groups: dict[str, list[int]] = {}
        for row in rows:
            key = _name_at(row.name, row.email) if why == "name" else getattr(row, why)
            if key:
                groups.setdefault(key, []).append(row.id)
        for same in groups.values():
            for pair in combinations(same[: MOST // 10], 2):
                if customer_id is None or customer_id in pair:
                    found.setdefault(pair, why)
    return tuple(Twins(one, names[one], other, names[other], why) for (one, other), why in list(found.items())[:MOST])


def _name_at(name: str, address: str) -> str:
    """The bare name and the mail domain; without a domain a name is no proof."""
    domain, bare = address.rpartition("@")[2].casefold(), bare_name(name)
    return f"{bare}@{domain}" if bare and domain else ""


def bare_name(name: str) -> str:
    """A company's name without what its form adds: Bakarí Jóa ehf. and BAKARI JOA are one."""
    return " ".join(FORMS.sub(" ", fold(name).replace(".", "")).split())
