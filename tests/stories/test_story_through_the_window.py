"""A day at the desk through the real window, by keys alone; what happened is read from the desk's file, and from paper by pdftotext."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.stories.day import Day, begin_call, leave, press_until, text_of, windows
from tests.stories.real_window import ROOT, complaints, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.stories.real_window import RealWindow

pytestmark = pytest.mark.window

CALLER, NOTES, MORE, SUBJECT = "gudrun helga", "Formid skilar ser ekki", " og sidan er hvit", "Formid skilar ser ekki"


@pytest.fixture
def day(tmp_path: Path, demos: Path) -> Iterator[Day]:
    made = Day(tmp_path, demos)
    yield made
    made.screen.close()


def test_a_day_at_the_desk(day: Day) -> None:
    try:
        whole_day(day)
    except AssertionError:
        (day.folder / "screen.bmp").write_bytes(day.seen())  # for whoever reads the failure
        raise


def whole_day(day: Day) -> None:
    """From the first ring to the next morning."""
    window = day.start()
    call = begin_call(day, window)
    assert day.one("SELECT state FROM call WHERE id = ?", call) == "live"
    say_who_calls(day, window, call)
    window = lose_power(day, window, call)
    ticket = make_a_ticket(day, window, call)
    finish(day, window, call, ticket)
    book_a_seat(day, window)
    print_the_price_list(day, window)
    invoice = draft_and_issue(day, window)
    start_again(day, window, invoice)
    assert complaints(window.log) == []


def say_who_calls(day: Day, window: RealWindow, call: int) -> None:
    """The cursor waits in the field: a part of a name, and Enter takes the first found; the notes are next."""
    window.type(CALLER)
    window.keys("Return")
    assert day.until("SELECT k.name FROM call c JOIN contact k ON k.id = c.contact_id WHERE c.id = ?", call) == "Guðrún Helgadóttir"
    window.type(NOTES)
    day.until("SELECT 1 FROM call WHERE id = ? AND notes = ?", call, NOTES)


def lose_power(day: Day, window: RealWindow, call: int) -> RealWindow:
    """Killed while the call runs, the program offers it again; it goes on, with its caller and notes."""
    window.kill()
    again = day.start()
    wait_until(lambda: windows(again) > 1, "the unfinished call is offered")
    again.keys("Return")
    wait_until(lambda: windows(again) == 1, "the question goes when it is answered")
    day.until("SELECT 1 FROM call WHERE id = ? AND state = 'live'", call)
    day.until("SELECT 1 FROM segment WHERE call_id = ? AND ends_at IS NULL", call)
    assert day.one("SELECT notes FROM call WHERE id = ?", call) == NOTES
    return again


def make_a_ticket(day: Day, window: RealWindow, call: int) -> int:
    """Ctrl+N asks for a subject; the ticket is the call's, in the queue with what it is due, and the notes go on."""
    window.keys("ctrl+2", "ctrl+n")
    window.keys("ctrl+a")
    window.type(SUBJECT)
    window.keys("Return")
    ticket = int(day.until("SELECT ticket_id FROM call WHERE id = ?", call))
    row = day.all("SELECT subject, is_open, due_aim IS NOT NULL FROM ticket WHERE id = ?", ticket)
    assert row == [(SUBJECT, 1, 1)]
    assert day.one("SELECT count(*) FROM ticket_promise WHERE ticket_id = ? AND why != '[]'", ticket) > 0
    return ticket


def finish(day: Day, window: RealWindow, call: int, ticket: int) -> None:
    """F2 ends it: it has a price with its why, and stands on the ticket's timeline."""
    window.keys("F2")
    day.until("SELECT 1 FROM call WHERE id = ? AND state = 'finished'", call)
    assert day.until("SELECT why FROM charge WHERE call_id = ?", call) != "[]"
    assert day.one("SELECT 1 FROM entry WHERE ticket_id = ? AND call_id = ?", ticket, call)


