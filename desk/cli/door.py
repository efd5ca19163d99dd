"""The machine's door: a JSON list of cases in, a JSON list of answers out, in the same order.

A command gives `arguments = door.arguments` and `run(args) -> door.answer_all(args, answer)` where `answer(case, words)`
returns a JSON mapping or raises `Refused`; the refusal becomes `{"error": sentence}` in that case's place.
"""

from __future__ import annotations

import json
import math
import re
import sys
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.words import mark, speaker

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desk.words import Words

LANGUAGES: Final = ("en", "is", "nb", "el", "fi")
FIRST_YEAR, LAST_YEAR = 1900, 2200
MOST_DIGITS, MOST_SECONDS, LONGEST_QUOTE = 300, 10**12, 60
A_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,9})?", re.ASCII)
AN_INSTANT: Final = "2026-04-23T14:05:00+02:00"
NOT_AN_INSTANT: Final = mark("{field}: “{given}” is not an instant; write ISO 8601 with an offset, such as 2026-04-23T14:05:00+02:00.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give a command the door's two arguments."""
    parser.add_argument("file", metavar="FILE", help="a JSON list of cases, or - for standard input")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="the language of every why")


def answer_all(args: argparse.Namespace, answer: Callable[[Case, Words], dict[str, Any]]) -> int:
    """Print the answers of all cases in order; the status is 1 when the list or one of its cases is refused."""
    words = speaker(args.lang)
    try:
        cases = read_cases(args.file)
    except Refused as refusal:
        print(told(refusal, words), file=sys.stderr)
        return 1
    answers = [answer_one(case, words, answer) for case in cases]
    lines = ",\n".join(json.dumps(answered, ensure_ascii=False) for answered in answers)
    # Half a surrogate pair is no UTF-8; written as an escape it is JSON all the same.
    sys.stdout.buffer.write(f"[\n{lines}\n]\n".encode(errors="backslashreplace") if answers else b"[]\n")
    sys.stdout.flush()
    return int(any("error" in answered for answered in answers))


def answer_one(case: Any, words: Words, answer: Callable[[Case, Words], dict[str, Any]]) -> dict[str, Any]:
    """Answer one case, or give the sentence that says why it makes no sense."""
    if not isinstance(case, dict):
        return {"error": words.say(mark("Each case is an object in braces, with the fields of the question."))}
    try:
        return answer(Case(case), words)
    except Refused as refusal:
        return {"error": told(refusal, words)}
    except RecursionError:
        return {"error": words.say(mark("The case is nested too deeply; give each field its plain value."))}


@contextmanager
def about(field: str) -> Iterator[None]:
    """Name the field in a refusal that names none."""
    try:
        yield
    except Refused as refusal:
        refusal.field = refusal.field or field
        raise


def told(refusal: Refused, words: Words) -> str:
    """The refusal's sentence in the reader's language; a sentence that does not name its field is led by it."""
    values = {"field": refusal.field or "", **refusal.values}
    if "given" in values:
        values["given"] = given(values["given"])
    sentence = words.say(refusal.sentence, **values)
    return sentence if not refusal.field or refusal.field in sentence else f"{refusal.field}: {sentence}"


