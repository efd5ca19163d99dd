"""Charges: made from calls and bookings by the rules, held, released, given away, approved; unbilled work by customer."""

from desk.services.charge.approval import approve_charges, approve_customer, approve_day, take_back_approval
from desk.services.charge.release import charge_for_call, give_away, release_charge
from desk.services.charge.repricing import Repriced, reprice_open
from desk.services.charge.views import (
    Chosen,
    HeldPage,
    UnbilledCustomer,
    UnbilledPage,
    UnbilledWork,
    chosen_work,
    due_ids,
    held_page,
    unbilled,
    unbilled_page,
    unbilled_totals,
)
from desk.services.charge.waiting import Totals

__all__ = [
    "Chosen", "HeldPage", "Repriced", "Totals", "UnbilledCustomer", "UnbilledPage", "UnbilledWork", "approve_charges", "approve_customer",
    "approve_day", "charge_for_call", "chosen_work", "due_ids", "give_away", "held_page", "release_charge", "reprice_open",
    "take_back_approval", "unbilled", "unbilled_page", "unbilled_totals",
]  # fmt: skip
