"""Issuing: asked once with the number that comes, the total and to whom, for nothing takes an issued invoice back but a credit note."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.ui.inline_bar import Question
from desk.ui.op_key import new_op_key
from desk.ui.parts.paper_print import print_paper
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.invoices import InvoiceRow
    from desk.ui.pages.billing.page import BillingPage

NAMED = 3


@dataclass(frozen=True, slots=True)
class Issued:
    """What came of it: ids and numbers in their order, what was refused after them, and the paper to print, if that was asked for."""

    numbers: tuple[tuple[int, str], ...]
    refused: Refused | None = None
    paper: bytes = b""


class IssueVerbs:
    """One draft, or all that are chosen."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk

    def issue(self) -> None:
        """Reads what is to be issued, then asks."""
        page, desk = self._page, self._desk
        ids = page.now.drafts_to_issue()
        if not ids or page.run.running:
            return
        invoices, store, today = desk.services.invoices, desk.store, desk.now().date()

        def job() -> tuple[str, tuple[InvoiceRow, ...]]:
            return invoices.coming_number(store, invoice_id=ids[0], today=today), invoices.invoice_rows(store, ids=ids, today=today)

        desk.lane.read(job, lambda found: self._ask(*found), channel="billing.issue")

    def _ask(self, number: str, rows: tuple[InvoiceRow, ...]) -> None:
        if not rows:
            return
        ids = tuple(row.id for row in rows)
        keys = {key: f"issue-{key}-{new_op_key()}" for key in ids}
        self._page.bar.ask(Question(
            ("issue", ids), self._sentence(number, rows), (), mark("Issue"), "resolve", "primary",
            lambda _typed: self._issue(keys, rows, prints=False), mark("Issue and print"), "Ctrl+P",
            lambda _typed: self._issue(keys, rows, prints=True),
        ))  # fmt: skip

    def _sentence(self, number: str, rows: tuple[InvoiceRow, ...]) -> str:
        words = self._desk.words
        if len(rows) == 1:
            gross = (rows[0].gross, rows[0].currency)
            return words.say("Issue {number} over {gross:money} to {customer}? It cannot change after that.", number=number, gross=gross,
                             customer=rows[0].customer)  # fmt: skip
        names = [row.customer for row in rows[:NAMED]]
        if len(rows) > NAMED:
            names.append(words.many("{n} more", "{n} more", len(rows) - NAMED))
        sums: dict[str, Decimal] = {}
        for row in rows:
            sums[row.currency] = sums.get(row.currency, Decimal(0)) + row.gross
        total = [words.say("{gross:money}", gross=(gross, currency)) for currency, gross in sums.items()]
        return words.many(
            "Issue {n} draft, from {number} on, {total:list} together, to {names:list}? They cannot change after that.",
            "Issue {n} drafts, from {number} on, {total:list} together, to {names:list}? They cannot change after that.",
            len(rows), number=number, total=total, names=names,
        )  # fmt: skip

    def _issue(self, keys: dict[int, str], rows: tuple[InvoiceRow, ...], *, prints: bool) -> None:
        desk, run = self._desk, self._page.run
        if run.running:
            return
        self._page.bar.done()
        services, store, at, by, today = desk.services, desk.store, desk.now(), desk.person.id, desk.now().date()

        def job() -> Changed:
            issued: list[tuple[int, str]] = []
            refused = None
            for done, (number, key) in enumerate(keys.items(), start=1):
                try:
                    changed = services.invoices.issue_invoice(store, op_key=key, invoice_id=number, today=today, at=at, by=by)
                except Refused as refusal:
                    if not issued:
                        raise
                    refused = refusal
                    break
                issued.append((number, changed.result))
                if not run.tell(done, len(keys)):
                    break
            ids = [one for one, _ in issued]
            paper = services.invoice.bundle.merged_pdf(store, invoice_ids=ids, today=today) if prints else b""
            if prints and len(ids) == 1:
                paper = services.invoices.invoice_pdf(store, invoice_id=ids[0], today=today)
            kinds = frozenset({"invoice", "charge", "customer"})
            return Changed(kinds, tuple(("invoice", one) for one in ids), Issued(tuple(issued), refused, paper or b""))

        run.begin(len(keys))
        desk.lane.write(job, lambda changed: self._issued(changed.result, rows), self._stopped)

    def _issued(self, found: Issued, rows: tuple[InvoiceRow, ...]) -> None:
        page, desk, words = self._page, self._desk, self._desk.words
        page.run.end()
        key, number = found.numbers[0]
        row = next(row for row in rows if row.id == key)
        if found.refused is not None:
            desk.refuse(found.refused)
        elif len(found.numbers) == 1:
            gross = (row.gross, row.currency)
            said = words.say("{number} issued to {customer}, {gross:money}.", number=number, customer=row.customer, gross=gross)
            desk.say("issued", said, words.tr(mark("Print")), page.paper_verbs.print_it)
        else:
            said = words.many("{n} invoice issued.", "{n} invoices issued.", len(found.numbers))
            desk.say("issued", said, words.tr(mark("Show invoices")), lambda: page.open_tab("issued"))
        page.show_paper_of(found.numbers[-1][0])
        if found.paper:
            title = words.say("{title}, {customer}", title=words.say("Invoice {number}", number=number), customer=row.customer)
            many = words.many("{n} invoice", "{n} invoices", len(found.numbers))
            print_paper(desk, found.paper, title if len(found.numbers) == 1 else many, page.window())

    def _stopped(self, error: Told) -> None:
        self._page.run.end()
        self._page.reload()
        if isinstance(error, Refused):
            self._desk.refuse(error)
