"""Customers, their sites, contacts and contracts: the room's verbs in one place."""

from desk.services.contracts import save_contract
from desk.services.customer.edits import add_customer, change_customer, save_contact, save_site
from desk.services.customer.reads import customer, customer_ids, customer_rows, find_sites
from desk.services.customer.values import ContactView, ContractView, CustomerRow, CustomerView, SiteView

__all__ = [
    "ContactView", "ContractView", "CustomerRow", "CustomerView", "SiteView", "add_customer", "change_customer", "customer", "customer_ids",
    "customer_rows", "find_sites", "save_contact", "save_contract", "save_site",
]  # fmt: skip
