"""Going over to another desk: from the menu, from the first run, to a server; never with a password kept."""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.rules.errors import Trouble
from desk.services import desks, driver_errors
from desk.services.connect import secret
from desk.services.connect.address import parse
from desk.services.store import Store
from desk.ui import recent
from desk.ui.app import Program, Start
from desk.ui.dialogs.connect import Connect
from desk.ui.first_run import FirstRun
from desk.ui.window import Window
from tests import makers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desk.settings import Settings
    from desk.ui.desk_context import Desk
    from tests.postgres import Server


@pytest.fixture(autouse=True)
def short_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Locks and sockets of a test stand in a folder of its own."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("r")))


def made_desk(path: Path, name: str, person: str, migrated: Path) -> str:
    """A desk in a file of its own."""
    path.write_bytes(migrated.read_bytes())
    store = Store.open(str(path), now=makers.NOW)
    desks.set_up_desk(store, profile_key="stefna", name=name, person=person, language="en", at=makers.NOW)
    makers.customer(store, f"Customer of {name}")
    store.close()
    return str(path)


@pytest.fixture
def two_desks(tmp_path: Path, migrated_file: Path) -> tuple[str, str]:
    one = made_desk(tmp_path / "one.sqlite", "Lundi", "Kári", migrated_file)
    return one, made_desk(tmp_path / "two.sqlite", "Spói", "Hekla", migrated_file)


@pytest.fixture
def program(qapp: QApplication, two_desks: tuple[str, str], settings: Settings, qtbot: QtBot) -> Iterator[Program]:
    """The whole program over the first desk, with its threads."""
    hooks = sys.excepthook, threading.excepthook
    window = Window(settings=settings)
    made = Program(qapp, window, settings, ["--database", two_desks[0]])
    assert made._one.claim(two_desks[0])
    window.show()
    made.load()
    qtbot.waitUntil(lambda: made.window.desk.store is not None, timeout=20_000)
    yield made
    made.close()
    made.window.close_for_good()
    made.window.deleteLater()
    made.deleteLater()
    sys.excepthook, threading.excepthook = hooks


def start_of(program: Program) -> Start:
    assert program.start is not None
    return program.start


def test_another_desk_takes_the_place_of_the_first(program: Program, two_desks: tuple[str, str], qtbot: QtBot) -> None:
    first = program.window
    old_store = first.desk.store
    start_of(program).go_to(two_desks[1])
    qtbot.waitUntil(lambda: program.window is not first and program.window.isVisible(), timeout=20_000)
    window = program.window
    assert (window.desk.desk_name, window.desk.person.name) == ("Spói", "Hekla")
    assert window.status.where.text() == "two"
    assert [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window) and widget.isVisible()] == [window]
    assert old_store._engine.pool.checkedin() == 0
    page: Any = window.page("customers")
    window.open_page("customers")
    qtbot.waitUntil(lambda: len(page.model.ids()) == 1, timeout=10_000)
    assert program._one.place == str(Path(two_desks[1]).resolve())
    assert [row.name for row in recent.recent_desks(window.desk.settings)] == ["Spói", "Lundi"]
    assert window.desk.settings["database"] == two_desks[1]


def test_what_is_being_written_is_written_before_the_desk_closes(program: Program, two_desks: tuple[str, str], qtbot: QtBot) -> None:
    first, gate, done = program.window, threading.Event(), []

    def job() -> None:
        gate.wait(10)
        with first.desk.store.write() as session:
            from desk.models import Customer

            session.get(Customer, 1).notes = "kept"
        done.append(1)

    first.desk.lane.write(job)
    start_of(program).go_to(two_desks[1])
    gate.set()
    qtbot.waitUntil(lambda: program.window is not first, timeout=20_000)
    assert done == [1]
    store = Store.open(two_desks[0], now=makers.NOW)
    with store.read() as session:
        from desk.models import Customer

        assert session.get(Customer, 1).notes == "kept"  # type: ignore[union-attr]
    store.close()


def test_each_desk_remembers_who_sat_there(program: Program, two_desks: tuple[str, str], qtbot: QtBot) -> None:
    first = program.window
    other = makers.person(first.desk.store, "Bjarki Dæmi")
    from desk.ui.desk_context import Person

    first.desk.sit_down(Person(other, "Bjarki Dæmi", "agent"))
    start_of(program).go_to(two_desks[1])
    qtbot.waitUntil(lambda: program.window is not first, timeout=20_000)
    second = program.window
    assert second.desk.person.name == "Hekla"
    start_of(program).go_to(two_desks[0])
    qtbot.waitUntil(lambda: program.window is not second, timeout=20_000)
    assert program.window.desk.person.name == "Bjarki Dæmi"


def test_a_desk_that_another_window_has_is_not_opened_twice(program: Program, two_desks: tuple[str, str], qtbot: QtBot) -> None:
    from desk.ui.one_window import OneWindow

    other, first = OneWindow(), program.window
    assert other.claim(two_desks[1])
    start_of(program).go_to(two_desks[1])
    qtbot.waitUntil(lambda: "open in another window" in first.messages.text(), timeout=20_000)
    assert program.window is first
    other.release()


