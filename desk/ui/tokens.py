"""One theme's colours and sizes; plain data, checked for contrast by the tests."""

from __future__ import annotations

from dataclasses import dataclass

ROW, ROW_COMPACT, HEADER, CONTROL, TOOL, BAR, HEAD, INNER_HEAD, STATUS, MENU = 34, 28, 30, 30, 28, 56, 48, 40, 26, 30
RADIUS, CARD_RADIUS, CHIP_RADIUS = 6, 8, 4
RAIL, VIEWS, TICKET, CALLER, PRICE, SESSIONS, PAPER = 88, 172, 404, 332, 316, 384, 458
PANE, INNER = 16, 14


@dataclass(frozen=True)
class Tokens:
    """One theme's colours: text is at least 4.5:1 on every ground it is used on, edges and marks 3:1."""

    canvas: str
    chrome: str
    side: str
    line: str
    row_line: str
    thumb: str
    edge: str
    hover: str
    idle: str
    select: str
    text: str
    text2: str
    text3: str
    accent: str
    fill: str
    fill_hover: str
    on_fill: str
    amber: str
    amber_bg: str
    amber_mark: str
    red: str
    red_bg: str
    red_fill: str
    green: str
    green_bg: str
    note: str
    note_bg: str


LIGHT = Tokens(
    canvas="#FFFFFF", chrome="#F5F6F7", side="#ECEEF0", line="#E2E5E8", row_line="#EDEFF1", thumb="#C3C9CE", edge="#858D95",
    hover="#F3F5F6", idle="#E6E9EC", select="#DCECF2", text="#1A2126", text2="#4C5761", text3="#5E6872",
    accent="#0B6685", fill="#0B6685", fill_hover="#095469", on_fill="#FFFFFF",
    amber="#7A4A00", amber_bg="#FFEFCF", amber_mark="#B87300", red="#B3261E", red_bg="#FCE9E7", red_fill="#B3261E",
    green="#1B6A43", green_bg="#E1F2E8", note="#56449C", note_bg="#F2EFFA",
)
DARK = Tokens(
    canvas="#1E2225", chrome="#181B1E", side="#131618", line="#2F353A", row_line="#272C30", thumb="#454C53", edge="#727C85",
    hover="#252A2E", idle="#2B3136", select="#1C3B48", text="#E5E9EC", text2="#ABB4BC", text3="#949DA6",
    accent="#5DB9D8", fill="#1B7896", fill_hover="#176A85", on_fill="#FFFFFF",
    amber="#F2C26B", amber_bg="#3D2F13", amber_mark="#E3A53A", red="#FF9A8F", red_bg="#421F1D", red_fill="#C5362B",
    green="#6FC99C", green_bg="#17321F", note="#B9A8F0", note_bg="#2A2540",
)


DARK_END = 0.04045  # where the sRGB curve turns straight


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= DARK_END else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, paper: str) -> float:
    """The contrast ratio of WCAG 2, from 1 to 21."""
    bright, dim = sorted((luminance(ink), luminance(paper)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
