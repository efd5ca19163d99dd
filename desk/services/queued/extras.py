"""What a wide table shows beside the least of a row: only the columns asked for, only the window of ids in sight."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Site, Tag, Ticket, TicketTag
from desk.services.custom.values import values_in
from desk.services.filter.fields import CUSTOM
from desk.services.queue import queue_rows
from desk.services.queued.sql import QueueRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy.orm import Session

    from desk.services.store import Store

# Columns of the ticket's own row, by the key of the table's column.
OWN: Final[dict[str, Any]] = {
    "team": Ticket.team, "cause": Ticket.cause, "work": Ticket.work, "version": Ticket.product_version, "planned": Ticket.planned_on,
    "resolved": Ticket.resolved_at,
}
# Not an extra: it belongs to the row, and is read with it where the table has room for it.
CONTACT: Final = "contact"
KEYS: Final = (*OWN, "site", "tags")


class WideRow(QueueRow):
    """A row of the queue with what else is shown of it."""

    extra: Mapping[str, Any] = MappingProxyType({})

    def more(self, key: str) -> Any:
        """What stands in a column beside the usual ones; None for nothing."""
        return self.extra.get(key)


def wide_rows(store: Store, *, ids: tuple[int, ...], keys: Iterable[str] = ()) -> tuple[QueueRow, ...]:
    """The rows of a window of ids, in their order, with what these columns show and no more."""
    wanted = tuple(keys)
    return widened(store, rows=queue_rows(store, ids=ids, contact=CONTACT in wanted), keys=wanted)


def widened(store: Store, *, rows: Sequence[QueueRow], keys: Iterable[str]) -> tuple[QueueRow, ...]:
    """Rows that are here, with what these columns show beside them; as they are where that is nothing."""
    wanted = [key for key in keys if key != CONTACT]
    if not wanted:
        return tuple(rows)
    found = extras(store, ids=[row.id for row in rows], keys=wanted)
    return tuple(_widened(row, found.get(row.id, {})) for row in rows)


def _widened(row: QueueRow, extra: Mapping[str, Any]) -> WideRow:
    made = WideRow(*row)
    made.extra = extra
    return made


def extras(store: Store, *, ids: Sequence[int], keys: Iterable[str]) -> dict[int, dict[str, Any]]:
    """Ticket → column → value for the columns asked for; a choice is its id, tags are names in order."""
    wanted = tuple(dict.fromkeys(keys))
    found: dict[int, dict[str, Any]] = {ticket_id: {} for ticket_id in ids}
    with store.read() as session:
        _own(session, ids, [key for key in wanted if key in OWN], found)
        if "site" in wanted:
            _sites(session, ids, found)
        if "tags" in wanted:
            _tags(session, ids, found)
        custom = [int(key.removeprefix(CUSTOM)) for key in wanted if key.startswith(CUSTOM)]
        if custom:
            for ticket_id, values in values_in(session, ids, custom).items():
                found[ticket_id] |= {f"{CUSTOM}{number}": value for number, value in values.items()}
    return found


def _own(session: Session, ids: Sequence[int], keys: Sequence[str], found: dict[int, dict[str, Any]]) -> None:
    if keys:
        for row in session.execute(select(Ticket.id, *(OWN[key] for key in keys)).where(Ticket.id.in_(ids))):
            found[row[0]] |= {key: value for key, value in zip(keys, row[1:], strict=True) if value not in (None, "")}


def _sites(session: Session, ids: Sequence[int], found: dict[int, dict[str, Any]]) -> None:
    for ticket_id, name in session.execute(select(Ticket.id, Site.name).join(Site, Site.id == Ticket.site_id).where(Ticket.id.in_(ids))):
        found[ticket_id]["site"] = name


def _tags(session: Session, ids: Sequence[int], found: dict[int, dict[str, Any]]) -> None:
    query = select(TicketTag.ticket_id, Tag.name).join(Tag, Tag.id == TicketTag.tag_id).where(TicketTag.ticket_id.in_(ids))
    for ticket_id, name in session.execute(query.order_by(Tag.folded)):
        found[ticket_id]["tags"] = (*found[ticket_id].get("tags", ()), name)