def book_a_seat(day: Day, window: RealWindow) -> None:
    """The next open course, a site by a part of its name, one who comes."""
    before = day.one("SELECT max(id) FROM booking")
    seen = day.seen()
    window.keys("ctrl+3")
    wait_until(lambda: "Námskeið" in window.title(), "the courses stand in the title")
    day.steady(seen)
    window.keys("o", "b")
    seen = day.seen()
    window.type("lundey")
    day.steady(seen)
    window.keys("Return")
    window.type("Lilja")
    window.keys("Return")
    booking = day.until("SELECT id FROM booking WHERE id > ?", before)
    assert day.all("SELECT name FROM attendee WHERE booking_id = ?", booking) == [("Lilja",)]
    assert day.one("SELECT fee IS NOT NULL FROM booking WHERE id = ?", booking)


def print_the_price_list(day: Day, window: RealWindow) -> None:
    """The price list as it holds today: printed (into a file, where no printer is), and saved, when its letters can be read."""
    seen = day.seen()
    window.keys("ctrl+4")
    wait_until(lambda: "Námskeið" not in window.title(), "the billing page stands in the title")
    day.steady(seen)
    window.keys("alt+5")
    press_until(window, "ctrl+p", lambda: windows(window) > 1, "a printer is asked for")
    window.keys("Return")
    wait_until(lambda: [file for file in day.folder.glob("Gjaldskr*.pdf") if file.read_bytes().endswith(b"%%EOF\n")], "it is printed")
    wait_until(lambda: windows(window) == 1, "the dialog has gone")
    file = day.folder / "prices.pdf"
    press_until(window, "ctrl+s", lambda: windows(window) > 1, "a name for the file is asked")
    window.keys("ctrl+a")
    window.type(str(file))
    window.keys("Return")
    wait_until(lambda: file.exists() and file.stat().st_size, "the price list is written")
    wait_until(lambda: windows(window) == 1, "the dialog has gone")
    said = text_of(file)
    assert "Gjaldskrá" in said
    assert "14.900 kr." in said


def draft_and_issue(day: Day, window: RealWindow) -> int:
    """One customer's work becomes a draft, the draft an invoice whose paper the desk keeps."""
    before = day.one("SELECT max(id) FROM invoice")
    seen = day.seen()
    window.keys("alt+1")
    day.steady(seen)
    window.keys("Home", "space", "ctrl+l")
    draft = int(day.until("SELECT id FROM invoice WHERE id > ?", before))
    assert day.one("SELECT state FROM invoice WHERE id = ?", draft) == "draft"
    window.keys("alt+2")
    press_until(window, "ctrl+Return", lambda: day.one("SELECT number FROM invoice WHERE id = ?", draft), "the draft is issued")
    number, buyer = day.all("SELECT number, buyer FROM invoice WHERE id = ?", draft)[0]
    kept = "SELECT content, sha256 FROM invoice_file WHERE kind = 'pdf' AND invoice_id = ?"
    pdf, digest = day.until(kept, draft) and day.all(kept, draft)[0]
    assert hashlib.sha256(pdf).hexdigest() == digest
    file = day.folder / "invoice.pdf"
    file.write_bytes(pdf)
    said = text_of(file)
    assert str(number) in said
    assert json.loads(buyer)["name"] in said
    return draft


def start_again(day: Day, window: RealWindow, invoice: int) -> None:
    """Quit and begun again, the window is as large as it was, on the page it was on; a second start opens no second window."""
    window.screen.do("windowsize", "--sync", window.window, "1180", "760")
    size = window.screen.do("getwindowgeometry", "--shell", window.window)
    title = window.title()
    leave(window)
    again = day.start()
    wait_until(lambda: again.title() == title, "the page that was open opens first")
    assert [line for line in again.screen.do("getwindowgeometry", "--shell", again.window).split() if line[:5] in {"WIDTH", "HEIGH"}] == [
        line for line in size.split() if line[:5] in {"WIDTH", "HEIGH"}
    ]
    assert day.one("SELECT state FROM invoice WHERE id = ?", invoice) == "issued"
    command = [sys.executable, "-m", "desk", "--database", str(day.file)]
    second = subprocess.run(command, cwd=ROOT, env=day.screen.env, capture_output=True, text=True, timeout=20, check=False)
    assert (second.returncode, second.stderr) == (0, "")
    assert windows(again) == 1
    leave(again)
