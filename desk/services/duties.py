"""The on-call roster: who is on duty, duties by turns and by hand, duties that change hands, absences, whom to ring."""

from desk.rules.roster_absence import AwayDays
from desk.services.roster.absences import (
    AbsenceSaved,
    AbsenceView,
    NewAbsence,
    absences,
    come_back,
    save_absence,
    who_is_away,
)
from desk.services.roster.given import AbsentTicket, give_all, give_back, give_over, keep_given, tickets_of_absent
from desk.services.roster.hands import decline_offer, hand_over, offer, swap, take_offer
from desk.services.roster.now import OnDuty, on_duty
from desk.services.roster.papers import duty_list, own_duties
from desk.services.roster.planning import NewTurns, add_shift, end_turns, make_turns, more_turns, remove_duty
from desk.services.roster.reads import duty_now, history, roster
from desk.services.roster.returned import Back, still_away
from desk.services.roster.ringing import Ring, Rings, record_ring, record_ring_on_call, whom_to_ring, whom_to_ring_now
from desk.services.roster.values import DutyNow, DutyView, Gap, OfferView, RosterLine, RosterView, TurnsView

__all__ = [
    "AbsenceSaved", "AbsenceView", "AbsentTicket", "AwayDays", "Back", "DutyNow", "DutyView", "Gap", "NewAbsence", "NewTurns", "OfferView",
    "OnDuty", "Ring", "Rings", "RosterLine", "RosterView", "TurnsView", "absences", "add_shift", "come_back", "decline_offer",
    "duty_list", "duty_now", "end_turns", "give_all", "give_back", "give_over", "hand_over", "history", "keep_given", "make_turns",
    "more_turns", "offer", "on_duty", "own_duties", "record_ring", "record_ring_on_call", "remove_duty", "roster", "save_absence",
    "still_away", "swap", "take_offer", "tickets_of_absent", "who_is_away", "whom_to_ring", "whom_to_ring_now",
]  # fmt: skip
