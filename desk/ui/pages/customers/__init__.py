"""Customers: the list, and one customer with people, contracts and sites."""

from desk.ui.pages.customers.page import CustomersPage

__all__ = ["CustomersPage"]
