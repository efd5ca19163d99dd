"""Finds the customer's contacts as names are typed, each between its commas; Enter or a click picks one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit


class NameFinder(QCompleter):
    """Completes the name behind the last comma; what stands before stays."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field, self._names = field, QStringListModel(self)
        self.setModel(self._names)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(self)

    def offer(self, names: tuple[str, ...]) -> None:
        """Other names to find."""
        self._names.setStringList(list(names))

    def splitPath(self, path: str) -> list[str]:
        """Only the name that is being typed is looked for; nothing typed finds nothing."""
        typed = path.rpartition(",")[2].strip()
        return [typed or "\0"]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The name picked behind what stands already."""
        before, comma, _typed = self._field.text().rpartition(",")
        return f"{before}{comma} {index.data()}" if comma else str(index.data())
