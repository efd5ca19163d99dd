"""Papers made in processes beside this one: the same bytes, the same refusals, and an end to what takes for ever."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from desk.documents import einvoice, making, printed
from desk.documents.invoice import invoice_pdf
from desk.rules.errors import Refused, Trouble
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import words
from tests.documents.test_hostile import HOSTILE

SERVICES = Path(__file__).parents[2] / "desk" / "services"


def test_a_paper_made_beside_has_the_bytes_it_has_here() -> None:
    paper = papers.invoice("GR")
    assert printed.invoice_pdf(paper) == invoice_pdf(paper)
    assert printed.invoice_files(papers.invoice("NO")) == einvoice.invoice_files(papers.invoice("NO"))
    assert printed.price_list_pdf(papers.price_list()).startswith(b"%PDF-1.7")


def test_a_refusal_arrives_as_it_was_said() -> None:
    wrong = papers.invoice("FI", reference="202601185")
    with pytest.raises(Refused) as here:
        invoice_pdf(wrong)
    with pytest.raises(Refused) as beside:
        printed.invoice_pdf(wrong)
    told = [(each.value.sentence, each.value.field, each.value.values) for each in (here, beside)]
    assert told[0] == told[1]


def test_an_error_nobody_foresaw_says_where_it_happened() -> None:
    with pytest.raises(ZeroDivisionError) as found:
        making.made("operator", "truediv", 1, 0)
    assert "maker.py" in found.value.__notes__[0]


def test_hostile_text_and_a_paragraph_of_a_million_letters_take_no_time() -> None:
    section = papers.price_list().sections[0]
    items = tuple(replace(section.items[0], text=text, detail=text, unit=text) for text in HOSTILE.values())
    paper = papers.price_list(sections=(replace(section, items=items),), terms=tuple(HOSTILE.values()))
    assert making.made("desk.documents.price_list", "price_list_pdf", paper, limit=20).startswith(b"%PDF")


def test_what_takes_too_long_is_ended_and_said_in_a_sentence() -> None:
    endless = papers.invoice("FI", lines=papers.lines(3) * 20_000)
    begun = time.monotonic()
    with pytest.raises(Refused, match="not finished within 1 seconds and was given up") as told:
        making.made("desk.documents.invoice", "invoice_pdf", endless, limit=0.6)
    assert time.monotonic() - begun < making.LIMIT
    assert told.value.field == "paper"
    said = {speaker(code).say(told.value.sentence, **told.value.values) for code in LANGUAGES}
    assert len(said) == len(LANGUAGES)
    assert "301,20 €" in words(printed.invoice_pdf(papers.invoice("FI")))


def test_a_process_that_was_ended_from_outside_is_replaced() -> None:
    printed.invoice_pdf(papers.invoice("FI"))
    for maker in making._MAKERS._idle:
        maker._process.kill()
        maker._process.wait()
    assert "301,20 €" in words(printed.invoice_pdf(papers.invoice("FI")))


def test_a_paper_that_takes_its_process_with_it_twice_is_trouble() -> None:
    with pytest.raises(Trouble, match="ended before the paper was done"):
        making.made("os", "_exit", 3)
    assert making.made("operator", "add", 1, 2) == 3


def test_there_are_never_more_processes_than_cores() -> None:
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda number: making.made("operator", "add", number, 1), range(60)))
    assert found == list(range(1, 61))
    assert making._MAKERS._begun == len(making._MAKERS._idle) <= making.MOST


def test_one_that_nobody_asks_is_ended() -> None:
    making.made("operator", "add", 1, 2)
    maker = making._MAKERS._idle[-1]
    making._MAKERS._retire(maker)
    assert maker not in making._MAKERS._idle
    assert maker._process.returncode is not None
    making._MAKERS._retire(maker)
    assert making._MAKERS._begun == len(making._MAKERS._idle)


def test_no_service_makes_a_paper_in_its_own_process() -> None:
    at_home = re.compile(r"from desk\.documents\.(?!printed\b)\w+ import [^\n]*\b(\w+_pdf|invoice_files)\b")
    assert [path.name for path in SERVICES.rglob("*.py") if at_home.search(path.read_text("utf-8"))] == []


def test_no_service_brings_along_what_papers_are_made_with() -> None:
    """The window's process has every service, and makes no paper: what sets and draws them would only take its memory."""
    load = (
        "import pkgutil, sys, importlib, desk.services\n"
        "for row in pkgutil.walk_packages(desk.services.__path__, 'desk.services.'): importlib.import_module(row.name)\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'reportlab', 'PIL', 'pikepdf'}))"
    )
    told = subprocess.run([sys.executable, "-c", load], cwd=SERVICES.parents[1], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
