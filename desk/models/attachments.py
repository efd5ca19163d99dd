"""Files on a ticket: what is attached where, and the bytes, each kept once however often they were sent."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk.models.base import Base, Key


class StoredFile(Base):
    """The bytes of a file under their SHA-256: in the database, or in the folder beside it."""

    __tablename__ = "stored_file"
    __table_args__ = (CheckConstraint("(place = 'folder') = (content IS NULL)", name="place"),)

    id: Mapped[Key]
    sha256: Mapped[str] = mapped_column(unique=True)
    size: Mapped[int] = mapped_column(BigInteger)
    place: Mapped[str]
    content: Mapped[bytes | None] = mapped_column(deferred=True)


class Attachment(Base):
    """A file on a line of a ticket's timeline; without a line it waits in somebody's draft. A removed one keeps its name, not its bytes."""

    __tablename__ = "attachment"
    __table_args__ = (
        Index("ix_attachment_ticket", "ticket_id", "entry_id"),
        CheckConstraint("entry_id IS NOT NULL OR side <> ''", name="somewhere"),
        CheckConstraint("(removed_at IS NULL) = (stored_id IS NOT NULL)", name="removed"),
    )

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"))
    side: Mapped[str] = mapped_column(default="")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    added_at: Mapped[datetime]
    name: Mapped[str]
    kind: Mapped[str]
    opens: Mapped[bool] = mapped_column(default=False)
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str]
    stored_id: Mapped[int | None] = mapped_column(ForeignKey("stored_file.id"), index=True)
    removed_at: Mapped[datetime | None]
    removed_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))

    stored: Mapped[StoredFile | None] = relationship()


class AttachmentTerms(Base):
    """The one row that says how large files may be and which of them lie in the folder; without it the shipped limits hold."""

    __tablename__ = "attachment_terms"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[Key]
    most_file: Mapped[int] = mapped_column(BigInteger)
    most_ticket: Mapped[int] = mapped_column(BigInteger)
    most_in_database: Mapped[int] = mapped_column(BigInteger)
