"""What data says is shown as plain text: only the factories make labels and tooltips."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desk.ui.dialogs.ask import Ask
from desk.ui.parts.labels import plain, text_label

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2] / "desk/ui"
FACTORY = ROOT / "parts/labels.py"
MAY_SET_TOOLTIPS = {FACTORY, ROOT / "actions.py", ROOT / "tray.py"}
TRAP = '<b>bold</b><img src="file:///etc/passwd">&amp;'
MAKERS = {"QLabel", "QMessageBox", "QTextEdit", "QTextBrowser", "QToolTip.showText"}


def is_harmless(argument: ast.expr) -> bool:
    """Whether a text went through `plain`, or is empty."""
    if isinstance(argument, ast.Constant):
        return argument.value == ""
    return isinstance(argument, ast.Call) and ast.unparse(argument.func) == "plain"


def calls(path: Path) -> set[str]:
    """The names of everything a file calls; a call whose argument goes through `plain` first is left out."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and not any(is_harmless(arg) for arg in node.args):
            found.add(node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else "")
    return found


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_room_makes_text_that_could_be_rich(path: Path) -> None:
    used = calls(path)
    if path != FACTORY:
        assert not used & MAKERS
    if path not in MAY_SET_TOOLTIPS:
        assert not used & {"setToolTip", "setStatusTip", "setWhatsThis"}


def test_markup_in_a_label_is_shown_letter_for_letter(make: Callable[..., Any]) -> None:
    label = make(text_label, TRAP)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == TRAP


def test_markup_in_a_tooltip_is_escaped() -> None:
    assert "<b>" not in plain(TRAP)
    assert "<img" not in plain(TRAP)
    assert plain("Hótel Lundey") == "Hótel Lundey"


def test_an_ampersand_in_somebodys_words_makes_no_key(make: Callable[..., Any]) -> None:
    from desk.services.filters import FilterView
    from desk.ui.pages.queue.condition_chip import ConditionChip
    from desk.ui.pages.queue.drop_down import DropDown
    from desk.ui.pages.queue.view_items import FilterItem
    from desk.ui.parts.buttons import Button
    from desk.words import speaker

    choice = make(DropDown)
    choice.set_rows([(1, "R&D ehf.")], 1)
    item = make(FilterItem, FilterView("R&D"), speaker("en"))
    for button in (make(Button, "R&D"), make(ConditionChip, "R&D", ""), choice, item):
        assert (button.shortcut().toString(), "R&D" in button.text()) == ("", True)


def test_a_question_shows_markup_letter_for_letter(make: Callable[..., Any]) -> None:
    from PySide6.QtWidgets import QLabel

    made = make(Ask, TRAP, TRAP, [("close", "Close", "primary")])
    assert {label.textFormat() for label in made.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
