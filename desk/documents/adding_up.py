"""What an invoice's figures must satisfy before they are printed: the parts add up, or the paper is refused."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from desk.documents.figures import MOST
from desk.rules.errors import Refused
from desk.rules.tax_treatment import CATEGORIES, TAXED

if TYPE_CHECKING:
    from desk.documents.figures import Figures
    from desk.documents.values import InvoiceLine, InvoicePaper, PriceItem, VatRow

MOST_DECIMALS = 6
LAST = Decimal(1).scaleb(-MOST_DECIMALS)


def check_invoice(paper: InvoicePaper, figures: Figures) -> None:
    """Lines make the nets of their rates, the rates' VAT is half up, nets and VAT make the total; and what the kind needs is there."""
    _check_kind(paper)
    nets: dict[tuple[Decimal, str], Decimal] = {}
    for number, line in enumerate(paper.lines, 1):
        _check_line(line, number, figures)
        if line.vat_rate is not None:
            key = (line.vat_rate, line.category)
            nets[key] = nets.get(key, Decimal(0)) + line.net
    for row in paper.vat_rows:
        _check_factor(row.rate, "vat_rows", figures)
        figures.check(row.net, "vat_rows")
        figures.check(row.vat, "vat_rows")
        _same(nets.pop((row.rate, row.category), Decimal(0)), row.net, "vat_rows", figures)
        _check_category(row)
        _same(figures.rounded(row.net * row.rate / 100), row.vat, "vat_rows", figures)
    for left in nets.values():
        _same(left, Decimal(0), "vat_rows", figures)
    for value, field in ((paper.net, "net"), (paper.vat, "vat"), (paper.gross, "gross")):
        figures.check(value, field)
    _same(sum((line.net for line in paper.lines), Decimal(0)), paper.net, "net", figures)
    _same(sum((row.vat for row in paper.vat_rows), Decimal(0)), paper.vat, "vat", figures)
    _same(paper.net + paper.vat, paper.gross, "gross", figures)


def _check_kind(paper: InvoicePaper) -> None:
    if not paper.lines:
        raise Refused("An invoice needs at least one line: add the work it is for.", field="lines")
    if paper.kind in {"invoice", "credit_note"} and (not paper.number or paper.issue_date is None):
        raise Refused("An issued invoice needs its number and its date: issue it first, or print it as a draft.", field="number")
    if paper.kind == "invoice" and paper.gross > 0 and paper.due_date is None:
        raise Refused("An invoice needs the day it is to be paid by: enter the due date.", field="due_date")
    if paper.kind == "credit_note" and not paper.credited_number:
        raise Refused("A credit note needs the number of the invoice it credits.", field="credited_number")


def _check_line(line: InvoiceLine, number: int, figures: Figures) -> None:
    field = f"lines[{number - 1}]"
    figures.check(line.net, field)
    if line.net and line.vat_rate is None:
        raise Refused("Line {number} has an amount but no VAT rate.", field=field, number=number)
    for value in (line.quantity, line.unit_price, line.vat_rate, line.discount):
        if value is not None:
            _check_factor(value, field, figures)
    if line.quantity is not None and line.unit_price is not None:
        product = line.quantity * line.unit_price * (100 - line.discount) / 100
        # A unit price of endless decimals (a sixth of 100) is cut at the last one: its product may miss a half by that much.
        cut = abs(line.quantity) / 2 * LAST if figures.decimals(line.unit_price) == MOST_DECIMALS else Decimal(0)
        if line.net not in {figures.rounded(product - cut), figures.rounded(product + cut)}:
            _same(figures.rounded(product), line.net, field, figures)


def _check_category(row: VatRow) -> None:
    """A sale that bears no VAT of the seller's has a rate of nothing; a taxed one has a rate."""
    if row.category not in CATEGORIES or (row.category == TAXED) == (row.rate == 0 and row.net != 0):
        raise Refused("The VAT rate {rate:percent} does not belong to the VAT category {category}.",
                      field="vat_rows", rate=row.rate, category=row.category)  # fmt: skip


def _check_factor(value: Decimal, field: str, figures: Figures) -> None:
    """A quantity, unit price or rate: a number of ordinary size with at most six decimals."""
    if not value.is_finite() or abs(value) >= MOST or figures.decimals(value) > MOST_DECIMALS:
        raise Refused("{amount} cannot be printed as an amount.", field=field, amount=str(value)[:40])


def _same(parts: Decimal, whole: Decimal, field: str, figures: Figures) -> None:
    if parts != whole:
        raise Refused(
            "The figures do not add up: the parts make {parts}, the paper says {whole}.",
            field=field, parts=figures.price(parts), whole=figures.price(whole),
        )  # fmt: skip


def check_price(item: PriceItem, rate: Decimal, figures: Figures) -> None:
    """A price with VAT is the price without it and its VAT, half up."""
    if item.net is None:
        return
    field = "sections"
    figures.check(item.net, field)
    if item.gross is not None:
        figures.check(item.gross, field)
        vat = (item.net * rate / 100).quantize(Decimal(1).scaleb(-figures.places), ROUND_HALF_UP)
        _same(item.net + vat, item.gross, field, figures)
