"""What the page does to an issued invoice: a credit note over all or some of it, and a corrected invoice in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.op_key import new_op_key
from desk.ui.pages.billing.credit_form import ANEW, AWAY, Credit, CreditForm
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.pages.billing.page import BillingPage


class CreditVerbs:
    """The form is made when it is first wanted; its key is kept until the credit note is issued, so that a repeat makes no second one."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk
        self._form: CreditForm | None = None
        self._key = ""

    @property
    def form(self) -> CreditForm:
        """The form."""
        if self._form is None:
            self._form = CreditForm(self._desk)
            self._form.wanted.connect(self._send)
        return self._form

    def begin(self) -> None:
        """Opens the form over the invoice shown."""
        view = self._page.papers.view
        if view is not None:
            self._key = f"credit-{view.row.id}-{new_op_key()}"
            self._page.layout_.open_form(self.form)
            self.form.begin(view)

    def retranslate(self) -> None:
        """Writes every word of the form, if there is one."""
        if self._form is not None:
            self._form.retranslate()

    def _send(self, credit: Credit) -> None:
        desk, key = self._desk, self._key
        invoices, store, at, by, today = desk.services.invoices, desk.store, desk.now(), desk.person.id, desk.now().date()

        def job() -> Changed:
            what = {"op_key": key, "invoice_id": credit.invoice_id, "reason": credit.reason, "today": today, "at": at, "by": by}
            made: Changed = (
                invoices.correct_invoice(store, **what) if credit.work == ANEW
                else invoices.credit_invoice(store, **what, parts=credit.parts, bill_again=credit.work != AWAY)
            )  # fmt: skip
            return made

        desk.lane.write(job, lambda changed: self._done(credit, changed), self.form.refuse)

    def _done(self, credit: Credit, changed: Changed) -> None:
        page, tr = self._page, self._desk.words.tr
        self.form.done()
        if credit.work == ANEW:
            _note, draft = changed.result
            page.open_tab("drafts")
            page.show_paper_of(int(draft))
            self._desk.say("issued", tr(mark("The credit note is issued; the invoice is drafted anew: put it right and issue it.")))
            return
        page.layout_.close_form()
        page.show_paper_of(int(changed.result))
        said = (
            mark("The credit note is issued; the work is given away.") if credit.work == AWAY
            else mark("The credit note is issued; the work is unbilled again.") if credit.parts is None
            else mark("The credit note is issued; work credited in full is unbilled again.")
        )  # fmt: skip
        self._desk.say("issued", tr(said))
