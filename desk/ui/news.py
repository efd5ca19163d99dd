"""News of writes: one signal for the whole window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

# The origin of what another desk wrote (desk/ui/live_watch.py).
ELSEWHERE: Final = "elsewhere"


class News(QObject):
    """Says what a write touched (a `desk.services.changes.Changed`) and who wrote it: a page, None, or `ELSEWHERE` for another desk.

    Of what another desk wrote, the id 0 among those of a kind says that there are others.
    """

    changed = Signal(object, object)
