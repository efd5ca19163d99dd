"""A ticket's day through the real window, by keys alone: answered, estimated, timed, fought over, merged, filtered, exported."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.stories.day import NOON, Day, leave, press_until, windows
from tests.stories.real_window import complaints, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.stories.real_window import RealWindow

pytestmark = pytest.mark.window

FIRST, SECOND = "Skjema for stevnet", "=HYPERLINK stevnet"
AT = datetime.fromisoformat(NOON) - timedelta(hours=2)


class Colleague:
    """Somebody else at the same desk's file, at another machine."""

    def __init__(self, day: Day) -> None:
        from desk.services.store import Store

        self.store, self.day = Store.open(str(day.file), now=AT), day
        self.by, self.customer, self.contact = day.all(
            "SELECT (SELECT max(id) FROM person WHERE active), c.id, k.id FROM customer c JOIN contact k ON k.customer_id = c.id "
            "WHERE k.active AND (SELECT count(*) FROM ticket t WHERE t.customer_id = c.id AND t.is_open) = 0 ORDER BY c.id",
        )[0]

    def opens(self, subject: str) -> int:
        """A request comes in; its number."""
        from desk.services import tickets

        new = tickets.NewTicket(
            customer_id=self.customer, contact_id=self.contact, subject=subject, text="Hei.", kind="request", cause="request"
        )  # fmt: skip
        ticket = tickets.open_ticket(self.store, op_key=subject, new=new, received_at=AT, by=self.by).result
        return int(self.day.one("SELECT number FROM ticket WHERE id = ?", ticket))

    def renames(self, ticket: int, subject: str) -> None:
        """Writes another subject."""
        from desk.services import tickets

        at = datetime.fromisoformat(NOON)
        tickets.change_ticket(self.store, ticket_id=ticket, changes={"subject": subject}, at=at, by=self.by)


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = Day(tmp_path, "--profile", "pindena")
    yield made
    made.screen.close()


def found(day: Day, window: RealWindow, number: int) -> int:
    """The ticket of a number stands open; its id."""
    seen = day.seen()
    window.keys("ctrl+k")
    day.steady(seen)
    window.type(str(number))
    window.keys("Return")
    day.steady(seen)
    return int(day.one("SELECT id FROM ticket WHERE number = ?", number))


def answer(day: Day, window: RealWindow, ticket: int) -> None:
    """A canned reply with a place nothing fills does not go; written over, it goes."""
    seen = day.seen()
    window.keys("shift+r")
    day.steady(seen)
    window.type("estimat")
    window.keys("Return")
    day.steady(seen)
    seen = day.seen()
    window.keys("ctrl+Return")
    day.steady(seen)
    assert not day.one("SELECT count(*) FROM entry WHERE ticket_id = ? AND kind = 'reply'", ticket)
    window.keys("ctrl+a")
    window.type("An estimate follows")
    window.keys("ctrl+Return")
    assert day.until("SELECT text FROM entry WHERE ticket_id = ? AND kind = 'reply'", ticket) == "An estimate follows"


def estimate(day: Day, window: RealWindow, ticket: int) -> None:
    """Lines and hours, sent; the customer's word, recorded."""
    state = "SELECT 1 FROM estimate WHERE ticket_id = ? AND state = ?"
    seen = day.seen()
    window.keys("q")
    day.steady(seen)
    window.type("The form")
    window.keys("Tab")
    window.type("0,1")
    window.keys("Return")
    day.until(state, ticket, "sent")
    assert day.one("SELECT status FROM ticket WHERE id = ?", ticket) == "waiting_approval"
    seen = day.seen()
    window.keys("q")
    day.steady(seen)
    seen = day.seen()
    window.keys("space")
    day.steady(seen)
    window.keys("Return")
    day.until(state, ticket, "approved")
    assert day.one("SELECT status FROM ticket WHERE id = ?", ticket) == "open"


def work(day: Day, window: RealWindow, ticket: int) -> int:
    """Timed, begun five minutes ago: the bar warns of the estimate; ended, it has its price."""
    window.keys("shift+t")
    call = int(day.until("SELECT id FROM call WHERE ticket_id = ? AND state = 'live'", ticket))
    seen = day.seen()
    window.keys("shift+F3")
    day.steady(seen)
    window.picture(day.folder / "warned.png")
    window.keys("F2")
    day.until("SELECT 1 FROM call WHERE id = ? AND state = 'finished'", call)
    status, net = day.all("SELECT status, net FROM charge WHERE call_id = ?", call)[0]
    assert (status, net) == ("chargeable", 14_000_000)
    return call


def both_write(day: Day, window: RealWindow, ticket: int, colleague: Colleague) -> None:
    """A colleague writes another subject meanwhile: both are shown, and the second chooses."""
    seen = day.seen()
    window.keys("s")
    day.steady(seen)
    colleague.renames(ticket, "Skjema (vår)")
    seen = day.seen()
    window.keys("ctrl+a")
    window.type("Skjema (deres)")
    window.keys("Return")
    day.steady(seen)
    assert day.one("SELECT subject FROM ticket WHERE id = ?", ticket) == "Skjema (vår)"
    window.keys("Tab", "Return")
    day.until("SELECT 1 FROM ticket WHERE id = ? AND subject = ?", ticket, "Skjema (deres)")


def merge(day: Day, window: RealWindow, number: int, into: int) -> None:
    """The second of two goes into the first."""
    source = found(day, window, number)
    seen = day.seen()
    window.keys("m")
    day.steady(seen)
    seen = day.seen()
    window.type(str(into))
    day.steady(seen)
    press_until(window, "Return", lambda: day.one("SELECT 1 FROM ticket_merge WHERE source_id = ?", source), "it is merged")
    assert day.one("SELECT status FROM ticket WHERE id = ?", source) == "closed"


def keep_a_filter(day: Day, window: RealWindow) -> None:
    """What is shown is kept under a name."""
    seen = day.seen()
    window.keys("shift+f")
    day.steady(seen)
    window.keys("ctrl+a")
    window.type("My view")
    window.keys("Return")
    day.until("SELECT 1 FROM saved_filter WHERE name = 'My view'")


def export(day: Day, window: RealWindow) -> None:
    """The view as a file: as many lines as tickets are open."""
    file = day.folder / "view.csv"
    press_until(window, "ctrl+shift+e", lambda: windows(window) > 1, "a name for the file is asked")
    window.keys("ctrl+a")
    window.type(str(file))
    window.keys("Return")
    wait_until(file.exists, "the view is written")
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 1 + day.one("SELECT count(*) FROM ticket WHERE is_open")
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]


def test_a_ticket_is_answered_estimated_timed_fought_over_merged_and_exported(day: Day) -> None:
    colleague = Colleague(day)
    first, second, third = (colleague.opens(subject) for subject in (FIRST, "Samme sak", SECOND))
    assert third
    try:
        whole(day, colleague, first, second)
    except AssertionError:
        (day.folder / "screen.bmp").write_bytes(day.seen())  # for whoever reads the failure
        raise
    finally:
        colleague.store.close()


def whole(day: Day, colleague: Colleague, first: int, second: int) -> None:
    """All of it, in one window."""
    window = day.start()
    press_until(window, "ctrl+1", lambda: "Saker" in window.title(), "the queue stands in the title")
    ticket = found(day, window, first)
    answer(day, window, ticket)
    estimate(day, window, ticket)
    work(day, window, ticket)
    both_write(day, window, ticket, colleague)
    merge(day, window, second, first)
    keep_a_filter(day, window)
    export(day, window)
    leave(window)
    assert complaints(window.log) == []
