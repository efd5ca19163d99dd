"""What managers settle is settled by who manages now: neither by an agent nor by somebody who has left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import breaches, desks, profile_edits, teams
from desk.services.course_types import NOT_YOURS as NO_TRAINER
from desk.services.course_types import save_course_type
from desk.services.desk_undo import undo_save
from desk.services.managing import NOT_YOURS
from desk.services.profile.confirming import confirm
from desk.services.profiles import shipped_text
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.store import Store

VERBS: list[Callable[[Store, int], Any]] = [
    lambda store, by: teams.save_team(store, team_id=None, name="Hönnun", active=True, charged_as="support", by=by),
    lambda store, by: desks.change_desk(store, fields={"phone": "555"}, at=NOW, by=by),
    lambda store, by: undo_save(store, at=NOW, by=by),
    lambda store, by: profile_edits.adopt_profile(store, toml=shipped_text(desks.written_profile(store).key), at=NOW, by=by),
    lambda store, by: confirm(store, code=desks.written_profile(store).assumptions[0], at=NOW, by=by),
    lambda store, by: breaches.save_breach_reason(store, reason_id=None, text="Veður", needs_text=False, active=True, by=by),
]


def test_who_left_manages_nothing_any_more(file_store: Store) -> None:
    makers.desk(file_store, "stefna")
    former = makers.person(file_store, "Fyrri Dæmi", role="manager", active=False)
    for verb in VERBS:
        with pytest.raises(Refused) as refused:
            verb(file_store, former)
        assert refused.value.sentence == NOT_YOURS


def test_who_left_teaches_nothing_any_more(file_store: Store) -> None:
    makers.desk(file_store, "stefna")
    former = makers.person(file_store, "Fyrri Dæmi", role="trainer", active=False)
    with pytest.raises(Refused) as refused:
        save_course_type(file_store, course_id=None, fields={"name": "Ný"}, at=NOW, by=former)
    assert refused.value.sentence == NO_TRAINER
