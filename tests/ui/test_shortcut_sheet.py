"""The sheet of keys begins with those of the page one is on."""

from desk.ui.actions import Action
from desk.ui.shortcut_sheet import groups

ROWS = [
    Action("desk.quit", "Quit", keys="Ctrl+Q"), Action("queue.take", "Take", keys="A", page="queue"),
    Action("calls.next", "Next", keys="J", page="calls"), Action("calls.other", "Other", page="calls"),
    Action("calls.mine", "Mine", keys="M", page="calls"),
]  # fmt: skip


def told(current: str, *, may: str = "") -> list[tuple[str, list[str]]]:
    return [(title, [row.id for row in rows]) for title, rows in groups(ROWS, current, lambda row: row.id != may)]


def test_the_page_shown_comes_first_then_the_window_then_the_other_pages():
    assert told("calls") == [("Calls", ["calls.next", "calls.mine"]), ("Everywhere", ["desk.quit"]), ("Tickets", ["queue.take"])]
    assert [title for title, _ in told("")] == ["Everywhere", "Tickets", "Calls"]


def test_what_one_may_not_do_is_not_told():
    assert told("queue", may="queue.take")[0] == ("Everywhere", ["desk.quit"])
