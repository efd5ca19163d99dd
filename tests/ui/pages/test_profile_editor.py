"""The profile editor through the real window, by keys: changed as a draft, looked ahead at, taken, gone back from, read from a file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.models import ProfileCopy
from desk.services import desks, profile_edits
from desk.services.profile.versions import versions
from desk.services.profile_edits import adopt_profile
from desk.services.profiles import shipped_text
from desk.ui.desk_context import Person
from desk.ui.form import Choice
from desk.words import LANGUAGES
from tests import makers
from tests.services.promise_scene import Scene, at
from tests.ui.conftest import make_window
from tests.ui.pages.hands import Hands

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.promise import PromiseSection
    from desk.ui.window import Window

K, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def scene(file_store: Store) -> Scene:
    return Scene(file_store)


@pytest.fixture
def window(desk: Desk, scene: Scene, qtbot: QtBot) -> Window:
    desk.store, desk.profile = scene.store, desks.profile(scene.store)
    desk.person = Person(scene.by, "Anna Dæmi", "administrator")
    made = make_window(desk, qtbot)
    made.resize(1440, 900)
    made.show()
    made.open_page("settings")
    return made


@pytest.fixture
def section(window: Window) -> PromiseSection:
    page: Any = window.page("settings")
    page.show_thing(section="promise", field="hours")
    found: PromiseSection = page.sections["promise"]
    return found


def modal() -> Any:
    return QApplication.activeModalWidget()


def go_back(window: Window, section: PromiseSection, hands: Hands) -> None:
    """To the versions by keys: what differs, and back to the first."""
    window.activateWindow()
    section.parts["hours"].grid.setFocus()
    QApplication.processEvents()
    for _ in range(6):
        hands.key(K.Key_PageDown, CTRL)
    assert section.open_tab == "versions"
    past = section.parts["versions"]
    hands.key(K.Key_Down)
    assert past.against.value() == 2
    past.compare.setFocus()
    hands.key(K.Key_Space)
    said = past.differences.findChildren(type(past.told))[1].text()
    assert said.startswith("Opening hours of ")
    assert "calendars." not in said
    past.back.setFocus()
    hands.key(K.Key_Space)
    hands.key(K.Key_Return, CTRL)


def test_longer_hours_by_keys_alone_from_the_grid_to_the_tickets(window: Window, scene: Scene, section: PromiseSection):
    """Down to Wednesday, two hours more, the same every day; look ahead, read the why, take it; the ticket has moved; go back."""
    ticket, hands = scene.open(), Hands(window)
    part = section.parts["hours"]
    part.grid.setFocus()
    hands.key(K.Key_Down)
    hands.key(K.Key_Down)
    hands.key(K.Key_End)
    for _ in range(15):
        hands.key(K.Key_Left)
    for _ in range(3):
        hands.key(K.Key_Right, SHIFT)
    assert part.grid.marked() == (16 * 3600, 18 * 3600)
    hands.key(K.Key_Space)
    assert part.week()[2] == ((9 * 3600, 18 * 3600),)
    assert part.week()[1] == ((9 * 3600, 16 * 3600),)
    hands.key(K.Key_Tab)
    assert part.typed.hasFocus()
    assert part.typed.text() == "09:00–18:00"
    hands.key(K.Key_Tab)
    hands.key(K.Key_Space)
    assert part.week()[:5] == (((9 * 3600, 18 * 3600),),) * 5
    assert section.bar.isVisible()
    assert section.said.text() == "1 value changed, not in force yet"
    assert desks.profile(scene.store).calendar_terms["desk"].week[0] == ((9 * 3600, 16 * 3600),)
    hands.key(K.Key_Return, CTRL | SHIFT)
    dialog = modal()
    (move,) = dialog.model.rows()
    assert (move.number, move.kind, move.customer) == (1001, "reply", "Dæmi ehf.")
    assert "Deadlines of 1 open ticket move." in dialog.head.text()
    assert dialog.table.hasFocus()
    hands.key(K.Key_Y, CTRL)
    assert "18:00" in QGuiApplication.clipboard().text()
    assert scene.promises(ticket)["reply"].latest == at(16, day=24)
    hands.key(K.Key_Return, CTRL)
    assert modal() is None
    assert scene.promises(ticket)["reply"].latest == at(18, day=24)
    assert not section.bar.isVisible()
    assert window.desk.profile.calendars["desk"].close_of(date(2026, 4, 22)) == at(18)
    go_back(window, section, hands)
    assert scene.promises(ticket)["reply"].latest == at(16, day=24)
    assert [(row.version, row.why) for row in versions(scene.store)] == [(3, "went_back"), (2, "edited"), (1, "set_up")]


def test_hours_typed_wrongly_are_said_and_kept_and_a_step_is_undone(window: Window, section: PromiseSection):
    part, hands = section.parts["hours"], Hands(window)
    part.typed.setFocus()
    part.typed.selectAll()
    hands.type("9-25")
    hands.key(K.Key_Return)
    assert part.day_line.error().startswith("Hours look like")
    assert part.typed.text() == "9-25"
    assert section.is_typing()
    part.typed.selectAll()
    hands.type("10-12, 13.30-15")
    hands.key(K.Key_Return)
    assert part.week()[0] == ((36000, 43200), (48600, 54000))
    assert section.draft.is_changed()
    hands.key(K.Key_Z, CTRL)
    section.draft.undo()
    assert not section.draft.is_changed()
    part.typed.selectAll()
    hands.type("8-9")
    hands.key(K.Key_Return)
    assert not section.parts["hours"].error.isVisible()


def test_a_calendar_of_its_own_is_made_and_goes_when_nothing_runs_on_it(section: PromiseSection):
    part = section.parts["hours"]
    part.more.click()
    modal().field.setText("desk")
    modal().send()
    assert modal().labelled.error()
    modal().field.setText("Night shift")
    modal().send()
    assert part.name_of() == "Night shift"
    part.channels["chat"].choose("Night shift")
    assert section.draft.mapping["channels"][0]["calendar"] == "Night shift"
    assert part.calendar.currentText() == "Night shift (Chat)"
    part.less.click()
    assert part.error.text()
    part.channels["chat"].choose("desk")
    part.less.click()
    assert "Night shift" not in section.draft.mapping["calendars"]


def test_a_day_of_the_year_is_closed_and_given_other_hours(window: Window, section: PromiseSection):
    section.show_tab("year")
    part, hands = section.parts["year"], Hands(window)
    part.grid.setFocus()
    part.grid.choose(date(2026, 4, 23))
    assert "First Day of Summer" in part.grid.accessibleDescription()
    hands.key(K.Key_Right)
    assert part.grid.day == date(2026, 4, 24)
    hands.key(K.Key_Return)
    assert part.form.isVisible()
    name = part.form.field("name")
    assert isinstance(name, QLineEdit)
    name.setText("Staff day")
    hands.key(K.Key_Return, CTRL)
    assert part.grid.row().state == "closure"
    (row,) = part.model.rows()
    assert (row.kind, row.first, row.last) == ("dated", date(2026, 4, 24), date(2026, 4, 24))
    part.change.click()
    kind = part.form.field("kind")
    assert isinstance(kind, Choice)
    kind.choose("hours")
    part.form.field("hours").setText("10-12")
    hands.key(K.Key_Return, CTRL)
    assert part.grid.row().state == "own"
    assert section.draft.mapping["calendars"]["desk"]["dates"] == {"2026-04-24": [["10:00", "12:00"]]}
    part.edit(None, {"kind": "weeks"})
    part.form.field("name").setText("Summer")
    part.form.field("weeks").setText("29, sixty")
    part.form.send()
    assert part.form._form["weeks"].error()
    part.form.field("weeks").setText("29, 30")
    part.form.send()
    assert [row.kind for row in part.model.rows()] == ["weeks", "hours"]
    part.grid.choose(date(2026, 12, 31))
    hands.key(K.Key_Right)
    assert (part.year, part.grid.day) == (2027, date(2027, 1, 1))
    hands.key(K.Key_PageUp)
    assert (part.year, part.grid.day) == (2026, date(2026, 12, 1))
    assert "1 December 2026" in part.grid.accessibleDescription()
    part.after.click()
    assert (part.year, part.grid.day) == (2027, date(2027, 12, 1))
    part.table.choose(("closures", 0))
    part.remove.click()
    part.table.choose(("dates", "2026-04-24"))
    part.remove.click()
    assert not section.draft.is_changed()


def test_a_promise_is_a_sentence_that_changes_as_it_is_edited(window: Window, section: PromiseSection):
    section.show_tab("promises")
    part, hands = section.parts["promises"], Hands(window)
    assert part.model.row_at(0).said(window.desk.words) == (
        "Reply to a request: Same business day when it came by 14:00; latest: next business day."
    )
    part.table.setFocus()
    hands.key(K.Key_Return)
    part.form.field("latest_n").setText("2")
    assert part.sentence.text().endswith("latest: within 2 business days.")
    part.form.field("aim_cut_off").setText("20:00")
    hands.key(K.Key_Return, CTRL)
    assert "outside the hours" in part.form._form["aim_cut_off"].error()
    part.form.field("aim_cut_off").setText("13:00")
    hands.key(K.Key_Return, CTRL)
    assert section.draft.mapping["promises"][0] == {
        "kind": "reply", "aim": {"rule": "same_business_day", "cut_off": "13:00"}, "latest": {"rule": "business_day", "n": 2},
    }  # fmt: skip
    part.down.click()
    assert [row["kind"] for row in section.draft.mapping["promises"]][:2] == ["callback", "reply"]
    part.add.click()
    part.form.field("kind").choose("resolve")
    part.form.field("aim").choose("weeks")
    part.form.field("priorities").boxes["high"].setChecked(True)
    part.form.send()
    assert section.draft.mapping["promises"][-1] == {
        "kind": "resolve", "when": {"priorities": ["high"]}, "aim": {"rule": "weeks", "n": 1},
    }  # fmt: skip
    part.remove.click()
    assert len(section.draft.mapping["promises"]) == 4
    page: Any = window.page("settings")
    part.add.click()
    part.form.field("latest_n").setText("9")
    assert not page.can_leave()
    part.form.left.emit()
    assert page.can_leave()


def _raised_and_ranked(section: PromiseSection, part: Any) -> None:
    """A contract raises normal to high, or does not; its place in the queue is another."""
    part.edit((("promotions",), ""))
    modal().field.choose(True)
    modal().send()
    assert section.draft.profile is not None
    assert [(one.priority, one.treated_as) for one in section.draft.profile.promises.promotions] == [("normal", "high")]
    part.edit((("promotions",), ""))
    modal().field.choose(False)
    modal().send()
    part.edit((("tiers", "contract_ranks", "sla"), ""))
    modal().field.setText("1")
    modal().send()
    assert ("promotions" in section.draft.mapping, section.draft.mapping["tiers"]) == (False, {"contract_ranks": {"sla": 1}})


def test_single_values_are_asked_for_one_by_one(window: Window, section: PromiseSection):
    section.show_tab("others")
    part, hands = section.parts["others"], Hands(window)
    part.table.choose((("training", "within_months"), ""))
    part.table.setFocus()
    hands.key(K.Key_Return)
    modal().field.setText("0")
    hands.key(K.Key_Return)
    assert modal().labelled.error()
    modal().field.setText("2")
    hands.key(K.Key_Return)
    assert section.draft.mapping["training"] == {"within_months": 2}
    part.edit((("tells",), "receipt"))
    modal().field.choose(True)
    modal().send()
    assert section.draft.mapping["tells"] == ["receipt"]
    for key, answer, path in (
        ((("maintenance",), ""), "desk", ("maintenance",)), ((("escalations", 0), "high"), "6", ("escalations",)),
        ((("on_call", "roster"), ""), "", ("on_call",)), ((("runs_on",), ""), "desk", ("runs_on",)),
    ):  # fmt: skip
        part.edit(key)
        field = modal().field
        if isinstance(field, Choice):
            field.choose(answer)
        else:
            field.setText(answer)
        modal().send()
        assert modal() is None, path
    _raised_and_ranked(section, part)
    mapping = section.draft.mapping
    assert mapping["maintenance"] == {"minutes": 30, "per_quarter": 1, "outside": "desk"}
    assert mapping["escalations"] == [{"when": {"priorities": ["high"]}, "calendar": "desk", "hours": 6}]
    assert mapping["on_call"] == {}
    assert mapping["runs_on"] == [{"calendar": "desk"}]
    part.edit((("runs_on", 0, "calendar"), ""))
    modal().field.choose("phone")
    modal().send()
    assert "outside the hours of the calendar “phone”" in modal().labelled.error()
    modal().reject()
    section.show_tab("charges")
    part = section.parts["charges"]
    at = next(row.path[2] for row in part.model.rows() if row.kind == "decides" and "Adding content" in row.said)
    part.edit((("charge", "rule", at), ""))
    modal().field.choose("held:decision")
    modal().send()
    rule = section.draft.mapping["charge"]["rule"][at]
    assert (rule["outcome"], rule["hold"], "item" in rule) == ("held", "decision", False)
    part.edit((("charge", "rule", at), ""))
    modal().field.choose("priced:training_hour")
    modal().send()
    assert section.draft.profile is not None
    assert section.draft.profile.charges.rules[at].item == "training_hour"


def test_what_is_assumed_is_confirmed_from_the_list(window: Window, scene: Scene, section: PromiseSection):
    section.show_tab("confirm")
    part, hands = section.parts["confirm"], Hands(window)
    count = part.open_ones()
    assert part.table.hasFocus()
    first = part.table.current_id()
    hands.key(K.Key_Return)
    assert part.open_ones() == count - 1
    assert part.left.text() == f"{count - 1} values left to confirm"
    assert first not in desks.profile(scene.store).assumptions
    assert part.table.current_id() != first
    part.table.choose(first)
    hands.key(K.Key_Return)
    assert part.open_ones() == count


def test_a_bad_file_is_refused_by_its_line_and_a_good_one_becomes_the_draft(scene: Scene, section: PromiseSection, tmp_path: Path):
    section.show_tab("versions")
    part, file = section.parts["versions"], tmp_path / "new.toml"
    file.write_text(shipped_text("stefna").replace('cut_off = "14:00"', 'cut_off = "17:30"'), encoding="utf-8")
    part.take_file(file)
    assert part.error.text() == "Line 50: promises[0].aim.cut_off lies outside the hours of the calendar “desk”."
    assert not section.draft.is_changed()
    wanted = shipped_text("stefna").replace('cut_off = "14:00"', 'cut_off = "15:00"')
    file.write_text(wanted, encoding="utf-8")
    part.take_file(file)
    assert not part.error.isVisible()
    assert section.draft.text() == wanted
    section.look_ahead()
    modal().take_it()
    assert versions(scene.store)[0].why == "imported"
    out = tmp_path / "out.toml"
    part.table.choose(2)
    part.write_out(out)
    assert out.read_text(encoding="utf-8") == wanted


def test_a_damaged_profile_leads_to_the_versions_and_back(scene: Scene, section: PromiseSection):
    with scene.store.write() as session:
        session.add(ProfileCopy(key="stefna", version=2, toml="key =", created_at=makers.NOW))
    section.reload()
    assert section.damage.isVisible()
    assert section.open_tab == "versions"
    part = section.parts["versions"]
    assert [row.whole for row in part.model.rows()] == [False, True]
    part.table.choose(1)
    part.back.click()
    modal().take_it()
    assert not section.damage.isVisible()
    assert desks.profile(scene.store).name == "Stefna"


def test_a_draft_is_here_again_after_the_program_ended(window: Window, scene: Scene, section: PromiseSection):
    section.draft.put(("name",), "Other")
    page: Any = window.page("settings")
    again: PromiseSection = type(section)(window.desk, page)
    again.reload()
    assert again.draft.mapping["name"] == "Other"
    assert again.draft.can_undo()
    again.draft.drop()
    third: PromiseSection = type(section)(window.desk, page)
    third.reload()
    assert not third.draft.is_changed()
    section.draft.put(("name",), "Third")
    adopt_profile(scene.store, toml=shipped_text("stefna").replace('cut_off = "14:00"', 'cut_off = "15:00"'), at=at(12), by=scene.by)
    third.reload()
    assert third.draft.mapping["name"] == "Stefna"
    section.look_ahead()
    modal().take_it()
    assert modal().head.text().startswith("Version 2 of the profile came meanwhile")
    modal().reject()


def test_a_run_that_was_stopped_is_gone_on_with(scene: Scene, section: PromiseSection, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(profile_edits, "BATCH", 1)
    tickets = [scene.open() for _ in range(3)]
    section.show_tab("versions")
    part, told = section.parts["versions"], list[str]()

    def heard(done: int, _of: int) -> None:
        told.append(section.ran.text())
        if done == 1:
            section.following.stop()

    section.following.moved.connect(heard)
    section.draft.put(("calendars", "desk", "week", "mon-fri"), [["09:00", "18:00"]])
    section.look_ahead()
    modal().take_it()
    assert told == ["Deadlines follow: 1 of 3"]
    assert part.behind.text() == "2 open tickets still keep the deadlines of an earlier version."
    part.go_on.click()
    assert told[1:] == ["Deadlines follow: 1 of 2"]
    section.following.begin()
    assert not part.behind.isVisible()
    assert section.run.isHidden()
    assert {scene.promises(ticket)["reply"].latest for ticket in tickets} == {at(18, day=24)}


def test_an_agent_reads_and_changes_nothing(desk: Desk, scene: Scene, section: PromiseSection):
    desk.person = Person(makers.person(scene.store), "Bo", "agent")
    desk.person_changed.emit()
    part = section.parts["hours"]
    part.grid.toggle()
    assert part.typed.isReadOnly()
    section.show_tab("promises")
    section.parts["promises"].edit(0)
    assert not section.parts["promises"].form.isVisible()
    assert not section.draft.is_changed()


def test_every_tab_speaks_every_language(window: Window, section: PromiseSection):
    for language in LANGUAGES:
        window.change_setting("language", value=language)
        for key, tab in section.tabs.items():
            section.show_tab(key)
            QApplication.processEvents()
            assert tab.width() >= tab.minimumSizeHint().width()
    assert section.parts["others"].model.row_at(0).group != "Profile"


def test_what_was_confirmed_is_no_assumption_on_a_ticket_any_more(window: Window, scene: Scene):
    from desk.ui.pages.queue.promise_card import PromiseCard

    ticket, words = scene.view(scene.open(priority="critical")), window.desk.words
    card, codes = PromiseCard(window), desks.profile(scene.store).assumptions
    card.show_ticket(ticket, at(11), words, unconfirmed=codes)
    assert card._more.text() == "Show 1 assumption"
    card.show_ticket(ticket, at(11), words, unconfirmed=[code for code in codes if code != "ours.immediate_latest"])
    assert card._more.isHidden()
