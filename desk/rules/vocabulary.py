"""The words a case may use, in the order they are shown."""

from __future__ import annotations

from typing import Final

KINDS: Final = ("question", "request", "fault", "billing", "training")
PRIORITIES: Final = ("critical", "high", "normal")
CHANNELS: Final = ("phone", "email", "chat", "form", "work_order", "slack", "named_contact")
CONTRACTS: Final = ("sla", "phone_pack", "maintenance", "service_agreement", "support")
TIERS: Final = ("light", "standard", "premium")
PROMISE_KINDS: Final = ("reply", "callback", "start", "resolve", "update")
