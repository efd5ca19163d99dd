"""A draft of the profile that is neither taken nor discarded, kept in a file beside the settings: it outlives the program."""

from __future__ import annotations

import json
from threading import Lock
from typing import TYPE_CHECKING, Any

from desk.ui.kept_file import read_kept, write_kept
from desk.ui.unsaved import place

if TYPE_CHECKING:
    from pathlib import Path

    from desk.ui.desk_context import Desk

_ONE_AT_A_TIME = Lock()


def draft_file(desk: Desk) -> Path:
    """Beside the settings."""
    return desk.settings.file.parent / "profile-draft.json"


def keep_draft(desk: Desk, version: int, text: str) -> None:
    """Writes the draft made from a version, or with an empty text forgets it."""
    with _ONE_AT_A_TIME:
        kept = read_kept(draft_file(desk))
        if text:
            kept[place(desk)] = {"version": version, "toml": text}
        elif kept.pop(place(desk), None) is None:
            return
        write_kept(draft_file(desk), json.dumps(kept, ensure_ascii=False, indent=1))


def kept_draft(desk: Desk, version: int) -> str:
    """What was kept of this version; a draft of an older one is not brought back over what came since."""
    row: Any = read_kept(draft_file(desk)).get(place(desk), {})
    return str(row["toml"]) if isinstance(row, dict) and row.get("version") == version and "toml" in row else ""
