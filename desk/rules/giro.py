"""What a bank's scanner reads on an invoice: the Finnish barcode of 54 digits, and the European payment's QR code as text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.rules.references import is_iban, is_rf, is_viitenumero, rf_reference

if TYPE_CHECKING:
    from datetime import date

MOST_BARCODE: Final = Decimal("999999.99")
LEAST_QR, MOST_QR = Decimal("0.01"), Decimal("999999999.99")
NAME, TEXT, WHOLE = 70, 140, 331


@dataclass(frozen=True, slots=True)
class Transfer:
    """A payment that is asked for: euros to an account, with a reference, by a day."""

    name: str
    iban: str
    amount: Decimal
    reference: str
    bic: str = ""
    due: date | None = None


def _bare(text: str) -> str:
    return "".join(text.split()).upper()


def wrong_iban(iban: str) -> Refused:
    """What is said of an account that no bank can have."""
    return Refused("The IBAN {iban} does not hold: one of its characters is wrong.", field="iban", iban=iban[:40])


def wrong_reference(reference: str) -> Refused:
    """What is said of a reference whose check digit does not hold."""
    return Refused(
        "The reference {reference} does not hold: one of its digits is wrong.", field="reference", reference=reference[:40]
    )


def check_transfer(one: Transfer, *, structured: bool = True) -> None:
    """Refuse an account or reference whose check digits do not hold: money sent by it would go astray."""
    if not is_iban(one.iban):
        raise wrong_iban(one.iban)
    if (structured or _bare(one.reference).startswith("RF")) and not (is_rf(one.reference) or is_viitenumero(one.reference)):
        raise wrong_reference(one.reference)


def finnish_barcode(one: Transfer) -> str:
    """The pankkiviivakoodi of a transfer: version 4 with a Finnish reference, 5 with an RF one; an amount it cannot hold is eight zeros.

    Source: Finanssiala, Pankkiviivakoodi-opas 5.3: version, account without FI, euros (6), cents (2), reference, due day (yymmdd).
    """
    check_transfer(one)
    iban, reference = _bare(one.iban), _bare(one.reference)
    if not iban.startswith("FI"):
        raise wrong_iban(one.iban)
    fits = Decimal(0) < one.amount <= MOST_BARCODE
    amount = f"{int(one.amount * 100):08}" if fits else "0" * 8
    due = f"{one.due:%y%m%d}" if one.due else "0" * 6
    if reference.startswith("RF"):
        body = reference[4:]
        if not body.isdigit():
            raise wrong_reference(reference)
        return f"5{iban[2:]}{amount}{reference[2:4]}{body:0>21}{due}"
    return f"4{iban[2:]}{amount}000{reference:0>20}{due}"


def epc_text(one: Transfer) -> str:
    """The lines of the European QR code (EPC069-12, version 002) in UTF-8: a reference of ISO 11649, or any other as text.

    A Finnish reference travels as the RF reference that holds it, which is what banks read in that place.
    """
    check_transfer(one, structured=False)
    if not LEAST_QR <= one.amount <= MOST_QR:
        raise Refused("{amount} cannot be paid by a code: it must be from {least} to {most} euros.",
                      field="gross", amount=str(one.amount), least=str(LEAST_QR), most=str(MOST_QR))  # fmt: skip
    reference = _bare(one.reference)
    if reference.startswith("RF"):
        structured, text = reference, ""
    else:
        structured, text = (rf_reference(reference), "") if is_viitenumero(reference) else ("", _cut(one.reference, TEXT))
    head = ("BCD", "002", "1", "SCT", _bare(one.bic), _cut(one.name, NAME), _bare(one.iban), f"EUR{one.amount:.2f}", "", structured)
    room = WHOLE - len("\n".join((*head, "")).encode())
    return "\n".join((*head, _fitting(text, room))).rstrip("\n")


def _fitting(text: str, room: int) -> str:
    """As many whole letters of a text as so many bytes of UTF-8 hold."""
    return text.encode()[:room].decode(errors="ignore")


def _cut(text: str, most: int) -> str:
    return " ".join(text.split())[:most].strip()
