"""People's own logins on a server: made, given a new password, renamed, locked; and who it is that came in.

A password is made here, shown once and kept nowhere: the server is given its SCRAM verifier. In a file there are no logins: whoever can
open the file can change it, and what the roles forbid is refused by the program alone (rights.py).
"""

from __future__ import annotations

import re
import secrets
from base64 import b64encode
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import pbkdf2_hmac, sha256
from hmac import digest
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from desk.models import Login, Person, rights, rights_grants
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.desks import GONE
from desk.services.folding import fold
from desk.services.live.written import tell
from desk.services.managing import has_role, refuse_others
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

ONLY_SERVERS: Final = mark("Only a desk on a server has logins: a file protects nobody from whoever can open it.")
NOT_THE_OWNER: Final = mark("The database's owner makes the first login: open the desk with a login that may make others (CREATEROLE).")
HAS_ONE: Final = mark("{name} has the login {login} already.")
HAS_NONE: Final = mark("{name} has no login yet: make one first.")
NO_WORD: Final = mark("A login is a small letter, then letters, digits or _, 15 at most, and not the name of a role.")
TAKEN: Final = mark("The login {login} is taken: choose another.")
AWAY: Final = mark("{name} does not work here: say so first if that has changed.")
YOUR_OWN: Final = mark("Nobody locks or renames the login they came in with: ask another manager.")
IS_OURS: Final = "SELECT starts_with(:login, desk_prefix() || '.') AND EXISTS (SELECT 1 FROM pg_roles WHERE rolname = :login)"
LOGINS: Final = (
    "SELECT person_id, name, locked_at IS NOT NULL FROM login JOIN pg_roles ON rolname = name "
    "WHERE starts_with(name, desk_prefix() || '.') ORDER BY person_id"
)
WORD: Final = re.compile(r"[a-z][a-z0-9_]{0,14}")
# Letters that nobody takes for another when they read a password out.
LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
ROUNDS: Final = 4096


@dataclass(frozen=True, slots=True)
class LoginView:
    """A person's login, and whether it lets them in."""

    person_id: int
    name: str
    locked: bool


@dataclass(frozen=True, slots=True)
class Handed:
    """What is handed to a person once: the login and its password."""

    name: str
    password: str


def has_logins(store: Store) -> bool:
    """Whether the desk's database can give each person a login: a server can, a file cannot."""
    return not store.is_sqlite


def who_came_in(store: Store) -> int | None:
    """The person whose login this is; None for a file, the owner or a superuser: there a person says who they are."""
    if store.is_sqlite:
        return None
    with store.read() as session:
        found = session.execute(text("SELECT desk_person()")).scalar()
        return None if found is None else int(found)


def logins(store: Store, *, by: int) -> tuple[LoginView, ...]:
    """Everybody's login; only managers and administrators see them."""
    if store.is_sqlite:
        return ()
    with store.read() as session:
        if not has_role(session, by):
            return ()
        return tuple(LoginView(*row) for row in session.execute(text(LOGINS)))


def make_login(store: Store, *, person_id: int, at: datetime, by: int, name: str = "") -> Changed:
    """Make a person's login, named as they are called unless said otherwise; `result` is what is handed to them, once."""
    with _managing(store, by) as session:
        person = _person(session, person_id)
        if not person.active:
            raise Refused(AWAY, name=person.name)
        known = session.get(Login, person_id)
        if known is not None and _is_ours(session, known.name):
            raise Refused(HAS_ONE, field="login", name=person.name, login=known.name)
        word = _word(name or _proposed(person.short_name))
        _make_groups(session)
        password = _password()
        made = session.execute(
            text("SELECT desk_make_login(:whose, :word, :secret, :at)"),
            {"whose": person_id, "word": word, "secret": verifier(password, secrets.token_bytes(16)), "at": at},
        ).scalar_one()
        tell(session, (("person", person_id),))
        return Changed.of(("person", person_id), result=Handed(made, password))


def new_password(store: Store, *, person_id: int, at: datetime, by: int) -> Changed:
    """Give a login another password; the one before is worth nothing from now on. `result` is what is handed over, once."""
    password = _password()
    name = _change(store, person_id=person_id, what="secret", given=verifier(password, secrets.token_bytes(16)), at=at, by=by)
    return Changed.of(("person", person_id), result=Handed(name, password))


def rename_login(store: Store, *, person_id: int, name: str, at: datetime, by: int) -> Changed:
    """Give a login another name; `result` is the whole of it."""
    return Changed.of(("person", person_id), result=_change(store, person_id=person_id, what="name", given=_word(name), at=at, by=by))


