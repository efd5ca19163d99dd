"""The process that makes papers, one after another: `python -m desk.documents.maker`; it ends when nobody can ask it any more."""

from __future__ import annotations

import os
import pickle
import signal
import traceback
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import IO

LENGTH = 8


def send(pipe: IO[bytes], thing: Any) -> None:
    """Write a value with its length before it."""
    data = pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)
    pipe.write(len(data).to_bytes(LENGTH, "big") + data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """Read a value that was sent; the end of the other process is an `EOFError`."""
    head = pipe.read(LENGTH)
    size = int.from_bytes(head, "big")
    data = pipe.read(size) if len(head) == LENGTH else b""
    if len(head) < LENGTH or len(data) < size:
        raise EOFError
    return pickle.loads(data)  # noqa: S301 - the two ends of a pipe of our own


def answer(module: str, name: str, values: tuple[Any, ...]) -> tuple[bool, Any]:
    """Whether the paper could be made, and the paper or the error."""
    try:
        return True, getattr(import_module(module), name)(*values)
    except Exception as error:  # noqa: BLE001 - whoever asked is told, with where it happened
        error.add_note(traceback.format_exc())
        try:
            pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes: may it travel
        except Exception:  # noqa: BLE001 - an error of a library that cannot
            return False, RuntimeError("".join(traceback.format_exception(error)))
        return False, error


def main() -> None:
    """Answer what is asked on the standard input; whatever else is printed here goes where errors go."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a key in the terminal is for who asks
    asked, said = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Who asked may be gone by now: an end to read is the end, and so is one to write.
    with suppress(EOFError, OSError), asked, said:
        while True:
            send(said, answer(*receive(asked)))


if __name__ == "__main__":
    main()
