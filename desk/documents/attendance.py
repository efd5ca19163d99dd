"""A course session's attendance sheet on A4: who was expected, a box to tick, a line to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents.colours import HAIR
from desk.documents.flow import Group, Strip
from desk.documents.paper import BODY_TOP, Letter, gap
from desk.documents.sheet import LEFT, RIGHT
from desk.documents.text import clipped, plain, wrap
from desk.words import speaker

if TYPE_CHECKING:
    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet
    from desk.documents.values import AttendancePaper, Attendee
    from desk.words import Words

NAME, SITE, PRESENT, SIGN = LEFT + 22, LEFT + 170, LEFT + 300, LEFT + 360
ROW = 30.0
MOST_BLANK = 60


def attendance_pdf(paper: AttendancePaper) -> bytes:
    """The PDF of an attendance sheet: the expected in the order given, then empty rows for those who come unannounced."""
    w = speaker(paper.language)
    letter = Letter(paper.seller, title=w.tr("Attendance sheet"), subtitle=w.date(paper.starts), logo=paper.logo, colour=paper.colour)
    flow = letter.flow
    flow.start()
    flow.y = BODY_TOP + 8
    for strip in _facts(paper, w, letter):
        flow.put(strip)
    head = _header(w, letter.styles)
    flow.put(head)
    nobody: list[Attendee | None] = [None] * min(paper.blank_rows, MOST_BLANK)
    for number, one in enumerate([*paper.attendees, *nobody], 1):
        flow.add(Group([_row(number, one, w, letter.styles)], head))
    title = plain(paper.course, 200)
    return letter.finish(title=f"{w.tr('Attendance sheet')}: {title}", language=w.code)


def _facts(paper: AttendancePaper, w: Words, letter: Letter) -> list[Strip]:
    styles = letter.styles
    when = w.say(
        "{day:year}, {start:clock}–{end:clock}", day=paper.starts, start=paper.starts, end=paper.ends,
    )  # fmt: skip
    rows = [(w.tr("When"), when), (w.tr("Where"), plain(paper.place, 200)), (w.tr("Trainer"), plain(paper.trainer, 120))]
    kept = [(label, text) for label, text in rows if text]
    x = LEFT + max(styles.second(9).width(label) for label, _ in kept) + 18
    strips = letter.heading(plain(paper.course, 200), styles.ink(12, "Bold"), step=17)
    for label, text in kept:
        lines = clipped(wrap(text, styles.ink(9).face, 9, RIGHT - x), 3)
        strips += [_fact(label if at == 0 else "", line, x, styles) for at, line in enumerate(lines)]
    return [*strips, gap(16)]


def _fact(label: str, text: str, x: float, styles: Styles) -> Strip:
    def paint(sheet: Sheet, top: float) -> None:
        if label:
            sheet.left(LEFT, top + 10, label, styles.second(9))
        sheet.left(x, top + 10, text, styles.ink(9))

    return Strip(14.0, paint)


def _header(w: Words, styles: Styles) -> Strip:
    label = styles.second(8, "Medium")
    labels = ((NAME, w.tr("Name")), (SITE, w.tr("Site")), (PRESENT, w.tr("Present")), (SIGN, w.tr("Signature")))

    def paint(sheet: Sheet, top: float) -> None:
        for x, text in labels:
            sheet.left(x, top + 13, text, label)
        sheet.rule(top + 20.5, styles.colour, weight=1)

    return Strip(21.0, paint)


def _row(number: int, one: Attendee | None, w: Words, styles: Styles) -> Strip:
    name, site = styles.ink(9.5, "Medium"), styles.second(8.5)
    names = clipped(wrap(plain(one.name, 120), name.face, name.size, SITE - NAME - 10), 2) if one else []
    sites = clipped(wrap(plain(one.site, 120), site.face, site.size, PRESENT - SITE - 10), 2) if one else []

    def paint(sheet: Sheet, top: float) -> None:
        sheet.left(LEFT, top + 18.5, str(number), site)
        for lines, x, style in ((names, NAME, name), (sites, SITE, site)):
            for at, line in enumerate(lines):
                sheet.left(x, top + 18.5 + (at - (len(lines) - 1) / 2) * 11, line, style)
        sheet.square(PRESENT, top + 9, 12, styles.second(9).colour)
        if one is not None and one.attended:
            sheet.strokes([(PRESENT + 3, top + 15.2), (PRESENT + 5.4, top + 17.6), (PRESENT + 9.4, top + 12)], styles.ink(9).colour, 1.2)
        elif one is not None and one.attended is False:
            sheet.left(SIGN, top + 18.5, w.tr("Did not come"), site)
        sheet.rule(top + ROW, HAIR)

    return Strip(ROW, paint)
