"""A customer's statement of account on A4: what was owed before, every document and payment, what is owed now and since when."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desk.documents import table
from desk.documents.figures import Figures
from desk.documents.flow import Group, Strip
from desk.documents.invoice_head import Fact, set_head, span
from desk.documents.invoice_sums import payee, payment_box
from desk.documents.paper import Letter, gap
from desk.documents.tags import Node
from desk.documents.text import plain
from desk.rules.errors import Refused
from desk.words import mark, speaker

if TYPE_CHECKING:
    from desk.documents.paper import Styles
    from desk.documents.statement_values import Account, AccountLine, StatementPaper
    from desk.words import Words

SPANS = (82.0, 90.0)
NOT_ADDED_UP = mark("The statement does not add up.")
WHAT = {
    "invoice": mark("Invoice {number}"), "credit_note": mark("Credit note {number}"), "pro_forma": mark("Pro forma {number}"),
    "opening": mark("Invoice {number}"), "payment": mark("Payment of invoice {number}"), "refund": mark("Refund of invoice {number}"),
    "rounding": mark("Rounding of invoice {number}"), "fee": mark("Reminder fee of invoice {number}"),
    "interest": mark("Late interest of invoice {number}"), "fee_waived": mark("Reminder fee of invoice {number}, waived"),
    "interest_waived": mark("Late interest of invoice {number}, waived"),
}  # fmt: skip
AGES = (
    mark("Not yet due"), mark("1 to 30 days overdue"), mark("31 to 60 days overdue"), mark("61 to 90 days overdue"),
    mark("More than 90 days overdue"),
)  # fmt: skip


def statement_pdf(paper: StatementPaper) -> bytes:
    """The PDF of a statement; refused when its lines do not lead to its balance. Equal values give equal bytes."""
    w = speaker(paper.language)
    for account in paper.accounts:
        _check(account, Figures(w, account.currency))
    title = w.tr("Statement of account")
    letter = Letter(paper.seller, title=title, subtitle=span(w, paper.since, paper.until), logo=paper.logo, colour=paper.colour)
    flow = letter.flow
    flow.start()
    flow.y = set_head(flow.sheets[0], letter.styles, paper.buyer, _facts(paper, w))
    if not paper.accounts:
        flow.add(Group(letter.body(w.tr("There were no movements, and nothing is owed."), letter.styles.ink(9.5), step=13.4)))
    for account in paper.accounts:
        _account(account, w, letter)
    left = payee(paper.seller, w)
    if len(left) > 1 and any(account.balance > 0 for account in paper.accounts):
        right = [Fact(w.tr("Owed"), Figures(w, one.currency).money(one.balance)) for one in paper.accounts if one.balance > 0]
        flow.add(Group([gap(12), payment_box(w.tr("Payment details"), left, right, letter.styles)]))
    return letter.finish(title=f"{title}: {plain(paper.buyer.name, 120)}", language=w.code)


def _check(account: Account, figures: Figures) -> None:
    running = account.before
    for line in account.lines:
        figures.check(line.amount, "amount")
        running += line.amount
        if running != line.balance:
            raise Refused(NOT_ADDED_UP, field="balance")
    # A statement of days gone by has no ages: what is owed since then is not what was owed on its last day.
    if running != account.balance or (account.ages and sum(account.ages, Decimal(0)) - account.credit != account.balance):
        raise Refused(NOT_ADDED_UP, field="balance")


def _facts(paper: StatementPaper, w: Words) -> list[Fact]:
    owed = [Fact(w.tr("Owed"), Figures(w, one.currency).money(one.balance), strong=True) for one in paper.accounts]
    return [Fact(w.tr("Period"), span(w, paper.since, paper.until)), Fact(w.tr("Date"), w.date(paper.dated)), *owed]


def _account(account: Account, w: Words, letter: Letter) -> None:
    styles, figures = letter.styles, Figures(w, account.currency)
    label, pale = styles.second(8, "Medium"), styles.second(9)
    cells = [[table.Cell("", pale), table.Cell(figures.amount(account.before), styles.ink(9.5, "Medium"))]]
    cells += [_cells(line, figures, styles) for line in account.lines]
    names = [w.say("Amount {currency}", currency=figures.symbol), w.say("Balance {currency}", currency=figures.symbol)]
    found = table.columns(names, cells, SPANS, label)
    tree = Node("Table", letter.flow.root)
    head = table.header(w.tr("Movement"), label, found, label, styles.colour, table=tree)
    letter.flow.put(head)
    wide = table.text_width(cells, found)
    texts = [(w.tr("Owed before"), "")]
    texts += [(w.say(WHAT[line.what], number=plain(line.number, 40)), w.date(line.day)) for line in account.lines]
    for (text, why), row in zip(texts, cells, strict=True):
        letter.flow.add(Group(table.Row(text, why, row).strips(styles, found, (wide, wide), tree), head))
    letter.flow.add(Group(_end(account, w, figures, letter)))


def _cells(line: AccountLine, figures: Figures, styles: Styles) -> list[table.Cell]:
    return [table.Cell(figures.amount(line.amount), styles.ink(9)), table.Cell(figures.amount(line.balance), styles.ink(9.5, "Medium"))]


def _end(account: Account, w: Words, figures: Figures, letter: Letter) -> list[Strip]:
    """What is owed at the end by how long it is overdue; what is nothing is left out."""
    styles = letter.styles
    label, ink = styles.second(8, "Medium"), styles.ink(9.5)
    rows = [(w.tr(word), amount) for word, amount in zip(AGES, account.ages, strict=False) if amount]
    if account.credit:
        rows.append((w.tr("Paid too much"), -account.credit))
    if not rows:
        return [gap(12)]
    cells = [[table.Cell(figures.amount(amount), ink)] for _, amount in rows]
    found = table.columns([w.say("Amount {currency}", currency=figures.symbol)], cells, (90.0,), label)
    tree = Node("Table", letter.flow.root)
    strips = [gap(16), table.header(w.tr("Owed by age"), label, found, label, styles.colour, table=tree)]
    wide = table.text_width(cells, found)
    for (text, _), row in zip(rows, cells, strict=True):
        strips += table.Row(text, "", row).strips(styles, found, (wide, wide), tree)
    return [*strips, gap(12)]
