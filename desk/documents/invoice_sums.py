"""An invoice's totals, and what closes it at the foot: how to pay, or what the paper is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents import tags
from desk.documents.colours import INK
from desk.documents.figures import Figures
from desk.documents.flow import Strip
from desk.documents.giro import giro_strip
from desk.documents.identity import account, iban
from desk.documents.invoice_head import Fact, due_facts, reference_fact, without_mark
from desk.documents.paper import total_height
from desk.documents.sheet import LEFT, RIGHT
from desk.documents.tags import Node
from desk.documents.text import clipped, fitted, named, plain, wrap
from desk.rules.tax_treatment import TAXED
from desk.words import mark

if TYPE_CHECKING:
    from desk.documents.paper import Letter, Styles
    from desk.documents.sheet import Sheet
    from desk.documents.values import EstimatePaper, InvoicePaper, Party, VatRow
    from desk.words import Words

SUMS, STEP, BOX_STEP = 311.4, 15.0, 13.4
PAYEE, REFERENCE = LEFT + 65, 328.4
TOTALS = {
    "invoice": mark("To pay"),
    "credit_note": mark("Total credited"),
    "pro_forma": mark("To pay"),
    "draft": mark("Total with VAT"),
}
NO_TAX_DOCUMENT = mark(
    "This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.",
)
TWO_DATES = mark("Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.")


def totals(paper: InvoicePaper, w: Words, figures: Figures, styles: Styles) -> Strip:
    """Net, VAT by rate, and the total, in one piece."""
    return sums(paper, w.tr(TOTALS[paper.kind]), w, figures, styles)


def sums(paper: InvoicePaper | EstimatePaper, label: str, w: Words, figures: Figures, styles: Styles) -> Strip:
    """The same under any word for the total."""
    small, ink, big, sum_style = styles.second(9), styles.ink(9.5), styles.ink(12, "Bold"), styles.accent(14)
    rows = [(w.tr("Net total"), figures.amount(paper.net))]
    rows += [
        (_vat_label(row, w, figures), figures.amount(row.vat))
        for row in paper.vat_rows
    ]
    if len(paper.vat_rows) > 1:
        rows.append((w.tr("VAT total"), figures.amount(paper.vat)))
    rows += _home_vat(paper, w)
    amount = figures.money(paper.gross)
    widest = max(big.width(label) + sum_style.width(amount), *(small.width(name) + ink.width(value) for name, value in rows))
    x = min(SUMS, RIGHT - widest - 16)
    rule = 14.0 + STEP * len(rows)

    def paint(sheet: Sheet, top: float) -> None:
        table = Node("Table", sheet.root)
        for at, (name, value) in enumerate(rows):
            head, cell = tags.row(table, side=True, columns=2)
            sheet.left(x, top + 19 + at * STEP, name, small, head)
            sheet.right(RIGHT, top + 19 + at * STEP, value, ink, cell)
        sheet.rule(top + rule + 2, INK, weight=0.75, x=x)
        head, cell = tags.row(table, side=True, columns=2)
        sheet.left(x, top + rule + 19, label, big, head)
        sheet.right(RIGHT, top + rule + 19, amount, sum_style, cell)

    return Strip(rule + 30, paint)


def _vat_label(row: VatRow, w: Words, figures: Figures) -> str:
    """What a row of VAT is of; one without VAT says its category, as the e-invoice does."""
    if row.category == TAXED:
        return w.say("VAT {rate:percent} of {net}", rate=row.rate, net=figures.amount(row.net))
    return w.say("VAT {rate:percent} ({category}) of {net}", rate=row.rate, category=row.category, net=figures.amount(row.net))


def _home_vat(paper: InvoicePaper | EstimatePaper, w: Words) -> list[tuple[str, str]]:
    """The VAT once more in the seller's own currency, with the rate it was worked out at."""
    vat, rate = getattr(paper, "home_vat", None), getattr(paper, "home_rate", None)
    if vat is None or not getattr(paper, "home_currency", ""):
        return []
    own = Figures(w, paper.home_currency)  # type: ignore[union-attr]
    label = w.say("VAT in {currency}", currency=own.currency)
    if rate:
        label = w.say("VAT in {currency} (1 {foreign} = {rate})", currency=own.currency, foreign=paper.currency, rate=own.price(rate))
    return [(label, own.amount(vat))]


