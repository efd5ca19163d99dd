"""Search folds letters as people type them, takes wildcards as letters, and finds by every word."""


import pytest

from desk.services import search
from desk.services.store import Store
from tests import makers


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Guðrún", "gudrun"),
        ("Þórður", "thordur"),
        ("Bjørn", "bjorn"),
        ("Ægisson", "aegisson"),
        ("Μαρία", "μαρια"),
        ("Ηλίας", "ηλιασ"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Đurđa", "durda"),
        ("Œuvre", "oeuvre"),
        ("Işık", "isik"),
        ("İstanbul", "istanbul"),
        ("Ärrä  Åsen", "arra asen"),
        ("ﬁnal", "final"),
    ],
)
def test_folding_leaves_what_a_person_types(written: str, folded: str):
    assert search.fold(written) == folded


def test_folding_twice_changes_nothing_more():
    for text in ("Guðrún Ægisdóttir", "ΜΑΡΊΑ", "ǅ", "İI", "ŉ"):
        assert search.fold(search.fold(text)) == search.fold(text)


def test_a_percent_sign_is_a_letter_to_a_pattern():
    assert search.like("50%_\\") == "%50\\%\\_\\\\%"


def test_the_palette_finds_each_kind_of_thing(store: Store):
    makers.desk(store)
    customer = makers.customer(store, "Guðrún og Bjørn ehf.")
    contact = makers.contact(store, customer, "Þórður Ægisson")
    ticket = makers.ticket(store, customer, "Bókunarform svarar ekki", number=4321)
    course = makers.course(store, "Vefnámskeið")
    assert [(hit.kind, hit.id) for hit in search.find_everything(store, text="gudrun bjorn")] == [("customer", customer)]
    assert [(hit.kind, hit.id) for hit in search.find_everything(store, text="aegisson thordur")] == [("contact", contact)]
    assert [(hit.kind, hit.id) for hit in search.find_everything(store, text="555 0101")] == [("contact", contact)]
    assert [(hit.kind, hit.id) for hit in search.find_everything(store, text="#4321")] == [("ticket", ticket)]
    assert [(hit.kind, hit.id) for hit in search.find_everything(store, text="bokunarform")] == [("ticket", ticket)]
    assert [(hit.kind, hit.id, hit.what) for hit in search.find_everything(store, text="vefnam")] == [
        ("course", course, (("course_id", course),))
    ]


def test_wildcards_in_a_search_stand_for_themselves(store: Store):
    makers.desk(store)
    customer = makers.customer(store)
    makers.ticket(store, customer, "Afsláttur 50% af öllu", number=1)
    makers.ticket(store, customer, "Afsláttur 50 af öllu", number=2)
    assert [hit.title for hit in search.find_everything(store, text="50%")] == ["1 Afsláttur 50% af öllu"]
    assert search.find_everything(store, text="50_") == ()
    assert search.find_everything(store, text="  ") == ()


def test_many_tickets_leave_room_for_the_customer(store: Store):
    makers.desk(store)
    customer = makers.customer(store, "Lundey")
    for number in range(30):
        makers.ticket(store, customer, "Lundey", number=number + 1)
    kinds = [hit.kind for hit in search.find_everything(store, text="lundey", limit=10)]
    assert kinds.count("ticket") == 9
    assert kinds.count("customer") == 1
