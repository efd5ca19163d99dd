"""The sentences a charge's why is made of: code → English text, the key of its translations."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # Free of charge, or not the desk's work.
    "other_software": "This concerns other software, which the desk normally does not help with; a colleague may take it on and note why.",
    "own_fault": "The fault is in our own software, so putting it right costs nothing.",
    "hosting": "The cause lies in our hosting, so putting it right costs nothing.",
    "billing": "Questions about invoices and fees cost nothing.",
    "subscription_support": "Help with a question about the system or an invoice is included in the subscription.",
    "subscription_estimate": "An estimate of an add-on, with the advice about it, is included in the subscription.",
    "product_support": "Support with questions and invoices is part of the product.",
    "level_one": "Level 1 is the customer's own superusers, so it costs nothing.",
    "support_agreement": "The support agreement covers this.",
    "maintenance_fault": "The maintenance contract covers faults in our software.",
    "same_version": (
        "The maintenance contract covers the upgrade from {version_from} to {version_to}, because the major version stays the same."
    ),
    "maintenance_work": "This is maintenance work, which is not charged.",
    # Charged: by which rule.
    "contract_fee": "The contract's fee for {first:date} to {last:date} is {net:money} without VAT.",
    "training": "Training is charged by the started quarter of an hour.",
    "content": "Adding content is charged by the started quarter of an hour.",
    "course": "An open course is charged per site.",
    "service_work": "Under the service agreement the time spent is charged by the started quarter of an hour.",
    "hourly_work": "Without a service agreement, work on request is charged by the started hour.",
    "consultant": "Without a support agreement, help at levels 2 and 3 is charged at the consultant price by the started hour.",
    "ordered_work": "Ordered work is charged at the consultant price by the started hour, with or without a support agreement.",
    "usage_support": "This is usage support, charged by the started quarter of an hour.",
    "outside_pack": "The phone pack pays only for phone guidance that starts in opening hours, so this is charged as usage support.",
    "usage_light": "Usage support is charged by the started quarter of an hour at the Light rate.",
    "usage_standard": "Usage support is charged by the started quarter of an hour at the Standard rate.",
    "usage_premium": "Usage support is charged by the started quarter of an hour at the Premium rate.",
    "development": "Development is charged by the started quarter of an hour at the rate agreed for the case.",
    "fault_without_maintenance": "Without a maintenance contract, putting a fault right is charged as development.",
    "upgrade_without_maintenance": "Without a maintenance contract, faults after an upgrade are charged as development.",
    "major_version": "Going from {version_from} to {version_to} changes the major version, so the work is charged as development.",
    "phone_pack": "Phone guidance in opening hours is paid from the phone pack.",
    # The sum, step by step.
    "worked": "Time worked {time}, which makes {units} × {minutes} min, each started one counted whole.",
    "worked_day": "Earlier work on the ticket that day, {before}, is counted together with it.",
    "included_used": "From the training included in the project: {taken} × {minutes} min; {left} × {minutes} min are left.",
    "pack_used": (
        "From the phone pack: {taken} × {minutes} min; left in the month: {month} × {minutes} min, in the year: {year} × {minutes} min."
    ),
    "pack_beyond": "Beyond the phone pack: {beyond} × {minutes} min, charged as usage support.",
    "surcharge": "The SLA contract adds {surcharge:percent} to the hourly rate: {price:money} becomes {rate:money}.",
    "line_hourly": "{units} × {minutes} min at {price:money} an hour is {net:money} without VAT.",
    "line_unit": "{units} × {minutes} min at {price:money} each is {net:money} without VAT.",
    "course_site": "The site's fee is {net:money} without VAT, with {included} attendees included.",
    "course_cancelled": "Cancelled late: {percent} % of {price:money} is kept, {net:money} without VAT.",
    "course_beyond": "With {attendees} attendees, each further started pair is added, {groups} × {price:money}: {net:money} without VAT.",
    "total": "{net:money} plus VAT {rate:percent}, {vat:money}, makes {gross:money}.",
    # Held: what is missing, and what to do.
    "no_rule": "No price is published for this work: make the customer a quote.",
    "price_lapsed": "There is no price on that day for {item:tr}: set one in the price list, or agree on a sum.",
    "rate_missing": "No hourly rate is agreed for this case: agree on one from {lowest:money} to {highest:money}.",
    "later_upgrade": "A fault that came with a later upgrade is judged case by case: decide with the customer whether it is charged.",
    "third_party_quote": "The fault is in somebody else's software and no price is published for that: make the customer a quote.",
    "no_subscription": "The customer has no subscription, which would include this: decide whether it is charged.",
    "out_of_hours": "No price is published for critical work outside opening hours: make the customer a quote.",
    "versions_missing": (
        "The maintenance contract covers upgrades within a major version, but the versions are not given: enter them or decide."
    ),
    "quote_first": "The contract asks for an approved quote first: record the customer's approval.",
    "estimate_first": "Work on request needs an estimate that the customer has approved: record the approval.",
    "told_before_long_work": (
        "The estimate of {estimated_hours} hours is over {hours} and the customer has not been told: tell them and record who was told."
    ),
    "tell_before_work": "The estimate of {estimated_hours} hours is over {hours}: tell the customer before the work starts.",
    "told_before_work": "The customer must hear how many hours it takes before work starts: tell them and record who was told.",
    "not_ordered": (
        "Nobody who may order chargeable work has ordered this: ask an authorised contact to approve it and record the approval."
    ),
    # What the published promise does not say.
    "ours_rule": "The published promise does not say this; it is the desk's own reading and should be checked.",
    "ours_unit": "The published price does not name the unit; counting started units is the desk's own reading and should be checked.",
    "ours_price": "The published promise does not give this price; the desk chose it itself and should check it.",
}
