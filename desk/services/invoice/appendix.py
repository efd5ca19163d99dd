"""The calls behind an invoice, as its appendix tells them: when, how long, what was counted, and the why the agent read aloud."""

from __future__ import annotations

from dataclasses import asdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from desk.documents.values import AppendixCall
from desk.models import Call, Charge
from desk.services import desks
from desk.services.billed_time import charged_net
from desk.services.call.segments import seconds_of
from desk.services.invoice.state import CREDIT
from desk.words import speaker, stored

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.models import Invoice
    from desk.rules.profile import Profile
    from desk.words import Words

QUARTER: Final = 15
# What the desk itself should check before it adopts a profile is not the customer's to read.
OURS: Final = "ours"


def appendix_of(session: Session, row: Invoice) -> tuple[AppendixCall, ...]:
    """The calls that a document's lines came from, in their order; a credit note tells them no second time."""
    ids = {line.charge_id for line in row.lines if line.charge_id is not None}
    if row.kind == CREDIT or not ids:
        return ()
    w, profile = speaker(row.language), desks.profile_in(session)
    rows = session.execute(
        select(Charge, Call)
        .join(Call, Call.id == Charge.call_id)
        .options(selectinload(Call.segments), joinedload(Call.contact))
        .where(Charge.id.in_(ids))
        .order_by(Call.started_at, Call.id)
    )
    return tuple(_entry(charge, call, profile, w) for charge, call in rows)


def appendix_kept(entries: tuple[AppendixCall, ...]) -> list[dict[str, Any]]:
    """The calls as an issued document keeps them: JSON, amounts as text."""
    return [{**asdict(entry), "net": str(entry.net), "why": list(entry.why)} for entry in entries]


def appendix_from(kept: list[dict[str, Any]]) -> tuple[AppendixCall, ...]:
    """The calls that `appendix_kept` wrote."""
    return tuple(AppendixCall(**{**entry, "net": Decimal(entry["net"]), "why": tuple(entry["why"])}) for entry in kept)


def _entry(charge: Charge, call: Call, profile: Profile, w: Words) -> AppendixCall:
    at = call.started_at.astimezone(profile.zone)
    why = w.reasons(reason for reason in stored.from_json(charge.why) if not reason.code.startswith(OURS))
    if charge.goodwill_reason:
        why.append(w.tr("No charge, as a gesture of goodwill."))
    return AppendixCall(
        when=w.say("{day:date} {clock:clock}", day=at, clock=at), length=w.duration(seconds_of(call)), counted=_counted(charge, profile, w),
        net=charged_net(charge), caller=call.contact.name if call.contact else call.caller_name, text=charge.text, why=tuple(why),
    )  # fmt: skip


def _counted(charge: Charge, profile: Profile, w: Words) -> str:
    """The started units: 2 × 15 min + 1 × 15 min (pack)."""
    said = [_units(int(line["quantity"]), line, profile, w) for line in charge.lines]
    if charge.pack_quarters:
        said.append(w.say("{n} × {minutes} min prepaid", n=charge.pack_quarters, minutes=QUARTER))
    return " + ".join(filter(None, said)) or "–"


def _units(count: int, line: dict[str, str], profile: Profile, w: Words) -> str:
    item = profile.charges.items.get(line["item"])
    if line["unit"] == "hour":
        return w.say("{n} h", n=Decimal(count))
    if line["unit"] == "quarter":
        return w.say("{n} × {minutes} min", n=count, minutes=item.minutes if item is not None and item.minutes else QUARTER)
    return ""