def lock_login(store: Store, *, person_id: int, locked: bool, at: datetime, by: int) -> Changed:
    """Lock a login, or let it in again: what is open under it may write nothing more from that moment."""
    name = _change(store, person_id=person_id, what="lock" if locked else "unlock", given="", at=at, by=by)
    return Changed.of(("person", person_id), result=name)


def verifier(password: str, salt: bytes) -> str:
    """What a server keeps of a password instead of it: SCRAM-SHA-256 (RFC 5802, 7677), as PostgreSQL writes it."""
    salted = pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)
    stored = sha256(digest(salted, b"Client Key", "sha256")).digest()
    known = digest(salted, b"Server Key", "sha256")
    one, two, three = (b64encode(part).decode() for part in (salt, stored, known))
    return f"SCRAM-SHA-256${ROUNDS}:{one}${two}:{three}"


def _change(store: Store, *, person_id: int, what: str, given: str, at: datetime, by: int) -> str:
    with _managing(store, by) as session:
        person, known = _person(session, person_id), session.get(Login, person_id)
        if known is None or not _is_ours(session, known.name):
            raise Refused(HAS_NONE, field="login", name=person.name)
        if what != "secret" and session.execute(text("SELECT session_user")).scalar_one() == known.name:
            raise Refused(YOUR_OWN, field="login")
        if what == "name" and (taken := _taken(session, given)) and taken != known.name:
            raise Refused(TAKEN, field="login", login=taken)
        values = {"whose": person_id, "what": what, "given": given, "at": at}
        tell(session, (("person", person_id),))
        return str(session.execute(text("SELECT desk_change_login(:whose, :what, :given, :at)"), values).scalar_one())


def _is_ours(session: Session, login: str) -> bool:
    """Whether a login is this database's: one that came along with a copy, or with a backup from another server, opens nothing here."""
    return bool(session.execute(text(IS_OURS), {"login": login}).scalar_one())


def _taken(session: Session, word: str) -> str:
    asked = "SELECT rolname FROM pg_roles WHERE rolname = desk_prefix() || '.' || :word"
    return str(session.execute(text(asked), {"word": word}).scalar() or "")


@contextmanager
def _managing(store: Store, by: int) -> Iterator[Session]:
    """A write on a server by somebody who may manage."""
    if store.is_sqlite:
        raise Refused(ONLY_SERVERS, field="login")
    with store.write() as session:
        refuse_others(session, by)
        yield session


def _person(session: Session, person_id: int) -> Person:
    person = session.get(Person, person_id)
    if person is None:
        raise Refused(GONE)
    return person


def _make_groups(session: Session) -> None:
    """The desk's groups, one a role, with their rights; from then on nobody else comes in but by a login made here."""
    connection = session.connection()
    run = connection.exec_driver_sql
    prefix = str(run("SELECT desk_prefix()").scalar_one())
    known = set(run("SELECT rolname FROM pg_roles WHERE starts_with(rolname, %s)", (f"{prefix}.",)).scalars())
    missing = [role for role in rights.ROLES if f"{prefix}.{role}" not in known]
    if not missing:
        return
    if not run("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user").scalar_one():
        raise Refused(NOT_THE_OWNER, field="login")
    quote = connection.dialect.identifier_preparer.quote_identifier
    for role in missing:
        run(f"CREATE ROLE {quote(f'{prefix}.{role}')} NOLOGIN")
    desk = quote(str(run("SELECT current_database()").scalar_one()))
    run(f"REVOKE CONNECT, TEMPORARY ON DATABASE {desk} FROM PUBLIC")
    run(f"GRANT CONNECT ON DATABASE {desk} TO {', '.join(quote(f'{prefix}.{role}') for role in rights.ROLES)}")
    rights_grants.apply(connection)


def _word(given: str) -> str:
    word = given.strip().lower()
    if WORD.fullmatch(word) is None or word in rights.ROLES:
        raise Refused(NO_WORD, field="login")
    return word


def _proposed(short_name: str) -> str:
    """A person's short name in plain letters; one that has none is `person`, and the server counts on."""
    plain = "".join(letter for letter in fold(short_name) if letter.isascii() and letter.isalnum()).lstrip("0123456789")
    return plain[:12] if plain and plain not in rights.ROLES else "person"


def _password() -> str:
    """Four groups of five letters: 99 bits that can be read out over a desk."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(4))
