"""A fault is written down first, then shown once, in words that can be copied."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desk.ui.crash import CrashWatch, write_report
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def watch(qtbot: QtBot, tmp_path: Path) -> Iterator[CrashWatch]:
    made = CrashWatch(lambda: speaker("en"), tmp_path / "log")
    yield made
    if made.dialog is not None:
        made.dialog.close()


def a_fault() -> BaseException:
    try:
        os.environ["THE KEY THAT WAS NOT THERE"]
    except KeyError as error:
        return error
    raise AssertionError


def test_the_report_is_on_disk_before_anything_is_shown(watch: CrashWatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watch.report(a_fault())
    (file,) = (tmp_path / "log").glob("crash-*.txt")
    assert "THE KEY THAT WAS NOT THERE" in file.read_text("utf-8")
    assert watch.dialog is None


def test_one_report_is_shown_and_can_be_copied(watch: CrashWatch, capsys: pytest.CaptureFixture[str]) -> None:
    watch.report(a_fault())
    watch.report(a_fault())
    QCoreApplication.processEvents()
    assert watch.dialog is not None
    first = watch.dialog
    QCoreApplication.processEvents()
    assert watch.dialog is first
    first.copy.click()
    assert "THE KEY THAT WAS NOT THERE" in QGuiApplication.clipboard().text()


def test_a_fault_in_a_slot_reaches_the_watch(
    watch: CrashWatch, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    heard: list[object] = []
    watch.caught.connect(heard.append)
    monkeypatch.setattr(sys, "excepthook", watch._hook)
    error = a_fault()
    sys.excepthook(type(error), error, None)
    assert len(heard) == 1


def test_a_disk_that_cannot_be_written_does_not_hide_the_fault(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    assert write_report(a_fault(), tmp_path / "log") is None
