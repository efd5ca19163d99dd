"""Customers with their sites, contacts and contracts."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk.models.base import Base, Key


class Customer(Base):
    """A company the desk serves; `search` is its name and numbers, folded; `merged_into_id` is the one it turned out to be."""

    __tablename__ = "customer"

    id: Mapped[Key]
    name: Mapped[str]
    search: Mapped[str] = mapped_column(index=True)
    language: Mapped[str]
    registration_number: Mapped[str] = mapped_column(default="")
    vat_number: Mapped[str] = mapped_column(default="")
    street: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    country: Mapped[str]
    visit_address: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    tier: Mapped[str | None]
    subscribed: Mapped[bool] = mapped_column(default=True)
    buyer_reference: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    named_contact_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    credit_stop: Mapped[bool] = mapped_column(default=False)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)

    sites: Mapped[list[Site]] = relationship(back_populates="customer", order_by="Site.id")
    contacts: Mapped[list[Contact]] = relationship(back_populates="customer", order_by="Contact.id")
    contracts: Mapped[list[Contract]] = relationship(back_populates="customer", order_by="Contract.starts_on")


class Site(Base):
    """A web site of a customer; `training_quarters` is what its project contract includes and is not used yet."""

    __tablename__ = "site"
    __table_args__ = (CheckConstraint("training_quarters >= 0", name="training_left"),)

    id: Mapped[Key]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    name: Mapped[str]
    url: Mapped[str] = mapped_column(default="")
    product_version: Mapped[str] = mapped_column(default="")
    project_price: Mapped[Decimal | None]
    training_quarters: Mapped[int] = mapped_column(default=0)

    customer: Mapped[Customer] = relationship(back_populates="sites")


class Contact(Base):
    """A person at a customer; `digits` is the phone number's digits, country code first; `erased_at`: nothing personal is left."""

    __tablename__ = "contact"
    __table_args__ = (Index("ix_contact_digits", "digits"),)

    id: Mapped[Key]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    name: Mapped[str]
    search: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    digits: Mapped[str] = mapped_column(default="")
    authorised: Mapped[bool] = mapped_column(default=False)
    superuser: Mapped[bool] = mapped_column(default=False)
    first_login_on: Mapped[date | None]
    trained_on: Mapped[date | None]
    active: Mapped[bool] = mapped_column(default=True)
    erased_at: Mapped[datetime | None]

    customer: Mapped[Customer] = relationship(back_populates="contacts")
    ways: Mapped[list[ContactWay]] = relationship(back_populates="contact", cascade="all, delete-orphan", order_by="ContactWay.id")


class ContactWay(Base):
    """One more number or address of a person, beside the first of each kind, with its label."""

    __tablename__ = "contact_way"
    __table_args__ = (CheckConstraint("kind IN ('phone', 'email')", name="kind"),)

    id: Mapped[Key]
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    kind: Mapped[str]
    label: Mapped[str] = mapped_column(default="")
    value: Mapped[str]
    digits: Mapped[str] = mapped_column(default="", index=True)

    contact: Mapped[Contact] = relationship(back_populates="ways")


class CustomerMerge(Base):
    """One customer that turned out to be another: `moved` is what went along and what the target's fields were before."""

    __tablename__ = "customer_merge"

    id: Mapped[Key]
    source_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    target_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    moved: Mapped[dict[str, Any]] = mapped_column(default=dict)
    undone_at: Mapped[datetime | None]
    undone_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class PersonalEvent(Base):
    """A person's data was handed out or erased: when, by whom and how much of what; never the data."""

    __tablename__ = "personal_event"
    __table_args__ = (CheckConstraint("what IN ('exported', 'erased')", name="what"),)

    id: Mapped[Key]
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str]
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Contract(Base):
    """An agreement of one kind over a time; `surcharge` is an SLA's percent on the hour, `quote_first` asks for an approved estimate.

    `renews_on` is the first day of its next term, `fees_from` the day before which no fee is invoiced here, `terms_from` the last day
    from which its terms were agreed anew: for a day before it they are read from its record.
    """

    __tablename__ = "contract"
    __table_args__ = (
        CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="runs_forward"),
        CheckConstraint("renewal IN ('none', 'month', 'year')", name="renewal"),
        CheckConstraint("(renewal = 'none') = (renews_on IS NULL)", name="renews"),
        CheckConstraint("fee_period IN ('month', 'year')", name="fee_period"),
        CheckConstraint("notice_days >= 0", name="notice"),
        Index("ix_contract_renews_on", "renews_on"),
    )

    id: Mapped[Key]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"))
    kind: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    price: Mapped[Decimal | None]
    surcharge: Mapped[Decimal | None]
    hourly_rate: Mapped[Decimal | None]
    covers_out_of_hours: Mapped[bool] = mapped_column(default=True)
    quote_first: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
    renewal: Mapped[str] = mapped_column(default="none")
    renews_on: Mapped[date | None]
    renews_itself: Mapped[bool] = mapped_column(default=True)
    notice_days: Mapped[int] = mapped_column(default=0)
    fee_period: Mapped[str] = mapped_column(default="year")
    fees_from: Mapped[date | None]
    terms_from: Mapped[date | None]
    ended_at: Mapped[datetime | None]
    ended_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    end_reason: Mapped[str] = mapped_column(default="")

    customer: Mapped[Customer] = relationship(back_populates="contracts")


class ContractChange(Base):
    """One step in a contract's life: `before` and `after` are the fields it moved, `holds_from` the day from which that holds."""

    __tablename__ = "contract_change"
    __table_args__ = (CheckConstraint("what IN ('added', 'corrected', 'agreed', 'renewed', 'ended')", name="what"),)

    id: Mapped[Key]
    contract_id: Mapped[int] = mapped_column(ForeignKey("contract.id"), index=True)
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str]
    holds_from: Mapped[date]
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
    reason: Mapped[str] = mapped_column(default="")
