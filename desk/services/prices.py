"""The price list: items with prices that hold from a date, and the printed list: the room's verbs in one place."""

from desk.services.price.edits import confirm_ours, end_price, set_price, undo_prices, withdraw_price
from desk.services.price.history import PriceEvent, last_batch, price_history
from desk.services.price.items import ItemWords, change_item, item_words
from desk.services.price.own_items import add_item, retire_item
from desk.services.price.paper import price_list_pdf
from desk.services.price.raising import Raise, raise_preview, raise_prices
from desk.services.price.rows import HOUR, PriceRow, item_name, price_list, prices_in, prices_on
from desk.services.price.table import Planned, planned, prices_csv, read_prices

__all__ = [
    "HOUR",
    "ItemWords",
    "Planned",
    "PriceEvent",
    "PriceRow",
    "Raise",
    "add_item",
    "change_item",
    "confirm_ours",
    "end_price",
    "item_name",
    "item_words",
    "last_batch",
    "planned",
    "price_history",
    "price_list",
    "price_list_pdf",
    "prices_csv",
    "prices_in",
    "prices_on",
    "raise_preview",
    "raise_prices",
    "read_prices",
    "retire_item",
    "set_price",
    "undo_prices",
    "withdraw_price",
]