def test_a_file_that_is_no_desk_is_refused_and_the_desk_stays(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "x.sqlite").write_bytes(b"nothing of the kind, for sure")
    start_of(program).go_to(str(tmp_path / "x.sqlite"))
    qtbot.waitUntil(lambda: "is not a desk's database" in program.window.messages.text(), timeout=10_000)
    assert program.window.desk.desk_name == "Lundi"
    assert "Offline" not in program.window.status.sync.text()


def test_a_desk_whose_file_is_gone_is_said_and_not_made_anew(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    start_of(program).go_to(str(tmp_path / "gone.sqlite"))
    qtbot.waitUntil(lambda: "There is no desk in" in program.window.messages.text(), timeout=10_000)
    assert not (tmp_path / "gone.sqlite").exists()


def test_a_new_desk_is_offered_its_own_file_and_escape_goes_back(program: Program, own_home: Path) -> None:
    own_home.mkdir(exist_ok=True)
    (own_home / "desk.sqlite").touch()
    start, window = start_of(program), program.window
    window.desk.registry.run("desk.new")
    first_run = start.first_run
    assert isinstance(first_run, FirstRun)
    assert first_run.place.text("database") == str(own_home / "desk-2.sqlite")
    QTest.keyClick(first_run, Qt.Key.Key_Escape)
    assert start.first_run is None
    assert window._whole.currentWidget() is window._frame
    assert window.desk.desk_name == "Lundi"


def test_another_promise_is_tried_in_a_demo_of_its_own(desk: Desk, make: Callable[..., FirstRun]) -> None:
    first_run = make(FirstRun, desk, "x.sqlite", purpose="examples", may_leave=True)
    wanted: list[str] = []
    first_run.examples.connect(wanted.append)
    first_run.choose("pindena")
    first_run.show()
    QTest.keyClick(first_run, Qt.Key.Key_Return)
    assert wanted == ["pindena"]
    assert not first_run.go_on.isVisible()
    first_run.refused(Trouble("The disk is full."))
    assert first_run.try_examples.isEnabled()


# Servers.


def test_a_password_goes_to_where_the_driver_looks_and_is_kept_nowhere(
    desk: Desk, make: Callable[..., Connect], settings: Settings
) -> None:
    dialog = make(Connect, desk)
    wanted: list[str] = []
    dialog.wanted.connect(wanted.append)
    QTest.keyClicks(dialog.fields.hosts, "postgresql://anna:s3cr%40t@db.example,db2:5433/desk")
    dialog.send()
    address = parse("postgresql://anna@db.example,db2:5433/desk")[0]
    assert wanted == [address.text]
    assert dialog.fields.hosts.text() == "db.example, db2:5433"
    assert dialog.fields.password.text() == secret.typed(address) == "s3cr@t"
    secret.use(address, "")
    recent.remember(settings, wanted[0], "Lundi", 1)
    settings["database"] = recent.without_password(wanted[0])
    settings.save()
    assert "s3cr" not in settings.file.read_text("utf-8")
    assert json.loads(settings.file.read_text("utf-8"))["recent"][0]["database"] == address.text


def test_a_lesser_protection_says_what_it_gives_up_and_stands_in_the_address(desk: Desk, make: Callable[..., Connect]) -> None:
    dialog = make(Connect, desk, "postgresql://anna@db/desk")
    assert "nobody can stand in between" in dialog.fields.gives_up.text()
    dialog.fields.ca.setText("/etc/desk.crt")
    assert dialog.fields.address().text == "postgresql://anna@db/desk?sslrootcert=/etc/desk.crt"
    for mode in ("verify-ca", "require", "prefer", "disable"):
        dialog.fields.tls.choose(mode)
        assert dialog.fields.gives_up.text().startswith("Gives up ")
        assert f"sslmode={mode}" in dialog.fields.address().text
    assert dialog.fields.trust.isHidden()
    assert dialog.form["order"].isHidden()
    dialog.fields.hosts.setText("db, db2")
    dialog.fields.order.choose(value=True)
    assert not dialog.form["order"].isHidden()
    assert "load_balance_hosts=random" in dialog.fields.address().text


@pytest.mark.parametrize("here", [True, False])
def test_where_no_keyring_is_nothing_offers_to_keep_a_password(
    desk: Desk, make: Callable[..., Connect], monkeypatch: pytest.MonkeyPatch, here: bool
) -> None:
    kept: list[str] = []
    monkeypatch.setattr(secret, "keyring_is_here", lambda: here)
    monkeypatch.setattr(secret, "keep", lambda address, password: kept.append(f"{address.lock} {password}"))
    dialog = make(Connect, desk, "postgresql://anna@db/desk")
    assert dialog.fields.keep.isHidden() is not here
    assert ("no keyring" in dialog.fields.kept_nowhere.text()) is not here
    dialog.fields.password.setText("lykill")
    dialog.fields.keep.setChecked(True)
    dialog.send()
    dialog.accept()
    secret.use(parse("postgresql://anna@db/desk")[0], "")
    assert kept == (["anna@db/desk lykill"] if here else [])


def test_a_try_is_told_step_by_step_and_forgotten_when_something_is_typed(desk: Desk, make: Callable[..., Connect], qtbot: QtBot) -> None:
    dialog = make(Connect, desk, "postgresql://anna@127.0.0.1:1/desk")
    dialog.try_it.click()
    qtbot.waitUntil(lambda: len(dialog.steps.said()) == 2)
    assert [how for how, _said in dialog.steps.said()] == ["good", "bad"]
    assert "refuses port 1" in dialog.steps.said()[1][1]
    assert dialog.try_it.text() == "Try"
    dialog.fields.hosts.setText("127.0.0.1")
    assert dialog.steps.said() == []


@pytest.mark.parametrize(
    ("address", "kept"),
    [("postgresql://a:b@c/d", "postgresql://a@c/d"), ("postgresql://a:b@x@c/d", "postgresql://a@c/d"), ("postgresql://a@c/d", "postgresql://a@c/d"),
     ("postgresql://a@c/d?password=b&sslmode=require", "postgresql://a@c/d?sslmode=require"), ("/a:b@c/d.sqlite", "/a:b@c/d.sqlite")],
)  # fmt: skip
def test_an_address_is_kept_without_its_password(address: str, kept: str) -> None:
    assert recent.without_password(address) == kept


def test_a_refusal_stands_under_the_field_it_is_about(desk: Desk, make: Callable[..., Connect]) -> None:
    dialog = make(Connect, desk, "postgresql://anna@db.example/desk")
    for sentence, key in (
        (driver_errors.NO_LOGIN, "password"), (driver_errors.NO_DATABASE, "name"), (driver_errors.NOT_VOUCHED, "ca"),
        (driver_errors.GONE, "hosts"),
    ):  # fmt: skip
        dialog.refused(Trouble(sentence))
        labelled = dialog.fields.trust["ca"] if key == "ca" else dialog.form[key]
        assert labelled.error() == sentence
    assert dialog.form["name"].error() == ""
    for typed, key in (("", "hosts"), ("db:x", "hosts"), ("db", "name")):
        dialog.fields.hosts.setText(typed)
        dialog.fields.database.setText("")
        dialog.send()
        assert dialog.form[key].error()


def test_a_server_that_does_not_answer_is_said_in_the_dialog(program: Program, qtbot: QtBot) -> None:
    start = start_of(program)
    program.window.desk.registry.run("desk.connect")
    dialog = start.connect_dialog
    assert isinstance(dialog, Connect)
    dialog.fields.put("postgresql://anna@127.0.0.1:1/desk")
    dialog.send()
    qtbot.waitUntil(lambda: bool(dialog.form["hosts"].error()), timeout=20_000)
    assert program.window.desk.desk_name == "Lundi"
    dialog.reject()


def test_the_last_five_are_kept_newest_first(settings: Settings, tmp_path: Path) -> None:
    for at in range(7):
        recent.remember(settings, str(tmp_path / f"{at}.sqlite"), f"Desk {at}", at)
    recent.remember(settings, str(tmp_path / "4.sqlite"), "Desk 4", 9)
    assert [row.name for row in recent.recent_desks(settings)] == ["Desk 4", "Desk 6", "Desk 5", "Desk 3", "Desk 2"]
    assert recent.person_at(settings, str(tmp_path / "4.sqlite")) == 9
    assert recent.person_at(settings, str(tmp_path / "0.sqlite")) == 0
    settings["recent"] = [{"database": 3}, "x", {"database": "a", "name": "b"}]
    assert [row.name for row in recent.recent_desks(settings)] == ["b"]


@pytest.mark.postgres
def test_an_empty_database_of_the_teams_server_becomes_the_place_of_the_desk_being_set_up(
    window: Window, own_home: Path, postgres: Server
) -> None:
    start = Start(window, "")
    start.show_first_run()
    first_run = start.first_run
    assert first_run is not None
    first_run.choose("pindena")
    first_run.open_server.click()
    dialog = start.connect_dialog
    assert dialog is not None
    with postgres.database() as url:
        place = parse(url)[0].text
        dialog.fields.put(place)
        dialog.send()
        assert start.first_run is first_run
        assert (first_run.where.database(), first_run.chosen) == (place, "pindena")
        assert "is empty" in first_run._line.text()
        first_run.go_on.click()
        for key, typed in (("name", "Lundi"), ("person", "Kári")):
            field = first_run.who[key].field
            assert isinstance(field, QLineEdit)
            field.setText(typed)
        first_run.go_on.click()
        first_run.go_on.click()
        assert (window.desk.desk_name, window.desk.profile.key) == ("Lundi", "pindena")
        assert window.desk.settings["database"] == place
        window.desk.store.close()
        window.desk.store = None
