"""The two kinds of error a person is told of; whatever else is raised is a bug."""

from __future__ import annotations

from typing import Any


class Told(Exception):  # noqa: N818 - the word says what happens to it
    """An error with a sentence: an English template, the values it is filled with, and the field it is about."""

    def __init__(self, sentence: str, *, field: str | None = None, **values: Any) -> None:
        super().__init__(sentence)
        self.sentence, self.field, self.values = sentence, field, values

    def __str__(self) -> str:
        """The English sentence, filled in plainly, for logs and the command line."""
        said = self.sentence
        for name, value in self.values.items():
            said = said.replace("{" + name + "}", str(value))
        return said


class Refused(Told):
    """The user asked for what cannot be: the sentence says what and how to mend it."""


class Trouble(Told):
    """The world failed (a database gone, a full disk): the sentence says so and what was kept."""
