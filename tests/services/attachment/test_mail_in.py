from __future__ import annotations

import random
from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.services.attachment.mail_in import Mail, read_mail
from desk.services.attachment.mail_text import plain_text, text_of_html


def mail(text: str = "Góðan dag.\n", **headers: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in {"From": "Þórður Dæmason <thordur@lundey.example>", "Subject": "Vefurinn", **headers}.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made


def read(message: EmailMessage) -> Mail:
    return read_mail(message.as_bytes(), name="bref.eml")


def test_a_mail_says_who_when_and_what():
    found = read(mail(Date="Tue, 21 Apr 2026 15:30:00 +0200"))
    assert (found.sender, found.address, found.subject) == ("Þórður Dæmason", "thordur@lundey.example", "Vefurinn")
    assert found.sent_at == datetime(2026, 4, 21, 13, 30, tzinfo=UTC)
    assert found.text == "Góðan dag."
    assert found.files == ()


def test_its_files_come_with_it_under_safe_names():
    message = mail()
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="../../Reikningur.pdf")
    message.add_attachment(mail("Inni."), filename="fyrra.eml")
    found = read(message)
    assert [file.name for file in found.files] == ["Reikningur.pdf", "fyrra.eml"]
    assert found.files[0].data == b"%PDF-1.7"
    assert b"Inni." in (found.files[1].data or b"")


def test_a_page_is_read_as_text_and_nothing_of_it_is_run_or_fetched():
    message = EmailMessage()
    message["From"] = "a@b.is"
    message.set_content(
        "<html><head><style>p {color: red}</style><title>x</title></head><body><p>Hæ &amp; takk,</p><script>alert(1)</script>"
        "<p>sjá <a href='https://lundey.example/bokun'>hér</a>.<br>Kveðja</p><ul><li>eitt<li>tvö</ul>"
        "<img src='http://spy.example/x.png'><svg><text>nei</text></svg></body></html>",
        subtype="html",
    )
    assert read(message).text == "Hæ & takk,\n\nsjá hér (https://lundey.example/bokun).\nKveðja\n\n• eitt\n• tvö"


def test_text_goes_before_a_page_and_neither_becomes_a_file():
    message = mail("Texti.")
    message.add_alternative("<p>Síða.</p>", subtype="html")
    found = read(message)
    assert (found.text, found.files) == ("Texti.", ())


DATES = ["", "i gær", "Thu, 01 Jan 1970 00:00:00 +0000", "Mon, 99 Foo 9999 99:99", "Tue, 21 Apr 2026 15:30:00 +9999"]


@pytest.mark.parametrize("date", DATES)
def test_a_mail_without_a_date_that_can_be_read_has_none(date: str):
    assert read_mail(f"From: a@b.is\nSubject: x\nDate: {date}\n\nHi".encode(), name="x.eml").sent_at is None


def test_what_is_no_mail_is_refused():
    for data in (b"", b"just words", b"\x00\x01\x02", b"PK\x03\x04"):
        with pytest.raises(Refused, match="could not be read as an e-mail"):
            read_mail(data, name="x.eml")


BROKEN = {
    "bad charset": b"From: a@b.is\nContent-Type: text/plain; charset=no-such\n\nG\xf3\xf0an dag",
    "bad base64": b"From: a@b.is\nContent-Transfer-Encoding: base64\n\n!!!!=",
    "no end": b"From: a@b.is\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nHi",
    "empty boundary": b"From: a@b.is\nContent-Type: multipart/mixed; boundary=\n\nHi",
    "bad header": b"From: =?utf-8?b?!!!?= <a@b.is>\nSubject: =?x-none?q?=FF?=\n\nHi",
    "binary header": b"From: \xff\xfe <a@b.is>\nSubject: \x80\x81\n\nHi",
    "long header": b"From: a@b.is\nSubject: " + b"a" * 100_000 + b"\n\nHi",
    "uuencode": b"From: a@b.is\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n???\nend",
    "group": b"From: undisclosed:;\nTo: a@b.is\n\nHi",
    "bad filename": b"From: a@b.is\nContent-Disposition: attachment; filename*=utf-9''%FF\n\nHi",
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_mail_is_read_as_far_as_it_goes(data: bytes):
    found = read_mail(data, name="x.eml")
    assert len(found.subject) <= 300
    assert all(letter.isprintable() for letter in found.subject + found.sender)


def test_a_mail_nested_a_thousand_times_does_no_harm():
    head = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1500))
    with suppress(Refused):
        read_mail(b"From: a@b.is\n" + head + b"\nHi", name="x.eml")


def test_ten_thousand_parts_are_cut_short():
    body = b"--x\nContent-Type: application/octet-stream\n\nA\n" * 10_000
    found = read_mail(b"From: a@b.is\nContent-Type: multipart/mixed; boundary=x\n\n" + body, name="x.eml")
    assert len(found.files) < 300


def test_no_mutation_of_a_mail_breaks_the_reader():
    message = mail(Date="Tue, 21 Apr 2026 15:30:00 +0200")
    message.add_alternative("<p>Síða <a href='https://x.is'>x</a></p>", subtype="html")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Reikningur.pdf")
    whole, dice = message.as_bytes(), random.Random(7)
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 12)):
            at = dice.randrange(len(data))
            data[at : at + dice.choice((0, 1, 8))] = dice.choice((b"", b"\x00", b"=?", b"\n", b"--", b'"', b"\xff", b":", b";"))
        with suppress(Refused):
            read_mail(bytes(data), name="x.eml")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<>/aphrefscripttyle ='\"&;#x\n-![]", max_size=300))
def test_no_page_breaks_the_reader(page: str):
    text_of_html(page)


def test_marks_that_turn_the_eye_are_taken_out():
    assert plain_text("a\u202eb\x00c\r\nd") == "abc\nd"
    assert plain_text("a\nb", lines=False) == "a b"
