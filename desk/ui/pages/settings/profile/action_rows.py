"""What can be done with the profile by key and from the palette, a row each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desk.rules.roles import MANAGE
from desk.ui.actions import Action
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.page import Page



def rows_of(page: Page, shown: Callable[[], str], section: Callable[[], Any]) -> list[Action]:
    """Parts, undo, look ahead, files; `shown` is the key of the section that is open, `section` gives the promise's own."""
    row = partial(Action, page=page.id, menu="edit")

    def here() -> bool:
        return shown() == "promise" and section().draft.profile is not None

    def changed() -> bool:
        return here() and section().draft.is_changed()

    def undo() -> None:
        section().draft.undo()

    def discard() -> None:
        section().draft.drop()

    def to(tab: str) -> Callable[[], object]:
        return lambda: page.show_thing(section="promise", field=tab)

    return [
        row("profile.hours", mark("Opening hours"), mark("Change when each calendar is open"), "hours", run=to("hours")),
        row("profile.year", mark("Holidays and closures"), mark("See the year of a calendar day by day"), "plan", run=to("year")),
        row("profile.promises", mark("What is promised"), mark("Change the promises of the desk"), "hours", run=to("promises")),
        row("profile.confirm", mark("To confirm"), mark("Confirm what the published promise does not say"), "check", run=to("confirm")),
        row("profile.versions", mark("Versions"), mark("Compare the versions of the profile, go back, write and read files"), "undo",
            run=to("versions")),
        row("profile.next", mark("Next part"), mark("Go to the next part of the profile"), "caret-right", "Ctrl+PgDown",
            when=lambda: shown() == "promise", run=lambda: section().step(1)),
        row("profile.back", mark("Part before"), mark("Go to the part of the profile before"), "caret-left", "Ctrl+PgUp",
            when=lambda: shown() == "promise", run=lambda: section().step(-1)),
        row("profile.undo", mark("Undo"), mark("Take the last change of the profile back"), "undo", "Ctrl+Z", who=MANAGE,
            when=lambda: here() and section().draft.can_undo(), run=undo),
        row("profile.look", mark("What would change…"), mark("Show the deadlines of open tickets before and after"), "hours",
            "Ctrl+Shift+Return", who=MANAGE, when=changed, run=lambda: section().look_ahead()),
        row("profile.discard", mark("Discard"), mark("Discard what is not in force yet"), "close", who=MANAGE, when=changed,
            run=discard),
    ]  # fmt: skip
