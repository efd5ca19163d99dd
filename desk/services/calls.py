"""Calls: begun before anything is known, held, parked, finished; priced by the rules when they end."""

from desk.services.call.about import change_call, log_call, new_caller, ticket_of_call
from desk.services.call.clock import begin_call, heartbeat, hold_call, park_and_begin, resume_call
from desk.services.call.gaps import decide_gap, note_gap, open_gaps
from desk.services.call.hand_over import answer_offer, offer_call, offers, withdraw_offer
from desk.services.call.now import promise_now
from desk.services.call.over import discard_call, finish_call, recover_call
from desk.services.call.start import begin_earlier
from desk.services.call.values import CallerCard, CallerHit, CallRow, LastCallLine, LiveCall, OpenTicketLine, PriceView
from desk.services.call.views import calls_of_day, last_caller, live_calls, price_call
from desk.services.call.watch import Watched, watch_calls
from desk.services.caller import caller_card, find_callers

__all__ = [
    "CallRow", "CallerCard", "CallerHit", "LastCallLine", "LiveCall", "OpenTicketLine", "PriceView", "Watched", "answer_offer",
    "begin_call", "begin_earlier", "caller_card", "calls_of_day", "change_call", "decide_gap", "discard_call", "find_callers",
    "finish_call", "heartbeat", "hold_call", "last_caller", "live_calls", "log_call", "new_caller", "note_gap", "offer_call", "offers",
    "open_gaps", "park_and_begin", "price_call", "promise_now", "recover_call", "resume_call", "ticket_of_call", "watch_calls",
    "withdraw_offer",
]  # fmt: skip
