"""What an attachment is shown as, what a new one is made of, and how large they may be."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.services.attachment.file_kinds import Kind, kind_named
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

MEGABYTE: Final = 1_000_000
LEFT_OUT: Final = mark("These files were not attached: {names}.")


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to attach: its name, and its bytes or where they are."""

    name: str
    data: bytes | None = None
    path: Path | None = None


class NotAll(Refused):
    """Several files were not attached, each for its own reason; the others were."""

    def __init__(self, each: tuple[Refused, ...]) -> None:
        super().__init__(LEFT_OUT, field="file", names=", ".join(str(error.values.get("name", "")) for error in each))
        self.each = each


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """A file on a ticket; a removed one has nothing behind its name. `opens` says whether the desktop may be handed a copy."""

    id: int
    entry_id: int | None
    side: str
    name: str
    code: str
    opens: bool
    size: int
    who: str
    added_at: datetime
    removed_at: datetime | None = None
    removed_by: str = ""

    @property
    def kind(self) -> Kind:
        """What it is by its bytes."""
        return kind_named(self.code)


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of an attachment, as they were attached."""

    name: str
    kind: Kind
    data: bytes


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest file, the most of one ticket, and the largest that lies in the database itself, in bytes; `folder` holds the larger."""

    most_file: int = 25 * MEGABYTE
    most_ticket: int = 250 * MEGABYTE
    most_in_database: int = MEGABYTE
    folder: str = ""


def megabytes(size: int) -> Decimal:
    """A size in megabytes, rounded up to a tenth, as a sentence says it."""
    return (Decimal(size) / MEGABYTE).quantize(Decimal("0.1"), ROUND_CEILING).normalize() + Decimal(0)
