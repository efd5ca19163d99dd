"""`desk database people`: the logins of a desk on a server, looked after from the command line; a file has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.cli import main
from tests import makers
from tests.services.roles_scene import team

if TYPE_CHECKING:
    from desk.services.store import Store
    from tests.postgres import Server


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["database", "people", *words])
    out = capsys.readouterr()
    return status, out.out, out.err


@pytest.mark.postgres
def test_logins_are_listed_made_locked_and_renamed(postgres: Server, capsys: pytest.CaptureFixture[str]):
    with team(postgres) as scene:
        newcomer = makers.person(scene.store, "Nýr Dæmi", role="trainer")
        assert f"{newcomer}\tNýr\ttrainer\t—" in told(capsys, scene.url)[1]
        status, said, _ = told(capsys, scene.url, "make", "Nýr", "nyr")
        login, _, password = said.partition(": ")
        assert (status, login) == (0, f"{scene.database}.nyr")
        assert len(password.split()[0]) == len("abcde-abcde-abcde-abcde")
        assert password.split()[0] not in told(capsys, scene.url, "password", str(newcomer))[1]
        assert "(locked)" in told(capsys, scene.url, "lock", "Nýr")[1]
        assert "Nýr Dæmi comes in as" in told(capsys, scene.url, "unlock", "Nýr")[1]
        assert f"{scene.database}.nyr2 now" in told(capsys, scene.url, "rename", "Nýr", "nyr2")[1]
        assert told(capsys, scene.url, "lock", "Enginn")[::2] == (
            1,
            "Nobody at this desk is called “Enginn”: write a short name or a number from the list.\n",
        )
        assert told(capsys, scene.url_of("agent"), "make", "Nýr")[0] == 1


def test_a_file_has_no_logins(file_store: Store, capsys: pytest.CaptureFixture[str]):
    makers.desk(file_store)
    status, _out, error = told(capsys, str(file_store.path), "make", "Anna")
    assert status == 1
    assert "a file protects nobody" in error
