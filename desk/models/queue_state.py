"""What the queue keeps on a ticket, as SQL over a row's prefix (`NEW.`, `ticket.`): one text for the triggers, the tick and a rebuild.

Instants that have passed are those before the clock's mark; an aim or latest exactly at it has not passed, as in the rules.
"""

from __future__ import annotations

from typing import Final

MARK: Final = "(SELECT q.mark_at FROM queue_clock q WHERE q.id = 1)"
FAR_SQLITE: Final = "'9999-12-31 00:00:00.000000'"
FAR_POSTGRES: Final = "TIMESTAMPTZ '9999-12-31 00:00:00+00'"
# What a change of makes the state be worked out anew.
RESTS_ON: Final = ("is_open", "priority", "tier_rank", "paused_at", "due_aim", "due_latest", "received_at")
# What a change of makes the instant of rising to management unknown.
RISES_ON: Final = ("is_open", "priority", "kind", "paused_at", "received_at", "management", "tier")
KEPT: Final = ("queue_place", "queue_at", "breached", "due_day", "turns_at", "notes_at")
# The columns of a ticket by which the views' counters count, and the views: what each counts of, and when a ticket is in it.
COUNTED_BY: Final = ("is_open", "owner_id", "breached", "due_day", "status", "held_reason", "level", "management")
COUNTED: Final[dict[str, tuple[str, str]]] = {
    "all_open": ("0", "{r}is_open"),
    "mine": ("coalesce({r}owner_id, 0)", "{r}is_open AND {r}owner_id IS NOT NULL"),
    "unassigned": ("0", "{r}is_open AND {r}owner_id IS NULL"),
    "breached": ("0", "{r}is_open AND {r}breached"),
    "due_today": ("coalesce({r}due_day, 0)", "{r}is_open AND {r}due_day IS NOT NULL"),
    "waiting": ("0", "{r}is_open AND {r}status IN ('waiting_customer', 'waiting_approval')"),
    "held": ("0", "{r}is_open AND {r}held_reason IS NOT NULL"),
    "level_3": ("0", "{r}is_open AND {r}level = 3"),
    "management": ("0", "{r}is_open AND {r}management"),
    "resolved": ("0", "NOT {r}is_open"),
}


def far(*, sqlite: bool) -> str:
    """The instant after all others: that of a ticket nothing is promised of."""
    return FAR_SQLITE if sqlite else FAR_POSTGRES


def state(row: str, *, sqlite: bool) -> dict[str, str]:
    """Each kept column with the expression of its value."""
    breached = f"coalesce({row}due_latest < {MARK}, false)"
    matters = f"CASE WHEN {row}due_aim < {MARK} THEN {row}due_latest ELSE coalesce({row}due_aim, {row}due_latest) END"
    place = (
        f"(CASE WHEN {row}paused_at IS NULL THEN 0 ELSE 1000000 END) + (CASE WHEN {breached} THEN 0 ELSE 100000 END) + "
        f"(CASE WHEN {row}priority = 'critical' THEN 0 ELSE 10000 END) + {row}tier_rank"
    )
    return {
        "queue_place": place,
        "queue_at": f"coalesce({matters}, {far(sqlite=sqlite)})",
        "breached": breached,
        "due_day": f"CASE WHEN {row}paused_at IS NULL THEN {local_day(matters)} END",
        "turns_at": turns_at(row),
        "notes_at": notes_at(row),
    }


def local_day(instant: str) -> str:
    """The local day an instant falls on; null beyond the days that are kept."""
    return (
        f"(SELECT CASE WHEN d.ends_at > {instant} THEN d.day END FROM local_day d WHERE d.starts_at <= {instant} "  # noqa: S608 - our own
        "ORDER BY d.starts_at DESC LIMIT 1)"
    )


def turns_at(row: str) -> str:
    """The next instant at which time changes where the ticket stands: any aim or latest that has not passed."""
    return (
        f"(SELECT min(x.at) FROM (SELECT {row}due_aim AS at UNION ALL SELECT {row}due_latest "  # noqa: S608 - our own texts
        f"UNION ALL SELECT p.aim FROM ticket_promise p WHERE p.ticket_id = {row}id AND p.kept_at IS NULL "
        f"UNION ALL SELECT p.latest FROM ticket_promise p WHERE p.ticket_id = {row}id AND p.kept_at IS NULL) x "
        f"WHERE NOT coalesce(x.at < {MARK}, false))"
    )


def notes_at(row: str) -> str:
    """The earliest aim or latest of a promise not kept whose passing is not on the timeline."""
    own = f"p.ticket_id = {row}id AND p.kept_at IS NULL"
    return (
        "(SELECT min(x.at) FROM ("  # noqa: S608 - our own texts
        f"SELECT p.aim AS at FROM ticket_promise p WHERE {own} AND (p.aim_passed_at IS NULL OR p.aim_passed_at <> p.aim) "
        f"UNION ALL SELECT p.latest FROM ticket_promise p WHERE {own} AND (p.latest_passed_at IS NULL OR p.latest_passed_at <> p.latest)"
        ") x)"
    )


def keep_sql(where: str, *, sqlite: bool) -> str:
    """The UPDATE that works the kept columns of some tickets out anew."""
    sets = ", ".join(f"{name} = {value}" for name, value in state("ticket.", sqlite=sqlite).items())
    return f"UPDATE ticket SET {sets} WHERE {where}"  # noqa: S608 - our own texts
