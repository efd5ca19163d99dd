"""The queue narrowed by conditions, saved as filters, with columns of one's own; by keys, over a real database."""

from __future__ import annotations

import csv
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.ui.conftest import make_window
from tests.ui.pages.queue_scene import NOW, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue import QueuePage

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def scene(file_store: Store) -> Scene:
    return Scene.ready(file_store)


@pytest.fixture
def page(desk: Desk, scene: Scene, qtbot: QtBot) -> Iterator[QueuePage]:
    from desk.services import desks
    from desk.ui.desk_context import Person
    from desk.ui.pages import PAGES

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    errors: list[BaseException] = []
    desk.lane.bug.connect(errors.append)
    window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id == "queue"])
    desk.store, desk.profile, desk.person = scene.store, desks.profile(scene.store), Person(scene.by, "Anna Dæmi", "administrator")
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    desk.opened.emit()
    made: QueuePage = window.page("queue")  # type: ignore[assignment]
    made.table.setFocus()
    QApplication.processEvents()
    yield made
    assert errors == []


def press(page: QueuePage, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or page.window(), key, modifiers)
    QApplication.processEvents()


def ids(page: QueuePage) -> set[int]:
    return set(page.model.ids())


def own_fact(page: QueuePage, field: int) -> Any:
    """The field's place in the record beside the list."""
    return page.pane.findChild(QWidget, f"fact.custom.{field}")


def own_field(scene: Scene, name: str, kind: str, **fields: Any) -> int:
    from desk.services import custom_fields

    saved = custom_fields.save_field(scene.store, field_id=None, version=0, name=name, kind=kind, at=NOW, by=scene.by, **fields)
    return int(saved.result)


def narrowed(page: QueuePage, scene: Scene) -> None:
    """Only critical tickets, by keys: the field, Tab to the boxes, tick, Enter."""
    popover = narrow(page)
    popover.field.choose("priority")
    popover.values.list.setFocus()
    press(page, K.Key_Space)
    press(page, K.Key_Return)
    assert ids(page) == {scene.breached}


def narrow(page: QueuePage) -> Any:
    press(page, K.Key_F)
    popover = page.popovers["condition"]
    assert popover.isVisible()
    return popover


def test_a_condition_is_entered_changed_and_taken_away_by_keys(page: QueuePage, scene: Scene):
    narrowed(page, scene)
    bar = page.middle.filter_bar
    assert bar.isVisible()
    assert [chip.text() for chip in bar.chips] == ["Priority: Critical"]
    bar.focus_on(0)
    press(page, K.Key_Return)
    popover = page.popovers["condition"]
    assert popover.values.list.ticked() == ("critical",)
    popover.verb.choose(("is", True))
    press(page, K.Key_Return)
    assert ids(page) == {scene.aim_passed, scene.calm, scene.agreed, scene.waiting}
    bar.focus_on(0)
    press(page, K.Key_Delete)
    assert len(ids(page)) == 5
    assert not bar.isVisible()
    assert page.table.hasFocus()


def test_a_condition_without_a_value_is_refused_in_its_card(page: QueuePage):
    popover = narrow(page)
    press(page, K.Key_Return)
    assert popover.isVisible()
    assert popover.error.text() == "Choose or write what the condition looks for."
    press(page, K.Key_Escape)
    assert page.table.hasFocus()


def test_all_of_the_conditions_or_any(page: QueuePage, scene: Scene):
    from desk.services.filter.conditions import Condition

    both = (Condition("priority", "is", ("critical",)), Condition("paused", "yes"))
    page.filtering.change(both, any_of=False)
    assert ids(page) == set()
    assert page.middle.leave.text() == "Clear the filter"
    page.middle.filter_bar.how.click()
    assert ids(page) == {scene.breached, scene.waiting}
    press(page, K.Key_F, CTRL | SHIFT)
    assert len(ids(page)) == 5
    each_is_changed_from_its_own_values(page)


def each_is_changed_from_its_own_values(page: QueuePage) -> None:
    """Two conditions of one field have nothing of each other."""
    from desk.services.filter.conditions import Condition

    page.filtering.change((Condition("priority", "is", ("critical",)), Condition("priority", "is", ("high",))), any_of=True)
    values = page.popovers["condition"].values
    page.filtering.edit(0)
    values.list.item(2).setCheckState(Qt.CheckState.Checked)
    press(page, K.Key_Escape)
    page.filtering.edit(1)
    assert values.values() == ("high",), "not from those of another one of the same field"
    press(page, K.Key_Escape)
    page.filtering.edit(0)
    assert values.values() == ("critical",), "and what was left with Escape is forgotten"
    press(page, K.Key_Escape)


