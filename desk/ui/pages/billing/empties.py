"""What stands where there is nothing: one fact, and one useful next fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.words import mark

if TYPE_CHECKING:
    from desk.words import Words

VIEWS: Final = {
    "drafts": (mark("No drafts"), mark("Drafts are made from unbilled work with Ctrl+L.")),
    "issued": (mark("No invoice issued yet"), mark("A draft becomes an invoice with Ctrl+Return.")),
    "overdue": (mark("Nothing is overdue"), mark("Every invoice is paid or not yet due.")),
}
PAPERS: Final = {
    "unbilled": (mark("No draft here yet"), mark("Ctrl+L makes one for the customer under the cursor, or for all that are ticked.")),
    "drafts": (mark("No draft is chosen"), mark("Choose one in the list to see its paper.")),
    "issued": (mark("No invoice is chosen"), mark("Choose one in the list to see its paper.")),
    "overdue": (mark("No invoice is chosen"), mark("Choose one in the list to see its paper.")),
    "prices": (mark("No paper yet"), mark("The price list is being drawn.")),
    "payments": (
        mark("No paper here"), mark("The invoice of the row under the cursor stands here; one of an earlier system has its paper there."),
    ),
}
FOUND_NOTHING: Final = (mark("Nothing is found by these words"), mark("A part of the customer's name, of the work or of a number will do."))
# Of a key that whoever sits here may not press, nothing is said.
BY_KEY: Final = ("Ctrl+L", "Ctrl+Return")
MAKERS: Final = mark("The office or a manager makes drafts and invoices.")


def invoices_empty(view: str, search: str, words: Words, *, makes: bool) -> tuple[str, str]:
    """An empty list of drafts or invoices, to one who `makes` them or not."""
    return _said(FOUND_NOTHING if search else VIEWS[view], words, makes=makes)


def paper_empty(tab: str, words: Words, *, makes: bool) -> tuple[str, str]:
    """No paper."""
    return _said(PAPERS[tab], words, makes=makes)


def _said(facts: tuple[str, str], words: Words, *, makes: bool) -> tuple[str, str]:
    fact, next_fact = facts
    return words.tr(fact), words.tr(next_fact if makes or not any(key in next_fact for key in BY_KEY) else MAKERS)


def unbilled_empty(month: str, search: str, elsewhere: int, held: int, words: Words) -> tuple[str, str]:
    """Nothing to be invoiced: in this month, by these words, or at all."""
    if search:
        return words.tr(FOUND_NOTHING[0]), words.tr(FOUND_NOTHING[1])
    if month and elsewhere:
        other = words.many("{n} piece of work of other months waits.", "{n} pieces of work of other months wait.", elsewhere)
        return words.tr(mark("Nothing to invoice in this month")), other
    if held:
        return words.tr(mark("Everything that can be is invoiced")), words.tr(mark("What is held back waits below until it is released."))
    return words.tr(mark("Everything is invoiced")), words.tr(mark("New work stands here as soon as a call is priced."))
