"""On the worker: opening databases, and what is found in them."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from desk import paths
from desk.rules.errors import Trouble
from desk.ui import recent

if TYPE_CHECKING:
    from datetime import datetime

    from desk.ui.desk_context import Desk, Person

# Use cases that are asked for as soon as the desk is open: loaded here, where the window does not wait for them.
AT_ONCE = ("calls", "call.notes", "queue", "tickets")


@dataclass(frozen=True, slots=True)
class Found:
    """An open database: whose desk it is, or, where `set_up` is false, nobody's yet."""

    store: Any
    database: str
    set_up: bool
    place: str
    profile: Any = None
    name: str = ""
    language: str = ""
    person: Person = None  # type: ignore[assignment]


def open_desk(desk: Desk, database: str, now: datetime, *, must_exist: bool = False) -> Found:
    """Opens a database and looks whose it is; one that must exist is not made where its file is missing."""
    if must_exist and "://" not in database:
        desk.services.backup.desk_file(database)
    try:
        store = _open(desk, database, now)
    except Trouble as error:
        found = _without_line(desk, database, now) if desk.services.line.sayings.is_of_line(error) else None
        if found is None:
            raise
        return found
    try:
        if not desk.services.desks.is_set_up(store):
            return Found(store, database, set_up=False, place=recent.without_password(database))
        return look(desk, store, database)
    except BaseException:
        store.close()
        raise


def _without_line(desk: Desk, database: str, now: datetime) -> Found | None:
    """A server's desk as it was seen last on this machine; None where it never was."""
    from desk.ui.desk_context import Person

    store = desk.services.store.Store.without_line(database, now=now)
    seen = desk.services.line.last_seen.last_desk(desk.services.line.journal.Journal(store.url))
    if seen is None:
        store.close()
        return None
    store.sitting = seen.person[0]
    return Found(
        store, database, set_up=True, place=database, profile=seen.profile, name=seen.name, language=seen.language,
        person=Person(*seen.person),
    )  # fmt: skip


def set_up(desk: Desk, database: str, spare: Found | None, answers: dict[str, Any], now: datetime) -> Found:
    """Makes a desk in a database that is open already, or in one to be made."""
    place = database if spare is None else spare.database
    store = _open(desk, place, now) if spare is None else spare.store
    try:
        desk.services.desks.set_up_desk(store, at=now, **answers)
        return look(desk, store, place)
    except BaseException:
        if spare is None:
            store.close()
        raise


def make_examples(desk: Desk, profile_key: str, now: datetime) -> Found:
    """Opens the demo desk of a profile, made the first time."""
    database = str(paths.user_data() / f"demo-{profile_key}.sqlite")
    store = _open(desk, database, now)
    try:
        if not desk.services.desks.is_set_up(store):
            desk.services.demo.make_demo(store, profile_key=profile_key, now=now)
        return look(desk, store, database)
    except BaseException:
        store.close()
        raise


def free_place() -> str:
    """The file a new desk is offered: the user's own while it is free, else the next number."""
    place, count = paths.default_database(), 1
    while place.exists():
        count += 1
        place = paths.default_database().with_stem(f"{paths.default_database().stem}-{count}")
    return str(place)


def _open(desk: Desk, database: str, now: datetime) -> Any:
    """Opens a database, making the user's own folder for it the first time."""
    paths.user_data().mkdir(parents=True, exist_ok=True)
    return desk.services.store.Store.open(database, now=now)


def look(desk: Desk, store: Any, database: str) -> Found:
    """Whose desk a store is, and who of its people sits here."""
    from desk.ui.desk_context import Person

    for name in AT_ONCE:
        import_module(f"desk.services.{name}")
    desks, store.came_in = desk.services.desks, desk.services.roles.who_came_in(store)
    known = store.came_in or recent.person_at(desk.settings, database)
    people = [person for person in desks.people(store) if person.active]
    mine = next((person for person in people if person.id == known), people[0])
    info = desks.desk_info(store)
    store.sitting = mine.id
    who, own = Person(mine.id, mine.name, mine.role), desks.profile(store)
    return Found(store, database, set_up=True, place=database, profile=own, name=info.name, language=info.language, person=who)


def load_services(desk: Desk) -> None:
    """Imports every use case, so that no page waits for one on the window's thread; the demo desk's people stay where they are."""
    _load(list(desk.services.__path__), "desk.services.")


def _load(drawer: list[str], prefix: str) -> None:
    for row in pkgutil.iter_modules(drawer, prefix):
        if row.name != "desk.services.demo":
            made = import_module(row.name)
            if row.ispkg:
                _load(list(made.__path__), f"{row.name}.")
