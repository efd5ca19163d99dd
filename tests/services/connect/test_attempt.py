"""A try tells what it found, step by step, against a server with a certificate and passwords; and a password is written down nowhere."""

from __future__ import annotations

import socket
import threading
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import psycopg
import pytest

from desk.rules.errors import Trouble
from desk.services import driver_errors
from desk.services.connect import attempt, handshake, secret
from desk.services.connect.address import Address, Host, parse
from desk.services.connect.attempt import BAD, DOUBTFUL, GOOD, try_address
from desk.services.store import Store
from tests import makers
from tests.services.connect.tls_server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSWORD = "s3kret-Þ"


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Path, int]]:
    with serve() as where:
        yield where


@pytest.fixture
def folder(served: tuple[Path, int]) -> Path:
    return served[0]


@pytest.fixture
def port(served: tuple[Path, int]) -> int:
    return served[1]


@pytest.fixture
def address(port: int, folder: Path) -> Iterator[Address]:
    """The right way there, the right password typed."""
    made = Address((Host("localhost", port),), "postgres", "desk", "verify-full", str(folder / "ca.crt"))
    secret.use(made, PASSWORD)
    yield made
    secret.use(made, "")


def found(address: Address) -> list[tuple[str, str, str]]:
    return [(step.what, step.how, step.sentence) for step in try_address(address)]


@pytest.mark.postgres
def test_a_good_address_is_told_in_six_good_steps_and_a_try_can_be_stopped(address: Address) -> None:
    steps = try_address(address)
    assert [(step.what, step.how) for step in steps] == [
        ("name", GOOD), ("port", GOOD), ("tls", GOOD), ("login", GOOD), ("schema", GOOD), ("rights", GOOD),
    ]  # fmt: skip
    assert [step.mend for step in steps] == [""] * 6
    assert steps[3].values["user"] == "desk"
    assert steps[4].sentence == attempt.EMPTY
    assert len(try_address(address, tell=lambda step: step.what != "port")) == 2


@pytest.mark.postgres
def test_each_thing_that_is_wrong_has_its_own_sentence_and_a_way_to_mend_it(address: Address, folder: Path, port: int) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        nobody = free.getsockname()[1]
    cases = {
        attempt.REFUSES: replace(address, hosts=(Host("127.0.0.1", nobody),)),
        attempt.UNKNOWN: replace(address, hosts=(Host("no-such-host.invalid"),)),
        handshake.MISNAMED: replace(address, hosts=(Host("127.0.0.1", port),)),
        handshake.STRANGER: replace(address, ca=str(folder / "other.crt")),
        handshake.NO_FILE: replace(address, ca=str(folder / "none.crt")),
        driver_errors.NO_LOGIN: replace(address, user="anna"),
        driver_errors.NO_DATABASE: replace(address, database="none"),
        attempt.NO_SOCKET: replace(address, hosts=(Host(str(folder / "nowhere")),)),
    }
    for sentence, wrong in cases.items():
        secret.use(wrong, PASSWORD)
        last = try_address(wrong)[-1]
        assert (last.how, last.sentence) == (BAD, sentence)
        assert last.mend
        secret.use(wrong, "")
    assert [step.values for step in try_address(cases[handshake.MISNAMED])][-1]["names"] == "localhost"


@pytest.mark.postgres
def test_a_lesser_protection_is_told_as_one_and_the_driver_holds_to_the_full_one(address: Address, folder: Path, port: int) -> None:
    for mode, sentence in (("verify-ca", handshake.UNNAMED), ("require", handshake.UNKNOWN_END)):
        lesser = replace(address, tls=mode)
        assert ("tls", DOUBTFUL, sentence) in found(lesser)
    assert ("tls", GOOD, handshake.OWN_MACHINE) in found(replace(address, tls="disable"))
    for wrong, sentence in (
        (replace(address, hosts=(Host("127.0.0.1", port),)), driver_errors.OTHER_NAME),
        (replace(address, ca=str(folder / "other.crt")), driver_errors.NOT_VOUCHED),
        (replace(address, ca=str(folder / "none.crt")), driver_errors.NO_AUTHORITY),
    ):
        with pytest.raises(Trouble) as told:
            Store.open(wrong.text, now=makers.NOW)
        assert told.value.sentence == sentence


@pytest.mark.postgres
def test_of_two_hosts_the_one_that_answers_is_taken(address: Address, port: int) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        nobody = free.getsockname()[1]
    two = replace(address, hosts=(Host("localhost", nobody), Host("localhost", port)))
    secret.use(two, PASSWORD)
    steps = try_address(two)
    assert [(step.what, step.how) for step in steps][-3:] == [("login", GOOD), ("schema", GOOD), ("rights", GOOD)]
    assert (attempt.PORT, BAD, attempt.REFUSES) in found(two)
    Store.open(two.text, now=makers.NOW).close()
    secret.use(two, "")
    with psycopg.connect(host="localhost", port=port, user="desk", password=PASSWORD, dbname="postgres", autocommit=True) as plain:
        plain.execute("CREATE ROLE reader LOGIN PASSWORD 'reads'")
        plain.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader")
        plain.execute("CREATE DATABASE old ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    reader = replace(address, user="reader")
    secret.use(reader, "reads")
    assert (attempt.RIGHTS, DOUBTFUL, attempt.MAY_NOT_WRITE) in found(reader)
    secret.use(reader, "")
    old = replace(address, database="old")
    secret.use(old, PASSWORD)
    assert found(old)[-1] == (attempt.STATE, BAD, attempt.NOT_UTF8)
    secret.use(old, "")


def test_a_server_that_does_not_encrypt_is_told() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as plain:

        def refuse() -> None:
            line, _where = plain.accept()
            with line:
                line.recv(8)
                line.sendall(b"N")

        threading.Thread(target=refuse, daemon=True).start()
        asked, _ = parse(f"postgresql://anna@127.0.0.1:{plain.getsockname()[1]}/desk?sslmode=require")
        assert found(asked)[-1] == ("tls", BAD, handshake.NO_TLS)


@pytest.mark.parametrize(
    ("host", "name", "fits"),
    [
        ("db.example.is", "db.example.is", True), ("DB.Example.is", "db.example.is", True), ("db.example.is", "*.example.is", True),
        ("a.db.example.is", "*.example.is", False), ("example.is", "*.example.is", False), ("10.0.0.1", "*.0.0.1", False),
        ("10.0.0.1", "10.0.0.1", True),
    ],
)  # fmt: skip
def test_a_name_in_a_certificate_is_for_a_host_as_libpq_takes_it(host: str, name: str, fits: bool) -> None:
    assert handshake.is_for(host, name) is fits
