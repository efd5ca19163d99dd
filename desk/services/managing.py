"""Who manages the desk: asked in the transaction in which it matters, of the people as they stand then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.models import Person
from desk.rules.errors import Refused
from desk.rules.roles import MANAGE
from desk.words import mark

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NOT_YOURS: Final = mark("Managers and administrators change this; ask one of them.")


def manages(session: Session, by: int | None) -> bool:
    """Whether a person is a manager or an administrator, and still works here."""
    person = session.get(Person, by) if by is not None else None
    return person is not None and person.active and person.role in MANAGE


def refuse_others(session: Session, by: int | None, sentence: str = NOT_YOURS, *, field: str | None = None) -> None:
    """Refuse whoever does not."""
    if not manages(session, by):
        raise Refused(sentence, field=field)
