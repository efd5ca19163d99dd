"""Customers, people, sites and contracts as tables: with headings the import knows again, and cells no spreadsheet takes for a formula."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from desk.models import Contact, Contract, Customer, Site
from desk.rules.errors import Refused
from desk.services.contact_ways import Way
from desk.services.csv_cells import csv_text
from desk.services.importing.cells import write_ways
from desk.services.importing.fields import FIELDS
from desk.words import LANGUAGES, mark, speaker
from desk.words.trade import CONTRACTS, TIERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from desk.services.store import Store
    from desk.words import Words

WHATS: Final = ("customers", "contacts", "sites", "contracts")
OWNER: Final = ("customer.name", "customer.registration_number", "customer.vat_number")
KINDS: Final[dict[str, str]] = {**CONTRACTS, **{f"tier_{key}": name for key, name in TIERS.items()}}
# Contracts are not imported: their headings are their own.
CONTRACT: Final[dict[str, str]] = {
    "kind": mark("Contract"), "site": mark("Site"), "starts_on": mark("Starts"), "ends_on": mark("Ends"),
    "price": mark("Fee a year, without VAT"), "hourly_rate": mark("Hourly rate agreed"), "surcharge": mark("SLA surcharge, %"),
    "note": mark("Note"),
}  # fmt: skip
WINDOW: Final = 500


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a cell: it stays one, with the decimal sign of the language."""

    value: Decimal
    sign: str

    def __str__(self) -> str:
        return f"{self.value:f}".replace(".", self.sign)


def export_csv(store: Store, *, what: str, language: str, ids: Sequence[int] | None = None) -> tuple[str, int]:
    """A table of customers, contacts, sites or contracts of some customers (None: all), and how many rows it has."""
    if what not in WHATS:
        raise Refused("There is no table of {what}: choose one of {known}.", field="what", what=what, known=", ".join(WHATS))
    words = speaker(language)
    with store.read() as session:
        owners = _owners(session, ids)
        head, rows = _contracts(session, owners, words) if what == "contracts" else _fields(session, owners, what, words)
    return csv_text(head, rows), len(rows)


def _owners(session: Session, ids: Sequence[int] | None) -> list[Customer]:
    found = select(Customer).where(Customer.merged_into_id.is_(None)).order_by(Customer.search, Customer.id)
    if ids is None:
        return list(session.scalars(found))
    rows = [row for at in range(0, len(ids), WINDOW) for row in session.scalars(found.where(Customer.id.in_(ids[at : at + WINDOW])))]
    place = {key: at for at, key in enumerate(ids)}
    return sorted(rows, key=lambda row: place[row.id])


def _of(session: Session, model: type[Any], owners: list[Customer], *options: Any) -> list[tuple[Customer, Any]]:
    """The parts of the customers, in their order."""
    by_owner: dict[int, list[Any]] = {}
    keys = [owner.id for owner in owners]
    for at in range(0, len(keys), WINDOW):
        rows = select(model).where(model.customer_id.in_(keys[at : at + WINDOW])).order_by(model.id).options(*options)
        for row in session.scalars(rows):
            by_owner.setdefault(row.customer_id, []).append(row)
    return [(owner, row) for owner in owners for row in by_owner.get(owner.id, ())]


def _fields(session: Session, owners: list[Customer], what: str, words: Words) -> tuple[list[str], list[list[Any]]]:
    thing = {"customers": "customer", "contacts": "contact", "sites": "site"}[what]
    fields = [field for field in FIELDS if field.thing == thing or (thing != "customer" and field.key in OWNER)]
    pairs: Iterable[tuple[Customer, Any]] = [(owner, owner) for owner in owners]
    if thing == "contact":
        pairs = [(owner, row) for owner, row in _of(session, Contact, owners, selectinload(Contact.ways)) if row.erased_at is None]
    elif thing == "site":
        pairs = _of(session, Site, owners)
    head = [words.tr(field.label) for field in fields]
    return head, [
        [_written(getattr(owner if field.thing == "customer" else row, field.name), field.name, words) for field in fields]
        for owner, row in pairs
    ]


def _contracts(session: Session, owners: list[Customer], words: Words) -> tuple[list[str], list[list[Any]]]:
    sites = {row.id: row.name for _owner, row in _of(session, Site, owners)}
    labels = {field.key: field.label for field in FIELDS}
    head = [words.tr(labels[key]) for key in OWNER] + [words.tr(label) for label in CONTRACT.values()]
    rows = []
    for owner, row in _of(session, Contract, owners):
        own = {"kind": words.tr(KINDS.get(row.kind, row.kind)), "site": sites.get(row.site_id, "")}
        values = [own.get(key) if key in own else getattr(row, key) for key in CONTRACT]
        rows.append([getattr(owner, key.partition(".")[2]) for key in OWNER] + [_written(value, "", words) for value in values])
    return head, rows


def _written(value: Any, name: str, words: Words) -> Any:
    """A value as the import reads it again: days by year, month and day, numbers with the language's sign, yes and no as words."""
    match value:
        case None:
            return ""
        case bool():
            return words.tr("Yes") if value else words.tr("No")
        case date():
            return value.isoformat()
        case Decimal():
            return Figure(value, "." if words.code == "en" else ",")
        case list():
            return write_ways([Way(way.kind, way.label, way.value) for way in value], words)
        case str() if name == "tier":
            return words.tr(TIERS.get(value, value))
        case str() if name == "language":
            return LANGUAGES[value].name if value in LANGUAGES else value
        case _:
            return value
