"""A time of day is read however it is typed, and nothing else is taken for one."""

from __future__ import annotations

from datetime import time

import pytest

from desk.words.typed_clock import typed_clock


@pytest.mark.parametrize(
    ("text", "parts", "meant"),
    [
        ("9", (1, 2), time(9)), (" 9.05 ", (1, 2), time(9, 5)), ("23:59", (1, 2), time(23, 59)), ("9:05:30", (2, 3), time(9, 5, 30)),
        ("9", (2, 2), None), ("9:05:30", (1, 2), None), ("24", (1, 2), None), ("9:60", (1, 2), None), ("9:5", (1, 2), None),
        ("", (1, 2), None), ("٩:٠٠", (1, 2), None), ("nine", (1, 3), None),
    ],
)  # fmt: skip
def test_a_time_is_read_in_the_parts_that_are_asked_for(text: str, parts: tuple[int, int], meant: time | None) -> None:
    least, most = parts
    assert typed_clock(text, least=least, most=most) == meant
