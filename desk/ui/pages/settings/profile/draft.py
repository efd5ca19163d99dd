"""The profile as it is being changed: every step checked before it is kept, each undone by itself, in force only when taken."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desk.rules.profile import Profile, profile_from_toml
from desk.rules.profile_check import check_profile
from desk.rules.profile_draft import differences, put
from desk.rules.profile_toml import profile_toml

if TYPE_CHECKING:
    from desk.rules.profile_draft import Path


class Draft(QObject):
    """`changed` whenever it says something else."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.version = 0
        self.profile: Profile | None = None
        self.mapping: dict[str, Any] = {}
        self._text, self._written = "", dict[str, Any]()
        self._imported = ""
        self._steps: list[tuple[dict[str, Any], str]] = []

    def load(self, version: int, text: str) -> None:
        """Begins from a version as it is written."""
        self.version, self._text, self._imported = version, text, ""
        self._written = self.mapping = tomllib.loads(text)
        self._steps.clear()
        self._read()

    def _read(self) -> None:
        self.profile = profile_from_toml(self.mapping)
        self.changed.emit()

    def put(self, path: Path, value: Any) -> None:
        """Another value at a place; refused as long as the whole is not in order with it."""
        self.take_over(put(self.mapping, path, value))

    def take_over(self, mapping: dict[str, Any], text: str = "") -> None:
        """Another profile whole, as it was read from a file; `text` keeps how it was written there."""
        check_profile(profile_from_toml(mapping))
        if mapping == self.mapping:
            return
        self._steps.append((self.mapping, self._imported))
        self.mapping, self._imported = mapping, text
        self._read()

    def undo(self) -> None:
        """Takes the last step back."""
        if self._steps:
            self.mapping, self._imported = self._steps.pop()
            self._read()

    def drop(self) -> None:
        """Everything is again as it is in force."""
        self.load(self.version, self._text)

    def count(self) -> int:
        """How many values differ from those in force."""
        return len(differences(self._written, self.mapping))

    def is_changed(self) -> bool:
        """Whether anything does."""
        return self.mapping != self._written

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def text(self) -> str:
        """The profile as a file."""
        if not self.is_changed():
            return self._text
        return self._imported or profile_toml(self.mapping)
