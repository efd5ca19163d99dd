"""The roster's tab as a manager and an agent use it, by keys; who is on duty in the status line, to the second."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget

from desk.rules.errors import Refused
from desk.services import desks, duties, tickets
from desk.services.duties import AwayDays
from desk.ui.clock import Clock
from desk.ui.desk_context import Person
from desk.ui.duty_fact import DutyFact
from desk.ui.pages.reports import duty_forms as forms
from desk.ui.pages.reports.duty import DutyTab
from tests import makers
from tests.services.duty_room import DutyRoom, at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desk.services.store import Store
    from desk.ui.desk_context import Desk


class Seat:
    """A desk with a roster, somebody who sits there, and a clock that can be put on."""

    def __init__(self, store: Store, desk: Desk) -> None:
        self.room, self.desk, self.wall = DutyRoom(store), desk, at(7, 12)
        desk.store, desk.profile = store, desks.profile(store)
        desk.clock = Clock(lambda: self.wall)
        self.sit(self.room.anna, "administrator")
        self.said: list[str] = []
        desk.said.connect(lambda message: self.said.append(message.text))

    def sit(self, person: int, role: str = "agent") -> None:
        """Somebody else sits here."""
        self.desk.sit_down(Person(person, "", role))


@pytest.fixture
def seat(file_store: Store, desk: Desk) -> Seat:
    return Seat(file_store, desk)


@pytest.fixture
def tab(seat: Seat, make: Callable[..., Any]) -> Iterator[DutyTab]:
    """The tab open on its page."""
    stack, made = make(QStackedWidget), DutyTab(seat.desk)
    stack.addWidget(made)
    stack.resize(1180, 700)
    seat.desk.registry.add(made.action_rows(), made)
    seat.desk.news.changed.connect(lambda changed, _origin: made.reload(changed))
    made.retranslate()
    made.reload()
    yield made
    stack.close()


def fill(tab: DutyTab, name: str, **typed: Any) -> None:
    """Writes into the fields of a form and saves it."""
    form = tab.verbs.form(name)
    for key, value in typed.items():
        field: Any = form.field(key)
        if isinstance(value, bool):
            field.setChecked(value)
        elif isinstance(value, str):
            field.setText(value)
        else:
            field.choose(value)
    form.send()


def lanes(tab: DutyTab) -> list[tuple[str, str, date]]:
    shown = tab.grid._shown
    return [(shown.names[bar.lane].partition(" ")[0], bar.text, bar.starts.date()) for bar in shown.bars if bar.kind != "gap"]


def test_a_manager_plans_hands_over_and_notes_who_is_away(seat: Seat, tab: DutyTab) -> None:
    run = seat.desk.registry.run
    assert "Hours nobody covers" in tab.side.texts
    run("duty.turns")
    fill(tab, "turns", people="Björn, kari, Nobody Knows", first_day="5.10.2026", count="4")
    assert tab.is_typing()
    with pytest.raises(Refused):
        forms.people_named("Dæmi", tab.view)  # type: ignore[arg-type]
    fill(tab, "turns", people="Björn, kari")
    assert lanes(tab) == [
        ("Björn", "First", date(2026, 10, 5)), ("Kari", "First", date(2026, 10, 12)), ("Björn", "First", date(2026, 10, 19)),
        ("Kari", "First", date(2026, 10, 26)),
    ]  # fmt: skip
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(tab.grid, key)
    fill(tab, "hand", to_id=seat.room.anna, from_day="8.10.2026", from_at="16", to_day="9.10.2026", to_at="9.00")
    assert ("Anna", "First", date(2026, 10, 8)) in lanes(tab)
    run("duty.away")
    fill(tab, "away", person_id=seat.room.kari, first="13.10.2026", last="13.10.2026", from_noon=True, covered_by_id=seat.room.bjorn)
    assert seat.said[-1] == "1 duty went to who stands in."
    assert any("Tue 13 Oct 12:00 – Tue 13 Oct" in text for text in tab.side.texts)
    run("duty.record")
    assert any("Björn Dæmi takes the duty of Kari Dæmi" in text for text in tab.side.texts)
    run("duty.view")
    assert (tab.by_week, tab.first) == (True, date(2026, 10, 5))
    QTest.keyClick(tab.grid, Qt.Key.Key_PageDown)
    assert tab.first == date(2026, 10, 12)


def test_one_offers_their_duty_and_another_takes_it(seat: Seat, tab: DutyTab) -> None:
    seat.room.turns(seat.room.kari, seat.room.bjorn, count=2)
    seat.sit(seat.room.kari)
    tab.reload()
    tab.show_thing(duty_id=tab.view.duties[0].id)  # type: ignore[union-attr]
    can, row = seat.desk.registry.can, seat.desk.registry.row
    assert [can(row(f"duty.{verb}")) for verb in ("hand", "turns", "offer")] == [False, False, True]
    QTest.keyClick(tab.grid, Qt.Key.Key_Return)
    fill(tab, "offer", to_id=seat.room.bjorn)
    assert any(text.startswith("Kari Dæmi offers: Mon 5 Oct 09:00 – Mon 12 Oct 09:00 · to Björn") for text in tab.side.texts)
    seat.sit(seat.room.bjorn)
    tab._wanted("take_offer", 1)
    assert seat.said[-1] == "The duty is yours."
    assert [one.name for one in duties.on_duty(seat.room.store, at=seat.wall)] == ["Björn Dæmi"]


def test_a_duty_another_changed_while_the_form_stood_open_is_not_given_on_as_it_was(seat: Seat, tab: DutyTab) -> None:
    room = seat.room
    room.turns(room.kari, count=1)
    tab.reload()
    assert tab.view is not None
    duty = tab.view.duties[0]
    tab.show_thing(duty_id=duty.id)
    seat.desk.registry.run("duty.hand")
    duties.hand_over(room.store, duty_id=duty.id, to_id=room.bjorn, at=at(2), by=room.anna, op_key=room.key())
    fill(tab, "hand", to_id=room.anna)
    assert [row.name for row in room.view().duties] == ["Björn Dæmi"]
    tab.verbs.leave()
    tab.reload()
    seat.desk.registry.run("duty.hand")
    fill(tab, "hand", to_id=room.anna)
    assert [row.name for row in room.view().duties] == ["Björn Dæmi", "Anna Dæmi"]


def test_tickets_of_somebody_away_are_listed_and_given_over(seat: Seat, tab: DutyTab) -> None:
    store, room = seat.room.store, seat.room
    new = tickets.NewTicket(customer_id=makers.customer(store, country="NO", language="nb"), subject="Hei", text="Hei")
    number = int(tickets.open_ticket(store, op_key="t", new=new, received_at=at(6), by=room.anna).result)
    tickets.take(store, ticket_ids=(number,), owner_id=room.bjorn, at=at(6), by=room.anna)
    gone = duties.NewAbsence(person_id=room.bjorn, kind="holiday", days=AwayDays(date(2026, 10, 7), date(2026, 10, 9)))
    absence = duties.save_absence(store, absence_id=None, new=gone, at=at(6), by=room.anna, op_key="a").result.id
    tab.reload()
    tab.show_thing(absence_id=absence)
    assert tab.away.title.text().startswith("1 open ticket of Björn Dæmi")
    tab.away.table.choose(number)
    tab.away.to.choose(room.kari)
    tab.away.give.click()
    assert [(row.owner, row.given) for row in tab.away.model.rows()] == [("Kari Dæmi", True)]
    assert tab.away._given() == (number,)
    tab.away.table.clearSelection()
    assert tab.away._given() is None
    tab.away.back.click()
    assert tickets.ticket(store, ticket_id=number).owner_id == room.bjorn
    seat.sit(room.oskar)
    tab.show_away()
    assert tab.away.isHidden()
    assert "Holiday" not in " ".join(bar.text for bar in tab.grid._shown.bars if seat.desk.person.id == room.anna)


def test_the_status_line_changes_at_the_second_without_being_asked(seat: Seat, make: Callable[..., Any]) -> None:
    fact: DutyFact = make(DutyFact, seat.desk)
    seat.wall = at(7, 20)
    fact.ask()
    assert (fact.text(), fact._tone) == ("Nobody is on duty", "amber")
    key = seat.room.key()
    seat.desk.lane.write(
        lambda: duties.add_shift(
            seat.room.store, person_id=seat.room.bjorn, starts_at=at(7, 21), ends_at=at(8, 6), at=seat.wall, by=seat.room.anna, op_key=key
        )
    )
    seat.wall = at(7, 20, 59) + timedelta(seconds=59.5)
    fact.look()
    assert (fact.text(), fact.timer.interval()) == ("Nobody is on duty", 501)
    seat.wall = at(7, 21)
    fact.look()
    assert fact.text() == "On duty now: Björn (until 08:00)"
    assert fact.toolTip() == "Björn Dæmi (until 08:00) · +47 22 00 00 02"
    assert fact.timer.interval() == 3_600_000
    seat.wall = at(8, 6)
    fact.look()
    assert fact.text() == "Nobody is on duty"


@pytest.mark.parametrize("typed", ["24", "9:60", "nine"])
def test_what_is_no_time_is_refused(seat: Seat, typed: str) -> None:
    with pytest.raises(Refused) as refused:
        forms.read_clock("at", typed, seat.desk.words)
    assert refused.value.field == "at"
