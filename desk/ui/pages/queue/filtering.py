"""What the view is narrowed by: conditions added and taken away, saved filters chosen, and what colleagues change of them meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.pages.queue import memory
from desk.ui.pages.queue.condition_words import Naming, said
from desk.ui.pages.queue.saved_filters import SavedFilters
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.custom_fields import FieldView
    from desk.services.filter.conditions import Condition
    from desk.services.filters import FilterView
    from desk.ui.pages.queue.page import QueuePage

GONE = mark("The filter “{name}” is not there any more; what it showed stays until you turn to another view.")
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
        self.files = SavedFilters(page)
        self._things: dict[tuple[str, int], str] = {}
        self._back_to = page.kept.filter
        self._counting = self._count_again = False

    def wire(self) -> None:
        """Listens to the bar and to the list of views."""
        bar, page = self._page.middle.filter_bar, self._page
        bar.add_wanted.connect(self.add)
        bar.edited.connect(self.edit)
        bar.removed.connect(self.remove)
        bar.turned.connect(lambda: self.change(self.conditions, any_of=not self.any_of))
        bar.cleared.connect(self.clear)
        bar.save_wanted.connect(self.files.save)
        bar.save_as_wanted.connect(self.files.save_as)
        page.views.filter_picked.connect(self.choose)
        page.middle.filter_wanted.connect(self.choose)
        page.middle.columns.changed.connect(self.show)
        page.views.rename_wanted.connect(self.files.rename)
        page.views.delete_wanted.connect(self.files.delete)
        page.views.filters.ordered.connect(self.files.order)
        self._desk.add_finder(self._found)

    def of_desk(self, desk: str) -> None:
        """Filters, layouts and the desk's own fields are one desk's: says which."""
        page = self._page
        if memory.turn_to(page.kept, desk):
            self._back_to = page.kept.filter
            page.model.sort_on(page.kept.sort, descending=page.kept.down)
            page.middle.columns.begin_anew()

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
        self._forget_order()
        if self.saved is not None:
            self._follow(self.saved, self.of(self.saved.id))
        elif self._back_to:
            wanted, self._back_to = self._back_to, 0
            if self.of(wanted) is not None:
                self.choose(wanted, focus=False)
        self._page.middle.columns.forget_others(row.id for row in self.filters)
        self.show()
        self.read_counts()

    def _forget_order(self) -> None:
        """A field that is out of use has no column that says by what the rows are sorted."""
        page = self._page
        if self.saved is None and page.model.sorted_by not in {"", *(column.key for column in page.model.columns)}:
            page.kept.sort, page.kept.down = "", False
            page.model.sort_on("", descending=False)
            page.answers.read_ids()

    def _follow(self, seen: FilterView, fresh: FilterView | None) -> None:
        """What somebody else made of the filter chosen: it is shown so, unless one's own changes to it stand here."""
        page, desk = self._page, self._desk
        if fresh is None:
            # What it showed stays, and so does whatever is being typed beside it.
            self.saved, page.kept.filter, page.kept.view = None, 0, page.view
            page.middle.columns.use(0, ())
            desk.say("noted", desk.words.say(GONE, name=seen.name))
        elif _work(fresh) == _work(seen) and fresh.columns == seen.columns:
            self.saved = fresh
        elif _work(self.now()) == _work(seen):
            self.choose(fresh.id, focus=False)

    def read_counts(self) -> None:
        """Counts each filter, up to a bound; one counting at a time, for it may take a while among very many tickets."""
        desk, by, now, rows = self._desk, self._page.person_id, self._desk.clock.now(), self.filters
        if desk.store is None or not rows:
            return
        if self._counting:
            self._count_again = True
            return
        self._counting, self._count_again = True, False
        desk.lane.read(
            lambda: desk.services.filter.counts.filter_counts(desk.store, filters=rows, by=by, now=now), self._counted,
            lambda _error: self._counted({}),
        )  # fmt: skip

    def _counted(self, counts: dict[int, tuple[int, bool]]) -> None:
        self._counting = False
        self._page.views.show_filter_counts(counts)
        self._page.middle.show_filter_counts(counts)
        if self._count_again and counts:
            self.read_counts()

    def of(self, filter_id: int) -> FilterView | None:
        """The filter of that id, if it is there."""
        return next((row for row in self.filters if row.id == filter_id), None)

    def naming(self) -> Naming:
        """What ids are called."""
        page = self._page
        return Naming(page.people, self.fields, self._things, page.teams, page.former, page.former_teams)

    def is_changed(self) -> bool:
        """Whether what is shown differs from the filter chosen."""
        if self.saved is None:
            return bool(self.conditions)
        known = self._page.middle.columns.known(self.saved.columns)  # one of a field out of use is shown nowhere
        return (*_work(self.now()), self.now().columns) != (*_work(self.saved), known)

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
        self._page.kept.view = self._page.view
        self._page.answers.read_ids()
        self._page.choosing.focus_table()

    def begin(self) -> None:
        """Somebody has turned elsewhere before the filter of the last time was read: it is not turned to any more."""
        if self._back_to:
            self._back_to = self._page.kept.filter = 0

    def leave(self) -> None:
        """No filter narrows the view any more; what it searched for goes with it, and one's own order comes back."""
        page, kept = self._page, self._page.kept
        self.begin()
        if self.saved is not None and page.search == self.saved.search:
            page.search = ""
            page.middle.field.clear()
        self.conditions, self.any_of, self.saved = (), False, None
        kept.filter = 0
        page.model.sort_on(kept.sort, descending=kept.down)
        page.middle.columns.use(0, ())
        self.show()

    def change(self, conditions: tuple[Condition, ...], *, any_of: bool) -> None:
        """Other conditions; the rows follow."""
        self.begin()
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

    def is_saved(self, given: FilterView) -> None:
        """What is shown is in the database as this filter, with the columns that stand here."""
        self.saved = given
        self._page.kept.filter = given.id
        self._page.middle.columns.hand_over(given.id, given.columns)
        self.show()

    def choose(self, filter_id: int, *, focus: bool = True) -> None:
        """Turns to a saved filter: its view, search, conditions, order and columns."""
        found, page = self.of(filter_id), self._page
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

    def _found(self, query: str) -> list[Any]:
        """On the worker: the filters of a name, for the palette."""
        from desk.services.search import Hit, fold

        words = fold(query).split()
        hits = [row for row in self.filters if words and all(word in fold(row.name) for word in words)]
        return [Hit("filter", row.id, row.name, "", (("filter_id", row.id),)) for row in hits]


def _work(row: FilterView) -> tuple[Any, ...]:
    """What a filter shows and in which order; columns are each person's own."""
    return row.view, row.search, row.any_of, row.conditions, row.sort, row.descending
