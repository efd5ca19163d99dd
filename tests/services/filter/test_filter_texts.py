"""A text nobody has folded is searched as if somebody had: the same words are found as in its folded form."""

from __future__ import annotations

import sqlite3

from hypothesis import example, given
from hypothesis import strategies as st

from desk.services.filter.fields import FIELDS
from desk.services.filter.texts import contains
from desk.services.folding import fold

LETTERS = "aábcdðeéthþoöøsßxyýuúæåœÁÐÞÆØÖÅαάβςσΣίϊΐωΏΑΉ0129.-_^\\[]*?% \u0301"
TEXTS = st.text(LETTERS, max_size=12)


def has(text: str, asked: str) -> bool:
    """Whether SQLite finds what is asked in the text."""
    values: list[str] = []

    def bind(value: str) -> str:
        values.append(value)
        return f"?{len(values) + 1}"

    sql = contains(bind, asked, FIELDS["version"], "t.product_version", sqlite=True)
    file = sqlite3.connect(":memory:")
    try:
        return bool(file.execute(f"SELECT {sql} FROM (SELECT ?1 AS product_version) t", (text, *values)).fetchone()[0])
    finally:
        file.close()


@given(TEXTS, TEXTS)
@example("Þróun", "THR")
@example("ΣΊΣΥΦΟΣ", "σίσυφος")
@example("u\u0301t", "út")
def test_the_same_is_found_as_in_the_folded_text(text: str, asked: str) -> None:
    words, whole = fold(asked).split(), " ".join(asked.split())
    if whole:
        assert has(text, asked) is ((bool(words) and all(word in fold(text) for word in words)) or whole in text)
