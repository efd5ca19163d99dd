"""A password comes from where it is kept, is kept where it may be, and nothing pretends to keep it where no keyring is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import keyring.backend
import keyring.errors
import pytest
from keyring.backends import fail

from desk.rules.errors import Refused, Trouble
from desk.services.connect import secret
from desk.services.connect.address import parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ADDRESS, _ = parse("postgresql://anna@db1,db2:5433/desk?sslmode=require")
OTHER, _ = parse("postgresql://anna@db1,db2:5433/other")


class Kept(keyring.backend.KeyringBackend):
    """A keyring in memory; a locked one refuses."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise keyring.errors.KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    made, before = Kept(), keyring.get_keyring()
    monkeypatch.delenv(secret.FILE, raising=False)
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)
    secret.use(ADDRESS, "")


@pytest.fixture
def without(ring: Kept) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]


def test_the_keyring_keeps_it_under_who_and_where_and_gives_it_back(ring: Kept) -> None:
    assert secret.keyring_is_here()
    assert secret.find(ADDRESS) == ""
    secret.keep(ADDRESS, "lykill")
    assert ring.kept == {("Quarterdesk", "anna@db1,db2:5433/desk"): "lykill"}
    assert secret.find(ADDRESS) == "lykill"
    assert secret.find(OTHER) == ""
    secret.forget(ADDRESS)
    assert ring.kept == {}


def test_a_locked_keyring_gives_nothing_and_says_that_it_kept_nothing(ring: Kept) -> None:
    ring.locked = True
    assert secret.find(ADDRESS) == ""
    with pytest.raises(Trouble, match="did not keep the password: KeyringLocked") as told:
        secret.keep(ADDRESS, "lykill")
    assert "lykill" not in f"{told.value} {told.value.values}"


@pytest.mark.usefixtures("without")
def test_without_a_keyring_it_is_known_until_the_end_of_the_program_only() -> None:
    assert not secret.keyring_is_here()
    secret.keep(ADDRESS, "lykill")
    assert secret.find(ADDRESS) == ""
    secret.use(ADDRESS, "lykill")
    assert secret.find(ADDRESS) == "lykill"


def test_a_file_named_for_it_goes_before_the_keyring_and_what_is_typed_before_both(
    ring: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret.keep(ADDRESS, "of the keyring")
    (tmp_path / "password").write_text("of the file Þ\n", "utf-8")
    monkeypatch.setenv(secret.FILE, str(tmp_path / "password"))
    assert secret.find(ADDRESS) == "of the file Þ"
    secret.use(ADDRESS, "typed")
    assert secret.find(ADDRESS) == "typed"
    secret.use(ADDRESS, "")
    (tmp_path / "password").unlink()
    with pytest.raises(Trouble, match="password could not be read"):
        secret.find(ADDRESS)


@pytest.mark.usefixtures("without")
def test_who_can_be_asked_is_asked_once() -> None:
    asked: list[str] = []
    secret.ask_with(lambda where: asked.append(where) or "said")  # type: ignore[func-returns-value]
    try:
        assert [secret.find(ADDRESS), secret.find(ADDRESS)] == ["said", "said"]
    finally:
        secret.ask_with(None)
    assert asked == ["anna@db1,db2:5433/desk"]


def test_an_address_with_its_password_is_refused_with_the_ways_there_are() -> None:
    for given in ("postgresql://anna:lykill@db/desk", "postgresql://anna@db/desk?password=lykill", "postgres://anna:lykill@"):
        with pytest.raises(Refused, match="PGPASSFILE") as told:
            secret.refuse_in(given)
        assert "lykill" not in f"{told.value} {told.value.values}"
    for given in ("/tmp/a:b@c.sqlite", "postgresql://anna@db/desk", "C:\\desk.sqlite"):
        secret.refuse_in(given)
