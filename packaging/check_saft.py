"""Says whether SAF-T files are valid: `python packaging/check_saft.py SCHEMA FILE…`; the schema is the tax office's, and is not shipped."""

from __future__ import annotations

import sys

from lxml import etree


def main(schema: str, *files: str) -> int:
    """Say of each file whether it is valid and where not; how many are not."""
    judge, wrong = etree.XMLSchema(etree.parse(schema)), 0
    for file in files:
        valid = judge.validate(etree.parse(file))
        wrong += not valid
        print(f"{file}: {'valid' if valid else 'not valid'}")
        for fault in judge.error_log:
            print(f"  line {fault.line}: {fault.message}")
    return wrong


if __name__ == "__main__":
    _, *given = sys.argv
    sys.exit(min(main(*given), 1) if given[1:] else __doc__)
