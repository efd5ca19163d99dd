"""What an alert says, and why it came to whom: code → English text, the key of its translations."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # The headlines.
    "alert.new_request": "New request {number}: {subject}",
    "alert.assigned": "{number} is yours now: {subject}",
    "alert.answer": "{who} wrote on {number}: {subject}",
    "alert.promise_soon": "{number} is due {at:clock}: {subject}",
    "alert.promise_due": "{number} is late: {subject}",
    "alert.update": "News of progress is due on {number}: {subject}",
    "alert.colleague_reply": "{who} answered on your ticket {number}: {subject}",
    "alert.notice.level": "{number} was lifted to level 3: {subject}",
    "alert.notice.management": "{number} was lifted to management: {subject}",
    "alert.notice.lowered": "{number} was let down again: {subject}",
    "alert.released": "A hold was released: {customer}",
    "alert.to_tell": "{site} is to be told about “{course}”",
    "alert.training": "{who} is to be trained by {day:date}",
    "alert.contract": "A contract of {customer} asks for a decision by {day:date}",
    "alert.pack": "The phone pack of {customer} is nearly used up",
    "alert.pack_out": "The phone pack of {customer} is used up",
    "alert.report": "The weekly report up to {day:date} is made",
    "alert.backup": "Today's backup could not be made",
    # The whys.
    "alert.received": "Received {at:moment} from {customer}.",
    "alert.assigned_by": "{who} gave it to you on {at:moment}.",
    "alert.said": "Written on {at:moment}; the customer is {customer}.",
    "alert.latest.reply": "An answer is promised to {customer} by {at:moment}.",
    "alert.latest.callback": "A call back is promised to {customer} by {at:moment}.",
    "alert.latest.start": "The start of work is promised to {customer} by {at:moment}.",
    "alert.latest.resolve": "A solution is promised to {customer} by {at:moment}.",
    "alert.update_by": "{customer} should hear of progress by {at:moment}.",
    "alert.told_by": "{who} told you on {at:moment}.",
    "alert.told_by_rule": "The promise of this desk lifted it on {at:moment}.",
    "alert.note": "With the note: {note}",
    "alert.released_by": "{who} released it on {at:moment}: {reason}",
    "alert.offered": "A place came free on {at:moment} and is held until {until:moment}.",
    "alert.lapsed": "The place that was held for them lapsed on {at:moment}.",
    "alert.first_login": "First login on {first:date} ({customer}); no course is booked.",
    "alert.contract.renew": "It ends on {ends:date} unless somebody renews it.",
    "alert.contract.notice": "It renews by itself; {day:date} is the last day to give notice.",
    "alert.contract.ends": "It ends on {ends:date}, and nothing follows.",
    "alert.pack_left": "This month: {month_used} of {month_most} quarters; this year: {year_used} of {year_most}.",
    "alert.report_made": "Made on {at:moment}.",
    "alert.backup_said": "What stood in the way: {detail}",
    # Why it is theirs.
    "alert.yours": "It came to you because the ticket is yours.",
    "alert.call": "It came to you because the call was yours.",
    "alert.trainer": "It came to you because you give this course.",
    "alert.told": "It came to you because you were named.",
    "alert.duty": "It came to you because you are on duty and nobody else has it.",
    "alert.first": "It is nobody's own; your desk was the first to take it up.",
    "alert.taken_over": "It is nobody's own; your desk took it over when another had gone.",
    "alert.this_desk": "It came to this desk because the file is kept here.",
}
