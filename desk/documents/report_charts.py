"""Charts of a report as vectors: filled and hatched bars, each with its figure, so that grey print says all that colour does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.lib.colors import HexColor

from desk.documents.colours import HAIR, SECOND, WHITE
from desk.documents.flow import Strip
from desk.documents.sheet import HEIGHT, LEFT, RIGHT
from desk.documents.tags import ARTIFACT
from desk.documents.text import clipped, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet

HIGH: Final = 96.0
HATCH: Final = 3.2
ROW: Final = 17.0
BAR: Final = 9.0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures side by side: `label` says of what."""

    label: str
    filled: int
    hatched: int


def upright(alt: str, pairs: Sequence[Pair], names: tuple[str, str], styles: Styles) -> Strip:
    """Two bars a label, one filled and one hatched, with their figures above; `alt` is what a screen reader says of it."""
    head, foot = 26.0, 16.0
    most = max([1, *(max(pair.filled, pair.hatched) for pair in pairs)])
    wide = (RIGHT - LEFT) / max(1, len(pairs))
    bar = min(20.0, wide * 0.32)

    def paint(sheet: Sheet, top: float) -> None:
        base = top + head + HIGH
        boxes = []
        for at, pair in enumerate(pairs):
            middle = LEFT + (at + 0.5) * wide
            for value, x, is_filled in ((pair.filled, middle - bar - 1, True), (pair.hatched, middle + 1, False)):
                tall = HIGH * value / most
                boxes.append((x, base - tall, bar, tall, is_filled))
                if value:
                    said, style = str(value), styles.ink(7.5, "Medium")
                    sheet.left(x + (bar - style.width(said)) / 2, base - tall - 3, said, style, ARTIFACT)
            style = styles.second(7.5)
            label = clipped(wrap(pair.label, style.face, style.size, wide - 2), 1)[0]
            sheet.left(middle - style.width(label) / 2, base + 11, label, style, ARTIFACT)
        sheet.figure(alt, (LEFT, top + head, RIGHT - LEFT, HIGH), _boxes(boxes, styles.colour, line=base))
        _legend(sheet, top + 9, names, styles)

    return Strip(head + HIGH + foot + 8, paint)


def lying(alt: str, pairs: Sequence[Pair], names: tuple[str, str], styles: Styles) -> Strip:
    """One bar a label, its filled part and its hatched rest, with both figures behind it."""
    head, label_room, said_room = 22.0, 120.0, 70.0
    most = max([1, *(pair.filled + pair.hatched for pair in pairs)])
    room = RIGHT - LEFT - label_room - said_room

    def paint(sheet: Sheet, top: float) -> None:
        boxes = []
        for at, pair in enumerate(pairs):
            y = top + head + at * ROW
            first, rest = room * pair.filled / most, room * pair.hatched / most
            boxes += [(LEFT + label_room, y, first, BAR, True), (LEFT + label_room + first, y, rest, BAR, False)]
            style = styles.ink(8.5)
            label = clipped(wrap(pair.label, style.face, style.size, label_room - 8), 1)[0]
            sheet.left(LEFT, y + 8, label, style, ARTIFACT)
            sheet.left(LEFT + label_room + first + rest + 6, y + 8, f"{pair.filled} + {pair.hatched}", styles.ink(8, "Medium"), ARTIFACT)
        sheet.figure(alt, (LEFT, top + head, RIGHT - LEFT, ROW * len(pairs)), _boxes(boxes, styles.colour))
        _legend(sheet, top + 9, names, styles)

    return Strip(head + ROW * len(pairs) + 6, paint)


def _legend(sheet: Sheet, y: float, names: tuple[str, str], styles: Styles) -> None:
    style = styles.second(8)
    boxes = []
    x = LEFT
    for name, is_filled in zip(names, (True, False), strict=True):
        boxes.append((x, y - 6.5, 8.0, 8.0, is_filled))
        sheet.left(x + 12, y, name, style, ARTIFACT)
        x += 12 + style.width(name) + 18
    sheet.shapes.append(_boxes(boxes, styles.colour))


def _boxes(boxes: Sequence[tuple[float, float, float, float, bool]], colour: str, *, line: float | None = None) -> Callable[[Canvas], None]:
    """Boxes from their top left corners: filled ones, and white ones with an edge and strokes aslant."""

    def paint(canvas: Canvas) -> None:
        for x, y, wide, tall, is_filled in boxes:
            if wide <= 0 or tall <= 0:
                continue
            low = HEIGHT - y - tall
            canvas.setFillColor(HexColor(colour if is_filled else WHITE))
            canvas.rect(x, low, wide, tall, stroke=0, fill=1)
            if not is_filled:
                _hatch(canvas, x, low, wide, tall)
        if line is not None:
            canvas.setStrokeColor(HexColor(HAIR))
            canvas.setLineWidth(0.8)
            canvas.line(LEFT, HEIGHT - line, RIGHT, HEIGHT - line)

    return paint


def _hatch(canvas: Canvas, x: float, low: float, wide: float, tall: float) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, low, wide, tall)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(HexColor(SECOND))
    canvas.setLineWidth(0.7)
    at = x - tall
    while at < x + wide:
        canvas.line(at, low, at + tall, low + tall)
        at += HATCH
    canvas.restoreState()
    canvas.setStrokeColor(HexColor(SECOND))
    canvas.setLineWidth(0.7)
    canvas.rect(x + 0.35, low + 0.35, max(0.1, wide - 0.7), max(0.1, tall - 0.7), stroke=1, fill=0)
