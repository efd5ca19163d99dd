"""The window of one call that will be killed: it asks what became of the last one, begins another, and types until the power goes.

Started by kill_a_call.py, many times: its own process each time, a real window on no screen, real threads, a real file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.settings import Settings
from desk.ui.app import Program
from desk.ui.clock import Clock
from desk.ui.dialogs.ask import Ask
from desk.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS, LETTER, LOOK = "the form sends nothing and the page turns white after the update of monday ", 40, 25


def tell(*said: object) -> None:
    """A line to whoever will kill this process."""
    print(*said, flush=True)


class Typist(QObject):
    """Answers, begins, types; says when it did what."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._text, self._clock = window, "", Clock()
        self._begun = False
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self.look)
        self._look.start()
        self._letter = QTimer(self, interval=LETTER)
        self._letter.timeout.connect(self.type)

    @Slot()
    def look(self) -> None:
        """What is to be done next."""
        desk: Any = getattr(self._window, "desk", None)
        if desk is None or desk.store is None or not desk.calls.is_read():
            return
        asked = self._window.findChild(Ask)
        live = desk.calls.live
        if asked is not None and not asked.answer:
            tell("offered", live.id if live is not None else 0)
            asked.buttons["end"].click()
        elif live is not None and desk.calls.was_left(live.id):
            return  # the question is on its way, or its answer
        elif live is None and not self._begun:
            self._begun = True
            desk.calls.start_or_finish()
        elif self._begun and live is not None and self._window.current_page() is not None:
            page: Any = self._window.page("calls")
            shown = page.call()
            if page.work.isVisible() and shown is not None and shown.id == live.id:
                self._look.stop()
                tell("call", live.id)
                self._letter.start()

    @Slot()
    def type(self) -> None:
        """One more letter into the notes."""
        page: Any = self._window.page("calls")
        self._text += WORDS[len(self._text) % len(WORDS)]
        QTest.keyClicks(page.work.notes, self._text[-1])
        tell("typed", self._clock.now().isoformat(), len(self._text))


def main(given: Sequence[str]) -> int:
    """Runs until it is killed."""
    if not given:
        tell("This is started by kill_a_call.py.")
        return 0
    file, home = given
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["DESK_HOME"] = os.environ["XDG_RUNTIME_DIR"] = home
    app = QApplication([sys.argv[0]])
    settings = Settings(Path(home) / "settings.json")
    window = Window(settings=settings)
    program = Program(app, window, settings, ["--database", file])
    window.show()
    program.load()
    Typist(window)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
