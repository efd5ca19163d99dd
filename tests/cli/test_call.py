"""A softphone's number reaches the window: by flag, by link, and nothing but a number."""

from __future__ import annotations

import pytest

from desk.__main__ import main as program
from desk.cli import main
from desk.cli.call import number_in, number_of
from desk.rules.errors import Refused


class Window:
    """Remembers what it was opened with."""

    def __init__(self) -> None:
        self.opened: list[list[str]] = []

    def __call__(self, flags: list[str]) -> int:
        self.opened.append(flags)
        return 0


def given(argv: list[str]) -> list[str]:
    """What the window is opened with."""
    window = Window()
    assert main(argv, open_window=window) == 0
    return window.opened[0]


def test_a_number_goes_to_the_window_of_the_desk_named() -> None:
    assert given(["call", "--number", "+354 555 0142"]) == ["--number", "+354 555 0142"]
    assert given(["call", "--number", "5550142", "--database", "a.sqlite"]) == ["--number", "5550142", "--database", "a.sqlite"]


@pytest.mark.parametrize("link", ["desk:call?number=+3545550142", "desk:call?number=%2B3545550142&x=1", "desk://call/?number=+3545550142"])
def test_a_plus_in_a_link_stands_for_itself(link: str) -> None:
    assert number_in(link) == "+3545550142"
    assert given(["call", link]) == ["--number", "+3545550142"]


@pytest.mark.parametrize("link", ["desk:", "desk:open?number=1", "desk:call", "desk:call?name=x", "tel:5550142"])
def test_what_is_no_link_to_a_call_is_refused(link: str) -> None:
    with pytest.raises(Refused, match="not a link"):
        number_in(link)


@pytest.mark.parametrize("written", ["", "12", "--database", "x" * 50, "5550142; rm", "1" * 60])
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(Refused, match="not a telephone number"):
        number_of(written)


def test_without_a_window_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["call", "--number", "5550142"]) == 1
    assert "has no window" in capsys.readouterr().err


def test_a_link_alone_is_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    window = Window()
    monkeypatch.setattr("desk.__main__.window", window)
    assert program(["desk:call?number=5550142"]) == 0
    assert window.opened == [["--number", "5550142"]]


@pytest.mark.parametrize(("flag", "verb"), [("--toggle", "!toggle"), ("--hold", "!hold")])
def test_a_key_of_the_desktops_own_starts_finishes_and_holds(flag: str, verb: str) -> None:
    assert given(["call", flag]) == ["--number", verb]


@pytest.mark.parametrize(
    "link",
    ["desk:call?number=!toggle", "desk:call?number=%21hold", "desk:call?number=--database", "desk:call?number=555%0A0142%00", "desk:quit",
     "desk:call?number=" + "5" * 400, "desk:call?number=tel:5550142", "desk:call?number=$(reboot)", "desk:call?num%62er=5550142"],
)  # fmt: skip
def test_a_hostile_link_is_refused(link: str, capsys: pytest.CaptureFixture[str]) -> None:
    window = Window()
    assert program([link]) == 1 or main(["call", link], open_window=window) == 1
    assert window.opened == []
    assert capsys.readouterr().err
