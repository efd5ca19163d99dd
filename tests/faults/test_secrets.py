"""A password is nowhere it could be read: not in settings, messages, crash reports, what is known of the database, nor the process list."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from desk import paths
from desk.__main__ import main
from desk.rules.errors import Told
from desk.services.connect import secret
from desk.services.connect.address import parse
from desk.services.database import programs
from desk.services.database_facts import database_facts
from desk.services.engine import make_engine, url_of
from desk.services.store import Store
from desk.settings import Settings
from desk.ui import crash, recent
from tests import makers

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "s3kret-Þ/@:lykill"
URL = make_url("postgresql+psycopg://anna@127.0.0.1:1/desk").set(password=SECRET).render_as_string(hide_password=False)
FORMS = (SECRET, URL.partition("anna:")[2].partition("@")[0])


def holds_secret(text: str) -> bool:
    return any(form in text for form in FORMS)


def test_the_test_sees_a_secret_in_the_address_itself() -> None:
    assert holds_secret(URL)


def test_a_server_that_does_not_answer_is_told_without_the_password() -> None:
    with pytest.raises(Told) as told:
        Store.open(URL, now=makers.NOW)
    assert not holds_secret(f"{told.value} {told.value.values}")
    assert not holds_secret("".join(traceback.format_exception(told.value)))


def test_an_address_that_is_none_is_told_without_its_password() -> None:
    for given in (URL.replace("postgresql+psycopg", "mysql"), URL.replace("/desk", "")):
        with pytest.raises(Told) as told:
            Store.open(given, now=makers.NOW)
        assert not holds_secret(f"{told.value} {told.value.values}")


def test_a_crash_report_of_the_database_holds_no_password() -> None:
    engine = make_engine(url_of(URL))
    with pytest.raises(Exception) as caught, engine.connect():  # noqa: PT011 - whatever the driver raises
        pass
    assert not holds_secret(crash.report_of(caught.value))
    assert not holds_secret(f"{engine!r} {engine.url}")


def test_a_crash_report_holds_nothing_that_a_statement_was_given(store: Store) -> None:
    with pytest.raises(Exception) as caught, store.write() as session:  # noqa: PT011 - a fault of the program, as the window sees it
        session.execute(text("INSERT INTO nowhere (name) VALUES (:name)"), {"name": SECRET})
    assert "INSERT INTO nowhere" in crash.report_of(caught.value)
    assert not holds_secret(crash.report_of(caught.value))


def test_the_settings_keep_the_address_without_its_password(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    recent.remember(settings, URL, "Desk", 1)
    settings["database"] = recent.without_password(URL)
    settings.save()
    kept = (tmp_path / "settings.json").read_text("utf-8")
    assert "anna" in kept
    assert not holds_secret(kept)


def test_what_is_shown_of_the_database_holds_no_password(store: Store) -> None:
    assert ":***" not in database_facts(store).place
    made = Store(url_of(URL), make_engine(url_of(URL)))
    assert not holds_secret(made.url)


def test_a_password_typed_at_the_start_is_in_no_list_of_programs_no_setting_no_log_and_no_crash_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that wants a password, and the whole way from the keyring's sentence to a crash; then every place is looked through."""
    monkeypatch.setenv("DESK_HOME", str(tmp_path))
    place = "postgresql://anna@127.0.0.1:1/desk"
    address, _ = parse(place)
    secret.use(address, SECRET)
    settings = Settings()
    recent.remember(settings, place, "Desk", 1)
    settings.save()
    script = tmp_path / "pg_dump"
    script.write_text(f'#!/bin/sh\ncat /proc/[0-9]*/cmdline >"{tmp_path}/programs" 2>/dev/null\nexit 0\n')
    script.chmod(0o700)
    try:
        with pytest.raises(Told):
            Store.open(place, now=makers.NOW)
        with pytest.raises(Exception) as caught, make_engine(url_of(place)).connect():  # noqa: PT011 - whatever the driver raises
            pass
        assert crash.write_report(caught.value, paths.log_folder()) is not None
        programs.run(script, f"--file={tmp_path / 'x'}", address=address)
    finally:
        secret.use(address, "")
    seen = {found.name: found.read_text("utf-8", "replace") for found in tmp_path.rglob("*") if found.is_file()}
    assert "127.0.0.1" in seen["programs"]
    assert "OperationalError" in next(text for name, text in seen.items() if name.startswith("crash-"))
    assert "anna" in seen["settings.json"]
    assert not [name for name, text in seen.items() if holds_secret(text)]


@pytest.mark.parametrize("command", [["tickets", "--csv", "out.csv", "--database", URL], ["database", "check", URL], ["--database", URL]])
def test_an_address_with_a_password_on_the_command_line_is_refused(command: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(command) == 1
    said = capfd.readouterr()
    assert "PGPASSFILE" in said.err
    assert not holds_secret(said.out + said.err)
