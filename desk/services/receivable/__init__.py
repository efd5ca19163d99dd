"""What is owed as papers: reminders and statements of account; the lists and verbs stand beside this drawer."""

from desk.services import named_in

__getattr__ = named_in(__name__)
