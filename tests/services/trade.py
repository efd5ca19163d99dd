"""Desks that may invoice, and charges to put on invoices."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from subprocess import run
from typing import TYPE_CHECKING, Any

from desk.rules.why import Reason
from desk.words import stored
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

# Numbers that pass their checks and belong to nobody known here.
SELLERS: dict[str, dict[str, Any]] = {
    "IS": {"legal_name": "Prófun ehf.", "registration_number": "450401-3150", "vat_number": "62100", "account": "0133-26-012345"},
    "NO": {"legal_name": "Prøve AS", "registration_number": "988077917", "account": "86011117947"},
    "GR": {"legal_name": "Δοκιμή Ι.Κ.Ε.", "registration_number": "094259216", "tax_office": "Α΄ Αθηνών"},
    "FI": {"legal_name": "Koe Oy", "registration_number": "2077474-0", "vat_number": "FI20774740", "iban": "FI2112345600000785"},
}
BUYERS: dict[str, dict[str, Any]] = {
    "IS": {"registration_number": "4504013150"},
    "NO": {},
    "GR": {"registration_number": "094259216"},
    "FI": {},
}
ADDRESS = {"street": "Dæmagata 3", "postcode": "600", "city": "Akureyri"}


def desk(store: Store, profile_key: str = "web-veistamo") -> int:
    """A desk with all that an invoice needs of the seller."""
    from desk.services import desks

    by = makers.desk(store, profile_key)
    desks.change_desk(store, fields={**ADDRESS, **SELLERS[makers.COUNTRIES[profile_key]]}, at=NOW, by=by)
    return by


def customer(store: Store, profile_key: str = "web-veistamo", name: str = "Kahvila Tuulenpesä Oy", **fields: Any) -> int:
    """A customer with all that an invoice needs of the buyer."""
    country = makers.COUNTRIES[profile_key]
    language = makers.LANGUAGES[profile_key]
    return makers.customer(store, name, country=country, language=language, **{**ADDRESS, **BUYERS[country], **fields})


def charge(
    store: Store,
    customer_id: int,
    by: int,
    *,
    profile_key: str = "web-veistamo",
    day: date = date(2026, 4, 9),
    units: int = 2,
    **fields: Any,
) -> int:
    """A finished call of so many quarters, and its charge as the rules would make it."""
    from desk.models import Charge

    at = datetime(day.year, day.month, day.day, 7, 5, tzinfo=NOW.tzinfo) + timedelta(seconds=_next())
    seconds = units * 900 - 60
    call = makers.call(store, by, started_at=at, seconds=seconds, customer_id=customer_id, op_key=f"call-{_next()}")
    price = Decimal(4975) if profile_key == "stefna" else Decimal(24)
    items = {"stefna": "content_hour", "web-veistamo": "usage_light", "clickmedia": "usage_hour", "mystore": "service_quarter"}
    line = {"item": items.get(profile_key, "x"), "quantity": units, "unit": "quarter", "unit_price": str(price), "net": str(price * units)}
    rates = {"stefna": Decimal(24), "web-veistamo": Decimal("25.5"), "clickmedia": Decimal(24)}
    row = {
        "call_id": call, "customer_id": customer_id, "at": at, "local_month": f"{day:%Y-%m}", "seconds": seconds,
        "text": "Kevään ruokalista", "status": "chargeable", "net": price * units,
        "currency": {"stefna": "ISK", "mystore": "NOK"}.get(profile_key, "EUR"),
        "vat_rate": rates.get(profile_key, Decimal(25)), "lines": [line], "why": stored.to_json([Reason.of("usage_light")]), "case": {},
    }  # fmt: skip
    return makers.add(store, Charge(**row | fields))


def covered(store: Store, customer_id: int, by: int, **fields: Any) -> int:
    """A charge of nothing, with its why."""
    why = stored.to_json([Reason.of("own_fault")])
    free = {"status": "covered", "net": Decimal(0), "lines": [], "why": why, "text": "Sivu ei auennut"}
    return charge(store, customer_id, by, **{**free, **fields})


def printed(pdf: bytes) -> str:
    """The text of a PDF as poppler reads it."""
    return run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


_COUNT = iter(range(10**9))


def _next() -> int:
    return next(_COUNT)
