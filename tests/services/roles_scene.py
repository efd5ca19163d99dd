"""A desk on a server where each of five people has a login of their own, and psql to try what a login may."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.models import rights
from desk.services import desks, roles
from desk.services.store import Store
from tests import makers
from tests.services import trade

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.postgres import Server


@dataclass(frozen=True, slots=True)
class Team:
    """The server, the owner's store, and by role the ids and logins of five people."""

    server: Server
    store: Store
    url: str
    database: str
    people: dict[str, int]
    logins: dict[str, str]

    def url_of(self, role: str) -> str:
        return self.url.replace("//desk@", f"//{self.logins[role]}@")

    @contextmanager
    def desk_of(self, role: str) -> Iterator[Store]:
        """The desk as that person's own program opens it."""
        opened = Store.open(self.url_of(role), now=makers.NOW)
        try:
            yield opened
        finally:
            opened.close()

    def psql(self, role: str, statements: Sequence[str]) -> list[str]:
        """What each statement ended with, its SQLSTATE; each in a transaction that is taken back, all in one psql."""
        return self.psql_all({role: statements})[role]

    def psql_all(self, tried: dict[str, Sequence[str]]) -> dict[str, list[str]]:
        lines = []
        for role, statements in tried.items():
            lines.append(f'\\c "dbname={self.database} user={self.logins[role]} host={self.server.folder}"')
            for statement in statements:
                lines += ["BEGIN;", f"{statement};", f"\\echo @{role} :SQLSTATE", "ROLLBACK;"]
        words = ["psql", "-X", "-q", "-h", str(self.server.folder), "-U", "desk", "-d", "postgres", "-v", "ON_ERROR_STOP=0"]
        done = subprocess.run(words, input="\n".join(lines) + "\n", capture_output=True, text=True, check=False)
        found: dict[str, list[str]] = {role: [] for role in tried}
        for line in done.stdout.splitlines():
            if line.startswith("@"):
                role, state = line[1:].split()
                found[role].append(state)
        assert {role: len(states) for role, states in found.items()} == {role: len(tried[role]) for role in tried}, done.stderr[-2000:]
        return found


@contextmanager
def team(server: Server) -> Iterator[Team]:
    """A desk with a person of each role, each with a login made by the administrator."""
    with server.database() as url:
        store = Store.open(url, now=makers.NOW)
        try:
            first = trade.desk(store)
            ids = {
                role: first if role == "administrator" else makers.person(store, f"{role.title()} Dæmi", role=role) for role in rights.ROLES
            }
            made = {role: roles.make_login(store, person_id=ids[role], at=makers.NOW, by=first).result.name for role in rights.ROLES}
            assert all(desk.role == role for role in rights.ROLES for desk in desks.people(store) if desk.id == ids[role])
            yield Team(server, store, url, url.split("@/")[1].split("?")[0], ids, made)
        finally:
            store.close()
