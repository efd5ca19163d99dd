"""An answer to why: a title and its steps, in whatever language is asked for, and whose language comes first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.rules.errors import Told
    from desk.words import Words


@dataclass(frozen=True, slots=True)
class Answer:
    """`title(words)` and `steps(words)`; `language` is the customer's ("" where none is known yet), `customer_id` whose it is."""

    title: Callable[[Words], str]
    steps: Callable[[Words], Sequence[str]]
    language: str = ""
    customer_id: int | None = None

    def text(self, words: Words) -> str:
        """The whole answer as plain text, as it is copied."""
        return "\n".join([self.title(words), *self.steps(words)])


def of_texts(title: str, *texts: str, **values: object) -> Answer:
    """An answer made of English texts, each with the same values."""
    return Answer(lambda words: words.say(title, **values), lambda words: [words.say(text, **values) for text in texts])


def of_told(told: Told, title: str) -> Answer:
    """A refusal or trouble said again, in any language."""
    return Answer(lambda words: words.tr(title), lambda words: [words.told(told)])
