"""Prices out to a table and in again: what a file would change is said before any of it is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desk.ui.inline_bar import Question
from desk.ui.op_key import new_op_key
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.changes import Changed
    from desk.services.prices import Planned
    from desk.ui.pages.billing.page import BillingPage

KINDS = "CSV (*.csv)"


class PriceFiles:
    """Saving the prices as CSV, and reading them from one."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk

    def ask_out(self) -> None:
        """Asks where to, and writes the prices."""
        words = self._desk.words
        first = f"{words.tr('Price list')} {self._desk.now():%Y-%m-%d}.csv"
        chosen, _kind = QFileDialog.getSaveFileName(self._page, words.tr(mark("Save prices as CSV")), first, KINDS)
        if chosen:
            self.write(Path(chosen))

    def write(self, file: Path) -> None:
        """Writes every price into a file."""
        desk, prices, store, code = self._desk, self._desk.services.prices, self._desk.store, self._desk.words.code
        desk.lane.read(
            lambda: desk.services.whole_file.write_whole(file, prices.prices_csv(store, language=code)),
            lambda _size: desk.say("done", desk.words.say("Saved as {file}.", file=file.name)), desk.refuse,
        )  # fmt: skip

    def ask_in(self) -> None:
        """Asks for a file, and says what it would change."""
        chosen, _kind = QFileDialog.getOpenFileName(self._page, self._desk.words.tr(mark("Read prices from CSV")), "", KINDS)
        if chosen:
            self.read(Path(chosen))

    def read(self, file: Path) -> None:
        """Reads a file; nothing is written before it is agreed to."""
        desk, prices, store = self._desk, self._desk.services.prices, self._desk.store

        def job() -> tuple[str, Sequence[Planned]]:
            text = file.read_bytes().decode("utf-8-sig", errors="replace")
            return text, prices.planned(store, text=text)

        desk.lane.read(job, lambda found: self._ask(*found), desk.refuse, channel="billing.price_file")

    def _ask(self, text: str, plans: Sequence[Planned]) -> None:
        page, words = self._page, self._desk.words
        wrong = next((plan for plan in plans if plan.wrong is not None), None)
        if wrong is not None and wrong.wrong is not None:
            said = words.say("Line {line}: {why}", line=wrong.line, why=self._desk.sentence(wrong.wrong))
            page.bar.ask(Question(("price_file",), said))
        elif not plans:
            page.bar.ask(Question(("price_file",), words.tr(mark("The file says what the price list says already."))))
        else:
            said, key = words.many("The file sets {n} price.", "The file sets {n} prices.", len(plans)), new_op_key()
            send = lambda _typed: self._send(text, key, len(plans))  # noqa: E731 - an end
            page.bar.ask(Question(("price_file",), said, (), mark("Set prices"), "check", "ordinary", send))

    def _send(self, text: str, key: str, count: int) -> None:
        desk, bar = self._desk, self._page.bar
        prices, store, at, by = desk.services.prices, desk.store, desk.now(), desk.person.id

        def done(changed: Changed) -> None:
            bar.done()
            self._page.price_verbs.tell(desk.words.many("{n} price is set.", "{n} prices are set.", count), changed)

        desk.lane.write(lambda: prices.read_prices(store, op_key=key, text=text, at=at, by=by), done, bar.refuse)
