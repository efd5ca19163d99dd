"""All sentences a why can be made of: code → English text, the key of its translations."""

from __future__ import annotations

from desk.words.alert_sentences import SENTENCES as ALERT
from desk.words.charge_sentences import SENTENCES as CHARGE
from desk.words.contract_sentences import SENTENCES as CONTRACT
from desk.words.promise_sentences import SENTENCES as PROMISE
from desk.words.work_sentences import SENTENCES as WORK

SENTENCES: dict[str, str] = {**PROMISE, **CHARGE, **CONTRACT, **WORK, **ALERT}
