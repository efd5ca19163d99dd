"""Every machine setting as a row: its name, type, default and one sentence; the Settings page is drawn from it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desk import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


NO, YES = False, True


@dataclass(frozen=True, slots=True)
class Setting:
    """One row; `choices` are (value, English label), `section` groups it on the page ("" keeps it off the page)."""

    name: str
    kind: type
    default: Any
    title: str
    sentence: str
    section: str = ""
    choices: tuple[tuple[Any, str], ...] = ()


def mark(text: str) -> str:
    """Marks a text as one the catalogue must translate; gives it back unchanged."""
    return text


SETTINGS: tuple[Setting, ...] = (
    Setting("language", str, "", mark("Language"), mark("The language of the window; papers are in the customer's language."), "look",
            (("en", "English"), ("is", "Íslenska"), ("nb", "Norsk bokmål"), ("el", "Ελληνικά"), ("fi", "Suomi"))),
    Setting("theme", str, "desktop", mark("Light or dark"), mark("Light, dark, or as the desktop says."), "look",
            (("desktop", mark("As the desktop")), ("light", mark("Light theme")), ("dark", mark("Dark theme")))),
    Setting("compact_rows", bool, NO, mark("Compact rows"), mark("Shows more rows of a table at once."), "look"),
    Setting("desktop_font", bool, NO, mark("The desktop's font"),
            mark("Writes the window in the desktop's own typeface instead of Inter."), "look"),
    Setting("quarter_sound", bool, NO, mark("Quarter sound"),
            mark("Plays a soft sound one minute before a new quarter hour begins."), "calls"),
    Setting("longest_call", int, 4, mark("Longest call"),
            mark("A call that runs longer is asked about: still on it, or when did it end? Nothing is cut by itself."), "calls",
            ((1, mark("1 hour")), (2, mark("2 hours")), (4, mark("4 hours")), (8, mark("8 hours")))),
    Setting("mini_bar", str, "away", mark("Small call bar"),
            mark("Floats above other programs during a call: with time, hold, finish and notes."), "calls",
            (("away", mark("In other programs")), ("always", mark("During every call")), ("never", mark("Never")))),
    Setting("tray", bool, YES, mark("Icon among the desktop's signs"),
            mark("Shows whether a call runs and for how long, and starts and finishes one."), "calls"),
    Setting("global_key", str, "", mark("Key that works in every program"),
            mark("Starts a call, and finishes the one running, wherever you are."), "calls",
            (("", mark("None")), ("Ctrl+Alt+K", "Ctrl+Alt+K"), ("Ctrl+Shift+F12", "Ctrl+Shift+F12"), ("Meta+F2", "Super+F2"))),
    Setting("phone_links", bool, YES, mark("Dial from the desk"),
            mark("Pressing a phone number shows it, and hands it to the program that dials on this computer."), "calls"),
    Setting("mini_bar_place", str, "", "", "Where the small call bar was left, as x,y."),
    Setting("database", str, "", "", "The database opened at start; empty means the desk's own file."),
    Setting("person_id", int, 0, "", "Who sat at this machine last."),
    Setting("window", str, "", "", "Where the window was, as Qt writes it."),
    Setting("widths", dict, {}, "", "Splitters and column widths as they were left."),
    Setting("import_columns", dict, {}, "", "What the columns of tables imported earlier hold, by their headings."),
    Setting("recent", list, [], "", "The last five desks opened here and who sat at each, without passwords."),
    Setting("page", str, "queue", "", "The page that was open."),
)  # fmt: skip
ROWS = {row.name: row for row in SETTINGS}


class Settings:
    """The settings of this machine, kept in one small JSON file; what cannot be read falls back to its default."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or paths.user_data() / "settings.json"
        self._values: dict[str, Any] = {}
        self.not_kept: Callable[[OSError], object] | None = None
        self._read()

    def _read(self) -> None:
        try:
            found = json.loads(self.file.read_text("utf-8"))
        except (OSError, ValueError):
            return
        for name, value in found.items() if isinstance(found, dict) else ():
            if name in ROWS and fits(ROWS[name], value):
                self._values[name] = value

    def __getitem__(self, name: str) -> Any:
        return self._values.get(name, ROWS[name].default)

    def __setitem__(self, name: str, value: Any) -> None:
        if not fits(ROWS[name], value):
            raise ValueError(f"{name} cannot be {value!r}")
        self._values[name] = value

    def __iter__(self) -> Iterator[str]:
        return iter(ROWS)

    def save(self) -> None:
        """Writes the file whole or not at all; a disk that refuses is told to `not_kept`, and the settings hold until the program ends."""
        try:
            self._write()
        except OSError as error:
            if self.not_kept is not None:
                self.not_kept(error)

    def _write(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        beside = self.file.with_suffix(".part")
        with beside.open("w", encoding="utf-8") as out:
            json.dump(self._values, out, ensure_ascii=False, indent=1, sort_keys=True)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(self.file)


def fits(row: Setting, value: Any) -> bool:
    """Whether a value is of the row's type and among its choices."""
    if type(value) is not row.kind:
        return False
    return not row.choices or value == row.default or value in {choice for choice, _ in row.choices}
