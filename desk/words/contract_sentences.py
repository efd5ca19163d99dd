"""The sentences that say what a customer is entitled to, and why: code → English text, the key of its translations."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "entitled.tier_own": "{tier} is the customer's own tier.",
    "entitled.tier_contract": "{tier} holds by contract.",
    "entitled.tier_plain": "Without a tier of its own the customer counts as {tier}.",
    "entitled.raise": "Raised to {tier} until {end:date}: tickets received by then take it.",
    "entitled.raise_open": "Raised to {tier}: tickets received in it take it.",
    "entitled.raise_hours": "The hours agreed for it count as open.",
    "entitled.raise_contacts": "{names} may order chargeable work in it.",
    "entitled.pack_left": "Phone guidance in opening hours: {month:duration} left this month, {year:duration} until {end:date}.",
    "entitled.included": "{site}: {left:duration} of {whole:duration} of the project's training are left, used before anything is charged.",
    "entitled.surcharge": "Hourly rates are {surcharge:percent} higher.",
    "entitled.normal_as_high": "Tickets of normal priority are handled as high.",
    "entitled.all_hours": "Critical tickets are taken up at any hour.",
    "entitled.desk_hours": "Hours outside the desk's are not agreed.",
    "entitled.goal_same_day": "The desk strives to solve cases the same business day.",
    "entitled.covered": "Costs nothing: {causes:words}.",
    "entitled.same_version": "Upgrades within the same major version cost nothing.",
    "entitled.rate": "Development costs {rate:money} an hour.",
    "entitled.quote_first": "Work needs an approved quote first.",
    "entitled.fee_only": "Nothing in the desk's promise hangs on it: it is a fee.",
    "entitled.trained": "It could start: training was completed on {day:date}.",
    "entitled.subscribed": "The subscription covers questions about the system and invoices.",
    "entitled.unsubscribed": "Without a subscription, questions wait for a decision whether they are charged.",
    "entitled.since": "By contract since {start:date}.",
    "entitled.until": "By contract from {start:date} to {end:date}.",
    "entitled.renews": "By contract since {start:date}; it renews by itself on {day:date}.",
    "entitled.site": "For {site} only.",
    "entitled.agreed_anew": "Terms agreed anew from {day:date}.",
}
