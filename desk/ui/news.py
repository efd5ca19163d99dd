"""News of writes: one signal for the whole window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class News(QObject):
    """Says what a write touched (a `desk.services.changes.Changed`) and who wrote it (a page, or None for another desk)."""

    changed = Signal(object, object)
