"""A channel that is not the customer's is accepted, and the profile says where to point them."""

from __future__ import annotations

import pytest

from desk.rules.channel_advice import channel_advice
from desk.rules.vocabulary import CHANNELS, CONTRACTS, TIERS
from desk.services import profiles
from desk.words import LANGUAGES, speaker

NONE: frozenset[str] = frozenset()
PROFILES = ("stefna", "mystore", "pindena", "clickmedia", "web-veistamo")


@pytest.mark.parametrize("tier", [None, "light", "standard"])
@pytest.mark.parametrize("channel", ["named_contact", "slack"])
def test_a_customer_below_premium_is_pointed_to_the_common_number(tier: str | None, channel: str):
    advice = channel_advice(profiles.shipped("web-veistamo").promises, channel, tier=tier, contracts=NONE)
    assert advice is not None
    assert "common number" in advice.instead
    assert advice.channels == ("form", "email", "phone")


@pytest.mark.parametrize("channel", ["named_contact", "slack", "form", "email", "phone"])
def test_premium_may_come_by_every_channel(channel: str):
    assert channel_advice(profiles.shipped("web-veistamo").promises, channel, tier="premium", contracts=NONE) is None


def test_the_phone_is_for_those_with_a_phone_pack():
    terms = profiles.shipped("clickmedia").promises
    advice = channel_advice(terms, "phone", tier=None, contracts=NONE)
    assert advice is not None
    assert "phone pack" in advice.instead
    assert channel_advice(terms, "phone", tier=None, contracts=frozenset({"phone_pack"})) is None


def test_a_channel_the_profile_does_not_name_is_nobodys_and_those_that_are_theirs_are_told():
    advice = channel_advice(profiles.shipped("pindena").promises, "work_order", tier=None, contracts=NONE)
    assert advice is not None
    assert (advice.instead, advice.channels) == ("", ("email", "chat", "phone"))


@pytest.mark.parametrize("key", PROFILES)
def test_whatever_is_pointed_to_is_the_customers(key: str):
    terms = profiles.shipped(key).promises
    for channel in CHANNELS:
        for tier in (None, *TIERS):
            for contracts in (NONE, frozenset(CONTRACTS)):
                advice = channel_advice(terms, channel, tier=tier, contracts=contracts)
                for other in advice.channels if advice else ():
                    assert channel_advice(terms, other, tier=tier, contracts=contracts) is None


@pytest.mark.parametrize("key", PROFILES)
def test_every_sentence_of_a_profile_is_said_in_every_language(key: str):
    for row in profiles.shipped(key).promises.channels:
        for language in LANGUAGES:
            if row.instead and language != "en":
                assert speaker(language).tr(row.instead) != row.instead
