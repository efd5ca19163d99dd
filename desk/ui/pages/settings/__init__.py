"""The Settings page."""

from desk.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