def saved(page: QueuePage, name: str, *, shared: bool = False) -> None:
    press(page, K.Key_F, SHIFT)
    asking = page.popovers["save_filter"]
    asking.field.setText(name)
    asking.shared.setChecked(shared)
    press(page, K.Key_Return)


def test_a_filter_is_saved_chosen_renamed_and_deleted_and_can_be_had_back(page: QueuePage, scene: Scene, desk: Desk):
    from desk.services import filters

    narrowed(page, scene)
    page.table.setFocus()
    saved(page, "Brýnt", shared=True)
    assert [row.name for row in filters.filters(scene.store, by=scene.by)] == ["Brýnt"]
    assert page.middle.head.title.text() == "Brýnt"
    item = next(iter(page.views.filters.items.values()))
    assert item.isChecked()
    assert item.count() == (1, "")
    page.show_view("waiting")
    assert not page.middle.filter_bar.isVisible()
    item.click()
    assert ids(page) == {scene.breached}
    assert page.middle.filter_bar.chips[0].text() == "Priority: Critical"
    page.table.setFocus()
    desk.registry.run("queue.filter.rename")
    page.popovers["save_filter"].field.setText("Mjög brýnt")
    press(page, K.Key_Return)
    assert page.middle.head.title.text() == "Mjög brýnt"
    messages: list[Any] = []
    desk.said.connect(messages.append)
    next(iter(page.views.filters.items.values())).setFocus()
    press(page, K.Key_Delete)
    assert page.views.filters.items == {}
    assert len(ids(page)) == 5
    messages[-1].action()
    assert [row.name for row in filters.filters(scene.store, by=scene.by)] == ["Mjög brýnt"]


def test_filters_are_put_in_order_by_keys(page: QueuePage, scene: Scene):
    from desk.services import filters

    narrowed(page, scene)
    for name in ("A", "B"):
        page.table.setFocus()
        saved(page, name)
    list(page.views.filters.items.values())[1].setFocus()
    press(page, K.Key_Up, ALT)
    assert [row.name for row in filters.filters(scene.store, by=scene.by)] == ["B", "A"]
    assert [item.text() for item in page.views.filters.items.values()] == ["B", "A"]
    assert next(iter(page.views.filters.items.values())).hasFocus()


def test_a_name_that_is_taken_is_refused_where_it_is_written(page: QueuePage, scene: Scene):
    narrowed(page, scene)
    page.table.setFocus()
    saved(page, "Brýnt")
    page.table.setFocus()
    saved(page, "brýnt")
    assert "already" in page.popovers["save_filter"].error.text()
    assert page.popovers["save_filter"].field.text() == "brýnt"


def test_the_palette_finds_a_saved_filter(page: QueuePage, scene: Scene, desk: Desk):
    narrowed(page, scene)
    page.table.setFocus()
    saved(page, "Brýnt")
    page.show_view("all_open")
    hits = [hit for finder in desk.finders for hit in finder("bry") if hit.kind == "filter"]
    assert [hit.title for hit in hits] == ["Brýnt"]
    page.show_thing(**dict(hits[0].what))
    assert ids(page) == {scene.breached}


def test_a_filter_that_was_chosen_is_there_again_after_a_start(page: QueuePage, scene: Scene, desk: Desk, qtbot: QtBot):
    from desk.ui.pages.queue import QueuePage

    narrowed(page, scene)
    page.table.setFocus()
    saved(page, "Brýnt")
    page.can_leave()
    again = QueuePage(desk)
    qtbot.addWidget(again)
    again.retranslate()
    again.reload()
    assert ids(again) == {scene.breached}
    for searched in ("", "merki"):
        page.can_leave()
        other = QueuePage(desk)
        qtbot.addWidget(other)
        if searched:
            other.choosing.search_for(searched)
        else:
            other.show_view("waiting")
        other.reload()
        assert ids(other) == {scene.waiting}, "one who turns elsewhere at once is not called back"
        page.filtering.choose(page.filtering.filters[0].id)


