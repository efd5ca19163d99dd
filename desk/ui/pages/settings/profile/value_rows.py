"""Which single values a profile holds of charges and gates, and of everything else: each with the sentence that tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.rules.profile import LANGUAGE_CODES
from desk.rules.profile_confirmed import confirmed
from desk.rules.promise_terms import TELLS
from desk.rules.vocabulary import CONTRACTS, PRIORITIES, TIERS
from desk.ui.pages.settings.profile.gate_words import decisions, rule_words
from desk.ui.pages.settings.profile.values import RAISED, ValueRow
from desk.ui.profile_story import KINDS as PROMISES
from desk.ui.profile_story import calendar_name
from desk.ui.trade_words import CHANNELS, HOLDS, word
from desk.ui.trade_words import CONTRACTS as CONTRACT_WORDS
from desk.ui.trade_words import KINDS as KIND_WORDS
from desk.ui.trade_words import PRIORITIES as PRIORITY_WORDS
from desk.ui.trade_words import TIERS as TIER_WORDS
from desk.words import LANGUAGES, mark
from desk.words.why import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.rules.profile import Profile
    from desk.ui.pages.settings.profile.draft import Draft
    from desk.words import Words

TELLINGS: Final = {
    "receipt": mark("The customer is told that the request was received and who has it"),
    "hours": mark("The customer is told the hours needed before work starts"), "completion": mark("The customer is told when it is done"),
}  # fmt: skip
ROSTERS: Final = {
    "": mark("No on-call duty"), "skill": mark("A roster by skill"), "duty": mark("One roster"), "manager": mark("A manager calls for it"),
}  # fmt: skip
PACK: Final = {"month": mark("Units in a calendar month"), "year": mark("Units in a contract year"), "minutes": mark("Minutes of a unit")}
COURSE: Final = {
    "included": mark("Attendees included in the site's fee"), "group_size": mark("Attendees of one further group"),
    "capacity": mark("Seats of a session"), "minutes": mark("Length in minutes"),
}  # fmt: skip
LABOUR: Final = {
    "lowest": mark("Lowest agreed hourly rate"), "highest": mark("Highest agreed hourly rate"), "multiplier": mark("SLA: the rate times"),
}  # fmt: skip
RANK: Final = mark("Place of {name} in the queue (0 comes first)")
BOUNDS: Final = {"minutes": mark("At most so many minutes"), "per_quarter": mark("At most so often in a calendar quarter")}


def _own(draft: Draft, held: Any) -> Profile:
    """The draft without the marks of what the desk has confirmed."""
    assert draft.profile is not None
    left = frozenset(getattr(held, "assumptions", ()))
    codes = frozenset(draft.profile.assumptions) - left if held is not None else frozenset[str]()
    rules = {f"rule.{rule.why}" for rule in held.charges.rules if not rule.ours} if held is not None else set()
    gates = {f"gate.{gate.why}" for gate in held.charges.gates if not gate.ours} if held is not None else set()
    units = {f"unit.{item.code}" for item in held.charges.items.values() if "unit" not in item.ours} if held is not None else set()
    return confirmed(draft.profile, codes | rules | gates | units)


def charge_rows(draft: Draft, words: Words, held: Any) -> tuple[ValueRow, ...]:
    """Units and bounds of prices, packs, courses and labour, what each rule decides, what holds a charge."""
    return tuple(_charges(draft, words, _own(draft, held)))


def _charges(draft: Draft, words: Words, profile: Profile) -> Iterator[ValueRow]:
    tr, charge = words.tr, draft.mapping["charge"]
    rounding = (("entry", tr(mark("Each entry by itself"))), ("day", tr(mark("The sum of a ticket's day"))))
    yield ValueRow(("charge", "rounding"), tr(mark("Rounding")), tr(mark("What is rounded up to started units")), "choice", rounding)
    for at, row in enumerate(charge.get("item", [])):
        group, marked = tr(row["name"]), "unit" in profile.charges.items[row["code"]].ours
        if row.get("minutes"):
            yield ValueRow(("charge", "item", at, "minutes"), group, tr(mark("Minutes of a started unit")), "whole", marked=marked)
    for table, texts, group in (("labour", LABOUR, mark("Agreed hourly rates")), ("pack", PACK, mark("Phone pack")),
                               ("course", COURSE, mark("Course"))):  # fmt: skip
        for key, text in texts.items():
            if key in charge.get(table, {}):
                kind = "amount" if table == "labour" else "whole"
                yield ValueRow(("charge", table, key), tr(group), tr(text), kind, unit="" if key == "multiplier" else "money")
    for at, row in enumerate(charge.get("fee", [])):
        if "percent" in row:
            said = tr(mark("Yearly fee, per cent of the project's price"))
            yield ValueRow(("charge", "fee", at, "percent"), word(CONTRACT_WORDS, row["contract"], words), said, "amount")
    yield from _decided(draft, words, profile)


def _decided(draft: Draft, words: Words, profile: Profile) -> Iterator[ValueRow]:
    tr, charge = words.tr, draft.mapping["charge"]
    for at, row in enumerate(charge["rule"]):
        said, marked = rule_words(row["why"], words), profile.charges.rules[at].ours
        yield ValueRow(("charge", "rule", at), tr(mark("Rule")), said, "decides", decisions(row, charge, words), marked=marked)
    for at, row in enumerate(charge.get("gate", [])):
        marked, said = profile.charges.gates[at].ours, rule_words(row["why"], words)
        if "hold" in row:
            choices = tuple((code, tr(text)) for code, text in HOLDS.items())
            yield ValueRow(("charge", "gate", at, "hold"), tr(mark("Gate")), said, "choice", choices, marked=marked)
        if "over_hours" in row:
            beyond = tr(mark("From more than so many estimated hours"))
            yield ValueRow(("charge", "gate", at, "over_hours"), tr(mark("Gate")), f"{said} · {beyond}", "amount", marked=marked)


def other_rows(draft: Draft, words: Words, held: Any) -> tuple[ValueRow, ...]:
    """Names of the priorities, on-call duty, escalation, maintenance, tellings, tiers, training."""
    return tuple(_others(draft, words, _own(draft, held)))


def _others(draft: Draft, words: Words, profile: Profile) -> Iterator[ValueRow]:
    tr, mapping = words.tr, draft.mapping
    yield ValueRow(("name",), tr("Profile"), tr(mark("Its name")), "text")
    for key in PRIORITIES:
        yield ValueRow(("priorities", key, "name"), tr(mark("Priorities")), word(PRIORITY_WORDS, key, words), "text")
    rosters = tuple((code, tr(text)) for code, text in ROSTERS.items())
    yield ValueRow(("on_call", "roster"), tr("On call"), tr(mark("Who is on duty")), "choice", rosters, optional=True)
    if "on_call" in mapping:
        for code in CONTRACTS:
            if code in mapping["on_call"].get("cover_contracts", ()) or code == "sla":
                said = words.say("{contract} covers every hour", contract=word(CONTRACT_WORDS, code, words))
                yield ValueRow(("on_call", "cover_contracts"), tr("On call"), said, "member", member=code)
    yield from _running(mapping, words)
    yield from _rising(mapping, words, profile)
    bounds = mapping.get("maintenance", {})
    group, calendars = tr(mark("Maintenance with downtime")), tuple((key, calendar_name(key, words)) for key in mapping["calendars"])
    for key, said in BOUNDS.items():
        if bounds:
            yield ValueRow(("maintenance", key), group, tr(said), "whole")
    calendars = (("", tr(mark("No bounds"))), *calendars)
    yield ValueRow(("maintenance",), group, tr(mark("Outside the hours of")), "bounds", calendars)
    for code in TELLS:
        yield ValueRow(("tells",), tr(mark("Telling the customer")), tr(TELLINGS[code]), "member", member=code)
    yield ValueRow(("alerts",), tr(mark("Telling the desk")), tr(mark("A new request alerts")), "member", member="new_request")
    yield from _ranked(mapping, words)
    yield from _rest(mapping, words, profile)


def hours_said(words: Words) -> str:
    """What an escalation's number means; none is never."""
    return words.tr(mark("Rises to management after so many opening hours (none: never)"))


