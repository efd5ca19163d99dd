"""What can be done on the page now, asked by its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.services.charges import UnbilledWork
    from desk.ui.pages.billing.page import BillingPage


class Now:
    """Questions with a yes or a no, about what is chosen and what is shown."""

    def __init__(self, page: BillingPage) -> None:
        self._page = page

    def is_free(self) -> bool:
        """Whether no form is open and no run is under way."""
        return not self._page.run.running and self._page.layout_.form() is None

    def can_draft(self) -> bool:
        """Whether there is work to draft."""
        return self._page.tab == "unbilled" and self.is_free() and bool(self._page.unbilled.chosen_ids())

    def drafts_to_issue(self) -> tuple[int, ...]:
        """The drafts chosen in the list, else the one whose paper is shown."""
        shown = self._page.papers.view
        if self._page.tab == "drafts" and (shown is None or shown.row.state == "draft"):
            chosen = tuple(row.id for row in self._page.invoices.rows())
            if len(chosen) > 1:
                return chosen
        return (shown.row.id,) if shown is not None and shown.row.state == "draft" and not shown.missing else ()

    def can_issue(self) -> bool:
        """Whether a draft lacks nothing but its number."""
        return self.is_free() and bool(self.drafts_to_issue())

    def shows_draft(self) -> bool:
        """Whether the paper is a draft's."""
        return self._shows("draft")

    def shows_issued(self) -> bool:
        """Whether the paper is of an issued document of ours."""
        view = self._page.papers.view
        return view is not None and view.row.number is not None and view.row.kind != "opening"

    def shows_owed(self) -> bool:
        """Whether the paper is of an invoice on which money is open."""
        return self._shows("issued", "overdue") and self._kind() != "credit_note"

    def shows_creditable(self) -> bool:
        """Whether the paper is of an invoice that can be credited."""
        return self._shows("issued", "overdue", "paid") and self._kind() != "credit_note"

    def _shows(self, *states: str) -> bool:
        return self.is_free() and self._page.papers.view is not None and self._page.papers.view.row.state in states

    def _kind(self) -> str:
        return self._page.papers.view.row.kind if self._page.papers.view is not None else ""

    def can_release(self) -> bool:
        """Whether held work is under the cursor."""
        return self._page.tab == "unbilled" and self._page.unbilled.held.current() is not None

    def on_work(self) -> UnbilledWork | None:
        """The piece of work under the cursor."""
        return self._page.unbilled.current_work() if self._page.tab == "unbilled" else None

    def can_give(self) -> bool:
        """Whether what is under the cursor would be charged."""
        work = self.on_work()
        return work is not None and work.status == "chargeable"
