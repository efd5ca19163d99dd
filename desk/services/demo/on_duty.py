"""The demo desk's roster: its senior staff by turns of a week, and a colleague who takes two days off next week."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING, Final

from desk.services import duties

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.demo.scene import Scene

WEEKS: Final = 10
CHANGE: Final = time(9)


def plan_roster(scene: Scene) -> None:
    """Plan the duties from two weeks ago on, changing on Monday at nine, where the profile knows a duty; and the days off."""
    monday = scene.today - timedelta(days=scene.today.weekday())
    if scene.profile.promises.roster is not None:
        new = duties.NewTurns(people=scene.seniors, first_day=monday - timedelta(weeks=2), weekday=0, at=CHANGE, count=WEEKS)

        def turns(at: datetime) -> None:
            duties.make_turns(scene.store, new=new, at=at, by=scene.people[0], op_key=scene.key("turns"))

        scene.plan(scene.local(monday - timedelta(weeks=3), CHANGE), turns)
    days = duties.AwayDays(monday + timedelta(days=10), monday + timedelta(days=11))
    off = duties.NewAbsence(person_id=scene.people[2], kind="holiday", days=days, covered_by_id=scene.people[1])

    def away(at: datetime) -> None:
        duties.save_absence(scene.store, absence_id=None, new=off, at=at, by=scene.people[0], op_key=scene.key("away"))

    scene.plan(scene.local(monday, CHANGE), away)
