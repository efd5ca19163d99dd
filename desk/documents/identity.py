"""Registration numbers, accounts and references, grouped and named as the seller's country prints them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desk.documents.text import named

if TYPE_CHECKING:
    from desk.documents.values import Party

ORGNR, KENNITALA, KONTONUMMER = 9, 10, 11
KRAFA = 12


def registrations(party: Party, field: str, *, buyer: bool = False) -> list[str]:
    """What a party's country asks to be printed of its registers, in that country's own words.

    Sources: IS reg. 50/1993 (kennitala, VSK-nr.), NO bokføringsforskriften § 5-1-2 and foretaksregisterloven § 10-2,
    FI AVL 209 e §, GR KFAS art. 9; a buyer's are only what identifies it.
    """
    number = named(party.registration, f"{field}.registration", 40)
    vat = named(party.vat_number, f"{field}.vat_number", 40)
    match party.country:
        case "IS":
            rows = [_with("Kt.", _grouped(number, KENNITALA, 6)), _with("VSK-nr.", vat)]
        case "NO":
            rows = [_with("Org.nr", f"{_grouped(number, ORGNR, 3)}{' MVA' if party.vat_registered else ''}") if number else ""]
            if party.foretaksregisteret and not buyer:
                rows.append("Foretaksregisteret")
        case "FI":
            rows = [_with("Y-tunnus", number), _with("ALV-tunnus", vat)]
        case "GR":
            rows = [_with("ΑΦΜ", number or vat), _with("ΔΟΥ", named(party.tax_office, f"{field}.tax_office", 80))]
            if not buyer:
                rows.append(_with("Αρ. ΓΕΜΗ", named(party.commercial_register, f"{field}.commercial_register", 40)))
        case _:
            rows = [number, vat]
    return [row for row in rows if row]


def _with(label: str, number: str) -> str:
    return f"{label} {number}" if number else ""


def _grouped(number: str, digits: int, group: int) -> str:
    """A bare number of the right length in its usual groups (kennitala 6-4, organisation number 3 3 3); any other as it is."""
    bare = re.sub(r"[\s.-]", "", number)
    if not (bare.isdigit() and len(bare) == digits):
        return number
    if digits == KENNITALA:
        return f"{bare[:group]}-{bare[group:]}"
    return " ".join(bare[at : at + group] for at in range(0, digits, group))


def iban(number: str) -> str:
    """An IBAN in groups of four."""
    bare = re.sub(r"\s", "", number).upper()
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


def account(number: str, country: str) -> str:
    """A domestic account as written in its country: NO 1234 56 78903, IS 0000-26-000000."""
    bare = re.sub(r"[\s.-]", "", number)
    if country == "NO" and bare.isdigit() and len(bare) == KONTONUMMER:
        return f"{bare[:4]} {bare[4:6]} {bare[6:]}"
    if country == "IS" and bare.isdigit() and len(bare) == KRAFA:
        return f"{bare[:4]}-{bare[4:6]}-{bare[6:]}"
    return number


def reference(number: str, kind: str) -> str:
    """A payment reference in its groups: viitenumero in fives from the right, RF in fours, krafa as an account."""
    bare = re.sub(r"\s", "", number)
    if kind == "viitenumero" and bare.isdigit():
        head = len(bare) % 5
        return " ".join(part for part in (bare[:head], *(bare[at : at + 5] for at in range(head, len(bare), 5))) if part)
    if kind == "rf":
        return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))
    return account(number, "IS") if kind == "krafa" else number
