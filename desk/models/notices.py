"""Who was told what about a ticket: people of the desk by notices, the customer by tellings and approvals."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class Notice(Base):
    """Somebody of the desk told of something on a ticket (person None: everyone); `by_rule` where the profile saw to it, not a person."""

    __tablename__ = "notice"
    __table_args__ = (Index("ix_notice_person", "person_id", "seen_at"),)

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    code: Mapped[str]
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    by_rule: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
    seen_at: Mapped[datetime | None]


class Telling(Base):
    """The customer was told something the profile promises to tell: receipt and routing, the hours, the completion."""

    __tablename__ = "telling"
    __table_args__ = (Index("ix_telling_ticket", "ticket_id", "what"),)

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    what: Mapped[str]
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    how: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class Approval(Base):
    """An authorised contact's recorded word that a ticket's chargeable work is ordered; contact None: a manager went without."""

    __tablename__ = "approval"

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    said_at: Mapped[datetime]
    how: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class RaiseWindow(Base):
    """Hours outside the desk's own, agreed for a raised tier: a weekday (0 Monday) with minutes from midnight."""

    __tablename__ = "raise_window"
    __table_args__ = (
        UniqueConstraint("contract_id", "weekday", "opens"),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("opens >= 0 AND closes > opens AND closes <= 1440", name="runs_forward"),
    )

    id: Mapped[Key]
    contract_id: Mapped[int] = mapped_column(ForeignKey("contract.id"))
    weekday: Mapped[int]
    opens: Mapped[int]
    closes: Mapped[int]


class RaiseContact(Base):
    """A contact agreed on for the time of a raised tier: may order chargeable work as an authorised one does."""

    __tablename__ = "raise_contact"
    __table_args__ = (UniqueConstraint("contract_id", "contact_id"),)

    id: Mapped[Key]
    contract_id: Mapped[int] = mapped_column(ForeignKey("contract.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
