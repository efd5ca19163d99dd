"""An attachment's rooms: bytes, folder, kinds, names, mail."""

from desk.services import named_in

__getattr__ = named_in(__name__)
