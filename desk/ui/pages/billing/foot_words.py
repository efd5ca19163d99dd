"""What the foot of the list says: what is chosen, and what it comes to."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desk.ui.pages.billing.money_rows import money_words
from desk.ui.pages.billing.work_rows import works_word
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.billing.page import BillingPage

MANY = 1


def foot_words(page: BillingPage) -> tuple[str, str]:
    """Two texts: the first in bold."""
    if page.desk.profile is None:
        return "", ""
    if not page.makes():
        # Said once where the buttons would be: nobody should look for what their role has not.
        return "", page.desk.words.tr(mark("You see invoices and print them; the office and managers make and change them."))
    if page.tab == "unbilled":
        return _work(page)
    if page.tab == "payments":
        return "", money_words(page)
    if page.tab == "prices":
        count = page.prices.to_check()
        words = page.desk.words
        said = words.many("{n} price is ours: please check it.", "{n} prices are ours: please check them.", count)
        open_days = page.prices.with_gaps()
        gaps = words.many("{n} item has days without a price.", "{n} items have days without a price.", open_days) if open_days else ""
        return gaps, said if count else "" if gaps else words.tr(mark("Enter sets a new price from a day on."))
    return _invoices(page)


def _work(page: BillingPage) -> tuple[str, str]:
    words, currency = page.desk.words, page.desk.profile.currency
    sums = page.unbilled.chosen
    if sums is None or not sums.customers:
        return "", words.tr(mark("Space ticks; without a tick the customer under the cursor is drafted.")) if page.unbilled.count() else ""
    first = words.many("{n} customer chosen", "{n} customers chosen", sums.customers)
    rest = words.say(
        "{works} · {net:money} net · {gross:money} with VAT", works=works_word(page.desk, sums.works),
        net=(sums.net, currency), gross=(sums.gross, currency),
    )  # fmt: skip
    return first, rest


def _invoices(page: BillingPage) -> tuple[str, str]:
    words, currency = page.desk.words, page.desk.profile.currency
    rows = page.invoices.rows()
    if len(rows) <= MANY:
        return "", ""
    signed = [(row, -1 if row.kind == "credit_note" else 1) for row in rows]
    net = sum((row.net * sign for row, sign in signed), Decimal(0))
    gross = sum((row.gross * sign for row, sign in signed), Decimal(0))
    first = words.many("{n} invoice chosen", "{n} invoices chosen", len(rows))
    return first, words.say("{net:money} net · {gross:money} with VAT", net=(net, currency), gross=(gross, currency))
