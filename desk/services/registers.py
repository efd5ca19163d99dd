"""Registration and VAT numbers, checked by the rules of their country and kept in one form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from stdnum.exceptions import ValidationError

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Register:
    """One kind of number: how it is checked and kept, and what is said when it is wrong."""

    kept: Callable[[str], str]
    refusal: str


def _kennitala(number: str) -> str:
    from stdnum.is_ import kennitala

    return str(kennitala.validate(number))


def _vsk(number: str) -> str:
    from stdnum.is_ import vsk

    return str(vsk.validate(number))


def _orgnr(number: str) -> str:
    from stdnum.no import orgnr

    return str(orgnr.validate(number))


def _mva(number: str) -> str:
    from stdnum.no import mva

    bare = number.replace(" ", "").upper()
    return str(mva.validate(bare if bare.endswith("MVA") else f"{bare}MVA"))


def _ytunnus(number: str) -> str:
    from stdnum.fi import ytunnus

    return str(ytunnus.format(ytunnus.validate(number)))


def _alv(number: str) -> str:
    from stdnum.fi import alv

    return f"FI{alv.validate(number)}"


def _afm(number: str) -> str:
    from stdnum.gr import vat

    return str(vat.validate(number))


def _greek_vat(number: str) -> str:
    return f"EL{_afm(number)}"


REGISTRATION = {
    "IS": Register(_kennitala, mark("“{number}” is not a kennitala: write its ten digits, as in 450401-3150.")),
    "NO": Register(_orgnr, mark("“{number}” is not an organisation number: write its nine digits, as in 988 077 917.")),
    "FI": Register(_ytunnus, mark("“{number}” is not a business ID (Y-tunnus): write it as in 2077474-0.")),
    "GR": Register(_afm, mark("“{number}” is not an ΑΦΜ: write its nine digits, as in 094259216.")),
}
VAT = {
    "IS": Register(_vsk, mark("“{number}” is not a VSK number: write its five or six digits.")),
    "NO": Register(_mva, mark("“{number}” is not a Norwegian VAT number: write the organisation number followed by MVA.")),
    "FI": Register(_alv, mark("“{number}” is not a Finnish VAT number: write FI and eight digits, as in FI20774740.")),
    "GR": Register(_greek_vat, mark("“{number}” is not a Greek VAT number: write EL and nine digits, as in EL094259216.")),
}


def registration_number(number: str, country: str) -> str:
    """A registration number as it is kept (kennitala, organisation number, Y-tunnus, ΑΦΜ); a wrong one is refused."""
    return _kept(number, REGISTRATION.get(country), "registration_number")


def vat_number(number: str, country: str) -> str:
    """A VAT number as it is kept, checked as above; of a country not listed it is kept as written."""
    return _kept(number, VAT.get(country), "vat_number")


def _kept(number: str, register: Register | None, field: str) -> str:
    written = number.strip()
    if not written or register is None:
        return written
    try:
        return register.kept(written)
    except ValidationError as error:
        raise Refused(register.refusal, field=field, number=written[:40]) from error
