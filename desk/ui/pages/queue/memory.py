"""How the queue was left: view, order, columns, widths, panes; kept with the machine's settings."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from desk.ui.memory import is_size, sizes_or
from desk.ui.pages.queue.columns import ADDED, ALWAYS, ASKED
from desk.ui.pages.queue.views import BY_ID

if TYPE_CHECKING:
    from desk.settings import Settings

KEY = "queue"
SORTED, OWN = ("", *ALWAYS, *ADDED, *ASKED), "custom."
OF_DESK, MOST_OTHERS = ("filter", "layouts", "columns", "widths", "sort", "down"), 8


@dataclass(slots=True)
class Kept:
    """The page as it was left."""

    view: str = "all_open"
    sort: str = ""
    down: bool = False
    pane: bool = True
    facts: bool = False
    columns: list[str] | None = None
    widths: dict[str, int] = field(default_factory=dict)
    split: list[int] = field(default_factory=list)
    filter: int = 0
    layouts: dict[str, dict[str, Any]] = field(default_factory=dict)
    # Whose filters, layouts and own fields these are; and how the desks opened before were left.
    desk: str = ""
    others: dict[str, dict[str, Any]] = field(default_factory=dict)


def recall(settings: Settings) -> Kept:
    """What was kept; whatever does not fit is as the first time."""
    found: Any = settings["widths"].get(KEY)
    kept = Kept()
    if not isinstance(found, dict):
        return kept
    for name, first in asdict(kept).items():
        value = found.get(name)
        if value is not None and (first is None or isinstance(value, type(first))):
            setattr(kept, name, value)
    if kept.view not in BY_ID:
        kept.view = "all_open"
    kept.split = sizes_or(kept.split, [0, 0]) if any(sizes_or(kept.split, [0, 0])) else []
    _check(kept)
    return kept


def _check(kept: Kept) -> None:
    """What does not fit is left out."""
    own = kept.sort.removeprefix(OWN)
    if kept.sort not in SORTED and not (kept.sort.startswith(OWN) and own.isdecimal()):
        kept.sort, kept.down = "", False
    kept.columns = _columns(kept.columns)
    kept.widths = {key: width for key, width in kept.widths.items() if is_size(width)}
    kept.layouts = {key: _layout(row) for key, row in kept.layouts.items() if key.isdecimal() and isinstance(row, dict)}


def turn_to(kept: Kept, desk: str) -> bool:
    """Puts what is one desk's own in the place of another's; whether it was another's that stood there."""
    before, kept.desk = kept.desk, desk
    if before in {"", desk}:
        return False
    found, first = kept.others.pop(desk, {}), asdict(Kept())
    kept.others[before] = {name: getattr(kept, name) for name in OF_DESK}
    for name in OF_DESK:
        value, usual = found.get(name) if isinstance(found, dict) else None, first[name]
        setattr(kept, name, value if value is not None and (usual is None or isinstance(value, type(usual))) else usual)
    for oldest in list(kept.others)[:-MOST_OTHERS]:
        del kept.others[oldest]
    _check(kept)
    return True


def _columns(found: Any) -> list[str] | None:
    """The columns in their order; a list of an earlier version names only those that stand beside the ones always there."""
    if not isinstance(found, list) or not all(isinstance(key, str) for key in found):
        return None
    if found and not set(found) & set(ALWAYS):
        return [*ALWAYS, *(key for key in ADDED if key in found)]
    return found


def _layout(row: dict[str, Any]) -> dict[str, Any]:
    """How one saved filter's table was left."""
    widths = row.get("widths")
    kept = {key: width for key, width in widths.items() if is_size(width)} if isinstance(widths, dict) else {}
    return {"columns": _columns(row.get("columns")), "widths": kept}


def remember(settings: Settings, kept: Kept) -> None:
    """Puts it with the settings, which the window writes when it closes."""
    settings["widths"] = {**settings["widths"], KEY: asdict(kept)}
