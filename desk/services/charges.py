"""Charges: made from calls and bookings by the rules, held, released, given away; unbilled work by customer."""

from desk.services.charge_release import charge_for_call, give_away, release_charge
from desk.services.charge_views import UnbilledCustomer, UnbilledWork, unbilled

__all__ = ["UnbilledCustomer", "UnbilledWork", "charge_for_call", "give_away", "release_charge", "unbilled"]
