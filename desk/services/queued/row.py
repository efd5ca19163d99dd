"""One row of the queue, and how it is read: a column is added by one name in COLUMNS and one field of the row, in the same place."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class QueueRow(NamedTuple):
    """One row of the queue as the table shows it; instants are aware UTC. A frozen dataclass takes four times as long to make.

    `contact` is None where nobody asked for it: it stands only in wide tables, and is a table of its own to look into.
    """

    id: int
    number: int
    subject: str
    customer_id: int
    customer: str
    tier: str | None
    contact: str | None
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

    def more(self, key: str) -> Any:
        """What stands in a column beside the usual ones: of this row nothing of the kind was asked for."""
        del key


def _named(kind: Any) -> str:
    return str(getattr(kind, "__forward_arg__", kind))


# Of t (ticket), c (customer), k (contact) and p (owner), in the order of the row's fields.
EXPRESSIONS: Final = (
    "t.id", "t.number", "t.subject", "t.customer_id", "c.name AS customer", "t.tier", "coalesce(k.name, '') AS contact", "t.priority",
    "t.kind", "t.level", "t.management", "t.status", "t.owner_id", "coalesce(p.short_name, '') AS owner", "t.received_at", "t.channel",
    "t.unread", "t.due_kind", "t.due_aim", "t.due_latest", "t.paused_at", 't."release"', "t.held_reason",
)  # fmt: skip
COLUMNS: Final = ", ".join(EXPRESSIONS)
# The same without a look at the contacts: either engine leaves out a join that nothing is read from.
LEAN: Final = ", ".join("NULL AS contact" if name.endswith(" AS contact") else name for name in EXPRESSIONS)
# Where each column that needs turning stands, by the type of its field.
FLAGS: Final = tuple(at for at, kind in enumerate(QueueRow.__annotations__.values()) if _named(kind) == "bool")
INSTANTS: Final = tuple(at for at, kind in enumerate(QueueRow.__annotations__.values()) if _named(kind).startswith("datetime"))


# As _make does, without a call of Python for each row.
MAKE: Final = partial(tuple.__new__, QueueRow)


def written(instant: datetime) -> str:
    """An instant as SQLite holds it."""
    return instant.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def instant_of(value: Any) -> datetime | None:
    """An instant as either driver hands it over."""
    if value is None:
        return None
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    assert isinstance(found, datetime)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found if found.tzinfo is UTC else found.astimezone(UTC)


def rows_of(found: Sequence[Sequence[Any]], ids: Sequence[int]) -> tuple[QueueRow, ...]:
    """Rows of COLUMNS in the order of a window of ids; an id that was not found is left out."""
    by_id = {row.id: row for row in all_rows(found)}
    return tuple(by_id[number] for number in ids if number in by_id)


def all_rows(found: Sequence[Sequence[Any]]) -> tuple[QueueRow, ...]:
    """Rows of COLUMNS as they came, with true instants and booleans; turned column by column, for that is quicker by half."""
    columns: list[Sequence[Any]] = list(zip(*found, strict=True))
    for at in INSTANTS if columns else ():
        columns[at] = _instants(columns[at])
    for at in FLAGS if columns else ():
        columns[at] = list(map(bool, columns[at]))
    return tuple(map(MAKE, zip(*columns, strict=True)))


def _instants(column: Sequence[Any]) -> Sequence[Any]:
    if isinstance(next((value for value in column if value is not None), None), datetime):
        return list(map(instant_of, column))
    read = datetime.fromisoformat
    return [None if value is None else read(value + "+00:00") for value in column]
