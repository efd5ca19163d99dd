"""What may be done without a line: it is kept here, and sent in the order it was done once the line is back.

Each row of VERBS names a use case and, of what it is given, what holds it together with others: what is about one call or ticket is
sent in order, and waits where an earlier part of it stands in conflict.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused, Told, Trouble
from desk.services import calls, tickets
from desk.services.breaches import Because
from desk.services.call.notes import bring_in_notes
from desk.services.call.values import LiveCall
from desk.services.changes import Changed
from desk.services.line.journal import ASIDE, CONFLICT, SENT, WAITS, Journal, Kept
from desk.services.line.retry import carry
from desk.services.line.sayings import is_of_line
from desk.services.ticket.clash import Answered
from desk.services.ticket.numbers import merged_into
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desk.services.store import Store

MERGED: Final = mark("{number} was merged into {target} meanwhile.")
FAULT: Final = mark("This could not be sent because of a fault in the program. It stays here; nothing of it is lost.")


@dataclass(frozen=True, slots=True)
class Verb:
    """A use case that can wait: how it is done, and which of its values is the call or ticket it is about."""

    run: Callable[..., Changed]
    about: str
    kind: str
    makes: bool = False


VERBS: Final[dict[str, Verb]] = {
    "reply": Verb(tickets.reply, "ticket_id", "ticket"),
    "note": Verb(tickets.note, "ticket_id", "ticket"),
    "begin": Verb(calls.begin_call, "", "call", makes=True),
    "park_and_begin": Verb(calls.park_and_begin, "", "call", makes=True),
    "finish": Verb(calls.finish_call, "call_id", "call"),
    "hold": Verb(calls.hold_call, "call_id", "call"),
    "resume": Verb(calls.resume_call, "call_id", "call"),
    "notes": Verb(bring_in_notes, "call_id", "call"),
    "about": Verb(calls.change_call, "call_id", "call"),
}


@dataclass(frozen=True, slots=True)
class Sent:
    """What sending came to: what changed, how many were sent or refused, and which id what was begun here has now."""

    changed: Changed | None
    sent: int
    conflicts: int
    answers: dict[int, int]


def do_or_keep(
    store: Store, journal: Journal, job: Callable[[], Changed], verb: str, given: dict[str, Any], *, at: datetime,
    about: dict[str, Any] | None = None,
) -> Changed:  # fmt: skip
    """Do it; without a line keep it here, on the disk before this returns: then `result` is the `Kept`.

    What is about a thing of which something still waits here is kept too, so that nothing overtakes.
    """
    assert store.line is not None
    if not (_is_local(given.get(VERBS[verb].about)) or _waits_behind(journal, verb, given)):
        try:
            done: Changed = carry(job, line=store.line)
        except Trouble as error:
            if not is_of_line(error):
                raise
            store.line.look_now()
        else:
            return done
    return Changed.of(result=journal.keep(verb, given, about=about or {}, at=at, instead=verb == "notes"))


def _waits_behind(journal: Journal, verb: str, given: dict[str, Any]) -> bool:
    # What stands in conflict waits for a person, who may take long: what is done meanwhile does not wait with it.
    held, row = {thing for kept in journal.rows(CONFLICT) for thing in _things(kept)}, VERBS[verb]
    waiting = [kept for kept in journal.rows(WAITS) if not held & _things(kept)]
    if row.makes:
        return any(VERBS[kept.verb].kind == row.kind for kept in waiting)
    return (row.kind, given[row.about]) in {thing for kept in waiting for thing in _things(kept)}


def send_kept(store: Store, journal: Journal) -> Sent:
    """Send what waits, in order; what the database refuses stands in conflict, and what hangs on it waits with it."""
    held = {thing for row in journal.rows(CONFLICT) for thing in _things(row)}
    changed: list[Changed] = []
    answers: dict[int, int] = {}
    conflicts = 0
    for row in journal.rows(WAITS):
        if held & _things(row):
            continue
        try:
            done = carry(lambda row=row: _send(store, journal, row), line=store.line)  # type: ignore[misc]
        except Refused as refused:
            journal.settle(row.id, CONFLICT, said=_said(refused))
        except Trouble as trouble:
            if is_of_line(trouble):
                break
            journal.settle(row.id, CONFLICT, said=_said(trouble))
        except Exception as fault:  # noqa: BLE001 - whatever it is, what was written is shown, not dropped
            journal.settle(row.id, CONFLICT, said={"sentence": FAULT, "values": {"why": type(fault).__name__}})
        else:
            journal.settle(row.id, SENT, answer=done.result if isinstance(done.result, int) else None)
            changed.append(done)
            if VERBS[row.verb].makes:
                answers[row.local_id] = int(done.result)
            continue
        conflicts += 1
        held |= _things(row)
    ids = tuple(dict.fromkeys(pair for done in changed for pair in done.ids))
    return Sent(Changed.of(*ids) if changed else None, len(changed), conflicts, answers)


def send_again(journal: Journal, kept: Kept, *, despite: bool = False) -> None:
    """A person says: send it, whatever came between (`despite`: also though a colleague has replied meanwhile)."""
    more = {"seen_reply": None, "despite": True} if despite and kept.verb == "reply" else {}
    journal.change(kept.id, kept.verb, kept.given | more)
    for row in _parts(journal, kept, ASIDE):
        journal.change(row.id, row.verb, row.given)


def keep_as_note(journal: Journal, kept: Kept) -> None:
    """A person says: what was to be a reply stands on the ticket as a note."""
    given = {name: kept.given[name] for name in ("ticket_id", "text", "at", "by")}
    journal.change(kept.id, "note", given | {"op_key": f"{kept.given['op_key']}-note"})


def put_aside(journal: Journal, kept: Kept) -> None:
    """A person says: this is not to be sent. Its text stays in the list, to be read and copied; a call's own parts go with it."""
    for row in (kept, *_parts(journal, kept, WAITS, CONFLICT)):
        journal.settle(row.id, ASIDE, said=row.said)


