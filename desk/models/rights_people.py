"""A person's own login on a server: the database's role that they come in as."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base


class Login(Base):
    """A person's role in the database, under its whole name; one that is locked stays, and lets nobody in."""

    __tablename__ = "login"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]
    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    locked_at: Mapped[datetime | None]
