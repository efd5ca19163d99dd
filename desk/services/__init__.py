"""The use cases: one verb, one keyword-only function, one transaction; a module is imported when it is first named."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def __getattr__(name: str) -> ModuleType:
    whole = f"desk.services.{name}"
    if name.startswith("_") or find_spec(whole) is None:
        raise AttributeError(f"module 'desk.services' has no attribute {name!r}")
    return import_module(whole)
