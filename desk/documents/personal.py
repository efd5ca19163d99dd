"""All that is kept of a person, on A4: headings, and under each its lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.documents.flow import Group
from desk.documents.paper import BODY_TOP, Letter, gap
from desk.documents.text import plain
from desk.words import speaker

if TYPE_CHECKING:
    from datetime import datetime

    from desk.documents.values import Party

MOST_LINES, MOST_TEXT = 2_000, 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalPaper:
    """A person's data as it is printed: every word is in the paper's language already."""

    language: str
    seller: Party
    name: str
    printed: datetime
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    logo: bytes | None = None
    colour: str


def personal_pdf(paper: PersonalPaper) -> bytes:
    """The PDF of all that is kept of a person."""
    w = speaker(paper.language)
    title = w.tr("Personal data")
    letter = Letter(paper.seller, title=title, subtitle=w.date(paper.printed), logo=paper.logo, colour=paper.colour)
    flow, styles = letter.flow, letter.styles
    flow.start()
    flow.y = BODY_TOP + 4
    for strip in letter.body(plain(paper.name, 200), styles.ink(13, "Bold"), step=18):
        flow.put(strip)
    for heading, lines in paper.sections:
        for at, text in enumerate(lines[:MOST_LINES]):
            head = [gap(10), *letter.heading(heading, styles.accent(10), step=16)] if at == 0 else []
            flow.add(Group([*head, *letter.body(plain(text, MOST_TEXT), styles.ink(9), step=12.5)]))
    return letter.finish(title=f"{title}: {plain(paper.name, 200)}", language=w.code)
