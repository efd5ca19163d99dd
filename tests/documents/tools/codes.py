"""What a scanner reads on a printed page: poppler draws it, zbar reads the codes."""

from __future__ import annotations

import base64
import subprocess
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from pathlib import Path


def scanned(pdf: bytes, folder: Path, *, dots: int = 150, page: int = 1) -> dict[str, list[str]]:
    """The codes on a page by kind (QR-Code, CODE-128), drawn at so many dots an inch as a desk's printer would at its worst."""
    picture = folder / "page"
    options = ["-r", str(dots), "-f", str(page), "-l", str(page), "-png", "-singlefile", "-", str(picture)]
    subprocess.run(["pdftoppm", *options], input=pdf, check=True, capture_output=True)
    done = subprocess.run(["zbarimg", "--quiet", "--xml", f"{picture}.png"], check=False, capture_output=True)
    if done.returncode == 4:  # it found none
        return {}
    found: dict[str, list[str]] = {}
    for symbol in etree.fromstring(done.stdout).iter("{*}symbol"):
        data = symbol.find("{*}data")
        said = base64.b64decode(data.text).decode() if data.get("format") == "base64" else data.text
        found.setdefault(symbol.get("type"), []).append(said)
    return found
