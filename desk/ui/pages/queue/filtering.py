"""What the view is narrowed by: conditions added and taken away, saved filters chosen, saved, called otherwise, deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.ui.pages.queue.condition_words import Naming, said

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.custom_fields import FieldView
    from desk.services.filter.conditions import Condition
    from desk.services.filters import FilterView
    from desk.ui.pages.queue.page import QueuePage

Read = tuple["tuple[FilterView, ...]", "tuple[FieldView, ...]", dict[tuple[str, int], str]]


class Filtering:
    """The room of the queue page where the view is narrowed."""

    def __init__(self, page: QueuePage) -> None:
        self._page, self._desk = page, page.desk
        self.conditions: tuple[Condition, ...] = ()
        self.any_of = False
        self.saved: FilterView | None = None
        self.filters: tuple[FilterView, ...] = ()
        self.fields: tuple[FieldView, ...] = ()
        self._things: dict[tuple[str, int], str] = {}
        self._back_to = page.kept.filter

    def wire(self) -> None:
        """Listens to the bar and to the list of views."""
        bar, page = self._page.middle.filter_bar, self._page
        bar.add_wanted.connect(self.add)
        bar.edited.connect(self.edit)
        bar.removed.connect(self.remove)
        bar.turned.connect(lambda: self.change(self.conditions, any_of=not self.any_of))
        bar.cleared.connect(self.clear)
        bar.save_wanted.connect(self.save)
        bar.save_as_wanted.connect(self.save_as)
        page.views.filter_picked.connect(self.choose)
        page.middle.filter_wanted.connect(self.choose)
        page.views.rename_wanted.connect(self.rename)
        page.views.delete_wanted.connect(self.delete)
        page.views.filters.ordered.connect(self.order)
        self._desk.add_finder(self._found)

    # What is there.

    def read(self) -> None:
        """Reads the filters, the desk's own fields, and the names of what conditions speak of."""
        desk, by, now = self._desk, self._page.person_id, self.conditions
        if desk.store is None:
            return

        def job() -> Read:
            services = desk.services
            rows = services.filters.filters(desk.store, by=by)
            spoken = [condition for row in rows for condition in row.conditions] + list(now)
            return (
                rows, services.custom_fields.custom_fields(desk.store, retired=True),
                services.filter.things.names_of(desk.store, conditions=spoken),
            )  # fmt: skip

        desk.lane.read(job, self._came, channel="queue.filters")

    def _came(self, answer: Read) -> None:
        self.filters, fields, things = answer
        self._things |= things
        if fields != self.fields:
            self.fields = fields
            self._page.middle.columns.offer(self.fields)
            self._page.answers.show_ticket()
        self._page.views.show_filters(self.filters, self._page.words)
        self._page.middle.show_filters(self.filters)
        if self.saved is not None:
            fresh = self._of(self.saved.id)
            if fresh is None:
                self._page.show_view(self._page.view)
            elif not self.is_changed() and fresh != self.saved:
                self.choose(fresh.id, focus=False)
        elif self._back_to:
            wanted, self._back_to = self._back_to, 0
            if self._of(wanted) is not None:
                self.choose(wanted)
        self.show()
        self.read_counts()

    def read_counts(self) -> None:
        """Counts each filter, up to a bound."""
        desk, by, now, rows = self._desk, self._page.person_id, self._desk.clock.now(), self.filters
        if desk.store is not None and rows:
            desk.lane.read(
                lambda: desk.services.filter.counts.filter_counts(desk.store, filters=rows, by=by, now=now),
                self._counted, channel="queue.filter_counts",
            )  # fmt: skip

    def _counted(self, counts: dict[int, tuple[int, bool]]) -> None:
        self._page.views.show_filter_counts(counts)
        self._page.middle.show_filter_counts(counts)

    def _of(self, filter_id: int) -> FilterView | None:
        return next((row for row in self.filters if row.id == filter_id), None)

    def naming(self) -> Naming:
        """What ids are called."""
        return Naming(self._page.people, self.fields, self._things, self._page.teams)

    def is_changed(self) -> bool:
        """Whether what is shown differs from the filter chosen."""
        if self.saved is None:
            return bool(self.conditions)
        return replace(self.now(), name=self.saved.name, shared=self.saved.shared) != self.saved

    def now(self) -> FilterView:
        """What is shown now, as a filter."""
        from desk.services.filters import FilterView

        page, kept = self._page, self.saved
        columns = tuple(page.middle.columns.wished() or ())
        return FilterView(
            name="", id=kept.id if kept else 0, version=kept.version if kept else 0, place=kept.place if kept else 0, view=page.view,
            search=page.search, any_of=self.any_of and len(self.conditions) > 1, conditions=self.conditions,
            sort=page.model.sorted_by, descending=page.model.sorted_down, columns=columns,
        )  # fmt: skip

    # Conditions.

    def add(self) -> None:
        """Asks for another condition."""
        self._page.panes.uncover()
        self._page.popovers["condition"].ask(None, None, self.naming(), self._anchor(None))

    def edit(self, place: int) -> None:
        """Asks for a condition anew."""
        self._page.popovers["condition"].ask(place, self.conditions[place], self.naming(), self._anchor(place))

    def _anchor(self, place: int | None) -> Any:
        bar = self._page.middle.filter_bar
        return bar.chip_or_add(place) if bar.isVisible() else self._page.middle.narrow

    def take(self, place: int | None, condition: Condition, named: dict[tuple[str, int], str]) -> None:
        """A condition was entered."""
        self._things |= named
        rows = list(self.conditions)
        if place is None or place >= len(rows):
            rows.append(condition)
        else:
            rows[place] = condition
        self.change(tuple(rows), any_of=self.any_of)

    def remove(self, place: int) -> None:
        """Takes a condition away; the keyboard stays in the row, or goes back to the tickets."""
        self.change(tuple(row for at, row in enumerate(self.conditions) if at != place), any_of=self.any_of)
        if not self.conditions and self.saved is None:
            self._page.choosing.focus_table()

    def clear(self) -> None:
        """Takes every condition away; a saved filter is left."""
        self.leave()
        self._page.answers.read_ids()
        self._page.choosing.focus_table()

    def leave(self) -> None:
        """No filter narrows the view any more."""
        self.conditions, self.any_of, self.saved = (), False, None
        self._page.kept.filter = 0
        self._page.middle.columns.use(0, ())
        self.show()

    def change(self, conditions: tuple[Condition, ...], *, any_of: bool) -> None:
        """Other conditions; the rows follow."""
        self.conditions, self.any_of = conditions, any_of
        self.show()
        self._page.answers.read_ids()

    def show(self) -> None:
        """Writes the chips, and the name of the filter chosen."""
        page, naming = self._page, self.naming()
        texts = [said(condition, naming, page.words) for condition in self.conditions]
        page.middle.filter_bar.show_conditions(
            texts, any_of=self.any_of, saved=self.saved is not None, changed=self.is_changed(), words=page.words,
        )  # fmt: skip
        page.middle.call(self.saved.name if self.saved is not None else "")
        page.views.choose_filter(self.saved.id if self.saved is not None else 0, page.view)
        page.answers.show_head()

    # Saved filters.

    def choose(self, filter_id: int, *, focus: bool = True) -> None:
        """Turns to a saved filter: its view, search, conditions, order and columns."""
        found, page = self._of(filter_id), self._page
        if found is None:
            return
        page.view, page.search = found.view, found.search
        page.kept.filter = found.id
        self.saved, self.conditions, self.any_of = found, found.conditions, found.any_of
        page.middle.field.setText(found.search)
        page.model.sort_on(found.sort, descending=found.descending)
        page.middle.columns.use(found.id, found.columns)
        self.show()
        page.answers.read_ids()
        if focus:
            page.choosing.focus_table()

    def save(self) -> None:
        """Writes what is shown into the filter chosen."""
        if self.saved is not None:
            self._write(replace(self.now(), name=self.saved.name, shared=self.saved.shared), self._desk.refuse)

    def save_as(self) -> None:
        """Asks for the name of a new filter of what is shown."""
        page, asking = self._page, self._page.popovers["save_filter"]

        def named(name: str, shared: bool) -> None:  # noqa: FBT001 - a signal's arguments
            self._write(replace(self.now(), name=name, shared=shared, id=0, version=0), self._refused, asking.dismiss)

        self._ask(page.words.tr("Save as a filter"), "", named, shared=False)

    def rename(self, filter_id: int = 0) -> None:
        """Asks for another name of a filter, and who sees it."""
        found = self._of(filter_id) if filter_id else self.saved
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
            self.saved = replace(given, id=int(changed.result), version=given.version + 1)
            self._page.kept.filter = self.saved.id
            self.show()
            desk.say("done", desk.words.say("The filter “{name}” is saved.", name=given.name.strip()))

        desk.lane.write(lambda: desk.services.filters.save_filter(desk.store, filter=given, at=at, by=by), saved, failed)

    def delete(self, filter_id: int = 0) -> None:
        """Takes a filter away; it can be had back as long as the message stands."""
        found = self._of(filter_id) if filter_id else self.saved
        if found is None:
            return
        desk, by = self._desk, self._page.person_id

        def gone(changed: Changed) -> None:
            if self.saved is not None and self.saved.id == found.id:
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

    def _found(self, query: str) -> list[Any]:
        """On the worker: the filters of a name, for the palette."""
        from desk.services.search import Hit, fold

        words = fold(query).split()
        hits = [row for row in self.filters if words and all(word in fold(row.name) for word in words)]
        return [Hit("filter", row.id, row.name, "", (("filter_id", row.id),)) for row in hits]
