"""What people decided about a charge, as sentences of its why: code → English text, the key of its translations."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "not_priced": "The rules cannot price this as it is entered ({field}): correct it, or decide what it costs.",
    "released.authorisation": "An authorised contact approved it, recorded by {who} on {day:date}: {reason}",
    "released.estimate": "The customer approved the estimate, recorded by {who} on {day:date}: {reason}",
    "released.notice": "The customer was told, recorded by {who} on {day:date}: {reason}",
    "released.decision": "{who} decided it on {day:date}: {reason}",
    "released.price": "{who} set the price on {day:date}: {reason}",
    "released.override": "{who} released it on {day:date} without the approval: {reason}",
    "agreed_sum": "The agreed price is {net:money} without VAT.",
}
