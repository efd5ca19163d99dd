"""Certificates of attendance: a framed A4 page for each who came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents.colours import HAIR, accent
from desk.documents.identity import registrations
from desk.documents.paper import Styles
from desk.documents.pdfa import Facts
from desk.documents.sheet import HEIGHT, LEFT, MM, RIGHT, WIDTH, Sheet, logo_picture, pdf
from desk.documents.text import clipped, fitted, named, plain, wrap
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.utils import ImageReader

    from desk.documents.sheet import Style
    from desk.documents.values import CertificatePaper
    from desk.words import Words

FRAME, INNER = 12 * MM, 14 * MM
ROOM = RIGHT - LEFT - 20 * MM
LOGO = (150.0, 46.0)
SIGN = HEIGHT - 62 * MM


def certificates_pdf(papers: Sequence[CertificatePaper]) -> bytes:
    """The PDF: one page a person, in the order given, each in its own language; a name the font cannot write is refused."""
    first = papers[0]
    w = speaker(first.language)
    logo = logo_picture(first.logo) if first.logo else None
    title = f"{w.tr('Certificate of attendance')}: {plain(first.course, 200)}"
    return pdf([_page(paper, logo) for paper in papers], Facts(title, named(first.seller.name, "seller.name"), w.code))


def _page(paper: CertificatePaper, logo: ImageReader | None) -> Sheet:
    w = speaker(paper.language)
    sheet, styles = Sheet(), Styles(accent(paper.colour))
    sheet.frame(FRAME, styles.colour, 1.6)
    sheet.frame(INNER, styles.pale, 0.6)
    _mark(sheet, paper, styles, logo)
    title = w.tr("Certificate of attendance")
    big = styles.accent(30)
    sheet.centred(262, title, styles.accent(fitted(title, big.face, 30, ROOM, least=18)))
    sheet.centred(322, w.tr("This is to confirm that"), styles.second(11))
    y = _lines(sheet, 362, named(paper.name, "name"), styles.ink(26, "Bold"), step=32, most=2)
    sheet.centred(y + 16, w.tr("took part in the course"), styles.second(11))
    y = _lines(sheet, y + 50, plain(paper.course, 200), styles.ink(17, "Medium"), step=23, most=3)
    for text in _facts(paper, w):
        sheet.centred(y + 12, text, styles.ink(11))
        y += 18
    _foot(sheet, paper, w, styles)
    return sheet


def _mark(sheet: Sheet, paper: CertificatePaper, styles: Styles, logo: ImageReader | None) -> None:
    """The desk's logo, or the ring in its place, and its name below."""
    if logo is None:
        sheet.ring(WIDTH / 2, 118, 21, (styles.pale, styles.colour))
    else:
        width, height = logo.getSize()
        scale = min(LOGO[0] / width, LOGO[1] / height)
        sheet.picture(logo, (WIDTH - width * scale) / 2, 118 - height * scale / 2, (width * scale, height * scale))
    name = named(paper.seller.trade_name, "seller.trade_name") or named(paper.seller.name, "seller.name")
    _lines(sheet, 172, name, styles.ink(14, "Bold"), step=18, most=2)


def _lines(sheet: Sheet, y: float, text: str, style: Style, *, step: float, most: int) -> float:
    """A text in centred lines, smaller when it is long; gives where the next one goes."""
    size = fitted(text, style.face, style.size, ROOM, least=style.size * 0.7)
    kept = style._replace(size=size)
    for line in clipped(wrap(text, kept.face, size, ROOM), most):
        sheet.centred(y, line, kept)
        y += step
    return y


def _facts(paper: CertificatePaper, w: Words) -> Sequence[str]:
    place = plain(paper.place, 90)
    return [text for text in (w.say("{day:year}", day=paper.starts), w.duration(paper.minutes * 60), place) if text]


def _foot(sheet: Sheet, paper: CertificatePaper, w: Words, styles: Styles) -> None:
    """Where the trainer signs, the number, and who the desk is by its registers."""
    middle, half = WIDTH / 2, 105.0
    sheet.rule(SIGN, HAIR, weight=0.8, x=middle - half, to=middle + half)
    trainer = plain(paper.trainer, 80)
    sheet.centred(SIGN + 14, trainer or w.tr("Trainer"), styles.ink(10))
    if trainer:
        sheet.centred(SIGN + 27, w.tr("Trainer"), styles.second(8.5))
    foot = "  ·  ".join([named(paper.seller.name, "seller.name"), *registrations(paper.seller, "seller")])
    style = styles.second(7.5)
    sheet.centred(HEIGHT - 24 * MM, clipped(wrap(foot, style.face, style.size, ROOM), 1)[0], style)
    sheet.centred(HEIGHT - 20 * MM, w.say("Certificate {number}", number=plain(paper.number, 60)), style)
