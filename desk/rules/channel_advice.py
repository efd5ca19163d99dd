"""Channels by tier: what comes by a channel the customer is not entitled to is accepted all the same, and says where to point them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.rules.promise_terms import ChannelRow, PromiseTerms


@dataclass(frozen=True, slots=True)
class ChannelAdvice:
    """Where to point the customer: the profile's own sentence (English), else only the `channels` that are theirs, by code."""

    channel: str
    instead: str
    channels: tuple[str, ...]


def channel_advice(terms: PromiseTerms, channel: str, *, tier: str | None, contracts: frozenset[str]) -> ChannelAdvice | None:
    """What to tell a customer of this tier and these contracts who came by a channel; None where it is theirs.

    A channel the profile does not name at all is nobody's. Source: the profile's `[[channels]]`. Promises never ask for this.
    """
    held = tier or terms.default_tier
    theirs = tuple(dict.fromkeys(row.name for row in terms.channels if _included(row, held, contracts)))
    if channel in theirs or not terms.channels:
        return None
    instead = next((row.instead for row in terms.channels if row.name == channel), "")
    return ChannelAdvice(channel, instead, theirs)


def _included(row: ChannelRow, tier: str | None, contracts: frozenset[str]) -> bool:
    return (not row.tiers or tier in row.tiers) and (not row.contracts or bool(contracts & row.contracts))
