"""What banks tell in files: camt.053 and camt.054, and the Norwegian OCR giro, as one kind of entry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.services.bank_xml import read_xml
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.services.bank_xml import Element

UNKNOWN: Final = mark("This is no bank file the desk reads: camt.053, camt.054 or an OCR file from Mastercard Payment Services (Nets).")
UNSOUND: Final = mark("Line {line} of this file is not as its bank writes it: nothing was read.")
BAD_ENTRY: Final = mark("An entry of this file lacks its amount, currency or day: nothing was read.")
SUMS: Final = mark("The sums of this file do not match its entries: nothing was read.")
LONGEST: Final = 500
OCR_LINE: Final = 80
BOOKED: Final = "BOOK"


@dataclass(frozen=True, slots=True)
class Entry:
    """Money that came, as the bank tells it; `key` is the same whenever the same booking is told again."""

    key: str
    account: str
    booked_on: date
    amount: Decimal
    currency: str
    reference: str
    payer: str
    text: str


@dataclass(frozen=True, slots=True)
class Read:
    """A file read whole: its kind and the money that came in; what went out is left out."""

    kind: str
    entries: tuple[Entry, ...]


def read_bank_file(content: bytes) -> Read:
    """Read a bank's file of any kind known; refused whole when anything in it is unsound."""
    head = content.lstrip(b"\xef\xbb\xbf \r\n\t")[:200]
    if head.startswith(b"NY"):
        return Read("ocr", tuple(_numbered(_ocr(content))))
    if not head.startswith(b"<"):
        raise Refused(UNKNOWN, field="file")
    root = read_xml(content)
    for kind, path in (("camt.053", ("BkToCstmrStmt", "Stmt")), ("camt.054", ("BkToCstmrDbtCdtNtfctn", "Ntfctn"))):
        if root.name == "Document" and root.first(path[0]) is not None:
            return Read(kind, tuple(_numbered(entry for part in root.each(*path) for entry in _camt(part))))
    raise Refused(UNKNOWN, field="file")


def _numbered(entries: Iterator[Entry]) -> Iterator[Entry]:
    """Two payments that look alike in one file are two: the second of a key gets its number."""
    seen: dict[str, int] = {}
    for entry in entries:
        seen[entry.key] = seen.get(entry.key, 0) + 1
        count = seen[entry.key]
        key = entry.key if count == 1 else f"{entry.key}#{count}"
        yield Entry(key, entry.account, entry.booked_on, entry.amount, entry.currency, entry.reference, entry.payer, entry.text)


# camt: an entry (Ntry) is booked on a day; where it holds several payments (TxDtls), each is one.


def _camt(part: Element) -> Iterator[Entry]:
    account = part.said("Acct", "Id", "IBAN") or part.said("Acct", "Id", "Othr", "Id")
    for booking in part.each("Ntry"):
        status = booking.said("Sts", "Cd") or booking.said("Sts")
        if booking.said("CdtDbtInd") != "CRDT" or booking.said("RvslInd") == "true" or status not in {"", BOOKED}:
            continue
        day = _day(booking.said("BookgDt", "Dt") or booking.said("BookgDt", "DtTm") or booking.said("ValDt", "Dt"))
        details = list(booking.each("NtryDtls", "TxDtls"))
        whole = _amount(booking.first("Amt"))
        if len(details) < 2:  # noqa: PLR2004 - one payment, told in the entry or in its details
            yield _payment(account, booking, details[0] if details else booking, day, whole, alone=True)
            continue
        parts = [_amount(one.first("Amt") or one.first("AmtDtls", "TxAmt", "Amt")) for one in details]
        if sum((amount for amount, _ in parts), Decimal(0)) != whole[0]:
            raise Refused(SUMS, field="file")
        for one, amount in zip(details, parts, strict=True):
            yield _payment(account, booking, one, day, amount, alone=False)


