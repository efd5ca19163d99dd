"""What a filter looks for by name: customers, contacts, sites and tags found as one types, and the names of those it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import Contact, Customer, Site
from desk.services.search import ESCAPE, asked, every_word, like

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.services.filter.conditions import Condition
    from desk.services.store import Store

THINGS: Final[dict[str, Any]] = {"customer": Customer, "contact": Contact, "site": Site}


def find_things(store: Store, *, field: str, text: str, most: int = 8) -> tuple[tuple[int, str, str], ...]:
    """Customers, contacts or sites by every word of a name, as id, name, and whose it is."""
    words = asked(text)
    if not words:
        return ()
    thing = THINGS[field]
    if field == "customer":
        query = select(Customer.id, Customer.name, Customer.city).where(every_word(words, Customer.search)).order_by(Customer.search)
    else:
        query = select(thing.id, thing.name, Customer.name).join(Customer, Customer.id == thing.customer_id).order_by(thing.name, thing.id)
        if field == "contact":
            query = query.where(every_word(words, Contact.search, Customer.search))
        else:  # a site's name is an address: letters without accents
            query = query.where(*(func.lower(Site.name).like(like(word), escape=ESCAPE) for word in words.split()))
    with store.read() as session:
        return tuple((row[0], row[1], row[2]) for row in session.execute(query.limit(most)))


def names_of(store: Store, *, conditions: Iterable[Condition]) -> dict[tuple[str, int], str]:
    """The names of the customers, contacts and sites that conditions speak of: (field, id) → name."""
    wanted: dict[str, set[int]] = {}
    for condition in conditions:
        if condition.field in THINGS:
            wanted.setdefault(condition.field, set()).update(int(value) for value in condition.values)
    found: dict[tuple[str, int], str] = {}
    if wanted:
        with store.read() as session:
            for field, ids in wanted.items():
                thing = THINGS[field]
                found |= {(field, row[0]): row[1] for row in session.execute(select(thing.id, thing.name).where(thing.id.in_(ids)))}
    return found
