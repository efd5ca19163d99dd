"""What a filter looks for by name: customers, contacts, sites and tags found as one types, and the names of those it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from desk.models import Contact, Customer, Site
from desk.services.search import asked, every_word, fold

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
    if field == "site":
        return _sites(store, words.split(), most)
    if field == "customer":
        query = select(Customer.id, Customer.name, Customer.city).where(every_word(words, Customer.search)).order_by(Customer.search)
    else:
        query = select(Contact.id, Contact.name, Customer.name).join(Customer, Customer.id == Contact.customer_id)
        query = query.where(every_word(words, Contact.search, Customer.search)).order_by(Contact.search, Contact.id)
    with store.read() as session:
        return tuple((row[0], row[1], row[2]) for row in session.execute(query.limit(most)))


def _sites(store: Store, words: list[str], most: int) -> tuple[tuple[int, str, str], ...]:
    """Sites are kept as they were written, and are few: they are folded as they are read; first those whose own name has the words."""
    query = select(Site.id, Site.name, Customer.name, Customer.search).join(Customer, Customer.id == Site.customer_id)
    found: list[tuple[bool, str, tuple[int, str, str]]] = []
    with store.read() as session:
        for number, name, customer, search in session.execute(query):
            own = fold(name)
            if all(word in own or word in search for word in words):
                found.append((not all(word in own for word in words), own, (number, name, customer)))
    return tuple(row for _besides, _own, row in sorted(found)[:most])


def names_of(store: Store, *, conditions: Iterable[Condition]) -> dict[tuple[str, int], str]:
    """The names of the customers, contacts and sites conditions speak of: (field, id) → name; merged ones are called as they are now."""
    wanted: dict[str, set[int]] = {}
    for condition in conditions:
        if condition.field in THINGS:
            wanted.setdefault(condition.field, set()).update(int(value) for value in condition.values)
    found: dict[tuple[str, int], str] = {}
    if wanted:
        with store.read() as session:
            for field, ids in wanted.items():
                thing, now = THINGS[field], aliased(Customer)
                query = select(thing.id, thing.name).where(thing.id.in_(ids))
                if field == "customer":
                    query = select(Customer.id, now.name).join(now, now.id == func.coalesce(Customer.merged_into_id, Customer.id))
                    query = query.where(Customer.id.in_(ids))
                found |= {(field, row[0]): row[1] for row in session.execute(query)}
    return found
