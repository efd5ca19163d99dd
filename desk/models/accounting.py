"""What the desk's accountant agreed on: the ledger account of each role."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base


class LedgerAccount(Base):
    """The account of a role where it is not the country's usual one, and who said so when."""

    __tablename__ = "ledger_account"

    role: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str]
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
