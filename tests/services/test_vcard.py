"""Business cards: what is written is read by a reader of another's, what phones write is read here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import vobject

from desk.rules.errors import Refused
from desk.services import contact_ways, customers, vcard
from desk.services.customer import customer_import
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

PHONE_21 = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=A6mason;=C3=9E=C3=B3r=C3=B0ur;;;\r\n"
    b"TEL;CELL;PREF:+354 555 0101\r\nTEL;WORK:555 0100\r\nTEL;FAX:555 0109\r\nEMAIL;INTERNET:t@lundey.example\r\n"
    b"ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:H=C3=B3tel =\r\nLundey;Reception\r\nEND:VCARD\r\n"
)
APPLE_30 = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Aino Esimerkki\\, DI\nN:Esimerkki;Aino;;;DI\nORG:Veistämö\\; Oy;\n"
    "item1.EMAIL;type=INTERNET;type=pref:aino@veistamo.\n example\nitem1.X-ABLabel:työ\nTEL;type=CELL;type=VOICE:040 555 0142\nEND:VCARD\n"
)
RFC_40 = (
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Μαρία Παράδειγμα\r\nTEL;VALUE=uri;TYPE="voice,home":tel:+30-210-555-0142;ext=5\r\n'
    'TEL;VALUE=uri;PREF=1;TYPE="cell":tel:+306945550142\r\nEMAIL:maria@a.example\r\nEND:VCARD\r\n'
)


def people(store: Store) -> int:
    by = makers.desk(store)
    hotel = makers.customer(store, "Hótel, Lundey; ehf.", street="Aðalgata 1", city="Höfn")
    fields = {
        "name": "Þórður Ægir Ólafur Guðmundsson Dæmason frá Hallgilsstöðum á Langanesi", "title": "hótelstjóri, eigandi; \\ línur",
        "phone": "555 0101", "email": "t@lundey.example",
        "ways": (contact_ways.Way("phone", "mobile", "+47 22 55 01 42"), contact_ways.Way("email", "home", "t@heima.example")),
    }  # fmt: skip
    customers.save_contact(store, customer_id=hotel, contact_id=None, fields=fields, at=NOW, by=by)
    makers.contact(store, hotel, "Farinn", active=False)
    return hotel


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_card_is_read_by_a_reader_nobody_here_wrote(store: Store, version: str) -> None:
    hotel = people(store)
    text = vcard.write_cards(store, customer_ids=(hotel,), version=version)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    (card,) = vobject.readComponents(text)
    assert card.version.value == version
    assert card.fn.value == "Þórður Ægir Ólafur Guðmundsson Dæmason frá Hallgilsstöðum á Langanesi"
    assert card.org.value == ["Hótel, Lundey; ehf."]
    assert card.title.value == "hótelstjóri, eigandi; \\ línur"
    assert [each.value for each in card.email_list] == ["t@lundey.example", "t@heima.example"]
    numbers = [each.value for each in card.tel_list]
    assert numbers == (["555 0101", "+47 22 55 01 42"] if version == "3.0" else ["tel:+3545550101", "tel:+4722550142"])


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_card_written_here_is_read_here_as_the_same_person(store: Store, version: str) -> None:
    hotel = people(store)
    (card,) = vcard.read_cards(vcard.write_cards(store, customer_ids=(hotel,), version=version).encode())
    assert (card.company, card.email) == ("Hótel, Lundey; ehf.", "t@lundey.example")
    assert [(way.kind, way.label) for way in card.ways] == [("email", "home"), ("phone", "mobile")] or [
        (way.kind, way.label) for way in card.ways
    ] == [("phone", "mobile"), ("email", "home")]
    table, columns = vcard.cards_table([card])
    done = customer_import.import_rows(store, table=table, columns=columns, at=NOW, by=1)
    assert done is not None
    assert (done.result.added, done.result.changed, done.result.bad) == ({}, {}, ())


def test_the_cards_of_phones_old_and_new_are_read() -> None:
    (old,) = vcard.read_cards(PHONE_21)
    assert (old.name, old.company, old.phone, old.email) == ("Þórður Dæmason", "Hótel Lundey", "+354 555 0101", "t@lundey.example")
    assert old.ways == [contact_ways.Way("phone", "work", "555 0100")]
    apple, greek = vcard.read_cards((APPLE_30 + RFC_40).encode())
    assert (apple.name, apple.company, apple.email, apple.phone) == (
        "Aino Esimerkki, DI", "Veistämö; Oy", "aino@veistamo.example", "040 555 0142",
    )  # fmt: skip
    assert (greek.name, greek.phone, greek.ways) == (
        "Μαρία Παράδειγμα",
        "+306945550142",
        [contact_ways.Way("phone", "home", "+30-210-555-0142")],
    )


def test_cards_become_people_of_the_company_shown_when_they_name_none(store: Store) -> None:
    by = makers.desk(store)
    hotel = makers.customer(store)
    table, columns = vcard.cards_table(vcard.read_cards(RFC_40.encode()), company="Hótel Lundey ehf.")
    for _twice in range(2):
        customer_import.import_rows(store, table=table, columns=columns, at=NOW, by=by)
    (maria,) = customers.customer(store, customer_id=hotel, now=NOW).contacts
    assert (maria.name, maria.phone) == ("Μαρία Παράδειγμα", "+306945550142")
    assert customers.customer_ids(store, search="210 555 0142") == (hotel,)


@pytest.mark.parametrize("data", [b"", b"a;b\r\n1;2\r\n", b"BEGIN:VCARD\r\nFN:Half a card", b"\xff\xfe\x00"])
def test_a_file_without_cards_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="no business card"):
        vcard.read_cards(data)
