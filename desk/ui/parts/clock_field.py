"""A time of day to type or to step through."""

from __future__ import annotations

from PySide6.QtWidgets import QTimeEdit

from desk.ui.parts.whole_field import WholeField


class ClockField(WholeField, QTimeEdit):
    """Hour and minute as a language writes them."""

    def speak(self, code: str) -> None:
        """A point in Finnish, a colon elsewhere."""
        self.setDisplayFormat("H.mm" if code == "fi" else "H:mm")
