"""An item's own words: its names in five languages and its VAT category, changed on record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desk.models import PriceItem
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.price.edits import followed
from desk.services.price.record import NO_ITEM, Batch, item_in, item_state
from desk.services.price.rows import item_name
from desk.services.rights import ruled
from desk.services.ticket.record import Act
from desk.words import LANGUAGES, speaker

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desk.services.changes import Changed
    from desk.services.store import Store

CATEGORIES: Final = ("S", "Z", "E")
MOST_NAME: Final = 120
MOST_REASON: Final = 200


@dataclass(frozen=True, slots=True)
class ItemWords:
    """The desk's own names by language, those that the terms give, the VAT category, and why an exempt one bears no VAT."""

    own: dict[str, str]
    published: dict[str, str]
    vat_category: str
    exemption: str = ""


def item_words(store: Store, *, item_id: int) -> ItemWords:
    """What an item is called, and its VAT category."""
    profile = desks.profile(store)
    with store.read() as session:
        item = session.get(PriceItem, item_id)
        if item is None:
            raise Refused(NO_ITEM, field="item_id")
        terms = profile.charges.items.get(item.code)
        own = {code: str(item.texts.get(code, "")) for code in LANGUAGES}
        published = {code: speaker(code).tr(terms.name) if terms is not None else item_name(item, None, code) for code in LANGUAGES}
        return ItemWords(own, published, item.vat_category, item.exemption)


@ruled
def change_item(
    store: Store, *, item_id: int, names: Mapping[str, str], vat_category: str, at: datetime, by: int, exemption: str = ""
) -> Changed:
    """Other names (an empty one is the terms' own) and another VAT category, from now on; `result` takes it back.

    An exempt item says why, in the words of the law, which stand on the invoice.
    """
    if vat_category not in CATEGORIES:
        raise Refused("“{given}” is not one of the choices: {choices}.", field="vat_category", given=vat_category[:40], choices="S, Z, E")
    reason = " ".join(exemption.split()) if vat_category == "E" else ""
    if vat_category == "E" and not reason:
        raise Refused("Write why no VAT is charged: the law's words stand on the invoice.", field="exemption")
    if len(reason) > MOST_REASON:
        raise Refused("The reason has at most {most} letters.", field="exemption", most=MOST_REASON)
    texts = {code: " ".join(names.get(code, "").split()) for code in LANGUAGES}
    for code, text in texts.items():
        if len(text) > MOST_NAME:
            raise Refused("A name has at most {most} letters.", field=code, most=MOST_NAME)
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        batch, item = Batch(act), item_in(session, item_id)
        before = item_state(item)
        item.texts = {code: text for code, text in texts.items() if text}
        item.vat_category, item.exemption = vat_category, reason
        batch.note(item_id, "item", before, item_state(item))
        return followed(act, batch)
