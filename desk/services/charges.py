"""Charges: made from calls and bookings by the rules, held, released, given away, approved; unbilled work by customer."""

from desk.services.charge.approval import approve_charges, approve_customer, approve_day, take_back_approval
from desk.services.charge.release import charge_for_call, give_away, release_charge
from desk.services.charge.repricing import Repriced, reprice_open
from desk.services.charge.views import UnbilledCustomer, UnbilledWork, unbilled

__all__ = [
    "Repriced", "UnbilledCustomer", "UnbilledWork", "approve_charges", "approve_customer", "approve_day", "charge_for_call", "give_away",
    "release_charge", "reprice_open", "take_back_approval", "unbilled",
]  # fmt: skip
