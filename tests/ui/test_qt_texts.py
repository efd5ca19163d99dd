"""Qt's own dialogs speak the language the program speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel

from desk.ui.language import speak
from desk.ui.qt_texts import QT_TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.usefixtures("english_again")
def test_where_a_file_is_chosen_nothing_is_english(qtbot: QtBot, tmp_path: Path):
    for code in ("is", "nb", "el", "fi"):
        speak(code)
        dialog = QFileDialog(None, "", str(tmp_path))
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        shown = [label.text() for label in dialog.findChildren(QLabel)]
        shown += [button.text() or button.toolTip() for button in dialog.findChildren(QAbstractButton)]
        shown += [box.currentText() for box in dialog.findChildren(QComboBox)]
        assert {text for text in shown if text in QT_TEXTS} == set(), code
        assert len([text for text in shown if text]) > 8, code
        assert QCoreApplication.translate("QFileDialog", "%1 already exists.\nDo you want to replace it?") not in QT_TEXTS, code
        assert QCoreApplication.translate("QPrintDialog", "&Print") not in QT_TEXTS, code
