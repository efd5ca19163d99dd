"""Why something cannot be done now: whose it is, or what it still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.ui import trade_words
from desk.ui.whys.answer import Answer
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.actions import Action, Registry
    from desk.words import Words

FOR_OTHERS: Final = mark("This is for {roles}; ask one of them.")
CAN: Final = mark("It can be done now.")
# What the actions of a page need, where a row does not say it of itself.
NEEDS: Final = {
    "queue": mark("It needs a ticket that is chosen and whose state allows it: a closed one has to be taken up again first."),
    "calls": mark("It needs a call: the one on the line, or one chosen below that no invoice has taken yet."),
    "courses": mark("It needs a session that is open, and in it a booking that is chosen."),
    "billing": mark("It needs a row that is chosen on the open tab and whose state allows it: what is issued does not change any more."),
    "customers": mark("It needs a customer that is open, and a row of theirs that is chosen."),
    "reports": mark("It needs the tab it belongs to, and there a row that is chosen."),
    "settings": mark("It needs the section it belongs to, and there something to be changed."),
    "": mark("What it is about is not there just now: a call, a field with text, or something to be taken back."),
}


def of_action(row: Action, registry: Registry) -> Answer:
    """Why an action can be done, or not."""

    def steps(words: Words) -> list[str]:
        if not registry.may(row):
            roles = [trade_words.word(trade_words.ROLES, role, words) for role in sorted(row.who)]
            return [words.say(FOR_OTHERS, roles=words.listed(roles))]
        return [words.tr(CAN if registry.can(row) else row.needs or NEEDS[row.page])]

    return Answer(lambda words: words.tr(row.hint or row.text), steps)
