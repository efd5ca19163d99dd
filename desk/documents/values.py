"""What papers are made of: frozen values, already decided and added up; a paper only checks and prints them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime

Kind = Literal["invoice", "credit_note", "pro_forma", "draft"]
ReferenceKind = Literal["", "viitenumero", "kid", "rf", "krafa"]
ACCENT = "#0B6685"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A seller or buyer; numbers are written as they are kept, the paper groups them as their country does.

    `registration` is the kennitala (IS), organisasjonsnummer (NO), Y-tunnus (FI) or ΑΦΜ (GR);
    `vat_number` the VSK number (IS) or the number with its country prefix (FI, GR);
    `vat_registered` prints MVA behind a Norwegian number, `foretaksregisteret` the word the register's companies must print;
    `account` is the domestic account (IS `0000-26-000000`, NO eleven digits);
    `street`, `postcode` and `city` are the address once more, as an e-invoice needs it; `endpoint` is where e-invoices are sent to,
    a scheme and a number (`0192:999999999`), and derived from the registration where it is empty.
    """

    name: str
    country: str
    trade_name: str = ""
    tagline: str = ""
    contact: str = ""
    address: tuple[str, ...] = ()
    registration: str = ""
    vat_number: str = ""
    vat_registered: bool = True
    foretaksregisteret: bool = False
    tax_office: str = ""
    commercial_register: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    iban: str = ""
    bic: str = ""
    account: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    endpoint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    """One line: what was done, its why in `detail`, and its net; a covered line has no price, no rate and a net of zero.

    `discount` is in percent of quantity times price; `category` says who owes the VAT (UNCL 5305: S taxed, AE the buyer, G export …).
    """

    text: str
    net: Decimal
    detail: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    unit_price: Decimal | None = None
    vat_rate: Decimal | None = None
    category: str = "S"
    discount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class VatRow:
    """The VAT of one rate (percent) and category: the sum of its nets, that sum times the rate, and why there is none."""

    rate: Decimal
    net: Decimal
    vat: Decimal
    category: str = "S"
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppendixCall:
    """One call behind an invoice's lines, in words of the paper's language; `counted` are its started units, the pack's named."""

    when: str
    length: str
    counted: str
    net: Decimal
    caller: str = ""
    text: str = ""
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePaper:
    """An invoice, credit note, pro forma or draft with all that is printed on it.

    `due_date` is the gjalddagi of an Icelandic seller and `eindagi` its last day without default interest;
    `mark`, `uid` and `qr_address` are what myDATA gave a Greek seller's invoice: without them the paper says that it is a pro forma;
    `exemption` are the words the law wants where no VAT is charged, `home_*` the VAT in the seller's own currency where the
    invoice is in another one; `payer` pays in the buyer's place;
    `payment` are sentences under the payment box, `notes` paragraphs under the totals,
    `appendix` the calls, on sheets of their own.
    """

    language: str
    kind: Kind
    currency: str
    seller: Party
    buyer: Party
    lines: tuple[InvoiceLine, ...]
    vat_rows: tuple[VatRow, ...]
    net: Decimal
    vat: Decimal
    gross: Decimal
    number: str | None = None
    issue_date: date | None = None
    supply_from: date | None = None
    supply_to: date | None = None
    due_date: date | None = None
    eindagi: date | None = None
    terms_days: int | None = None
    reference: str = ""
    reference_kind: ReferenceKind = ""
    buyer_reference: str = ""
    credited_number: str = ""
    credited_date: date | None = None
    mark: str = ""
    uid: str = ""
    qr_address: str = ""
    order_number: str = ""
    supply_place: str = ""
    exemption: str = ""
    home_currency: str = ""
    home_rate: Decimal | None = None
    home_vat: Decimal | None = None
    payer: Party | None = None
    payment: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    logo: bytes | None = None
    colour: str = ACCENT
    appendix: tuple[AppendixCall, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimateLine:
    """One line of an estimate: the work, its hours, and its net; covered work and a sum for the whole have no unit price."""

    text: str
    hours: Decimal
    net: Decimal
    detail: str = ""
    unit_price: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimatePaper:
    """An estimate of work with all that is printed on it; a draft says so. `subject` is what the ticket is about."""

    language: str
    currency: str
    seller: Party
    buyer: Party
    number: str
    subject: str
    dated: date
    valid_until: date
    lines: tuple[EstimateLine, ...]
    hours: Decimal
    vat_rows: tuple[VatRow, ...]
    net: Decimal
    vat: Decimal
    gross: Decimal
    draft: bool = False
    note: str = ""
    replaces: str = ""
    logo: bytes | None = None
    colour: str = ACCENT


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceItem:
    """One price; `net` None means a quote is needed, `ours` that the desk decided it where nothing is published.

    `vat_rate` None is the list's own.
    """

    text: str
    unit: str = ""
    net: Decimal | None = None
    gross: Decimal | None = None
    detail: str = ""
    ours: bool = False
    vat_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PriceSection:
    """Prices under one heading."""

    title: str
    items: tuple[PriceItem, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence; `ours` when it is the desk's own and not in the published terms."""

    text: str
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours in words: which desk or days, and when."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceListPaper:
    """A desk's price list: sections of prices, what is covered, hours, promises and terms.

    `boxed` are tinted boxes (title, text), e.g. work that is quoted case by case. `customer` is whose own prices stand on it.
    """

    language: str
    seller: Party
    valid_from: date
    currency: str
    vat_rate: Decimal
    sections: tuple[PriceSection, ...]
    customer: str = ""
    covered: tuple[Said, ...] = ()
    covered_title: str = ""
    hours: tuple[Hours, ...] = ()
    promises: tuple[Said, ...] = ()
    boxed: tuple[tuple[str, str], ...] = ()
    terms: tuple[str, ...] = ()
    logo: bytes | None = None
    colour: str = ACCENT


@dataclass(frozen=True, slots=True)
class Attendee:
    """One name on an attendance sheet with the site it comes from, and whether they came where that is known."""

    name: str
    site: str = ""
    attended: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendancePaper:
    """A course session's attendance sheet; `starts` and `ends` are aware and printed in their own zone."""

    language: str
    seller: Party
    course: str
    starts: datetime
    ends: datetime
    attendees: tuple[Attendee, ...]
    place: str = ""
    trainer: str = ""
    blank_rows: int = 0
    logo: bytes | None = None
    colour: str = ACCENT


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatePaper:
    """One attendee's certificate with its number; `starts` is aware and printed in its own zone, `minutes` is how long the course was."""

    language: str
    seller: Party
    course: str
    starts: datetime
    minutes: int
    name: str
    number: str
    place: str = ""
    trainer: str = ""
    logo: bytes | None = None
    colour: str = ACCENT


class Files(NamedTuple):
    """The bytes of an issued document; `xml` is None where `gaps` says why (`einvoice`)."""

    pdf: bytes
    xml: bytes | None
    gaps: tuple[str, ...]