def test_columns_are_chosen_put_in_order_and_kept(page: QueuePage, scene: Scene, desk: Desk, qtbot: QtBot):
    from desk.services.queue import QueueRow
    from desk.services.ticket import tags as ticket_tags
    from desk.ui.pages.queue import QueuePage

    ticket_tags.tag(scene.store, ticket_ids=(scene.breached,), names=("vefur",), at=NOW, by=scene.by)
    press(page, K.Key_C, CTRL | SHIFT)
    chooser = page.popovers["columns"]
    order = list(chooser.list.order())
    usual = ("promise", "number", "subject", "customer", "owner", "received")
    assert chooser.list.ticked() == usual == page.middle.columns.seen(), "to these a column is added, not to all there was no room for"
    assert {"contact", "status", *usual} < set(page.middle.columns.shown()), "what is exported does not hang on the window's width"
    chooser.list.setCurrentRow(order.index("tags"))
    press(page, K.Key_Space)
    for _ in range(order.index("tags")):
        press(page, K.Key_Up, ALT)
    press(page, K.Key_Return)
    assert page.middle.columns.wished() == ("tags", *usual)
    assert page.model.columns[0].key == "tags"
    assert page.model.index(0, 0).data() == "vefur"
    page.reload()
    page.tick()
    assert page.model.index(0, 0).data() == "vefur", "what stands beside the usual columns is there after each minute"
    assert [page.model.columns[0].value(page.model.row_at(row)).text for row in (0, 1)] == ["", "—"]  # type: ignore[arg-type]
    plain = tuple(page.model.known(page.model.id_at(0)))  # type: ignore[arg-type]
    assert page.model.columns[0].value(QueueRow(*plain)).text == "", "a dash would say that there are no tags"  # type: ignore[arg-type]
    page.can_leave()
    again = QueuePage(desk)
    qtbot.addWidget(again)
    assert again.model.columns[0].key == "tags"
    press(page, K.Key_C, CTRL | SHIFT)
    chooser.other.click()
    assert page.model.columns[0].key == "promise"
    assert page.kept.columns is None


def test_contacts_are_read_where_the_table_has_room_for_their_names(page: QueuePage, scene: Scene):
    def names() -> list[str]:
        at = [column.key for column in page.model.columns].index("contact")
        return [] if page.table.isColumnHidden(at) else [page.model.index(row, at).data() for row in range(page.model.rowCount())]

    assert (names(), page.middle.columns.asked()) == ([], ())
    assert {row.contact for row in page.model.known_of(page.model.ids()).values()} == {None}
    page.window().resize(2200, 900)
    QApplication.processEvents()
    assert names() == ["Hrafnhildur Óladóttir"] * 5
    page.reload()
    assert names() == ["Hrafnhildur Óladóttir"] * 5, "and they stay when the order is read anew"
    page.window().resize(1440, 900)
    QApplication.processEvents()
    assert (names(), page.middle.columns.asked()) == ([], ())
    page.middle.columns.wish(("number", "subject", "contact", "team"))
    assert names() == ["Hrafnhildur Óladóttir"] * 5
    assert page.middle.columns.asked() == ("contact", "team")


def test_names_take_the_room_the_subject_does_not_need(page: QueuePage):
    def widths() -> dict[str, int]:
        return {column.key: page.table.columnWidth(at) for at, column in enumerate(page.model.columns)}

    usual = widths()
    page.window().resize(2560, 900)
    QApplication.processEvents()
    wide = widths()
    assert (wide["customer"], wide["contact"]) == (280, 220)
    assert wide["subject"] > 300
    page.window().resize(1440, 900)
    QApplication.processEvents()
    assert widths() == usual
    page.kept.widths["customer"] = 190
    page.window().resize(2560, 900)
    QApplication.processEvents()
    assert page.middle.columns._width(3, page.model.columns[3]) == 190, "a width somebody chose is theirs"


