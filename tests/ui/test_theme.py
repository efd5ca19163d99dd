"""The look's numbers: every text can be read on every ground it stands on."""

from __future__ import annotations

import pytest

from desk.ui.tokens import DARK, LIGHT, Tokens, contrast

GROUNDS = {
    "text": ("canvas", "chrome", "side", "hover", "idle", "select", "note_bg"),
    "text2": ("canvas", "chrome", "side", "hover", "idle", "select"),
    "text3": ("canvas", "chrome", "side", "hover", "idle"),
    "accent": ("canvas", "chrome", "hover", "select", "idle", "amber_bg", "red_bg", "green_bg"),
    "amber": ("amber_bg", "canvas"),
    "red": ("red_bg", "canvas"),
    "green": ("green_bg", "canvas", "chrome"),
    "note": ("note_bg", "canvas"),
    "on_fill": ("fill", "fill_hover", "red_fill"),
}
MARKS = {"edge": ("canvas", "chrome"), "amber_mark": ("canvas",), "accent": ("canvas", "select"), "red_fill": ("side",)}
TEXTS = [(ink, paper) for ink, papers in GROUNDS.items() for paper in papers]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), TEXTS)
def test_text_can_be_read_on_its_ground(theme: Tokens, ink: str, paper: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, paper)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), [(ink, paper) for ink, papers in MARKS.items() for paper in papers])
def test_a_border_or_sign_stands_out_from_its_ground(theme: Tokens, ink: str, paper: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, paper)) >= 3.0 - 0.05


def test_black_on_white_has_the_greatest_contrast_there_is() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
