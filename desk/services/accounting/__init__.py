"""What the desk's accountant takes over: accounts, vouchers, the journal, SAF-T."""

from desk.services import named_in

__getattr__ = named_in(__name__)
