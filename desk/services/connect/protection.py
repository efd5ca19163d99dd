"""How a line to a server is protected: each way with what it gives, or gives up, in one sentence."""

from __future__ import annotations

from typing import Final

from desk.words import mark

# Mode, name, sentence; the fullest first. What comes after it says what it gives up.
PROTECTION: Final = (
    ("verify-full", mark("Check the server fully (recommended)"),
     mark("The line is encrypted, and the server's certificate and name are checked: nobody can stand in between.")),
    ("verify-ca", mark("Check the certificate, not the name"),
     mark("Gives up the name: another server with a certificate of the same authority could take this one's place.")),
    ("require", mark("Encrypt, but check nothing"),
     mark("Gives up who is at the other end: a stranger on the way can pose as the server and read and change everything.")),
    ("prefer", mark("Encrypt if the server offers it"),
     mark("Gives up encryption itself: a stranger on the way can switch it off, and nobody would notice.")),
    ("disable", mark("Do not encrypt"),
     mark("Gives up everything: whoever is on the way reads and changes what passes. Only for a server on this computer.")),
)  # fmt: skip
