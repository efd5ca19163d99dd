"""Tickets: opened, answered, paused, planned, escalated, resolved; each verb recomputes the promises it touches."""

from desk.services.ticket_answers import note, reopen, reply, resolve
from desk.services.ticket_course import escalate, plan, take
from desk.services.ticket_edit import change_ticket
from desk.services.ticket_estimates import record_estimate
from desk.services.ticket_opening import mark_read, open_ticket, ticket
from desk.services.ticket_pauses import resume, wait_for_customer
from desk.services.ticket_promises import recompute_promises
from desk.services.ticket_tick import refresh_due, rise_to_management, tick
from desk.services.ticket_values import EntryView, NewTicket, PromiseView, TicketView

__all__ = [
    "EntryView", "NewTicket", "PromiseView", "TicketView", "change_ticket", "escalate", "mark_read", "note", "open_ticket", "plan",
    "recompute_promises", "record_estimate", "refresh_due", "reopen", "reply", "resolve", "resume",
    "rise_to_management", "take", "tick", "ticket", "wait_for_customer",
]  # fmt: skip