def read_cases(file: str) -> list[Any]:
    """The list of cases from a file or from standard input."""
    try:
        if file == "-":
            text = sys.stdin.buffer.read().decode("utf-8-sig")
        else:
            with open(file, encoding="utf-8-sig") as opened:  # noqa: PTH123 - the name is the user's, as typed
                text = opened.read()
        cases = json.loads(text, parse_int=_whole)
    except OSError as error:
        raise Refused(mark("The file {file} cannot be read: {why}."), file=file, why=error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise Refused(mark("{file} is not JSON in UTF-8: {why}."), file=file, why=str(error)) from error
    if not isinstance(cases, list):
        raise Refused(mark("{file} must hold a JSON list of cases."), file=file)
    return cases


def _whole(digits: str) -> float:
    """A whole number of JSON; one of more digits than any sum has is endless, for its field's check to refuse."""
    return int(digits) if len(digits) <= MOST_DIGITS else math.inf


def given(value: Any) -> str:
    """A value as a refusal quotes it: a text as it is, anything else as JSON writes it, both cut where they grow long."""
    if isinstance(value, (list, dict)):
        return "…"
    text = value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"


class Case:
    """One case's fields, each read with its check; a field that is null counts as missing."""

    def __init__(self, fields: Mapping[str, Any], path: str = "") -> None:
        self.fields, self.path = fields, path

    def name(self, field: str) -> str:
        """The field's whole name, as an error tells it."""
        return f"{self.path}{field}"

    def has(self, field: str) -> bool:
        """Whether the field is there and not null."""
        return self.fields.get(field) is not None

    def part(self, field: str, *, needed: bool = False) -> Case:
        """A field that is itself an object; an empty one when missing, unless it is needed."""
        value = self.fields.get(field)
        if not isinstance(value, dict) and (needed or value is not None):
            raise Refused(mark("{field} must be an object in braces."), field=self.name(field))
        return Case(value or {}, f"{self.name(field)}.")

    def rows(self, field: str) -> list[Any]:
        """A field that is a list; empty when missing."""
        value = self.fields.get(field)
        if value is not None and not isinstance(value, list):
            raise Refused(mark("{field} must be a list in square brackets."), field=self.name(field))
        return value or []

    def text(self, field: str, such_as: str) -> str:
        """A field that must be there and be text, such as the example."""
        value = self.fields.get(field)
        if value is None:
            raise Refused(mark("{field} is missing; write it as {example}."), field=self.name(field), example=such_as)
        if not isinstance(value, str):
            raise Refused(mark("{field} must be text in quotes."), field=self.name(field))
        return value

    def choice(self, field: str, choices: Sequence[str], default: str | None = None) -> str:
        """One of the choices; the default when missing, an error when there is none."""
        if default is not None and not self.has(field):
            return default
        if not self.has(field):
            raise Refused(mark("{field} is missing; use one of {choices}."), field=self.name(field), choices=", ".join(choices))
        return chosen(self.fields[field], choices, self.name(field))

    def many(self, field: str, choices: Sequence[str]) -> frozenset[str]:
        """A list of choices; empty when missing."""
        return frozenset(chosen(value, choices, self.name(field)) for value in self.rows(field))

    def flag(self, field: str, *, default: bool = False) -> bool:
        """True or false."""
        value = self.fields.get(field)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise Refused(mark("{field} must be true or false."), field=self.name(field))
        return value

    def instant(self, field: str) -> datetime:
        """An aware instant that must be there."""
        return instant(self.text(field, AN_INSTANT), self.name(field))

    def day(self, field: str) -> date | None:
        """A date, or None when missing."""
        return day(self.fields[field], self.name(field)) if self.has(field) else None

    def count(self, field: str, default: int = 0, *, least: int = 0, most: int | None = None) -> int:
        """A whole number from `least` to `most`; the default when missing."""
        value = self.fields.get(field)
        value = default if value is None else value
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise Refused(mark("{field} must be a whole number."), field=self.name(field))
        self._within(field, value, least, most)
        return value

    def decimal(self, field: str, default: Decimal | None = None, *, least: Decimal | None = Decimal(0)) -> Decimal | None:
        """A number, or a number in quotes, kept exact; the default when missing."""
        value = self.fields.get(field)
        if value is None:
            return default
        try:
            exact = Decimal(str(value)) if _is_number(value) else None
        except InvalidOperation:
            exact = None
        if exact is None or not exact.is_finite():
            raise Refused(mark("{field} must be a number."), field=self.name(field))
        self._within(field, exact, least, None)
        return exact

    def seconds(self, field: str) -> float:
        """A duration in seconds, whole or not."""
        value = self.fields.get(field)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or value == math.inf:  # noqa: PLR0124 - NaN is not itself
            raise Refused(mark("{field} must be a number."), field=self.name(field))
        self._within(field, value, 0, MOST_SECONDS)
        return value

    def _within(self, field: str, value: float | Decimal, least: float | Decimal | None, most: float | None) -> None:
        if least is not None and value < least:
            if least == 0:
                raise Refused(mark("{field} must not be negative."), field=self.name(field))
            raise Refused(mark("{field} must be at least {least}."), field=self.name(field), least=least)
        if most is not None and value > most:
            raise Refused(mark("{field} must be at most {most}."), field=self.name(field), most=most)

    def pauses(self, field: str = "pauses", *, may_be_open: bool) -> list[tuple[datetime, datetime | None]]:
        """Pairs of instants, each from and to; only where it may be open is the end null."""
        return [self._pause(pair, f"{self.name(field)}[{at}]", may_be_open=may_be_open) for at, pair in enumerate(self.rows(field))]

    def _pause(self, pair: Any, name: str, *, may_be_open: bool) -> tuple[datetime, datetime | None]:
        if not isinstance(pair, list) or len(pair) != 2:  # noqa: PLR2004 - from and to
            raise Refused(mark("{field} must be a pair: from and to."), field=name)
        begin = instant(pair[0], name)
        if pair[1] is None:
            if not may_be_open:
                raise Refused(mark("{field} has no end; give the instant at which the pause ended."), field=name)
            return begin, None
        end = instant(pair[1], name)
        if end < begin:
            raise Refused(mark("{field} ends before it starts; give the earlier instant first."), field=name)
        return begin, end


def _is_number(value: Any) -> bool:
    """Whether a value is a number, or a text that is one to the last character."""
    if isinstance(value, str):
        return A_NUMBER.fullmatch(value) is not None
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def chosen(value: Any, choices: Sequence[str], field: str) -> str:
    """The value when it is one of the choices."""
    if not isinstance(value, str) or value not in choices:
        known = ", ".join(choices)
        raise Refused(mark("{field}: “{given}” is unknown; use one of {choices}."), field=field, given=value, choices=known)
    return value


def instant(value: Any, field: str) -> datetime:
    """An ISO 8601 instant with an offset."""
    try:
        parsed = datetime.fromisoformat(f"{value[:-1]}Z" if value.endswith("z") else value) if isinstance(value, str) else None
    except ValueError:
        parsed = None
    if parsed is None:
        raise Refused(NOT_AN_INSTANT, field=field, given=value)
    if parsed.tzinfo is None or len(value) <= len("2026-04-23"):
        raise Refused(mark("{field}: “{given}” has no offset; add Z or an offset such as +02:00."), field=field, given=value)
    if not FIRST_YEAR <= parsed.year <= LAST_YEAR:
        raise Refused(mark("{field}: years from {first} to {last} are counted."), field=field, first=str(FIRST_YEAR), last=str(LAST_YEAR))
    return parsed


def day(value: Any, field: str) -> date:
    """An ISO 8601 date."""
    try:
        parsed = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        parsed = None
    if parsed is None:
        raise Refused(mark("{field}: “{given}” is not a date; write it as 2026-04-23."), field=field, given=value)
    return parsed
