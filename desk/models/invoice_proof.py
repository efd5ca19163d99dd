"""What proves an issued invoice: its link in the chain, its files, and the picture they were made with. None of it ever changes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class InvoiceLink(Base):
    """An issued document's place in the chain of its series: what it says, hashed with the link before it."""

    __tablename__ = "invoice_link"
    __table_args__ = (UniqueConstraint("chain", "position"),)

    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"), primary_key=True, autoincrement=False)
    chain: Mapped[str]
    position: Mapped[int]
    content_sha256: Mapped[str]
    previous_sha256: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str]


class InvoiceFile(Base):
    """The bytes of an issued document as they were made first: `pdf` or `xml`; `seal` binds their SHA-256 to the document's link."""

    __tablename__ = "invoice_file"
    __table_args__ = (UniqueConstraint("invoice_id", "kind"), CheckConstraint("kind IN ('pdf', 'xml')", name="kind"))

    id: Mapped[Key]
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"))
    kind: Mapped[str]
    content: Mapped[bytes]
    sha256: Mapped[str]
    seal: Mapped[str]
    made_at: Mapped[datetime]


class KeptLogo(Base):
    """A logo that stands on issued documents, by its SHA-256: the desk may take another at any time."""

    __tablename__ = "kept_logo"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]
