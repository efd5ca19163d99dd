"""What binds tickets: tags, links, merges, deeds on many that can be taken back, who is writing, and the desk's teams."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class Tag(Base):
    """A word tickets are marked with, made on the fly; `folded` keeps two spellings of one word from standing side by side."""

    __tablename__ = "tag"

    id: Mapped[Key]
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)


class TicketTag(Base):
    """A tag on a ticket."""

    __tablename__ = "ticket_tag"

    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), primary_key=True, autoincrement=False)
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"), primary_key=True, autoincrement=False, index=True)


class TicketLink(Base):
    """How one ticket stands to another: it blocks it, is a duplicate of it, or is related; related ones run from the lower id."""

    __tablename__ = "ticket_link"
    __table_args__ = (
        UniqueConstraint("from_id", "to_id", "kind"),
        CheckConstraint("from_id <> to_id", name="two_tickets"),
        CheckConstraint("kind IN ('blocks', 'duplicate', 'related')", name="kind"),
    )

    id: Mapped[Key]
    kind: Mapped[str]
    from_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class TicketMerge(Base):
    """One ticket taken into another; `data` holds what moved and what stood before, the versions say whether anything happened since."""

    __tablename__ = "ticket_merge"
    __table_args__ = (CheckConstraint("source_id <> target_id", name="two_tickets"),)

    id: Mapped[Key]
    source_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    target_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    source_version: Mapped[int]
    target_version: Mapped[int]
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)
    undone_at: Mapped[datetime | None]


class BulkChange(Base):
    """One deed on one or many tickets, with what each of them was before and after, so that it can be taken back."""

    __tablename__ = "bulk_change"

    id: Mapped[Key]
    at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    deed: Mapped[str]
    data: Mapped[list[Any]] = mapped_column(default=list)
    undone_at: Mapped[datetime | None]


class Presence(Base):
    """Somebody is writing on a ticket in one window; the row lives only as long as they do."""

    __tablename__ = "presence"
    __table_args__ = (Index("ix_presence_ticket", "ticket_id", "seen_at"),)

    place: Mapped[str] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    side: Mapped[str]
    seen_at: Mapped[datetime]


class Team(Base):
    """A team of the desk; tickets hold its code, `charged_as` is the team the profile's prices know it as; shipped ones have no name."""

    __tablename__ = "team"

    id: Mapped[Key]
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(default="")
    charged_as: Mapped[str] = mapped_column(default="support")
    position: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
