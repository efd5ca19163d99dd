"""`desk database people DESK [DEED PERSON]`: the logins of a desk's people on a server, told and looked after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from datetime import datetime

    from desk.services.desks import PersonView
    from desk.services.store import Store
    from desk.words import Words

LINE: Final = "logins of a desk's people on a server: list, make, password, rename, lock, unlock; each may do what their role may"
DEEDS: Final = ("list", "make", "password", "rename", "lock", "unlock")
NO_ONE: Final = mark("Nobody at this desk is called “{given}”: write a short name or a number from the list.")
NO_MANAGER: Final = mark("This desk has no manager or administrator.")
SECRET: Final = mark("{login}: {password} — shown this once, and kept nowhere.")
IS_NOW: Final = mark("{name} comes in as {login} now.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The deed, whose login, and what it is to be called."""
    parser.add_argument("deed", nargs="?", choices=DEEDS, default="list", help="what to do (list by default)")
    parser.add_argument("person", nargs="?", default="", metavar="PERSON", help="a short name or a number from the list")
    parser.add_argument("name", nargs="?", default="", metavar="NAME", help="what the login is called, without the database's name")


def act(args: argparse.Namespace, words: Words, now: datetime) -> int:
    """Open the desk, do it as whoever came in, else as the first of those who may."""
    from desk.services.store import Store

    store = Store.open(args.desk, now=now)
    try:
        return _act(store, args, words, now)
    finally:
        store.close()


def _act(store: Store, args: argparse.Namespace, words: Words, now: datetime) -> int:
    from desk.services import desks, roles

    people = desks.people(store)
    by = roles.who_came_in(store) or _manager(people)
    store.sitting = by
    if args.deed == "list":
        known = {row.person_id: row for row in roles.logins(store, by=by)}
        for person in people:
            login = known.get(person.id)
            said = "—" if login is None else words.say(mark("{login} (locked)"), login=login.name) if login.locked else login.name
            print(f"{person.id}\t{person.short_name}\t{person.role}\t{said}")
        return 0
    who = _called(people, args.person)
    given: dict[str, Any] = {"person_id": who.id, "at": now, "by": by}
    if args.deed in {"make", "password"}:
        changed = roles.make_login(store, name=args.name, **given) if args.deed == "make" else roles.new_password(store, **given)
        print(words.say(SECRET, login=changed.result.name, password=changed.result.password))
        return 0
    if args.deed == "rename":
        login = roles.rename_login(store, name=args.name, **given).result
    else:
        login = roles.lock_login(store, locked=args.deed == "lock", **given).result
    said = words.say(mark("{login} (locked)"), login=login) if args.deed == "lock" else words.say(IS_NOW, name=who.name, login=login)
    print(said)
    return 0


def _manager(people: Sequence[PersonView]) -> int:
    found = next((person for role in ("administrator", "manager") for person in people if person.role == role and person.active), None)
    if found is None:
        raise Refused(NO_MANAGER)
    return found.id


def _called(people: Sequence[PersonView], given: str) -> PersonView:
    found = [person for person in people if given in {str(person.id), person.short_name, person.name}]
    if len(found) != 1:
        raise Refused(NO_ONE, field="person", given=given[:40])
    return found[0]
