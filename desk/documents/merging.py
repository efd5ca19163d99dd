"""Papers one behind the other in one PDF, to be printed or handed on at once; each paper keeps its own file as it was issued."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def merged(papers: Iterable[bytes]) -> bytes:
    """All pages of these PDFs in their order."""
    import pikepdf

    out = BytesIO()
    with pikepdf.new() as whole:
        for paper in papers:
            with pikepdf.open(BytesIO(paper)) as opened:
                whole.pages.extend(opened.pages)
        whole.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
