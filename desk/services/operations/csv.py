"""A list of the record as a CSV file: days and instants as 2026-04-30 14:05, in the desk's zone."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from desk.services.csv_cells import csv_text
from desk.services.operations.values import BreachView, MaintenanceView, OutageView, ReleaseView
from desk.services.whole_file import whole_file
from desk.words import mark, speaker
from desk.words.report_words import BOUNDS, RELEASES
from desk.words.trade import word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from desk.words import Words

HEADS: Final = {
    "starts_at": mark("Begins"), "ends_at": mark("Ends"), "found_at": mark("Found"), "what": mark("What"), "affected": mark("Affected"),
    "stopped": mark("Stood still"), "downtime": mark("With downtime"), "override_reason": mark("Reason"), "override_by": mark("Allowed by"),
    "broke": mark("Bounds broken"), "name": mark("The release"), "planned_on": mark("Planned for"), "state": mark("State"),
    "shipped_at": mark("Shipped"), "note": mark("Note"), "waiting": mark("Tickets waiting"), "measures": mark("Measures taken"),
    "told_at": mark("Authority told"), "customers_told": mark("Customers told"),
}  # fmt: skip
KINDS: Final[dict[str, Any]] = {
    "outage": OutageView, "maintenance": MaintenanceView, "release": ReleaseView, "security_breach": BreachView,
}  # fmt: skip


def save_csv(rows: Sequence[Any], *, kind: str, zone: ZoneInfo, language: str, file: Path) -> None:
    """Write rows that were read into a file, whole or not at all."""
    w = speaker(language)
    keys = [field.name for field in fields(KINDS[kind]) if field.name in HEADS]
    table = [[_cell(getattr(row, key), key, zone, w) for key in keys] for row in rows]
    with whole_file(file) as part:
        part.write_text(csv_text([w.tr(HEADS[key]) for key in keys], table), encoding="utf-8", newline="")


def _cell(value: Any, key: str, zone: ZoneInfo, w: Words) -> Any:
    if isinstance(value, datetime):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return w.tr(mark("Yes")) if value else w.tr(mark("No"))
    if key == "broke":
        return ", ".join(word(BOUNDS, code, w) for code in value)
    return word(RELEASES, value, w) if key == "state" else value
