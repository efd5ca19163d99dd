"""One window for each database: a second start hands over its errand; a dead window's claim and socket are taken over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desk.ui.one_window import OneWindow, folder, pass_on, socket_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store

ROOT = Path(__file__).parents[2]
PASS_ON = "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]); from desk.ui.one_window import pass_on; "
HOLD = (
    "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]); from desk.ui.one_window import OneWindow; "
    "one = OneWindow(); assert one.claim(sys.argv[1]) and one.listen(); print('here', flush=True); app.exec()"
)


@pytest.fixture(autouse=True)
def short_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sockets of a test stand in a folder of its own."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("r")))


@pytest.fixture
def one(qapp: object) -> Iterator[Callable[[], OneWindow]]:
    made: list[OneWindow] = []

    def make() -> OneWindow:
        made.append(OneWindow())
        return made[-1]

    yield make
    for window in made:
        window.release()


def start(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Another process of the same person."""
    env = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([sys.executable, "-c", code, *arguments], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_database_is_claimed_once_and_different_ones_side_by_side(one: Callable[[], OneWindow], tmp_path: Path) -> None:
    first, second = one(), one()
    assert first.claim(str(tmp_path / "a.sqlite"))
    assert not second.claim(str(tmp_path / "b" / ".." / "a.sqlite"))
    assert second.claim(str(tmp_path / "b.sqlite"))
    first.release()
    assert second.claim(str(tmp_path / "a.sqlite"))
    assert first.claim(str(tmp_path / "b.sqlite"))


def test_a_servers_window_is_the_same_whatever_the_password() -> None:
    assert socket_name("postgresql://anna:one@host/desk") == socket_name("postgresql://anna:two@host/desk")
    assert socket_name("postgresql://anna@host/desk") != socket_name("postgresql://bo@host/desk")


def test_another_process_hands_over_its_number(one: Callable[[], OneWindow], tmp_path: Path, qtbot: QtBot) -> None:
    heard: list[str] = []
    database, window = str(tmp_path / "a.sqlite"), one()
    window.called.connect(heard.append)
    assert window.claim(database)
    assert window.listen()
    other = start(PASS_ON + "sys.exit(0 if pass_on(sys.argv[1], '+354 555 0142') else 3)", database)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=15_000)
    other.communicate()
    assert other.returncode == 0
    assert heard == ["+354 555 0142"]


def test_only_this_person_may_speak_to_the_window(one: Callable[[], OneWindow], tmp_path: Path) -> None:
    window, database = one(), str(tmp_path / "a.sqlite")
    assert window.claim(database)
    assert window.listen()
    assert (folder() / socket_name(database)).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("line", [b"hello\n", b"[1]\n", b"x" * 5000])
def test_what_makes_no_sense_is_not_answered(one: Callable[[], OneWindow], tmp_path: Path, qtbot: QtBot, line: bytes) -> None:
    from PySide6.QtNetwork import QLocalSocket

    heard: list[str] = []
    window, database = one(), str(tmp_path / "a.sqlite")
    window.called.connect(heard.append)
    assert window.claim(database)
    assert window.listen()
    caller = QLocalSocket()
    caller.connectToServer(str(folder() / socket_name(database)))
    caller.write(line)
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


def test_the_claim_and_socket_of_a_killed_window_are_taken_over(one: Callable[[], OneWindow], tmp_path: Path) -> None:
    database = str(tmp_path / "a.sqlite")
    other = start(HOLD, database)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "here"
    assert not one().claim(database)
    other.send_signal(signal.SIGKILL)
    other.communicate()
    assert (folder() / socket_name(database)).exists()
    window = one()
    assert window.claim(database)
    assert window.listen()


def test_what_stands_where_the_socket_should_be_is_taken_away(one: Callable[[], OneWindow], tmp_path: Path) -> None:
    database = str(tmp_path / "a.sqlite")
    folder().mkdir(parents=True, exist_ok=True)
    (folder() / socket_name(database)).write_text("not a socket")
    window = one()
    assert window.claim(database)
    assert window.listen()


def test_another_persons_window_has_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = socket_name("/srv/desk.sqlite")
    monkeypatch.setattr("desk.ui.one_window.person", lambda: "4711")
    assert socket_name("/srv/desk.sqlite") != mine


@pytest.mark.parametrize("said", ["5" * 61, "555\n0142", "\u202e2410555", 5550142, None])
def test_a_number_that_can_be_none_is_not_taken(one: Callable[[], OneWindow], tmp_path: Path, qtbot: QtBot, said: object) -> None:
    import json

    from PySide6.QtNetwork import QLocalSocket

    heard: list[str] = []
    window, database = one(), str(tmp_path / "a.sqlite")
    window.called.connect(heard.append)
    assert window.claim(database)
    assert window.listen()
    caller = QLocalSocket()
    caller.connectToServer(str(folder() / socket_name(database)))
    caller.write(json.dumps({"number": said}).encode() + b"\n")
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


def test_nobody_there_is_no_answer(qapp: object, tmp_path: Path) -> None:
    assert not pass_on(str(tmp_path / "a.sqlite"), "", 0.2)


def test_a_call_reaches_the_window_that_is_open_and_no_second_one_opens(file_store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    from tests import makers

    by, database = makers.desk(file_store), str(tmp_path / "desk.sqlite")
    makers.contact(file_store, makers.customer(file_store), phone="+354 555 0142")
    env = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "DESK_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "desk"]
    with subprocess.Popen([*command, "--database", database], env=env, stderr=subprocess.PIPE, text=True) as first:
        try:
            qtbot.waitUntil((folder() / socket_name(database)).exists, timeout=20_000)
            done = subprocess.run(
                [*command, "call", "--number", "+3545550142", "--database", database], env=env, timeout=30, capture_output=True, text=True,
                check=False,
            )  # fmt: skip
            assert done.returncode == 0, done.stderr
            from desk.services import calls

            qtbot.waitUntil(lambda: bool(calls.live_calls(file_store, by=by)), timeout=20_000)
            call = calls.live_calls(file_store, by=by)[0]
            assert call.contact == "Þórður Dæmason"
        finally:
            first.terminate()
            first.communicate()
