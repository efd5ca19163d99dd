"""The parties of a UBL document: where their e-invoices go, their addresses and numbers, and the account that is paid to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desk.documents.ubl_parts import branch, fit, leaf

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from desk.documents.values import InvoicePaper, Party

# ISO 6523 codes: of a company's register, and of the address its e-invoices are sent to (EAS).
REGISTERS = {"IS": "0196", "NO": "0192", "FI": "0212"}
ENDPOINTS = {"IS": "0196", "NO": "0192", "FI": "0216", "GR": "9933"}
VAT_ENDPOINTS = {
    "AT": "9914", "BE": "9925", "BG": "9926", "CY": "9928", "CZ": "9929", "DE": "9930",
    "DK": "0184", "EE": "9931", "ES": "9920", "FR": "9957",
    "GB": "9932", "HR": "9934", "HU": "9910", "IE": "9935", "IT": "9906", "LT": "9937", "LU": "9938", "LV": "9939", "MT": "9943",
    "NL": "9944", "PL": "9945", "PT": "9946", "RO": "9947", "SI": "9949", "SK": "9950",
}  # fmt: skip
SWEDEN = "0007"
CREDIT_TRANSFER, SEPA, CLAIM, ACCOUNT = "30", "58", "9", "42"
SEPA_CURRENCY = "EUR"


def bare(number: str) -> str:
    """A number without the blanks, dots and hyphens it is written with."""
    return re.sub(r"[\s.\-]", "", number)


def endpoint(party: Party) -> tuple[str, str] | None:
    """Where a party's e-invoices are sent: as it said, else by its country's register; None where nothing is known."""
    if ":" in party.endpoint:
        scheme, _, number = party.endpoint.partition(":")
        return (scheme.strip(), number.strip()) if scheme.strip().isdigit() and number.strip() else None
    number, vat = bare(party.endpoint) or bare(party.registration), bare(party.vat_number).upper()
    if not number or party.country not in ENDPOINTS:
        return _by_vat(party.country, vat) if vat else None
    if party.country == "FI" and not party.endpoint:
        return ENDPOINTS["FI"], f"0037{number}"  # OVT: the tax authority's prefix before the Y-tunnus
    return ENDPOINTS[party.country], number


def _by_vat(country: str, vat: str) -> tuple[str, str] | None:
    """The address that a foreign VAT number is; a Swedish one holds the organisation number between its prefix and its last two digits."""
    if country == "SE":
        return SWEDEN, vat.removeprefix("SE")[:10]
    return (VAT_ENDPOINTS[country], vat) if country in VAT_ENDPOINTS else None


def vat_id(party: Party) -> str:
    """A party's VAT number with the prefix its country's numbers have, EL for Greece; empty for one that has none."""
    vat, number = bare(party.vat_number).upper(), bare(party.registration).upper()
    match party.country:
        case "NO":
            own = vat.removeprefix("NO").removesuffix("MVA") or (number if party.vat_registered else "")
            return f"NO{own}MVA" if own else ""
        case "GR":
            own = (vat or number).removeprefix("EL").removeprefix("GR")
            return f"EL{own}" if own else ""
        case "FI":
            return vat if vat.startswith("FI") else f"FI{vat}" if vat else ""
        case _:
            return vat if not vat or vat.startswith(party.country) else f"{party.country}{vat}"


def add_seller(root: ET.Element, paper: InvoicePaper) -> None:
    """The seller, with its tax numbers; a Norwegian one that is registered says so (NO-R-002)."""
    seller = paper.seller
    party = branch(branch(root, "AccountingSupplierParty"), "Party")
    _add_address(party, seller)
    if vat := vat_id(seller):
        _add_scheme(party, vat, "VAT")
    if seller.country == "NO" and seller.foretaksregisteret:
        _add_scheme(party, "Foretaksregisteret", "TAX")
    _add_legal(party, seller)
    if seller.email or seller.phone:
        contact = branch(party, "Contact")
        leaf(contact, "Telephone", seller.phone)
        leaf(contact, "ElectronicMail", seller.email)


def add_buyer(root: ET.Element, paper: InvoicePaper) -> None:
    """The buyer; its VAT number where it has one."""
    buyer = paper.buyer
    party = branch(branch(root, "AccountingCustomerParty"), "Party")
    _add_address(party, buyer)
    if (vat := vat_id(buyer)) and (buyer.vat_number or buyer.country in {"NO", "GR"}):
        _add_scheme(party, vat, "VAT")
    _add_legal(party, buyer)
    if buyer.contact:
        leaf(branch(party, "Contact"), "Name", buyer.contact)


def _add_address(party: ET.Element, one: Party) -> None:
    if found := endpoint(one):
        leaf(party, "EndpointID", found[1], {"schemeID": found[0]})
    if one.trade_name:
        leaf(branch(party, "PartyName"), "Name", one.trade_name)
    address = branch(party, "PostalAddress")
    leaf(address, "StreetName", one.street or (one.address[0] if one.address else ""))
    leaf(address, "CityName", one.city or (one.address[-1] if len(one.address) > 1 else ""))
    leaf(address, "PostalZone", one.postcode)
    leaf(branch(address, "Country"), "IdentificationCode", one.country)


def _add_scheme(party: ET.Element, number: str, scheme: str) -> None:
    part = branch(party, "PartyTaxScheme")
    leaf(part, "CompanyID", number)
    leaf(branch(part, "TaxScheme"), "ID", scheme)


def _add_legal(party: ET.Element, one: Party) -> None:
    legal = branch(party, "PartyLegalEntity")
    leaf(legal, "RegistrationName", fit(one.name) or "–")
    scheme = REGISTERS.get(one.country)
    # A Finnish Y-tunnus keeps its hyphen; the others are bare digits.
    number = one.registration.strip() if one.country == "FI" else bare(one.registration)
    leaf(legal, "CompanyID", number, {"schemeID": scheme} if scheme else {})


def add_payee_account(root: ET.Element, paper: InvoicePaper) -> None:
    """How to pay: by transfer to the IBAN, else to the account of the country, with the reference."""
    seller = paper.seller
    account = bare(seller.iban).upper() or bare(seller.account)
    if seller.country in {"NO", "IS"} and seller.account:
        account = bare(seller.account)
    if paper.reference_kind == "krafa":
        account = bare(paper.reference)  # IS-R-006: bank, ledger 66 and number of the claim
    if not account or paper.kind == "credit_note":
        return
    means = branch(root, "PaymentMeans")
    leaf(means, "PaymentMeansCode", _means_code(paper))
    leaf(means, "PaymentID", bare(paper.reference) if paper.reference_kind else paper.reference)
    payee = branch(means, "PayeeFinancialAccount")
    leaf(payee, "ID", account)
    leaf(payee, "Name", seller.name)
    if seller.bic:
        leaf(branch(payee, "FinancialInstitutionBranch"), "ID", bare(seller.bic).upper())
    if said := " ".join(paper.payment):
        leaf(branch(root, "PaymentTerms"), "Note", said)


def _means_code(paper: InvoicePaper) -> str:
    """58 is a SEPA transfer, 9 an Icelandic claim, 42 a transfer to an Icelandic account (IS-R-006, IS-R-007), 30 any other."""
    seller = paper.seller
    if seller.country == "IS" and (seller.account or paper.reference_kind == "krafa"):
        return CLAIM if paper.reference_kind == "krafa" else ACCOUNT
    return SEPA if paper.currency == SEPA_CURRENCY and seller.iban and seller.country != "NO" else CREDIT_TRANSFER
