"""What changed, in order: the other desks catch up by it. A row is written in the transaction of the write it tells of."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class ChangeLog(Base):
    """What one transaction touched: the kinds of thing, their ids ("ticket:7,8 call:3", 0 for not known), and from which program.

    `xact` is the transaction's own number on a server: rows are seen there in the order of the commits, not in that of `seq`.
    Only the newest rows are kept, never none: a file would give their numbers a second time.
    """

    __tablename__ = "change_log"

    seq: Mapped[Key]
    at: Mapped[datetime]
    kinds: Mapped[str]
    ids: Mapped[str]
    place: Mapped[str]
    xact: Mapped[int] = mapped_column(BigInteger, index=True, default=0)
