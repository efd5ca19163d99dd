"""The journal of a period as a CSV file for the desk's accountant: a row a posting, every voucher summing to nothing."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.rules.money import EXPONENTS, plain
from desk.services import desks
from desk.services.accounting.accounts import accounts
from desk.services.accounting.vouchers import vouchers
from desk.services.csv_cells import MARK, cell
from desk.services.whole_file import whole_file
from desk.words import mark, speaker

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from typing import TextIO

    from desk.services.accounting.vouchers import Posting, Voucher
    from desk.services.store import Store
    from desk.words import Words

HEADS: Final = (
    mark("Voucher"), mark("Date"), mark("Kind"), mark("Document"), mark("Customer number"), mark("Customer"), mark("Account"),
    mark("Account name"), mark("Debit"), mark("Credit"), mark("VAT rate"), mark("VAT category"), mark("Currency"),
    mark("Amount in the currency"), mark("Due date"), mark("Reference"),
)  # fmt: skip
NAMES: Final = {
    "receivable": mark("Receivables"), "bank": mark("Bank"), "sales": mark("Sales with VAT"), "sales_free": mark("Sales without VAT"),
    "vat": mark("Output VAT"), "rounding": mark("Rounding"), "fees": mark("Reminder fees"), "interest": mark("Late interest"),
}  # fmt: skip
KINDS: Final = {
    "invoice": mark("Invoice"), "credit_note": mark("Credit note"), "payment": mark("Payment"), "refund": mark("Refund"),
    "rounding": mark("Rounding"), "reminder": mark("Reminder"), "waiver": mark("Waived"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class VatSum:
    """The net sales of a rate and category in a period, and the tax on them; credit notes are taken off."""

    rate: Decimal
    category: str
    net: Decimal
    vat: Decimal


@dataclass(frozen=True, slots=True)
class Written:
    """What a journal holds: its vouchers, the sum of its debits, which is that of its credits, and the VAT by rate."""

    vouchers: int
    turnover: Decimal
    vat: tuple[VatSum, ...]


def check_period(since: date, until: date) -> None:
    """Refuse a period that ends before it begins."""
    if until < since:
        raise Refused("The last day comes before the first.", field="until")


def write_journal(store: Store, *, since: date, until: date, file: Path, language: str) -> Written:
    """Write the journal of a period, both days included, in a language; whole or not at all."""
    check_period(since, until)
    with whole_file(file) as part, part.open("w", encoding="utf-8", newline="") as out:
        return _write(store, out, since, until, speaker(language))


def _write(store: Store, out: TextIO, since: date, until: date, w: Words) -> Written:
    numbers, made = accounts(store), csv.writer(out, delimiter=";", lineterminator="\r\n")
    form = _Form(w, w.number(Decimal("0.5"), 1)[1], desks.profile(store).currency)
    out.write(MARK)
    made.writerow([cell(w.tr(head)) for head in HEADS])
    count, turnover = 0, Decimal(0)
    vat: dict[tuple[Decimal, str], list[Decimal]] = defaultdict(lambda: [Decimal(0), Decimal(0)])
    for voucher in vouchers(store, since=since, until=until):
        check_sum(voucher)
        count += 1
        for posting in voucher.postings:
            turnover += max(posting.amount, Decimal(0))
            if posting.role.startswith("sales") and posting.rate is not None:
                sums = vat[posting.rate, posting.category]
                sums[0], sums[1] = sums[0] - posting.amount, sums[1] - posting.vat
            made.writerow([cell(one) for one in _row(voucher, posting, numbers, form)])
    found = tuple(VatSum(rate, category, *vat[rate, category]) for rate, category in sorted(vat, key=lambda key: (-key[0], key[1])))
    return Written(count, turnover, found)


def check_sum(voucher: Voucher) -> None:
    """Refuse a voucher whose postings do not sum to nothing, in its own currency or in the desk's."""
    if sum((one.amount for one in voucher.postings), Decimal(0)) or sum((one.foreign for one in voucher.postings), Decimal(0)):
        raise Refused("Invoice {number} does not add up: nothing was written.", field="number", number=voucher.number)


@dataclass(frozen=True, slots=True)
class _Form:
    """How the file is written: its language, its decimal sign, and the desk's currency."""

    words: Words
    sign: str
    home: str


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number that stays one, with the decimal sign of the language; nothing is an empty cell."""

    value: Decimal
    places: int
    sign: str

    def __str__(self) -> str:
        return f"{self.value:.{self.places}f}".replace(".", self.sign) if self.value else ""


def _row(voucher: Voucher, posting: Posting, numbers: dict[str, str], form: _Form) -> tuple[object, ...]:
    debit, credit = max(posting.amount, Decimal(0)), max(-posting.amount, Decimal(0))
    places, own, w = EXPONENTS[form.home], EXPONENTS[voucher.currency], form.words
    return (
        voucher.id, voucher.day.isoformat(), w.tr(KINDS[voucher.kind]), voucher.number, voucher.customer_id, voucher.customer,
        numbers[posting.role], w.tr(NAMES[posting.role]), _Figure(debit, places, form.sign), _Figure(credit, places, form.sign),
        plain(posting.rate).replace(".", form.sign) if posting.rate is not None else "", posting.category, voucher.currency,
        _Figure(posting.foreign, own, form.sign), voucher.due.isoformat() if voucher.due else None, voucher.reference,
    )  # fmt: skip
