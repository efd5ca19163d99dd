"""What became of the desk's own particulars, and which values of its profile somebody has confirmed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class DeskChange(Base):
    """One save of the desk's particulars: the fields that changed, before and after; `undone` once it was taken back."""

    __tablename__ = "desk_change"

    id: Mapped[Key]
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
    undone: Mapped[bool] = mapped_column(default=False)


class ProfileConfirmed(Base):
    """A value the published promise does not say, confirmed by somebody for this desk; `code` names it."""

    __tablename__ = "profile_confirmed"

    code: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
