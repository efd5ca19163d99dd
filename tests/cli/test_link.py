"""`desk link`: this user's desktop opens desk: links with this installation, and stops doing so."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from desk.cli import link, main

PACKAGING = Path(__file__).parents[2] / "packaging"


def test_the_entry_that_is_written_is_the_packages_own_but_for_the_program() -> None:
    assert link.ENTRY.format(program="desk") == (PACKAGING / "linux/quarterdesk.desktop").read_text("utf-8")
    assert (PACKAGING / "macos/Info.plist.part").read_text("utf-8") == link.PLIST
    assert r"Software\Classes\desk\shell\open\command" in (PACKAGING / "windows/desk-link.reg").read_text("utf-8")


def test_a_link_is_registered_and_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "data/applications/quarterdesk.desktop"
    assert main(["link", "--show"]) == 0
    assert not entry.exists()
    assert main(["link"]) == 0
    assert "MimeType=x-scheme-handler/desk;" in entry.read_text("utf-8")
    assert (tmp_path / "data/icons/hicolor/scalable/apps/quarterdesk.svg").stat().st_size > 100
    assert "is written" in capsys.readouterr().out
    assert main(["link", "--remove"]) == 0
    assert not entry.exists()
    assert main(["link", "--remove"]) == 0


def test_the_program_that_is_named_starts(tmp_path: Path) -> None:
    words = link.program()
    env = os.environ | {"PYTHONPATH": str(PACKAGING.parent)}
    done = subprocess.run([*words, "--version"], capture_output=True, text=True, check=False, cwd=tmp_path, env=env)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("word", "written"), [
    ("/usr/bin/desk", "/usr/bin/desk"), ("/home/anna/My Programs/desk", '"/home/anna/My Programs/desk"'),
    ('a"b', '"a\\"b"'), ("100%", "100%%"), ("$HOME", '"\\$HOME"'), ("", '""'),
])  # fmt: skip
def test_a_word_with_anything_unusual_is_quoted(word: str, written: str) -> None:
    assert link.quoted([word]) == written
