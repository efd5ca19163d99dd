"""What can be done with papers and with the chain of issued documents, as rows: everybody may look, print and save."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.billing.page import BillingPage


def paper_actions(page: BillingPage) -> list[Action]:
    """One paper, and all that are chosen."""
    row = partial(Action, page=page.id, menu="desk")
    verbs, has, issued, many = page.paper_verbs, page.papers.has_paper, page.now.shows_issued, page.paper_verbs.many
    return [
        row("billing.print", mark("Print"), mark("Print the paper"), "print", "Ctrl+P", when=has, run=verbs.print_it),
        row("billing.save", mark("Save PDF"), mark("Save the paper as a PDF"), "save-pdf", "Ctrl+S", when=has, run=verbs.save_it),
        row("billing.open", mark("Open in another program"), mark("Open the paper in the desktop's own program"), "open", "O",
            when=has, run=verbs.open_it),
        row("billing.xml", mark("Save e-invoice"), mark("Save the e-invoice (XML) as it was issued"), "save-pdf", "X",
            when=issued, run=verbs.save_xml),
        row("billing.mail", mark("Hand to the mail program"), mark("Open a letter with the paper in the mail program"), "envelope", "M",
            when=issued, run=verbs.mail_it),
        row("billing.print_all", mark("Print all chosen"), mark("Print all that are chosen, one behind the other"), "print",
            "Ctrl+Shift+P", when=many, run=verbs.print_all),
        row("billing.save_all", mark("Save all chosen"), mark("Save all that are chosen as files in a folder"), "folder-open",
            "Ctrl+Shift+S", when=many, run=verbs.save_all),
        row("billing.merge_all", mark("Merge all chosen"), mark("Save all that are chosen as one PDF"), "merge", "Ctrl+Shift+M",
            when=many, run=verbs.merge_all),
        row("billing.verify", mark("Verify the chain"), mark("Look whether every issued document is there, unchanged"), "link", "V",
            when=page.now.is_free, run=verbs.verify),
    ]  # fmt: skip
