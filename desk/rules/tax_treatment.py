"""Who owes the VAT of a service, by where seller and buyer are: the category of EN 16931, and the words the law wants on the paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

EU: Final = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL",
    "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip

CATEGORIES: Final = ("S", "Z", "E", "AE", "K", "G", "O")
"""UNCL 5305: taxed, zero rate, exempt, reverse charge, intra-community goods, export, outside the scope."""

TAXED, REVERSE, EXPORT, EXEMPT = "S", "AE", "G", "E"
CODES: Final = {"AE": "VATEX-EU-AE", "K": "VATEX-EU-IC", "G": "VATEX-EU-G", "O": "VATEX-EU-O"}

# The words the seller's law asks for, never translated: NO bokføringsforskriften § 5-1-1 (10) and merverdiavgiftsloven § 11-1 (2), § 6-22;
# FI AVL 209 e §; EU directive 2006/112/EC, art. 226 (11a), in the Finnish and the Greek text; IS lög 50/1988, 12. gr.
WORDS: Final = {
    ("NO", "AE"): "Omvendt avgiftsplikt - Merverdiavgift ikke beregnet",
    ("NO", "G"): "Fritatt for merverdiavgift, merverdiavgiftsloven § 6-22",
    ("FI", "AE"): "Käännetty verovelvollisuus / Reverse charge, AVL 65 §, 2006/112/EC art. 44, 196",
    ("FI", "K"): "Veroton yhteisömyynti / Intra-community supply, AVL 72 a §, 2006/112/EC art. 138",
    ("FI", "G"): "Veroton, myyntimaa ei ole Suomi / Outside the scope of Finnish VAT, AVL 65 §",
    ("GR", "AE"): "Αντίστροφη επιβάρυνση / Reverse charge, 2006/112/ΕΚ άρθρα 44, 196",
    ("GR", "K"): "Ενδοκοινοτική παράδοση / Intra-community supply, 2006/112/ΕΚ άρθρο 138",
    ("GR", "G"): "Χωρίς ΦΠΑ, τόπος παροχής εκτός Ελλάδας / Outside the scope of Greek VAT, 2006/112/ΕΚ άρθρο 44",
    ("IS", "G"): "Undanþegið virðisaukaskatti, 1. mgr. 12. gr. laga nr. 50/1988",
}
# In an invoice of category O neither party's VAT number may stand (EN 16931, BR-O-2): a single registration is chosen elsewhere.


@dataclass(frozen=True, slots=True)
class Treatment:
    """The category of a sale, whether it bears the seller's VAT, and the words to print."""

    category: str
    words: str = ""

    @property
    def taxed(self) -> bool:
        """Whether the seller's rate is charged."""
        return self.category == TAXED


def treatment(seller: str, buyer: str, *, business: bool) -> Treatment:
    """How a service of a seller in one country to a buyer in another is taxed: countries by two letters.

    At home, and to a private person anywhere, the seller's rate; from the EU to a business in another member state the buyer owes
    the tax; to a business elsewhere it is an export. A desk may say otherwise on a draft: this is what the law says as a rule.
    """
    if not buyer or seller == buyer or not business:
        return Treatment(TAXED)
    category = REVERSE if seller in EU and buyer in EU else EXPORT
    return Treatment(category, words_for(seller, category))


def words_for(seller: str, category: str) -> str:
    """What the law of the seller's country wants printed for a category, or nothing."""
    return WORDS.get((seller, category), "")


def code_for(category: str) -> str:
    """The code of the list VATEX for a category that has one of its own."""
    return CODES.get(category, "")
