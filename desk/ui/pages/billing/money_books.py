"""What the accountant takes over, asked on the page: the journal of a period, and the accounts it is booked on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, Question
from desk.ui.pages.billing.invoice_verbs import DATE_WIDTH
from desk.ui.reading import wanted_day, write_date
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.accounting.journal import Written
    from desk.services.changes import Changed
    from desk.ui.pages.billing.page import BillingPage

ACCOUNT_WIDTH = 72
LABELS = {
    "receivable": mark("Receivables"), "bank": mark("Bank"), "sales": mark("Sales with VAT"), "sales_free": mark("Sales without VAT"),
    "vat": mark("Output VAT"), "rounding": mark("Rounding"), "fees": mark("Reminder fees"), "interest": mark("Late interest"),
}  # fmt: skip


class MoneyBooks:
    """The journal and its accounts."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk

    def journal(self) -> None:
        """Asks for which days: the month gone by stands there already."""
        words, first = self._desk.words, self._desk.now().date().replace(day=1)
        last = first - timedelta(days=1)
        said = words.tr(mark("Journal for the accountant: invoices, credit notes and payments, every voucher summing to nothing."))
        fields = (
            Asked("since", mark("From day"), write_date(last.replace(day=1), words), DATE_WIDTH),
            Asked("until", mark("To day"), write_date(last, words), DATE_WIDTH),
        )
        self._page.bar.ask(Question(("journal",), said, fields, mark("Write file"), "export", "primary", self._choose))

    def _choose(self, typed: dict[str, str]) -> None:
        found = self._place(typed, self._desk.words.tr(mark("Journal")), "csv")
        if found is not None:
            self.write(*found)

    def _place(self, typed: dict[str, str], title: str, ending: str) -> tuple[Path, date, date] | None:
        """The file chosen for the days typed, and the days; None when they are refused or nothing was chosen."""
        page = self._page
        try:
            since, until = wanted_day("since", typed["since"]), wanted_day("until", typed["until"])
        except Refused as refused:
            page.bar.refuse(refused)
            return None
        first, kinds = f"{title} {since.isoformat()} {until.isoformat()}.{ending}", f"{ending.upper()} (*.{ending})"
        chosen, _kind = QFileDialog.getSaveFileName(page, self._desk.words.tr(mark("Write file")), first, kinds)
        if not chosen:
            return None
        file: Path = self._desk.services.whole_file.named(Path(chosen), f".{ending}", ".txt")
        return file, since, until

    def write(self, file: Path, since: date, until: date) -> None:
        """Writes the journal; what it held is said."""
        desk, language = self._desk, self._desk.words.code
        journal, store = desk.services.accounting.journal, desk.store
        whole = file if file.suffix else file.with_suffix(".csv")
        desk.lane.read(
            lambda: journal.write_journal(store, since=since, until=until, file=whole, language=language),
            lambda written: self._written(whole, written), self._page.bar.refuse,
        )  # fmt: skip

    def _written(self, file: Path, written: Written) -> None:
        desk, words = self._desk, self._desk.words
        self._page.bar.done()
        currency = desk.profile.currency
        said = words.many("{n} voucher is in {file}", "{n} vouchers are in {file}", written.vouchers, file=file.name)
        taxes = [
            words.say("VAT {rate:percent}: {vat:money} of {net:money}", rate=one.rate, vat=(one.vat, currency), net=(one.net, currency))
            for one in written.vat
        ]  # fmt: skip
        desk.say("done", ". ".join([said, *taxes]) + ".")

    def is_norwegian(self) -> bool:
        """Whether the desk is in Norway, whose tax office wants SAF-T."""
        profile = self._desk.profile
        return self._desk.store is not None and profile is not None and profile.country == "NO"

    def saft(self) -> None:
        """Asks for which months: this year's until the month gone by stand there already."""
        words, first = self._desk.words, self._desk.now().date().replace(day=1)
        last = first - timedelta(days=1)
        said = words.tr(mark("SAF-T Financial of whole months of one year: sales, their VAT and payments."))
        fields = (
            Asked("since", mark("From day"), write_date(last.replace(month=1, day=1), words), DATE_WIDTH),
            Asked("until", mark("To day"), write_date(last, words), DATE_WIDTH),
        )
        self._page.bar.ask(Question(("saft",), said, fields, mark("Write file"), "export", "primary", self._choose_saft))

    def _choose_saft(self, typed: dict[str, str]) -> None:
        found = self._place(typed, "SAF-T Financial", "xml")
        if found is None:
            return
        file, since, until = found
        page, desk, words = self._page, self._desk, self._desk.words
        saft, store, today = desk.services.accounting.saft, desk.store, desk.now().date()

        def done(count: int) -> None:
            page.bar.done()
            desk.say("done", words.many("{n} voucher is in {file}", "{n} vouchers are in {file}", count, file=file.name) + ".")

        desk.lane.read(lambda: saft.write_saft(store, since=since, until=until, file=file, today=today), done, page.bar.refuse)

    def accounts(self) -> None:
        """Asks for the account of each role; those in use stand there."""
        rooms, store = self._desk.services.accounting.accounts, self._desk.store
        self._desk.lane.read(lambda: rooms.accounts(store), self._ask_accounts, channel="billing.accounts")

    def _ask_accounts(self, found: dict[str, str]) -> None:
        page, desk = self._page, self._desk
        fields = tuple(Asked(role, LABELS[role], number, ACCOUNT_WIDTH) for role, number in found.items())
        said = desk.words.tr(mark("Ledger accounts as your accountant has them; an empty one goes back to the country's usual."))

        def send(typed: dict[str, str]) -> None:
            rooms, store, at, by = desk.services.accounting.accounts, desk.store, desk.now(), desk.person.id
            desk.lane.write(lambda: rooms.save_accounts(store, numbers=typed, at=at, by=by), done, page.bar.refuse)

        def done(_changed: Changed) -> None:
            page.bar.done()
            desk.say("done", desk.words.tr(mark("The accounts are saved.")))

        page.bar.ask(Question(("accounts",), said, fields, mark("Save"), "check", "ordinary", send))
