"""The bricks of a UBL document: its namespaces, branches and leaves; text is made fit for XML, amounts have the currency's decimals."""

from __future__ import annotations

import re
from html import escape  # XML's own asks for the web's modules
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from desk.documents.figures import places_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
MOST_TEXT = 4000
# What XML 1.0 cannot hold, and the marks that turn the direction of text.
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def branch(parent: ET.Element, name: str) -> ET.Element:
    """A new part of a document."""
    return ET.SubElement(parent, f"cac:{name}")


def leaf(parent: ET.Element, name: str, text: str, attributes: Mapping[str, str] | None = None) -> None:
    """A value in a part; an empty one is left out."""
    if said := fit(text):
        ET.SubElement(parent, f"cbc:{name}", dict(attributes or {})).text = said


def prune(parent: ET.Element) -> None:
    """Take out the parts in which nothing is left: empty elements are not allowed (Peppol, R008)."""
    for part in list(parent):
        prune(part)
        if len(part) == 0 and not part.text:
            parent.remove(part)


def xml_text(root: ET.Element) -> str:
    """The document as text, a line each part; the two prefixes are declared at its root."""
    lines = [f'<{root.tag} xmlns:cac="{CAC}" xmlns:cbc="{CBC}"{_attributes(root)}>']
    for part in root:
        _write(part, 1, lines)
    return "\n".join([*lines, f"</{root.tag}>"])


def _write(part: ET.Element, depth: int, lines: list[str]) -> None:
    begin = f"{' ' * depth}<{part.tag}{_attributes(part) if part.attrib else ''}>"
    if not len(part):
        lines.append(f"{begin}{escape(part.text or '', quote=False)}</{part.tag}>")
        return
    lines.append(begin)
    for kid in part:
        _write(kid, depth + 1, lines)
    lines.append(f"{' ' * depth}</{part.tag}>")


def _attributes(part: ET.Element) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in part.items())


def fit(text: str) -> str:
    """The text on one line, without what XML cannot hold, of ordinary length."""
    return " ".join(_UNFIT.sub("", text[: 4 * MOST_TEXT]).split())[:MOST_TEXT]


def amount(parent: ET.Element, name: str, value: Decimal, currency: str) -> None:
    """An amount of money with its currency; minus nothing is nothing."""
    leaf(parent, name, f"{value + 0:.{places_of(currency)}f}", {"currencyID": currency})


def number_text(value: Decimal) -> str:
    """A number as XML writes it: no needless zeros, no exponent."""
    text = f"{value + 0:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
