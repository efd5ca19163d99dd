"""What a customer is entitled to, in words: today, and on any day that is past."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.windows import Hours
from desk.services.agreements import Entitled, Entitlements, entitlements_of
from desk.words import LANGUAGES, speaker
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.services.contract_room import ContractRoom

if TYPE_CHECKING:
    from desk.services.store import Store

JANUARY, MARCH = date(2026, 1, 1), date(2026, 3, 1)


def shown(room: ContractRoom, on: date | None = None) -> Entitlements:
    return entitlements_of(room.store, customer_id=room.customer, now=NOW, on=on)


def of_kind(found: Entitlements, kind: str) -> Entitled:
    return next(row for row in found.rows if row.kind == kind)


def says(row: Entitled) -> str:
    assert all(speaker(code).reasons((*row.means, *row.why)) for code in LANGUAGES)
    return " ".join(speaker("en").reasons((*row.means, *row.why)))


def test_each_contract_says_what_it_means_and_why(store: Store):
    room = ContractRoom(store)
    room.save("sla", JANUARY, renewal="year")
    room.save("maintenance", JANUARY, price=Decimal(90), hourly_rate=Decimal(75), ends_on=date(2026, 12, 31))
    found = shown(room)
    assert says(of_kind(found, "sla")) == (
        "Hourly rates are 50% higher. Tickets of normal priority are handled as high. Critical tickets are taken up at any hour. "
        "By contract since 1 Jan 2026; it renews by itself on 1 Jan 2027."
    )
    assert says(of_kind(found, "maintenance")) == (
        "Upgrades within the same major version cost nothing. Costs nothing: our own fault. Development costs €75.00 an hour. "
        "By contract from 1 Jan 2026 to 31 Dec 2026."
    )


def test_the_pack_says_what_is_left_of_month_and_year(store: Store):
    room = ContractRoom(store)
    room.save("phone_pack", JANUARY)
    for day, quarters in ((date(2026, 3, 9), 4), (TODAY, 3)):
        trade.charge(store, room.customer, room.by, profile_key="clickmedia", day=day, status="covered", pack_quarters=quarters, lines=[],
                     net=Decimal(0))  # fmt: skip
    row = of_kind(shown(room), "phone_pack")
    assert row.meters == ((3, 4), (7, 48))
    assert says(row).startswith("Phone guidance in opening hours: 15 min left this month, 10 h 15 min until 1 Jan 2027.")
    assert of_kind(shown(room, date(2026, 2, 1)), "phone_pack").meters[0] == (0, 4)


def test_a_day_that_is_past_is_answered_by_what_held_then(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY)
    room.change(key, surcharge=Decimal(40), covers_out_of_hours=False, holds_from=MARCH)
    room.end(key, TODAY - timedelta(days=1))
    assert "50% higher" in says(of_kind(shown(room, MARCH - timedelta(days=1)), "sla"))
    later = says(of_kind(shown(room, MARCH), "sla"))
    assert "40% higher" in later
    assert "Hours outside the desk's are not agreed." in later
    assert shown(room).rows == ()


def test_a_raise_says_until_when_with_its_hours_and_contacts(store: Store):
    room = ContractRoom(store, "web-veistamo", tier="standard")
    makers.contact(store, room.customer, "Aino Esimerkki")
    evenings = (Hours(0, 1020, 1260),)
    room.save("raise_premium", TODAY, ends_on=date(2026, 4, 30), windows=evenings, agreed_contacts=("Aino Esimerkki",))
    found = shown(room)
    row = of_kind(found, "raise_premium")
    assert (found.tier, row.hours) == ("premium", evenings)
    assert says(row).startswith(
        "Raised to Premium until 30 Apr 2026: tickets received by then take it. The hours agreed for it count as open."
    )
    assert "Aino Esimerkki may order chargeable work in it." in says(row)
    assert says(of_kind(found, "tier_standard")) == "Standard is the customer's own tier."
    assert shown(room, date(2026, 5, 1)).tier == "standard"


def test_without_a_tier_the_profiles_plain_one_holds(store: Store):
    room = ContractRoom(store, "web-veistamo")
    assert says(shown(room).rows[0]) == "Without a tier of its own the customer counts as Light."
    room.save("tier_premium", JANUARY)
    assert [row.kind for row in shown(room).rows] == ["tier_premium"]


def test_included_training_is_told_for_each_site(store: Store):
    room = ContractRoom(store, "stefna")
    makers.site(store, room.customer, "lundey.example", training_quarters=6)
    included = of_kind(shown(room), "included")
    assert says(included) == "lundey.example: 1 h 30 min of 1 h 30 min of the project's training are left, used before anything is charged."
    assert "covers questions" in says(of_kind(shown(room), "subscription"))


@pytest.mark.parametrize(
    ("profile", "kind", "words"),
    [
        ("mystore", "service_agreement", "Under the service agreement the time spent is charged by the started quarter of an hour."),
        ("pindena", "support", "Costs nothing: question, third party, upgrade and invoicing."),
        ("stefna", "maintenance", "Nothing in the desk's promise hangs on it: it is a fee."),
    ],
)
def test_every_profile_says_its_own(store: Store, profile: str, kind: str, words: str):
    room = ContractRoom(store, profile)
    makers.contact(store, room.customer, trained_on=JANUARY)
    room.save(kind, JANUARY)
    assert words in says(of_kind(shown(room), kind))


def test_a_completed_training_opens_the_support_agreement_until_it_is_agreed_on(store: Store):
    room = ContractRoom(store, "pindena")
    assert shown(room).can_open == ()
    makers.contact(store, room.customer, trained_on=MARCH)
    assert shown(room).can_open == (("support", TODAY),)
    room.save("support", TODAY)
    assert shown(room).can_open == ()
    assert says(of_kind(shown(room), "support")).endswith("It could start: training was completed on 1 Mar 2026.")


def test_contracts_of_one_site_are_told_with_their_site(store: Store):
    room = ContractRoom(store)
    room.save("sla", JANUARY, site_id=room.site)
    makers.site(store, room.customer, "b.example")
    assert "For elaionas.example only." in says(of_kind(shown(room), "sla"))