def test_columns_of_ones_own_keep_nobody_from_the_rows_seen_last_without_a_line(page: QueuePage, monkeypatch: pytest.MonkeyPatch):
    from desk.rules.errors import Trouble
    from desk.services.line.last_seen import LastQueue
    from desk.ui.pages.queue import reading

    desk, (one, *_), every = page.desk, page.model.ids(), tuple(page.model.ids())
    whole = LastQueue(NOW, every, page.model.known_of(every), {})
    last = LastQueue(NOW, (one,), page.model.known_of([one]), {})

    def gone(*_args: object, **_given: object) -> None:
        raise Trouble("The database does not answer.")

    monkeypatch.setattr(desk.services.queued.extras, "wide_rows", gone)
    with pytest.raises(Trouble):
        reading.rows(desk, (one,), ("contact", "tags"))
    monkeypatch.setattr(desk.line, "last_queue", lambda: last)
    assert reading.rows(desk, (one, 999), ("contact", "tags")) == last.rows
    with monkeypatch.context() as away:
        away.setattr(desk.services.queue, "queue_array", gone)
        page.show_view("mine")
        assert (page.model.rowCount(), page.middle.head.title.text(), page.middle.head.count.text()) == (0, "Mine", "")
        desk.speak("is")
        desk.speak("en")
        assert "These tickets could not be read." in page.middle.empty.accessibleName()
        page.show_view("all_open")
        assert page.model.rowCount() == 1, "the open ones are shown as they were seen last"
        away.setattr(desk.line, "last_queue", lambda: whole)
        at = [column.key for column in page.model.columns].index("number")
        for way in (1, -1):
            page.table._sort_by(at)
            assert [whole.rows[number].number for number in page.model.ids()] == sorted(row.number for row in whole.rows.values())[::way]
        page.model.sort_on("", descending=False)
    page.show_view("mine")
    assert (page.model.rowCount(), page.middle.head.count.text()) == (0, "0")


def test_the_desks_own_fields_are_columns_facts_and_conditions(page: QueuePage, scene: Scene):
    from desk.services import tickets
    from desk.services.custom import values as custom_values
    from desk.services.filter.conditions import Condition

    field = own_field(scene, "Vefþjónn", "text")
    page.reload()
    page.open_ticket(scene.breached)
    fact = own_fact(page, field)
    fact.open()
    asking = page.popovers["own_fact"]
    asking.line.setText("web-1")
    press(page, K.Key_Return)
    assert custom_values.values_of(scene.store, ids=(scene.breached,)) == {scene.breached: {field: "web-1"}}
    assert dict(tickets.ticket(scene.store, ticket_id=scene.breached).custom) == {field: "web-1"}
    page.middle.columns.wish(("number", "subject", f"custom.{field}"))
    assert page.model.index(0, 2).data() == "web-1"
    page.filtering.change((Condition(f"custom.{field}", "contains", ("WEB",)),), any_of=False)
    assert ids(page) == {scene.breached}
    assert page.middle.filter_bar.chips[0].text() == "Vefþjónn: contains “WEB”"


def test_what_a_ticket_lacks_is_said_on_it_asked_for_and_then_it_is_resolved(page: QueuePage, scene: Scene):
    from desk.services import tickets
    from desk.services.custom import values as custom_values

    field = own_field(scene, "Vefþjónn", "text", required=True)
    page.reload()
    page.show_thing(ticket_id=scene.calm)
    assert "Still to be filled in before it is resolved: Vefþjónn." in page.pane.part("care").texts()
    page.table.setFocus()
    press(page, K.Key_D)
    asker = page.popovers["asker"]
    assert asker.isVisible()
    press(page, K.Key_Return)
    assert "must be filled in" in asker.form[f"custom.{field}"].error()
    asker.form[f"custom.{field}"].field.setText("web-1")
    press(page, K.Key_Return)
    assert tickets.ticket(scene.store, ticket_id=scene.calm).status == "resolved"
    assert custom_values.values_of(scene.store, ids=(scene.calm,)) == {scene.calm: {field: "web-1"}}


def test_an_own_field_is_changed_for_all_rows_chosen_and_taken_back(page: QueuePage, scene: Scene):
    from desk.services.custom import values as custom_values

    field = own_field(scene, "Tilbúið", "tick")
    page.reload()
    page.open_ticket(scene.calm)
    page.table.selectAll()
    own_fact(page, field).picked.emit(True)
    assert len(custom_values.values_of(scene.store, ids=tuple(ids(page)))) == len(ids(page)) > 1
    page.table.setFocus()
    press(page, K.Key_Z, CTRL)
    assert custom_values.values_of(scene.store, ids=tuple(ids(page))) == {}


