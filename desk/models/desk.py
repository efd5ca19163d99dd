"""The desk itself, its people, its own copy of a profile, and the keys of what was already done."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class DeskInfo(Base):
    """The one row that says who this desk is: the seller on every invoice."""

    __tablename__ = "desk"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[Key]
    name: Mapped[str]
    legal_name: Mapped[str]
    tagline: Mapped[str] = mapped_column(default="")
    language: Mapped[str]
    street: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    country: Mapped[str]
    registration_number: Mapped[str] = mapped_column(default="")
    vat_number: Mapped[str] = mapped_column(default="")
    tax_office: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    iban: Mapped[str] = mapped_column(default="")
    bic: Mapped[str] = mapped_column(default="")
    account: Mapped[str] = mapped_column(default="")
    commercial_register: Mapped[str] = mapped_column(default="")
    endpoint: Mapped[str] = mapped_column(default="")
    kid_length: Mapped[int | None]
    kid_check: Mapped[str] = mapped_column(default="mod10")
    claim_bank: Mapped[str] = mapped_column(default="")
    vat_zone: Mapped[str] = mapped_column(default="")
    colour: Mapped[str] = mapped_column(default="#0B6685")
    logo: Mapped[bytes | None]
    payment_days: Mapped[int] = mapped_column(default=14)
    close_after_days: Mapped[int] = mapped_column(default=10)
    created_at: Mapped[datetime]
    demo: Mapped[bool] = mapped_column(default=False)


class ProfileCopy(Base):
    """A version of the desk's own profile; the newest one holds. `why` says how it came: a word of `services.profile.versions.WHYS`."""

    __tablename__ = "profile"

    id: Mapped[Key]
    key: Mapped[str]
    version: Mapped[int] = mapped_column(unique=True)
    toml: Mapped[str]
    created_at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    why: Mapped[str] = mapped_column(default="")


class Person(Base):
    """One of the desk's people."""

    __tablename__ = "person"

    id: Mapped[Key]
    name: Mapped[str]
    short_name: Mapped[str]
    role: Mapped[str] = mapped_column(default="agent")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    skills: Mapped[list[Any]] = mapped_column(default=list)
    active: Mapped[bool] = mapped_column(default=True)


class Op(Base):
    """An operation that was done once: its key is made when a form opens, so a repeat is recognised."""

    __tablename__ = "op"

    key: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    result: Mapped[dict[str, Any]] = mapped_column(default=dict)
