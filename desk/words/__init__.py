"""Words: sentences, dates, numbers and money in five languages, the same on screen, on paper and on the command line."""

from desk.words.languages import LANGUAGES, Language
from desk.words.speaker import Words, mark, speaker

__all__ = ["LANGUAGES", "Language", "Words", "mark", "speaker"]
