"""Alerts in words: what each kind is called, by which icon it is known, and where it leads."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from desk.services.alerts.values import AlertView
    from desk.ui.desk_context import Desk
    from desk.words import Words

# Kind, icon, what it is called in Settings.
KINDS: Final[tuple[tuple[str, str, str], ...]] = (
    ("new_request", "tray", mark("A new request")),
    ("assigned", "take", mark("A ticket is given to me")),
    ("answer", "envelope", mark("The customer writes on my ticket")),
    ("promise_soon", "hourglass", mark("A promise runs out soon")),
    ("promise_due", "breached", mark("A promise has run out")),
    ("update", "megaphone", mark("News of progress is due")),
    ("colleague_reply", "reply", mark("A colleague answers on my ticket")),
    ("notice", "escalate", mark("A ticket is lifted, and I am named")),
    ("released", "release", mark("A hold is released")),
    ("to_tell", "waiting-list", mark("A group is to be told of a place")),
    ("training", "courses", mark("Somebody is to be trained within a week")),
    ("contract", "file-text", mark("A contract asks for a decision within two weeks")),
    ("pack", "phone", mark("A phone pack is nearly used up")),
    ("report", "reports", mark("The weekly report is made")),
    ("backup", "hard-drives", mark("The day's backup fails")),
)
ICONS: Final = {kind: icon for kind, icon, _said in KINDS}
NAMES: Final = {kind: said for kind, _icon, said in KINDS}
# So many are said one by one; more come as one.
ONE_BY_ONE: Final = 3


def headline(view: AlertView, words: Words) -> str:
    """What an alert says in one line."""
    return words.reason(view.head)


def why(view: AlertView, words: Words) -> str:
    """Why there is one, and why it is theirs."""
    return "\n".join(words.reasons(view.why))


def together(views: Sequence[AlertView], words: Words) -> tuple[str, str]:
    """Several alerts as one: how many, and the most pressing of them, the critical first."""
    first = sorted(views, key=lambda view: (not view.critical, view.kind not in {"promise_due", "promise_soon"}, view.id))
    said = [headline(view, words) for view in first[:ONE_BY_ONE]]
    return words.many("{n} alert", "{n} alerts", len(views)), "\n".join(said)


def go_to(desk: Desk, view: AlertView) -> None:
    """Opens what an alert is about."""
    number = view.thing_id
    ways: dict[str, Callable[[], Any]] = {
        "ticket": lambda: desk.open("queue", ticket_id=number),
        "backlog": lambda: desk.open("queue", view="breached"),
        "customer": lambda: desk.open("customers", customer_id=number),
        "contact": lambda: desk.open("customers", customer_id=number),
        "telling": lambda: desk.open("courses", session_id=number, tell=True),
        "report": lambda: desk.open("reports", tab="week", first=date.fromordinal(number)),
        "copies": lambda: desk.registry.run("desk.backups"),
    }
    ways[view.thing]()
