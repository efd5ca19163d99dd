"""Answering with files, canned replies and what the customer wrote, driven by keys over a real database."""

from __future__ import annotations

from email.message import EmailMessage
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desk.rules.errors import Trouble
from desk.services import attachments, canned_replies, tickets
from desk.services.attachments import NewFile
from desk.services.line.sayings import WAITS
from desk.ui.pages.queue.attaching import png_of
from tests.ui.conftest import make_window
from tests.ui.pages.hands import Hands
from tests.ui.pages.queue_scene import NOW, Scene

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.reply_box import ReplyBox

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)


class Answering(Hands):
    """The queue with the calm ticket open, and a pair of hands."""

    def __init__(self, desk: Desk, scene: Scene, qtbot: QtBot) -> None:
        from desk.services import desks
        from desk.ui.desk_context import Person
        from desk.ui.pages import PAGES

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id == "queue"])
        super().__init__(window)
        self.desk, self.scene, self.store = desk, scene, scene.store
        desk.store, desk.profile, desk.person, desk.database = scene.store, desks.profile(scene.store), Person(scene.by, "Anna Dæmi"), "x"
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        desk.opened.emit()
        self.page: Any = window.page("queue")
        self.ticket_id = scene.calm
        self.page.show_thing(ticket_id=self.ticket_id)
        QApplication.processEvents()

    @property
    def box(self) -> ReplyBox:
        box: ReplyBox = self.page.pane.reply
        return box

    def waiting(self) -> list[str]:
        """What hangs on the draft, as the database has it."""
        return [row.name for row in attachments.pending(self.store, ticket_id=self.ticket_id, by=self.scene.by)]

    def entries(self, kind: str) -> list[tickets.EntryView]:
        """The lines of a kind, as the database has them."""
        return [entry for entry in tickets.ticket(self.store, ticket_id=self.ticket_id).entries if entry.kind == kind]

    def paste(self, *paths: Path, image: QImage | None = None, text: str = "") -> None:
        """Files, a picture or text from the clipboard."""
        mime = QMimeData()
        if paths:
            mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        if image is not None:
            mime.setImageData(image)
        if text:
            mime.setText(text)
        self.box.field.insertFromMimeData(mime)
        QApplication.processEvents()


@pytest.fixture
def hands(desk: Desk, file_store: Store, qtbot: QtBot) -> Answering:
    return Answering(desk, Scene.ready(file_store), qtbot)


def picture() -> QImage:
    made = QImage(320, 200, QImage.Format.Format_RGB32)
    made.fill(QColor("#0B6685"))
    return made


def test_a_pasted_picture_hangs_on_the_reply_under_a_name_that_says_when(hands: Answering):
    hands.key(K.Key_R)
    hands.paste(image=picture())
    assert hands.waiting() == ["Screenshot 2026-04-22 11.18.00.png"]
    assert hands.box.text() == ""
    hands.type("Sjá mynd.")
    hands.key(K.Key_Return, CTRL)
    (reply,) = hands.entries("reply")
    assert [(row.name, row.code) for row in reply.attachments] == [("Screenshot 2026-04-22 11.18.00.png", "png")]
    assert hands.box.attaching.ids("reply") == ()
    assert hands.box.strip.isHidden()


def test_a_picture_in_its_own_bytes_is_kept_as_they_are(hands: Answering):
    mime = QMimeData()
    mime.setData("image/jpeg", b"\xff\xd8\xff" + bytes(200))
    mime.setData("application/x-qt-image", b"never unpacked")
    hands.key(K.Key_R)
    hands.box.field.insertFromMimeData(mime)
    QApplication.processEvents()
    assert hands.waiting() == ["Screenshot 2026-04-22 11.18.00.jpg"]
    (waits,) = hands.box.attaching.waiting("reply")
    assert attachments.content(hands.store, attachment_id=waits.id).data == b"\xff\xd8\xff" + bytes(200)


def test_a_table_copied_as_text_and_picture_is_pasted_as_text(hands: Answering):
    hands.key(K.Key_R)
    hands.paste(image=picture(), text="a\tb")
    assert hands.box.text() == "a\tb"
    assert hands.waiting() == []


def test_files_hang_on_the_side_they_were_given_to_and_outlive_the_window(hands: Answering, tmp_path: Path):
    file = tmp_path / "Minnisblað.txt"
    file.write_text("halló", encoding="utf-8")
    hands.key(K.Key_N)
    hands.paste(file)
    assert [row.name for row in hands.box.attaching.waiting("note")] == ["Minnisblað.txt"]
    assert not hands.box.strip.isHidden()
    hands.box.turn_to("reply")
    assert hands.box.strip.isHidden()
    hands.page.open_ticket(hands.scene.waiting)
    assert hands.box.attaching.waiting("note") == ()
    hands.page.open_ticket(hands.ticket_id)
    assert [row.name for row in hands.box.attaching.waiting("note")] == ["Minnisblað.txt"]


