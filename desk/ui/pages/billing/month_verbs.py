"""What the page does at a month's end: begins a run, stops it, goes on where it was, and hands on its papers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.ui.op_key import new_op_key
from desk.ui.pages.billing.month_form import PAGE, MonthForm

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.billing_runs import RunRow, RunView
    from desk.services.changes import Changed
    from desk.ui.pages.billing.page import BillingPage

LAST = 12


class MonthVerbs:
    """A run works beside other writes: each customer is a transaction of its own, and whoever is stopped or cut off goes on later."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk
        self._form: MonthForm | None = None

    @property
    def form(self) -> MonthForm:
        """The form, made when it is first wanted."""
        if self._form is None:
            made = self._form = MonthForm(self._desk)
            made.begun.connect(self._begin)
            made.resumed.connect(lambda run_id, retry: self._resume(run_id, retry=retry))
            made.stopped.connect(self._page.run.stop)
            made.picked.connect(self._read)
            made.more.connect(self._more)
            made.all_wanted.connect(self._all)
            made.opened.connect(self._page.show_paper_of)
            self._page.run.moved.connect(self._moved)
        return self._form

    def open(self) -> None:
        """Shows the run that is not finished, else what a new one would be over."""
        form = self.form
        self._page.layout_.open_form(form)
        form.retranslate()
        runs, store = self._desk.services.billing_runs, self._desk.store

        def came(found: tuple[RunView, ...]) -> None:
            unfinished = next((run.id for run in found if run.waiting), 0)
            form.show_runs(found, unfinished)
            form.choice.setFocus()

        self._desk.lane.read(lambda: runs.runs(store, limit=LAST), came, channel="billing.runs")

    def retranslate(self) -> None:
        """Writes every word of the form, if there is one."""
        if self._form is not None:
            self._form.retranslate()

    def _read(self, run_id: int) -> None:
        if run_id:
            runs, store = self._desk.services.billing_runs, self._desk.store

            def job() -> tuple[RunView, tuple[RunRow, ...]]:
                return runs.run_view(store, run_id=run_id), runs.run_rows(store, run_id=run_id, limit=PAGE)

            self._desk.lane.read(job, self._came, channel="billing.run")

    def _came(self, found: tuple[RunView, tuple[RunRow, ...]]) -> None:
        self.form.show_run(found[0])
        self.form.show_rows(found[1])

    def _more(self, after: int) -> None:
        run, runs, store = self.form.run, self._desk.services.billing_runs, self._desk.store
        if run is not None:
            key = run.id
            self._desk.lane.read(
                lambda: runs.run_rows(store, run_id=key, after=after, limit=PAGE), partial(self.form.show_rows, after=after),
                channel="billing.run",
            )  # fmt: skip

    # The run.

    def _begin(self, month: str) -> None:
        desk, key = self._desk, f"month-{month}-{new_op_key()}"
        runs, store, at, by = desk.services.billing_runs, desk.store, desk.now(), desk.person.id

        def began(changed: Changed) -> None:
            self._go_on(int(changed.result))

        desk.lane.write(lambda: runs.begin_run(store, op_key=key, month=month, at=at, by=by), began, self.form.refuse)

    def _resume(self, run_id: int, *, retry: bool) -> None:
        desk = self._desk
        runs, store, at, by = desk.services.billing_runs, desk.store, desk.now(), desk.person.id
        if retry:
            desk.lane.write(
                lambda: runs.try_failed_again(store, run_id=run_id, at=at, by=by), lambda _changed: self._go_on(run_id), self.form.refuse
            )
        else:
            self._go_on(run_id)

    def _go_on(self, run_id: int) -> None:
        desk, run = self._desk, self._page.run
        if run.running:
            return
        runs, store, at, by, today = desk.services.billing_runs, desk.store, desk.now(), desk.person.id, desk.now().date()
        run.begin(1)
        self.form.show_running(running=True)
        # As a read: what others write meanwhile does not wait until the last customer is done.
        desk.lane.read(
            lambda: runs.go_on(store, run_id=run_id, today=today, at=at, by=by, progress=run.tell), self._ended, self._broken
        )

    def _ended(self, changed: Changed) -> None:
        desk, view = self._desk, changed.result
        self._page.run.end()
        self.form.show_running(running=False)
        desk.lane.wrote.emit(changed, None)
        self._read(view.id)
        if self._page.layout_.form() is self.form:
            self.form.table.setFocus()  # the button that began it is gone: the page's keys hold on
        words = desk.words
        said = words.many("{n} customer invoiced.", "{n} customers invoiced.", view.done)
        if view.failed or view.skipped:
            said += " " + words.say("{skipped} left out, {failed} refused: the list says why.", skipped=view.skipped, failed=view.failed)
        desk.say("issued" if view.state == "finished" else "done", said)

    def _broken(self, error: Told) -> None:
        self._page.run.end()
        self.form.show_running(running=False)
        if isinstance(error, Refused):
            self.form.refuse(error)
        if self.form.run is not None:
            self._read(self.form.run.id)
        self._page.reload()

    def _moved(self, done: int, of: int) -> None:
        if self.form.running:
            self.form.show_progress(done, of)

    # Its papers.

    def _all(self, verb: str) -> None:
        run, runs, store = self.form.run, self._desk.services.billing_runs, self._desk.store
        if run is None:
            return
        key = run.id

        def job() -> tuple[int, ...]:
            ids: list[int] = []
            after = 0
            while rows := runs.run_rows(store, run_id=key, state="done", after=after, limit=PAGE):
                ids += [invoice for row in rows for invoice, _number in row.invoices]
                after = rows[-1].id
            return tuple(ids)

        papers = self._page.paper_verbs
        then = {"print": papers.print_all, "files": papers.save_all, "merge": papers.merge_all}[verb]
        self._desk.lane.read(job, then)
