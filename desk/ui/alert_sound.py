"""The soft sound of an alert, where somebody wants one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from desk import paths

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

LOUD: Final = 0.6


class Chime:
    """Plays the sound; a machine that cannot rings its own bell."""

    def __init__(self, parent: QObject) -> None:
        self._effect: Any = None
        file = paths.resources() / "sounds" / "alert.wav"
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:  # a system's own Qt may come without its part for sounds
            return
        if file.is_file() and QMediaDevices.audioOutputs():
            self._effect = QSoundEffect(parent)
            self._effect.setSource(QUrl.fromLocalFile(str(file)))
            self._effect.setVolume(LOUD)

    def play(self) -> None:
        """Once."""
        if self._effect is None:
            QApplication.beep()
        else:
            self._effect.play()
