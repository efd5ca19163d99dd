"""The chain of issued documents: what each says, written down one way only, hashed together with the link before it.

The form is told in docs/invoice_chain.md; amounts are whole ten-thousandths, days ISO 8601, texts as they are kept.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DOCUMENT: Final = (
    "kind", "customer_id", "language", "currency", "supply_from", "supply_to", "supply_place", "due_date", "buyer_reference",
    "order_number", "note", "discount", "net", "vat", "gross", "home_currency", "home_rate", "home_vat", "exemption", "mark", "uid",
    "qr_address", "payer_id", "site_id", "credits_id", "corrects_id", "seller", "buyer", "payer", "appendix",
)  # fmt: skip
LINE: Final = (
    "position", "kind", "text", "detail", "quantity", "unit", "unit_price", "discount", "vat_rate", "vat_category", "net", "charge_id",
    "credits_line_id",
)  # fmt: skip
TEN_THOUSAND: Final = 10_000


@dataclass(frozen=True, slots=True)
class Link:
    """What a document's link is made of, beside the link before it."""

    series: str
    sequence: int
    number: str
    issue_date: date
    reference: str
    content_sha256: str


def plain(value: Any) -> Any:
    """A value as the form has it: an amount in whole ten-thousandths, a day as text."""
    if isinstance(value, Decimal):
        return int(value * TEN_THOUSAND)
    return value.isoformat() if isinstance(value, date) else value


def canonical(document: Mapping[str, Any], lines: Iterable[Mapping[str, Any]]) -> bytes:
    """The document as UTF-8 JSON with sorted keys and without blanks: the same document gives the same bytes on every engine."""
    said: dict[str, Any] = {name: plain(document[name]) for name in DOCUMENT}
    said["lines"] = [{name: plain(line[name]) for name in LINE} for line in lines]
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def content_sha256(document: Mapping[str, Any], lines: Iterable[Mapping[str, Any]]) -> str:
    """The SHA-256 of what a document says."""
    return sha256(canonical(document, lines)).hexdigest()


def link_sha256(previous: str, link: Link) -> str:
    """The SHA-256 of a link: the one before it (nothing for the first), the number, the day and the content, a line each."""
    words = (previous, link.series, str(link.sequence), link.number, link.issue_date.isoformat(), link.reference, link.content_sha256)
    return sha256("\n".join(words).encode()).hexdigest()


def seal_of(link: str, kind: str, digest: str) -> str:
    """What binds a stored file to the document it was made of."""
    return sha256(f"{link}\n{kind}\n{digest}".encode()).hexdigest()
