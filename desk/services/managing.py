"""Who may: asked in the transaction in which it matters, of the people as they stand then; whoever has left may nothing any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.models import Person
from desk.rules.errors import Refused
from desk.rules.roles import MANAGE
from desk.words import mark

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NOT_YOURS: Final = mark("Managers and administrators change this; ask one of them.")


def has_role(session: Session, by: int | None, roles: frozenset[str] = MANAGE) -> bool:
    """Whether a person works here in one of the roles; as a rule, as a manager or an administrator."""
    person = session.get(Person, by) if by is not None else None
    return person is not None and person.active and person.role in roles


def refuse_others(
    session: Session, by: int | None, sentence: str = NOT_YOURS, *, roles: frozenset[str] = MANAGE, field: str | None = None
) -> None:  # fmt: skip
    """Refuse whoever does not."""
    if not has_role(session, by, roles):
        raise Refused(sentence, field=field)
