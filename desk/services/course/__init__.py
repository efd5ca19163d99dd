"""A course's rooms: sessions, series, tellings, bookings."""

from desk.services import named_in

__getattr__ = named_in(__name__)