def _ranked(mapping: dict[str, Any], words: Words) -> Iterator[ValueRow]:
    """What a tick says of a fault's class, which contract raises a priority, and the order of the tiers in the queue."""
    tr, classes = words.tr, tuple((code, word(PRIORITY_WORDS, code, words)) for code in PRIORITIES)
    for at, row in enumerate(mapping.get("fault_ticks", [])):
        yield ValueRow(("fault_ticks", at, "priority"), tr(mark("Class of a fault")), tr(SENTENCES[row["code"]]), "choice", classes)
    yield ValueRow(("promotions",), tr(mark("Raised priority")), tr(SENTENCES[RAISED["why"]]), "raised")
    tiers = mapping.get("tiers", {})
    for table, said_by in (("ranks", TIER_WORDS), ("contract_ranks", CONTRACT_WORDS)):
        for code in tiers.get(table, {}):
            said = words.say(RANK, name=word(said_by, code, words))
            yield ValueRow(("tiers", table, code), tr(mark("Tiers")), said, "whole")


def _running(mapping: dict[str, Any], words: Words) -> Iterator[ValueRow]:
    """The calendar that promises run on, by what they are for; where there is but one calendar nothing is to be chosen."""
    tr, calendars = words.tr, tuple((key, calendar_name(key, words)) for key in mapping["calendars"])
    said = tr(mark("Its promises and waits run on"))
    if len(calendars) > 1 and not mapping.get("runs_on"):
        yield ValueRow(("runs_on",), tr(mark("Every ticket")), said, "runs", calendars)
    for at, row in enumerate(mapping.get("runs_on", [])):
        when = row.get("when", {})
        which = [word(PRIORITY_WORDS, code, words) for code in when.get("priorities", ())]
        which += [word(KIND_WORDS, code, words) for code in when.get("kinds", ())]
        group = ", ".join(which) or tr(mark("Every other ticket") if at else mark("Every ticket"))
        yield ValueRow(("runs_on", at, "calendar"), group, said, "choice", calendars)


