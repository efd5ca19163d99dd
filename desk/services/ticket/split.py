"""Lines of a timeline taken out into a ticket of their own, linked to the one they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Entry, Ticket
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.book import tell_ticket
from desk.services.ticket.belongings import move_entries
from desk.services.ticket.links import add_link
from desk.services.ticket.opening import NO_SUBJECT, next_number
from desk.services.ticket.promises import answered, recompute
from desk.services.ticket.record import MOST_SUBJECT, Act, keep_search, worded
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

NOTHING: Final = mark("Choose the messages, notes or calls that belong to the new ticket.")
EVERYTHING: Final = mark("One message must stay: a ticket without any would be empty. Change its subject instead.")
MOVABLE: Final = ("received", "reply", "note", "call")
SAME: Final = (
    "customer_id", "site_id", "contact_id", "owner_id", "team", "kind", "priority", "cause", "work", "channel", "level", "product_version",
)  # fmt: skip


def split(store: Store, *, op_key: str, ticket_id: int, entry_ids: tuple[int, ...], subject: str, at: datetime, by: int) -> Changed:
    """Make a new ticket of chosen lines, received when the first of them was; `result` is its id. The same op_key twice makes one."""
    profile = desks.profile(store)
    if not subject.strip():
        raise Refused(NO_SUBJECT, field="subject")
    named = worded(subject, "subject", most=MOST_SUBJECT)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("ticket", earlier["id"]), ("ticket", ticket_id), result=earlier["id"])
        act = Act(session, profile, at, by)
        made = _split(act, act.locked(ticket_id), _chosen(act, ticket_id, entry_ids), named)
        store.done(session, op_key=op_key, result={"id": made.id})
        return Changed.of(("ticket", made.id), ("ticket", ticket_id), result=made.id)


def _chosen(act: Act, ticket_id: int, entry_ids: tuple[int, ...]) -> list[Entry]:
    query = select(Entry).where(Entry.ticket_id == ticket_id, Entry.kind.in_(MOVABLE)).order_by(Entry.at, Entry.id)
    lines = list(act.session.scalars(query))
    chosen = [line for line in lines if line.id in set(entry_ids)]
    if not chosen:
        raise Refused(NOTHING, field="entry_ids")
    if len(chosen) == len(lines):
        raise Refused(EVERYTHING, field="entry_ids")
    return chosen


def _split(act: Act, source: Ticket, lines: list[Entry], subject: str) -> Ticket:
    session = act.session
    first = next((line for line in lines if line.kind == "received"), lines[0])
    made = Ticket(
        number=next_number(session), subject=subject, search="", received_at=lines[0].at, unread=source.owner_id != act.by,
        status="open" if source.owner_id is not None else "new", **{name: getattr(source, name) for name in SAME},
    )  # fmt: skip
    made.contact_id = first.contact_id or made.contact_id
    session.add(made)
    session.flush()
    replies = [line.at for line in lines if line.kind == "reply"]
    ids = [line.id for line in lines]
    move_entries(session, ids, made)
    recompute(act, made)
    if replies:
        answered(act, made, replies[0])
        # The next news of progress is counted from the last message that is still here.
        recompute(act, source, cause="split")
    act.record(source, "split", {}, number=made.number, other=made.id, lines=len(ids))
    act.record(made, "split_from", {}, number=source.number, other=source.id, lines=len(ids))
    add_link(act, made.id, "related", source.id)
    keep_search(session, source)
    keep_search(session, made)
    session.flush()
    for row in (source, made):
        tell_ticket(session, row.id)
    return made
