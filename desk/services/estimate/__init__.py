"""An estimate's rooms: values, pricing, use, paper."""

from desk.services import named_in

__getattr__ = named_in(__name__)
