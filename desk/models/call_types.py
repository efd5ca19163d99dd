"""The call types a desk defines: what one key says of a call."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class CallType(Base):
    """A type of call with its sign (a letter or digit): kind, cause, work and title set at once; a retired one stays for old calls."""

    __tablename__ = "call_type"

    id: Mapped[Key]
    title: Mapped[str]
    sign: Mapped[str] = mapped_column(default="")
    kind: Mapped[str]
    cause: Mapped[str]
    work: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
