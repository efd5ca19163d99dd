"""One A4 page as marks measured from its top left corner, and the bytes of several."""

from __future__ import annotations

from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desk.documents.fonts import face
from desk.documents.packing import packed
from desk.documents.pdfa import make_archival, moment
from desk.documents.pen import Pen, ink
from desk.documents.tags import ARTIFACT, Node, write
from desk.rules.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reportlab.lib.colors import Color

    from desk.documents.fonts import Face
    from desk.documents.pdfa import Attached, Facts

rl_config.useA85 = 0  # streams stay binary: a fifth smaller, and faster
_PAINTING = Lock()  # a font file has one reading position, which all papers share
MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT = 20 * MM, WIDTH - 18 * MM
MOST_PIXELS, MOST_LOGO = 16_000_000, 4_000_000


class Style(NamedTuple):
    """How a text looks: weight, size in points, colour."""

    face: Face
    size: float
    colour: str

    def width(self, text: str) -> float:
        """The width of a text in points."""
        return self.face.width(text, self.size)


class Text(NamedTuple):
    """A text whose baseline starts at a point, and the piece of the paper's structure it is read in."""

    x: float
    y: float
    text: str
    style: Style
    node: Node


class Sheet:
    """A page being set: shapes are painted first, then the texts.

    A text that names no place in the structure is read at `node`, else as a paragraph; what is set while `muted` is not read.
    """

    def __init__(self, root: Node | None = None) -> None:
        self.root = root or Node("Document")
        self.node: Node | None = None
        self.muted = False
        self.shapes: list[Callable[[Canvas], None]] = []
        self.figures: list[tuple[Callable[[Canvas], None], Node]] = []
        self.texts: list[Text] = []

    def left(self, x: float, y: float, text: str, style: Style, node: Node | None = None) -> None:
        """Set a text from a point to the right."""
        self._set(x, y, text, style, node)

    def right(self, x: float, y: float, text: str, style: Style, node: Node | None = None) -> None:
        """Set a text that ends at a point."""
        self._set(x - style.face.width(text, style.size), y, text, style, node)

    def _set(self, x: float, y: float, text: str, style: Style, node: Node | None) -> None:
        read = ARTIFACT if self.muted else node or self.node or Node("P", self.root)
        if read is not ARTIFACT:
            read.place()
        self.texts.append(Text(x, y, text, style, read))

    def figure(self, alt: str, box: tuple[float, float, float, float], paint: Callable[[Canvas], None]) -> None:
        """Draw something to look at, and say what it is; `box` is its left, top, width and height."""
        node = Node("Figure", self.root, alt=alt).place()
        x, y, width, height = box
        node.box = (x, HEIGHT - y - height, x + width, HEIGHT - y)
        self.figures.append((paint, node))

    def rule(self, y: float, colour: str, *, weight: float = 0.5, x: float = LEFT, to: float = RIGHT) -> None:
        """Draw a line across the page or a part of it."""

        def paint(canvas: Canvas) -> None:
            canvas.setStrokeColor(_colour(colour))
            canvas.setLineWidth(weight)
            canvas.line(x, HEIGHT - y, to, HEIGHT - y)

        self.shapes.append(paint)

    def tint(self, y: float, height: float, colour: str) -> None:
        """Draw a tinted box with round corners over the page's width."""

        def paint(canvas: Canvas) -> None:
            canvas.setFillColor(_colour(colour))
            canvas.roundRect(LEFT, HEIGHT - y - height, RIGHT - LEFT, height, 5, stroke=0, fill=1)

        self.shapes.append(paint)

    def centred(self, y: float, text: str, style: Style) -> None:
        """Set a text in the middle of the page's width."""
        self._set((WIDTH - style.face.width(text, style.size)) / 2, y, text, style, None)

    def frame(self, inset: float, colour: str, weight: float) -> None:
        """Draw a frame as far from the edges as asked."""

        def paint(canvas: Canvas) -> None:
            canvas.setStrokeColor(_colour(colour))
            canvas.setLineWidth(weight)
            canvas.roundRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, 6, stroke=1, fill=0)

        self.shapes.append(paint)

    def square(self, x: float, y: float, side: float, colour: str) -> None:
        """Draw an empty box to tick by hand; `y` is its top."""

        def paint(canvas: Canvas) -> None:
            canvas.setStrokeColor(_colour(colour))
            canvas.setLineWidth(0.8)
            canvas.roundRect(x, HEIGHT - y - side, side, side, 1.5, stroke=1, fill=0)

        self.shapes.append(paint)

    def strokes(self, points: Sequence[tuple[float, float]], colour: str, weight: float) -> None:
        """Draw joined lines with round ends."""

        def paint(canvas: Canvas) -> None:
            canvas.setStrokeColor(_colour(colour))
            canvas.setLineWidth(weight)
            canvas.setLineCap(1)
            canvas.setLineJoin(1)
            path = canvas.beginPath()
            path.moveTo(points[0][0], HEIGHT - points[0][1])
            for x, y in points[1:]:
                path.lineTo(x, HEIGHT - y)
            canvas.drawPath(path)
            canvas.setLineCap(0)

        self.shapes.append(paint)

    def ring(self, x: float, y: float, radius: float, colours: tuple[str, str]) -> None:
        """Draw the quarter ring that stands in for a logo."""

        def paint(canvas: Canvas) -> None:
            box = (x - radius, HEIGHT - y - radius, x + radius, HEIGHT - y + radius)
            canvas.setLineWidth(radius * 0.4)
            canvas.setStrokeColor(_colour(colours[0]))
            canvas.circle(x, HEIGHT - y, radius, stroke=1, fill=0)
            canvas.setStrokeColor(_colour(colours[1]))
            canvas.arc(*box, startAng=0, extent=90)

        self.shapes.append(paint)

    def picture(self, image: ImageReader, x: float, y: float, size: tuple[float, float]) -> None:
        """Draw a picture whose top left corner is at a point."""

        def paint(canvas: Canvas) -> None:
            canvas.drawImage(image, x, HEIGHT - y - size[1], *size, mask="auto")

        self.shapes.append(paint)

    def paint(self, canvas: Canvas, page: int, pen: Pen) -> None:
        """Paint the page; texts of one style follow one another without setting it again, and each says where it is read."""
        write(canvas, "/Artifact BMC")
        for shape in self.shapes:
            shape(canvas)
        write(canvas, "EMC")
        marks = 0
        for paint, node in self.figures:
            write(canvas, f"/Figure <</MCID {marks}>> BDC")
            paint(canvas)
            write(canvas, "EMC")
            node.marks.append((page, marks))
            marks += 1
        write(canvas, "\n".join(self._texts(page, marks, pen)))

    def _texts(self, page: int, marks: int, pen: Pen) -> Iterator[str]:
        """The operators of the texts, each behind the mark of the piece it is read in."""
        last: Style | None = None
        opened: Node | None = None
        yield "BT"
        for x, y, text, style, node in self.texts:
            if not text:
                continue
            if node is not opened:
                if opened is not None:
                    yield "EMC"
                opened = node
                if node is ARTIFACT:
                    yield "/Artifact BMC"
                else:
                    yield f"/{node.role} <</MCID {marks}>> BDC"
                    node.marks.append((page, marks))
                    marks += 1
            if style is not last:
                if last is None or style.colour != last.colour:
                    yield ink(style.colour)
                yield pen.font(style.face, style.size)
                last = style
            yield pen.text(x, HEIGHT - y, text, style.face, style.size)
        if opened is not None:
            yield "EMC"
        yield "ET"


