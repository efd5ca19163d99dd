"""Translations read from Qt's TS files: English text to the text, or texts by number, of one language."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from desk.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

Catalogue = dict[str, tuple[str, ...]]


def read_catalogue(text: str) -> Catalogue:
    """English text → its forms (one, or one per plural) from the text of a TS file; unfinished entries are left out."""
    found: Catalogue = {}
    for message in ET.fromstring(text).iter("message"):  # noqa: S314 - our own files
        source, translation = message.findtext("source"), message.find("translation")
        if source is None or translation is None or translation.get("type") == "unfinished":
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        if all(forms):
            found[source] = forms
    return found


def file_of(language: str) -> Path:
    """The TS file of a language."""
    return resources() / "translations" / f"{language}.ts"


@cache
def catalogue(language: str) -> Catalogue:
    """All translations of a language; empty for English, which is the source. A damaged file leaves its sentences in English."""
    with suppress(OSError, ValueError, ET.ParseError):
        return read_catalogue(file_of(language).read_text(encoding="utf-8"))
    return {}