def test_a_file_that_is_too_large_says_so_under_the_field_and_the_text_stays(hands: Answering, tmp_path: Path):
    attachments.change_limits(hands.store, most_file=10**6, most_ticket=10**6, most_in_database=10**6, at=NOW, by=hands.scene.by)
    file = tmp_path / "stór.bin"
    file.write_bytes(bytes(1_100_000))
    hands.key(K.Key_R)
    hands.type("Hálft svar")
    hands.paste(file)
    assert "has 1.1 MB and a file may have 1 MB" in hands.box.field.accessibleDescription()
    assert hands.box.text() == "Hálft svar"
    assert hands.waiting() == []


def test_each_file_has_its_row_and_many_are_scrolled(hands: Answering):
    hands.key(K.Key_R)
    for last in (1, 2, 12):
        hands.box.take(tuple(NewFile(f"skrá {last}.{number}.txt", b"x") for number in range(last)))
        for _ in range(3):  # each row asks those around it for room, and so on outwards
            QApplication.processEvents()
        rows = hands.box.strip._shown
        assert len(rows) == len(hands.waiting())
        assert min(row.height() for row in rows) >= 22
        assert min(24 * len(rows), 130) <= hands.box.strip.height() < 150


def test_a_file_without_a_line_is_attached_once_there_is_one(hands: Answering, desk: Desk, monkeypatch: pytest.MonkeyPatch):
    def cut(*_: object, **__: object) -> None:
        raise Trouble(WAITS)

    hands.key(K.Key_R)
    with monkeypatch.context() as without:
        without.setattr(attachments, "attach", cut)
        hands.box.take((NewFile("mynd.png", PNG),))
        desk.line.changed.emit()
        assert "this waits until it is back" in hands.box._error.text()
        assert hands.waiting() == []
    desk.line.changed.emit()
    desk.line.changed.emit()
    QApplication.processEvents()
    assert hands.waiting() == ["mynd.png"]
    assert not hands.box._error.isVisible()


def test_a_cross_takes_a_file_out_of_the_draft_and_it_can_be_had_back(hands: Answering):
    hands.box.take((NewFile("mynd.png", PNG),))
    hands.box.strip.removed.emit(hands.box.attaching.ids("reply")[0])
    assert hands.waiting() == []
    hands.page.window().messages.action_button().click()
    assert hands.waiting() == ["mynd.png"]
    (back,) = hands.box.attaching.ids("reply")
    assert attachments.content(hands.store, attachment_id=back).data == PNG


