"""The timeline of a ticket: lazy, filtered, read by keys; files and addresses opened only after showing what they are."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu

from desk.models import Entry
from desk.services import attachments, tickets
from desk.services.attachments import NewFile
from desk.ui import links
from desk.ui.pages.queue import file_verbs
from desk.ui.pages.queue.attaching import png_of
from desk.ui.pages.queue.file_tile import FileTile
from desk.ui.pages.queue.timeline import Timeline
from desk.ui.pages.queue.timeline_text import LongText, addresses, cut, pieces
from desk.ui.picture_read import read_picture
from desk.words import speaker
from tests.ui.pages.hands import Said
from tests.ui.pages.queue_scene import NOW, Scene

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

K = Qt.Key
PNG_SIDE = 400


def picture(width: int = PNG_SIDE, height: int = PNG_SIDE) -> bytes:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor("#0B6685"))
    return png_of(made)


class Shown:
    """A timeline of one ticket."""

    def __init__(self, desk: Desk, store: Store, make: Callable[..., Any]) -> None:
        from desk.ui.desk_context import Person

        self.scene, self.desk, self.store = Scene.ready(store), desk, store
        desk.store, desk.person = store, Person(self.scene.by, "Anna Dæmi")
        self.said, self.quoted, self.taken = Said(), list[str](), list[NewFile]()
        desk.said.connect(self.said.hear)
        self.ticket_id = self.scene.calm
        self.line: Timeline = make(Timeline, desk, self.quoted.append, self.taken.append)
        self.line.resize(420, 2000)
        self.line.show()

    def note(self, text: str, n: int, *, kind: str = "note") -> None:
        with self.store.write() as session:
            at = NOW - timedelta(minutes=500 - n)
            session.add(Entry(ticket_id=self.ticket_id, at=at, kind=kind, person_id=self.scene.by, text=text, data={}))

    def attach(self, name: str, data: bytes) -> int:
        made = attachments.attach(
            self.store, op_key=name, ticket_id=self.ticket_id, files=(NewFile(name, data),), side="note", at=NOW, by=self.scene.by
        )
        tickets.note(self.store, op_key=f"n{name}", ticket_id=self.ticket_id, text="Sjá skrá.", at=NOW, by=self.scene.by,
                     attachment_ids=made.result)  # fmt: skip
        return int(made.result[0])

    def show(self) -> None:
        view = tickets.ticket(self.store, ticket_id=self.ticket_id)
        self.line.show_ticket(view, {}, NOW, speaker("en"))
        QApplication.processEvents()

    def file(self, attachment_id: int) -> Any:
        entries = tickets.ticket(self.store, ticket_id=self.ticket_id).entries
        return next(row for entry in entries for row in entry.attachments if row.id == attachment_id)


@pytest.fixture
def shown(desk: Desk, file_store: Store, make: Callable[..., Any]) -> Shown:
    return Shown(desk, file_store, make)


def test_of_a_long_history_only_the_newest_part_is_laid_out(shown: Shown):
    for n in range(300):
        shown.note(f"athugasemd {n}", n)
    shown.show()
    assert len(shown.line._lines) <= 30
    assert "athugasemd 299" in shown.line.texts()
    assert shown.line.earlier.text() == "Show 30 earlier entries"
    shown.line.earlier.click()
    assert 30 < len(shown.line._lines) <= 60


def test_of_a_very_long_history_a_stretch_is_laid_out_that_moves_up_and_down(shown: Shown):
    for n in range(300):
        shown.note(f"athugasemd {n}", n)
    shown.show()
    for _ in range(5):
        shown.line.earlier.click()
    assert len(shown.line._lines) == 120
    assert len(shown.line._made) <= 120
    assert shown.line.later.text() == "Show 30 later entries"
    assert "athugasemd 299" not in shown.line.texts()
    shown.line.setFocus()
    QTest.keyClick(shown.line, K.Key_End)
    QTest.keyClick(shown.line, K.Key_Down)
    assert len(shown.line._lines) == 120
    assert "athugasemd 269" in shown.line.texts()
    shown.line.later.click()
    assert "athugasemd 299" in shown.line.texts()
    assert shown.line.later.isHidden()
    shown.line.earlier.click()
    shown.line.show_newest()
    assert "athugasemd 299" in shown.line.texts()
    assert len(shown.line._lines) <= 30


def test_a_line_that_did_not_change_is_not_made_again(shown: Shown):
    shown.note("fyrri", 1)
    shown.show()
    before = list(shown.line._lines)
    shown.note("seinni", 2)
    shown.show()
    assert [line for line in shown.line._lines if line in before] == before
    assert "seinni" in shown.line.texts()


def test_one_kind_of_line_is_shown_alone(shown: Shown):
    shown.note("minnispunktur", 1)
    shown.note("skilaboð", 2, kind="reply")
    tickets.plan(shown.store, ticket_id=shown.ticket_id, planned_on=None, at=NOW, by=shown.scene.by)
    shown.show()
    shown.line.show_only("notes")
    assert "minnispunktur" in shown.line.texts()
    assert "skilaboð" not in shown.line.texts()
    shown.line.show_only("messages")
    assert "skilaboð" in shown.line.texts()
    assert "minnispunktur" not in shown.line.texts()


def test_a_hundred_thousand_letters_are_cut_and_shown_piece_by_piece(shown: Shown, qtbot: Any):
    text = "orð " * 24_999
    shown.note(text, 1)
    shown.show()
    long = shown.line.findChild(LongText)
    assert long is not None
    assert sum(len(label.text()) for label in long.findChildren(QLabel)) < 1000
    assert long.more is not None
    long.more.click()
    qtbot.waitUntil(lambda: not long._pieces)
    whole = " ".join(label.text() for label in long.findChildren(QLabel))
    assert whole.split() == text.split()


@pytest.mark.parametrize("text", ["", "stutt", "a\n" * 500, "x" * 9000, "orð " * 3000, "𝔸" * 5000])
def test_a_cut_text_loses_no_letter(text: str):
    head, rest = cut(text)
    joined = head + "".join(pieces(rest))
    assert "".join(joined.split()) == "".join(text.split())
    assert all(len(piece) <= 4000 for piece in pieces(rest))


def test_the_keyboard_goes_from_line_to_line_and_copies(shown: Shown):
    shown.note("fyrsta", 1)
    shown.note("önnur", 2)
    shown.show()
    shown.line.window().activateWindow()
    shown.line.setFocus()
    QTest.keyClick(shown.line, K.Key_Home)
    QTest.keyClick(shown.line, K.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "fyrsta"
    QTest.keyClick(shown.line, K.Key_Down)
    QTest.keyClick(shown.line, K.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "önnur"
    assert "önnur" in shown.line.accessibleDescription()
    for _ in range(9):
        QTest.keyClick(shown.line, K.Key_Down)
    assert shown.line._at == len(shown.line._lines) - 1


def test_a_line_can_be_quoted_and_its_addresses_opened_after_a_look(shown: Shown, monkeypatch: pytest.MonkeyPatch):
    opened: list[str] = []
    monkeypatch.setattr(links, "open_now", opened.append)
    shown.note("Sjá https://lundey.example/bokun?a=1&b=2.", 1)
    shown.show()
    line = next(line for line in shown.line._lines if line.entry.text)
    menu = shown.line.menu(line)
    by_text = {action.text().replace("&&", "&"): action for action in menu.actions()}
    by_text["Quote in the reply"].trigger()
    assert shown.quoted == ["Sjá https://lundey.example/bokun?a=1&b=2."]
    by_text["Open https://lundey.example/bokun?a=1&b=2…"].trigger()
    question = shown.line.verbs.question
    assert question is not None
    assert question.windowTitle() == "Open lundey.example?"
    assert opened == []
    question.buttons["leave"].click()
    assert opened == []
    shown.line.open_link("https://lundey.example/")
    assert shown.line.verbs.question is not None
    shown.line.verbs.question.buttons["open"].click()
    assert opened == ["https://lundey.example/"]


def test_a_file_is_shown_with_its_kind_and_size_and_a_picture_small(shown: Shown, make: Callable[..., Any]):
    shown.attach("mynd.png", picture())
    shown.attach("reikningur.pdf.exe", b"MZ" + bytes(3000))
    shown.show()
    tiles = shown.line.findChildren(FileTile)
    assert [tile.accessibleName() for tile in tiles] == ["mynd.png, PNG picture, 1 kB", "reikningur.pdf.exe, Program, 3 kB"] or [
        tile.file.name for tile in tiles
    ] == ["mynd.png", "reikningur.pdf.exe"]
    tiles[0].grab()
    assert tiles[0]._picture is not None
    assert tiles[0]._picture.height() == 120
    assert tiles[1]._picture is None


def test_what_could_run_offers_no_opening(shown: Shown):
    file = shown.file(shown.attach("reikningur.pdf.exe", b"MZ" + bytes(30)))
    assert [action.text() for action in shown.line.verbs.menu(file).actions()] == ["Save as…", "Remove…"]


def test_a_file_is_opened_as_a_copy_after_a_question(shown: Shown, monkeypatch: pytest.MonkeyPatch):
    opened: list[Path] = []

    def taken_the_second_time(copy: Path) -> bool:
        opened.append(copy)
        return len(opened) > 1

    monkeypatch.setattr(file_verbs, "hand_over", taken_the_second_time)
    file = shown.file(shown.attach("Reikningur.pdf", b"%PDF-1.7"))
    shown.line.verbs.ask_open(file)
    assert opened == []
    assert shown.line.verbs.question is not None
    shown.line.verbs.question.buttons["open"].click()
    assert [copy.read_bytes() for copy in opened] == [b"%PDF-1.7"]
    assert "No program of the desktop opened “Reikningur.pdf”" in shown.said.texts[-1]
    shown.line.verbs.open(file)
    assert (len(opened), len(shown.said.texts)) == (2, 1)


def test_a_picture_is_looked_at_and_a_broken_one_says_so(shown: Shown):
    verbs = shown.line.verbs
    verbs.look(shown.file(shown.attach("mynd.png", picture())))
    assert verbs.window is not None
    assert verbs.window.windowTitle() == "mynd.png"
    verbs.window.close()
    verbs.look(shown.file(shown.attach("brotin.png", b"\x89PNG\r\n\x1a\n" + bytes(30))))
    assert "cannot be shown as a picture" in shown.said.texts[-1]


def test_a_file_is_saved_where_the_person_says(shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "út.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    shown.line.verbs.save(shown.file(shown.attach("Reikningur.pdf", b"%PDF-1.7")))
    assert target.read_bytes() == b"%PDF-1.7"
    assert shown.said.texts == ["út.pdf is saved."]


def test_a_removed_file_stays_as_a_name_that_does_nothing(shown: Shown):
    number = shown.attach("mynd.png", picture())
    shown.line.verbs.ask_remove(shown.file(number))
    assert shown.line.verbs.question is not None
    shown.line.verbs.question.buttons["remove"].click()
    shown.show()
    (tile,) = shown.line.findChildren(FileTile)
    assert not tile.isEnabled()
    assert "Removed by Anna Dæmi" in tile.accessibleName()
    assert "Anna Dæmi removed the file “mynd.png”" in shown.line.texts()


def test_a_mail_on_the_ticket_can_be_taken_in(shown: Shown):
    shown.line.verbs.take_in(shown.file(shown.attach("bréf.eml", b"From: a@b.is\nSubject: x\n\nHi")))
    assert [file.name for file in shown.taken] == ["bréf.eml"]


def test_pictures_are_decoded_within_limits():
    assert read_picture(b"no picture", QSize(100, 100)) is None
    small = read_picture(picture(), QSize(100, 50))
    assert small is not None
    assert (small.width(), small.height()) == (50, 50)
    bomb = bytearray(picture(2, 2))
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2  # says of itself that it is 60 000 by 60 000
    assert read_picture(bytes(bomb), QSize(100, 100)) is None


@pytest.mark.parametrize(("text", "found"), [
    ("(https://a.is/b). www.c.is, d@e.is!", ["https://a.is/b", "www.c.is", "d@e.is"]),
    ("javascript:alert(1) file:///etc/passwd", []),
    ("https://a.is https://a.is", ["https://a.is"]),
])  # fmt: skip
def test_addresses_are_found_as_one_would_type_them(text: str, found: list[str]):
    assert addresses(text) == found


@pytest.mark.parametrize(("address", "target"), [
    ("https://a.is/b", "https://a.is/b"), ("www.c.is", "https://www.c.is"), ("d@e.is", "mailto:d@e.is"), ("javascript:alert(1)//", None),
    ("file:///etc/passwd", None), ("http://", None), ("https://[bad", None),
])  # fmt: skip
def test_only_pages_and_mail_are_ever_opened(address: str, target: str | None):
    assert links.target_of(address) == target


def test_a_name_that_may_look_like_another_is_told():
    assert links.host_of("https://google.com@evil.example/") == "evil.example"
    assert links.is_odd("https://google.com@evil.example/")
    assert links.host_of("https://gооgle.com/").startswith("xn--")
    assert not links.is_odd("https://lundey.example/")


def test_the_menu_of_a_line_opens_by_enter_where_the_line_begins(shown: Shown, monkeypatch: pytest.MonkeyPatch):
    opened: list[QPoint] = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, at: opened.append(at))
    shown.note("fyrsta", 1)
    shown.show()
    shown.line.setFocus()
    QTest.keyClick(shown.line, K.Key_Home)
    QTest.keyClick(shown.line, K.Key_Return)
    first = shown.line._lines[0]
    assert opened == [first.mapToGlobal(QPoint(40, 24))]
