"""Quarterdesk: a service desk whose published promise is executable data."""

__version__ = "0.1.0"
