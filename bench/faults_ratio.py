"""A note over the line by the program, against the same statements by the bare driver: what the program itself costs."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import event

from desk.services import tickets
from desk.services.store import Store
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

TIMES, WARM = 20, 6


def ratio(url: str, port: int, ticket: int, by: int) -> str:
    """The sentence with both figures."""
    store = Store.open(url, now=NOW)
    said: list[tuple[str, Any]] = []

    def note(turn: int) -> None:
        tickets.note(store, op_key=f"calm-{turn}", ticket_id=ticket, text=f"calm {turn}", at=NOW, by=by)

    engine = store._engine  # noqa: SLF001 - what goes over the line is listened to
    try:
        ours = timed(note, 0)
        event.listen(engine, "before_cursor_execute", lambda _c, _u, text, given, _x, _m: said.append((text, given)))
        event.listen(engine, "commit", lambda _c: said.append(("COMMIT", None)))
        note(1000)
    finally:
        store.close()
    with psycopg.connect(f"host=127.0.0.1 port={port} user=desk dbname=desk") as connection:
        bare = timed(lambda turn: replay(connection, said, turn), 0)
    told = ", ".join(
        f"{name} {one:.0f} ms against {two:.0f} ms ({one / two:.2f}x)" for name, one, two in zip(("p50", "p95"), ours, bare, strict=True)
    )
    return f"a note over the calm line, {len(said)} statements: {told} by bare psycopg"


def replay(connection: psycopg.Connection[Any], said: list[tuple[str, Any]], turn: int) -> None:
    """The same statements with a key of their own."""
    for text, given in said:
        if text == "COMMIT":
            connection.commit()
        else:
            connection.execute(text.encode(), fresh(given, f"bare-{turn}"))


def fresh(given: Any, key: str) -> Any:
    """The values, the key replaced."""
    if isinstance(given, dict):
        return {name: key if value == "calm-1000" else value for name, value in given.items()}
    return given


def timed(job: Callable[[int], None], first: int) -> tuple[float, float]:
    """The middle and the 95th of a hundred, in milliseconds."""
    took = []
    for turn in range(first, first + TIMES + WARM):
        began = time.perf_counter()
        job(turn)
        took.append((time.perf_counter() - began) * 1000)
    took = sorted(took[WARM:])
    return took[len(took) // 2], took[int(len(took) * 0.95)]