def test_a_filter_that_searches_is_counted_and_its_conditions_hold_in_all_tickets(page: QueuePage, monkeypatch: pytest.MonkeyPatch):
    from desk.services.filter.conditions import Condition

    page.filtering.change((Condition("status", "is", ("resolved",)),), any_of=False)
    page.choosing.search_for("reikningur")
    QApplication.processEvents()
    assert ids(page) == set()
    page.filtering.change((), any_of=False)
    assert len(ids(page)) == 1
    monkeypatch.setattr("desk.services.ticket.search.MOST_RESOLVED", 1)
    for search, said in (("skilmála", "1+"), ("reikningur", "1")):
        page.choosing.search_for(search)
        assert page.middle.head.count.text() == said, "of resolved tickets only the newest hits are looked through, and that is said"
    press(page, K.Key_F, SHIFT)
    page.popovers["save_filter"].field.setText("Reikningar")
    press(page, K.Key_Return)
    assert [count for item in page.views.filters.items.values() if (count := item.count())] == [(1, "")]
    page.middle._fill_menu()
    assert "Reikningar  1" in [action.text() for action in page.middle._menu.actions()]


def test_a_number_is_looked_for_as_a_tickets_own_field_reads_it(page: QueuePage, scene: Scene):
    from desk.services.filter.fields import FilterField

    naming: Any = None
    values = page.popovers["condition"].values
    values.ask(FilterField(f"custom.{own_field(scene, 'Fjöldi', 'number')}", "Fjöldi", "number"), "between", (), naming)
    values.first.setText("1.234")
    values.second.setText("margir")
    assert values.values() == (Decimal(1234), "margir")
    values.ask(FilterField("custom.9", "Stærð", "number"), "between", (Decimal(1234), Decimal("0.125")), naming)
    assert values.values() == (Decimal(1234), Decimal("0.125"))


def test_a_value_that_is_refused_stays_as_it_was_written(page: QueuePage, scene: Scene):
    field = own_field(scene, "Fjöldi", "number")
    page.reload()
    page.open_ticket(scene.breached)
    own_fact(page, field).open()
    asking = page.popovers["own_fact"]
    asking.line.setText("tíu")
    press(page, K.Key_Return)
    assert asking.isVisible()
    assert asking.line.text() == "tíu"
    assert asking.error.text() != ""


def test_a_new_ticket_asks_for_what_must_be_filled_in(page: QueuePage, scene: Scene):
    from desk.services.custom import values as custom_values

    field = own_field(scene, "Vefþjónn", "text", required=True, ticket_kinds=("request",))
    page.reload()
    page.new_ticket()
    form = page.popovers["form"]
    form.subject.setText("Nýtt")
    form._customer_id = scene.customer
    form.save()
    assert "must be filled in" in form.own.form[f"custom.{field}"].error()
    form.own.form[f"custom.{field}"].field.setText("web-9")
    form.save()
    made = page.pane.ticket
    assert made is not None
    assert made.subject == "Nýtt"
    assert custom_values.values_of(scene.store, ids=(made.id,)) == {made.id: {field: "web-9"}}


def test_the_view_is_exported_as_it_is_shown(page: QueuePage, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "view"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.middle.columns.wish(("subject", "number"))
    narrowed(page, scene)
    page.table.setFocus()
    press(page, K.Key_E, CTRL | SHIFT)
    rows = list(csv.reader(file.with_suffix(".csv").read_text("utf-8-sig").splitlines()))
    assert rows == [["Subject", "No."], ["Vefurinn sýnir auða síðu", "1001"]]
    assert not page.popovers["export"].isVisible()
    messages: list[Any] = []
    page.desk.said.connect(messages.append)
    press(page, K.Key_E, CTRL | SHIFT)
    assert (tmp_path / "view 2.csv").exists(), "a file nobody was asked about stays"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "view.csv"), ""))
    press(page, K.Key_E, CTRL | SHIFT)
    (tmp_path / "gone").mkdir()
    page.reload()
    assert ["No such file" in message.text for message in messages] == [False, True], "it is said once, and nothing is written later"
    assert list((tmp_path / "gone").iterdir()) == []


