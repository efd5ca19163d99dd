"""Calls: who calls, what about, what it costs and why; the day's calls below."""

from desk.ui.pages.calls.page import CallsPage

__all__ = ["CallsPage"]
