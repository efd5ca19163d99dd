"""Numbers with true check digits, out of ranges that no register gives out: invented, yet accepted everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from stdnum.fi import ytunnus
from stdnum.gr import vat as afm
from stdnum.is_ import kennitala
from stdnum.no import kontonr, orgnr

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

# Years to come, first digits no register uses.
SHAPES: Final[dict[str, tuple[str, Callable[[str], bool]]]] = {
    "IS": ("{day}{month:02}99{rest:03}0", kennitala.is_valid),
    "NO": ("1{rest:08}", orgnr.is_valid),
    "FI": ("9{rest:07}", ytunnus.is_valid),
    "GR": ("5{rest:08}", afm.is_valid),
}
LETTER: Final = 55  # "A" counts as 10 in an IBAN


def registration(country: str, rng: Random, taken: set[str]) -> str:
    """A registration number of a country that is not taken yet, and is from now on."""
    shape, valid = SHAPES[country]
    size = 1000 if country == "IS" else 10 ** (7 if country == "FI" else 8)
    while True:
        number = shape.format(day=rng.randrange(41, 69), month=rng.randrange(1, 13), rest=rng.randrange(size))
        if valid(number) and number not in taken:
            taken.add(number)
            return number


def vat(country: str, registered: str, rng: Random) -> str:
    """The VAT number that belongs to a registration number; Iceland's is one of its own."""
    if country == "IS":
        return str(rng.randrange(900_000, 1_000_000))
    return {"NO": f"{registered}MVA", "FI": f"FI{registered}", "GR": f"EL{registered}"}[country]


def account(country: str, registered: str, rng: Random) -> dict[str, str]:
    """A bank account as the country writes it, with its IBAN where one is used at home."""
    if country == "IS":
        number = f"0199-26-{rng.randrange(1_000_000):06}"
        return {"account": number, "iban": iban("IS", number.replace("-", "") + registered), "bic": "DEMOISRE"}
    if country == "NO":
        while True:
            number = f"1999{rng.randrange(10_000_000):07}"
            if kontonr.is_valid(number):
                return {"account": number, "iban": iban("NO", number), "bic": "DEMONOKK"}
    if country == "FI":
        return {"iban": iban("FI", _luhn(f"199999{rng.randrange(10_000_000):07}")), "bic": "DEMOFIHH"}
    return {"iban": iban("GR", f"0199999{rng.randrange(10**16):016}"), "bic": "DEMOGRAA"}


def iban(country: str, rest: str) -> str:
    """An IBAN with its check digits (ISO 13616)."""
    digits = "".join(str(ord(sign) - LETTER) if sign.isalpha() else sign for sign in f"{rest}{country}00")
    return f"{country}{98 - int(digits) % 97:02}{rest}"


def _luhn(number: str) -> str:
    """A number followed by its Luhn digit."""
    doubled = [int(digit) * (2 if at % 2 == 0 else 1) for at, digit in enumerate(reversed(number))]
    return number + str(-sum(value // 10 + value % 10 for value in doubled) % 10)
