"""Bank files on both engines: read whole or not at all, matched once, hostile ones refused."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.services import bank, invoices
from desk.services.bank_reading import read_bank_file
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>
<Stmt><Id>S</Id><Acct><Id><IBAN>FI2112345600000785</IBAN></Id></Acct>{entries}</Stmt></BkToCstmrStmt></Document>"""
NOTICE = CAMT.replace("camt.053", "camt.054").replace("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn").replace("Stmt>", "Ntfctn>")


def entry(
    amount: str, reference: str = "", *, ref: str = "R1", sign: str = "CRDT", details: str | None = None, currency: str = "EUR"
) -> str:
    one = f"<TxDtls><Refs><AcctSvcrRef>{ref}-1</AcctSvcrRef></Refs><RltdPties><Dbtr><Nm>Kahvila R&amp;D &lt;x&gt;</Nm></Dbtr></RltdPties>"
    one += f"<RmtInf><Strd><CdtrRefInf><Ref>{reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>"
    return (
        f'<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-04-20</Dt></BookgDt>'
        f"<AcctSvcrRef>{ref}</AcctSvcrRef><NtryDtls>{one if details is None else details}</NtryDtls></Ntry>"
    )


def camt(*entries: str, frame: str = CAMT) -> bytes:
    return frame.format(entries="".join(entries)).encode()


def ocr(*payments: tuple[int, str], told: int | None = None) -> bytes:
    """An OCR file with payments of so many øre on a KID."""
    lines = ["NY000010" + "00008080" + "1234567" + "00008080", "NY090020" + "123456789" + "0000001" + "86011117947"]
    for number, (ore, kid) in enumerate(payments, 1):
        lines.append(f"NY091030{number:07}200426" + "99" + "20" + "1" + f"{number:05}" + "0" + f"{ore:017}" + f"{kid:>25}" + "000000")
        lines.append(f"NY091031{number:07}" + "0" * 19 + "0" * 13 + "99990512341")
    total = sum(ore for ore, _ in payments) if told is None else told
    lines.append(f"NY090088{len(payments):08}{2 * len(payments) + 2:08}{total:017}200426200426")
    lines.append(f"NY000089{len(payments):08}{2 * len(payments) + 4:08}{total:017}200426")
    return "\r\n".join(line.ljust(80, "0") for line in lines).encode()


def issued(store: Store, profile_key: str = "web-veistamo", count: int = 1) -> tuple[int, list[int]]:
    by = trade.desk(store, profile_key)
    owner = trade.customer(store, profile_key)
    made = []
    for number in range(count):
        work = trade.charge(store, owner, by, profile_key=profile_key)
        (key,) = invoices.draft_invoices(store, op_key=f"d{number}", charge_ids=(work,), at=NOW, by=by).result
        invoices.issue_invoice(store, op_key=f"i{number}", invoice_id=key, today=TODAY, at=NOW, by=by)
        made.append(key)
    return by, made


def read(store: Store, by: int, content: bytes) -> bank.BankRead:
    found: bank.BankRead = bank.read_file(store, name="tiliote.xml", content=content, at=NOW, by=by).result
    return found


def test_a_payment_goes_to_the_invoice_whose_reference_it_names(store: Store):
    by, (one, two) = issued(store, count=2)
    first, second = (invoices.invoice(store, invoice_id=key, today=TODAY) for key in (one, two))
    content = camt(entry("60.24", f"RF12{first.reference}"), entry("10.00", f"000{second.reference}", ref="R2"))
    done = read(store, by, content)
    assert (done.kind, done.new, done.matched, done.known) == ("camt.053", 2, 2, 0)
    rows = invoices.invoice_rows(store, ids=(one, two), today=TODAY)
    assert [(row.state, row.owed) for row in rows] == [("paid", Decimal(0)), ("issued", Decimal("50.24"))]
    assert [row.number for row in bank.entries(store, state="matched")] == ["2026-0001", "2026-0002"]
    assert bank.entries(store)[:1] == ()


def test_what_does_not_match_waits_with_why_and_is_booked_by_hand(store: Store):
    by, (key,) = issued(store)
    reference = invoices.invoice(store, invoice_id=key, today=TODAY).reference
    read(store, by, camt(
        entry("60.24", ref="A"), entry("100.00", reference, ref="B"), entry("60.24", "99999", ref="C"),
        entry("5.00", reference, ref="D", sign="DBIT"), entry("60.24", reference, ref="E", currency="SEK"),
    ))  # fmt: skip
    rows = bank.entries(store)
    assert [row.reason for row in rows] == ["reference", "amount", "reference", "amount"]
    assert rows[0].payer == "Kahvila R&D <x>"
    assert [(one.number, one.by) for one in bank.candidates(store, entry_id=rows[0].id)] == [("2026-0001", "amount")]
    assert [(one.number, one.by) for one in bank.candidates(store, entry_id=rows[1].id)] == [("2026-0001", "reference")]
    with pytest.raises(Refused, match="SEK"):
        bank.match_entry(store, entry_id=rows[3].id, invoice_id=key, at=NOW, by=by)
    bank.match_entry(store, entry_id=rows[1].id, invoice_id=key, at=NOW, by=by)
    assert invoices.invoice_rows(store, ids=(key,), today=TODAY)[0].owed == Decimal("-39.76")
    with pytest.raises(Refused, match="booked already"):
        bank.match_entry(store, entry_id=rows[1].id, invoice_id=key, at=NOW, by=by)
    with pytest.raises(Refused):
        bank.set_aside(store, entry_id=rows[0].id, reason=" ", at=NOW, by=by)
    bank.set_aside(store, entry_id=rows[0].id, reason="Palautus", at=NOW, by=by)
    bank.take_up(store, entry_id=rows[0].id, at=NOW, by=by)
    assert [row.id for row in bank.entries(store, after=(rows[0].booked_on, rows[0].id))] == [rows[2].id, rows[3].id]


