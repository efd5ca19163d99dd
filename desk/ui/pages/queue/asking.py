"""What is asked before a ticket is bound, parted or mended: each opens its popover for the tickets chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desk.ui.pages.queue.page import QueuePage


class Asking:
    """The room of the queue page where one is asked first."""

    def __init__(self, page: QueuePage) -> None:
        self._page = page

    def merge(self) -> None:
        """Into which ticket."""
        ids, facts = self._known()
        if ids:
            self._page.popovers["merge"].ask(ids, facts, self._page.popovers.anchor())

    def link(self) -> None:
        """How, and to which ticket."""
        ids, facts = self._known()
        if ids:
            customer = getattr(facts[0], "customer_id", 0) if facts else 0
            self._page.popovers["link"].ask(ids, customer, self._page.popovers.anchor())

    def tag(self) -> None:
        """Which tag."""
        ids = self._page.selection.ids()
        if ids:
            self._page.popovers["tag"].ask(len(ids), self._page.popovers.anchor())

    def split(self) -> None:
        """Which lines."""
        if self._page.pane.ticket is not None:
            self._page.popovers["split"].ask(self._page.pane.ticket, self._page.popovers.anchor())

    def field(self, field: str) -> None:
        """Another subject or version."""
        if self._page.pane.ticket is not None:
            self._page.popovers["field"].ask(field, self._page.pane.ticket, self._page.pane.part("head"))

    def customer(self) -> None:
        """Another customer."""
        if self._page.pane.ticket is not None:
            self._page.popovers["customer"].ask(self._page.pane.ticket, self._page.pane.part("head"))

    def _known(self) -> tuple[tuple[int, ...], list[Any]]:
        """The tickets chosen that have been read, and what is known of them."""
        facts = [row for number in self._page.selection.ids() if (row := self._page.selection.facts(number)) is not None]
        return tuple(row.id for row in facts), facts


def makers() -> dict[str, Callable[[QueuePage], QWidget]]:
    """The popovers of this room, each made when first asked for."""
    return {"merge": _merge, "link": _link, "tag": _tag, "split": _split, "field": _field, "customer": _customer}


def _merge(page: QueuePage) -> QWidget:
    from desk.ui.pages.queue.merge_popover import MergePopover

    return MergePopover(page)


def _link(page: QueuePage) -> QWidget:
    from desk.ui.pages.queue.link_popover import LinkPopover

    return LinkPopover(page)


def _tag(page: QueuePage) -> QWidget:
    from desk.ui.pages.queue.tag_popover import TagPopover

    return TagPopover(page)


def _split(page: QueuePage) -> QWidget:
    from desk.ui.pages.queue.split_popover import SplitPopover

    return SplitPopover(page)


def _field(page: QueuePage) -> QWidget:
    from desk.ui.pages.queue.field_popover import FieldPopover

    return FieldPopover(page)


def _customer(page: QueuePage) -> QWidget:
    from desk.ui.pages.queue.field_popover import CustomerPopover

    return CustomerPopover(page)
