"""A reminder of an unpaid invoice on A4: what is owed, each part of what is asked with its why, and how to pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents import table
from desk.documents.figures import Figures
from desk.documents.flow import Group, Strip
from desk.documents.giro import check_codes, transfer_for, transfer_strip
from desk.documents.identity import reference
from desk.documents.invoice_head import REFERENCES, Fact, set_head
from desk.documents.invoice_sums import payee, payment_box
from desk.documents.paper import Letter, gap
from desk.documents.sheet import RIGHT
from desk.documents.tags import Node
from desk.documents.text import named, plain
from desk.rules.errors import Refused
from desk.words import mark, speaker

if TYPE_CHECKING:
    from decimal import Decimal

    from desk.documents.reminder_values import ReminderPaper
    from desk.documents.sheet import Sheet
    from desk.rules.giro import Transfer
    from desk.words import Words

SPANS = (96.0,)
NOT_ADDED_UP = mark("The reminder does not add up.")
TITLES = {1: mark("Payment reminder"), 2: mark("Second payment reminder")}
LAST = mark("Last payment reminder")
PLEASE = mark("If you have paid in the meantime, please disregard this letter. If something is unclear, please get in touch.")
FINAL = mark("This is our last reminder. If the sum is not paid by that day, we hand the claim over for collection without further notice.")


def reminder_pdf(paper: ReminderPaper) -> bytes:
    """The PDF of a reminder; refused when its parts do not add up. Equal values give equal bytes."""
    w = speaker(paper.language)
    figures = Figures(w, paper.currency)
    _check(paper, figures)
    check_codes(paper.seller, paper.reference, paper.reference_kind)
    title = w.tr(LAST if paper.final else TITLES.get(paper.step, TITLES[2]))
    running = f"{title} {plain(paper.number, 40)}"
    subtitle = w.tr("Draft") if paper.draft else w.date(paper.dated)
    letter = Letter(paper.seller, title=title, subtitle=subtitle, running=running, logo=paper.logo, colour=paper.colour)
    flow = letter.flow
    flow.start()
    flow.y = set_head(flow.sheets[0], letter.styles, paper.buyer, _facts(paper, w))
    _body(paper, w, figures, letter)
    return letter.finish(title=running, language=w.code)


def _check(paper: ReminderPaper, figures: Figures) -> None:
    for field in ("gross", "paid", "owed", "fee", "interest", "earlier_interest"):
        figures.check(getattr(paper, field), field)
    adds = paper.gross - paper.paid == paper.owed and 0 <= paper.earlier_interest <= paper.interest
    if not adds or paper.owed < 0 or paper.fee < 0 or _whole(paper) <= 0:
        raise Refused(NOT_ADDED_UP, field="owed")


def _facts(paper: ReminderPaper, w: Words) -> list[Fact]:
    rows = [
        Fact(w.tr("Invoice number"), named(paper.number, "number", 40), strong=True),
        Fact(w.tr("Invoice date"), w.date(paper.invoice_date)),
        Fact(_due_word(paper, w), w.date(paper.due)),
        Fact(w.tr("Days overdue"), w.number(paper.days)),
        Fact(w.tr("Date"), w.date(paper.dated)),
        Fact(w.tr("Pay by"), w.date(paper.pay_by), strong=True),
    ]
    return rows + _reference(paper, w)


def _due_word(paper: ReminderPaper, w: Words) -> str:
    return "Eindagi" if paper.seller.country == "IS" else w.tr("Due date")


def _reference(paper: ReminderPaper, w: Words) -> list[Fact]:
    printed = reference(plain(paper.reference, 35), paper.reference_kind)
    return [Fact(w.tr(REFERENCES[paper.reference_kind]), printed)] if printed else []


def _body(paper: ReminderPaper, w: Words, figures: Figures, letter: Letter) -> None:
    ink = letter.styles.ink(9.5)
    said = w.say(
        "The invoice {number} itself is paid; fees and interest of its reminders are not. Please pay {whole} by {day:date}.",
        number=plain(paper.number, 40), day=paper.pay_by, whole=figures.money(_whole(paper)),
    ) if not paper.owed else w.say(
        "According to our books, {owed} of invoice {number} is still unpaid. It was due on {due:date}. Please pay {whole} by {day:date}.",
        owed=figures.money(paper.owed), number=plain(paper.number, 40), due=paper.due, day=paper.pay_by, whole=figures.money(_whole(paper)),
    )  # fmt: skip
    letter.flow.add(Group([*letter.body(said, ink, step=13.4), gap(4), *letter.body(w.tr(PLEASE), ink, step=13.4), gap(12)]))
    _table(paper, w, figures, letter)
    strips: list[Strip] = [gap(12)]
    if paper.final:
        strips += [*letter.body(w.tr(FINAL), letter.styles.ink(9.5, "Medium"), step=13.4), gap(10)]
    left = payee(paper.seller, w)
    if (codes := transfer_strip(_transfer(paper), w, letter.styles)) is not None:
        strips += [codes, gap(10)]
    if len(left) > 1:
        right = [*_reference(paper, w), Fact(w.tr("Pay by"), w.date(paper.pay_by)), Fact(w.tr("To pay"), figures.money(_whole(paper)))]
        strips.append(payment_box(w.tr("Payment details"), left, right, letter.styles))
    letter.flow.add(Group(strips))


def _transfer(paper: ReminderPaper) -> Transfer | None:
    """What a bank's app reads: the reminder's whole sum by its last day; a draft is not paid by."""
    if paper.draft:
        return None
    return transfer_for(paper.seller, paper.currency, _whole(paper), paper.reference, paper.reference_kind, paper.pay_by)


def _whole(paper: ReminderPaper) -> Decimal:
    return paper.owed + paper.fee + paper.interest


def _table(paper: ReminderPaper, w: Words, figures: Figures, letter: Letter) -> None:
    styles = letter.styles
    label, ink = styles.second(8, "Medium"), styles.ink(9.5, "Medium")
    parts = _parts(paper, w, figures)
    cells = [[table.Cell(figures.amount(value), ink)] for _, _, value in parts]
    found = table.columns([w.say("Amount {currency}", currency=figures.symbol)], cells, SPANS, label)
    tree = Node("Table", letter.flow.root)
    head = table.header(w.tr("What is asked for"), label, found, label, styles.colour, table=tree)
    wide = table.text_width(cells, found)
    strips = [head]
    for (text, why, _), row in zip(parts, cells, strict=True):
        strips += table.Row(text, why, row).strips(styles, found, (wide, wide), tree)
    letter.flow.add(Group([*strips, _total(w.tr("To pay"), figures.money(_whole(paper)), letter)], head))


def _parts(paper: ReminderPaper, w: Words, figures: Figures) -> list[tuple[str, str, Decimal]]:
    """What is asked for: the debt, its interest and the fee, each with its why; what is nothing is left out."""
    why = ""
    if paper.paid:
        why = w.say("{gross} less {paid} paid or credited", gross=figures.money(paper.gross), paid=figures.money(paper.paid))
    rows = [(w.say("Invoice {number}", number=plain(paper.number, 40)), why, paper.owed)] if paper.owed else []
    if paper.earlier_interest:
        rows.append((w.tr("Late interest of earlier reminders"), "" if paper.spans else paper.interest_law, paper.earlier_interest))
    if paper.interest > paper.earlier_interest:
        spans = [
            w.many("{percent:percent} a year for {n} day from {day:date}", "{percent:percent} a year for {n} days from {day:date}",
                   one.days, percent=one.percent, day=one.since)
            for one in paper.spans
        ]  # fmt: skip
        new = paper.interest - paper.earlier_interest
        rows.append((w.tr("Late interest"), " · ".join(filter(None, (*spans, paper.interest_law))), new))
    if paper.fee:
        rows.append((w.tr("Fixed compensation") if paper.compensation else w.tr("Reminder fees"), paper.fee_law, paper.fee))
    return rows


def _total(label: str, amount: str, letter: Letter) -> Strip:
    big, sums = letter.styles.ink(12, "Bold"), letter.styles.accent(14)
    widest = big.width(label) + sums.width(amount) + 24

    def paint(sheet: Sheet, top: float) -> None:
        node = Node("P", sheet.root)
        sheet.left(RIGHT - widest, top + 20, label, big, node)
        sheet.right(RIGHT, top + 20, amount, sums, node)

    return Strip(30, paint)
