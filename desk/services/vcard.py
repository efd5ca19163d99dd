"""People as business cards: versions 3.0 and 4.0 written, 2.1 to 4.0 read, by RFC 2426 and RFC 6350 as phones use them."""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from desk.models import Contact, Customer
from desk.rules.errors import Refused
from desk.rules.phone import phone_digits
from desk.services.contact_ways import Way
from desk.services.importing.cells import write_ways
from desk.services.importing.csv_reading import Row, Table, guess_encoding
from desk.words import mark, speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desk.services.store import Store

VERSIONS: Final = ("3.0", "4.0")
OCTETS: Final = 75
WINDOW: Final = 500
TYPES: Final = {"mobile": "cell", "work": "work", "direct": "work", "home": "home", "other": ""}
COLUMNS: Final = ("customer.name", "contact.name", "contact.title", "contact.email", "contact.phone", "contact.ways")
NO_CARDS: Final = mark("There is no business card in this file: choose one that ends in .vcf.")
NAMED: Final = re.compile(r"(?:[\w-]+\.)?(?P<name>[A-Za-z-]+)(?P<params>(?:;(?:[^:\";]|\"[^\"]*\")*)*):(?P<value>.*)", re.DOTALL)
ESCAPED: Final = re.compile(r"\\([\\,;:nN])")


@dataclass(slots=True)
class Card:
    """What a card says of a person; of numbers and addresses the first stand apart."""

    name: str = ""
    company: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    ways: list[Way] = field(default_factory=list)
    line: int = 1


def write_cards(store: Store, *, customer_ids: Sequence[int] | None = None, version: str = "3.0") -> str:
    """The cards of the people of some customers, or of all, that are still there."""
    if version not in VERSIONS:
        raise Refused("A business card is of version {versions}.", field="version", versions=", ".join(VERSIONS))
    rows = select(Contact, Customer).join(Customer, Customer.id == Contact.customer_id).options(selectinload(Contact.ways))
    rows = rows.where(Contact.erased_at.is_(None), Contact.active).order_by(Contact.search, Contact.id)
    parts = [None] if customer_ids is None else [customer_ids[at : at + WINDOW] for at in range(0, len(customer_ids), WINDOW)]
    with store.read() as session:
        return "".join(
            _card(contact, customer, version)
            for part in parts
            for contact, customer in session.execute(rows if part is None else rows.where(Contact.customer_id.in_(part)))
        )


def _card(contact: Contact, customer: Customer, version: str) -> str:
    first, _blank, last = contact.name.rpartition(" ")
    name = (last, first, "", "", "") if first else ("", last, "", "", "")
    lines = [
        "BEGIN:VCARD", f"VERSION:{version}", f"FN:{_escaped(contact.name)}", f"N:{';'.join(map(_escaped, name))}",
        f"ORG:{_escaped(customer.name)}",
    ]  # fmt: skip
    lines += [f"TITLE:{_escaped(contact.title)}"] if contact.title else []
    address = ("", "", customer.street, customer.city, "", customer.postcode, customer.country)
    lines += [f"ADR;TYPE=work:{';'.join(map(_escaped, address))}"] if customer.street or customer.city else []
    first_ones = [Way("email", "work", contact.email)] if contact.email else []
    first_ones += [Way("phone", "work", contact.phone)] if contact.phone else []
    for at, way in enumerate([*first_ones, *(Way(row.kind, row.label, row.value) for row in contact.ways)]):
        lines.append(_way(way, customer.country, version, preferred=at < len(first_ones)))
    return "".join(_folded(each) for each in [*lines, "END:VCARD"])


def _way(way: Way, country: str, version: str, *, preferred: bool) -> str:
    """A number or address; version 4 has the number as a link, so that a phone can dial it from any country."""
    kinds = [kind for kind in (TYPES[way.label], "voice" if way.kind == "phone" else "") if kind]
    if version == "3.0":
        kinds = ["internet", *kinds] if way.kind == "email" else kinds
        types = ",".join([*kinds, *(["pref"] if preferred else [])])
        return f"{'TEL' if way.kind == 'phone' else 'EMAIL'}{f';TYPE={types}' if types else ''}:{_escaped(way.value)}"
    params = "".join(f";TYPE={kind}" for kind in kinds) + (";PREF=1" if preferred else "")
    if way.kind == "email":
        return f"EMAIL{params}:{_escaped(way.value)}"
    digits = phone_digits(way.value, country)
    return f"TEL;VALUE=uri{params}:tel:+{digits}"


