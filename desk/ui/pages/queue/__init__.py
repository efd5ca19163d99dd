"""The queue: what is promised to whom by when, and the ticket beside it."""

from desk.ui.pages.queue.page import QueuePage

__all__ = ["QueuePage"]
