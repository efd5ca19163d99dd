"""Calls: begun before anything is known, held, parked, finished; priced by the rules when they end."""

from desk.services.call_about import change_call, log_call, new_caller, ticket_of_call
from desk.services.call_clock import (
    begin_call,
    discard_call,
    finish_call,
    heartbeat,
    hold_call,
    park_and_begin,
    recover_call,
    resume_call,
)
from desk.services.call_values import CallerCard, CallerHit, CallRow, LastCallLine, LiveCall, OpenTicketLine, PriceView
from desk.services.call_views import calls_of_day, last_caller, live_calls, price_call
from desk.services.caller import caller_card, find_callers

__all__ = [
    "CallRow", "CallerCard", "CallerHit", "LastCallLine", "LiveCall", "OpenTicketLine", "PriceView", "begin_call", "caller_card",
    "calls_of_day", "change_call", "discard_call", "find_callers", "finish_call", "heartbeat", "hold_call", "last_caller", "live_calls",
    "log_call", "new_caller", "park_and_begin", "price_call", "recover_call", "resume_call", "ticket_of_call",
]  # fmt: skip
