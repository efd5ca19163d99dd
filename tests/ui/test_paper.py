"""Papers on the screen and on the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desk.ui.parts.paper_print import Printing, page_image, pages_of, print_paper
from desk.ui.parts.paper_view import PaperView, ZoomBar, open_pdf
from desk.ui.parts.paper_window import PaperWindow, file_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desk.ui.desk_context import Desk


def paper(folder: Path, *texts: str) -> bytes:
    """A PDF with a page for each text."""
    file = folder / "made.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    for text in texts:
        canvas.drawString(72, 720, text)
        canvas.showPage()
    canvas.save()
    return file.read_bytes()


def words_of(pdf: bytes) -> list[str]:
    document, buffer = open_pdf(pdf)
    found = [document.getAllText(at).text().strip() for at in range(document.pageCount())]
    document.close()
    buffer.close()
    return found


@pytest.fixture
def said(desk: Desk) -> list[Any]:
    found: list[Any] = []
    desk.said.connect(found.append)
    return found


def test_a_paper_fits_the_width_until_it_is_zoomed(make: Callable[..., Any], tmp_path: Path) -> None:
    view = make(PaperView)
    view.resize(458, 700)
    view.show()
    view.set_pdf(paper(tmp_path, "one", "two"))
    fitted = view.zoom()
    assert view.page_count() == 2
    assert 45 < fitted < 56
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom() > fitted
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom() == fitted
    view.resize(900, 700)
    assert view.zoom() > fitted


def test_a_paper_keeps_one_picture_a_page_and_none_while_nobody_sees_it(make: Callable[..., Any], tmp_path: Path) -> None:
    view = make(PaperView)
    view.resize(458, 1400)
    view.show()
    view.set_pdf(paper(tmp_path, "one", "two"))
    for width in (458, 500, 560):
        view.resize(width, 1400)
        view.grab()
        assert sorted(at for at, *_size in view._drawn) == [0, 1]
    view.hide()
    assert not view._drawn
    view.show()
    assert view.grab().toImage().pixelColor(280, 400) == Qt.GlobalColor.white
    assert view.page_count() == 2


def test_another_paper_never_shows_the_page_before(make: Callable[..., Any], tmp_path: Path) -> None:
    view = make(PaperView)
    view.resize(458, 700)
    view.show()
    view.set_pdf(paper(tmp_path, "first"))
    view.grab()
    view.set_pdf(paper(tmp_path, "second"))
    assert view.accessibleDescription().strip() == "second"
    assert not view._drawn
    view.clear()
    assert view.page_count() == 0
    view.grab()


def test_paper_stays_white_in_the_dark(make: Callable[..., Any], qapp: Any, tmp_path: Path) -> None:
    from desk.ui import theme

    view = make(PaperView)
    view.resize(458, 700)
    view.set_pdf(paper(tmp_path, "one"))
    try:
        theme.dress(qapp, dark=True)
        image = view.grab().toImage()
        assert image.pixelColor(229, 60).name().upper() == "#FFFFFF"
        assert image.pixelColor(4, 300) == theme.colour("side")
    finally:
        theme.dress(qapp, dark=False)


def test_the_zoom_figure_is_written_as_the_language_does(make: Callable[..., Any], desk: Desk, tmp_path: Path) -> None:
    view = make(PaperView)
    bar = make(ZoomBar, view)
    view.resize(458, 700)
    view.set_pdf(paper(tmp_path, "one"))
    bar.retranslate(desk.words)
    assert bar.figure.text() == f"{view.zoom()}%"
    assert bar.less.accessibleName() == "Smaller"


def test_a_page_is_drawn_on_white_at_the_dots_asked_for(qapp: Any, tmp_path: Path) -> None:
    image = page_image(paper(tmp_path, "one"), 0, 144)
    assert abs(image.width() - A4[0] * 2) <= 1
    assert image.pixelColor(2, 2).name() == "#ffffff"


def printer_to(file: Path, *, first: int = 0, last: int = 0) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(72)
    if first:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)
    return printer


def test_only_the_pages_asked_for_are_printed(desk: Desk, said: list[Any], qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    printing = Printing(desk, printer_to(file, first=2, last=3), paper(tmp_path, "one", "two", "three", "four"), desk)
    with qtbot.waitSignal(printing.ended) as ended:
        printing.begin()
    assert ended.args == [True]
    assert len(words_of(file.read_bytes())) == 2
    assert said[-1].text == "Sent to the printer."


def test_pages_beyond_the_last_are_left_out(qapp: Any, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "x.pdf", first=2, last=9)
    assert pages_of(printer, 3) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_of(printer, 3) == [2, 1]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_the_paper_is_told_with_a_second_try(
    desk: Desk, said: list[Any], qtbot: QtBot, tmp_path: Path
) -> None:
    printing = Printing(desk, printer_to(tmp_path / "no such folder" / "x.pdf"), paper(tmp_path, "one"), desk)
    with qtbot.waitSignal(printing.ended) as ended:
        printing.begin()
    assert ended.args == [False]
    assert said[-1].kind == "failed"
    assert said[-1].action is not None


def test_a_paper_is_saved_under_its_title_and_the_name_is_said(
    make: Callable[..., Any], desk: Desk, said: list[Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    pdf = paper(tmp_path, "one")
    window = make(PaperWindow, desk, "Attendance: 5/7", pdf)
    window.save.click()
    assert proposed == ["Attendance- 5-7.pdf"]
    assert (tmp_path / "out.pdf").read_bytes() == pdf
    assert said[-1].text == "Saved as out.pdf."


def test_trouble_with_the_disk_is_said(
    make: Callable[..., Any], desk: Desk, said: list[Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "gone" / "x.pdf"), ""))
    window = make(PaperWindow, desk, "x", paper(tmp_path, "one"))
    window.save_it()
    assert said[-1].kind == "failed"
    assert "No such file" in said[-1].text


def test_a_title_without_letters_still_makes_a_file_name() -> None:
    assert file_name("///") == "---.pdf"
    assert file_name(" . ") == "paper.pdf"


def test_the_window_is_named_for_a_screen_reader(make: Callable[..., Any], desk: Desk, tmp_path: Path) -> None:
    window = make(PaperWindow, desk, "Price list", paper(tmp_path, "one"))
    assert window.view.accessibleName() == "Price list"
    assert window.view.viewport().size() != QSize()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_question_which_printer_can_be_left(make: Callable[..., Any], desk: Desk, qapp: QApplication, tmp_path: Path) -> None:
    window = make(PaperWindow, desk, "x", paper(tmp_path, "one"))
    window.show()
    dialog = print_paper(desk, window.view.pdf, "x", window)
    assert dialog.isVisible()
    dialog.reject()
    del dialog
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not desk.findChildren(Printing)
