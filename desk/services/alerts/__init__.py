"""Alerts: made from what is stored, each once, with one owner; shown when it suits; read, snoozed, switched."""

from desk.services import named_in

__getattr__ = named_in(__name__)
