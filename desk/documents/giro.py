"""The part of an invoice that machines read: the European QR code, the Finnish barcode, and the QR code of a Greek tax document."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desk.documents.codes import code128_bars, painted, painted_qr
from desk.documents.flow import Strip
from desk.documents.invoice_head import without_mark
from desk.documents.sheet import LEFT, MM, RIGHT
from desk.documents.tags import Node
from desk.documents.text import named, plain, wrap
from desk.rules.giro import MOST_QR, Transfer, epc_text, finnish_barcode, wrong_iban, wrong_reference
from desk.rules.references import is_claim_number, is_iban, is_kid, is_rf, is_viitenumero

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet
    from desk.documents.values import InvoicePaper, Party, ReferenceKind
    from desk.words import Words

QR, BAR_WIDTH, BAR_HEIGHT = 25 * MM, 105 * MM, 10.5 * MM
GAP, CAPTION = 14.0, 78.0
EURO = "EUR"
MYDATA = 300
HOLDS: dict[str, Callable[[str], bool]] = {
    "viitenumero": is_viitenumero, "rf": is_rf, "krafa": is_claim_number, "kid": lambda text: is_kid(text) or is_kid(text, mod11=True),
}  # fmt: skip


class _Code(NamedTuple):
    """A QR code with what it is, in words beside it and for those who cannot see it."""

    text: str
    caption: str
    alt: str


def transfer_of(paper: InvoicePaper) -> Transfer | None:
    """The payment an invoice asks for, where a code can carry it: euros to an IBAN."""
    if paper.kind not in {"invoice", "pro_forma"} or not paper.number:
        return None
    return transfer_for(paper.seller, paper.currency, paper.gross, paper.reference, paper.reference_kind, paper.due_date)


def transfer_for(
    seller: Party, currency: str, amount: Decimal, reference: str, kind: ReferenceKind, due: date | None
) -> Transfer | None:
    """The payment of a sum, where a code can carry it."""
    if not 0 < amount <= MOST_QR or currency != EURO or not seller.iban:
        return None
    said = "".join(reference.split()) if kind else plain(reference, 140)
    return Transfer(named(seller.name, "seller.name", 70), seller.iban, amount, said, seller.bic, due)


def check_payment(paper: InvoicePaper) -> None:
    """Refuse an account or a reference whose check digits do not hold, whatever country's: what is printed is what is paid."""
    if paper.kind in {"invoice", "pro_forma"}:
        check_codes(paper.seller, paper.reference, paper.reference_kind)


def check_codes(seller: Party, reference: str, kind: ReferenceKind) -> None:
    """The same of any paper that is paid by."""
    if seller.iban and not is_iban(seller.iban):
        raise wrong_iban(seller.iban)
    if kind and not HOLDS[kind](reference):
        raise wrong_reference(reference)


def giro_strip(paper: InvoicePaper, w: Words, styles: Styles) -> Strip | None:
    """The codes of an invoice in one strip across the page, or nothing where its country and currency know none."""
    return _strip(_codes(paper, w), _barcode(transfer_of(paper)), w, styles)


def transfer_strip(transfer: Transfer | None, w: Words, styles: Styles) -> Strip | None:
    """The codes of a payment alone, as a reminder has them."""
    return _strip([] if transfer is None else [_pay_code(transfer, w)], _barcode(transfer), w, styles)


def _strip(codes: list[_Code], digits: str, w: Words, styles: Styles) -> Strip | None:
    if not codes and not digits:
        return None
    height = QR + 8 if codes else BAR_HEIGHT + 18

    def paint(sheet: Sheet, top: float) -> None:
        x = LEFT
        for code in codes:
            _set_qr(sheet, styles, code, x, top)
            x += QR + CAPTION + GAP
        if digits:
            _set_barcode(sheet, styles, digits, top + (QR - BAR_HEIGHT - 12 if codes else 0), w)

    return Strip(height, paint)


def _codes(paper: InvoicePaper, w: Words) -> list[_Code]:
    found: list[_Code] = []
    transfer = transfer_of(paper)
    if transfer is not None:
        found.append(_pay_code(transfer, w))
    if paper.seller.country == "GR" and not without_mark(paper) and paper.qr_address:
        address = plain(paper.qr_address, MYDATA)
        alt = w.say("QR code with the address {address}", address=address)
        found.append(_Code(address, w.tr("Check this document at the tax authority."), alt))
    return found


def _pay_code(transfer: Transfer, w: Words) -> _Code:
    said = w.tr("Pay by scanning this code in your bank's app.")
    return _Code(epc_text(transfer), said, w.tr("QR code with this payment for a bank's app"))


def _barcode(transfer: Transfer | None) -> str:
    """The digits of the Finnish barcode: a Finnish account, and a reference that a bank accepts."""
    if transfer is None or not transfer.iban.replace(" ", "").upper().startswith("FI"):
        return ""
    reference = transfer.reference
    printable = is_viitenumero(reference) or (is_rf(reference) and reference[4:].isdigit())
    return finnish_barcode(transfer) if printable else ""


def _set_qr(sheet: Sheet, styles: Styles, code: _Code, x: float, top: float) -> None:
    sheet.figure(code.alt, (x, top, QR, QR), painted_qr(code.text, x, top, QR))
    style = styles.second(7.5)
    node = Node("P", sheet.root)
    lines = wrap(code.caption, style.face, style.size, CAPTION)
    y = top + QR / 2 - (len(lines) - 1) * 5.2 + 2.6
    for at, line in enumerate(lines):
        sheet.left(x + QR + 4, y + at * 10.4, line, style, node)


def _set_barcode(sheet: Sheet, styles: Styles, digits: str, top: float, w: Words) -> None:
    bars, wide = code128_bars(digits)
    x = RIGHT - BAR_WIDTH
    alt = w.say("Barcode of the payment: {digits}", digits=digits)
    sheet.figure(alt, (x, top, BAR_WIDTH, BAR_HEIGHT), painted(bars, x, top, (BAR_WIDTH / wide, BAR_HEIGHT)))
    style = styles.second(7.5)
    node = Node("P", sheet.root)
    sheet.left(RIGHT - BAR_WIDTH / 2 - style.width(digits) / 2, top + BAR_HEIGHT + 9, digits, style, node)
