"""Lists of what falls due, worked through from the keyboard: people to train, agreements that opens, contracts whose terms end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.dialogs.rows import RowsDialog
from desk.ui.parts.cells import Cell
from desk.ui.table import Column
from desk.ui.trade_words import AGREEMENTS, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desk.services.agreements import AgreementToOpen, Ending, TrainingDue
    from desk.ui.desk_context import Desk

SOON = 7
ASKED = {"renew": mark("Renew it, or let it end"), "notice": mark("Last day to give notice"), "ends": mark("Ends, nothing follows")}


def show_training_due(desk: Desk, parent: QWidget) -> RowsDialog:
    """Opens the list of who is to be trained; Enter books the person on the next open course."""
    tr = desk.words.tr
    dialog = RowsDialog(
        desk, tr(mark("Training due")), tr(mark("Each new user is trained within the time the profile promises.")),
        training_columns(desk), lambda row: row.contact_id, tr(mark("Book on the next open course")), tr(mark("Nobody is to be trained.")),
        parent,
    )  # fmt: skip
    dialog.opened.connect(lambda row: book(desk, row))
    agreements, store, now = desk.services.agreements, desk.store, desk.now()
    desk.lane.read(lambda: agreements.training_due(store, now=now), dialog.show_rows, channel="due.training")
    dialog.open()
    return dialog


def book(desk: Desk, row: TrainingDue) -> None:
    """Opens the booking of the next open course with site and person filled in; one who is booked is shown there."""
    if row.session_id is not None:
        desk.open("courses", session_id=row.session_id)
    elif row.site_id is None:
        desk.say("failed", desk.words.tr(mark("A course is booked for a site: add the customer's site first.")))
        desk.open("customers", customer_id=row.customer_id)
    else:
        desk.open("courses", site=(row.site_id, row.site, row.customer), names=row.contact)


def show_endings(desk: Desk, parent: QWidget) -> RowsDialog:
    """Opens the list of contracts that end soon; Enter shows the customer."""
    tr = desk.words.tr
    dialog = RowsDialog(
        desk, tr(mark("Contracts ending soon")), tr(mark("Terms that end or can be given notice within sixty days.")),
        ending_columns(desk), lambda row: row.contract_id, tr(mark("Show the customer")), tr(mark("No contract ends soon.")), parent,
    )  # fmt: skip
    dialog.opened.connect(lambda row: desk.open("customers", customer_id=row.customer_id))
    agreements, store, now = desk.services.agreements, desk.store, desk.now()
    desk.lane.read(lambda: agreements.ending_soon(store, now=now), dialog.show_rows, channel="due.endings")
    dialog.open()
    return dialog


def show_to_open(desk: Desk, parent: QWidget) -> RowsDialog:
    """Opens the list of agreements that completed training opens; Enter begins the contract at the customer."""
    tr = desk.words.tr
    dialog = RowsDialog(
        desk, tr(mark("Agreements to open")), tr(mark("Training is completed, and the agreement it opens is not made yet.")),
        to_open_columns(desk), lambda row: (row.customer_id, row.kind), tr(mark("Open the agreement")),
        tr(mark("No agreement waits to be opened.")), parent,
    )  # fmt: skip
    dialog.opened.connect(lambda row: desk.open("customers", customer_id=row.customer_id, agreement=row.kind))
    agreements, store = desk.services.agreements, desk.store
    desk.lane.read(lambda: agreements.agreements_to_open(store), dialog.show_rows, channel="due.to_open")
    dialog.open()
    return dialog


def _tone(days: int) -> str:
    return "red" if days < 0 else "amber" if days <= SOON else "text"


def training_columns(desk: Desk) -> list[Column[Any]]:
    """Who, of whom, since when, by when, and what is booked."""
    words: Callable[[], Any] = lambda: desk.words  # noqa: E731 - asked for each time a cell is painted

    def due(row: TrainingDue) -> Cell:
        return Cell(words().date(row.due), "text2" if row.booked_at else _tone(row.days_left), 500, figures=True)

    def booked(row: TrainingDue) -> Cell:
        said = words().date(row.booked_at) if row.booked_at is not None else words().tr(mark("Not booked"))
        return Cell(said, "green" if row.booked_at is not None else "text3", figures=True)

    return [
        Column("person", mark("Person"), 180, value=lambda row: Cell(row.contact, weight=500)),
        Column("customer", mark("Customer"), 0, value=lambda row: row.customer),
        Column("login", mark("First login"), 110, "r", value=lambda row: Cell(words().date(row.first_login_on), "text2", figures=True)),
        Column("due", mark("Train by"), 110, "r", value=due),
        Column("booked", mark("Booked"), 120, "r", value=booked),
    ]


def ending_columns(desk: Desk) -> list[Column[Any]]:
    """Whose, what, what is to be done, and by when."""
    words: Callable[[], Any] = lambda: desk.words  # noqa: E731 - as above

    def kind(row: Ending) -> str:
        named = word(AGREEMENTS, row.kind, words())
        return str(words().say("{item}: {subject}", item=named, subject=row.site)) if row.site else named

    return [
        Column("customer", mark("Customer"), 0, value=lambda row: Cell(row.customer, weight=500)),
        Column("kind", mark("Contract"), 200, value=kind),
        Column("what", mark("To do"), 210, value=lambda row: Cell(words().tr(ASKED[row.what]), "text2")),
        Column("day", mark("To do by"), 120, "r", value=lambda row: Cell(words().date(row.day), _tone(row.days_left), 500, figures=True)),
    ]


def to_open_columns(desk: Desk) -> list[Column[Any]]:
    """Whose, which agreement, and since when the training is completed."""
    words: Callable[[], Any] = lambda: desk.words  # noqa: E731 - as above

    def trained(row: AgreementToOpen) -> Cell:
        return Cell(words().date(row.trained_on), "text2", figures=True)

    return [
        Column("customer", mark("Customer"), 0, value=lambda row: Cell(row.customer, weight=500)),
        Column("kind", mark("Contract"), 240, value=lambda row: word(AGREEMENTS, row.kind, words())),
        Column("trained", mark("Training completed"), 200, "r", value=trained),
    ]
