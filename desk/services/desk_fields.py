"""The desk's own fields, each with its check: what the seller on an invoice must have right."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from stdnum import bic, iban
from stdnum.exceptions import ValidationError
from stdnum.no import kontonr

from desk.rules.errors import Refused
from desk.services import paying_fields, registers
from desk.words import LANGUAGES, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TEXTS: Final = ("tagline", "street", "postcode", "city", "tax_office", "phone")
LONGEST: Final = 200
LONGEST_PAYMENT: Final = 365
LARGEST_LOGO: Final = 1_000_000
MOST_PIXELS: Final = 16_000_000
# Without these no invoice is made, and the house itself has no name.
NEEDED: Final = ("name", "legal_name")

EMPTY: Final = mark("This must not be empty.")
TOO_LONG: Final = mark("This is longer than {most} characters: shorten it.")
NO_SUCH_FIELD: Final = mark("The desk has no field “{given}”.")
BAD_LANGUAGE: Final = mark("“{given}” is not a language this program writes.")
BAD_COUNTRY: Final = mark("“{given}” is not a country's two letters, such as IS, NO, FI or GR.")
BAD_IBAN: Final = mark("“{given}” is not an IBAN: check its letters and digits.")
BAD_BIC: Final = mark("“{given}” is not a BIC: it has 8 or 11 letters and digits.")
BAD_NORWEGIAN_ACCOUNT: Final = mark("“{given}” is not a Norwegian account number: write its eleven digits.")
BAD_ICELANDIC_ACCOUNT: Final = mark("“{given}” is not an Icelandic account: write bank, ledger and number, as in 0133-26-012345.")
BAD_EMAIL: Final = mark("“{given}” is not an e-mail address.")
BAD_COLOUR: Final = mark("“{given}” is not a colour: write # and six digits, as in #0B6685.")
BAD_LOGO: Final = mark("The logo is not a picture that can be printed: choose a PNG or JPEG file.")
LARGE_LOGO: Final = mark("The logo is larger than 1 MB or 16 million pixels: choose a smaller picture.")
BAD_CLOSING: Final = mark("Business days until a resolved ticket closes are a whole number from 0 to {most}; 0 means by hand only.")
BAD_DAYS: Final = mark("Days to pay are a whole number from 0 to {most}.")


def checked_fields(fields: Mapping[str, Any], country: str) -> dict[str, Any]:
    """The fields as they are kept; `country` is the desk's where the fields bring none; the first wrong one is refused by name."""
    place = _country("country", fields["country"]) if "country" in fields else country
    kept: dict[str, Any] = {}
    for field, value in fields.items():
        if field == "country":
            kept[field] = place
        elif field in NATIONAL:
            kept[field] = NATIONAL[field](field, value, place)
        elif field in PLAIN:
            kept[field] = PLAIN[field](field, value)
        else:
            raise Refused(NO_SUCH_FIELD, field=field, given=field)
    return kept


def packed(value: Any) -> Any:
    """A field's value as JSON keeps it: a picture by its bytes."""
    return {"bytes": b64encode(value).decode("ascii")} if isinstance(value, bytes) else value


def unpacked(value: Any) -> Any:
    """The value that `packed` wrote."""
    return b64decode(value["bytes"]) if isinstance(value, dict) else value


def text(field: str, value: Any) -> str:
    """A text on one line, without blanks around it."""
    written = " ".join(str(value or "").split())
    if not written and field in NEEDED:
        raise Refused(EMPTY, field=field)
    if len(written) > LONGEST:
        raise Refused(TOO_LONG, field=field, most=LONGEST)
    return written


def _language(field: str, value: Any) -> str:
    if value not in LANGUAGES:
        raise Refused(BAD_LANGUAGE, field=field, given=str(value)[:40])
    return str(value)


def _country(field: str, value: Any) -> str:
    written = text(field, value).upper()
    if not re.fullmatch("[A-Z]{2}", written):
        raise Refused(BAD_COUNTRY, field=field, given=written[:40])
    return written


def _iban(field: str, value: Any) -> str:
    return _standard(field, value, iban.validate, BAD_IBAN)


def _bic(field: str, value: Any) -> str:
    return _standard(field, value, bic.validate, BAD_BIC)


def _standard(field: str, value: Any, check: Callable[[str], str], sentence: str) -> str:
    written = text(field, value)
    try:
        return str(check(written)) if written else ""
    except ValidationError as error:
        raise Refused(sentence, field=field, given=written[:40]) from error


def _account(field: str, value: Any, country: str) -> str:
    written = text(field, value)
    if not written:
        return ""
    if country == "NO":
        return _standard(field, written, lambda number: str(kontonr.format(kontonr.validate(number))), BAD_NORWEGIAN_ACCOUNT)
    if country == "IS":
        parts = re.fullmatch(r"(\d{3,4})[- ]?(\d{2})[- ]?(\d{1,6})", written)
        if parts is None:
            raise Refused(BAD_ICELANDIC_ACCOUNT, field=field, given=written[:40])
        return f"{parts[1]:0>4}-{parts[2]}-{parts[3]:0>6}"
    return written


def _registration(field: str, value: Any, country: str) -> str:
    return registers.registration_number(text(field, value), country)


def _vat(field: str, value: Any, country: str) -> str:
    return registers.vat_number(text(field, value), country)


def _email(field: str, value: Any) -> str:
    written = text(field, value)
    if written and not re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", written):
        raise Refused(BAD_EMAIL, field=field, given=written[:80])
    return written


def _colour(field: str, value: Any) -> str:
    written = text(field, value)
    if not re.fullmatch("#[0-9A-Fa-f]{6}", written):
        raise Refused(BAD_COLOUR, field=field, given=written[:40])
    return written.upper()


def _days(field: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LONGEST_PAYMENT:
        raise Refused(BAD_DAYS, field=field, most=LONGEST_PAYMENT)
    return value


def _closing(field: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LONGEST_PAYMENT:
        raise Refused(BAD_CLOSING, field=field, most=LONGEST_PAYMENT)
    return value


def _logo(field: str, value: Any) -> bytes | None:
    """A picture the papers can print: PNG or JPEG, whole, not needlessly large."""
    if not value:
        return None
    picture = bytes(value)
    if len(picture) > LARGEST_LOGO:
        raise Refused(LARGE_LOGO, field=field)
    from PIL import Image

    try:
        with Image.open(BytesIO(picture), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise Refused(LARGE_LOGO, field=field)
            opened.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise Refused(BAD_LOGO, field=field) from error
    return picture


PLAIN: Final[dict[str, Callable[[str, Any], Any]]] = {
    **dict.fromkeys((*NEEDED, *TEXTS), text),
    "language": _language, "email": _email, "iban": _iban, "bic": _bic, "colour": _colour, "logo": _logo, "payment_days": _days,
    "close_after_days": _closing, "kid_length": paying_fields.kid_length, "kid_check": paying_fields.kid_check,
    "claim_bank": lambda field, value: paying_fields.claim_bank(field, text(field, value)),
    "endpoint": lambda field, value: paying_fields.endpoint(field, text(field, value)),
}  # fmt: skip
NATIONAL: Final[dict[str, Callable[[str, Any, str], Any]]] = {
    "registration_number": _registration, "vat_number": _vat, "account": _account,
    "vat_zone": lambda field, value, country: paying_fields.vat_zone(field, text(field, value), country),
    "commercial_register": lambda field, value, country: paying_fields.commercial_register(field, text(field, value), country),
}  # fmt: skip
# The numbers that another country reads in another way: they are looked at again when the desk's country changes.
FOLLOW_COUNTRY: Final = tuple(NATIONAL)
