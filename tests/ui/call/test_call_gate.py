"""While a call runs: what would hold its charge, said at once, and mended by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from desk.models import Call
from desk.services import calls, desks
from desk.ui.clock import Clock
from desk.ui.desk_context import Person
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window

TELL = "Before this may be charged, tell the customer the hours."
ORDER = "Before this may be charged, somebody who may order it must approve it."


class Gated:
    """A window over a desk with a call on the line whose charge is held."""

    def __init__(self, desk: Desk, window: Window, store: Store, profile: str) -> None:
        self.desk, self.window, self.store = desk, window, store
        self.by = makers.desk(store, profile)
        self.customer = makers.customer(store, "Παράδειγμα ΑΕ", country="GR", language="el")
        self.contact = makers.contact(store, self.customer, "Ελένη", phone="+30 21 0555 0199", authorised=False)
        self.opened: list[tuple[str, dict[str, Any]]] = []
        desk.page_wanted.disconnect()
        desk.page_wanted.connect(lambda page, what: self.opened.append((page, what)))
        desk.clock = Clock(lambda: NOW)
        desk.store, desk.profile, desk.person = store, desks.profile(store), Person(self.by, "Anna Dæmi")
        desk.opened.emit()

    def begin(self, **about: Any) -> int:
        """A call on the line about something."""
        self.desk.calls.begin(contact_id=self.contact)
        call = self.call()
        self.desk.lane.write(lambda: calls.change_call(self.store, call_id=call, changes=about, at=NOW, by=self.by))
        return call

    def call(self) -> int:
        """The call on the line."""
        assert self.desk.calls.live is not None
        return self.desk.calls.live.id

    def said(self) -> list[str]:
        """The lines below the bar."""
        return [line.said.text() for line in self.window.call_bar.notices.lines]

    def verbs(self) -> list[str]:
        """What can be done about the first of them."""
        return [button.text() for button in self.window.call_bar.notices.lines[0].verbs]


@pytest.fixture
def gated(desk: Desk, window: Window, file_store: Store, request: pytest.FixtureRequest) -> Gated:
    return Gated(desk, window, file_store, getattr(request, "param", "clickmedia"))


def test_the_bar_says_that_the_charge_is_held_and_by_what(gated: Gated) -> None:
    gated.begin(kind="request", cause="request", work="content")
    assert gated.said() == [TELL]
    cost = gated.window.call_bar.busy.cost
    assert (cost.over.text(), cost.under.text()) == ("Held notice", "Usage support")


def test_one_key_says_that_the_hours_were_told_and_the_price_stands(gated: Gated) -> None:
    call = gated.begin(kind="request", cause="request", work="content")
    assert gated.verbs() == ["They were told", "Not now"]
    gated.desk.registry.run("call.yes")
    assert gated.said() == []
    assert gated.window.call_bar.busy.cost.over.text() == "€15.00"
    with gated.store.read() as session:
        assert session.scalar(select(Call.told).where(Call.id == call)) is True


def test_what_is_put_off_is_not_asked_again_in_this_call_and_the_bar_still_says_it(gated: Gated) -> None:
    gated.begin(kind="request", cause="request", work="content")
    gated.desk.registry.run("call.no")
    assert gated.said() == []
    assert gated.window.call_bar.busy.cost.over.text() == "Held notice"


@pytest.mark.parametrize("gated", ["web-veistamo"], indirect=True)
def test_an_approval_is_put_on_a_ticket_of_the_call(gated: Gated) -> None:
    gated.begin(kind="request", cause="request", work="support")
    assert (gated.said(), gated.verbs()) == ([ORDER], ["Make a ticket of it", "Not now"])
    gated.desk.registry.run("call.yes")
    assert gated.opened[-1] == ("calls", {"call_id": gated.call(), "makes_ticket": True})


@pytest.mark.parametrize("gated", ["web-veistamo"], indirect=True)
def test_an_approval_is_put_on_the_ticket_that_is_there(gated: Gated) -> None:
    ticket = makers.ticket(gated.store, gated.customer, contact_id=gated.contact)
    gated.begin(kind="request", cause="request", work="support", ticket_id=ticket)
    assert (gated.said(), gated.verbs()) == ([ORDER], ["Open the ticket", "Not now"])
    gated.desk.registry.run("call.yes")
    assert gated.opened[-1] == ("queue", {"ticket_id": ticket})


@pytest.mark.parametrize("gated", ["stefna"], indirect=True)
def test_what_the_office_decides_is_said_and_can_be_closed(gated: Gated) -> None:
    gated.begin(kind="fault", cause="upgrade", work="support")
    assert gated.said() == ["Whether this is charged is still to be decided."]
    assert gated.verbs() == []


def test_a_question_in_opening_hours_is_held_by_nothing(gated: Gated) -> None:
    gated.begin(kind="question", cause="question", work="support")
    assert gated.said() == []
