"""What a screen reader is told of a paper: a tree of headings, paragraphs and tables whose leaves are the texts of its sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = Literal["Document", "Sect", "H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure"]


class Node:
    """A piece of the paper's structure; it takes its place among its parent's kids when the first text of it is set.

    `scope` is what a heading of a table heads (Row or Column), `alt` what is said of a picture, `box` where it stands.
    """

    __slots__ = ("alt", "box", "kids", "marks", "number", "parent", "placed", "role", "scope")

    def __init__(self, role: Role, parent: Node | None = None, *, scope: Literal["", "Row", "Column"] = "", alt: str = "") -> None:
        self.role, self.parent, self.scope, self.alt = role, parent, scope, alt
        self.kids: list[Node] = []
        self.marks: list[tuple[int, int]] = []
        self.box: tuple[float, float, float, float] | None = None
        self.number, self.placed = 0, parent is None

    def place(self) -> Node:
        """Take the next place among the parent's kids, and let the parent take its own."""
        if not self.placed and self.parent is not None:
            self.placed = True
            self.parent.place().kids.append(self)
        return self

    def walk(self) -> Iterator[Node]:
        """This piece and everything in it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


ARTIFACT = Node("P")
"""What is set with it is decoration (a page number, a running head) and is not read."""


def write(painter: Any, code: str) -> None:
    """Write an operator of its own into a page: ReportLab knows neither marks nor stencils."""
    painter._code.append(code)  # noqa: SLF001 - there is no other door


def row(table: Node, *, head: bool = False, side: bool = False, columns: int) -> list[Node]:
    """The cells of a table's next row: all headings of their columns, or the first the heading of its row."""
    tr = Node("TR", table)
    if head:
        return [Node("TH", tr, scope="Column") for _ in range(columns)]
    return [Node("TH", tr, scope="Row") if side and at == 0 else Node("TD", tr) for at in range(columns)]


def place_row(cells: list[Node]) -> None:
    """Give every cell its place, the empty ones too, so that rows have as many cells as their table has columns."""
    for cell in cells:
        cell.place()


def elements(nodes: list[Node], first: int, pages: list[int]) -> tuple[list[bytes], list[list[int]]]:
    """The structure, in reading order, as PDF objects numbered behind `first`, and by page the element of each mark.

    `pages` are the object numbers of the pages.
    """
    for at, node in enumerate(nodes):
        node.number = first + 1 + at
    owners: list[dict[int, int]] = [{} for _ in pages]
    written = [_element(node, first, pages, owners) for node in nodes]
    return written, [[found[mark] for mark in range(len(found))] for found in owners]


def _element(node: Node, tree: int, pages: list[int], owners: list[dict[int, int]]) -> bytes:
    parent = node.parent.number if node.parent is not None else tree
    sheet = node.marks[0][0] if node.marks else None
    kids = [f"{kid.number} 0 R" for kid in node.kids]
    for page, mark in node.marks:
        owners[page][mark] = node.number
        kids.append(str(mark) if page == sheet else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {mark}>>")
    parts = [f"<</S/{node.role}/P {parent} 0 R"]
    if kids:
        parts.append(f"/K[{' '.join(kids)}]")
    if sheet is not None:
        parts.append(f"/Pg {pages[sheet]} 0 R")
    if node.scope:
        parts.append(f"/A<</O/Table/Scope/{node.scope}>>")
    if node.box:
        parts.append("/A<</O/Layout/Placement/Block/BBox[{:.1f} {:.1f} {:.1f} {:.1f}]>>".format(*node.box))
    if node.alt:
        parts.append(f"/Alt<FEFF{node.alt.encode('utf-16-be').hex()}>")
    return ("".join(parts) + ">>").encode()
