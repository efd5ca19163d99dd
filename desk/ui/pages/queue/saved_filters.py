"""Filters saved, called otherwise, shared, put in order, deleted and had back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.filters import FilterView
    from desk.ui.pages.queue.filtering import Filtering
    from desk.ui.pages.queue.page import QueuePage


class SavedFilters:
    """What is written of the filters that `Filtering` shows."""

    def __init__(self, page: QueuePage) -> None:
        self._page, self._desk = page, page.desk

    @property
    def _room(self) -> Filtering:
        return self._page.filtering

    def save(self) -> None:
        """Writes what is shown into the filter chosen."""
        if self._room.saved is not None:
            self._write(replace(self._room.now(), name=self._room.saved.name, shared=self._room.saved.shared), self._desk.refuse)

    def save_as(self) -> None:
        """Asks for the name of a new filter of what is shown."""
        page, asking = self._page, self._page.popovers["save_filter"]

        def named(name: str, shared: bool) -> None:  # noqa: FBT001 - a signal's arguments
            self._write(replace(self._room.now(), name=name, shared=shared, id=0, version=0), self._refused, asking.dismiss)

        self._ask(page.words.tr("Save as a filter"), "", named, shared=False)

    def rename(self, filter_id: int = 0) -> None:
        """Asks for another name of a filter, and who sees it."""
        found = self._room.of(filter_id) if filter_id else self._room.saved
        if found is None:
            return
        desk, by, asking = self._desk, self._page.person_id, self._page.popovers["save_filter"]

        def named(name: str, shared: bool) -> None:  # noqa: FBT001
            at = desk.clock.now()
            desk.lane.write(
                lambda: desk.services.filters.rename_filter(
                    desk.store, filter_id=found.id, version=found.version, name=name, shared=shared, at=at, by=by,
                ),
                lambda _changed: asking.dismiss(), self._refused,
            )  # fmt: skip

        self._ask(self._page.words.tr("Rename the filter"), found.name, named, shared=found.shared)

    def _ask(self, title: str, first: str, named: Any, *, shared: bool) -> None:
        asking, page = self._page.popovers["save_filter"], self._page
        asking.answer(named)
        asking.ask(title, first, page.middle.filter_bar if page.middle.filter_bar.isVisible() else page.middle.head, shared=shared)

    def _refused(self, error: Told) -> None:
        if isinstance(error, Refused):
            self._page.popovers["save_filter"].refuse(self._desk.sentence(error))

    def _write(self, given: FilterView, failed: Any, done: Any = None) -> None:
        desk, by, at = self._desk, self._page.person_id, self._desk.clock.now()

        def saved(changed: Changed) -> None:
            if done is not None:
                done()
            self._room.is_saved(replace(given, id=int(changed.result), version=given.version + 1))
            desk.say("done", desk.words.say("The filter “{name}” is saved.", name=given.name.strip()))

        desk.lane.write(lambda: desk.services.filters.save_filter(desk.store, filter=given, at=at, by=by), saved, failed)

    def delete(self, filter_id: int = 0) -> None:
        """Takes a filter away; it can be had back as long as the message stands."""
        found = self._room.of(filter_id) if filter_id else self._room.saved
        if found is None:
            return
        desk, by = self._desk, self._page.person_id

        def gone(changed: Changed) -> None:
            if self._room.saved is not None and self._room.saved.id == found.id:
                self._page.show_view(self._page.view)
            text = desk.words.say("The filter “{name}” is deleted.", name=found.name)
            desk.say("done", text, desk.words.tr("Undo"), lambda: self._restore(changed.result))

        desk.lane.write(lambda: desk.services.filters.delete_filter(desk.store, filter_id=found.id, by=by), gone)

    def order(self, ids: tuple[int, ...]) -> None:
        """Puts the filters in this order; the list follows when they are read anew."""
        desk, by = self._desk, self._page.person_id
        desk.lane.write(lambda: desk.services.filters.order_filters(desk.store, ids=ids, by=by))

    def _restore(self, was: FilterView) -> None:
        desk, by, at = self._desk, self._page.person_id, self._desk.clock.now()
        desk.lane.write(lambda: desk.services.filters.restore_filter(desk.store, filter=was, at=at, by=by))
