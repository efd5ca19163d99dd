"""An address is read as a person writes it, kept without its password, and reaches the driver with every host."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.services.connect.address import TLS_MODES, Address, Host, has_password, hosts_of, parse, without_password
from desk.services.connect.limits import arguments
from desk.services.engine import address_of, url_of

NAMES = st.text("abcxyz019-.", min_size=1, max_size=12).filter(lambda name: name[0] not in "-." and ".." not in name)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=20)
HOSTS = st.lists(st.builds(Host, NAMES, st.integers(1, 65535)), min_size=1, max_size=3).map(tuple)
SOCKETS = st.lists(st.builds(Host, NAMES.map(lambda name: f"/run/{name}"), st.integers(1, 65535)), min_size=1, max_size=2).map(tuple)
ADDRESSES = st.builds(
    Address, HOSTS | SOCKETS, WORDS, WORDS, st.sampled_from(("", *TLS_MODES)), st.sampled_from(("", "/etc/ca.crt")), st.booleans()
)


@given(ADDRESSES)
def test_an_address_is_read_back_as_it_was_written_and_passes_through_the_driver(address: Address) -> None:
    assert parse(address.text) == (address, "")
    assert address_of(url_of(address.text)) == address
    assert not has_password(address.text)


@given(ADDRESSES, WORDS)
def test_a_password_is_seen_taken_out_and_handed_to_the_driver_alone(address: Address, password: str) -> None:
    url = url_of(address.text).set(password=password)
    whole = url.render_as_string(hide_password=False)
    assert has_password(whole)
    assert parse(whole) == (address, password)
    assert without_password(whole) == address.text
    assert url_of(whole).password == password


@pytest.mark.parametrize(
    ("given", "hosts"),
    [
        ("db", (Host("db"),)), ("db1, db2:5433", (Host("db1"), Host("db2", 5433))), ("db1 db2", (Host("db1"), Host("db2"))),
        ("[::1]:5433;fe80::1", (Host("::1", 5433), Host("fe80::1"))), ("/run/postgresql", (Host("/run/postgresql"),)),
    ],
)  # fmt: skip
def test_hosts_are_read_as_a_person_types_them(given: str, hosts: tuple[Host, ...]) -> None:
    assert hosts_of(given) == hosts


@pytest.mark.parametrize("given", ["db:x", "db:0", "db:65536", "db1:2:"])
def test_a_port_that_is_none_is_refused(given: str) -> None:
    if given.count(":") == 1:
        with pytest.raises(ValueError, match=r"port|invalid"):
            hosts_of(given)
    else:
        assert hosts_of(given) == (Host(given),)


@pytest.mark.parametrize(
    "given", ["postgresql://anna@db", "postgresql://anna@db/", "postgresql://db/desk?sslmode=never", "postgresql://db:x/d"]
)
def test_an_address_that_makes_no_sense_is_refused(given: str) -> None:
    with pytest.raises(ValueError, match=r"names|mode|port|literal"):
        parse(given)


def test_a_server_elsewhere_is_checked_in_full_unless_the_address_says_otherwise() -> None:
    modes = {text: parse(text)[0].tls_mode for text in (
        "postgresql://db/desk", "postgresql://localhost,db/desk", "postgresql://localhost/desk", "postgresql:///desk?host=/run/x",
        "postgresql://db/desk?sslmode=require",
    )}  # fmt: skip
    assert list(modes.values()) == ["verify-full", "verify-full", "prefer", "prefer", "require"]


def test_the_driver_is_told_how_to_notice_a_dead_line_and_the_address_may_say_otherwise() -> None:
    told = arguments(parse("postgresql://db1,db2/desk?connect_timeout=9&options=-c%20statement_timeout%3D60000")[0])
    assert told["connect_timeout"] == "9"
    assert (told["keepalives_idle"], told["keepalives_interval"], told["keepalives_count"]) == (5, 2, 3)
    assert told["tcp_user_timeout"] == 5000
    assert told["target_session_attrs"] == "read-write"
    assert told["options"].endswith("-c statement_timeout=60000")
    assert told["options"].index("statement_timeout=30000") < told["options"].index("statement_timeout=60000")
    assert "target_session_attrs" not in arguments(parse("postgresql://db1/desk")[0])
    unlimited = arguments(parse("postgresql://db1/desk")[0], unlimited=True)["options"]
    assert unlimited.count("timeout=0") == 3
