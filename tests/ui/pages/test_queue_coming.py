"""Keys pressed right after a ticket was asked for by name: they are meant for it, not for the one that still stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desk.services.changes import Changed
from tests.ui.pages.queue_scene import HOUR, NOW
from tests.ui.pages.test_queue import driven, scene

if TYPE_CHECKING:
    from desk.ui.work import InlineLane
    from tests.ui.pages.test_queue import Driven

__all__ = ["driven", "scene"]
K = Qt.Key


def lane_of(driven: Driven) -> InlineLane:
    return driven.window.desk.lane  # type: ignore[return-value]


def ask(driven: Driven, ticket_id: int) -> None:
    """As Enter in the palette does, while the database takes its time."""
    lane_of(driven).held = []
    driven.window.desk.open("queue", ticket_id=ticket_id)


def let_all_come(driven: Driven) -> None:
    lane_of(driven).let_go()


def test_a_key_waits_for_the_ticket_that_was_asked_for(driven: Driven):
    ask(driven, driven.scene.calm)
    driven.press(K.Key_A)
    let_all_come(driven)
    assert driven.ticket(driven.scene.calm).owner_id == driven.scene.by
    assert driven.ticket(driven.scene.breached).owner_id is None


def test_a_ticket_without_a_row_in_the_view_is_what_the_keys_mean(driven: Driven):
    ask(driven, driven.scene.resolved)
    driven.press(K.Key_D, Qt.KeyboardModifier.ShiftModifier)
    let_all_come(driven)
    driven.press(K.Key_A)
    assert driven.ticket(driven.scene.resolved).owner_id == driven.scene.by
    assert driven.ticket(driven.scene.breached).owner_id is None
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.id == driven.scene.resolved


def test_letters_after_a_key_that_waits_do_nothing_to_any_ticket(driven: Driven):
    ask(driven, driven.scene.calm)
    driven.press(K.Key_R)
    driven.press(K.Key_A)
    let_all_come(driven)
    assert driven.ticket(driven.scene.calm).owner_id is None
    assert driven.page.pane.reply.field.hasFocus()


def test_a_key_is_dropped_when_somebody_turns_to_another_ticket_meanwhile(driven: Driven):
    ask(driven, driven.scene.calm)
    driven.press(K.Key_A)
    driven.page.open_ticket(driven.scene.aim_passed)
    let_all_come(driven)
    assert [driven.ticket(number).owner_id for number in (driven.scene.calm, driven.scene.aim_passed, driven.scene.breached)] == [None] * 3
    assert driven.page.coming.ticket_id is None


def test_a_ticket_that_is_gone_is_not_waited_for(driven: Driven):
    ask(driven, 999_999)
    driven.press(K.Key_A)
    let_all_come(driven)
    assert driven.page.coming.ticket_id is None
    assert driven.ticket(driven.scene.breached).owner_id is None


def test_what_needs_no_ticket_does_not_wait(driven: Driven):
    ask(driven, driven.scene.calm)
    driven.press(K.Key_Slash)
    assert driven.page.middle.field.hasFocus()
    let_all_come(driven)


def both_are(driven: Driven, ticket_id: int) -> bool:
    """Whether the row and the ticket beside it are one."""
    shown = driven.page.pane.ticket
    return shown is not None and (driven.page.table.current_id(), shown.id) == (ticket_id, ticket_id)


def test_news_of_the_ticket_one_leaves_do_not_bring_it_back(driven: Driven):
    lane_of(driven).held = []
    driven.page.reload(Changed.of(("ticket", driven.scene.breached)))
    driven.press(K.Key_Down)
    let_all_come(driven)
    assert both_are(driven, driven.scene.aim_passed)


def test_down_and_up_again_stays_at_the_ticket(driven: Driven):
    lane_of(driven).held = []
    driven.press(K.Key_Down)
    driven.press(K.Key_Up)
    let_all_come(driven)
    assert both_are(driven, driven.scene.breached)


def test_a_ticket_without_a_row_stays_while_others_write(driven: Driven):
    scene = driven.scene
    driven.window.desk.open("queue", ticket_id=scene.resolved)
    scene.open("Nýtt frá öðrum", NOW - 40 * HOUR, priority="critical", kind="fault")
    driven.page.reload(Changed.of(("ticket", 0)))
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.id == scene.resolved
