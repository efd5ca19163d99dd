"""The desk's teams: tickets hold a team's code, prices know the team as one of the profile's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import DeskInfo, Team, Ticket
from desk.rules.charge_work import TEAMS
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.search import fold
from desk.words import mark

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.services.store import Store

NO_NAME: Final = mark("Give the team a name.")
TAKEN: Final = mark("There is a team “{name}” already.")
LAST_TEAM: Final = mark("One team must stay in use.")
GONE: Final = mark("This team is not there any more.")
UNKNOWN: Final = mark("This team is not the desk's: choose another.")
LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class TeamView:
    """A team: `name` is the desk's own word, empty for a shipped one, which is called by its code's word."""

    id: int
    code: str
    name: str
    charged_as: str
    active: bool
    tickets: int = 0


def teams(store: Store) -> tuple[TeamView, ...]:
    """Every team in the desk's order, those in use first."""
    open_ones = select(Ticket.team, func.count().label("open")).where(Ticket.is_open).group_by(Ticket.team).subquery()
    query = select(Team, open_ones.c.open).outerjoin(open_ones, open_ones.c.team == Team.code)
    with store.read() as session:
        rows = session.execute(query.order_by(Team.active.desc(), Team.position, Team.id))
        return tuple(TeamView(row.id, row.code, row.name, row.charged_as, row.active, count or 0) for row, count in rows)


def save_team(store: Store, *, team_id: int | None, name: str, charged_as: str, active: bool, by: int) -> Changed:
    """Add or change a team, as a manager or administrator; renaming one keeps its tickets, one out of use keeps them too."""
    word = " ".join(name.split())[:LONGEST]
    with store.write() as session:
        session.execute(select(DeskInfo.id).with_for_update()).all()
        refuse_others(session, by)
        row = Team(position=(session.scalar(select(func.max(Team.position))) or 0) + 1) if team_id is None else session.get(Team, team_id)
        if row is None:
            raise Refused(GONE)
        shipped = row.code in TEAMS
        if not word and not shipped:
            raise Refused(NO_NAME, field="name")
        _refuse_twice(session, row, word)
        if not active and not session.scalar(select(Team.id).where(Team.active, Team.id != row.id).limit(1)):
            raise Refused(LAST_TEAM, field="active")
        row.name, row.charged_as, row.active = word, charged_as if charged_as in TEAMS else TEAMS[0], active
        row.code = row.code or _code(session, word)
        session.add(row)
        session.flush()
        return Changed.of(("desk", 1), ("team", row.id), result=row.id)


def _refuse_twice(session: Session, row: Team, word: str) -> None:
    for other in session.scalars(select(Team).where(Team.id != (row.id or 0))):
        if word and fold(other.name) == fold(word):
            raise Refused(TAKEN, field="name", name=word)


def _code(session: Session, word: str) -> str:
    """A code of its own, from the first name it gets; a later name does not change it."""
    base = "_".join(fold(word).split()) or "team"
    taken = set(session.scalars(select(Team.code)))
    number = 1
    while (code := base if number == 1 else f"{base}_{number}") in taken:
        number += 1
    return code


def check_team(session: Session, code: str) -> None:
    """Refuse a team the desk does not have, or has no more."""
    if session.scalar(select(Team.id).where(Team.code == code, Team.active)) is None:
        raise Refused(UNKNOWN, field="team")


def charged_as(session: Session, code: str) -> str:
    """The team the profile's prices know a team as."""
    return session.scalar(select(Team.charged_as).where(Team.code == code)) or TEAMS[0]
