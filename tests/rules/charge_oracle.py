"""The price rules once more, as plain ifs written from the specification alone: what the engine's rows are compared with."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.rules.charge_work import Work

# status, reason, net, quarters taken, warnings
Answer = tuple[str, str | None, Decimal, int, tuple[str, ...]]
NOTHING = Decimal(0)
COVERED: Answer = ("covered", None, NOTHING, 0, ())
OUT: Answer = ("out_of_scope", None, NOTHING, 0, ())


def held(reason: str) -> Answer:
    return ("held", reason, NOTHING, 0, ())


def charged(net: Decimal | int | str, *, taken: int = 0, warnings: tuple[str, ...] = ()) -> Answer:
    return ("chargeable", None, Decimal(net), taken, warnings)


def ceil(seconds: int | Decimal, unit: int) -> int:
    whole = int(seconds) // unit
    return whole if whole * unit == seconds else whole + 1


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def stefna(work: Work) -> Answer:  # noqa: PLR0911 - one return a sentence of the specification
    if work.cause == "other_software":
        return OUT
    if work.cause in ("own_fault", "hosting"):
        return COVERED
    if work.cause == "upgrade":
        return held("decision")
    if work.cause == "third_party":
        return held("price")
    # question, billing and request remain
    if work.work == "support":
        return held("price") if work.cause == "request" else COVERED
    if work.work == "estimate":
        return COVERED
    quarters = ceil(work.seconds, 900)
    if work.work == "training":
        if work.included_left == 0:
            return charged(quarters * 3725)
        if quarters <= work.included_left:
            return ("covered", None, NOTHING, quarters, ())
        return charged((quarters - work.included_left) * 3725, taken=work.included_left)
    if work.work == "content":
        return charged(quarters * 4975)
    if work.work == "course":
        pairs = {1: 0, 2: 0, 3: 1, 4: 1, 5: 2, 6: 2, 7: 3, 8: 3, 9: 4, 10: 4}[work.attendees]
        return charged(10000 + 10000 * pairs)
    return held("price")


def mystore(work: Work) -> Answer:
    agreement = "service_agreement" in work.contracts
    if work.cause == "other_software":
        return OUT
    if work.cause in ("own_fault", "hosting"):
        return COVERED
    if work.cause in ("question", "billing") and not (agreement and work.team == "service"):
        return COVERED
    if not agreement:
        return charged(1250 * ceil(work.seconds, 3600))
    net = 250 * ceil(work.seconds, 900)
    if work.told or work.estimated_hours is None or work.estimated_hours <= 3:
        return charged(net)
    if work.estimated_hours <= 5:
        return charged(net, warnings=("notice",))
    return held("notice")


def pindena(work: Work) -> Answer:
    if work.cause == "other_software":
        return OUT
    if work.cause in ("own_fault", "hosting") or work.level == 1:
        return COVERED
    if work.cause == "request":
        return charged(1400 * ceil(work.seconds, 3600)) if work.estimate == "approved" else held("estimate")
    if "support" in work.contracts:
        return COVERED
    return charged(1400 * ceil(work.seconds, 3600))


def _labour(work: Work, quarters: int, rate: Decimal) -> Decimal:
    if "sla" in work.contracts:
        rate = cents(rate * Decimal("1.5"))
    return cents(quarters * rate / 4)


def clickmedia(work: Work, *, is_open: bool) -> Answer:  # noqa: C901 - the rules told one by one, on purpose
    """The Greek rules; `is_open` says whether the call starts inside the desk's hours."""
    if work.cause == "other_software":
        return OUT
    if work.cause in ("hosting", "billing"):
        return COVERED
    quarters = ceil(work.seconds, 900)
    guidance = work.cause == "question" and work.work == "support" and work.channel == "phone"
    usage = charged(_labour(work, quarters, Decimal(60)))
    developed = held("price") if work.hourly_rate is None else charged(_labour(work, quarters, work.hourly_rate))
    if work.cause == "own_fault":
        if "maintenance" in work.contracts:
            return COVERED
        answer = developed
    elif work.cause == "upgrade":
        if "maintenance" not in work.contracts:
            answer = developed
        elif work.version_from is None or work.version_to is None:
            answer = held("decision")
        elif work.version_from.split(".")[0] == work.version_to.split(".")[0]:
            return COVERED
        else:
            answer = developed
    elif work.cause == "question" and guidance and "phone_pack" in work.contracts and work.at is not None and is_open:
        left = min(4 - work.used_month, 48 - work.used_year)
        taken = min(quarters, left)
        if quarters == taken:
            return ("covered", None, NOTHING, taken, ())
        answer = charged(_labour(work, quarters - taken, Decimal(60)), taken=taken)
    elif work.cause in ("question", "third_party") or work.work in ("support", "content", "training", "setup"):
        answer = usage
    elif work.work == "development":
        answer = developed
    else:
        answer = held("price")
    return answer if work.told or guidance else held("notice")


def web_veistamo(work: Work) -> Answer:
    if work.cause == "other_software":
        return OUT
    if work.cause in ("own_fault", "hosting", "billing"):
        return COVERED
    if work.work == "maintenance" and work.cause in ("upgrade", "third_party"):
        return COVERED
    if not work.authorised:
        return held("authorisation")
    rate = {"light": 96, "standard": 92, "premium": 88, None: 96}[work.tier]
    return charged(cents(ceil(work.seconds, 900) * Decimal(rate) / 4))
