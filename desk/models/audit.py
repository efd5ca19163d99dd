"""The record of every write: who, when, what stood before and after; rows are only ever added, by the database's own triggers.

It holds ids and short values, never a person's data: of such a column only how many letters it had (models/audit_rows.py).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class Audit(Base):
    """One row written, changed or deleted: `thing` and `thing_id` say which, `about` and `about_id` what it belongs to.

    `at` is the database's own clock; `person_id` is who sat there (None: nobody a desk knows of), `login` their name on a server.
    No foreign keys: the record outlives what it speaks of.
    """

    __tablename__ = "audit"
    __table_args__ = (
        CheckConstraint("verb IN ('insert', 'update', 'delete')", name="verb"),
        Index("ix_audit_about", "about", "about_id", "id"),
        Index("ix_audit_person", "person_id", "id"),
        Index("ix_audit_at", "at"),
    )

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)
    at: Mapped[datetime]
    person_id: Mapped[int | None]
    login: Mapped[str] = mapped_column(default="")
    verb: Mapped[str]
    thing: Mapped[str]
    thing_id: Mapped[str]
    about: Mapped[str]
    about_id: Mapped[int | None]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class AuditWho(Base):
    """Who writes in the transaction under way, for a file: one row, set before the first write and emptied before the commit."""

    __tablename__ = "audit_who"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[Key]
    person_id: Mapped[int | None]
