"""Weeks reported: frozen as they were when the week had closed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class WeekReport(Base):
    """A week's figures and its paper, with their digests: what everybody at the desk may read. Never changed."""

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


class WeekReportWhole(Base):
    """The same week with its breaches of security, for managers and administrators alone. Never changed."""

    __tablename__ = "week_report_whole"

    week_id: Mapped[int] = mapped_column(ForeignKey("week_report.id"), primary_key=True)
    made_at: Mapped[datetime]
    breaches: Mapped[list[Any]]
    breaches_sha256: Mapped[str]
    pdf: Mapped[bytes]
    pdf_sha256: Mapped[str]
