"""What the timer keeps beside a call's stretches: gaps nobody has seen, and calls offered to a colleague."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class CallGap(Base):
    """A time in which the program did not see a running call; `counts` says whether it was worked (None: nobody has said)."""

    __tablename__ = "call_gap"
    __table_args__ = (
        CheckConstraint("ends_at >= starts_at", name="runs_forward"),
        CheckConstraint("cause IN ('sleep', 'crash')", name="cause"),
    )

    id: Mapped[Key]
    call_id: Mapped[int] = mapped_column(ForeignKey("call.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    cause: Mapped[str]
    counts: Mapped[bool | None]
    decided_at: Mapped[datetime | None]
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class CallOffer(Base):
    """A running call offered to a colleague: until it is answered, it stays with who offers it."""

    __tablename__ = "call_offer"
    __table_args__ = (
        Index("ix_call_offer_to", "to_id", "state"),
        CheckConstraint("state IN ('offered', 'accepted', 'declined', 'withdrawn', 'expired')", name="state"),
    )

    id: Mapped[Key]
    call_id: Mapped[int] = mapped_column(ForeignKey("call.id"), index=True)
    from_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    offered_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="offered")
    answered_at: Mapped[datetime | None]
