"""Deeds on the tickets chosen: one write each, asked again where something must be said first, and taken back with one key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.tickets import Undone
    from desk.ui.pages.queue.page import QueuePage

LONG, MOST_KEPT = 200, 20


@dataclass(frozen=True, slots=True)
class Done:
    """A deed that can be taken back: a change of many (its id), merges, links, or a split (the ticket made and the one it came from)."""

    kind: str
    ids: tuple[int, ...]


class Deeds(QObject):
    """Does, keeps what was done, and takes it back; `asks` holds who asks when a deed is refused on a field."""

    went = Signal(int, int)

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._done: list[Done] = []
        # field of the refusal → who asks; they answer with `again(**more)`, which does the deed anew with what was said.
        self.asks: dict[str, Callable[[Told, Callable[..., None]], None]] = {"blocked": self._ask_blocked}
        self.went.connect(self._show_far)

    def do(
        self, deed: str, ids: tuple[int, ...], said: str, done: Callable[[], object] | None = None,
        failed: Callable[[Told], None] | None = None, **given: Any,
    ) -> None:  # fmt: skip
        """Does a deed to tickets through the lane; its way back is kept."""
        if not ids:
            return
        desk, now, by = self._desk, self._desk.clock.now(), self._desk.person.id
        far = self.went.emit if len(ids) > LONG else None

        def job() -> Changed:
            changed: Changed = desk.services.tickets.do_many(
                desk.store, deed=deed, ticket_ids=ids, at=now, by=by, progress=far, **given,
            )  # fmt: skip
            return changed

        def came(changed: Changed) -> None:
            if done is not None:
                done()
            if changed.result is not None:
                self.keep(Done("many", (int(changed.result),)))
            self._page.reload(changed)
            if said and changed.ids:
                desk.say("done", said, desk.words.tr("Undo"), self.undo)

        def refused(error: Told) -> None:
            ask = self.asks.get(error.field or "") if isinstance(error, Refused) and not hasattr(error, "view") else None
            if ask is not None:
                ask(error, lambda **more: self.do(deed, ids, said, done, failed, **{**given, **more}))
            elif failed is not None:
                failed(error)
            elif isinstance(error, Refused):
                desk.refuse(error)
                self._page.reload(None)

        desk.lane.write(job, came, refused, origin=self._page)

    def keep(self, done: Done) -> None:
        """Notes what can be taken back, the newest last."""
        self._done = [*self._done, done][-MOST_KEPT:]
        self._desk.registry.refresh()

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done) and self._page.is_ready()

    def undo(self) -> None:
        """Takes the last deed back."""
        if not self._done:
            return
        last = self._done.pop()
        desk, now, by = self._desk, self._desk.clock.now(), self._desk.person.id

        def job() -> Changed:
            tickets = desk.services.tickets
            given: dict[str, Any] = {"at": now, "by": by}
            match last.kind:
                case "many":
                    changed: Changed = tickets.undo_many(desk.store, change_id=last.ids[0], **given)
                case "links":
                    changed = tickets.unlink_many(desk.store, link_ids=last.ids, **given)
                case "split":
                    changed = tickets.merge(desk.store, source_ids=last.ids[:1], target_id=last.ids[1], **given)
                case _:
                    for number in reversed(last.ids):
                        changed = tickets.unmerge(desk.store, merge_id=number, **given)
            return changed

        def undone(changed: Changed) -> None:
            if last.kind == "split" and self._page.pane.ticket is not None and self._page.pane.ticket.id == last.ids[0]:
                self._page.answers.wanted = last.ids[1]
                self._page.open_ticket(last.ids[1])
            self._was_undone(changed)

        desk.lane.write(job, undone, self._was_not_undone, origin=self._page)
        desk.registry.refresh()

    def _was_undone(self, changed: Changed) -> None:
        self._page.reload(changed)
        words, undone = self._desk.words, changed.result
        left = getattr(undone, "left", ())
        if not left:
            self._desk.say("done", words.tr("Taken back"))
        else:
            self._desk.say("changed", self._left(undone))

    def _left(self, undone: Undone) -> str:
        """Which tickets somebody changed since, by number."""
        numbers = ", ".join(str(number) for number, _ in undone.left[:6]) + ("…" if len(undone.left) > 6 else "")  # noqa: PLR2004
        return self._desk.words.many(
            "Taken back, but for {numbers}: somebody changed it since", "Taken back, but for {numbers}: somebody changed them since",
            len(undone.left), numbers=numbers,
        )  # fmt: skip

    def _was_not_undone(self, error: Told) -> None:
        if isinstance(error, Refused):
            self._desk.refuse(error)

    def _ask_blocked(self, error: Told, again: Callable[..., None]) -> None:
        self._desk.say("failed", self._desk.sentence(error), self._desk.words.tr("Resolve anyway"), lambda: again(despite=True))

    def _show_far(self, done: int, total: int) -> None:
        if done < total:
            self._desk.say("done", self._desk.words.say("{done} of {total} tickets", done=str(done), total=str(total)))
