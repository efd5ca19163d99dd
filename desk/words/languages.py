"""The languages as rows: adding one is a row here and a file of translations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _one_is_singular(n: int) -> int:
    return 0 if n == 1 else 1


def _icelandic(n: int) -> int:
    return 0 if n % 10 == 1 and n % 100 != 11 else 1  # noqa: PLR2004 - 21 is singular, 11 is not


@dataclass(frozen=True, slots=True)
class Language:
    """How one language writes days, clocks and plurals; `on_weekdays` are the forms after "on" where they differ."""

    code: str
    name: str
    locale: str
    day: str
    day_year: str
    moment: str
    short_day: str
    date: str
    clock: str = "HH:mm"
    yesterday: str = "Yesterday"
    plural: Callable[[int], int] = field(default=_one_is_singular)
    on_weekdays: tuple[str, ...] = ()


LANGUAGES: dict[str, Language] = {
    row.code: row
    for row in (
        Language("en", "English", "en_GB", "EEEE d MMMM", "EEEE d MMMM y", "{day}, {clock}", "d MMM", "d MMM y"),
        Language(
            "is", "Íslenska", "is", "EEEE d. MMMM", "EEEE d. MMMM y", "{day} kl. {clock}", "d.M.", "d.M.y", "H:mm",
            plural=_icelandic,
            on_weekdays=("mánudaginn", "þriðjudaginn", "miðvikudaginn", "fimmtudaginn", "föstudaginn", "laugardaginn", "sunnudaginn"),
        ),
        Language("nb", "Norsk bokmål", "nb", "EEEE d. MMMM", "EEEE d. MMMM y", "{day} kl. {clock}", "d.M.", "dd.MM.y"),
        Language("el", "Ελληνικά", "el", "EEEE d MMMM", "EEEE d MMMM y", "{day}, {clock}", "d/M", "d/M/y"),
        Language(
            "fi", "Suomi", "fi", "EEEE d. MMMM", "EEEE d. MMMM y", "{day} klo {clock}", "d.M.", "d.M.y", "H.mm",
            on_weekdays=("maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"),
        ),
    )
}