def _parts(journal: Journal, kept: Kept, *states: str) -> list[Kept]:
    """What was done to a call that was begun here, besides beginning it."""
    if not VERBS[kept.verb].makes:
        return []
    return [row for row in journal.rows(*states) if row.given.get("call_id") == kept.local_id]


def take_up(journal: Journal) -> tuple[LiveCall, ...]:
    """After a start without a line: the calls that only this machine knows of; what ran is held where it was last seen alive."""
    seen = journal.remembered("alive")
    for call in running_here(journal):
        if call.running_since is not None:
            at = seen[0] if seen is not None and seen[1]["call"] == call.id else call.running_since
            by = next(row.given["by"] for row in journal.rows(WAITS) if row.local_id == call.id)
            journal.keep("hold", {"call_id": call.id, "at": max(at, call.running_since), "by": by}, about={}, at=at)
    return running_here(journal)


def running_here(journal: Journal) -> tuple[LiveCall, ...]:
    """The calls begun and not finished here, as the kept deeds leave them."""
    calls: dict[int, LiveCall] = {}
    for row in journal.rows(WAITS):
        if VERBS[row.verb].makes:
            calls[row.local_id] = live_call(row)
        elif (call := calls.get(row.given.get("call_id", 0))) is not None:
            calls[call.id] = _moved(call, row)
            if row.verb == "finish":
                del calls[call.id]
    return tuple(calls.values())


def _moved(call: LiveCall, row: Kept) -> LiveCall:
    at: datetime = row.given["at"]
    match row.verb:
        case "hold" if call.running_since is not None:
            counted = call.seconds + max(0, int((at - call.running_since).total_seconds()))
            return replace(call, state="held", seconds=counted, running_since=None, last_seen_at=at)
        case "resume" if call.running_since is None:
            return replace(call, state="live", running_since=at, last_seen_at=at)
        case "notes":
            return replace(call, notes=row.given["notes"])
    return call


def live_call(kept: Kept) -> LiveCall:
    """A call that began without a line, as the bar shows it."""
    given, about = kept.given, kept.about
    return LiveCall(
        id=kept.local_id, state="live", started_at=given["at"], seconds=0, running_since=given["at"], last_seen_at=given["at"],
        number=given.get("number", ""), contact_id=given.get("contact_id"), contact=about.get("contact", ""), customer_id=None,
        customer=about.get("customer", ""), site_id=None, ticket_id=given.get("ticket_id"), ticket_number=None, ticket_subject="",
        kind="question", cause="question", work="support", told=False, notes="", version=0,
        direction=given.get("direction", "in"), channel=given.get("channel", "phone"),
    )  # fmt: skip


def _send(store: Store, journal: Journal, row: Kept) -> Changed:
    verb, given = VERBS[row.verb], _typed(row.given)
    if _is_local(given.get("call_id")):
        given["call_id"] = journal.answer_of(given["call_id"])
    if verb.kind == "ticket":
        _refuse_merged(store, given["ticket_id"])
    return verb.run(store, **given)


def _refuse_merged(store: Store, ticket_id: int) -> None:
    """What was written on a ticket that another has swallowed meanwhile is looked at first."""
    from desk.models import Ticket

    with store.read() as session:
        into = merged_into(session, ticket_id)
        if into is not None:
            raise Refused(MERGED, field="merged", number=str(session.get_one(Ticket, ticket_id).number), target=str(into[1]))


def _said(error: Told) -> dict[str, Any]:
    values = {name: value if isinstance(value, str | int) else str(value) for name, value in error.values.items()}
    theirs = {"theirs": error.text, "who": error.who, "theirs_at": error.at} if isinstance(error, Answered) else {}
    return {"sentence": error.sentence, "field": error.field or "", "values": values} | theirs


def _things(row: Kept) -> set[tuple[str, int]]:
    """What a deed is about; one that makes something is about that."""
    verb = VERBS[row.verb]
    return {(verb.kind, row.local_id)} if verb.makes else {(verb.kind, int(row.given[verb.about]))}


def _is_local(number: Any) -> bool:
    return isinstance(number, int) and number < 0


def _typed(given: dict[str, Any]) -> dict[str, Any]:
    """What was given, as the use cases want it: JSON knows no tuples and no reasons."""
    made = dict(given)
    if isinstance(made.get("attachment_ids"), list):
        made["attachment_ids"] = tuple(made["attachment_ids"])
    if isinstance(made.get("because"), dict):
        made["because"] = Because(**made["because"])
    if isinstance(made.get("filled"), dict):
        made["filled"] = {int(key): value for key, value in made["filled"].items()}
    return made


__all__ = [
    "ASIDE", "CONFLICT", "SENT", "VERBS", "WAITS", "Journal", "Kept", "Sent", "do_or_keep", "keep_as_note", "live_call", "put_aside",
    "running_here", "send_again", "send_kept", "take_up",
]  # fmt: skip
