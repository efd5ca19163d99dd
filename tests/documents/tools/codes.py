"""What a scanner reads on a printed page: poppler draws it, zbar and zxing read the codes."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def scanned(pdf: bytes, folder: Path, *, dots: int = 150, page: int = 1) -> dict[str, list[str]]:
    """The codes on a page by kind (QR-Code, CODE-128), drawn at so many dots an inch as a desk's printer would at its worst."""
    picture = folder / "page"
    options = ["-r", str(dots), "-f", str(page), "-l", str(page), "-png", "-singlefile", "-", str(picture)]
    subprocess.run(["pdftoppm", *options], input=pdf, check=True, capture_output=True)
    done = subprocess.run(["zbarimg", "--quiet", f"{picture}.png"], check=False, capture_output=True)
    found: dict[str, list[str]] = {}
    for kind, said in re.findall(r"^(QR-Code|CODE-128):(.*?)\n(?=QR-Code:|CODE-128:|\Z)", done.stdout.decode(), re.DOTALL | re.MULTILINE):
        found.setdefault(kind, []).append(said)
    return found


def read(pdf: bytes, *, dots: int = 200) -> dict[str, list[str]]:
    """The codes on the first page by kind (QRCode, Code128), as zxing reads them: a second reader no one here wrote."""
    import zxingcpp
    from PIL import Image

    options = ["-r", str(dots), "-l", "1", "-gray", "-png", "-singlefile", "-"]
    drawn = subprocess.run(["pdftoppm", *options], input=pdf, check=True, capture_output=True).stdout
    with Image.open(BytesIO(drawn)) as picture:
        found: dict[str, list[str]] = {}
        for code in zxingcpp.read_barcodes(picture):
            found.setdefault(code.format.name, []).append(code.bytes.decode())
    return found
