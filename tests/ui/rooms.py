"""A whole window over a demo desk, moved from room to room: every page, what opens on it, and the first run."""

from __future__ import annotations

import json
import os
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tests.demo_desks import DAY, demo_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from desk.ui.desk_context import Desk
    from desk.ui.window import Window

HOMES = {"en": "pindena", "is": "stefna", "nb": "mystore", "el": "clickmedia", "fi": "web-veistamo"}
SIZES = ((1280, 720), (1440, 900))
# By turns, one or two more rooms a language: the words differ, the room they have does not.
TABS = {"en": "duty", "is": "record", "nb": "operations", "el": "duty", "fi": "operations"}
SECTIONS = {"en": "database", "is": "alerts", "nb": "people", "el": "promise", "fi": "desk"}


CLOSED: list[House] = []


class House:
    """A window whose lane does everything at once, over a copy of a language's demo desk (or, without one, at the first run)."""

    def __init__(self, app: QApplication, folder: Path, language: str, demo: Path | None, theme: str = "light") -> None:
        from desk.services import demo as demos
        from desk.settings import Settings
        from desk.ui.app import Start, make_desk
        from desk.ui.clock import Clock
        from desk.ui.window import Window
        from desk.ui.work import InlineLane

        folder.mkdir(parents=True, exist_ok=True)
        self.language = language
        self.app, settings = app, Settings(folder / f"{language}.json")
        settings["language"], settings["theme"] = language, theme
        self.now = demos.moment_of(HOMES[language], DAY).astimezone(UTC)
        self.lane = InlineLane()
        self.faults: list[BaseException] = []
        self.lane.bug.connect(self.faults.append)
        self.desk: Desk = make_desk(app, settings, self.lane, Clock(lambda: self.now))
        self.window: Window = Window(self.desk)
        self.window.show()
        self.file = folder / "Desk.sqlite"
        if demo is not None:
            shutil.copyfile(demo, self.file)
        Start(self.window, str(self.file)).begin()
        self.settle()

    def settle(self) -> None:
        """Lets everything that waits happen."""
        for _ in range(3):
            self.app.processEvents()
        self.app.sendPostedEvents()  # what a timer of the last turn changed has its place, too

    def resize(self, size: tuple[int, int]) -> None:
        """Another size of the window."""
        self.window.resize(*size)
        self.settle()

    def theme(self, theme: str) -> None:
        """Light or dark."""
        self.window.change_setting("theme", value=theme)
        self.settle()

    def later(self, **span: float) -> datetime:
        """The clock goes on."""
        self.now += timedelta(**span)
        return self.now

    def rooms(self) -> Iterator[str]:
        """Stands in one room after the other; the name of each."""
        from desk.ui.pages import PAGES

        for row in PAGES:
            self.window.open_page(row.id)
            self.settle()
            yield row.id
            for name in self._more(row.id):
                self.settle()
                yield f"{row.id}, {name}"

    def _more(self, page_id: str) -> Iterator[str]:
        yield from {"queue": self._queue, "calls": self._calls, "courses": self._courses, "billing": self._billing,
                    "customers": self._customers, "reports": self._reports, "settings": self._settings}.get(page_id, list)()  # fmt: skip

    def _choose_first(self) -> None:
        from desk.ui.parts.row_table import RowTable

        page: Any = self.window.current_page()
        for table in page.findChildren(RowTable):
            if table.isVisible() and table.model() is not None and table.model().rowCount():
                table.choose(table.table_model().id_at(0))
                return

    def run(self, action: str) -> None:
        """Does an action by its name, as its key would."""
        self.desk.registry.run(action)
        self.settle()

    def _queue(self) -> Iterator[str]:
        self._choose_first()
        yield "a ticket open"
        self.run("queue.new")
        yield "a new ticket"

    def _calls(self) -> Iterator[str]:
        from desk.services import calls

        store, by = self.desk.store, self.desk.person.id
        hits = calls.find_callers(store, text="a", limit=3)
        self.desk.calls.begin(contact_id=hits[0].contact_id, customer_id=hits[0].customer_id)
        self.later(minutes=23, seconds=48)
        live = calls.live_calls(store, by=by)[0]
        calls.change_call(store, call_id=live.id, changes={"cause": "request", "work": "content"}, at=self.now, by=by)
        self.desk.calls.reload()
        yield "a call on the line"
        self.run("call.park")
        yield "one parked, nobody known"
        self.desk.calls.finish()
        self.settle()
        yield "a call logged"

    def _courses(self) -> Iterator[str]:
        self.run("courses.new")
        yield "a new session"

    def _customers(self) -> Iterator[str]:
        self._choose_first()
        yield "a customer open"
        self.run("customers.new")
        yield "a new customer"

    def _billing(self) -> Iterator[str]:
        from desk.ui.parts.buttons import Button

        page: Any = self.window.current_page()
        for tab in [button for button in page.findChildren(Button) if button.kind == "tab" and button.isVisible()]:
            tab.click()
            self._choose_first()
            yield tab.text()

    def _reports(self) -> Iterator[str]:
        page: Any = self.window.current_page()
        page.open_tab(TABS[self.language])
        yield TABS[self.language]

    def _settings(self) -> Iterator[str]:
        page: Any = self.window.current_page()
        page.show_thing(section=SECTIONS[self.language])
        self.settle()  # fields below lines that wrap are laid out in the round after the lines
        yield SECTIONS[self.language]

    def first_run(self) -> Iterator[str]:
        """The three steps."""
        from desk.ui.first_run import FirstRun

        (run,) = self.window.findChildren(FirstRun)
        yield "which promise"
        run.go_on.click()
        self.settle()
        yield "whose desk"
        for key in ("name", "person"):
            field: Any = run.who[key].field
            field.setText("Brosið")
        run.go_on.click()
        self.settle()
        yield "where it lives"

    def close(self) -> None:
        """The window is closed, and the database with it."""
        self.window.close()
        self.settle()
        if self.desk.store is not None:
            self.desk.store.close()
        # Taking whole windows apart between others has ended the interpreter in one run of four: they stay until the end.
        CLOSED.append(self)


def look_around(demos: Path, languages: list[str]) -> list[str]:
    """Every fault of fit in every room of these languages, at the scale Qt was started with."""
    from PySide6.QtWidgets import QApplication

    from tests.ui import looking

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    found: list[str] = []
    with TemporaryDirectory() as spare:
        for language in languages:
            for demo in (demo_file(demos, HOMES[language]), None):
                house = House(app, Path(spare) / ("desk" if demo else "bare"), language, demo)
                house.resize(SIZES[0])
                for room in house.rooms() if demo else house.first_run():
                    found += [f"{language}, {room}: {fault}" for fault in looking.unfitting(house.window)]
                house.close()
    return found


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desk.ui.app import end_at_once

    sys.stdout.write(json.dumps(look_around(Path(sys.argv[1]), sys.argv[2:])))
    end_at_once(0)
