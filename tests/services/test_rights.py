"""In a file the program itself refuses what a role must not do: every verb of the rows, to every role it is not for."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

import desk.services
from desk.models.rights import OFFICE, ROLES
from desk.rules.errors import Refused
from desk.services import rights
from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store


def verbs() -> dict[str, Any]:
    """Every verb of the services that asks for a role."""
    return {
        name: deed
        for row in pkgutil.walk_packages(desk.services.__path__, "desk.services.")
        for name, deed in inspect.getmembers(import_module(row.name), inspect.isfunction)
        if name in rights.VERBS and hasattr(deed, "__wrapped__") and deed.__module__ == row.name
    }


def test_every_row_stands_before_its_verb():
    assert set(verbs()) == set(rights.VERBS)


def test_no_role_goes_past_its_rows(file_store: Store):
    """Refused before anything is looked at, so that no argument matters; whom a verb is for comes past the question."""
    boss = makers.desk(file_store)
    people = {role: makers.person(file_store, f"{role} Dæmi", role=role) for role in ROLES}
    gone = makers.person(file_store, "Farin Dæmi", role="manager", active=False)
    for name, verb in verbs().items():
        given = {word: None for word in inspect.signature(verb).parameters if word not in {"store", "by"}}
        for role, by in people.items():
            if role not in rights.VERBS[name]:
                with pytest.raises(Refused, match="ask one of them"):
                    verb(file_store, by=by, **given)
        with pytest.raises(Refused, match="ask one of them"):
            verb(file_store, by=gone, **given)
    rights._refuse(file_store, boss, OFFICE)
