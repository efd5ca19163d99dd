"""Everything that can be done on the page, as rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.rules.roles import OFFICE
from desk.ui.actions import Action
from desk.ui.pages.billing.money_actions import money_actions
from desk.ui.pages.billing.paper_actions import paper_actions
from desk.ui.pages.billing.price_actions import price_actions
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.billing.page import BillingPage



def action_rows(page: BillingPage) -> list[Action]:
    """Work, drafts, invoices, prices, papers; invoicing and prices are the office's."""
    row, office = partial(Action, page=page.id), partial(Action, page=page.id, who=OFFICE)
    work, papers = page.work_verbs, page.invoice_verbs
    return [
        row("billing.find", mark("Find"), mark("Find a customer, a number or work"), "search", "/", run=page.go_find),
        *(row(f"billing.tab.{tab}", text, text, "", f"Alt+{at}", run=partial(page.open_tab, tab), menu="view")
          for at, (tab, text) in enumerate(page.tabs(), start=1)),
        office("billing.draft", mark("Make drafts"), mark("Make a draft for each customer chosen"), "draft", "Ctrl+L",
               when=page.now.can_draft, run=papers.make_drafts, menu="edit"),
        office("billing.issue", mark("Issue"), mark("Issue: the draft gets its number and cannot change any more"), "resolve",
               "Ctrl+Return", when=page.now.can_issue, run=page.issue_verbs.issue, menu="edit"),
        office("billing.edit", mark("Edit draft"), mark("Edit the draft's lines, order, discounts, payer and references"),
               "pencil-simple", "E", when=page.now.shows_draft, run=papers.edit, menu="edit"),
        office("billing.month", mark("Month's end"), mark("Draft and issue every customer's work of a month, in a run"), "plan", "Ctrl+E",
               when=page.now.is_free, run=page.month_verbs.open, menu="edit"),
        office("billing.discard", mark("Discard draft"), mark("Discard the draft: its work is unbilled again"), "trash", "Del",
               when=page.now.shows_draft, run=papers.discard, menu="edit"),
        office("billing.pay", mark("Record payment"), mark("Record a payment of the invoice"), "check-circle", "B",
               when=page.now.shows_owed, run=papers.pay, menu="edit"),
        office("billing.credit", mark("Credit note"), mark("Credit the invoice, in full or by line"), "undo", "K",
               when=page.now.shows_creditable, run=page.credit_verbs.begin, menu="edit"),
        row("billing.release", mark("Release"), mark("Release the held work, with the reason"), "release", "R",
            when=page.now.can_release, run=work.release, menu="edit"),
        office("billing.goodwill", mark("Goodwill"), mark("Give the work away, with the reason, or charge it again"), "percent", "G",
               when=page.now.can_give, run=work.give_away, menu="edit"),
        row("billing.why", mark("Why"), mark("Tell the whole why of the price"), "question", "W",
            when=lambda: page.now.on_work() is not None, run=work.tell_why, menu="view"),
        *price_actions(page, office),
        *money_actions(page, office),
        *paper_actions(page),
    ]  # fmt: skip