def _escaped(text: str) -> str:
    kept = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return kept.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 octets, none of which cuts a letter in two."""
    pieces: list[str] = []
    piece, size = "", 0
    for letter in line:
        wide = len(letter.encode())
        if size + wide > OCTETS - bool(pieces):
            pieces.append(piece)
            piece, size = "", 0
        piece, size = piece + letter, size + wide
    return "\r\n ".join([*pieces, piece]) + "\r\n"


def read_cards(data: bytes) -> tuple[Card, ...]:
    """The cards of a file, whatever version and program they come from; a property nobody here keeps is passed over."""
    text = data.decode("utf-8-sig" if guess_encoding(data) == "utf-8" else guess_encoding(data), errors="replace")
    found: list[Card] = []
    card: Card | None = None
    for number, line in _unfolded(text):
        hit = NAMED.fullmatch(line)
        name = hit["name"].upper() if hit else ""
        if name == "BEGIN" and hit is not None and hit["value"].strip().upper() == "VCARD":
            card = Card(line=number)
        elif name == "END" and card is not None:
            found.append(_finished(card))
            card = None
        elif card is not None and hit is not None:
            _take(card, name, _params(hit["params"]), hit["value"])
    if not found:
        raise Refused(NO_CARDS, field="file")
    return tuple(found)


def cards_table(cards: Iterable[Card], *, company: str = "") -> tuple[Table, tuple[str, ...]]:
    """Cards as a table with its columns, for the import; a card that names no company is of the one given."""
    words = speaker("en")
    rows = [
        Row(card.line, (card.company or company, card.name, card.title, card.email, card.phone, write_ways(card.ways, words)))
        for card in cards
    ]
    return Table(("ORG", "FN", "TITLE", "EMAIL", "TEL", "TEL / EMAIL"), tuple(rows)), COLUMNS


def _unfolded(text: str) -> Iterable[tuple[int, str]]:
    """Whole lines with the number of their first; a soft line break of quoted-printable goes on, too."""
    held, began = "", 1
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        soft = held.endswith("=") and "QUOTED-PRINTABLE" in held.upper()
        if held and (soft or line[:1] in {" ", "\t"}):
            held = held[:-1] + line if soft else held + line[1:]
            continue
        if held:
            yield began, held
        held, began = line, number
    if held:
        yield began, held


def _params(text: str) -> dict[str, set[str]]:
    """Parameters by name; what has no name is a type, as version 2.1 writes it."""
    found: dict[str, set[str]] = {}
    for part in re.findall(r";((?:[^;\"]|\"[^\"]*\")*)", text):
        name, sign, value = part.partition("=")
        key, values = (name.upper(), value) if sign else ("TYPE", name)
        found.setdefault(key, set()).update(each.strip().upper() for each in values.replace('"', "").split(",") if each.strip())
    return found


def _take(card: Card, name: str, params: dict[str, set[str]], value: str) -> None:
    if "QUOTED-PRINTABLE" in params.get("ENCODING", set()) | params.get("TYPE", set()):
        charset = next(iter(params.get("CHARSET", {"UTF-8"})))
        try:
            value = quopri.decodestring(value.encode("ascii", "replace")).decode(charset, errors="replace")
        except LookupError:
            value = quopri.decodestring(value.encode("ascii", "replace")).decode("utf-8", errors="replace")
    types = params.get("TYPE", set())
    if name == "FN":
        card.name = " ".join(_plain(value).split())
    elif name == "N" and not card.name:
        family, given, *_rest = [*(_plain(part) for part in _parts(value)), "", ""]
        card.name = " ".join(f"{given} {family}".split())
    elif name == "ORG":
        card.company = _plain(_parts(value)[0]).strip()
    elif name == "TITLE":
        card.title = _plain(value).strip()
    elif name in {"TEL", "EMAIL"}:
        kind = "phone" if name == "TEL" else "email"
        written = _plain(value).strip().removeprefix("tel:").removeprefix("mailto:").partition(";")[0]
        label = next((mine for sign, mine in (("CELL", "mobile"), ("HOME", "home"), ("WORK", "work")) if sign in types), "other")
        if written and "FAX" not in types:
            preferred = "PREF" in types or bool(params.get("PREF"))
            card.ways.insert(0, Way(kind, label, written)) if preferred else card.ways.append(Way(kind, label, written))


def _finished(card: Card) -> Card:
    """The first number and the first address stand apart."""
    for kind in ("phone", "email"):
        first = next((way for way in card.ways if way.kind == kind), None)
        if first is not None:
            setattr(card, kind, first.value)
            card.ways.remove(first)
    return card


def _parts(value: str) -> list[str]:
    """The parts between semicolons that are not escaped."""
    return re.split(r"(?<!\\);", value)


def _plain(value: str) -> str:
    return ESCAPED.sub(lambda hit: "\n" if hit[1] in "nN" else hit[1], value)
