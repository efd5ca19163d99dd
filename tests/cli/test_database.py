"""`desk database` tells one story: a desk made in a file, checked, kept, put back, taken to a server and home again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends import fail

from desk.cli import main
from desk.services.connect import secret
from desk.services.connect.address import parse
from desk.services.store import Store
from tests import makers

if TYPE_CHECKING:
    from pathlib import Path

    from tests.postgres import Server


def said(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["database", *words]) == status
    told = capsys.readouterr()
    return told.out + told.err


@pytest.mark.postgres
def test_from_a_file_to_a_server_and_home(
    migrated_file: Path, tmp_path: Path, postgres: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    desk, home = (str(shutil.copyfile(migrated_file, tmp_path / name)) for name in ("desk.sqlite", "home.sqlite"))
    store = Store.open(desk, now=makers.NOW)
    makers.desk(store)
    store.close()
    assert "there already" in said(capsys, "create", desk, status=1)
    assert "is sound" in said(capsys, "check", desk)
    assert "passed its check" in said(capsys, "backup", desk, str(tmp_path / "kept.sqlite"))
    assert "is sound" in said(capsys, "restore", str(tmp_path / "kept.sqlite"), str(tmp_path / "again.sqlite"))
    with postgres.database() as url:
        server = parse(url)[0].text
        assert "no database of that name" in said(capsys, "try", f"{server.partition('?')[0]}x?{server.partition('?')[2]}", status=1)
        assert "✓ This login may do what a desk does." in said(capsys, "try", server)
        assert "each was read back and is the same" in said(capsys, "copy", desk, server)
        assert "er þegar í" in said(capsys, "copy", desk, server, "--lang", "is", status=1)
        assert "every guard is in place" in said(capsys, "migrate", server)
        assert "passed its check" in said(capsys, "backup", server, str(tmp_path / "kept.dump"))
        assert "  person" in said(capsys, "copy", server, home)


def test_a_new_desks_file_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is made" in said(capsys, "create", str(tmp_path / "desk.sqlite"))


def test_what_is_no_desk_and_no_address_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("check", "migrate"):
        assert "There is no desk in" in said(capsys, verb, str(tmp_path / "none.sqlite"), status=1)
    for verb in ("try", "password"):
        assert "is no server's address" in said(capsys, verb, "desk.sqlite", status=1)
    assert not list(tmp_path.iterdir())


def test_a_computer_without_a_keyring_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    try:
        assert "no keyring" in said(capsys, "password", "postgresql://anna@db/desk", status=1)
    finally:
        keyring.set_keyring(before)
    assert secret.typed(parse("postgresql://anna@db/desk")[0]) == ""