def test_files_are_picked_by_key(hands: Answering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "mynd.png"
    file.write_bytes(PNG)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    hands.page.table.setFocus()
    hands.key(K.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert hands.waiting() == ["mynd.png"]


def test_nothing_is_sent_while_a_file_is_on_its_way(hands: Answering):
    hands.key(K.Key_R)
    hands.type("Svar")
    lane: Any = hands.desk.lane
    lane.held = []
    hands.box.take((NewFile("mynd.png", PNG),))
    hands.key(K.Key_Return, CTRL)
    assert "still being attached" in hands.box.field.accessibleDescription()
    lane.let_go()
    hands.key(K.Key_Return, CTRL)
    assert len(hands.entries("reply")) == 1


def test_a_slash_and_an_abbreviation_put_a_canned_reply_in_and_tab_finds_what_is_missing(hands: Answering):
    hands.key(K.Key_R)
    hands.type("/dag")
    assert hands.box.canned.is_open()
    hands.key(K.Key_Return)
    assert hands.box.text().startswith("Góðan dag, Hrafnhildur.")
    assert "‹Planned date?›" in hands.box.text()
    assert hands.box.field.textCursor().selectedText() == "‹Planned date?›"
    hands.key(K.Key_Return, CTRL)
    assert (
        hands.box.field.accessibleDescription() == "“Planned date” is not filled in yet: write it where the text is marked, or take it out."
    )
    assert hands.entries("reply") == []
    hands.key(K.Key_Tab)
    hands.type("á morgun")
    assert "‹" not in hands.box.text()
    hands.key(K.Key_Return, CTRL)
    assert "á morgun" in hands.entries("reply")[0].text


def test_a_canned_reply_says_what_becomes_of_the_ticket(hands: Answering):
    hands.key(K.Key_R)
    hands.type("/vantar")
    hands.key(K.Key_Tab)
    assert hands.box.then.value == "waiting_customer"
    hands.key(K.Key_Return, CTRL)
    assert tickets.ticket(hands.store, ticket_id=hands.ticket_id).status == "waiting_customer"


def test_the_list_is_narrowed_moved_through_and_left(hands: Answering):
    hands.key(K.Key_R, Qt.KeyboardModifier.ShiftModifier)
    popup = hands.box.canned.popup
    assert popup.list.count() == 12
    hands.key(K.Key_Down)
    assert popup.list.currentRow() == 1
    hands.key(K.Key_Up)
    hands.key(K.Key_Up)
    assert popup.list.currentRow() == 11
    hands.type("reikning")
    assert [popup.list.item(at).text() for at in range(popup.list.count())] == ["Fyrirspurn um reikning"]
    hands.key(K.Key_Escape)
    assert not popup.isVisible()
    assert hands.box.text() == "reikning"
    assert hands.box.field.hasFocus()


def test_a_slash_inside_a_word_and_one_that_fits_nothing_are_letters(hands: Answering):
    hands.key(K.Key_R)
    hands.type("https://x.is / ")
    assert not hands.box.canned.is_open()
    hands.type("/zzz")
    assert not hands.box.canned.is_open()
    assert hands.box.text() == "https://x.is / /zzz"


def test_a_note_is_no_place_for_a_canned_reply(hands: Answering):
    hands.key(K.Key_N)
    hands.type("/mót")
    assert not hands.box.canned.is_open()


def test_the_customer_s_language_comes_first_in_the_list(hands: Answering):
    canned_replies.save_reply(
        hands.store, key=None, language="fi", name="Beiðni á finnsku", abbreviation="mót", text="Hei", then="", at=NOW, by=hands.scene.by,
    )  # fmt: skip
    hands.key(K.Key_R)
    hands.type("/mót")
    shown = hands.box.canned.popup.list
    assert [shown.item(at).text() for at in range(shown.count())] == ["Beiðni móttekin", "Beiðni á finnsku"]


def test_what_the_customer_wrote_is_recorded_by_keys_and_ends_the_wait(hands: Answering):
    tickets.wait_for_customer(hands.store, ticket_ids=(hands.ticket_id,), at=NOW, by=hands.scene.by)
    hands.page.table.setFocus()
    hands.key(K.Key_N, Qt.KeyboardModifier.ShiftModifier)
    hands.type("Takk fyrir.")
    hands.key(K.Key_Return, CTRL)
    assert hands.entries("received")[-1].text == "Takk fyrir."
    assert tickets.ticket(hands.store, ticket_id=hands.ticket_id).status == "open"
    assert hands.box.side() == "reply"


def letter(tmp_path: Path) -> Path:
    made = EmailMessage()
    made["From"], made["Subject"], made["Date"] = (
        "Hrafnhildur <hrafnhildur@lundey.example>",
        "Re: Vefurinn",
        "Wed, 22 Apr 2026 10:00:00 +0000",
    )
    made.set_content("Þetta virkar núna.")
    made.add_attachment(PNG, maintype="image", subtype="png", filename="skjár.png")
    file = tmp_path / "bréf.eml"
    file.write_bytes(made.as_bytes())
    return file


def test_a_dropped_mail_is_taken_in_as_the_customer_s_message_at_its_own_date(hands: Answering, tmp_path: Path):
    hands.paste(letter(tmp_path))
    question = hands.box.letters.question
    assert question is not None
    assert question.windowTitle() == "Re: Vefurinn"
    question.buttons["message"].click()
    line = next(entry for entry in hands.entries("received") if entry.text == "Þetta virkar núna.")
    assert (line.at.hour, line.who, [row.name for row in line.attachments]) == (10, "Hrafnhildur Óladóttir", ["skjár.png"])


def test_a_dropped_mail_can_be_attached_as_it_is(hands: Answering, tmp_path: Path):
    hands.paste(letter(tmp_path))
    question = hands.box.letters.question
    assert question is not None
    question.buttons["file"].click()
    assert hands.waiting() == ["bréf.eml"]


def test_a_file_that_only_calls_itself_a_mail_is_attached(hands: Answering, tmp_path: Path):
    file = tmp_path / "bréf.eml"
    file.write_bytes(b"\x00\x01")
    hands.paste(file)
    assert hands.waiting() == ["bréf.eml"]


def test_a_quote_goes_below_what_is_typed(hands: Answering):
    hands.key(K.Key_R)
    hands.type("Svar")
    hands.box.quote("fyrsta\nönnur")
    assert hands.box.text() == "Svar\n\n> fyrsta\n> önnur\n\n"


def test_a_picture_becomes_a_png_of_its_own_size():
    assert QImage.fromData(png_of(picture())).size() == picture().size()


def test_after_sending_a_date_can_be_asked_for(hands: Answering):
    hands.key(K.Key_R)
    hands.type("Við finnum tíma.")
    hands.box.then.choose("plan")
    hands.box._typed()
    hands.key(K.Key_Return, CTRL)
    assert hands.page.popovers["planner"].isVisible()
    QTest.keyClick(hands.page.popovers["planner"], K.Key_Escape)
