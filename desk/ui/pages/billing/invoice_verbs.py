"""What the page does to drafts and invoices: every write through the lane, every refusal where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, Question
from desk.ui.op_key import new_op_key
from desk.ui.reading import read_amount, read_date, write_amount, write_date
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.invoices import DraftEdit, InvoiceRow
    from desk.ui.pages.billing.page import BillingPage

DATE_WIDTH, AMOUNT_WIDTH = 104, 112


class InvoiceVerbs:
    """Drafting, editing, issuing, crediting, paying."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk

    def _write(self, verb: str, done: Callable[[Changed], None], failed: Callable[[Told], None] | None = None, **what: Any) -> None:
        desk = self._desk
        invoices, store, at, by = desk.services.invoices, desk.store, desk.now(), desk.person.id
        desk.lane.write(lambda: getattr(invoices, verb)(store, at=at, by=by, **what), done, failed)

    # Drafting.

    def make_drafts(self) -> None:
        """Drafts what is ticked, or the work of the customer under the cursor: one invoice for each customer."""
        page, run = self._page, self._page.run
        ids = page.unbilled.chosen_ids()
        if not ids or run.running:
            return
        run.begin(chosen.customers if (chosen := page.unbilled.chosen) is not None and chosen.customers else 1)
        self._write("draft_invoices", self._drafted, self._stopped, op_key=f"drafts-{new_op_key()}", charge_ids=ids, progress=run.tell)

    def _drafted(self, changed: Changed) -> None:
        page, words = self._page, self._desk.words
        stopped = page.run.stopped()
        page.run.end()
        page.show_paper_of(int(changed.result[0]))
        count = len(changed.result)
        if stopped or count > 1:
            said = words.many("{n} draft made.", "{n} drafts made.", count)
            self._desk.say("done", said, words.tr(mark("Show drafts")), lambda: page.open_tab("drafts"))

    def _stopped(self, error: Told) -> None:
        self._page.run.end()
        self._page.reload()
        if isinstance(error, Refused):
            self._desk.refuse(error)

    # A draft's words.

    def edit(self) -> None:
        """Opens the form over the draft shown, beside its paper."""
        page, view = self._page, self._page.papers.view
        if view is not None and view.row.state == "draft":
            page.layout_.open_form(page.editor)
            page.editor.begin(view)

    def save_edit(self, edit: DraftEdit) -> None:
        """Saves everything that was typed, or nothing of it."""
        page, desk = self._page, self._desk
        invoices, store, at, by = desk.services.invoices, desk.store, desk.now(), desk.person.id

        def saved(_changed: Changed) -> None:
            page.editor.done()
            page.layout_.close_form()

        desk.lane.write(lambda: invoices.save_draft(store, edit=edit, at=at, by=by), saved, page.editor.refuse)

    def preview(self, edit: DraftEdit) -> None:
        """The paper follows what is typed; what cannot be yet leaves it as it was."""
        page, desk = self._page, self._desk
        invoices, store, at = desk.services.invoices, desk.store, desk.now()

        def came(pdf: bytes | None) -> None:
            if pdf is not None and page.layout_.form() is page.editor and page.editor.view is not None:
                page.papers.show_preview(pdf)

        desk.lane.read(lambda: invoices.preview_edit(store, edit=edit, at=at), came, lambda _error: None, "billing.preview")

    def discard(self) -> None:
        """Asks, then throws a draft away."""
        page, view = self._page, self._page.papers.view
        if view is None:
            return
        number, words = view.row.id, self._desk.words
        said = words.say("Discard the draft of {customer}? Its work is unbilled again.", customer=view.row.customer)
        send = lambda _typed: self._write("discard_draft", self._discarded, page.bar.refuse, invoice_id=number)  # noqa: E731
        page.bar.ask(Question(("discard", number), said, (), mark("Discard draft"), "trash", "danger", send))

    def _discarded(self, _changed: Changed) -> None:
        self._page.bar.done()
        self._page.shown.forget()
        self._desk.say("done", self._desk.words.tr(mark("The draft is discarded; its work is unbilled again.")))

    # What comes after.

    def pay(self) -> None:
        """Asks what came and when; what is open stands there already."""
        page, view, words = self._page, self._page.papers.view, self._desk.words
        if view is None:
            return
        row = view.row
        said = words.say("Payment of invoice {number}, {customer}", number=row.number, customer=row.customer)
        fields = (
            Asked("amount", mark("Amount"), write_amount(row.gross - row.paid, words), AMOUNT_WIDTH),
            Asked("paid_on", mark("Paid on"), write_date(self._desk.now().date(), words), DATE_WIDTH),
            Asked("note", mark("Note")),
        )
        key = f"payment-{row.id}-{new_op_key()}"
        page.bar.ask(
            Question(("pay", row.id, str(row.paid)), said, fields, mark("Record payment"), "check", "ordinary",
                     lambda typed: self._pay(row, key, typed))
        )  # fmt: skip

    def _pay(self, row: InvoiceRow, key: str, typed: dict[str, str]) -> None:
        bar, words = self._page.bar, self._desk.words
        try:
            amount, day = wanted_amount("amount", typed["amount"]), read_date("paid_on", typed["paid_on"]) or self._desk.now().date()
        except Refused as refused:
            bar.refuse(refused)
            return

        def paid(_changed: Changed) -> None:
            bar.done()
            said = words.say("{amount:money} recorded for invoice {number}.", amount=(amount, row.currency), number=row.number)
            self._desk.say("done", said, words.tr(mark("Undo")), lambda: self._take_back(row.id, amount, day))

        self._write(
            "record_payment", paid, bar.refuse, op_key=key, invoice_id=row.id, amount=amount, paid_on=day, note=typed["note"]
        )

    def _take_back(self, invoice_id: int, amount: Decimal, day: Any) -> None:
        said = self._desk.words.tr(mark("The payment is taken back."))
        self._write(
            "record_payment", lambda _changed: self._desk.say("done", said), op_key=f"payment-{new_op_key()}", invoice_id=invoice_id,
            amount=-amount, paid_on=day, note="",
        )  # fmt: skip


def wanted_amount(field: str, text: str) -> Decimal:
    """An amount that must be there."""
    found = read_amount(field, text)
    if found is None:
        raise Refused(mark("Write the amount."), field=field)
    return found
