"""Canned replies of the desk: its own, and its own wording of those that ship."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class CannedReply(Base):
    """A text kept for answering; with a `shipped` key it stands for the one that ships under it, `hidden` takes that one away."""

    __tablename__ = "canned_reply"

    id: Mapped[Key]
    shipped: Mapped[str | None] = mapped_column(unique=True)
    language: Mapped[str]
    name: Mapped[str]
    abbreviation: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    then: Mapped[str] = mapped_column(default="")
    hidden: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    changed_at: Mapped[datetime]
    changed_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
