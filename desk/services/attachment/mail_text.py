"""Text from elsewhere made plain: pages without their markup, lines without marks that trick the eye."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from typing import Final

BLOCKS: Final = frozenset(
    {"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "section", "article",
     "header", "footer", "dt", "dd"}
)  # fmt: skip
UNSEEN: Final = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "math", "object", "iframe"})
MOST: Final = 2_000_000
GAPS: Final = re.compile(r"\n{3,}")
# Marks that turn the direction of writing can make one address read as another.
TURNS: Final = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def plain_text(text: str, *, lines: bool = True) -> str:
    """The text with its line ends alike and without control and direction marks."""
    even = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(
        letter if letter == "\n" and lines else " " if letter in "\n\t\v\f" else letter
        for letter in even
        if letter in "\n\t\v\f" or (letter not in TURNS and unicodedata.category(letter) not in {"Cc", "Cs"})
    )
    return GAPS.sub("\n\n", "\n".join(line.rstrip() for line in kept.split("\n"))).strip()


def text_of_html(page: str) -> str:
    """What a page says, paragraph by paragraph; an address behind other words stands after them."""
    reader = _Reader()
    reader.feed(page[:MOST])
    reader.close()
    return plain_text(reader.text())


class _Reader(HTMLParser):
    """Collects what would be read, and nothing that would be run or fetched."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: list[str] = []
        self._unseen = ""
        self._depth = 0
        self._links: list[tuple[str, int]] = []

    def text(self) -> str:
        """The text so far, each line's blanks joined."""
        return "\n".join(" ".join(line.split()) for line in "".join(self._found).split("\n"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Blocks begin a line; what is not seen is left out with all in it."""
        if self._unseen == "head" and tag == "body":
            self._unseen = ""
        if self._unseen:
            self._depth += tag == self._unseen
        elif tag in UNSEEN:
            self._unseen, self._depth = tag, 1
        elif tag == "a":
            self._links.append((next((value or "" for key, value in attrs if key == "href"), ""), len(self._found)))
        elif tag == "li":
            self._found.append("\n• ")
        elif tag in {"p", "blockquote", "table"}:
            self._found.append("\n\n")
        elif tag in BLOCKS:
            self._found.append("\n")
        elif tag in {"td", "th"}:
            self._found.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """An unseen part ends; a link says where it leads, unless it says so itself; a body ends a head nobody closed."""
        if self._unseen:
            self._depth -= tag == self._unseen
            if self._depth <= 0:
                self._unseen = ""
        elif tag == "a" and self._links:
            address, begun = self._links.pop()
            said = "".join(self._found[begun:])
            if address.startswith(("http://", "https://")) and address.rstrip("/") not in said:
                self._found.append(f" ({address})")
        elif tag in {"p", "blockquote", "table"}:
            self._found.append("\n\n")

    def handle_data(self, data: str) -> None:
        """Words that are seen."""
        if not self._unseen:
            self._found.append(re.sub(r"\s+", " ", data))
