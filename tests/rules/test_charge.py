"""What work costs: every profile's rows against the rules written a second time, over the whole grid of cases."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.charge import price
from desk.rules.charge_work import CAUSES, ESTIMATES, HOLDS, LEVELS, TEAMS, WORKS, Work
from desk.rules.errors import Refused
from desk.rules.vocabulary import CONTRACTS, TIERS
from desk.words.charge_sentences import SENTENCES
from tests.rules import charge_oracle as oracle
from tests.rules.charge_profiles import KEYS, terms_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.rules.charge_work import Charge

SECONDS = (0, 1, 899, 900, 901, 3600, 3601, 9374)
NOON = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)


def grid(**choices: Any) -> Iterator[Work]:
    """Every combination of the values each field may take."""
    for values in itertools.product(*choices.values()):
        yield Work(**dict(zip(choices, values, strict=True)))


def some(*sets: str) -> tuple[frozenset[str], ...]:
    """Contract sets, each written as words."""
    return tuple(frozenset(one.split()) for one in sets)


def answer(charge: Charge) -> oracle.Answer:
    """What the oracle speaks of, after checking that the charge's parts hold together."""
    assert charge.net + charge.vat == charge.gross
    assert sum((line.net for line in charge.lines), Decimal(0)) == charge.net
    assert bool(charge.lines) == (charge.status == "chargeable")
    assert (charge.reason in HOLDS) == (charge.status == "held")
    assert charge.why
    assert all(reason.code in SENTENCES for reason in charge.why)
    return charge.status, charge.reason, charge.net, charge.pack_quarters, charge.warnings


def differing(works: Iterator[Work], key: str, expected: Any) -> list[tuple[Work, oracle.Answer, oracle.Answer]]:
    terms = terms_of(key)
    found = [(work, answer(price(terms, work)), expected(work)) for work in works]
    assert len(found) > 1000
    return [row for row in found if row[1] != row[2]][:3]


def test_the_subscription_and_training_grid_agrees_with_the_rules_written_again():
    works = grid(
        work=WORKS,
        cause=CAUSES,
        seconds=SECONDS,
        included_left=(0, 1, 4, 11),
        attendees=(1, 2, 3, 9, 10),
        authorised=(True, False),
        told=(False,),
    )
    assert differing(works, "stefna", oracle.stefna) == []


def test_the_service_agreement_grid_agrees_with_the_rules_written_again():
    hours = (None, *(Decimal(number) for number in ("0", "3", "3.01", "5", "5.01", "40")))
    works = grid(
        work=("support", "setup", "course", "estimate"),
        cause=CAUSES,
        seconds=SECONDS,
        contracts=some("", "service_agreement", "support sla", "service_agreement support"),
        team=TEAMS,
        estimated_hours=hours,
        told=(True, False),
    )
    assert differing(works, "mystore", oracle.mystore) == []


def test_the_support_agreement_grid_agrees_with_the_rules_written_again():
    works = grid(
        work=WORKS, cause=CAUSES, seconds=SECONDS, contracts=some("", "support", "service_agreement sla"), level=LEVELS, estimate=ESTIMATES
    )
    assert differing(works, "pindena", oracle.pindena) == []


@pytest.mark.parametrize("is_open", [True, False])
def test_the_pack_and_labour_grid_agrees_with_the_rules_written_again(is_open: bool):
    terms = terms_of("clickmedia")
    works = grid(
        work=("support", "development", "content", "advice", "maintenance"),
        cause=CAUSES,
        seconds=(0, 1, 900, 901, 3600, 7201),
        channel=("phone", "email"),
        at=(NOON, None),
        contracts=some("", "sla", "phone_pack", "maintenance", "sla phone_pack maintenance"),
        told=(True, False),
        hourly_rate=(None, Decimal(60), Decimal("70.01")),
        used_month=(1, 4),
        used_year=(0, 47),
    )
    wrong = [work for work in works if answer(price(terms, work, open_at=lambda _at: is_open)) != oracle.clickmedia(work, is_open=is_open)]
    assert wrong[:3] == []


