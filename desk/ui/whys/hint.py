"""What a button's hint says: what it does and its key; while it cannot be done, also why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.actions import key_text
from desk.ui.whys.not_now import of_action

if TYPE_CHECKING:
    from desk.ui.actions import Registry


def action_hint(registry: Registry, action_id: str) -> str:
    """The sentence and the key, and below them what is missing now."""
    row, words = registry.row(action_id), registry.words()
    said = "  ".join(filter(None, (registry.hint(row), key_text(row.keys))))
    if registry.qaction(action_id).isEnabled():
        return said
    return "\n".join([said, *of_action(row, registry).steps(words)])