_COLOURS: dict[str, Color] = {}


def _colour(name: str) -> Color:
    if name not in _COLOURS:
        _COLOURS[name] = HexColor(name)
    return _COLOURS[name]


def logo_picture(logo: bytes) -> ImageReader:
    """A logo ready to draw; what is no picture, or a needlessly large one, is refused."""
    from PIL import Image

    if len(logo) <= MOST_LOGO:
        try:
            image = Image.open(BytesIO(logo))
            if image.width * image.height <= MOST_PIXELS:
                image.load()  # a cut-off file is found out here, not when it is painted
                # A picture for printers would need their colours' profile beside it: it is shown in a screen's.
                return ImageReader(image.convert("RGB") if image.mode == "CMYK" else BytesIO(logo))
        except Exception as error:
            raise Refused("The logo is not a picture that can be printed: choose a PNG or JPEG file.", field="logo") from error
    raise Refused("The logo is too large: choose a picture under 4 MB and 16 million pixels.", field="logo")


def pdf(sheets: Sequence[Sheet], facts: Facts, attached: Sequence[Attached] = ()) -> bytes:
    """The sheets as a PDF/A-3 whose texts a screen reader can follow; the same sheets give the same bytes."""
    with _PAINTING:
        return _pdf(sheets, facts, attached)


def _pdf(sheets: Sequence[Sheet], facts: Facts, attached: Sequence[Attached]) -> bytes:
    canvas = Canvas(
        BytesIO(), pagesize=(WIDTH, HEIGHT), pageCompression=1, invariant=1, lang=facts.language, pdfVersion=(1, 7),
        initialFontName=face().name,  # type: ignore[arg-type]
    )  # fmt: skip
    canvas.setTitle(facts.title)
    canvas.setAuthor(facts.author)
    canvas.setSubject(facts.title)
    canvas.setCreator("Quarterdesk")
    canvas.setProducer("Quarterdesk")
    canvas.setDateFormatter(lambda *_now: "D:{:04}{:02}{:02}{:02}{:02}{:02}+00'00'".format(*moment(facts.dated)))
    pen = Pen(canvas)
    for page, sheet in enumerate(sheets):
        sheet.paint(canvas, page, pen)
        canvas.showPage()
    return packed(canvas, make_archival(canvas, _whole(sheets), facts, attached))


def _whole(sheets: Sequence[Sheet]) -> Node:
    """The one tree of all sheets: papers set apart from one another are read one after another."""
    roots = list(dict.fromkeys(sheet.root for sheet in sheets))
    if len(roots) == 1:
        return roots[0]
    whole = Node("Document")
    whole.kids = roots
    for root in roots:
        root.parent, root.role = whole, "Sect"
    return whole
