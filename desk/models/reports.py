"""Weeks reported: frozen as they were when the week had closed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class WeekReport(Base):
    """A week's figures and its paper, with their digests; `open_pdf` is the paper without breaches of security. Never changed."""

    __tablename__ = "week_report"
    __table_args__ = (CheckConstraint("last_day > first_day", name="runs_forward"),)

    id: Mapped[Key]
    first_day: Mapped[date] = mapped_column(unique=True)
    last_day: Mapped[date]
    made_at: Mapped[datetime]
    language: Mapped[str]
    figures: Mapped[dict[str, Any]]
    figures_sha256: Mapped[str]
    pdf: Mapped[bytes]
    pdf_sha256: Mapped[str]
    open_pdf: Mapped[bytes]
    open_pdf_sha256: Mapped[str]
