"""Five thousand inputs nobody should send: files, names and texts; each is read, or refused in a sentence, and nothing comes of it."""

from __future__ import annotations

import csv
import io
import random
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desk.rules.errors import Told
from desk.services import bank_reading, calls, customers, queue, search, tickets, vcard
from desk.services.attachment.file_names import LONGEST, safe_name
from desk.services.attachment.mail_in import read_mail
from desk.services.csv_cells import csv_text
from desk.services.customer import customer_import
from desk.services.customer.export import export_csv
from desk.services.engine import without_broken
from desk.services.tickets import NewTicket
from desk.ui.links import ALLOWED, host_of, target_of
from desk.ui.parts.labels import plain
from tests import makers

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.store import Store

EACH = 450
SEED = 2026
TEXTS = (
    "", " ", "\0", "a\0b", "\x1b[31mred", "\x07\x08\x7f", "\u202egnp.exe", "\u2066x\u2069\u200f", "\ufeff", "\u2028\u2029", "a\r\nb",
    "=1+1", "=cmd|' /C calc'!A0", "+47 22 00 00 00", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "%0A", "|calc",
    "<b>x</b>", "<img src='file:///etc/passwd'>", "<a href='javascript:alert(1)'>x</a>", "&amp;&lt;", "</para>", "<script>", "]]>", "<!--",
    "'", '"', "\\", "'; DROP TABLE customer; --", '" OR 1=1 --', "%' OR '1'='1", "_%\\", "$$", ":name", "{0}", "{name}", "%s%n",
    "${jndi:ldap}", "../../etc/passwd", "..\\..\\win.ini", "/etc/passwd", "C:\\Windows\\x", "\\\\server\\x", "con", "NUL.txt", "a:b",
    "x" * 300, ".", "..",
    "BEGIN:VCARD", "END:VEVENT", "x\nATTENDEE:mailto:a@b.example", "x\\nDTSTART:2", "שלום", "漢字", "Z" + "\u0301" * 500, "🙂👩‍👩‍👧‍👦",
    "\ud800", "\udfff\ud800", "x" * 1_000_000, "http://a@b", "javascript:alert(1)", "file:///etc/passwd", "https://xn--80ak6aa92e",
)  # fmt: skip

MAIL = (
    b"From: Anna <anna@lundey.example>\r\nTo: desk@x.example\r\nSubject: =?utf-8?q?B=C3=B3kun?=\r\n"
    b"Date: Tue, 21 Apr 2026 15:30:00 +0200\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nG=C3=B3=C3=B0an dag\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x<b>y\r\n--b\r\n"
    b'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n'
    b"JVBERi0=\r\n--b--\r\n"
)  # fmt: skip
CARD = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna D\xc3\xa6mi\r\nN:D\xc3\xa6mi;Anna;;;\r\nORG:Lundey\r\nTEL;TYPE=cell:+354 555 0101\r\n"
    b"EMAIL:a@b.example\r\nNOTE:a\\nb\r\n folded\r\nEND:VCARD\r\n"
)
TABLE = 'Nafn;Kennitala;Netfang;Sími\r\n"Kaffi ""Lóa""";5501011234;a@b.example;+354 555 0101\r\nHótel;;;\r\n'.encode()
CAMT = (
    b'<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"><BkToCstmrDbtCdtNtfctn>'
    b"<Ntfctn>"
    b'<Id>1</Id><Acct><Id><IBAN>FI2112345600000785</IBAN></Id></Acct><Ntry><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>'
    b"<Sts>BOOK</Sts><BookgDt><Dt>2026-04-22</Dt></BookgDt></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>"
)
OCR = b"NY000010" + b"0" * 72 + b"\n" + b"NY090020" + b"0" * 72 + b"\n" + b"NY09133000000012204262026" + b"1" * 55 + b"\n"
BOMB = b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>'


def table_of(data: bytes) -> None:
    table, _encoding, _separator = customer_import.open_table(data)
    columns = customer_import.guess_columns(table.head)
    for row in table.rows:
        customer_import.check_row(row, columns)


READERS: dict[str, tuple[Callable[[bytes], object], tuple[bytes, ...]]] = {
    "mail": (lambda data: read_mail(data, name="x.eml"), (MAIL,)),
    "card": (vcard.read_cards, (CARD, CARD * 3)),
    "table": (table_of, (TABLE, TABLE.decode().encode("utf-16"), TABLE.decode().encode("latin-1"))),
    "bank": (bank_reading.read_bank_file, (CAMT, OCR, BOMB)),
}


def broken(whole: bytes, chance: random.Random) -> bytes:
    """A file with something wrong: bytes changed, cut off, doubled, swapped, or words of another put in."""
    content = bytearray(whole)
    for _ in range(chance.choice((1, 2, 5, 40))):
        if not content:
            break
        at = chance.randrange(len(content))
        kind = chance.randrange(6)
        if kind == 0:
            content[at] = chance.randrange(256)
        elif kind == 1:
            del content[at : at + chance.randrange(60)]
        elif kind == 2:
            content[at:at] = content[chance.randrange(len(content)) :][: chance.randrange(200)]
        elif kind == 3:
            content[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(20)))
        elif kind == 4:
            content[at:at] = chance.choice(TEXTS)[:200].encode("utf-8", "surrogatepass")
        else:
            del content[at:]
    return bytes(content)


