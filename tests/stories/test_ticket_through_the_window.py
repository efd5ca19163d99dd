"""A ticket's day through the real window, by keys alone: answered, estimated, timed, fought over, merged, filtered, exported."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.stories.day import NOON, Day, leave, press_until, text_of, windows
from tests.stories.real_window import complaints, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.stories.real_window import RealWindow

pytestmark = pytest.mark.window

AGENT, FIRST, SECOND, THIRD = "Marte Lunde", "Skjema for stevnet", "Samme sak", "=HYPERLINK stevnet"
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
            customer_id=self.customer, contact_id=self.contact, subject=subject, text="Hei.", kind="request", cause="request",
            owner_id=self.day.one("SELECT id FROM person WHERE name = ?", AGENT),
        )  # fmt: skip
        ticket = tickets.open_ticket(self.store, op_key=subject, new=new, received_at=AT, by=self.by).result
        return int(self.day.one("SELECT number FROM ticket WHERE id = ?", ticket))

    def renames(self, ticket: int, subject: str) -> None:
        """Writes another subject."""
        from desk.services import tickets

        at = datetime.fromisoformat(NOON)
        tickets.change_ticket(self.store, ticket_id=ticket, changes={"subject": subject}, at=at, by=self.by)


@pytest.fixture
def day(tmp_path: Path, demos: Path) -> Iterator[Day]:
    made = Day(tmp_path, demos, "pindena")
    yield made
    made.screen.close()


def press(day: Day, window: RealWindow, *keys: str) -> None:
    """Keys pressed on a screen at rest, and what they bring waited for."""
    seen = day.rest()
    window.keys(*keys)
    day.steady(seen)


def found(day: Day, window: RealWindow, number: int) -> int:
    """The ticket of a number stands open, read by whose it is; its id."""
    press(day, window, "ctrl+k")
    window.type(str(number))
    window.keys("Return")
    return int(day.until("SELECT id FROM ticket WHERE number = ? AND NOT unread", number))


def answer(day: Day, window: RealWindow, ticket: int) -> None:
    """A canned reply with a place nothing fills does not go; written over, it goes."""
    press(day, window, "shift+r")
    window.type("estimat")
    press(day, window, "Return")
    press(day, window, "ctrl+Return")
    assert not day.one("SELECT count(*) FROM entry WHERE ticket_id = ? AND kind = 'reply'", ticket)
    window.keys("ctrl+a")
    window.type("An estimate follows")
    window.keys("ctrl+Return")
    assert day.until("SELECT text FROM entry WHERE ticket_id = ? AND kind = 'reply'", ticket) == "An estimate follows"


def estimate(day: Day, window: RealWindow, ticket: int) -> None:
    """Lines and hours, sent; the customer's word, recorded."""
    state = "SELECT 1 FROM estimate WHERE ticket_id = ? AND state = ?"
    press(day, window, "q")
    window.type("The form")
    window.keys("Tab")
    window.type("0,1")
    window.keys("Return")
    day.until(state, ticket, "sent")
    assert day.one("SELECT status FROM ticket WHERE id = ?", ticket) == "waiting_approval"
    press(day, window, "q")
    press(day, window, "space")
    window.keys("Return")
    day.until(state, ticket, "approved")
    assert day.one("SELECT status FROM ticket WHERE id = ?", ticket) == "open"


def work(day: Day, window: RealWindow, ticket: int) -> int:
    """Timed, begun five minutes ago: the bar warns of the estimate; ended, it has its price."""
    window.keys("shift+t")
    call = int(day.until("SELECT id FROM call WHERE ticket_id = ? AND state = 'live'", ticket))
    press(day, window, "shift+F3")
    window.picture(day.folder / "warned.png")
    window.keys("F2")
    day.until("SELECT 1 FROM call WHERE id = ? AND state = 'finished'", call)
    status, net = day.all("SELECT status, net FROM charge WHERE call_id = ?", call)[0]
    assert (status, net) == ("chargeable", 14_000_000)
    return call


