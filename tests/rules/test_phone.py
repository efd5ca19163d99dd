"""A number written in any way is the same number, and is read out the way its reader is used to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.phone import phone_digits, phone_link, phone_text


@pytest.mark.parametrize(
    ("written", "country", "digits", "read"),
    [
        ("555 0142", "IS", "3545550142", "555 0142"), ("+354 555-0142", "NO", "3545550142", "+354 555 0142"),
        ("00354 5550142", "FI", "3545550142", "+354 555 0142"), ("22 55 01 42", "NO", "4722550142", "22 55 01 42"),
        ("+358 (0)40 555 0142", "FI", "358405550142", "040 5550142"), ("0405550142", "FI", "358405550142", "040 5550142"),
        ("210 555 0142", "GR", "302105550142", "21 0555 0142"), ("+39 06 1234567", "IS", "39061234567", "+39 06 123 4567"),
        ("٥٥٥٠١٤٢", "IS", "3545550142", "555 0142"), ("112", "IS", "112", "112"), ("", "IS", "", ""),
        ("555 0142", "XX", "5550142", "555 0142"),
    ],
)  # fmt: skip
def test_every_way_of_writing_is_one_number(written: str, country: str, digits: str, read: str) -> None:
    assert phone_digits(written, country) == digits
    assert phone_text(written, country) == read


@pytest.mark.parametrize(
    ("written", "link"),
    [("555 0142", "tel:+3545550142"), ("112", "tel:112"), ("nobody", ""), ("+47 22 55 01 42;x=javascript:alert(1)", "")],
)
def test_a_link_holds_digits_and_nothing_else(written: str, link: str) -> None:
    assert phone_link(written, "IS") == link


@given(st.text(max_size=80), st.sampled_from(["IS", "NO", "FI", "GR", "XX", ""]))
def test_whatever_is_written_there_are_only_digits_and_nothing_breaks(written: str, country: str) -> None:
    digits = phone_digits(written, country)
    assert digits == "" or (digits.isascii() and digits.isdecimal())
    phone_text(written, country)
    link = phone_link(written, country)
    assert link == "" or link.removeprefix("tel:").removeprefix("+").isdecimal()


@given(st.integers(4_000_000, 8_999_999))
def test_an_icelandic_number_comes_back_however_it_is_read_out(number: int) -> None:
    whole = f"+354{number}"
    assert phone_digits(phone_text(whole, "IS"), "IS") == phone_digits(phone_text(whole, "NO"), "NO") == whole[1:]