def closing(paper: InvoicePaper, w: Words, figures: Figures, letter: Letter) -> Strip | None:
    """What stands at the foot of the last sheet, or nothing."""
    box = _box(paper, w, figures, letter)
    style = letter.styles.second(7.5)
    small = [strip for text in _sentences(paper, w) for strip in letter.body(text, style, step=10.4)]
    if codes := giro_strip(paper, w, letter.styles):
        small.insert(0, codes)
    if box is None and not small:
        return None
    height = (box.height + 8 if box else 0) + total_height(small)

    def paint(sheet: Sheet, top: float) -> None:
        if box:
            box.paint(sheet, top)
            top += box.height + 8
        for strip in small:
            strip.paint(sheet, top)
            top += strip.height

    return Strip(height + 6, paint)


def _box(paper: InvoicePaper, w: Words, figures: Figures, letter: Letter) -> Strip | None:
    if paper.kind == "draft":
        return letter.box(w.tr("Draft"), w.tr("This draft is for checking only. It has no number, and nothing is to be paid by it."))
    if paper.kind == "credit_note":
        text = w.say(
            "{amount} is credited against invoice {number}.",
            amount=figures.money(abs(paper.gross)),
            number=plain(paper.credited_number, 40),
        )
        return letter.box(w.tr("Nothing to pay"), text)
    left = payee(paper.seller, w)
    right = [*reference_fact(paper, w), *due_facts(paper, w), Fact(w.tr("To pay"), figures.money(paper.gross))]
    return payment_box(w.tr("Payment details"), left, right, letter.styles) if len(left) > 1 else None


def payee(seller: Party, w: Words) -> list[Fact]:
    """Who is paid, and on which account."""
    rows = [Fact(w.tr("Payee"), named(seller.name, "seller.name", 80))]
    if seller.account:
        rows.append(Fact(w.tr("Bank account"), plain(account(seller.account, seller.country), 34)))
    if seller.iban:
        rows.append(Fact("IBAN", plain(iban(seller.iban), 44)))
    if seller.bic:
        rows.append(Fact("BIC", plain(seller.bic, 20)))
    return rows


def payment_box(title: str, left: list[Fact], right: list[Fact], styles: Styles) -> Strip:
    """A tinted box: the payee at the left, what to pay and by when at the right."""
    label, value, head = styles.second(8.5), styles.ink(9.5, "Medium"), styles.accent(9)
    x = max(PAYEE, LEFT + 14 + max(label.width(row.label) for row in left) + 12)
    split = max(REFERENCE, x + max(value.width(row.value) for row in left[1:]) + 16)
    payee = clipped(wrap(left[0].value, value.face, value.size, split - 12 - x), 2)
    down = len(payee) - 1
    rows = max(len(left) + down, len(right))
    height = 34 + BOX_STEP * rows + 1.5

    def paint(sheet: Sheet, top: float) -> None:
        sheet.tint(top, height, styles.tint)
        sheet.left(LEFT + 14, top + 17.6, title, head, Node("H2", sheet.root))
        first = top + 33.4
        table = Node("Table", sheet.root)
        for at, row in enumerate(left):
            named_by, cell = tags.row(table, side=True, columns=2)
            y = first + (at + (down if at else 0)) * BOX_STEP
            sheet.left(LEFT + 14, y, row.label, label, named_by)
            for down_by, line in enumerate([row.value] if at else payee):
                sheet.left(x, y + down_by * BOX_STEP, line, value, cell)
        for at, row in enumerate(right):
            named_by, cell = tags.row(table, side=True, columns=2)
            sheet.left(split, first + at * BOX_STEP, row.label, label, named_by)
            size = fitted(row.value, value.face, value.size, RIGHT - 22 - split - label.width(row.label), least=5)
            sheet.right(RIGHT - 14, first + at * BOX_STEP, row.value, value if size == value.size else styles.ink(size, "Medium"), cell)

    return Strip(height, paint)


def _sentences(paper: InvoicePaper, w: Words) -> list[str]:
    """The sentences under the box: the desk's own, and those a country's paper needs."""
    due = paper.kind != "credit_note"
    said = [plain(text, 600) for text in paper.payment[:6]] if due else []
    if due and paper.seller.country == "IS" and paper.eindagi and w.code != "is":
        said.append(w.tr(TWO_DATES))
    if without_mark(paper):
        said.append(w.tr(NO_TAX_DOCUMENT))
    return [text for text in said if text]
