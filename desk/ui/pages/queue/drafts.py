"""What was typed and not yet sent, on disk as it is typed: a draft a ticket, found again after a restart."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desk.ui.kept_file import keep_of, read_kept
from desk.ui.op_key import new_op_key

if TYPE_CHECKING:
    from pathlib import Path

    from desk.rules.errors import Told
    from desk.ui.work import LaneBase

PAUSE, AFTER_TROUBLE = 400, 5000
SIDES = ("reply", "note", "received")


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsent reply, note and message of the customer of one ticket; each key names its sending: a second try is no second message.

    `seen` is the id of the newest reply there was when the reply was begun.
    """

    reply: str = ""
    note: str = ""
    then: str = "open"
    side: str = "reply"
    reply_key: str = ""
    note_key: str = ""
    received: str = ""
    received_key: str = ""
    seen: str = ""

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not (self.reply.strip() or self.note.strip() or self.received.strip())

    def text(self, side: str) -> str:
        """What stands on a side."""
        return {"note": self.note, "received": self.received}.get(side, self.reply)

    def key(self, side: str) -> str:
        """What names the sending of a side."""
        return {"note": self.note_key, "received": self.received_key}.get(side, self.reply_key)

    def with_text(self, side: str, text: str) -> Draft:
        """The same with another text on a side."""
        return replace(self, **{side if side in SIDES else "reply": text})

    def sent(self, side: str, text: str) -> Draft:
        """What is left when a side was sent: its key goes, its text too unless more was typed meanwhile."""
        left = self if self.text(side).strip() != text else replace(self.with_text(side, ""), then="open" if side == "reply" else self.then)
        return replace(left, **{f"{side}_key": ""}, seen="" if side == "reply" else left.seen)


class Drafts(QObject):
    """All drafts of one desk, in one file with those of others; a change is written a moment after the last key, and at once by `flush`."""

    saved = Signal()

    def __init__(self, file: Path, lane: LaneBase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._lane = file, lane
        self._desk = ""
        self._all: dict[str, dict[str, Any]] = read_kept(file)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)

    def of_desk(self, desk: str) -> None:
        """Ticket ids are one database's own: says which."""
        self._desk = desk

    def get(self, ticket_id: int) -> Draft:
        """The draft of a ticket, empty when there is none."""
        kept = self._mine().get(str(ticket_id))
        known = {name: kept[name] for name in asdict(Draft()) if isinstance(kept.get(name), str)} if isinstance(kept, dict) else {}
        return Draft(**known)

    def put(self, ticket_id: int, draft: Draft) -> None:
        """Keeps a draft; an empty one is forgotten."""
        mine = self._mine()
        if draft.is_empty():
            mine.pop(str(ticket_id), None)
        else:
            keys = {f"{side}_key": draft.key(side) or new_op_key() for side in SIDES}
            mine[str(ticket_id)] = asdict(replace(draft, **keys))
        self._timer.start(PAUSE)

    def form(self) -> dict[str, Any]:
        """What stands in the form of a new ticket."""
        kept = self._mine().get("new")
        return dict(kept) if isinstance(kept, dict) else {}

    def put_form(self, values: dict[str, Any]) -> None:
        """Keeps what stands in the form of a new ticket; nothing forgets it."""
        if values:
            self._mine()["new"] = values
        else:
            self._mine().pop("new", None)
        self._timer.start(PAUSE)

    def new_key(self) -> str:
        """What names a sending that has no text to be kept by."""
        return new_op_key()

    def flush(self) -> None:
        """Hands what is typed to the lane, which writes it in order with everything else."""
        self._timer.stop()
        file, desk, mine = self._file, self._desk, deepcopy(self._mine())
        self._lane.write(lambda: keep_of(file, desk, mine), lambda _done: self.saved.emit(), self._not_written, channel="drafts")

    def write_now(self) -> None:
        """Writes what is typed here and now: the program ends, and the lane may be stuck behind the database."""
        keep_of(self._file, self._desk, self._mine())

    def _not_written(self, _error: Told) -> None:
        """The lane has told of it; what is typed still waits, and is written once that can be done."""
        if not self._timer.isActive():
            self._timer.start(AFTER_TROUBLE)

    def is_waiting(self) -> bool:
        """Whether something typed is not on disk yet."""
        return self._timer.isActive()

    def _mine(self) -> dict[str, Any]:
        return self._all.setdefault(self._desk, {})


def place(store: Any) -> str:
    """Which database it is, among all: two files of one name are two desks."""
    path: Path | None = store.path
    return str(store.url) if path is None else str(path.resolve())
