"""One row of the queue, and how it is read: a column is added by one name in COLUMNS and one field of the row, in the same place."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row of the queue as the table shows it; instants are aware UTC."""

    id: int
    number: int
    subject: str
    customer_id: int
    customer: str
    tier: str | None
    contact: str
    priority: str
    kind: str
    level: int
    management: bool
    status: str
    owner_id: int | None
    owner: str
    received_at: datetime
    channel: str
    unread: bool
    due_kind: str | None
    due_aim: datetime | None
    due_latest: datetime | None
    paused_at: datetime | None
    release: str | None
    held_reason: str | None


# Of t (ticket), c (customer), k (contact) and p (owner), in the order of the row's fields.
EXPRESSIONS: Final = (
    "t.id", "t.number", "t.subject", "t.customer_id", "c.name AS customer", "t.tier", "coalesce(k.name, '') AS contact", "t.priority",
    "t.kind", "t.level", "t.management", "t.status", "t.owner_id", "coalesce(p.short_name, '') AS owner", "t.received_at", "t.channel",
    "t.unread", "t.due_kind", "t.due_aim", "t.due_latest", "t.paused_at", 't."release"', "t.held_reason",
)  # fmt: skip
COLUMNS: Final = ", ".join(EXPRESSIONS)
# Where each column that needs turning stands, by the type of its field.
FLAGS: Final = tuple(at for at, field in enumerate(fields(QueueRow)) if field.type == "bool")
INSTANTS: Final = tuple(at for at, field in enumerate(fields(QueueRow)) if str(field.type).startswith("datetime"))


def written(instant: datetime) -> str:
    """An instant as SQLite holds it."""
    return instant.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def instant_of(value: Any) -> datetime | None:
    """An instant as either driver hands it over."""
    if value is None:
        return None
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    assert isinstance(found, datetime)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def rows_of(found: Sequence[Sequence[Any]], ids: Sequence[int]) -> tuple[QueueRow, ...]:
    """Rows of COLUMNS in the order of a window of ids; an id that was not found is left out."""
    by_id = {row[0]: row for row in found}
    return tuple(_row(by_id[number]) for number in ids if number in by_id)


def _row(row: Sequence[Any]) -> QueueRow:
    """A row of COLUMNS with true instants and booleans."""
    values = list(row)
    for at in INSTANTS:
        values[at] = instant_of(values[at])
    for at in FLAGS:
        values[at] = bool(values[at])
    return QueueRow(*values)
