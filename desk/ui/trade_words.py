"""The codes of the trade as a person reads them on the screen: the tables stand in `desk.words.trade`."""

from desk.words.trade import (
    AGREEMENTS,
    CAUSES,
    CHANNELS,
    CONTRACTS,
    ESTIMATES,
    FIELDS,
    HOLDS,
    KINDS,
    LEVELS,
    PRIORITIES,
    ROLES,
    STATUSES,
    TEAMS,
    TIERS,
    WORKS,
    priority_word,
    word,
)

__all__ = [
    "AGREEMENTS", "CAUSES", "CHANNELS", "CONTRACTS", "ESTIMATES", "FIELDS", "HOLDS", "KINDS", "LEVELS", "PRIORITIES", "ROLES", "STATUSES",
    "TEAMS", "TIERS", "WORKS", "priority_word", "word",
]  # fmt: skip
