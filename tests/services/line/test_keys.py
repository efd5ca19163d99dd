"""Every use case that writes is walked: which know a key of their form's, and which add rows with only the key of their deed.

A form's key is made as the form opens: sent twice, by whoever and whenever, it is done once. A deed's key is made when the window hands
the work on: a lost answer is asked for and what is tried again under it is not done twice, but pressing twice is two deeds.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import desk.services

ROOT = Path(desk.services.__file__).parent
# Add rows, and rest on the deed's key and on what they are about (a version, a state, a name that is there once).
# Whoever adds one here says so knowingly; better is an `op_key`.
# fmt: off
DEEDS_KEY_ONLY = frozenset({
    "agreed_hours.agree_on_raise", "alerts.wishes.save_hours", "alerts.wishes.save_lead", "alerts.wishes.switch",
    "attachments.change_limits", "breaches.save_breach_reason", "call.about.new_caller", "call.gaps.note_gap",
    "call.hand_over.offer_call", "call.over.recover_call", "call_types.save_call_type", "canned_replies.put_away",
    "canned_replies.save_reply", "contract.fees.raise_contract_fees", "contracts.save_contract", "course.booking_terms._write",
    "course.seat_holds.lapse_holds", "course_types.save_course_type", "custom.values.change_custom", "custom_fields.save_field",
    "customer.edits.save_contact", "customer.edits.save_site", "customer.merge.merge_customers", "desks.change_desk",
    "desks.save_person", "desks.set_up_desk", "estimates.answer_estimate", "estimates.write_estimate", "filters.restore_filter",
    "filters.save_filter", "invoice.issuing._finish", "operations.breaches.save_breach", "operations.maintenances.save_maintenance",
    "operations.outages.save_outage", "operations.releases.drop_release", "operations.releases.move_release",
    "operations.releases.plan_release", "operations.releases.ship_release", "operations.releases.take_back", "ordering.record_order",
    "personal.data.erase_person", "personal.data.export_personal_data", "personal.paper.personal_data_pdf",
    "profile.confirming.confirm", "profile_edits.adopt_profile", "report.weeks._copy", "report.weeks._freeze", "rooms.save_room",
    "roster.given.give_all", "roster.given.give_over", "roster.hands.take_offer",
    "teams.save_team", "tellings.tell_customer", "ticket.links.link", "ticket.links.link_many", "ticket.many.do_many",
    "ticket.merge.merge", "ticket.presence.say_writing",
})
# fmt: on


def verbs(file: Path) -> dict[str, ast.FunctionDef]:
    return {part.name: part for part in ast.parse(file.read_text()).body if isinstance(part, ast.FunctionDef)}


def calls(verb: ast.FunctionDef) -> list[ast.Call]:
    return [part for part in ast.walk(verb) if isinstance(part, ast.Call)]


def writes(verb: ast.FunctionDef) -> bool:
    return any(ast.unparse(call.func) == "store.write" for call in calls(verb))


def takes_key(verb: ast.FunctionDef) -> bool:
    return "op_key" in {given.arg for given in (*verb.args.args, *verb.args.kwonlyargs)}


def adds(verb: ast.FunctionDef, beside: dict[str, ast.FunctionDef]) -> bool:
    """Whether it adds rows, itself or by its neighbours in the same file."""
    seen, waiting = {verb.name}, [verb]
    while waiting:
        made = calls(waiting.pop())
        if any(ast.unparse(call.func).endswith(("session.add", "session.add_all")) for call in made):
            return True
        named = {call.func.id for call in made if isinstance(call.func, ast.Name)} & beside.keys() - seen
        seen |= named
        waiting += [beside[name] for name in named]
    return False


@cache
def walked() -> dict[str, tuple[ast.FunctionDef, dict[str, ast.FunctionDef]]]:
    files = [file for file in sorted(ROOT.rglob("*.py")) if "demo" not in file.parts]
    files = [file for file in files if any(word in file.read_text() for word in ("op_key", "store.write()"))]
    places = {file: ".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files}
    return {f"{places[file]}.{name}": (verb, found) for file in files for found in [verbs(file)] for name, verb in found.items()}


def test_what_adds_rows_takes_a_forms_key_or_stands_in_the_list() -> None:
    found = {name for name, (verb, beside) in walked().items() if writes(verb) and not takes_key(verb) and adds(verb, beside)}
    assert sorted(found - DEEDS_KEY_ONLY) == [], "give it an op_key, or list it knowingly"
    assert sorted(DEEDS_KEY_ONLY - found) == [], "these are gone or have a key now: take them from the list"


def test_whoever_takes_a_key_uses_it() -> None:
    for name, (verb, _beside) in walked().items():
        if takes_key(verb) and not name.startswith("store."):
            used = [part for part in ast.walk(verb) if isinstance(part, ast.Name) and part.id == "op_key"]
            assert used, name
