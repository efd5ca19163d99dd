"""A desk whose profile is damaged does not open: an earlier version of it, or the one it began with, is one key away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui import recent
from desk.ui.dialogs.ask import ask
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk
    from desk.ui.start import Start

TITLE = mark("The desk's profile is damaged")


def is_damage(desk: Desk, error: Told) -> bool:
    """Whether it is the profile that keeps the desk from opening."""
    return desk.store is None and error.sentence == desk.services.desks.DAMAGED


def offer_mending(start: Start, database: str, error: Told) -> None:
    """Asks which version is to hold; Cancel leaves everything as it is."""
    desk, now = start.desk, start.desk.clock.now()
    desk.lane.read(lambda: newest_whole(desk, database, now), lambda version: _ask(start, database, error, version))


def _ask(start: Start, database: str, error: Told, version: int | None) -> None:
    desk, words = start.desk, start.desk.words
    verbs = [("", words.tr("Cancel"), "ordinary"), ("shipped", words.tr(mark("Begin anew with the shipped one")), "ordinary")]
    if version is not None:
        verbs.append(("earlier", words.say("Take version {version}", version=version), "primary"))
    made = ask(start.window, words.tr(TITLE), desk.sentence(error), verbs)

    def answered(how: str) -> None:
        if how:
            now = desk.clock.now()
            desk.lane.write(
                lambda: mend(desk, database, now, version if how == "earlier" else None), lambda _done: start.open(database),
                lambda refused: desk.say("failed", desk.sentence(refused)),
            )  # fmt: skip
        else:
            desk.say("failed", desk.sentence(error), words.tr("Try again"), start.begin, passes=True)

    made.answered.connect(answered)


def newest_whole(desk: Desk, database: str, now: datetime) -> int | None:
    """The newest version of a desk's profile that can be read."""
    store = desk.services.store.Store.open(database, now=now)
    try:
        return next((row.version for row in desk.services.profile.versions.versions(store) if row.whole), None)
    finally:
        store.close()


def mend(desk: Desk, database: str, now: datetime, version: int | None) -> None:
    """That version holds from now on, or without one the shipped profile; whoever sits here must be a manager."""
    store = desk.services.store.Store.open(database, now=now)
    past: Any = desk.services.profile.versions
    try:
        people = [person for person in desk.services.desks.people(store) if person.active]
        known = recent.person_at(desk.settings, database)
        by = next((person.id for person in people if person.id == known), people[0].id)
        if version is None:
            past.start_anew(store, at=now, by=by)
        else:
            past.go_back(store, version=version, at=now, by=by)
    finally:
        store.close()
