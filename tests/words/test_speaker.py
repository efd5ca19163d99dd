"""Days, clocks, numbers and money as each language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.why import Reason
from desk.words import LANGUAGES, speaker
from desk.words.stored import from_json, to_json

AT = datetime(2026, 4, 23, 9, 5, tzinfo=ZoneInfo("Europe/Oslo"))
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thursday 23 April, 09:05"),
        ("is", "fimmtudaginn 23. apríl kl. 9:05"),
        ("nb", "torsdag 23. april kl. 09:05"),
        ("el", "Πέμπτη 23 Απριλίου, 09:05"),
        ("fi", "torstaina 23. huhtikuuta klo 9.05"),
    ],
)
def test_a_moment_is_written_as_a_sentence_needs_it(language: str, said: str) -> None:
    assert speaker(language).moment(AT) == said


@pytest.mark.parametrize(
    ("language", "amount", "currency", "said"),
    [
        ("is", "14900", "ISK", f"14.900{NBSP}kr."),
        ("nb", "1250.5", "NOK", f"1{NBSP}250,50{NBSP}kr"),
        ("el", "60", "EUR", f"60,00{NBSP}€"),
        ("fi", "1096.00", "EUR", f"1{NBSP}096,00{NBSP}€"),
        ("en", "14900", "ISK", f"ISK{NBSP}14,900"),
    ],
)
def test_money_is_written_as_the_language_writes_it(language: str, amount: str, currency: str, said: str) -> None:
    assert speaker(language).money(Decimal(amount), currency) == said


@pytest.mark.parametrize(
    ("language", "said"), [("is", "25,5%"), ("nb", f"25,5{NBSP}%"), ("el", "25,5%"), ("fi", f"25,5{NBSP}%"), ("en", "25.5%")]
)
def test_a_percentage_has_its_space_where_the_language_wants_it(language: str, said: str) -> None:
    assert speaker(language).percent(Decimal("25.50")) == said


@pytest.mark.parametrize(("n", "said"), [(1, "eintak"), (2, "eintök"), (11, "eintök"), (21, "eintak"), (111, "eintök")])
def test_icelandic_counts_twenty_one_as_one(n: int, said: str) -> None:
    forms = ("eintak", "eintök")
    assert forms[LANGUAGES["is"].plural(n)] == said


def test_text_of_a_customer_is_never_read_as_a_template() -> None:
    assert speaker("en").say("From {who}.", who="{amount:money}") == "From {amount:money}."


@given(
    st.lists(
        st.tuples(
            st.text(min_size=1, max_size=8),
            st.one_of(
                st.integers(), st.text(), st.booleans(), st.none(), st.dates(), st.times(),
                st.decimals(allow_nan=False, allow_infinity=False), st.datetimes(timezones=st.just(UTC)),
                st.tuples(st.decimals(allow_nan=False, allow_infinity=False), st.just("ISK")),
            ),
        ),
        max_size=5, unique_by=lambda pair: pair[0],
    )
)  # fmt: skip
def test_a_why_comes_back_from_storage_as_it_was(values: list[tuple[str, object]]) -> None:
    import json

    why = (Reason("code", tuple(values)),)
    assert from_json(json.loads(json.dumps(to_json(why)))) == why


def test_a_stored_instant_keeps_its_zone() -> None:
    (reason,) = from_json(to_json((Reason.of("x", at=AT, day=date(2026, 4, 23), clock=time(14, 0)),)))
    assert dict(reason.values)["at"].tzinfo == ZoneInfo("Europe/Oslo")


def test_every_finnish_weekday_stands_in_the_form_after_on() -> None:
    days = [date(2026, 4, 20 + at) for at in range(7)]
    assert [speaker("fi").day(day).split()[0][-2:] for day in days] == ["na"] * 7


@pytest.mark.parametrize(("code", "said"), [("en", "28 Apr 2026"), ("is", "28.4.2026"), ("el", "28/4/2026")])
def test_a_day_is_written_as_its_language_does_where_no_form_is_asked_for(code: str, said: str) -> None:
    assert speaker(code).say("{day} or {word}", day=date(2026, 4, 28), word="—") == f"{said} or —"
