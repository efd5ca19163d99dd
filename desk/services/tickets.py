"""Tickets: opened, answered, paused, planned, escalated, resolved; each verb recomputes the promises it touches."""

from desk.services.escalations import escalate, lower
from desk.services.ticket.answers import note, reopen, reply, resolve
from desk.services.ticket.bond_values import Bonds, LinkView, MergeView
from desk.services.ticket.clash import Answered, Clash, ClashView
from desk.services.ticket.close import close
from desk.services.ticket.course import plan, take
from desk.services.ticket.edit import change_ticket
from desk.services.ticket.estimates import record_estimate
from desk.services.ticket.find import TicketHit, find_tickets
from desk.services.ticket.links import link, link_many, unlink, unlink_many
from desk.services.ticket.many import Undone, do_many, undo_many
from desk.services.ticket.merge import merge, unmerge
from desk.services.ticket.opening import mark_read, open_ticket, ticket
from desk.services.ticket.pauses import resume, wait_for_customer
from desk.services.ticket.presence import Company, company, is_alone, say_writing, stop_writing
from desk.services.ticket.promises import recompute_promises
from desk.services.ticket.received import Letter, receive
from desk.services.ticket.split import split
from desk.services.ticket.tags import TagHit, find_tags, tag, untag
from desk.services.ticket.tick import refresh_due, rise_to_management, tick
from desk.services.ticket.values import EntryView, NewTicket, PromiseView, TicketView

__all__ = [
    "Answered", "Bonds", "Clash", "ClashView", "Company", "EntryView", "Letter", "LinkView", "MergeView", "NewTicket", "PromiseView",
    "TagHit", "TicketHit", "TicketView", "Undone", "change_ticket", "close", "company", "do_many", "escalate", "find_tags",
    "find_tickets", "is_alone", "link", "link_many", "lower", "mark_read", "merge", "note", "open_ticket", "plan", "receive",
    "recompute_promises",
    "record_estimate", "refresh_due", "reopen", "reply", "resolve", "resume", "rise_to_management", "say_writing", "split",
    "stop_writing", "tag", "take", "tick", "ticket", "undo_many", "unlink", "unlink_many", "unmerge", "untag", "wait_for_customer",
]  # fmt: skip
