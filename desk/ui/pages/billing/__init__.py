"""Billing: unbilled work, drafts, invoices and the price list, each beside its paper."""

from desk.ui.pages.billing.page import BillingPage

__all__ = ["BillingPage"]
