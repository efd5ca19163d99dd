"""On which line of a profile's text a key stands, so that what is wrong with it can be found in a text editor."""

from __future__ import annotations

import re
from typing import Final

SPACE: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
BLANK: Final = re.compile(r"[ \t]*")
BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
TEXT: Final = re.compile(r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'', re.DOTALL)
OTHER: Final = re.compile(r"[^,\]}\n#]+")
ROW: Final = re.compile(r" (\d+)(?=\.|$)")
LAST: Final = re.compile(r"(?:\.[^.\[]*|\[\d+\])$")
HEAD: Final = "profile."


def line_of(text: str, field: str | None) -> int | None:
    """The line, from 1, of a key as a refusal names it (`charge.rule 3.item`, `promises[2].aim`), or of the nearest table around it."""
    if not field:
        return None
    lines = Lines(text).found
    path = ROW.sub(lambda number: f"[{int(number[1]) - 1}]", field.removeprefix(HEAD))
    while path:
        if path in lines:
            return lines[path]
        shorter = LAST.sub("", path)
        path = shorter if shorter != path else ""
    return None


class Lines:
    """Reads a text that is TOML; `found` is the line of every key, table and list item by its path."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.found = text, 0, dict[str, int]()
        self._counts: dict[str, int] = {}
        prefix = ""
        try:
            while self._skip() < len(self.text):
                prefix = self._header() if self.text[self.at] == "[" else self._pair(prefix)
        except IndexError:  # the text breaks off: what was found up to there stands
            return

    def _skip(self) -> int:
        self.at = self._after(SPACE)
        return self.at

    def _after(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self.text, self.at)
        return found.end() if found else self.at

    def _note(self, path: str, at: int) -> None:
        self.found.setdefault(path, self.text.count("\n", 0, at) + 1)

    def _header(self) -> str:
        begun, many = self.at, self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        parts = self._keys()
        self.at += 2 if many else 1
        path = ""
        for place, part in enumerate(parts):
            path = f"{path}.{part}" if path else part
            self._note(path, begun)
            last = place == len(parts) - 1
            if many and last:
                self._counts[path] = self._counts.get(path, -1) + 1
            if path in self._counts:
                path = f"{path}[{self._counts[path]}]"
                self._note(path, begun)
        return path

    def _keys(self) -> list[str]:
        """The parts of a dotted key; the place is after it."""
        parts = []
        while True:
            self.at = self._after(BLANK)
            begun = self.at
            self.at = self._after(TEXT if self.text[self.at] in "\"'" else BARE)
            if self.at == begun:
                raise IndexError
            parts.append(self.text[begun : self.at].strip("\"'"))
            self.at = self._after(BLANK)
            if self.text[self.at] != ".":
                return parts
            self.at += 1

    def _pair(self, prefix: str) -> str:
        begun, path = self.at, prefix
        for part in self._keys():
            path = f"{path}.{part}" if path else part
            self._note(path, begun)
        self.at += 1  # the equals sign
        self.at = self._after(BLANK)
        self._value(path)
        return prefix

    def _value(self, path: str) -> None:
        sign = self.text[self.at]
        if sign in "\"'":
            self.at = max(self._after(TEXT), self.at + 1)
        elif sign == "[":
            self._list(path)
        elif sign == "{":
            self._braces(path)
        else:
            self.at = max(self._after(OTHER), self.at + 1)

    def _list(self, path: str) -> None:
        self.at += 1
        count = 0
        while self.text[self._skip()] != "]":
            self._note(f"{path}[{count}]", self.at)
            self._value(f"{path}[{count}]")
            count += 1
            if self.text[self._skip()] == ",":
                self.at += 1
        self.at += 1

    def _braces(self, path: str) -> None:
        self.at += 1
        while self.text[self._skip()] != "}":
            self._pair(path)
            if self.text[self._skip()] == ",":
                self.at += 1
        self.at += 1
