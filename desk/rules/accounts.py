"""Ledger accounts by country: where receivables, sales, VAT, the bank, rounding and reminders go until the accountant says otherwise.

Norway's are of the standard chart NS 4102 as Skatteetaten lists it for SAF-T ("General Ledger Standard Accounts/CSV/
General_Ledger_Standard_Accounts_4_character.csv" in github.com/Skatteetaten/saf-t): 3900 "Annen driftsrelatert inntekt" takes reminder
fees, which have no account of their own there, 8055 "Renteinntekt kundefordringer" takes late interest; 7740 for differences of øre is not
in that list, it is what most books use (ours). Greece's of the former general chart (Π.Δ. 1123/1980) most books still follow; Finland and
Iceland have no chart by law: theirs are those most books use (ours).
"""

from __future__ import annotations

from typing import Final

from desk.rules.errors import Refused

ROLES: Final = ("receivable", "bank", "sales", "sales_free", "vat", "rounding", "fees", "interest")
"""What is owed, the bank, sales with VAT and without, output VAT, differences too small to ask for, and reminders' fees and interest."""

DEFAULTS: Final = {
    "NO": ("1500", "1920", "3000", "3100", "2700", "7740", "3900", "8055"),
    "FI": ("1700", "1910", "3000", "3370", "2939", "8560", "3980", "9160"),
    "IS": ("7600", "7800", "1100", "1150", "9500", "5990", "1900", "6100"),
    "GR": ("30.00", "38.03", "73.00", "73.01", "54.00", "81.00", "81.01", "76.03"),
}
LONGEST: Final = 20


def default_account(country: str, role: str) -> str:
    """The account of a role in a country; a country without a row has Norway's."""
    return dict(zip(ROLES, DEFAULTS.get(country, DEFAULTS["NO"]), strict=True))[role]


def check_account(role: str, number: str) -> str:
    """An account's number without blanks; refused when it is none."""
    plain = "".join(number.split())
    if role not in ROLES:
        raise Refused("Choose what the account is for.", field="role")
    if not plain or len(plain) > LONGEST or not all(sign.isalnum() or sign in ".-" for sign in plain):
        raise Refused("An account has up to {most} digits, letters, dots and hyphens.", field=role, most=LONGEST)
    return plain
