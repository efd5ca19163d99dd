"""The walls of the house: no room too large to see across, no name that says nothing, nothing left for later."""

from __future__ import annotations

import ast
import re
import statistics
import tomllib
from pathlib import Path

from grimp import build_graph

ROOT = Path(__file__).parents[1]
DESK = ROOT / "desk"
ROOMS = [path for path in sorted(DESK.rglob("*.py")) if "migrations" not in path.parts and path.name != "__init__.py"]


def lines(path: Path) -> int:
    return path.read_text(encoding="utf-8").count("\n")


def functions() -> list[tuple[int, str]]:
    return [
        ((node.end_lineno or node.lineno) - node.lineno + 1, f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
        for path in ROOMS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def test_no_file_is_over_five_hundred_lines() -> None:
    assert [(lines(path), path.name) for path in ROOMS if lines(path) > 500] == []


def test_half_of_the_files_are_under_one_hundred_and_twenty_lines() -> None:
    assert statistics.median(lines(path) for path in ROOMS) < 120


def test_no_function_is_over_sixty_lines() -> None:
    assert [row for row in functions() if row[0] > 60] == []


def test_nine_functions_in_ten_are_under_twenty_five_lines() -> None:
    sizes = sorted(size for size, _name in functions())
    assert sizes[int(len(sizes) * 0.9)] <= 25


def test_no_drawer_is_called_by_a_word_that_says_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base_utils", "tools"}
    assert [path for path in DESK.rglob("*") if path.stem in empty] == []


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError\(\))")
    assert [path.name for path in ROOMS if later.search(path.read_text(encoding="utf-8"))] == []


def test_no_rule_knows_a_profile_by_name() -> None:
    keys = {tomllib.loads(path.read_text(encoding="utf-8"))["key"] for path in (ROOT / "resources/profiles").glob("*.toml")}
    rules = "\n".join(path.read_text(encoding="utf-8") for path in (DESK / "rules").rglob("*.py")).lower()
    assert len(keys) == 5
    assert [key for key in keys if key in rules] == []


def test_the_clock_is_read_by_the_window_its_crash_report_and_the_command_line_only() -> None:
    reads = re.compile(r"datetime\.now\(|date\.today\(|time\.time\(|utcnow\(")
    allowed = {"desk/ui/clock.py", "desk/ui/crash.py"}
    found = {path.relative_to(ROOT).as_posix() for path in DESK.rglob("*.py") if reads.search(path.read_text(encoding="utf-8"))}
    assert {path for path in found - allowed if not path.startswith("desk/cli")} == set()


def test_constraints_name_versions_and_no_address() -> None:
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][^ @/]*|#.*", pin) for pin in pins)


def test_no_room_imports_in_a_circle() -> None:
    """Types may speak of each other; what runs may not."""
    graph = build_graph("desk", exclude_type_checking_imports=True)
    left = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    while ends := {module for module, imported in left.items() if not imported & left.keys()}:
        left = {module: imported for module, imported in left.items() if module not in ends}
    # What is left either stands in a circle or leads to one.
    assert sorted(left) == []