def _payment(account: str, booking: Element, one: Element, day: date, amount: tuple[Decimal, str], *, alone: bool) -> Entry:
    remittance = one.first("RmtInf")
    reference = remittance.said("Strd", "CdtrRefInf", "Ref") if remittance is not None else ""
    text = " ".join(part.text.strip() for part in remittance.each("Ustrd")) if remittance is not None else ""
    payer = one.said("RltdPties", "Dbtr", "Nm") or one.said("RltdPties", "Dbtr", "Pty", "Nm")
    own = one.said("Refs", "AcctSvcrRef") or one.said("Refs", "TxId") or one.said("Refs", "EndToEndId")
    named = [booking.said("AcctSvcrRef"), own if own != "NOTPROVIDED" else ""]
    if alone and named[0]:
        # A statement tells a single payment without its details, a notice with them: the booking's own reference is the same.
        named[1] = ""
    # The bank's own references name a booking; without them only what is told of it does.
    told = [account, day.isoformat(), str(amount[0]), amount[1]]
    key = _key(*told, *named) if any(named) else _key(*told, reference, text, payer)
    return Entry(key, account, day, *amount, reference[:LONGEST], payer[:LONGEST], text[:LONGEST])


def _amount(part: Element | None) -> tuple[Decimal, str]:
    try:
        amount = Decimal(part.text.strip()) if part is not None else Decimal("NaN")
    except InvalidOperation:
        amount = Decimal("NaN")
    sound = amount.is_finite() and 0 <= amount < 10**12 and amount == round(amount, 4)
    if part is None or not sound or len(part.attributes.get("Ccy", "")) != 3:  # noqa: PLR2004 - three letters
        raise Refused(BAD_ENTRY, field="file")
    return amount, part.attributes["Ccy"]


def _day(text: str) -> date:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError as error:
        raise Refused(BAD_ENTRY, field="file") from error


def _key(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()


# OCR giro: lines of 80 characters; types 10 to 21 are payments, in two lines (30 and 31), between the start (20) and end (88) of an order.


def _ocr(content: bytes) -> Iterator[Entry]:
    lines = content.decode("latin-1").splitlines()
    while lines and not lines[-1].strip():
        lines.pop()
    account, count, total = "", 0, 0
    for number, raw in enumerate(lines, 1):
        line = raw.ljust(OCR_LINE)
        if len(line) > OCR_LINE or not line.startswith("NY") or not line[2:8].isdecimal():
            raise Refused(UNSOUND, field="file", line=number)
        record = line[6:8]
        if record == "20":
            account = line[24:35]
        elif record == "30":
            second = lines[number].ljust(OCR_LINE) if number < len(lines) else ""
            entry, ore = _ocr_payment(line, second, account, number)
            count, total = count + 1, total + ore
            yield entry
        elif record == "89":
            _ocr_sums(line, number, count, total)
    if len(lines) < 2 or lines[-1][6:8] != "89":  # noqa: PLR2004 - a start and an end
        raise Refused(UNSOUND, field="file", line=len(lines))


def _ocr_payment(line: str, second: str, account: str, number: int) -> tuple[Entry, int]:
    digits, day = line[32:49], line[15:21]
    if not digits.isdecimal() or not day.isdecimal() or not second.startswith("NY") or second[6:8] != "31" or second[8:15] != line[8:15]:
        raise Refused(UNSOUND, field="file", line=number)
    try:
        booked = date(2000 + int(day[4:6]), int(day[2:4]), int(day[:2]))
    except ValueError as error:
        raise Refused(UNSOUND, field="file", line=number) from error
    ore = int(digits) * (-1 if line[31] == "-" else 1)
    reference, payer = line[49:74].strip(), second[47:58].strip("0 ")
    key = _key("ocr", account, line[15:31], str(ore), reference, second[15:34])
    return Entry(key, account, booked, Decimal(ore) / 100, "NOK", reference, payer, ""), ore


def _ocr_sums(line: str, number: int, count: int, total: int) -> None:
    """The end of the file tells how many payments it has and what they come to."""
    told, whole = line[8:16], line[24:41]
    if not told.isdecimal() or not whole.isdecimal():
        raise Refused(UNSOUND, field="file", line=number)
    if (int(told), int(whole)) != (count, abs(total)):
        raise Refused(SUMS, field="file")
