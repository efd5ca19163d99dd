"""Names of files from elsewhere: kept as data, shown without tricks, and safe to save under on any system."""

from __future__ import annotations

import unicodedata
from typing import Final

# In signs, and in the bytes a disk keeps a name by.
LONGEST, MOST_BYTES = 120, 240
UNNAMED: Final = "file"
FORBIDDEN: Final = frozenset('<>:"/\\|?*')
# Names that Windows takes for devices, whatever ending follows.
DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"} | {f"{kind}{n}" for kind in ("com", "lpt") for n in "0123456789¹²³"}
)


def safe_name(given: str) -> str:
    """The last part of a name: no folder, control or direction mark in it, nothing a system reads as more than a name, not too long."""
    last = unicodedata.normalize("NFC", given.encode("utf-8", "replace").decode("utf-8")).replace("\\", "/").rstrip("/").rpartition("/")[2]
    shown = "".join("_" if letter in FORBIDDEN or _is_hidden(letter) else letter for letter in last)
    whole = " ".join(shown.split()).strip(". ")
    if not whole.strip("_"):
        return UNNAMED
    if whole.partition(".")[0].strip().lower() in DEVICES:
        whole = f"_{whole}"
    return _shortened(whole)


def ending(name: str) -> str:
    """What stands after the last dot, in small letters: what a system opens a file by."""
    stem, dot, last = name.rpartition(".")
    return last.lower() if dot and stem else ""


def numbered(name: str, taken: set[str]) -> str:
    """The name, with a number before its ending if it is taken."""
    if name.casefold() not in taken:
        return name
    stem, dot, last = name.rpartition(".")
    if not dot:
        stem, last = name, ""
    count = 2
    while (found := f"{stem} ({count}){dot}{last}").casefold() in taken:
        count += 1
    return found


def _is_hidden(letter: str) -> bool:
    """Control and format marks (among them those that turn the direction of writing), lone surrogates, line ends, private letters."""
    return unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _shortened(whole: str) -> str:
    if len(whole) <= LONGEST and len(whole.encode()) <= MOST_BYTES:
        return whole
    last = ending(whole)
    tail = f".{last}" if 0 < len(last) <= 10 else ""  # noqa: PLR2004 - endings are short; what is longer is a part of the name
    tail = f"…{tail}"
    kept = whole[: LONGEST - len(tail)].encode()[: MOST_BYTES - len(tail.encode())].decode(errors="ignore")
    return kept.rstrip(". ") + tail
