"""Every judge over every file of a folder, in one process: `python -m tests.documents.tools.judge FOLDER` prints what they object to."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from tests.documents.tools import peppol
from tests.documents.tools.archive import failures
from tests.documents.tools.einvoice import findings


def judged(path: Path, room: Path) -> list[str]:
    """What the schema, EN 16931 and Peppol say of an e-invoice, or veraPDF of a PDF."""
    data = path.read_bytes()
    if path.suffix == ".xml":
        return [*(f"{one.rule} {one.text}" for one in findings(data)), *peppol.broken(data)]
    return [f"{flavour} {said}" for flavour in ("3b", "ua1") for said in failures(data, flavour, room)]


def main(folder: str) -> None:
    """Print the objections by file name."""
    with tempfile.TemporaryDirectory() as room:
        found = {path.name: judged(path, Path(room)) for path in sorted(Path(folder).iterdir())}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
