"""A desk defines fields of its own: renamed, ordered and retired without losing what tickets have in them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.services import custom_fields, queue, tickets
from desk.services.custom import values as custom_values
from desk.services.custom_fields import FieldView, Option, OptionView
from desk.services.store import Store
from desk.services.ticket.search import search_newest
from desk.services.tickets import NewTicket
from tests import makers
from tests.makers import NOW


@pytest.fixture
def anna(store: Store):
    return makers.desk(store)


def made(store: Store, by: int, name: str, kind: str, **fields: Any) -> int:
    options = tuple(Option(word) for word in fields.pop("options", ()))
    changed = custom_fields.save_field(
        store, field_id=None, version=0, name=name, kind=kind, options=options, at=NOW, by=by, **fields,
    )  # fmt: skip
    return int(changed.result)


def view(store: Store, field_id: int) -> FieldView:
    return next(field for field in custom_fields.custom_fields(store, retired=True) if field.id == field_id)


def opened(store: Store, by: int, key: str = "one", **fields: Any) -> int:
    customer = makers.customer(store)
    new = NewTicket(customer_id=customer, subject="Beiðni", **fields)
    return int(tickets.open_ticket(store, op_key=key, new=new, received_at=NOW, by=by).result)


def changed(store: Store, ticket_id: int, by: int, values: dict[int, Any], version: int | None = None) -> int:
    seen = tickets.ticket(store, ticket_id=ticket_id).version if version is None else version
    return int(custom_values.change_custom(store, ticket_id=ticket_id, version=seen, values=values, at=NOW, by=by).result)


def all_kinds(store: Store, by: int) -> dict[str, int]:
    return {
        kind: made(store, by, kind.title(), kind, options=("Vefur", "Póstur") if kind == "choice" else ()) for kind in custom_fields.KINDS
    }


def test_each_kind_keeps_its_own_kind_of_value(store: Store, anna: int):
    fields = all_kinds(store, anna)
    ticket = opened(store, anna)
    option = view(store, fields["choice"]).options[1].id
    given = {"text": "  Þjónn  7 ", "number": "1 234,5", "date": "2026-05-01", "choice": option, "tick": True}
    changed(store, ticket, anna, {fields[kind]: value for kind, value in given.items()})
    assert custom_values.values_of(store, ids=(ticket,)) == {
        ticket: {
            fields["text"]: "Þjónn 7", fields["number"]: Decimal("1234.5"), fields["date"]: date(2026, 5, 1),
            fields["choice"]: option, fields["tick"]: True,
        },
    }  # fmt: skip
    changed(store, ticket, anna, dict.fromkeys(fields.values()))
    assert custom_values.values_of(store, ids=(ticket,)) == {}


def test_a_number_that_is_one_is_not_taken_for_a_tick(store: Store, anna: int):
    fields = all_kinds(store, anna)
    ticket = opened(store, anna)
    changed(store, ticket, anna, {fields["number"]: 1})
    assert custom_values.values_of(store, ids=(ticket,)) == {ticket: {fields["number"]: Decimal(1)}}


def test_another_name_keeps_the_data_and_the_history_keeps_the_old_name(store: Store, anna: int):
    field = made(store, anna, "Þjónn", "text")
    ticket = opened(store, anna)
    changed(store, ticket, anna, {field: "web-1"})
    custom_fields.save_field(store, field_id=field, version=1, name="Vefþjónn", kind="text", at=NOW, by=anna)
    changed(store, ticket, anna, {field: "web-2"})
    assert custom_values.values_of(store, ids=(ticket,)) == {ticket: {field: "web-2"}}
    told = [entry.data["custom"] for entry in tickets.ticket(store, ticket_id=ticket).entries if entry.data.get("code") == "custom"]
    said = [(row[0]["name"], row[0]["before"], row[0]["after"]) for row in told]
    assert said == [("Þjónn", None, "web-1"), ("Vefþjónn", "web-1", "web-2")]


def test_another_name_for_a_choice_is_another_name_for_all_who_chose_it(store: Store, anna: int):
    field = made(store, anna, "Hluti", "choice", options=("Vefur", "Póstur"))
    ticket = opened(store, anna)
    first, second = view(store, field).options
    changed(store, ticket, anna, {field: first.id})
    options = (Option("Vefsíða", first.id), Option("Tölvupóstur", second.id), Option("Lén"))
    custom_fields.save_field(store, field_id=field, version=1, name="Hluti", kind="choice", options=options, at=NOW, by=anna)
    assert view(store, field).option_name(custom_values.values_of(store, ids=(ticket,))[ticket][field]) == "Vefsíða"
    assert [option.name for option in view(store, field).options] == ["Vefsíða", "Tölvupóstur", "Lén"]
    assert (search_newest(store, text="vefsida"), search_newest(store, text="vefur")) == ((ticket,), ())


def test_a_choice_left_out_is_not_offered_but_stays_where_it_was_chosen(store: Store, anna: int):
    field = made(store, anna, "Hluti", "choice", options=("Vefur", "Póstur"))
    ticket = opened(store, anna)
    first, second = view(store, field).options
    changed(store, ticket, anna, {field: first.id})
    custom_fields.save_field(
        store, field_id=field, version=1, name="Hluti", kind="choice", options=(Option("Póstur", second.id),), at=NOW, by=anna,
    )  # fmt: skip
    assert view(store, field).option_name(first.id) == "Vefur"
    assert [option.name for option in view(store, field).options if option.active] == ["Póstur"]
    assert custom_values.values_of(store, ids=(ticket,)) == {ticket: {field: first.id}}


def test_a_retired_field_keeps_what_tickets_have_in_it(store: Store, anna: int):
    field = made(store, anna, "Þjónn", "text")
    ticket = opened(store, anna)
    changed(store, ticket, anna, {field: "web-1"})
    custom_fields.retire_field(store, field_id=field, by=anna)
    assert custom_fields.custom_fields(store) == ()
    assert custom_values.values_of(store, ids=(ticket,)) == {ticket: {field: "web-1"}}
    again = made(store, anna, "Þjónn", "number")
    with pytest.raises(Refused, match="already"):
        custom_fields.retire_field(store, field_id=field, active=True, by=anna)
    assert [row.id for row in custom_fields.custom_fields(store, retired=True)] == [again, field]


def test_the_order_is_the_one_asked_for(store: Store, anna: int):
    ids = [made(store, anna, name, "text") for name in ("A", "B", "C")]
    custom_fields.order_fields(store, ids=(ids[2], ids[0]), by=anna)
    assert [field.name for field in custom_fields.custom_fields(store)] == ["C", "A", "B"]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"name": "  ", "kind": "text"}, "name"),
        ({"name": "x" * 61, "kind": "text"}, "shorten"),
        ({"name": "þJÓNN", "kind": "text"}, "already"),
        ({"name": "Nýr", "kind": "colour"}, "not a kind of field"),
        ({"name": "Nýr", "kind": "choice"}, "at least one"),
        ({"name": "Nýr", "kind": "choice", "options": ("Vefur", "vefur")}, "twice"),
        ({"name": "Nýr", "kind": "text", "ticket_kinds": ("party",)}, "not a kind of ticket"),
    ],
)
def test_a_field_that_cannot_be_is_refused(store: Store, anna: int, fields: dict[str, Any], sentence: str):
    made(store, anna, "Þjónn", "text")
    with pytest.raises(Refused, match=sentence):
        made(store, anna, **fields)


def test_the_kind_of_a_field_stays_and_an_old_version_is_refused(store: Store, anna: int):
    field = made(store, anna, "Þjónn", "text")
    with pytest.raises(Refused, match="stays"):
        custom_fields.save_field(store, field_id=field, version=1, name="Þjónn", kind="number", at=NOW, by=anna)
    custom_fields.save_field(store, field_id=field, version=1, name="Einn", kind="text", at=NOW, by=anna)
    with pytest.raises(Refused, match="meanwhile"):
        custom_fields.save_field(store, field_id=field, version=1, name="Tveir", kind="text", at=NOW, by=anna)


def test_an_agent_does_not_change_the_fields(store: Store, anna: int):
    agent = makers.person(store)
    field = made(store, anna, "Þjónn", "text")
    for verb in (
        lambda: made(store, agent, "Annar", "text"), lambda: custom_fields.retire_field(store, field_id=field, by=agent),
        lambda: custom_fields.order_fields(store, ids=(field,), by=agent),
    ):  # fmt: skip
        with pytest.raises(Refused, match="Managers"):
            verb()


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("text", "x" * 301), ("number", "tíu"), ("number", "NaN"), ("number", "1e400"), ("number", "1.00001"), ("number", "10000000000000"),
        ("number", True), ("date", "1.5.2026"), ("date", "0001-01-01"), ("choice", 999_999), ("choice", "Sími"), ("tick", "já"),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_is_refused_by_its_field(kind: str, value: Any):
    field = FieldView(7, "Reitur", kind, required=False, ticket_kinds=(), active=True, version=1, options=(OptionView(1, "Vefur"),))
    with pytest.raises(Refused) as refused:
        custom_values.checked_value(field, value)
    assert refused.value.field == "custom.7"


@given(st.decimals(min_value=-(10**11), max_value=10**11, places=4))
def test_a_number_comes_back_as_it_was_written(number: Decimal):
    field = FieldView(7, "Tala", "number", required=False, ticket_kinds=(), active=True, version=1)
    assert custom_values.checked_value(field, f"{number:f}".replace(".", ",")) == number


def test_what_must_be_filled_in_is_asked_for_where_the_kind_of_ticket_has_it(store: Store, anna: int):
    field = made(store, anna, "Þjónn", "text", required=True, ticket_kinds=("fault",))
    with pytest.raises(Refused, match="Þjónn") as refused:
        opened(store, anna, kind="fault", custom={})
    assert refused.value.field == f"custom.{field}"
    assert opened(store, anna, "free", kind="question", custom={})
    ticket = opened(store, anna, "filled", kind="fault", custom={field: "web-1"})
    with pytest.raises(Refused, match="Þjónn"):
        changed(store, ticket, anna, {field: ""})
    assert opened(store, anna, "call", kind="fault"), "a ticket made of a call asks for nothing"


def test_two_people_one_field_the_second_sees_both(store: Store, anna: int):
    one, two = made(store, anna, "Þjónn", "text"), made(store, anna, "Lén", "text")
    ticket = opened(store, anna)
    seen = tickets.ticket(store, ticket_id=ticket).version
    changed(store, ticket, anna, {one: "web-1"}, seen)
    changed(store, ticket, anna, {two: "lundey.example"}, seen)
    with pytest.raises(Refused) as refused:
        changed(store, ticket, anna, {one: "web-2"}, seen)
    assert (refused.value.values["theirs"], refused.value.values["mine"]) == ("web-1", "web-2")
    assert custom_values.values_of(store, ids=(ticket,)) == {ticket: {one: "web-1", two: "lundey.example"}}


def test_a_ticket_is_found_by_its_texts_and_choices(store: Store, anna: int):
    text, choice = made(store, anna, "Þjónn", "text"), made(store, anna, "Hluti", "choice", options=("Greiðslugátt",))
    ticket = opened(store, anna)
    now = datetime(2026, 4, 22, 11, tzinfo=UTC)

    def found(words: str) -> tuple[int, ...]:
        return tuple(queue.queue_ids(store, view="all_open", by=anna, now=now, search=words))

    assert found("vefthjonn") == ()
    changed(store, ticket, anna, {text: "Vefþjónn 3", choice: view(store, choice).options[0].id})
    assert found("vefthjonn") == (ticket,)
    assert found("greidslugatt") == (ticket,)
    changed(store, ticket, anna, {text: None})
    assert found("vefthjonn") == ()
