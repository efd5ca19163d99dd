from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.services.attachment.file_kinds import KINDS, kind_of, may_open
from desk.services.attachment.file_names import LONGEST, MOST_BYTES, ending, numbered, safe_name

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
HOSTILE = {
    "../../etc/passwd": "passwd", "..\\..\\boot.ini": "boot.ini", "C:\\Windows\\x.txt": "x.txt", "/etc/shadow": "shadow", "CON": "_CON",
    "nul.txt": "_nul.txt", "Lpt1.png": "_Lpt1.png", "a\x00b.png": "a_b.png", "mynd\u202egnp.exe": "mynd_gnp.exe",
    "file.txt:stream": "file.txt_stream",
    "": "file", "..": "file", "   ": "file", "a\nb.pdf": "a_b.pdf", "punktur.pdf. . ": "punktur.pdf", "Þórður & co.pdf": "Þórður & co.pdf",
}  # fmt: skip


@pytest.mark.parametrize(("given_name", "safe"), HOSTILE.items())
def test_a_hostile_name_becomes_a_plain_one(given_name: str, safe: str):
    assert safe_name(given_name) == safe


@given(st.text(max_size=400))
def test_no_name_leads_out_of_a_folder_or_hides_how_it_ends(given_name: str):
    safe = safe_name(given_name)
    assert safe
    assert len(safe) <= LONGEST
    for path in (PurePosixPath(safe), PureWindowsPath(safe)):
        assert path.parts == (safe,)
        assert not path.is_absolute()
    assert all(letter.isprintable() or letter == " " for letter in safe)
    assert safe_name(safe) == safe


def test_a_long_name_keeps_its_ending():
    assert safe_name("a" * 300 + ".pdf").endswith("….pdf")


def test_a_name_of_letters_that_take_many_bytes_is_short_enough_for_a_disk():
    for letter in "日😀":
        safe = safe_name(letter * 110 + ".pdf")
        assert (safe.endswith(f"{letter}….pdf"), len(safe.encode()) <= MOST_BYTES, safe_name(safe) == safe) == (True, True, True)


def test_a_taken_name_gets_a_number():
    assert numbered("Mynd.png", {"mynd.png"}) == "Mynd (2).png"
    assert numbered("Mynd.png", {"mynd.png", "mynd (2).png"}) == "Mynd (3).png"
    assert numbered("README", {"readme"}) == "README (2)"
    assert ending(".profile") == ""


WORD = b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml word/document.xml"
KINDS_SEEN = [
    ("mynd.png", PNG, "png", True),
    ("mynd.exe", PNG, "program", False),
    ("reikningur.pdf.exe", b"MZ" + bytes(60), "program", False),
    ("reikningur.pdf", b"MZ" + bytes(60), "program", False),
    ("reikningur.pdf", b"%PDF-1.7\n", "pdf", True),
    ("mynd.png", b"%PDF-1.7\n", "pdf", False),
    ("mynd.jpg", b"<!DOCTYPE html><script>", "page", False),
    ("merki.svg", b"<svg xmlns='x'>", "page", False),
    ("merki.png", b"<?xml version='1.0'?><svg/>", "page", False),
    ("til.desktop", b"[Desktop Entry]\nExec=rm", "shortcut", False),
    ("til.txt", b"[Desktop Entry]\nExec=rm", "shortcut", False),
    ("lesa.txt", "Góðan dag\n".encode(), "text", True),
    ("lesa", "Góðan dag\n".encode(), "text", False),
    ("lesa.sh", b"echo hi", "script", False),
    ("lesa.txt", b"#!/bin/sh\n", "script", False),
    ("skjal.docx", WORD, "document", True),
    ("skjal.docx", WORD + b"word/vbaProject.bin", "macros", False),
    ("skjal.docm", WORD, "macros", False),
    ("gamalt.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "_VBA_PROJECT".encode("utf-16-le"), "macros", False),
    ("gamalt.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "old_office", True),
    ("safn.zip", b"PK\x03\x04" + bytes(40), "zip", True),
    ("safn.zip", b"PK\x03\x04META-INF/MANIFEST.MF", "program", False),
    ("bref.eml", b"From: a@b.is\r\nSubject: Hi\r\n\r\nHi", "mail", False),
    ("tomt.txt", b"", "empty", False),
    ("BMW.txt", b"BMW is a car", "text", True),
    ("x.bin", b"\x01\x02\x00\x03", "program", False),
    ("x.dat", b"\x01\x02\x00\x03", "unknown", False),
    ("mynd.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp", True),
]


@pytest.mark.parametrize(("name", "data", "code", "opens"), KINDS_SEEN)
def test_a_file_is_what_its_bytes_are_and_only_what_shows_something_is_opened(name: str, data: bytes, code: str, opens: bool):
    kind = kind_of(name, data)
    assert (kind.code, may_open(name, kind)) == (code, opens)


@given(st.binary(max_size=200), st.text(max_size=40))
def test_whatever_comes_has_a_kind_and_nothing_dangerous_is_opened(data: bytes, name: str):
    kind = kind_of(name, data)
    assert kind.code in KINDS
    assert not (may_open(name, kind) and kind.code in {"program", "script", "shortcut", "page", "macros", "unknown"})
