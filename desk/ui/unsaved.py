"""Notes that could not be written before the program ended: kept in a file, and put into their calls at the next start."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.rules.errors import Refused
from desk.ui.kept_file import read_kept, write_kept
from desk.words.speaker import mark

if TYPE_CHECKING:
    from pathlib import Path

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

BROUGHT = mark("Notes typed just before the program ended are in their call now.")
NOT_BROUGHT = mark("Notes typed just before the program ended can't be put into their call: {why} They stand in {file}.")
REFUSED = "refused"


def place(desk: Desk) -> str:
    """Which database it is, among all."""
    path = desk.store.path
    return str(desk.store.url) if path is None else str(path.resolve())


def unsaved_file(desk: Desk) -> Path:
    """Beside the settings."""
    return desk.settings.file.parent / "unsaved.json"


def keep_notes(desk: Desk, notes: dict[int, str]) -> None:
    """Keeps the notes of calls by their ids, beside what an earlier end left."""
    if notes and desk.store is not None:
        kept = read_kept(unsaved_file(desk))
        kept.setdefault(place(desk), {}).update({str(call_id): text for call_id, text in notes.items()})
        write_kept(unsaved_file(desk), json.dumps(kept, ensure_ascii=False, indent=1))


class Unsaved(QObject):
    """What an earlier end of the program left of this desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def bring_in(self) -> None:
        """Puts each note into its call: what is new in it follows what stands there."""
        for call_id, text in read_kept(unsaved_file(self._desk)).get(place(self._desk), {}).items():
            self._bring(call_id, str(text))

    def _bring(self, call_id: str, text: str) -> None:
        desk, now = self._desk, self._desk.clock.now()
        bring, by = desk.services.call.notes.bring_in_notes, desk.person.id

        def job() -> Changed:
            changed: Changed = bring(desk.store, call_id=int(call_id), notes=text, at=now, by=by)
            return changed

        desk.lane.write(job, lambda _changed: self._brought(call_id), lambda error: self._not_brought(call_id, error))

    def _brought(self, call_id: str) -> None:
        self._forget(call_id)
        self._desk.say("done", self._desk.words.tr(BROUGHT))

    def _not_brought(self, call_id: str, error: Told) -> None:
        """Trouble is tried again at the next start; what was refused stays in the file, apart."""
        if isinstance(error, Refused):
            self._forget(call_id, refused=True)
            why, file = self._desk.sentence(error), str(unsaved_file(self._desk))
            self._desk.say("failed", self._desk.words.say(NOT_BROUGHT, why=why, file=file))

    def _forget(self, call_id: str, *, refused: bool = False) -> None:
        kept = read_kept(unsaved_file(self._desk))
        mine = kept.get(place(self._desk), {})
        text = mine.pop(call_id, None)
        if refused and text is not None:
            kept.setdefault(REFUSED, {})[f"{place(self._desk)} {call_id}"] = text
        left = {desk: notes for desk, notes in kept.items() if notes}
        write_kept(unsaved_file(self._desk), json.dumps(left, ensure_ascii=False, indent=1))