def _rising(mapping: dict[str, Any], words: Words, profile: Profile) -> Iterator[ValueRow]:
    """When unsolved tickets rise to management, and who takes them."""
    tr, marked = words.tr, "ours.escalation_hours" in profile.assumptions
    rows, never = mapping.get("escalations", []), set(PRIORITIES)
    for at, row in enumerate(rows):
        when = row.get("when", {})
        which = [word(PRIORITY_WORDS, code, words) for code in when.get("priorities", ())]
        which += [word(KIND_WORDS, code, words) for code in when.get("kinds", ())]
        group = words.say("Escalation ({which})", which=", ".join(which)) if which else tr(mark("Escalation"))
        hours = hours_said(words)
        never -= set(when.get("priorities", PRIORITIES))
        yield ValueRow(("escalations", at), group, hours, "rises", marked=marked, optional=True)
        yield ValueRow(("escalations", at, "senior"), group, tr(mark("Senior staff take it")), "flag")
    for key in PRIORITIES:
        if key in never:
            group = words.say("Escalation ({which})", which=word(PRIORITY_WORDS, key, words))
            yield ValueRow(("escalations", len(rows)), group, hours_said(words), "rises", member=key, optional=True)


def _rest(mapping: dict[str, Any], words: Words, profile: Profile) -> Iterator[ValueRow]:
    tr = words.tr
    for code in LANGUAGE_CODES:
        said = words.say("Customers are served in {language}", language=LANGUAGES[code].name)
        yield ValueRow(("languages",), tr("Language"), said, "member", member=code)
    interim = tr(mark("An interim answer counts as the start of work"))
    yield ValueRow(("interim_answer_starts",), tr("Promises"), interim, "flag")
    kinds = tuple((code, tr(PROMISES[code])) for code in ("start", "resolve"))
    said, marked = tr(mark("A date agreed with the customer sets")), bool(profile.promises.planned.ours)
    yield ValueRow(("planned", "sets"), tr("Promises"), said, "choice", kinds, marked=marked)
    if mapping.get("tiers", {}).get("ranks"):
        tiers = tuple((code, word(TIER_WORDS, code, words)) for code in TIERS)
        yield ValueRow(("tiers", "default"), tr(mark("Tiers")), tr(mark("The tier of a customer who has none")), "choice", tiers)
    if "training" in mapping:
        months = tr(mark("A new user is trained within so many months"))
        yield ValueRow(("training", "within_months"), tr(mark("Training")), months, "whole")
    for at, row in enumerate(mapping.get("channels", [])):
        if row.get("instead"):
            said = tr(mark("What a customer who is not entitled to it is told"))
            yield ValueRow(("channels", at, "instead"), word(CHANNELS, row["name"], words), said, "text")
