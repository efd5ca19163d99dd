"""A peer's pages on a port of this computer, for a browser beside it: each visit in a thread of its own, as a small web server does."""

from __future__ import annotations

from socketserver import ThreadingMixIn
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server


class Threaded(ThreadingMixIn, WSGIServer):
    """A browser asks for several files at once."""

    daemon_threads = True


class Quiet(WSGIRequestHandler):
    """Writes no line for each visit."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's word
        """Says nothing."""


def serve(application: Any) -> int:
    """Serves from a thread; the port."""
    server = make_server("127.0.0.1", 0, application, Threaded, Quiet)
    Thread(target=server.serve_forever, daemon=True).start()
    return int(server.server_port)
