"""A password is nowhere it could be read: not in settings, messages, crash reports, what is known of the database, nor the process list."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from desk.rules.errors import Told
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
