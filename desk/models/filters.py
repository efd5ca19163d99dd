"""Saved filters: a view of the queue that somebody made, for everybody or for themselves."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class SavedFilter(Base):
    """A filter of the queue; without an owner it is shared. `conditions` are field, verb and values, `columns` none for the usual ones."""

    __tablename__ = "saved_filter"

    id: Mapped[Key]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    view: Mapped[str] = mapped_column(default="all_open")
    search: Mapped[str] = mapped_column(default="")
    any_of: Mapped[bool] = mapped_column(default=False)
    conditions: Mapped[list[Any]] = mapped_column(default=list)
    sort: Mapped[str] = mapped_column(default="")
    descending: Mapped[bool] = mapped_column(default=False)
    columns: Mapped[list[Any]] = mapped_column(default=list)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    changed_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)
