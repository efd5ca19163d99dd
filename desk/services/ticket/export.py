"""A view of the queue as a CSV file: the columns and the order that are shown, window by window, whole or not at all."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from desk.services import desks
from desk.services.csv_cells import MARK, cell
from desk.services.custom_fields import custom_fields
from desk.services.filter.fields import CUSTOM
from desk.services.queued.extras import CONTACT, KEYS, wide_rows
from desk.services.teams import teams
from desk.services.whole_file import whole_file
from desk.words import mark, speaker, trade

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from desk.services.custom_fields import FieldView
    from desk.services.queued.sql import QueueRow
    from desk.services.store import Store
    from desk.words import Words

WINDOW: Final = 500

# What each column is called, and the code table its words come from.
HEADS: Final[dict[str, str]] = {
    "promise": mark("Latest promised"), "number": mark("No."), "subject": mark("Subject"), "customer": mark("Customer"),
    "contact": mark("Contact"), "priority": mark("Priority"), "kind": mark("Kind"), "level": mark("Level"), "status": mark("Status"),
    "owner": mark("Owner"), "received": mark("Received"), "channel": mark("Channel"), "tags": mark("Tags"), "team": mark("Team"),
    "cause": mark("Cause"), "work": mark("Work"), "version": mark("Version"), "site": mark("Site"), "planned": mark("Planned date"),
    "resolved": mark("Resolved at"), "tier": mark("Tier"),
}  # fmt: skip
TABLES: Final[dict[str, dict[Any, str]]] = {
    "priority": trade.PRIORITIES, "kind": trade.KINDS, "status": trade.STATUSES, "channel": trade.CHANNELS, "team": trade.TEAMS,
    "cause": trade.CAUSES, "work": trade.WORKS, "tier": trade.TIERS,
}  # fmt: skip
FIELDS: Final = {"promise": "due_latest", "received": "received_at"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a cell: it stays a number, with the decimal sign of the language."""

    value: Decimal
    sign: str

    def __str__(self) -> str:
        return f"{self.value:f}".replace(".", self.sign)


def export_tickets(
    store: Store, *, ids: Sequence[int], columns: Sequence[str], file: Path, language: str,
    tell: Callable[[int, int], bool] = lambda _done, _of: True,
) -> int | None:  # fmt: skip
    """Write these tickets, in this order, with these columns; `tell(done, of)` answers whether to go on. None: stopped, no file."""
    words, fields = speaker(language), {field.key: field for field in custom_fields(store, retired=True)}
    known = [key for key in columns if key in HEADS or key in fields]
    named = {team.code: team.name for team in teams(store) if team.name} if "team" in known else {}
    made = _Cells(words, fields, desks.profile(store).zone, named)
    with whole_file(file) as part:
        written = _write(store, part, ids, known, made, tell)
        if written is None:
            part.unlink()
    return written


def _write(
    store: Store, part: Path, ids: Sequence[int], columns: Sequence[str], made: _Cells, tell: Callable[[int, int], bool],
) -> int | None:  # fmt: skip
    asked = tuple(key for key in columns if key in KEYS or key == CONTACT or key.startswith(CUSTOM))
    count = 0
    with part.open("w", encoding="utf-8", newline="") as out:
        out.write(MARK)
        lines = csv.writer(out, delimiter=made.separator, lineterminator="\r\n")
        lines.writerow([cell(made.head(key)) for key in columns])
        for start in range(0, len(ids), WINDOW):
            if not tell(start, len(ids)):
                return None
            for row in wide_rows(store, ids=tuple(ids[start : start + WINDOW]), keys=asked):
                lines.writerow([cell(made.value(row, key)) for key in columns])
                count += 1
    tell(len(ids), len(ids))
    return count


class _Cells:
    """How a value stands in a cell, in one language."""

    def __init__(self, words: Words, fields: dict[str, FieldView], zone: ZoneInfo, named: dict[str, str]) -> None:
        self._words, self._fields, self._zone, self._teams = words, fields, zone, named
        self._sign = "," if "," in words.number(Decimal("0.5")) else "."
        self.separator = ";" if self._sign == "," else ","

    def head(self, key: str) -> str:
        """What a column is called."""
        return self._words.tr(HEADS[key]) if key in HEADS else self._fields[key].name

    def value(self, row: QueueRow, key: str) -> Any:
        """What a row has in a column."""
        found = row.more(key) if key in KEYS or key.startswith(CUSTOM) else getattr(row, FIELDS.get(key, key))
        if key in self._fields:
            return self._own(self._fields[key], found)
        if found is None:
            return ""
        if key == "team" and found in self._teams:
            return self._teams[found]
        if key in TABLES:
            return trade.word(TABLES[key], found, self._words)
        if isinstance(found, tuple):
            return ", ".join(found)
        return self._plain(found)

    def _own(self, field: FieldView, found: Any) -> Any:
        if field.kind == "tick":
            return self._words.tr("Yes" if found else "No")
        return field.option_name(found) if field.kind == "choice" else self._plain(found)

    def _plain(self, found: Any) -> Any:
        """Days and instants as every spreadsheet reads them, numbers with the language's decimal sign."""
        if isinstance(found, datetime):
            return found.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")
        if isinstance(found, date):
            return found.isoformat()
        return Figure(found, self._sign) if isinstance(found, Decimal) else found
