"""A field before and after, in words: codes by their tables, people, contacts and places by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.ui import trade_words
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.words import Words

# Fields without a table of words: their label; values stand as they are, or by the names kept with the change.
LABELS: Final = {
    "subject": mark("Subject"), "product_version": mark("Version"), "customer_id": mark("Customer"), "contact_id": mark("Contact"),
    "site_id": mark("Site"), "tags": mark("Tags"), "owner_id": mark("Owner"),
}  # fmt: skip
SWITCHES: Final = {
    "callback": (mark("The customer asked to be called back"), mark("No call back is asked for any more")),
    "management": (mark("With management"), mark("No longer with management")),
}
NOTHING: Final = "—"


def field_words(field: str, pair: list[Any], data: Mapping[str, Any], people: Mapping[int, str], words: Words) -> str:
    """One field: "Kind: question → fault"; nothing for what no person reads."""
    if field in SWITCHES:
        return words.tr(SWITCHES[field][0 if pair[-1] else 1])
    known = trade_words.FIELDS.get(field)
    if known is None and field not in LABELS:
        return ""
    label = LABELS[field] if known is None else known[0]
    before, after = (_value(field, at, pair, data, people, words) for at in (0, -1))
    return words.say("{field:tr}: {before} → {after}", field=label, before=before, after=after)


def _value(field: str, at: int, pair: list[Any], data: Mapping[str, Any], people: Mapping[int, str], words: Words) -> str:
    value = pair[at]
    if value is None or value in ("", []):
        return NOTHING
    known = trade_words.FIELDS.get(field)
    if known is not None:
        return trade_words.word(known[1], value, words)
    if field == "tags":
        return ", ".join(map(str, value))
    names = data.get("names")
    if field == "owner_id":
        return str(names[at]) if isinstance(names, list) and names else people.get(value, NOTHING)
    if field.endswith("_id") and isinstance(names, dict):
        return str(names.get(field, [NOTHING, NOTHING])[at] or NOTHING)
    return str(value)
