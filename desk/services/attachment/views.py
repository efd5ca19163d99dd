"""Attachments read: those on the lines of a ticket, and those that wait in somebody's draft; never their bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import aliased

from desk.models import Attachment, Entry, Person
from desk.services.attachment.values import AttachmentView

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store


def pending(store: Store, *, ticket_id: int, by: int) -> tuple[AttachmentView, ...]:
    """What a person has attached to a ticket and not sent yet."""
    with store.read() as session:
        return _views(session, Attachment.ticket_id == ticket_id, Attachment.person_id == by, Attachment.entry_id.is_(None))


def by_entry(session: Session, ticket_id: int) -> dict[int, tuple[AttachmentView, ...]]:
    """The files on a ticket's lines, by the line."""
    found: dict[int, tuple[AttachmentView, ...]] = {}
    lines = select(Entry.id).where(Entry.ticket_id == ticket_id)
    for view in _views(session, Attachment.entry_id.in_(lines)):
        assert view.entry_id is not None
        found[view.entry_id] = (*found.get(view.entry_id, ()), view)
    return found


def _views(session: Session, *where: ColumnElement[bool]) -> tuple[AttachmentView, ...]:
    remover = aliased(Person)
    rows = session.execute(
        select(Attachment, Person.name, remover.name)
        .outerjoin(Person, Person.id == Attachment.person_id)
        .outerjoin(remover, remover.id == Attachment.removed_by_id)
        .where(*where)
        .order_by(Attachment.id)
    )
    return tuple(
        AttachmentView(
            row.id, row.entry_id, row.side, row.name, row.kind, row.opens, row.size, who or "", row.added_at, row.removed_at, remover_ or ""
        )
        for row, who, remover_ in rows
    )
