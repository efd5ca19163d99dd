"""What every page is handed: the desk, its store, lane, news, words, person and look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desk.rules.many import MOST_AT_ONCE
from desk.rules.roles import MANAGE
from desk.ui.actions import Registry
from desk.ui.call.state import CallState
from desk.ui.line_watch import LineWatch
from desk.ui.turns import Turns
from desk.words import mark, speaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo
    from types import ModuleType

    from desk.rules.errors import Told
    from desk.settings import Settings
    from desk.ui.clock import Clock
    from desk.ui.news import News
    from desk.ui.theme import Look
    from desk.ui.work import LaneBase
    from desk.words import Words

TOO_MANY_ROWS = mark("At most {most} rows can be chosen at once; so many are chosen now.")


@dataclass(frozen=True, slots=True)
class Person:
    """Who sits at the desk."""

    id: int
    name: str
    role: str = "agent"

    @property
    def manages(self) -> bool:
        """Whether they plan the desk and settle what concerns everybody."""
        return self.role in MANAGE


@dataclass(frozen=True, slots=True)
class Message:
    """A message at the foot of the page: `kind` is one of message_bar.KINDS; what `passes` goes when the trouble is over."""

    kind: str
    text: str
    action_text: str = ""
    action: Callable[[], object] | None = None
    passes: bool = False


NOBODY = Person(0, "", "agent")


class Desk(QObject):
    """The one thing pages know of the program around them."""

    theme = Signal()
    language_changed = Signal()
    opened = Signal()
    page_wanted = Signal(str, object)
    said = Signal(object)
    badged = Signal(str, int, str)
    setting_wanted = Signal(str, object)
    setting_changed = Signal(str)
    person_changed = Signal()

    def __init__(self, *, settings: Settings, lane: LaneBase, news: News, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings, self.lane, self.news, self.clock = settings, lane, news, clock
        self.store: Any = None
        self.profile: Any = None
        self.person = NOBODY
        self.desk_name = ""
        self.database = ""
        self.look: Look | None = None
        self.opening: Any = None
        self.last_told: Told | None = None
        self.turns = Turns(self)
        self.words: Words = speaker(str(settings["language"]))
        self.registry = Registry(lambda: self.words, lambda: self.person.role, self, turns=self.turns)
        self.line = LineWatch(self)
        self.calls = CallState(self)
        self.finders: list[Callable[[str], list[Any]]] = []
        lane.wrote.connect(news.changed)
        lane.refused.connect(self.refuse)
        lane.troubled.connect(self.trouble)
        settings.not_kept = self._settings_not_kept

    @property
    def services(self) -> ModuleType:
        """The use cases; imported when first asked for, after the first paint."""
        import desk.services

        return desk.services

    @property
    def zone(self) -> tzinfo:
        """The desk's time zone."""
        zone: tzinfo = UTC if self.profile is None else self.profile.zone
        return zone

    def now(self) -> datetime:
        """The present instant in the desk's zone."""
        return self.clock.now().astimezone(self.zone)

    def speak(self, code: str) -> None:
        """Changes the language; everything visible follows at once."""
        self.words = speaker(code)
        self.registry.retranslate()
        self.language_changed.emit()

    def sit_down(self, person: Person) -> None:
        """Another person sits at this machine from now on."""
        self.person = person
        if hasattr(self.store, "sitting"):
            self.store.sitting = person.id
        self.settings["person_id"] = person.id
        self.calls.reload()
        self.person_changed.emit()

    def open(self, page_id: str, **what: Any) -> None:
        """Opens a page, and there the thing named: `desk.open("queue", ticket_id=7)`."""
        self.page_wanted.emit(page_id, what)

    def say(
        self, kind: str, text: str, action_text: str = "", action: Callable[[], object] | None = None, *, passes: bool = False
    ) -> None:
        """Shows a message at the foot of the page; `kind` is one of Message; the text is in the language."""
        self.said.emit(Message(kind, text, action_text, action, passes))

    def sentence(self, error: Told) -> str:
        """An error's sentence in the person's language; the last one can be asked why, in any other."""
        self.last_told = error
        return self.words.told(error)

    def refuse(self, error: Told) -> None:
        """Says in the message bar why something cannot be."""
        self.say("failed", self.sentence(error))

    def trouble(self, error: Told, again: Callable[[], object]) -> None:
        """Says what went wrong in the world, and offers to try again."""
        self.say("failed", self.sentence(error), self.words.tr("Try again"), again, passes=True)

    def refuse_more_rows(self) -> None:
        """Says that a table has cut off what was chosen in it."""
        self.say("noted", self.words.say(TOO_MANY_ROWS, most=MOST_AT_ONCE))

    def _settings_not_kept(self, error: OSError) -> None:
        why = error.strerror or str(error)
        self.say("failed", self.words.say("The settings could not be kept: {why}. They hold until the program ends.", why=why))

    def badge(self, page_id: str, count: int, tone: str = "quiet") -> None:
        """The count on a page's place in the rail; `tone` is quiet or red."""
        self.badged.emit(page_id, count, tone)

    def add_finder(self, finder: Callable[[str], list[Any]]) -> None:
        """Lets the palette find more: `finder(query) -> list[Hit]` runs on the worker."""
        self.finders.append(finder)
