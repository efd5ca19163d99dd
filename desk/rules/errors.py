"""The two kinds of error a person is told of; whatever else is raised is a bug."""

from __future__ import annotations

import re
from typing import Any


class Told(Exception):  # noqa: N818 - the word says what happens to it
    """An error with a sentence: an English template, the values it is filled with, and the field it is about."""

    def __init__(self, sentence: str, *, field: str | None = None, **values: Any) -> None:
        super().__init__(sentence)
        self.sentence, self.field, self.values = sentence, field, values

    def __str__(self) -> str:
        """The English sentence, filled in plainly, for logs."""
        said = {"field": self.field or "", **self.values}
        return re.sub(r"\{(\w+)(?::\w+)?\}", lambda slot: str(said.get(slot[1], slot[0])), self.sentence)


class Refused(Told):
    """The user asked for what cannot be: the sentence says what and how to mend it."""


class Trouble(Told):
    """The world failed (a database gone, a full disk): the sentence says so and what was kept."""


class FileTrouble(Trouble):
    """A file that somebody wanted could not be read or written: it is tried again when they ask for it again, and never by itself."""
