"""Codes a machine reads from paper: a QR code and the barcode of a giro, drawn as plain black bars with their quiet zones."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from desk.documents.sheet import HEIGHT
from desk.documents.tags import write

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

QUIET_QR, QUIET_BAR = 4, 10


class Bar(NamedTuple):
    """A black rectangle in modules, from the code's top left corner."""

    x: float
    y: float
    width: float
    height: float


@cache
def qr_rows(text: str, *, level: str = "m") -> tuple[bytes, int]:
    """The modules of a QR code in UTF-8, a bit each and rows in whole bytes, and how many there are to a side, without the quiet zone."""
    import segno

    code = segno.make(text, error=level, mode="byte", encoding="utf-8", eci=False, micro=False, boost_error=False)
    side = len(code.matrix)
    wide = -(-side // 8)
    rows = (int("".join(map(str, row)), 2) << (8 * wide - side) for row in code.matrix)
    return b"".join(row.to_bytes(wide, "big") for row in rows), side


def painted_qr(text: str, x: float, y: float, size: float) -> Callable[[Canvas], None]:
    """Paint a QR code, its quiet zone in, whose left top corner is at a point: a stencil of one bit a module, the smallest there is."""
    rows, side = qr_rows(text)
    module = size / (side + 2 * QUIET_QR)
    inner, edge = side * module, QUIET_QR * module

    def paint(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setFillGray(0)
        canvas.transform(inner, 0, 0, inner, x + edge, HEIGHT - y - edge - inner)
        stencil = f"BI /W {side} /H {side} /IM true /BPC 1 /D [1 0] /F /AHx ID {rows.hex()}> EI"
        write(canvas, stencil)
        canvas.restoreState()

    return paint


START_C, STOP, CHECK = 105, 106, 103
"""Values of Code 128 (ISO/IEC 15417); ReportLab has the widths of their bars and gaps, a letter each."""


@cache
def code128_bars(digits: str) -> tuple[tuple[Bar, ...], int]:
    """The bars of an even number of digits in Code 128 C with its check value, and how many modules they are wide, quiet zones in."""
    from reportlab.graphics.barcode.code128 import _patterns  # type: ignore[attr-defined]

    values = [int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
    check = (START_C + sum(at * value for at, value in enumerate(values, 1))) % CHECK
    bars: list[Bar] = []
    x = QUIET_BAR
    for value in [START_C, *values, check, STOP]:
        for letter in _patterns[value]:
            width = "abcd".index(letter.lower()) + 1
            if letter.isupper():
                bars.append(Bar(x, 0, width, 1))
            x += width
    return tuple(bars), x + QUIET_BAR


def painted(bars: tuple[Bar, ...], x: float, y: float, scale: tuple[float, float]) -> Callable[[Canvas], None]:
    """Paint bars as one black shape whose modules are as wide and as high as `scale`."""
    wide, high = scale

    def paint(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setFillGray(0)
        canvas.transform(wide, 0, 0, -high, x, HEIGHT - y)  # so that every bar is whole numbers, which are short
        path = canvas.beginPath()
        for bar in bars:
            path.rect(*bar)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()

    return paint
