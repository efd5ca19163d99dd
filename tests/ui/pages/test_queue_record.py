"""Tickets bound, parted and mended by keys; two people on one ticket; what was done taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from desk.services import tickets
from desk.ui.pages.queue.carry_over import carry_over
from tests import makers
from tests.ui.pages.queue_scene import NOW, Scene
from tests.ui.pages.test_queue import CTRL, SHIFT, Driven, K, driven, scene, shown

if TYPE_CHECKING:
    from desk.ui.pages.queue import QueuePage

__all__ = ["driven", "scene"]


def choose(driven: Driven, *ids: int) -> None:
    driven.page.table.clearSelection()
    for number in ids:
        row = driven.page.model.row_of(number)
        assert row is not None
        flags = driven.page.table.selectionModel().SelectionFlag
        driven.page.table.selectionModel().select(driven.page.model.index(row, 0), flags.Select | flags.Rows)
    QApplication.processEvents()


def open_(driven: Driven, number: int) -> Any:
    driven.page.show_thing(ticket_id=number)
    QApplication.processEvents()
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.id == number
    return driven.page.pane.ticket


def pick(field: Any, text: str) -> None:
    """Takes what is found first."""
    field.show_pick(field._look(text)[0])


def colleague(scene: Scene, number: int, **changes: Any) -> None:
    tickets.change_ticket(scene.store, ticket_id=number, changes=changes, at=NOW - timedelta(minutes=2), by=scene.other)


def texts(widget: Any) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_many_are_given_in_one_stroke_and_each_gets_its_own_owner_back(driven: Driven):
    scene = driven.scene
    before = {number: driven.ticket(number).owner_id for number in (scene.breached, scene.calm, scene.agreed)}
    choose(driven, *before)
    driven.press(K.Key_A)
    assert {driven.ticket(number).owner_id for number in before} == {scene.by}
    driven.page.table.setFocus()
    driven.press(K.Key_Z, CTRL)
    assert {number: driven.ticket(number).owner_id for number in before} == before
    assert driven.message() == "Taken back"


def test_what_a_colleague_changed_since_is_named_when_the_rest_is_taken_back(driven: Driven):
    scene = driven.scene
    choose(driven, scene.aim_passed, scene.calm)
    driven.page.verbs.change("kind", "fault")
    assert driven.message() == "2 tickets changed"
    colleague(scene, scene.calm, kind="training")
    driven.page.table.setFocus()
    driven.press(K.Key_Z, CTRL)
    assert driven.ticket(scene.calm).kind == "training"
    assert driven.ticket(scene.aim_passed).kind == "request"
    assert str(driven.ticket(scene.calm).number) in driven.message()


def test_two_who_change_one_fact_are_shown_both_and_the_second_chooses(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    colleague(scene, scene.calm, kind="training")
    driven.page.verbs.change("kind", "fault")
    card = driven.page.pane.part("clash")
    assert card.isVisible()
    assert (card.theirs.text(), card.mine_text.text()) == ("Training", "Fault")
    assert card.title.text() == "Kind: Hekla changed it while you did"
    assert driven.ticket(scene.calm).kind == "training"
    card.take.click()
    assert driven.ticket(scene.calm).kind == "fault"
    assert not card.isVisible()


def test_theirs_is_kept_by_one_key(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    colleague(scene, scene.calm, priority="critical")
    driven.page.verbs.change("priority", "high")
    assert driven.page.pane.part("clash").keep.hasFocus()
    driven.press(K.Key_Space)
    assert driven.ticket(scene.calm).priority == "critical"
    assert driven.page.table.hasFocus()


def test_a_subject_written_by_two_can_be_mended_before_it_is_saved(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    driven.page.table.setFocus()
    driven.press(K.Key_S)
    asked = driven.page.popovers["field"]
    assert asked.line.text() == "Reikningur mars"
    asked.line.setText("Reikningur fyrir mars")
    colleague(scene, scene.calm, subject="Marsreikningur")
    driven.press(K.Key_Return)
    card = driven.page.pane.part("clash")
    assert card.isVisible()
    assert (card.theirs.text(), card.mine.text()) == ("Marsreikningur", "Reikningur fyrir mars")
    card.mine.setFocus()
    card.mine.setText("Reikningur fyrir mars (tvisvar)")
    driven.press(K.Key_Return)
    assert driven.ticket(scene.calm).subject == "Reikningur fyrir mars (tvisvar)"


def test_a_subject_typed_and_not_saved_stands_there_again(driven: Driven):
    open_(driven, driven.scene.calm)
    for _ in range(2):
        driven.page.table.setFocus()
        driven.press(K.Key_S)
        line = driven.page.popovers["field"].line
        if line.text() == "Reikningur mars":
            line.clear()
            driven.type("Annar titill")
            driven.press(K.Key_Escape)
    assert line.text() == "Annar titill"


def test_a_clash_waits_with_its_ticket_until_it_is_answered(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    colleague(scene, scene.calm, kind="training")
    driven.page.verbs.change("kind", "fault")
    open_(driven, scene.waiting)
    card = driven.page.pane.part("clash")
    assert not card.isVisible()
    open_(driven, scene.calm)
    assert card.isVisible()


def test_what_is_typed_in_a_clash_stays_whatever_a_third_person_does_meanwhile(driven: Driven):
    scene, third = driven.scene, makers.person(driven.scene.store, "Bjarki Dæmi")
    open_(driven, scene.calm)
    colleague(scene, scene.calm, subject="Marsreikningur")
    driven.page.verbs.change("subject", "Reikningur fyrir mars")
    colleague(scene, scene.calm, priority="critical")
    driven.page.verbs.change("priority", "high")
    card = driven.page.pane.part("clash")
    assert card.title.text().startswith("Priority")
    card.keep.click()
    assert card.title.text().startswith("Subject"), "the field asked about before waits for its turn"
    card.mine.setFocus()
    card.mine.end(False)
    driven.type(" og apríl")
    open_(driven, scene.waiting)
    open_(driven, scene.calm)
    tickets.change_ticket(scene.store, ticket_id=scene.calm, changes={"subject": "Bókhald"}, at=NOW, by=third)
    driven.page.reload(None)
    QApplication.processEvents()
    assert (card.theirs.text(), card.mine.text()) == ("Bókhald", "Reikningur fyrir mars og apríl")
    assert "Bjarki" in card.title.text()
    tickets.merge(scene.store, source_ids=(scene.calm,), target_id=scene.waiting, at=NOW, by=third)
    card.mine.setFocus()
    card.take.click()
    QApplication.processEvents()
    assert "was merged into" in card.error.text()
    assert (card.isVisible(), card.mine.text()) == (True, "Reikningur fyrir mars og apríl")


def test_taking_what_a_colleague_has_just_taken_asks_first(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    tickets.take(scene.store, ticket_ids=(scene.calm,), owner_id=scene.other, at=NOW, by=scene.other)
    driven.page.table.setFocus()
    driven.press(K.Key_A)
    card = driven.page.pane.part("clash")
    assert (card.theirs.text(), driven.ticket(scene.calm).owner_id) == ("Hekla Dæmi", scene.other)
    card.take.click()
    assert driven.ticket(scene.calm).owner_id == scene.by


def typed(driven: Driven, number: int, text: str) -> None:
    open_(driven, number)
    driven.page.write("reply")
    driven.page.pane.reply.field.setPlainText(text)


def test_a_reply_a_colleague_sent_meanwhile_is_read_first_and_sent_over_with_one_key(driven: Driven):
    scene = driven.scene
    typed(driven, scene.calm, "Við lögum þetta.")
    tickets.reply(scene.store, op_key="hers", ticket_id=scene.calm, text="Komið í lag!", at=NOW - timedelta(minutes=1), by=scene.other)
    driven.press(K.Key_Return, CTRL)
    line = driven.page.pane.part("company")
    assert line.card.isVisible()
    assert (line.title.text(), line.text.text()) == ("Hekla replied 1 min ago", "Komið í lag!")
    assert line.send.hasFocus()
    driven.press(K.Key_Return, CTRL)
    replies = [entry.text for entry in driven.ticket(scene.calm).entries if entry.kind == "reply"]
    assert sorted(replies) == ["Komið í lag!", "Við lögum þetta."]
    assert not line.card.isVisible()


def test_a_reply_to_a_ticket_that_was_merged_meanwhile_is_taken_along(driven: Driven):
    scene = driven.scene
    typed(driven, scene.calm, "Reikningurinn er réttur.")
    tickets.merge(scene.store, source_ids=(scene.calm,), target_id=scene.waiting, at=NOW, by=scene.other)
    driven.page.pane.reply.send_now()
    assert "was merged into" in driven.page.pane.reply._error.text()
    assert driven.page.pane.reply.text() == "Reikningurinn er réttur."
    carry_over(driven.page, scene.calm, scene.waiting)
    QApplication.processEvents()
    assert driven.page.pane.ticket is not None
    assert (driven.page.pane.ticket.id, driven.page.pane.reply.text()) == (scene.waiting, "Reikningurinn er réttur.")
    driven.page.pane.reply.send_now()
    assert [entry.text for entry in driven.ticket(scene.waiting).entries if entry.kind == "reply"] == ["Reikningurinn er réttur."]
    assert driven.page.drafts.get(scene.calm).is_empty()


def test_going_on_writing_keeps_the_draft_and_asks_no_more_about_that_reply(driven: Driven):
    scene = driven.scene
    typed(driven, scene.calm, "Við lögum þetta.")
    tickets.reply(scene.store, op_key="hers", ticket_id=scene.calm, text="Komið í lag!", at=NOW, by=scene.other)
    driven.press(K.Key_Return, CTRL)
    driven.press(K.Key_Escape)
    box = driven.page.pane.reply
    assert (box.text(), box.field.hasFocus()) == ("Við lögum þetta.", True)
    box.field.setPlainText("Gott að heyra.")
    driven.press(K.Key_Return, CTRL)
    assert [entry.text for entry in driven.ticket(scene.calm).entries if entry.kind == "reply"] == ["Komið í lag!", "Gott að heyra."]


def writing(scene: Scene, number: int, seconds: float, side: str = "reply") -> None:
    at = NOW - timedelta(seconds=seconds)
    tickets.say_writing(scene.store, ticket_id=number, side=side, place="elsewhere", at=at, by=scene.other)


def test_a_colleague_who_writes_is_seen_and_forgotten_when_killed(driven: Driven):
    scene, line = driven.scene, None
    open_(driven, scene.calm)
    writing(scene, scene.calm, 1)
    driven.page.company.look()
    line = driven.page.pane.part("company")
    assert line.writing.text() == "Hekla is writing a reply"
    writing(scene, scene.calm, 10)
    driven.page.company.look()
    assert line.writing.text() == ""
    assert not line.isVisible()


def test_what_a_colleague_changes_appears_by_itself(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    colleague(scene, scene.calm, subject="Marsreikningur")
    driven.page.company.heard(scene.calm)
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.subject == "Marsreikningur"


def test_we_are_seen_while_we_type_and_no_longer_once_it_is_sent(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    driven.page.write("note")
    driven.type("ab")

    def seen() -> tuple[tuple[str, str], ...]:
        found = tickets.company(scene.store, ticket_id=scene.calm, place="elsewhere", at=NOW)
        assert found is not None
        return found.writing

    assert seen() == (("Anna", "note"),)
    driven.press(K.Key_Return, CTRL)
    assert seen() == ()


def test_a_desk_of_one_writes_nothing_about_who_is_writing(driven: Driven):
    from desk.models import Person, Presence

    scene = driven.scene
    with scene.store.write() as session:
        session.get_one(Person, scene.other).active = False
    driven.page.company.read_alone()
    open_(driven, scene.calm)
    driven.page.write("reply")
    driven.type("ab")
    with scene.store.read() as session:
        assert session.query(Presence).count() == 0


def test_two_tickets_become_one_and_two_again(driven: Driven):
    scene = driven.scene
    choose(driven, scene.aim_passed, scene.calm)
    driven.press(K.Key_M)
    asked = driven.page.popovers["merge"]
    assert asked.target.value() == scene.aim_passed
    asked.accept()
    assert driven.ticket(scene.calm).bonds.merged_into == (scene.aim_passed, driven.ticket(scene.aim_passed).number)
    assert scene.calm not in shown(driven.page)
    driven.page.table.setFocus()
    driven.press(K.Key_Z, CTRL)
    assert driven.ticket(scene.calm).bonds.merged_into is None
    assert scene.calm in shown(driven.page)


def test_one_ticket_finds_the_other_it_goes_into_and_points_there(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    driven.page.table.setFocus()
    driven.press(K.Key_M)
    asked = driven.page.popovers["merge"]
    asked.accept()
    assert asked.error.text() == "Choose the ticket it goes into."
    pick(asked.pick, "auða")
    asked.accept()
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.id == scene.breached
    driven.page.show_view("resolved")
    open_(driven, scene.calm)
    assert any("merged into" in text for text in texts(driven.page.pane.part("bonds")))


def test_a_blocked_ticket_warns_and_is_resolved_knowingly(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    driven.page.table.setFocus()
    driven.press(K.Key_J)
    asked = driven.page.popovers["link"]
    asked.kind.choose("blocked_by")
    pick(asked.pick, "merki")
    asked.accept()
    assert "Blocked by" in texts(driven.page.pane.part("bonds"))
    driven.page.table.setFocus()
    driven.press(K.Key_Z, CTRL)
    assert driven.ticket(scene.calm).bonds.links == ()
    tickets.link(scene.store, ticket_id=scene.calm, kind="blocked_by", other_id=scene.waiting, at=NOW, by=scene.by)
    driven.page.table.setFocus()
    driven.press(K.Key_D)
    assert driven.ticket(scene.calm).status != "resolved"
    driven.window.messages.action_button().click()
    assert driven.ticket(scene.calm).status == "resolved"


def test_a_duplicate_is_linked_and_resolved_in_one_stroke(driven: Driven):
    scene = driven.scene
    open_(driven, scene.calm)
    driven.page.table.setFocus()
    driven.press(K.Key_J)
    asked = driven.page.popovers["link"]
    asked.kind.choose("duplicate")
    assert asked.resolve.isVisible()
    pick(asked.pick, "merki")
    asked.accept()
    ticket = driven.ticket(scene.calm)
    assert (ticket.status, [link.kind for link in ticket.bonds.links]) == ("resolved", ["duplicate"])


def test_tags_are_typed_for_many_and_go_by_a_click(driven: Driven):
    scene = driven.scene
    choose(driven, scene.calm, scene.waiting)
    driven.press(K.Key_T)
    driven.page.popovers["tag"].field.setText("vefur, Brýnt")
    driven.press(K.Key_Return)
    assert driven.ticket(scene.calm).bonds.tags == driven.ticket(scene.waiting).bonds.tags == ("Brýnt", "vefur")
    open_(driven, scene.calm)
    driven.page.pane.unfold(whole=True)
    line = driven.page.pane.facts.tags
    next(button for button in line.findChildren(QAbstractButton) if button.text() == "vefur").click()
    assert driven.ticket(scene.calm).bonds.tags == ("Brýnt",)


def test_messages_become_a_ticket_of_their_own(driven: Driven):
    scene = driven.scene
    tickets.note(scene.store, op_key="n", ticket_id=scene.calm, text="Líka merkið", at=NOW - timedelta(hours=1), by=scene.by)
    open_(driven, scene.calm)
    driven.page.table.setFocus()
    driven.press(K.Key_M, SHIFT)
    asked = driven.page.popovers["split"]
    asked.accept()
    assert asked.error.isVisible()
    next(iter(asked.boxes.values())).setChecked(True)
    asked.subject.setText("Merkið")
    asked.accept()
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.subject == "Merkið"
    assert [link.kind for link in driven.page.pane.ticket.bonds.links] == ["related"]
    driven.page.table.setFocus()
    driven.press(K.Key_Z, CTRL)
    assert driven.page.pane.ticket.id == scene.calm
    assert "Líka merkið" in [entry.text for entry in driven.ticket(scene.calm).entries]
    assert driven.ticket(scene.calm).bonds.links == ()


def test_version_team_and_customer_are_changed_where_they_stand(driven: Driven):
    from tests import makers

    scene = driven.scene
    other = makers.customer(scene.store, "Kaffihús Dæmi")
    open_(driven, scene.calm)
    driven.page.table.setFocus()
    driven.press(K.Key_V)
    driven.page.popovers["field"].line.setText("4.2")
    driven.press(K.Key_Return)
    driven.page.verbs.change("team", "service")
    driven.page.table.setFocus()
    driven.press(K.Key_U)
    asked = driven.page.popovers["customer"]
    asked.field.line.setText("Kaffi")
    asked.field._ask()
    asked.field._take(0)
    asked.accept()
    ticket = driven.ticket(scene.calm)
    assert (ticket.product_version, ticket.team, ticket.customer_id) == ("4.2", "service", other)
    assert driven.page.pane.facts.drop_down("team").text() == "Service"


def test_many_chips_take_another_row_and_no_ticket_is_wider_than_its_pane(driven: Driven):
    scene = driven.scene
    colleague(scene, scene.calm, kind="fault", priority="critical", management=True)
    driven.page.desk.speak("el")
    open_(driven, scene.calm)
    head = driven.page.pane.part("head")
    assert sum(chip.width() for chip in head._worn) > 160
    assert head.minimumSizeHint().width() < 240, "the widest chip alone, beside number and hour"
    driven.page.desk.speak("en")


def test_what_is_resolved_is_closed_and_taken_up_again(driven: Driven):
    scene = driven.scene
    driven.page.show_view("resolved")
    choose(driven, scene.resolved)
    driven.page.table.setFocus()
    driven.press(K.Key_D, CTRL | SHIFT)
    assert driven.ticket(scene.resolved).status == "closed"
    choose(driven, scene.resolved)
    driven.page.table.setFocus()
    driven.press(K.Key_D, SHIFT)
    assert driven.ticket(scene.resolved).status == "reopened"


@pytest.mark.parametrize("key", "ARNWEPQDMJTSVUZ")
def test_every_single_key_has_its_row_on_the_sheet(driven: Driven, key: str):
    held = {row.keys.rpartition("+")[2] for row in driven.window.desk.registry.rows() if row.page == "queue"}
    assert key in held


def test_every_change_is_told_in_words(driven: Driven):
    scene = driven.scene
    at, by = NOW, scene.by
    tickets.tag(scene.store, ticket_ids=(scene.calm,), names=("vefur",), at=at, by=by)
    tickets.link(scene.store, ticket_id=scene.calm, kind="blocks", other_id=scene.waiting, at=at, by=by)
    tickets.change_ticket(scene.store, ticket_id=scene.calm, changes={"site_id": scene.site, "team": "service"}, at=at, by=by)
    done = tickets.do_many(scene.store, deed="change", ticket_ids=(scene.calm,), changes={"kind": "fault"}, at=at, by=by).result
    tickets.undo_many(scene.store, change_id=done, at=at, by=by)
    tickets.merge(scene.store, source_ids=(scene.aim_passed,), target_id=scene.calm, at=at, by=by)
    open_(driven, scene.calm)
    said = said_changes(driven.page)
    for sentence in (
        "Anna Dæmi tagged the ticket: vefur", "Anna Dæmi linked: this ticket blocks 1004",
        "Anna Dæmi · Site: — → lundey.example · Team: Support → Service", "Anna Dæmi took a change back · Kind: Fault → Request",
        "Anna Dæmi merged ticket 1002 into this one",
    ):  # fmt: skip
        assert sentence in said


def said_changes(page: QueuePage) -> list[str]:
    from desk.ui.pages.queue.change_text import change

    assert page.pane.ticket is not None
    told = [change(entry, page.people, page.words) for entry in page.pane.ticket.entries if entry.kind == "change"]
    return [found[1] for found in told if found is not None]




def test_a_card_grows_with_what_is_in_it_and_stays_inside_the_window(driven: Driven):
    open_(driven, driven.scene.calm)
    driven.page.table.setFocus()
    driven.press(K.Key_U)
    asked = driven.page.popovers["customer"]
    before = asked.height()
    asked.field.line.setText("Lundey")
    asked.field._ask()
    QApplication.processEvents()
    assert asked.field.box.isVisible()
    assert asked.height() >= before + asked.field.list.height()
    assert asked.field.line.height() >= asked.field.line.sizeHint().height()
    asked.body.addSpacing(asked.parentWidget().height() - asked.height() - 40)
    asked.adjustSize()
    assert asked.geometry().bottom() <= asked.parentWidget().height() - 8


def test_that_it_was_kept_is_shown_whole_or_not_at_all(driven: Driven):
    open_(driven, driven.scene.calm)
    driven.press(K.Key_R)
    reply = driven.page.pane.reply
    reply.say_kept(NOW)
    kept = reply._kept
    kept.resize(kept.sizeHint().width() + 4, kept.height())
    assert kept.is_drawn()
    kept.resize(kept.sizeHint().width() - 4, kept.height())
    assert not kept.is_drawn()
    assert reply.send.geometry().right() <= reply.width()
