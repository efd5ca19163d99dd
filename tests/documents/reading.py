"""What an outside reader (poppler) finds in a PDF."""

from __future__ import annotations

import re
import subprocess


def run(tool: str, pdf: bytes, *options: str) -> str:
    """The output of a poppler tool that reads the PDF from its standard input."""
    return subprocess.run([tool, *options], input=pdf, capture_output=True, check=True).stdout.decode()


def layout(pdf: bytes) -> str:
    """The text as it lies on the page, no-break spaces made plain."""
    return run("pdftotext", pdf, "-layout", "-", "-").replace("\N{NO-BREAK SPACE}", " ")


def words(pdf: bytes) -> str:
    """The text with every run of space made one."""
    return re.sub(r"\s+", " ", run("pdftotext", pdf, "-", "-"))


def rows(pdf: bytes) -> list[str]:
    """The lines of the page, each with its runs of space made one."""
    return [re.sub(r"\s+", " ", line).strip() for line in layout(pdf).splitlines() if line.strip()]


def pages(pdf: bytes) -> list[list[str]]:
    """The rows of each page."""
    parts = layout(pdf).split("\f")[:-1]
    return [[re.sub(r"\s+", " ", line).strip() for line in part.splitlines() if line.strip()] for part in parts]


def after(label: str, found: list[str]) -> str:
    """What stands in a row behind a label; the last row that has it."""
    return [row for row in found if label in row][-1].rpartition(label)[2].strip()
