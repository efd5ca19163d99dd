"""What narrows the queue stays right: after news, another view, another language, a start, a colleague's hand in it, another desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pages.queue_scene import NOW
from tests.ui.pages.test_queue_filters import own_field, page, press, saved, scene

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from desk.services.filters import FilterView
    from desk.ui.pages.queue import QueuePage
    from tests.ui.pages.queue_scene import Scene

__all__ = ["page", "scene"]
K = Qt.Key


def condition(field: str, verb: str, *values: Any) -> Any:
    from desk.services.filter.conditions import Condition

    return Condition(field, verb, values)


def made(scene: Scene, name: str, **fields: Any) -> int:
    """A shared filter in the database, which the page has not read yet."""
    from desk.services import filters

    shown = filters.FilterView(name, shared=True, **fields)
    return int(filters.save_filter(scene.store, filter=shown, at=NOW, by=scene.by).result)


def stored(scene: Scene, number: int) -> FilterView:
    from desk.services import filters

    return filters.filter_of(scene.store, filter_id=number, by=scene.by)


def hear(page: QueuePage, kind: str, number: int) -> None:
    """News of what somebody else did."""
    from desk.services.changes import Changed

    page.reload(Changed.of((kind, number)))
    QApplication.processEvents()


def take(page: QueuePage, scene: Scene, name: str = "Hekla", **fields: Any) -> int:
    """Such a filter, read and chosen."""
    number = made(scene, name, **fields)
    hear(page, "filter", number)
    page.filtering.choose(number)
    return number


def chips(page: QueuePage) -> list[str]:
    return [chip.text() for chip in page.middle.filter_bar.chips]


def started_again(page: QueuePage, qtbot: QtBot) -> QueuePage:
    from desk.ui.pages.queue import QueuePage

    page.can_leave()
    again = QueuePage(page.desk)
    qtbot.addWidget(again)
    again.retranslate()
    again.reload()
    QApplication.processEvents()
    return again


def test_conditions_name_people_customers_and_teams_whoever_left_and_whatever_is_renamed(page: QueuePage, scene: Scene, qtbot: QtBot):
    from desk.models import Customer, Person, Team

    asked = (condition("owner", "is", scene.other), condition("customer", "is", scene.customer), condition("team", "is", "support"))
    take(page, scene, conditions=asked)
    assert chips(page) == ["Owner: Hekla", "Customer: Hótel Lundey", "Team: Support"]
    assert chips(started_again(page, qtbot)) == chips(page), "names come after the filter where the window has just begun"
    with scene.store.write() as session:
        session.get_one(Person, scene.other).active = False
        session.get_one(Customer, scene.customer).name = "Hótel Drangey"
        team = session.query(Team).filter(Team.code == "support").one()
        team.name, team.active = "Þjónusta", False
    page.middle.columns.wish(("number", "team"))
    page.open_ticket(scene.calm)
    for kind, number in (("person", scene.other), ("customer", scene.customer), ("team", team.id)):
        hear(page, kind, number)
    assert chips(page) == ["Owner: Hekla", "Customer: Hótel Drangey", "Team: Þjónusta"]
    assert page.model.index(0, 1).data() == "Þjónusta"
    assert page.pane.facts.drop_down("team").text() == "Þjónusta"
    for place, value in ((0, scene.other), (2, "support")):
        page.filtering.edit(place)
        assert page.popovers["condition"].values.values() == (value,), "a condition of somebody who left stays as it is"
        page.popovers["condition"].dismiss()


def test_counts_follow_the_tickets_and_an_empty_views_words_the_language(page: QueuePage, scene: Scene, monkeypatch: pytest.MonkeyPatch):
    from desk.services import tickets

    number = made(scene, "Hekla", conditions=(condition("owner", "is", scene.other),))
    hear(page, "filter", number)
    item = page.views.filters.items[number]
    assert item.count() == (1, "")
    tickets.take(scene.store, ticket_ids=(scene.calm,), owner_id=scene.other, at=NOW, by=scene.by)
    hear(page, "ticket", scene.calm)
    assert item.count() == (2, "")
    tickets.take(scene.store, ticket_ids=(scene.waiting,), owner_id=scene.other, at=NOW, by=scene.by)
    page.tick()
    assert item.count() == (3, "")
    asked: list[Any] = []
    monkeypatch.setattr(page.desk.lane, "read", lambda job, done, *_rest, **_named: asked.append((job, done)))
    for _ in range(3):
        page.filtering.read_counts()
    assert len(asked) == 1, "one counting at a time"
    asked[0][1](asked[0][0]())
    assert len(asked) == 2, "and one more for what was heard meanwhile"
    monkeypatch.undo()
    page.show_view("level_3")
    said: list[str] = []
    monkeypatch.setattr(page.middle.empty, "say", lambda *texts: said.append(texts[1]))
    page.desk.speak("is")
    page.desk.speak("en")
    assert said[-1] == "The next promise falls due on Wednesday 22 April, 16:00."


def test_a_filters_order_and_search_leave_with_it_and_one_deleted_by_somebody_leaves_what_it_showed(page: QueuePage, scene: Scene):
    number = take(page, scene, search="reikningur", sort="customer", descending=True, conditions=(condition("priority", "is", "normal"),))
    assert (page.model.sorted_by, page.middle.field.text(), list(page.model.ids())) == ("customer", "reikningur", [scene.calm])
    page.table._sort_by([column.key for column in page.model.columns].index("number"))
    assert page.kept.sort == "", "how a filter is sorted is no order of one's own"
    assert page.middle.filter_bar.save.isVisible(), "it may be saved, though"
    page.show_view("all_open")
    assert (page.model.sorted_by, page.search, page.middle.field.text(), page.model.rowCount()) == ("", "", "", 5)
    page.table._sort_by([column.key for column in page.model.columns].index("number"))
    page.filtering.choose(number)
    page.choosing.search_for("merki")
    assert page.middle.filter_bar.save.isVisible()
    page.filtering.clear()
    assert (page.model.sorted_by, page.kept.sort, page.search) == ("number", "number", "merki"), "what was typed stays"
    page.choosing.search_for("")
    deleted_by_somebody(page, scene)



def deleted_by_somebody(page: QueuePage, scene: Scene) -> None:
    """The filter is deleted while one types beside it."""
    from desk.services import filters

    messages: list[Any] = []
    number = take(page, scene, "Annað", conditions=(condition("priority", "is", "critical"),))
    page.filtering.change((*page.filtering.conditions, condition("paused", "yes")), any_of=True)
    page.middle.columns.wish(("number", "subject"))
    page.open_ticket(scene.breached)
    page.pane.reply.field.setFocus()
    filters.delete_filter(scene.store, filter_id=number, by=scene.other)
    page.desk.said.connect(messages.append)
    hear(page, "filter", number)
    assert page.pane.reply.field.hasFocus()
    assert [message.text for message in messages] == [
        "The filter “Annað” is not there any more; what it showed stays until you turn to another view."
    ]
    assert (set(page.model.ids()), len(page.filtering.conditions), page.filtering.saved) == ({scene.breached, scene.waiting}, 2, None)
    page.show_view("all_open")
    again = take(page, scene, "Ný", conditions=(condition("priority", "is", "critical"),))
    assert again == number, "a file gives a number out again"
    assert page.middle.columns.wished() is None, "the new filter has not the columns of the one before it"


def test_ones_own_rename_keeps_nobody_from_saving_and_a_colleagues_change_is_shown(page: QueuePage, scene: Scene):
    from desk.services import filters

    number = take(page, scene, conditions=(condition("status", "is", "new"),))
    page.table._sort_by([column.key for column in page.model.columns].index("number"))
    page.filtering.files.rename(number)
    page.popovers["save_filter"].field.setText("Nýtt")
    press(page, K.Key_Return)
    page.filtering.files.save()
    assert (stored(scene, number).name, stored(scene, number).sort, page.filtering.is_changed()) == ("Nýtt", "number", False)
    page.middle.columns.wish(("number", "subject"))
    assert page.middle.filter_bar.save.isVisible(), "columns may be saved with it"
    filters.save_filter(
        scene.store, filter=replace(stored(scene, number), conditions=(condition("paused", "yes"),)), at=NOW, by=scene.other
    )
    hear(page, "filter", number)
    assert (chips(page), list(page.model.ids())) == (["Paused"], [scene.waiting]), "columns of one's own are no change of the filter"
    assert page.middle.columns.wished() == ("number", "subject")
    columns_of_a_filter_just_saved(page, scene)


def columns_of_a_filter_just_saved(page: QueuePage, scene: Scene) -> None:
    """They are the filter's from then on, and one of a field out of use is no change of it."""
    from desk.services import custom_fields

    page.show_view("all_open")
    field = own_field(scene, "Kerfi", "text")
    hear(page, "custom_field", field)
    page.middle.columns.wish(("number", "subject", f"custom.{field}"))
    page.filtering.change((condition(f"custom.{field}", "contains", "x"),), any_of=False)
    page.table.setFocus()
    saved(page, "Kerfið")
    assert not page.filtering.is_changed()
    page.middle.columns.wish(("number", "subject", "customer"))
    assert page.kept.columns == ["number", "subject", f"custom.{field}"]
    page.middle.columns.wish(None)
    custom_fields.retire_field(scene.store, field_id=field, by=scene.by)
    hear(page, "custom_field", field)
    assert (chips(page), page.filtering.is_changed()) == (["Kerfi: contains “x”"], False)


def test_each_desk_has_its_own_filter_columns_and_order():
    from desk.ui.pages.queue.memory import Kept, turn_to

    kept = Kept(filter=3, columns=["number", "custom.1"], sort="custom.1", layouts={"3": {"columns": None, "widths": {"number": 70}}})
    assert not turn_to(kept, "a.sqlite"), "what was kept before desks were told apart belongs to the one that is opened"
    assert turn_to(kept, "b.sqlite")
    assert (kept.filter, kept.columns, kept.sort, kept.layouts) == (0, None, "", {})
    kept.filter = 5
    assert turn_to(kept, "a.sqlite")
    assert (kept.filter, kept.columns, kept.sort, kept.layouts["3"]["widths"]) == (3, ["number", "custom.1"], "custom.1", {"number": 70})
    kept.others["b.sqlite"] = {"filter": "x", "layouts": {"y": 1}, "columns": "z", "sort": "custom.x", "down": True}
    assert turn_to(kept, "b.sqlite")
    assert (kept.filter, kept.columns, kept.layouts, kept.sort, kept.down) == (0, None, {}, "", False)