def test_a_stopped_export_says_so_and_leaves_no_file(page: QueuePage, desk: Desk, tmp_path: Path):
    messages: list[Any] = []
    desk.said.connect(messages.append)
    desk.lane.held = []  # type: ignore[attr-defined]
    exporting = page.popovers["export"]
    exporting.write(tmp_path / "view.csv")
    assert exporting.isVisible()
    exporting.stop.click()
    desk.lane.let_go()  # type: ignore[attr-defined]
    assert messages[-1].text == "The export was stopped; no file was written."
    assert page.table.hasFocus()
    page.open_ticket(page.model.id_at(0))
    desk.lane.held = []  # type: ignore[attr-defined]
    exporting.write(tmp_path / "other.txt")
    page.pane.reply.field.setFocus()
    desk.lane.let_go()  # type: ignore[attr-defined]
    assert (messages[-1].text, page.pane.reply.field.hasFocus()) == ("5 tickets are in other.txt.", True)
    desk.lane.held = []  # type: ignore[attr-defined]
    exporting.write(tmp_path / "view.csv")
    page.window().close()
    desk.lane.let_go()  # type: ignore[attr-defined]
    assert list(tmp_path.glob("*.csv*")) == [], "nor does one that was under way when the window closed"


def test_a_ticket_is_printed_in_the_customers_language(page: QueuePage, scene: Scene):
    from tests.documents.reading import words

    page.open_ticket(scene.breached)
    press(page, K.Key_P, CTRL)
    asking = page.popovers["print"]
    assert asking.language.value() == "is"
    press(page, K.Key_Return)
    paper = asking.paper
    assert "Vefurinn sýnir auða síðu" in words(paper.view.pdf)
    assert "Beiðni 1001" in words(paper.view.pdf)
    paper.close()


def test_no_tick_of_a_card_is_cut_in_a_language_of_long_words(page: QueuePage, desk: Desk):
    desk.speak("fi")
    asking = page.popovers["print"]
    page.popovers.print_ticket()
    assert asking.internal.width() >= asking.internal.sizeHint().width()
    page.filtering.files.save_as()
    saving = page.popovers["save_filter"]
    assert saving.shared.width() >= saving.shared.sizeHint().width()


def test_an_export_begun_while_only_the_beginning_is_here_holds_the_whole_view(page: QueuePage, scene: Scene, tmp_path: Path):
    from desk.services import queue

    whole = page.model.ids()
    first = queue.queue_first(scene.store, view="all_open", by=scene.by, now=NOW, most=2)
    ask: Any = page.answers._asked
    assert page.answers.unread() is None
    page.answers._first_came(ask, first)
    assert page.model.rowCount() == len(whole)  # what is answered whole already is not shortened
    page.answers._answered = None
    page.answers._first_came(ask, first)
    assert (page.model.rowCount(), page.middle.head.title.text()) == (2, "All open")
    assert page.answers.unread() is ask
    page.popovers["export"].write(tmp_path / "view.csv")
    assert len((tmp_path / "view.csv").read_text("utf-8-sig").splitlines()) == 1 + len(whole) == 6


def test_the_number_column_has_room_for_the_largest_number(page: QueuePage):
    at = [column.key for column in page.model.columns].index("number")
    before = page.table.columnWidth(at)
    page.middle.columns.hold(1234)
    assert page.table.columnWidth(at) == before
    page.middle.columns.hold(1_001_000)
    assert page.table.columnWidth(at) > before
    assert page.table.columnWidth(at) >= page.table.fontMetrics().horizontalAdvance("1001000") + 10


def test_a_field_of_the_desks_own_is_sorted_by_at_a_click(page: QueuePage, scene: Scene):
    from desk.services import custom_fields
    from desk.services.custom import values as custom_values

    field = own_field(scene, "Kerfi", "text")
    for ticket, value in ((scene.calm, "b"), (scene.breached, "c"), (scene.waiting, "a")):
        version = scene.ticket(ticket).version  # type: ignore[attr-defined]
        custom_values.change_custom(scene.store, ticket_id=ticket, version=version, values={field: value}, at=NOW, by=scene.by)
    page.reload(None)
    QApplication.processEvents()
    page.middle.columns.wish(("number", "subject", f"custom.{field}"))
    page.table._sort_by([column.key for column in page.model.columns].index(f"custom.{field}"))
    QApplication.processEvents()
    assert list(page.model.ids())[:3] == [scene.waiting, scene.calm, scene.breached]
    custom_fields.retire_field(scene.store, field_id=field, by=scene.by)
    page.reload(None)
    assert (page.model.sorted_by, page.kept.sort, page.model.id_at(0)) == ("", "", scene.breached), "no rows are sorted by what nobody sees"