def both_write(day: Day, window: RealWindow, ticket: int, colleague: Colleague) -> None:
    """A colleague writes another subject meanwhile: both are shown, and the second chooses."""
    press(day, window, "s")
    colleague.renames(ticket, "Skjema (vår)")
    day.rest()
    window.keys("ctrl+a")
    window.type("Skjema (deres)")
    press(day, window, "Return")
    assert day.one("SELECT subject FROM ticket WHERE id = ?", ticket) == "Skjema (vår)"
    window.keys("Tab", "Return")
    day.until("SELECT 1 FROM ticket WHERE id = ? AND subject = ?", ticket, "Skjema (deres)")


def merge(day: Day, window: RealWindow, number: int, into: int) -> None:
    """The second of two goes into the first."""
    source = found(day, window, number)
    press(day, window, "m")
    window.type(str(into))
    day.rest()
    press_until(window, "Return", lambda: day.one("SELECT 1 FROM ticket_merge WHERE source_id = ?", source), "it is merged")
    assert day.one("SELECT status FROM ticket WHERE id = ?", source) == "closed"


def keep_a_filter(day: Day, window: RealWindow) -> None:
    """What is shown is kept under a name."""
    press(day, window, "shift+f")
    window.keys("ctrl+a")
    window.type("My view")
    window.keys("Return")
    day.until("SELECT 1 FROM saved_filter WHERE name = 'My view'")


def export(day: Day, window: RealWindow) -> None:
    """The view as a file, with as many lines as tickets are open; the dialog is the first thing asked for, until all is there."""
    file = day.folder / "view.csv"
    press_until(window, "ctrl+shift+e", lambda: windows(window) > 1, "a name for the file is asked")
    window.keys("ctrl+a")
    window.type(str(file))
    window.keys("Return")
    wait_until(file.exists, "the view is written")
    wait_until(lambda: windows(window) == 1, "the dialog has gone")
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 1 + day.one("SELECT count(*) FROM ticket WHERE is_open")
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]


def bill(day: Day, window: RealWindow, colleague: Colleague, call: int) -> None:
    """The work is approved, drafted with the customer's month and issued: the paper tells it with its why."""
    press_until(window, "ctrl+2", lambda: "Samtaler" in window.title(), "the calls stand in the title")
    press(day, window, "ctrl+k")
    window.type("godkjenn dagen")
    window.keys("Return")
    day.until("SELECT 1 FROM charge WHERE call_id = ? AND approved_at IS NOT NULL", call)
    before = day.one("SELECT max(id) FROM invoice")
    press(day, window, "ctrl+4")
    window.keys("alt+1", "slash")
    seen = day.seen()
    name = day.one("SELECT name FROM customer WHERE id = ?", colleague.customer)
    window.type(next(word for word in reversed(name.split()) if word.isascii()))
    day.steady(seen)
    window.keys("Return", "Home", "space", "ctrl+l")
    draft = int(day.until("SELECT id FROM invoice WHERE id > ?", before))
    assert day.one("SELECT 1 FROM invoice_line l JOIN charge c ON c.id = l.charge_id WHERE l.invoice_id = ? AND c.call_id = ?", draft, call)
    window.keys("alt+2")
    press_until(window, "ctrl+Return", lambda: day.one("SELECT number FROM invoice WHERE id = ?", draft), "the draft is issued")
    file = day.folder / "invoice.pdf"
    file.write_bytes(day.until("SELECT content FROM invoice_file WHERE kind = 'pdf' AND invoice_id = ?", draft))
    said = " ".join(text_of(file).split())
    assert "Vedlegg" in said
    assert "Bestilt arbeid" in said[said.index("Vedlegg") :]
    press_until(window, "ctrl+1", lambda: "Saker" in window.title(), "the queue stands in the title")


def test_a_ticket_is_answered_estimated_timed_fought_over_merged_and_exported(day: Day) -> None:
    colleague = Colleague(day)
    first, second, third = (colleague.opens(subject) for subject in (FIRST, SECOND, THIRD))
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
    export(day, window)
    ticket = found(day, window, first)
    answer(day, window, ticket)
    estimate(day, window, ticket)
    call = work(day, window, ticket)
    both_write(day, window, ticket, colleague)
    merge(day, window, second, first)
    bill(day, window, colleague, call)
    keep_a_filter(day, window)
    leave(window)
    assert complaints(window.log) == []
