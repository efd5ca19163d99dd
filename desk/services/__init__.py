"""The use cases: one verb, one keyword-only function, one transaction; a module is imported when it is first named."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


def named_in(drawer: str) -> Callable[[str], ModuleType]:
    """What a drawer answers when a room in it is named that nobody imported yet."""

    def named(name: str) -> ModuleType:
        whole = f"{drawer}.{name}"
        if name.startswith("_") or find_spec(whole) is None:
            raise AttributeError(f"module {drawer!r} has no attribute {name!r}")
        return import_module(whole)

    return named


__getattr__ = named_in(__name__)
