"""The price list: items with prices that hold from a date, and the printed list: the room's verbs in one place."""

from desk.services.price.edits import confirm_ours, end_price, set_price, undo_prices, withdraw_price
from desk.services.price.history import PriceEvent, last_batch, price_history
from desk.services.price.paper import price_list_pdf
from desk.services.price.raising import Raise, raise_preview, raise_prices
from desk.services.price.rows import HOUR, PriceRow, item_name, price_list, prices_in, prices_on

__all__ = [
    "HOUR",
    "PriceEvent",
    "PriceRow",
    "Raise",
    "confirm_ours",
    "end_price",
    "item_name",
    "last_batch",
    "price_history",
    "price_list",
    "price_list_pdf",
    "prices_in",
    "prices_on",
    "raise_preview",
    "raise_prices",
    "set_price",
    "undo_prices",
    "withdraw_price",
]
