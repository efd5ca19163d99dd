"""The roster on A4, to hang beside the phone: who is on duty from when to when with their numbers, hours nobody covers, who is away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents.colours import HAIR
from desk.documents.flow import Group, Strip
from desk.documents.paper import BODY_TOP, Letter, gap
from desk.documents.sheet import LEFT, RIGHT
from desk.documents.text import clipped, plain, wrap
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.documents.duty_values import DutyLine, DutyPaper
    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet
    from desk.words import Words

ENDS, WHO, BESIDE = LEFT + 128, LEFT + 256, LEFT + 386
ROW, LINE = 21.0, 11.0


def duty_list_pdf(paper: DutyPaper) -> bytes:
    """The PDF of a month's roster."""
    w = speaker(paper.language)
    title = w.say("On duty, {month:month}", month=paper.month)
    said = w.say("As of {day:day}, {at:clock}", day=paper.printed, at=paper.printed)
    letter = Letter(paper.seller, title=title, subtitle=said, logo=paper.logo, colour=paper.colour)
    flow = letter.flow
    flow.start()
    flow.y = BODY_TOP + 4
    _part(letter, w.tr("On duty"), paper.duties, w, w.tr("Nobody is on duty in this month."))
    if paper.gaps:
        _part(letter, w.tr("Hours nobody covers"), paper.gaps, w, "")
    if paper.absences:
        _part(letter, w.tr("Away"), paper.absences, w, "")
    return letter.finish(title=title, language=w.code)


def _part(letter: Letter, heading: str, lines: Sequence[DutyLine], w: Words, none: str) -> None:
    flow, styles = letter.flow, letter.styles
    head = _header(heading, w, styles)
    flow.add(Group([gap(12), head, *([] if lines else [_none(none, styles)])]))
    for each in lines:
        flow.add(Group([_row(each, w, styles)], head))


def _header(heading: str, w: Words, styles: Styles) -> Strip:
    label, bold = styles.second(8, "Medium"), styles.ink(11, "Bold")

    def paint(sheet: Sheet, top: float) -> None:
        sheet.left(LEFT, top + 11, heading, bold)
        for x, text in ((LEFT, w.tr("From")), (ENDS, w.tr("To")), (WHO, w.tr("Who"))):
            sheet.left(x, top + 29, text, label)
        sheet.rule(top + 35, styles.colour, weight=1)

    return Strip(36.0, paint)


def _none(said: str, styles: Styles) -> Strip:
    def paint(sheet: Sheet, top: float) -> None:
        sheet.left(LEFT, top + 14, said, styles.second(9.5))

    return Strip(ROW, paint)


def _row(line: DutyLine, w: Words, styles: Styles) -> Strip:
    ink, pale = styles.ink(9.5), styles.second(9)
    who, beside = styles.ink(9.5, "Medium"), clipped(wrap(plain(line.beside, 160), pale.face, pale.size, RIGHT - BESIDE), 2)
    names = clipped(wrap(plain(line.who, 120), who.face, who.size, BESIDE - WHO - 10), 2)
    high = ROW + LINE * (max(1, len(names), len(beside)) - 1)

    def paint(sheet: Sheet, top: float) -> None:
        sheet.left(LEFT, top + 14, f"{w.weekday(line.starts)} {w.short_day(line.starts)} {w.clock(line.starts)}", ink)
        if line.ends is not None:
            sheet.left(ENDS, top + 14, f"{w.weekday(line.ends)} {w.short_day(line.ends)} {w.clock(line.ends)}", ink)
        for texts, x, style in ((names, WHO, who), (beside, BESIDE, pale)):
            for at, text in enumerate(texts):
                sheet.left(x, top + 14 + at * LINE, text, style)
        sheet.rule(top + high, HAIR)

    return Strip(high, paint)
