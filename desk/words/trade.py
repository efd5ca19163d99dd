"""The codes of the trade as a person reads them, on the screen, on paper and in files; every table is marked for translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.words.speaker import mark

if TYPE_CHECKING:
    from desk.words.speaker import Words

KINDS = {
    "question": mark("Question"),
    "request": mark("Request"),
    "fault": mark("Fault"),
    "billing": mark("Invoicing"),
    "training": mark("Training"),
}
PRIORITIES = {"critical": mark("Critical"), "high": mark("High"), "normal": mark("Normal")}
CAUSES = {
    "question": mark("Question"),
    "request": mark("Request"),
    "own_fault": mark("Our own fault"),
    "hosting": mark("Hosting"),
    "third_party": mark("Third party"),
    "upgrade": mark("Upgrade"),
    "billing": mark("Invoicing"),
    "other_software": mark("Other software"),
}
WORKS = {
    "support": mark("Support"),
    "training": mark("Training"),
    "content": mark("Content"),
    "advice": mark("Advice"),
    "estimate": mark("Estimate"),
    "development": mark("Development"),
    "setup": mark("Setting up"),
    "maintenance": mark("Maintenance"),
    "course": mark("Course"),
}
CHANNELS = {
    "phone": mark("Phone"),
    "email": mark("E-mail"),
    "chat": mark("Chat"),
    "form": mark("Form"),
    "work_order": mark("Work order"),
    "slack": "Slack",
    "named_contact": mark("Named contact"),
}
STATUSES = {
    "new": mark("New"),
    "open": mark("Open"),
    "waiting_customer": mark("Waiting for customer"),
    "waiting_approval": mark("Waiting for approval"),
    "planned": mark("Planned"),
    "reopened": mark("Reopened"),
    "resolved": mark("Resolved"),
    "closed": mark("Closed"),
}
LEVELS = {1: mark("Level 1"), 2: mark("Level 2"), 3: mark("Level 3")}
ESTIMATES = {"none": mark("No estimate"), "sent": mark("Estimate sent"), "approved": mark("Estimate approved")}
ROLES: dict[Any, str] = {
    "agent": mark("Agent"), "trainer": mark("Trainer"), "office": mark("Office"), "manager": mark("Manager"),
    "administrator": mark("Administrator"),
}  # fmt: skip
TIERS = {"light": "Light", "standard": "Standard", "premium": "Premium"}
CONTRACTS = {
    "sla": "SLA",
    "phone_pack": mark("Phone pack"),
    "maintenance": mark("Maintenance"),
    "service_agreement": mark("Service agreement"),
    "support": mark("Support agreement"),
}
RAISES = {"raise_standard": mark("Raised to Standard"), "raise_premium": mark("Raised to Premium")}
# What a charge waits for; work stands still with it.
HOLDS = {
    "authorisation": mark("Held until an authorised contact orders it"),
    "estimate": mark("Held until an estimate is approved"),
    "notice": mark("Held until the customer was told"),
    "decision": mark("Held until somebody decides"),
    "price": mark("Held until a price is quoted"),
}
# Every kind of contract: those the rules speak of, the tiers, and a tier raised for a time.
AGREEMENTS = {**CONTRACTS, **{f"tier_{key}": name for key, name in TIERS.items()}, **RAISES}
TEAMS = {"support": mark("Support"), "service": mark("Service"), "development": mark("Development"), "senior": mark("Senior staff")}
FIELDS: dict[str, tuple[str, dict[Any, str]]] = {
    "kind": (mark("Kind"), KINDS),
    "priority": (mark("Priority"), PRIORITIES),
    "cause": (mark("Cause"), CAUSES),
    "work": (mark("Work"), WORKS),
    "level": (mark("Level"), LEVELS),
    "channel": (mark("Channel"), CHANNELS),
    "status": (mark("Status"), STATUSES),
    "team": (mark("Team"), TEAMS),
}


def word(table: dict[Any, str], code: Any, words: Words) -> str:
    """The word of a code; an unknown code stands for itself."""
    return words.tr(table[code]) if code in table else str(code)


def priority_word(profile: Any, priority: str, kind: str, words: Words) -> str:
    """The profile's own name of a priority where it has one for that kind of ticket, else the plain word."""
    named = getattr(profile, "priorities", {}).get(priority) if profile is not None else None
    name = getattr(named, "name", "")
    kinds: frozenset[str] = getattr(named, "kinds", frozenset())
    own = profile is not None and words.code in getattr(profile, "languages", ())
    if not name or not own or (kinds and kind not in kinds):
        return word(PRIORITIES, priority, words)
    return str(name[:1].upper() + name[1:])