def test_every_version_and_work_of_a_fault_agrees_with_the_rules_written_again():
    works = grid(
        work=WORKS,
        cause=CAUSES,
        seconds=(0, 2699),
        contracts=some("", "maintenance", "maintenance sla", "support"),
        told=(True, False),
        hourly_rate=(None, Decimal("77.77"), Decimal(90)),
        version_from=(None, "3.4", "1.9", "10.0"),
        version_to=(None, "3.5", "4.0", "10.2.1"),
    )
    assert differing(works, "clickmedia", lambda work: oracle.clickmedia(work, is_open=False)) == []


def test_the_tier_and_authorisation_grid_agrees_with_the_rules_written_again():
    works = grid(
        work=WORKS,
        cause=CAUSES,
        seconds=SECONDS,
        tier=(None, *TIERS),
        authorised=(True, False),
        contracts=some("", "maintenance", " ".join(CONTRACTS)),
    )
    assert differing(works, "web-veistamo", oracle.web_veistamo) == []


def test_other_software_is_out_of_scope_even_where_a_hold_would_apply():
    for key in KEYS:
        charge = price(terms_of(key), Work(cause="other_software", authorised=False, seconds=900))
        assert (charge.status, charge.reason, charge.lines) == ("out_of_scope", None, ())


def test_an_agreed_surcharge_replaces_the_usual_half():
    work = Work(cause="third_party", told=True, contracts=frozenset({"sla"}), seconds=3600)
    assert price(terms_of("clickmedia"), work).net == Decimal("90.00")
    agreed = Work(cause="third_party", told=True, contracts=frozenset({"sla"}), seconds=3600, sla_multiplier=Decimal("1.25"))
    assert price(terms_of("clickmedia"), agreed).net == Decimal("75.00")


def test_a_rate_is_raised_and_rounded_before_its_quarters_are_counted():
    work = Work(work="development", told=True, contracts=frozenset({"sla"}), seconds=900, hourly_rate=Decimal("70.01"))
    charge = price(terms_of("clickmedia"), work)
    assert (charge.lines[0].unit_price, charge.net, charge.vat) == (Decimal("26.255"), Decimal("26.26"), Decimal("6.30"))


def test_the_application_s_own_marks_hold_a_charge():
    without = price(terms_of("stefna"), Work(cause="question", subscription=False))
    assert (without.status, without.reason) == ("held", "decision")
    quote = Work(contracts=frozenset({"service_agreement"}), quote_first=True, seconds=900)
    assert price(terms_of("mystore"), quote).reason == "estimate"
    approved = Work(contracts=frozenset({"service_agreement"}), quote_first=True, seconds=900, estimate="approved")
    assert price(terms_of("mystore"), approved).net == Decimal("250.00")
    assert price(terms_of("mystore"), Work(on_call=True, seconds=900)).reason == "price"


def test_a_quote_and_a_notice_both_missing_hold_for_the_estimate_first():
    work = Work(contracts=frozenset({"service_agreement"}), quote_first=True, estimated_hours=Decimal(6))
    charge = price(terms_of("mystore"), work)
    assert charge.reason == "estimate"
    assert [reason.code for reason in charge.why] == ["service_work", "quote_first", "told_before_long_work", "ours_rule"]


def test_a_used_up_pack_with_nothing_worked_is_still_covered():
    work = Work(cause="question", channel="phone", contracts=frozenset({"phone_pack"}), at=NOON, used_month=4, used_year=48)
    charge = price(terms_of("clickmedia"), work, open_at=lambda _at: True)
    assert (charge.status, charge.pack_quarters) == ("covered", 0)


def test_more_used_than_a_pack_holds_takes_nothing_from_it():
    work = Work(cause="question", channel="phone", contracts=frozenset({"phone_pack"}), at=NOON, used_month=9, used_year=60, seconds=900)
    charge = price(terms_of("clickmedia"), work, open_at=lambda _at: True)
    assert (charge.status, charge.pack_quarters, charge.net) == ("chargeable", 0, Decimal("15.00"))


