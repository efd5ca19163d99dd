"""What the demo's customers have agreed on beside the table: terms that renew or end soon, a tier raised for a while, a customer twice."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from desk.rules.contract_terms import is_known, renewal_after
from desk.services import contracts, customers
from desk.services.demo.data import rows

if TYPE_CHECKING:
    from desk.services.demo.scene import Client, Scene

# Months before today that a contract began, and what it is; one renews itself, one waits for a person, one ends in some weeks.
YEARLY: Final[dict[str, tuple[str, str]]] = {"stefna": ("maintenance", "290000"), "web-veistamo": ("maintenance", "540")}
NOTICE, ENDS_IN, RAISED_SINCE, RAISED_FOR = 30, 40, 6, 30
# How a company's name ends in the register and not on a business card.
FORMS: Final = frozenset({"ehf.", "hf.", "slf.", "sf.", "AS", "Oy", "Ky", "Α.Ε.", "Ε.Ε.", "Ο.Ε.", "Ε.Π.Ε."})


def add_agreements(scene: Scene) -> None:
    """Contracts with a life of their own, and the customer who was entered twice."""
    clients = list(scene.clients.values())
    if scene.profile.key in YEARLY:
        kind, price = YEARLY[scene.profile.key]
        for client, terms in zip(clients[1::5], _terms(scene), strict=False):
            _agree(scene, client, {"kind": kind, "price": Decimal(price), **terms})
    if is_known(scene.profile, "raise_premium"):
        _raise(scene)
    _twice(scene)


def _terms(scene: Scene) -> tuple[dict[str, Any], ...]:
    """One that renews itself and can be given notice yet, one that a person renews, one that ends, one that goes on."""
    year, today = timedelta(days=365), scene.today
    soon = today - year + timedelta(days=NOTICE + 14)
    ended = today - year + timedelta(days=ENDS_IN)
    return (
        {"starts_on": soon, "renewal": "year", "renews_on": renewal_after(soon, "year", today), "notice_days": NOTICE},
        {"starts_on": ended, "renewal": "year", "renews_on": renewal_after(ended, "year", today), "renews_itself": False},
        {"starts_on": ended, "ends_on": today + timedelta(days=ENDS_IN)},
        {"starts_on": today - timedelta(days=120)},
    )  # fmt: skip


def _agree(scene: Scene, client: Client, fields: dict[str, Any]) -> None:
    fields = {"fees_from": scene.today + timedelta(days=1), **fields}
    by = scene.people[0]
    contracts.save_contract(scene.store, customer_id=client.customer_id, contract_id=None, fields=fields, at=scene.now, by=by)


def _raise(scene: Scene) -> None:
    """A customer of the lowest tier has the highest one for a campaign."""
    site = next(row[0] for row in rows(scene.data.clients) if row[-1].split()[:1] == ["light"])
    since = scene.today - timedelta(days=RAISED_SINCE)
    fields = {"kind": "raise_premium", "starts_on": since, "ends_on": since + timedelta(days=RAISED_FOR)}
    _agree(scene, scene.clients[site], fields)


def _twice(scene: Scene) -> None:
    """The last company of the table was entered again from a call, without its form and its number."""
    site, company = next((row[0], row[1]) for row in reversed(rows(scene.data.clients)) if row[1].split()[-1] in FORMS)
    fields = {"name": company.rpartition(" ")[0], "email": f"post@{site}.example"}
    at = scene.now - timedelta(days=9)
    customers.add_customer(scene.store, op_key=scene.key("twice"), fields=fields, at=at, by=scene.people[0])
