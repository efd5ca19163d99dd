"""The price list: items with prices that hold from a date, and the printed list: the room's verbs in one place."""

from desk.services.price.edits import confirm_ours, set_price, withdraw_price
from desk.services.price.paper import price_list_pdf
from desk.services.price.rows import HOUR, PriceRow, item_name, price_list, prices_in, prices_on

__all__ = [
    "HOUR",
    "PriceRow",
    "confirm_ours",
    "item_name",
    "price_list",
    "price_list_pdf",
    "prices_in",
    "prices_on",
    "set_price",
    "withdraw_price",
]
