"""Every English text of the program that a person is shown, found by reading the code."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2] / "desk"
SPOKEN = {"tr": 1, "say": 1, "mark": 1, "many": 2, "Refused": 1, "Trouble": 1, "refuse": 0}


def spoken_texts() -> dict[str, str]:
    """English text → where it stands, for every literal handed to a word that speaks."""
    found: dict[str, str] = {}
    for path in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            for text, line in texts_of(node):
                found.setdefault(text, f"{path.relative_to(ROOT.parent)}:{line}")
    return found


def texts_of(node: ast.AST) -> Iterator[tuple[str, int]]:
    """The literals a call speaks: the first argument, of `many` the second, of an `Action` its text and hint."""
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""
    spoken: list[ast.expr] = []
    if name == "say" and len(node.args) > 1:  # a message bar's or a label's `say`: its text is in the language already
        return
    if name in SPOKEN and SPOKEN[name] and len(node.args) >= SPOKEN[name]:
        spoken = [node.args[SPOKEN[name] - 1]]
    elif name == "Action":
        spoken = [*node.args[1:3], *(keyword.value for keyword in node.keywords if keyword.arg in {"text", "hint"})]
    for part in spoken:
        for text in literals(part):
            yield text, part.lineno


def literals(node: ast.expr) -> Iterator[str]:
    """The string constants of an expression: itself, or the two sides of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
