"""A profile's text checked before it is taken: every key, and the line on which what is wrong stands."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.rules.profile import Profile, profile_from_toml
from desk.rules.profile_check import check_profile
from desk.rules.profile_lines import line_of
from desk.services.whole_file import whole_file
from desk.words import mark
from desk.words.why import SENTENCES

if TYPE_CHECKING:
    from pathlib import Path

    from desk.rules.charge_shape import Gate, Rule

LARGEST: Final = 256 * 1024
NOT_TOML: Final = mark("This is no profile: {why}.")
TOO_LARGE: Final = mark("This file is larger than 256 KB: it is no profile.")
NOT_UTF8: Final = mark("This is not a text in UTF-8: save it as UTF-8 and try again.")
TOO_DEEP: Final = mark("This is no profile: its tables are nested too deep.")
NO_SENTENCE: Final = mark("{field}: no sentence is known for “{given}”, so no customer could be told why; use one of {choices}.")
NOT_READ: Final = mark("{file} cannot be read: {why}")
SLOT: Final = re.compile(r"\{(\w+)")
PLACE: Final = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
HOURS: Final = "hours"


def checked_profile(text: str) -> Profile:
    """The profile of a text that a desk may take; a refusal carries the `line` of what is wrong, where there is one."""
    if len(text) > LARGEST:
        raise Refused(TOO_LARGE, field="toml", line=None)
    try:
        profile = _parsed(text)
        check_profile(profile)
        _check_sentences(profile)
    except Refused as error:
        error.values.setdefault("line", line_of(text, error.field))
        raise
    except RecursionError as error:
        raise Refused(TOO_DEEP, field="toml", line=None) from error
    return profile


def _parsed(text: str) -> Profile:
    try:
        return profile_from_toml(tomllib.loads(text))
    except ValueError as error:  # also a number of more digits than Python reads
        said = str(error)
        place = PLACE.search(said)
        line = None if place is None else int(place[1]) if place[1] else text.count("\n") + 1
        raise Refused(NOT_TOML, field="toml", why=PLACE.sub("", said).rstrip("."), line=line) from error


def _check_sentences(profile: Profile) -> None:
    """Every why the profile may give is one that can be said."""
    rows: list[tuple[str, str, set[str]]] = []
    tables: tuple[tuple[str, tuple[Rule | Gate, ...]], ...] = (("rule", profile.charges.rules), ("gate", profile.charges.gates))
    for table, found in tables:
        rows += [(f"charge.{table} {at}.why", row.why, _known(row)) for at, row in enumerate(found, start=1)]
    rows += [(f"fault_ticks[{at}].code", tick.code, set()) for at, tick in enumerate(profile.fault_ticks)]
    rows += [(f"promotions[{at}].why", row.why, set()) for at, row in enumerate(profile.promises.promotions)]
    rows += [(f"assumptions[{at}]", code, set()) for at, code in enumerate(profile.assumptions)]
    for field, code, values in rows:
        if code not in SENTENCES or not set(SLOT.findall(SENTENCES[code])) <= values:
            first = code.partition(".")[0] + "." if "." in code else ""
            choices = sorted(key for key, said in SENTENCES.items() if key.startswith(first) and set(SLOT.findall(said)) <= values)
            raise Refused(NO_SENTENCE, field=field, given=code[:60], choices=", ".join(choices[:40]))


def _known(row: Rule | Gate) -> set[str]:
    """The values a row can put into its sentence."""
    return {*row.says, *([HOURS] if row.when.over_hours is not None else [])}


def read_profile_file(file: Path) -> str:
    """The text of a profile's file."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise Refused(NOT_READ, field="toml", file=file.name, why=error.strerror or str(error), line=None) from error
    if len(content) > LARGEST:
        raise Refused(TOO_LARGE, field="toml", line=None)
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise Refused(NOT_UTF8, field="toml", line=content.count(b"\n", 0, error.start) + 1) from error


def write_profile_file(file: Path, *, toml: str) -> Path:
    """The text as a file of its own."""
    with whole_file(file) as part:
        part.write_text(toml, encoding="utf-8", newline="\n")
    return file