def test_the_same_money_is_booked_once_whatever_tells_of_it(store: Store):
    by, (key,) = issued(store)
    reference = invoices.invoice(store, invoice_id=key, today=TODAY).reference
    statement = camt(entry("20.00", reference))
    read(store, by, statement)
    again = read(store, by, statement)
    notice = read(store, by, camt(entry("20.00", reference, details=""), frame=NOTICE))
    longer = read(store, by, camt(entry("20.00", reference), entry("20.00", reference, ref="R2")))
    assert [(done.new, done.known) for done in (again, notice, longer)] == [(0, 1), (0, 1), (1, 1)]
    assert invoices.invoice_rows(store, ids=(key,), today=TODAY)[0].paid == Decimal(40)


def test_two_payments_that_look_alike_are_two(store: Store):
    by, (key,) = issued(store)
    reference = invoices.invoice(store, invoice_id=key, today=TODAY).reference
    plain = entry("5.00", reference).replace("<AcctSvcrRef>R1</AcctSvcrRef>", "").replace("<AcctSvcrRef>R1-1</AcctSvcrRef>", "")
    done = read(store, by, camt(plain, plain))
    assert (done.new, done.matched) == (2, 2)
    assert read(store, by, camt(plain, plain, entry("1.00"))).known == 2


def test_a_batch_is_split_into_its_payments_and_must_add_up(store: Store):
    by, keys = issued(store, count=2)
    parts = "".join(
        f'<TxDtls><Refs><TxId>{key}</TxId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">60.24</Amt></TxAmt></AmtDtls><RmtInf><Strd>'
        "<CdtrRefInf><Ref>"
        f"{invoices.invoice(store, invoice_id=key, today=TODAY).reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>"
        for key in keys
    )
    with pytest.raises(Refused, match="sums"):
        read(store, by, camt(entry("120.47", details=parts)))
    assert read(store, by, camt(entry("120.48", details=parts))).matched == 2


def test_an_ocr_file_books_each_kid(store: Store):
    by, keys = issued(store, "mystore", count=2)
    kids = [invoices.invoice(store, invoice_id=key, today=TODAY).reference for key in keys]
    done = read(store, by, ocr((6000, kids[0]), (1000, kids[1]), (77, "1234567")))
    assert (done.kind, done.new, done.matched) == ("ocr", 3, 2)
    assert [row.paid for row in invoices.invoice_rows(store, ids=tuple(keys), today=TODAY)] == [Decimal(60), Decimal(10)]
    assert bank.entries(store)[0].booked_on == date(2026, 4, 20)
    assert read(store, by, ocr((6000, kids[0]), (1000, kids[1]), (77, "1234567"))).new == 0
    with pytest.raises(Refused, match="sums"):
        read(store, by, ocr((6000, kids[0]), told=6001))


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    "<Document><BkToCstmrStmt>&c;</BkToCstmrStmt></Document>"
)
XXE = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document><BkToCstmrStmt>&x;</BkToCstmrStmt></Document>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE d SYSTEM "http://evil.example/d.dtd"><Document/>'


@pytest.mark.parametrize("content", [BOMB, XXE, OUTSIDE], ids=["billion laughs", "file", "address"])
def test_hostile_files_are_refused_before_anything_is_expanded(content: str):
    with pytest.raises(Refused, match="no bank sends"):
        read_bank_file(content.encode())


@pytest.mark.parametrize(
    "content",
    [
        b"", b"hello", b"<a/>", b"<Document><Other/></Document>", b"\xff\xfe", CAMT[:90].encode(), b"NY", b"NY000010\n" * 3,
        b"<Document>" + b"<a>" * 200 + b"</a>" * 200 + b"</Document>", camt(entry("x")), camt(entry("1e9999")), camt(entry("-5")),
        camt(entry("5")).replace(b"2026-04-20", b"yesterday"), camt(entry("5")).replace(b' Ccy="EUR"', b""), camt(entry("1.23456")),
        ocr((5, "1")).replace(b"200426", b"990026"), ocr((5, "1"))[:400], ocr((5, "1")).replace(b"NY091031", b"NY091099"),
    ],
)  # fmt: skip
def test_unsound_files_are_refused_whole(content: bytes):
    with pytest.raises(Refused):
        read_bank_file(content)


@pytest.mark.parametrize("place", [15, 32, 80 + 2, -80 + 8, -80 + 24])
def test_a_raised_two_is_no_digit_of_an_ocr_file(place: int):
    content = ocr((500, "12345"))
    at = content.index(b"30", 6) - 6 + place if place > 0 else len(content.rstrip()) + place
    with pytest.raises(Refused):
        read_bank_file(content[:at] + "²".encode("latin-1") + content[at + 1 :])


@given(st.binary(max_size=300), st.integers(0, 900), st.sampled_from([camt(entry("5", "12345")), ocr((500, "12345"))]))
def test_whatever_a_file_holds_it_is_read_or_refused(junk: bytes, place: int, sound: bytes):
    try:
        read_bank_file(sound[:place] + junk + sound[place + len(junk) :])
    except Refused:
        return


def test_a_file_of_a_year_is_read_in_time(store: Store):
    by, _ = issued(store)
    done = read(store, by, camt(*(entry("1.00", str(number), ref=f"R{number}") for number in range(300))))
    assert done.new == 300
    assert bank.entries(store, limit=500)[0].booked_on <= TODAY + timedelta(1)
