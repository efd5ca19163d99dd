"""Numbers that are pressed: shown as they will be dialled, then handed to the program that dials on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desk.rules.phone import phone_link, phone_text
from desk.ui.dialogs.ask import ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.calls import CallerCard, LiveCall
    from desk.ui.desk_context import Desk
    from desk.ui.dialogs.ask import Ask


def may_dial(desk: Desk) -> bool:
    """Whether numbers can be pressed on this machine."""
    return bool(desk.settings["phone_links"])


def country_of(desk: Desk) -> str:
    """The country whose numbers need no code."""
    return str(desk.profile.country) if desk.profile is not None else ""


def dial(desk: Desk, number: str, parent: QWidget) -> Ask | None:
    """Shows the number and, when it is meant, hands it on; what holds no digits is no number."""
    words, link = desk.words, phone_link(number, country_of(desk))
    if not link or not may_dial(desk):
        return None
    shown = phone_text(number, country_of(desk))
    text = words.say("{number} goes to the program that dials on this computer.", number=shown)
    verbs = [("", words.tr("Cancel"), "ordinary"), ("dial", words.tr("Dial"), "primary")]
    made = ask(parent, words.say("Dial {number}?", number=shown), text, verbs)
    made.answered.connect(lambda choice: _hand_on(desk, link) if choice == "dial" else None)
    return made


def _hand_on(desk: Desk, link: str) -> None:
    if not QDesktopServices.openUrl(QUrl(link)):
        desk.say("failed", desk.words.tr("No program on this computer dials numbers: set one up for tel: links."))


def dial_caller(desk: Desk, call: LiveCall, parent: QWidget) -> None:
    """Dials the number of who is on the line: the one that called, else the one that is known."""
    if call.number:
        dial(desk, call.number, parent)
    elif call.customer_id is not None:
        calls, now, contact, customer = desk.services.calls, desk.clock.now(), call.contact_id, call.customer_id

        def known(card: CallerCard) -> None:
            if card.phone:
                dial(desk, card.phone, parent)
            else:
                desk.say("failed", desk.words.tr("No number is known: write one on the customer's page."))

        desk.lane.read(lambda: calls.caller_card(desk.store, contact_id=contact, customer_id=customer, now=now), known, channel="dial")