@pytest.mark.parametrize("kind", READERS)
def test_a_broken_file_is_read_or_refused_in_a_sentence(kind: str) -> None:
    read, whole = READERS[kind]
    chance = random.Random(SEED)
    for number in range(EACH):
        data = broken(whole[number % len(whole)], chance) if number % 10 else chance.randbytes(chance.randrange(3_000))
        try:
            read(data)
        except Told:
            continue
        except Exception as error:  # noqa: BLE001 - whatever else is a fault, and the bytes are needed to mend it
            pytest.fail(f"{type(error).__name__}: {error} by {data[:400]!r}")


PIECES = ("..", "/", "\\", ":", ".", "=", "<", "\u202e", "\0", "\n", ";", '"', "a", "CON", "%", " ")
HOSTILE = st.one_of(
    st.sampled_from([text for text in TEXTS if len(text) < 2_000]),
    st.text(st.characters(), max_size=80),
    st.builds("".join, st.lists(st.sampled_from(PIECES), max_size=14)),
)


@given(HOSTILE)
@example("x" * 1_000_000)
@settings(max_examples=EACH, deadline=None)
def test_no_name_leads_out_of_its_folder(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= LONGEST
    assert len(PurePosixPath(safe).parts) == len(PureWindowsPath(safe).parts) == 1
    assert safe not in {".", ".."}
    assert not PureWindowsPath(safe).drive
    assert safe.isprintable()
    assert not PureWindowsPath(safe).is_reserved()


@given(st.lists(HOSTILE, min_size=1, max_size=5))
@settings(max_examples=EACH, deadline=None)
def test_no_cell_of_an_export_is_a_formula_or_breaks_out_of_its_place(cells: list[str]) -> None:
    text = csv_text(["a"] * len(cells), [cells])
    head, *rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert len(head) == len(cells)
    assert len(rows) == 1
    for given_cell, cell in zip(cells, rows[0], strict=True):
        assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "|"))
        assert cell.removeprefix("'") == given_cell.replace("\0", "").removeprefix("'") or cell == given_cell.replace("\0", "")


@given(HOSTILE)
@settings(max_examples=EACH, deadline=None)
def test_no_address_but_a_page_or_a_mail_is_ever_opened(address: str) -> None:
    target = target_of(address)
    if target is not None:
        assert target.partition(":")[0].lower() in ALLOWED
        assert all(letter >= " " for letter in target)
        host_of(target)


@given(HOSTILE)
@settings(max_examples=EACH, deadline=None)
def test_no_tooltip_holds_markup_of_the_datas(text: str) -> None:
    shown = plain(text)
    assert "<" not in shown.replace("<qt>", "").replace("</qt>", "").replace("<br>", "").replace("<br/>", "") or shown == text


@given(HOSTILE.filter(lambda text: without_broken(text) == text))
@settings(max_examples=EACH, deadline=None)
def test_no_card_gets_a_line_that_somebody_wrote_into_a_name(text: str) -> None:
    line = vcard._folded(f"FN:{vcard._escaped(text)}")
    unfolded = line.replace("\r\n ", "")
    assert "\r" not in unfolded.rstrip("\r\n")
    assert "\n" not in unfolded.rstrip("\r\n")


# Through the services, on both engines.


def verbs(store: Store, by: int, customer: int, ticket: int) -> dict[str, Callable[[str, str], Any]]:
    """What a person does with a text; each takes a key and the text."""

    def opened(key: str, text: str) -> None:
        tickets.open_ticket(store, op_key=key, new=NewTicket(customer, text, text=text), received_at=makers.NOW, by=by)

    def called(key: str, text: str) -> None:
        begun = calls.begin_call(store, op_key=key, at=makers.NOW, by=by)
        calls.heartbeat(store, call_id=begun.result, at=makers.NOW, notes=text)

    return {
        "customer": lambda key, text: customers.add_customer(store, op_key=key, fields={"name": text, "notes": text}, at=makers.NOW, by=by),
        "ticket": opened,
        "note": lambda key, text: tickets.note(store, op_key=key, ticket_id=ticket, text=text, at=makers.NOW, by=by),
        "reply": lambda key, text: tickets.reply(store, op_key=key, ticket_id=ticket, text=text, at=makers.NOW, by=by),
        "call": called,
        "search": lambda _key, text: search.find_everything(store, text=text),
        "queue": lambda _key, text: queue.queue_ids(store, view="all_open", by=by, now=makers.NOW, search=text),
    }


def test_every_hostile_text_is_kept_as_it_is_or_refused_in_a_sentence(store: Store) -> None:
    by = makers.desk(store)
    customer = makers.customer(store)
    ticket = makers.ticket(store, customer)
    done = {"told": 0, "kept": 0}
    for verb, do in verbs(store, by, customer, ticket).items():
        for number, text in enumerate(TEXTS):
            try:
                do(f"{verb}-{number}", text)
                done["kept"] += 1
            except Told:
                done["told"] += 1
    assert done["kept"] > 200, done
    exported, rows = export_csv(store, what="customers", language="is")
    assert rows > 30
    for row in csv.reader(io.StringIO(exported.removeprefix("\ufeff"), newline=""), delimiter=";"):
        assert not any(cell.startswith(("=", "+", "@", "\t", "\r")) for cell in row)
    with store.read() as session:
        from sqlalchemy import text as sql

        names = list(session.execute(sql("SELECT name FROM customer")).scalars())
    assert "'; DROP TABLE customer; --" in names
    assert not any("\0" in name for name in names)
