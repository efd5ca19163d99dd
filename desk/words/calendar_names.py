"""Names of days and months in five languages as the Unicode CLDR has them, in full and short, alone or in a date.

They stand here, and not only in Babel, because the window's first rows are painted before Babel is loaded; a test holds the two together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# CLDR pattern letters → the seven names from Monday on, or the twelve from January on.
NAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "EEEE": _names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        "cccc": _names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        "ccc": _names("Mon Tue Wed Thu Fri Sat Sun"),
        "MMMM": _names("January February March April May June July August September October November December"),
        "MMM": _names("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
        "LLLL": _names("January February March April May June July August September October November December"),
        "LLL": _names("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
    },
    "is": {
        "EEEE": _names("mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur"),
        "cccc": _names("mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur"),
        "ccc": _names("mán. þri. mið. fim. fös. lau. sun."),
        "MMMM": _names("janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
        "MMM": _names("jan. feb. mar. apr. maí jún. júl. ágú. sep. okt. nóv. des."),
        "LLLL": _names("janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
        "LLL": _names("jan. feb. mar. apr. maí jún. júl. ágú. sep. okt. nóv. des."),
    },
    "nb": {
        "EEEE": _names("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        "cccc": _names("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        "ccc": _names("man. tir. ons. tor. fre. lør. søn."),
        "MMMM": _names("januar februar mars april mai juni juli august september oktober november desember"),
        "MMM": _names("jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des."),
        "LLLL": _names("januar februar mars april mai juni juli august september oktober november desember"),
        "LLL": _names("jan feb mar apr mai jun jul aug sep okt nov des"),
    },
    "el": {
        "EEEE": _names("Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή"),
        "cccc": _names("Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή"),
        "ccc": _names("Δευ Τρί Τετ Πέμ Παρ Σάβ Κυρ"),
        "MMMM": _names("Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου "
                       "Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου"),
        "MMM": _names("Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ"),
        "LLLL": _names("Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος "
                       "Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος"),
        "LLL": _names("Ιαν Φεβ Μάρ Απρ Μάι Ιούν Ιούλ Αύγ Σεπ Οκτ Νοέ Δεκ"),
    },
    "fi": {
        "EEEE": _names("maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntai"),
        "cccc": _names("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai"),
        "ccc": _names("ma ti ke to pe la su"),
        "MMMM": _names("tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta "
                       "heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"),
        "MMM": _names("tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"),
        "LLLL": _names("tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"),
        "LLL": _names("tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"),
    },
}  # fmt: skip
