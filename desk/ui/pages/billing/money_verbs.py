"""What the page does with money: reminders, bank files, statements; every write through the lane."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, Question
from desk.ui.op_key import new_op_key
from desk.ui.pages.billing.foot_words import foot_words
from desk.ui.pages.billing.invoice_verbs import DATE_WIDTH
from desk.ui.pages.billing.rate_verbs import RateVerbs, unknown_words
from desk.ui.parts.late import made
from desk.ui.reading import read_date, write_date
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.bank import Candidate, EntryRow
    from desk.services.changes import Changed
    from desk.ui.pages.billing.money_pane import MoneyPane
    from desk.ui.pages.billing.page import BillingPage

NUMBER_WIDTH, MOST_FILE = 130, 64_000_000
FILES = "camt, OCR (*.xml *.camt *.ocr *.txt *.dat *.053 *.054);;* (*)"


class MoneyVerbs:
    """Reminding, pausing, reading bank files, booking what waits, stating accounts."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk
        self.rates = RateVerbs(page)

    def wire(self, pane: MoneyPane) -> None:
        """Joins the lists to the paper beside them."""
        page = self._page
        pane.chosen.connect(self._chosen)
        pane.opened.connect(self.opened)
        pane.viewed.connect(lambda _view: page.bar.leave() if page.bar.is_open() else None)

    def row(self, *views: str) -> Any:
        """The row under the cursor of these lists; none while another list or tab is open. Asked of what can be done, it makes no list."""
        page = self._page
        return next((pane.current() for pane in made(page, "money") if page.tab == "payments" and pane.view in views), None)

    def _chosen(self, invoice_id: int) -> None:
        page = self._page
        if page.tab != "payments":
            return
        if invoice_id and invoice_id != page.shown.id:
            page.show_paper_of(invoice_id)
        elif not invoice_id and page.shown.id:
            page.shown.forget()
        page.foot.say(*foot_words(page))
        self._desk.registry.refresh()

    def open_view(self, view: str) -> None:
        """Opens one of the lists of money."""
        if self._page.tab != "payments":
            self._page.money.view = view
            self._page.open_tab("payments")
        self._page.money.show_view(view)
        self._page.money.table.setFocus()

    def opened(self) -> None:
        """Enter on a row: what is most often wanted there."""
        wanted = {"aged": "billing.statement", "due": "billing.see_reminder", "bank": "billing.book", "aside": "billing.take_up"}
        if self._page.money.view in wanted:
            self._desk.registry.run(wanted[self._page.money.view])
        else:
            self._page.papers.paper.setFocus()

    def _write(self, drawer: str, verb: str, done: Callable[[Changed], None], *, bar: bool = True, **what: Any) -> None:
        desk = self._desk
        room, store, at, by = getattr(desk.services, drawer), desk.store, desk.now(), desk.person.id
        desk.lane.write(lambda: getattr(room, verb)(store, at=at, by=by, **what), done, self._page.bar.refuse if bar else None)

    # Reminders.

    def can_remind(self) -> bool:
        """Whether the row under the cursor may be reminded of today."""
        row = self.row("due")
        return row is not None and not row.paused and row.demand is not None and row.from_day <= self._desk.now().date()

    def remind(self) -> None:
        """Asks, with every sum, then makes the next reminder."""
        page, words, row = self._page, self._desk.words, self._page.money.current()
        asked = row.demand
        said = words.say(
            "Reminder {n} of invoice {number}, {customer}: {owed:money} owed, {fee:money} fee, {interest:money} interest for {days} days.",
            n=asked.step, number=row.number, customer=row.customer, owed=(asked.owed, row.currency), fee=(asked.fee, row.currency),
            interest=(asked.interest, row.currency), days=asked.days,
        )  # fmt: skip
        if asked.unknown is not None:
            said += " " + unknown_words(self._desk, asked.unknown)
        key, today = f"remind-{row.invoice_id}-{asked.step}-{new_op_key()}", self._desk.now().date()

        def is_made(_changed: Changed) -> None:
            page.bar.done()
            self._show_reminder(row.invoice_id, row.number, asked.step)

        def send(_typed: dict[str, str]) -> None:
            self._write("reminders", "make_reminder", is_made, op_key=key, invoice_id=row.invoice_id, today=today)

        page.bar.ask(Question(("remind", row.invoice_id, asked.step), said, (), mark("Make reminder"), "bell", "primary", send))

    def see_reminder(self) -> None:
        """Shows the next reminder as it would be today; where there is none any more, the last one made."""
        row = self._page.money.current()
        self._show_reminder(row.invoice_id, row.number, None if row.demand is not None else row.last_step)

    def _show_reminder(self, invoice_id: int, number: str, step: int | None) -> None:
        desk, today = self._desk, self._desk.now().date()
        papers, store = desk.services.receivable.reminder_paper, desk.store
        title = desk.words.say("Reminder of invoice {number}", number=number)
        desk.lane.read(
            lambda: papers.reminder_pdf(store, invoice_id=invoice_id, today=today, step=step), lambda pdf: self._show_paper(title, pdf)
        )

    def _show_paper(self, title: str, pdf: bytes) -> None:
        from desk.ui.parts.paper_window import PaperWindow

        PaperWindow(self._desk, title, pdf, self._page.window()).open()

    def pause(self) -> None:
        """Asks why an invoice is not reminded of; an empty reason lets reminders go on."""
        page, words, row = self._page, self._desk.words, self._page.money.current()
        said = words.say("No reminders of invoice {number} for now; without a reason they go on.", number=row.number)
        fields = (Asked("reason", mark("Reason"), row.paused),)

        def send(typed: dict[str, str]) -> None:
            self._write(
                "reminders", "pause_reminders", lambda _changed: page.bar.done(), invoice_id=row.invoice_id, reason=typed["reason"]
            )

        page.bar.ask(Question(("pause", row.invoice_id), said, fields, mark("Save"), "pause", "ordinary", send))

    # Bank files.

    def read_bank(self) -> None:
        """Asks for a file, reads it, and says what it held."""
        words = self._desk.words
        chosen, _kind = QFileDialog.getOpenFileName(self._page, words.tr(mark("Read a bank file")), "", FILES)
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, file: Path) -> None:
        """Reads a bank's file; a huge one is refused before it is loaded."""
        desk = self._desk
        bank, store, at, by = desk.services.bank, desk.store, desk.now(), desk.person.id

        def job() -> Changed:
            if file.stat().st_size > MOST_FILE:
                raise Refused("This file is larger than {most} MB: no bank's file is.", field="file", most=MOST_FILE // 1_000_000)
            changed: Changed = bank.read_file(store, name=file.name, content=file.read_bytes(), at=at, by=by)
            return changed

        desk.lane.write(job, self._was_read)

    def _was_read(self, changed: Changed) -> None:
        words, read = self._desk.words, changed.result
        said = [
            words.many("{n} payment read", "{n} payments read", read.new),
            words.say("{n} booked on their invoices", n=read.matched),
        ]  # fmt: skip
        if read.new > read.matched:
            said.append(words.say("{n} wait", n=read.new - read.matched))
        if read.known:
            said.append(words.say("{n} known before", n=read.known))
        self._desk.say("done", ", ".join(said) + ".")
        self.open_view("bank")

    def book(self) -> None:
        """Asks on which invoice; what fits best stands there already, with why."""
        desk, row = self._desk, self._page.money.current()
        bank, store = desk.services.bank, desk.store
        desk.lane.read(
            lambda: bank.candidates(store, entry_id=row.id), lambda found: self._ask_invoice(row, found), channel="billing.candidates"
        )

    def _ask_invoice(self, row: EntryRow, found: tuple[Candidate, ...]) -> None:
        page, words = self._page, self._desk.words
        said = words.say("Book {amount:money} from {payer} on an invoice.", amount=(row.amount, row.currency), payer=row.payer or "–")
        fits = [
            words.say("{number}, {customer}, {owed:money} owed", number=one.number, customer=one.customer, owed=(one.owed, row.currency))
            for one in found[:4]
        ]  # fmt: skip
        if fits:
            said += " " + words.say("It may be for: {invoices}.", invoices="; ".join(fits))
            page.show_paper_of(found[0].invoice_id)
        fields = (Asked("invoice_id", mark("Invoice number"), found[0].number if found else "", NUMBER_WIDTH),)
        send = lambda typed: self._book(row, typed["invoice_id"])  # noqa: E731
        page.bar.ask(Question(("book", row.id), said, fields, mark("Book the money"), "check", "primary", send))

    def _book(self, row: EntryRow, number: str) -> None:
        desk, bar, words = self._desk, self._page.bar, self._desk.words
        invoices, bank, store, at, by = desk.services.invoices, desk.services.bank, desk.store, desk.now(), desk.person.id

        def job() -> Changed:
            try:
                found = invoices.numbered(store, number=number)
            except Refused as refused:
                raise Refused(refused.sentence, field="invoice_id", **refused.values) from None
            changed: Changed = bank.match_entry(store, entry_id=row.id, invoice_id=found, at=at, by=by)
            return changed

        def done(_changed: Changed) -> None:
            bar.done()
            desk.say("done", words.say("{amount:money} booked on invoice {number}.", amount=(row.amount, row.currency), number=number))

        desk.lane.write(job, done, bar.refuse)

    def set_aside(self) -> None:
        """Asks why money is for no invoice."""
        page, words, row = self._page, self._desk.words, self._page.money.current()
        said = words.say("{amount:money} from {payer} is for no invoice.", amount=(row.amount, row.currency), payer=row.payer or "–")

        def send(typed: dict[str, str]) -> None:
            self._write("bank", "set_aside", lambda _changed: page.bar.done(), entry_id=row.id, reason=typed["reason"])

        page.bar.ask(Question(("aside", row.id), said, (Asked("reason", mark("Reason")),), mark("Set aside"), "tray", "ordinary", send))

    def take_up(self) -> None:
        """Lets money wait again."""
        row = self._page.money.current()
        self._write("bank", "take_up", lambda _changed: None, bar=False, entry_id=row.id)

    def can_take_back(self) -> bool:
        """Whether a payment that came is under the cursor."""
        row = self.row("paid")
        return row is not None and row.amount > 0

    def take_back(self) -> None:
        """Asks why, then takes a payment back by its negative."""
        page, words, row = self._page, self._desk.words, self._page.money.current()
        said = words.say("Take back {amount:money} of invoice {number}?", amount=(row.amount, row.currency), number=row.number)
        key = f"payment-{row.id}-{new_op_key()}"

        def send(typed: dict[str, str]) -> None:
            self._write(
                "payments", "record_payment", lambda _changed: page.bar.done(), op_key=key, invoice_id=row.invoice_id,
                amount=-row.amount, paid_on=row.paid_on, note=typed["note"],
            )  # fmt: skip

        page.bar.ask(Question(("back", row.id), said, (Asked("note", mark("Reason")),), mark("Take back"), "undo", "danger", send))

    # Statements.

    def statement(self) -> None:
        """Asks for which days, and shows the statement."""
        page, words, row, today = self._page, self._desk.words, self._page.money.current(), self._desk.now().date()
        said = words.say("Statement of account: {customer}", customer=row.customer)
        fields = (
            Asked("since", mark("From day"), write_date(date(today.year, 1, 1), words), DATE_WIDTH),
            Asked("until", mark("To day"), write_date(today, words), DATE_WIDTH),
        )

        def send(typed: dict[str, str]) -> None:
            self._state(row.customer_id, said, typed)

        page.bar.ask(Question(("statement", row.customer_id), said, fields, mark("Show"), "file-text", "primary", send))

    def _state(self, customer_id: int, title: str, typed: dict[str, str]) -> None:
        desk, bar, today = self._desk, self._page.bar, self._desk.now().date()
        try:
            since, until = read_date("since", typed["since"]) or date(today.year, 1, 1), read_date("until", typed["until"]) or today
        except Refused as refused:
            bar.refuse(refused)
            return
        papers, store = desk.services.receivable.statement_paper, desk.store

        def shown(pdf: bytes) -> None:
            bar.done()
            self._show_paper(title, pdf)

        desk.lane.read(
            lambda: papers.statement_pdf(store, customer_id=customer_id, since=since, until=until, today=today), shown, bar.refuse
        )