def test_the_desk_s_own_prices_replace_the_published_ones():
    own = {"training_hour": Decimal(16000), "course_pair": Decimal(8000)}
    assert price(terms_of("stefna"), Work(work="training", seconds=900), own).net == 4000
    assert price(terms_of("stefna"), Work(work="course", attendees=4), own).net == 18000


def test_an_assumed_amount_is_marked_until_the_desk_sets_its_own():
    work = Work(cause="third_party", seconds=900)
    assumed, own = price(terms_of("pindena"), work), price(terms_of("pindena"), work, {"consultant_hour": Decimal(1500)})
    assert [reason.code for reason in assumed.why] == ["consultant", "worked", "line_unit", "ours_unit", "ours_price", "total"]
    assert [reason.code for reason in own.why] == ["consultant", "worked", "line_unit", "ours_unit", "total"]


def test_a_minimum_rate_may_be_raised_and_never_lowered():
    work = Work(seconds=900)
    assert price(terms_of("mystore"), work, {"work_hour": Decimal(1300)}).net == 1300
    with pytest.raises(Refused, match="minimum rate"):
        price(terms_of("mystore"), work, {"work_hour": Decimal("1249.99")})


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"cause": "magic"}, "cause"),
        ({"work": "dance"}, "work"),
        ({"channel": "fax"}, "channel"),
        ({"team": "red"}, "team"),
        ({"tier": "gold"}, "tier"),
        ({"estimate": "maybe"}, "estimate"),
        ({"level": 4}, "level"),
        ({"contracts": frozenset({"gym"})}, "contracts"),
        ({"seconds": -1}, "seconds"),
        ({"seconds": 10**13}, "seconds"),
        ({"estimated_hours": Decimal("NaN")}, "estimated_hours"),
        ({"hourly_rate": Decimal("Infinity")}, "hourly_rate"),
        ({"included_left": -1}, "included_left"),
        ({"used_month": -1}, "used_month"),
        ({"used_year": -1}, "used_year"),
        ({"attendees": 0}, "attendees"),
        ({"attendees": 11}, "attendees"),
        ({"version_to": "latest"}, "version_to"),
        ({"sla_multiplier": Decimal("0.5")}, "sla_multiplier"),
    ],
)
def test_work_that_makes_no_sense_is_refused_by_its_field_in_every_profile(fields: dict[str, Any], field: str):
    for key in KEYS:
        with pytest.raises(Refused) as refusal:
            price(terms_of(key), Work(**{"cause": "other_software", **fields}))
        assert refusal.value.field == field


def test_a_rate_outside_the_range_is_refused_even_where_no_rule_would_use_it():
    for rate in ("59.99", "90.01", "0"):
        with pytest.raises(Refused) as refusal:
            price(terms_of("clickmedia"), Work(cause="other_software", hourly_rate=Decimal(rate)))
        assert refusal.value.field == "hourly_rate"
    assert price(terms_of("stefna"), Work(cause="hosting", hourly_rate=Decimal(5))).status == "covered"


def test_a_fraction_of_a_second_starts_a_unit():
    assert price(terms_of("web-veistamo"), Work(seconds=Decimal("900.5"))).net == Decimal("48.00")


def test_a_custom_day_rounding_counts_a_ticket_s_entries_together():
    from dataclasses import replace

    terms = replace(terms_of("web-veistamo"), rounding="day")
    first, second = Work(seconds=600), Work(seconds=600, seconds_before=600)
    assert [price(terms, work).lines[0].quantity for work in (first, second)] == [1, 1]
    assert price(terms, Work(seconds=300, seconds_before=600)).lines[0].quantity == 0
    assert price(terms_of("web-veistamo"), Work(seconds=300, seconds_before=600)).lines[0].quantity == 1
