"""`desk promise FILE`: what a profile promises for each request, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.cli import door
from desk.rules.promise import Promise, Request, promise
from desk.rules.vocabulary import CHANNELS, CONTRACTS, KINDS, PRIORITIES, TIERS
from desk.services.profiles import shipped, shipped_keys

if TYPE_CHECKING:
    import argparse

    from desk.words import Words

arguments = door.arguments
CENTURY = 2000


def run(args: argparse.Namespace) -> int:
    """Answer every case of the file."""
    return door.answer_all(args, answer)


def answer(case: door.Case, words: Words) -> dict[str, Any]:
    """One request's promises, instants in the profile's zone to the second."""
    profile = shipped(case.choice("profile", shipped_keys()))
    case.choice("channel", CHANNELS, "email")
    request = Request(
        received=case.instant("received"),
        kind=case.choice("kind", KINDS, "request"),
        priority=case.choice("priority", PRIORITIES, "normal"),
        contracts=case.many("contracts", CONTRACTS),
        tier=case.choice("tier", TIERS) if case.has("tier") else None,
        callback=case.flag("callback"),
        planned=case.day("planned"),
        pauses=tuple(case.pauses(may_be_open=True)),
    )
    with door.about(_reaching(request)):
        made = promise(profile, request)
    return {
        **{kind: _instants(made.of(kind)) for kind in ("reply", "callback", "start", "resolve")},
        "state": made.state,
        "on_call": made.on_call,
        "release": made.release,
        "why": words.reasons(made.why),
    }


def _reaching(request: Request) -> str:
    """The field that reaches farthest in time, to blame where the calendar does not."""
    days = [("received", request.received.year)]
    days += [("planned", request.planned.year)] if request.planned else []
    days += [("pauses", end.year) for _, end in request.pauses if end]
    return max(days, key=lambda named: abs(named[1] - CENTURY))[0]


def _instants(made: Promise | None) -> dict[str, str | None] | None:
    if made is None:
        return None
    return {
        "aim": made.aim.isoformat(timespec="seconds") if made.aim else None,
        "latest": made.latest.isoformat(timespec="seconds") if made.latest else None,
    }
