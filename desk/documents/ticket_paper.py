"""A ticket on A4: what it is about, what is known of it, what is promised and why, and its timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents.colours import HAIR
from desk.documents.flow import Group, Strip
from desk.documents.paper import BODY_TOP, Letter, gap, line_strip
from desk.documents.sheet import LEFT, RIGHT
from desk.documents.text import clipped, paragraphs, plain, wrap
from desk.words import speaker

if TYPE_CHECKING:
    from desk.documents.flow import Flow
    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet
    from desk.documents.ticket_values import PaperLine, PaperPromise, TicketPaper
    from desk.words import Words

MIDDLE = (LEFT + RIGHT) / 2
MOST_TEXT, MOST_LINES = 20_000, 2_000
# A label wider than this goes on below itself; a value is printed whole, as long as a field's may be.
MOST_LABEL, MOST_VALUE, MOST_ROWS = 96.0, 400, 30
# Lines of the timeline up to so many strips stay on one sheet; of longer ones the beginning.
TOGETHER, BEGINNING = 14, 6


def ticket_pdf(paper: TicketPaper) -> bytes:
    """The PDF of a ticket."""
    w = speaker(paper.language)
    title = w.say("Ticket {number}", number=str(paper.number))
    letter = Letter(paper.seller, title=title, subtitle=w.date(paper.printed), logo=paper.logo, colour=paper.colour)
    flow, styles = letter.flow, letter.styles
    flow.start()
    flow.y = BODY_TOP + 4
    for strip in letter.body(plain(paper.subject, 400), styles.ink(13, "Bold"), step=18):
        flow.put(strip)
    flow.add(Group([gap(6), *_facts(paper.facts, styles)]))
    if paper.promises:
        for at, promise in enumerate(paper.promises):
            head = _head(w.tr("Promises"), styles) if at == 0 else []
            flow.add(Group([*head, *_promise(promise, w, letter)]))
    for at, line in enumerate(paper.lines):
        head = _head(w.tr("Timeline"), styles) if at == 0 else []
        _add(flow, [*head, *_line(line, w, letter)])
    return letter.finish(title=f"{title}: {plain(paper.subject, 200)}", language=w.code)


def _add(flow: Flow, strips: list[Strip]) -> None:
    """A short entry stands on one sheet, a long one begins where there is room for its beginning."""
    if len(strips) <= TOGETHER:
        flow.add(Group(strips))
        return
    flow.add(Group(strips[:BEGINNING]))
    for strip in strips[BEGINNING:-2]:
        flow.add(Group([strip]))
    flow.add(Group(strips[-2:]))


def _facts(facts: tuple[tuple[str, str], ...], styles: Styles) -> list[Strip]:
    """Two columns of labels and values; what is long goes on below itself."""
    label, value = styles.second(8.5), styles.ink(9)
    widths = [min(max((label.width(plain(name, 60)) for name, _ in facts[side::2]), default=0.0), MOST_LABEL) + 12 for side in (0, 1)]
    strips = []
    for at in range(0, len(facts), 2):
        sides = []
        for side, (name, text) in enumerate(facts[at : at + 2]):
            x = LEFT if side == 0 else MIDDLE + 6
            room = MIDDLE - 6 - LEFT - widths[0] if side == 0 else RIGHT - MIDDLE - 6 - widths[1]
            lines = clipped(wrap(plain(text, MOST_VALUE), value.face, value.size, room), MOST_ROWS)
            sides.append((x, widths[side], wrap(plain(name, 60), label.face, label.size, widths[side] - 8), lines))
        strips.append(_row(sides, styles))
    return strips


def _row(sides: list[tuple[float, float, list[str], list[str]]], styles: Styles) -> Strip:
    def paint(sheet: Sheet, top: float) -> None:
        for x, indent, label, lines in sides:
            for at, line in enumerate(label):
                sheet.left(x, top + 10.5 + at * 12, line, styles.second(8.5))
            for at, line in enumerate(lines):
                sheet.left(x + indent, top + 10.5 + at * 12, line, styles.ink(9))

    return Strip(3.5 + 12 * max(len(part) for *_, label, lines in sides for part in (label, lines)), paint)


def _head(text: str, styles: Styles) -> list[Strip]:
    def paint(sheet: Sheet, top: float) -> None:
        sheet.left(LEFT, top + 11, text, styles.accent(10))
        sheet.rule(top + 17, styles.colour, weight=0.8)

    return [gap(16), Strip(20.0, paint)]


def _promise(promise: PaperPromise, w: Words, letter: Letter) -> list[Strip]:
    styles = letter.styles
    when = [
        w.say("aim {at:moment}", at=promise.aim) if promise.aim is not None else "",
        w.say("latest {at:moment}", at=promise.latest) if promise.latest is not None else "",
        w.say("kept {at:moment}", at=promise.kept) if promise.kept is not None else "",
    ]
    said = ", ".join(filter(None, when)) or w.tr("no instant")
    strips = [gap(4), *letter.body(f"{promise.name}: {said}", styles.ink(9, "Medium"), step=13)]
    for reason in promise.why:
        strips += letter.body(plain(reason, 600), styles.second(8.5), step=11.5)
    return strips


def _line(line: PaperLine, w: Words, letter: Letter) -> list[Strip]:
    styles = letter.styles
    when = f"{w.date(line.at)} {w.clock(line.at)}"

    def paint(sheet: Sheet, top: float) -> None:
        sheet.left(LEFT, top + 11, who, styles.ink(9, "Medium") if line.label else styles.second(8.5))
        sheet.right(RIGHT, top + 11, when, styles.second(8.5))

    room = RIGHT - LEFT - 110
    head = ", ".join(filter(None, (plain(line.who, 120), line.label))) if line.label else plain(line.text, 300)
    face = styles.ink(9, "Medium") if line.label else styles.second(8.5)
    first, *rest = wrap(head, face.face, face.size, room)
    who = first
    strips = [gap(5), Strip(15.0, paint), *(line_strip(more, face, 11.5) for more in rest)]
    if line.label:
        for part in paragraphs(line.text, MOST_TEXT)[:MOST_LINES]:
            strips += letter.body(part, styles.ink(9), step=12.2)
        for name in line.files:
            strips += letter.body(plain(name, 260), styles.second(8.5), step=12)
    return [*strips, Strip(3.0, lambda sheet, top: sheet.rule(top + 3, HAIR))]
