"""Two who write one estimate: the second is shown what the first wrote, and chooses; nothing is written over unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date

    from desk.services.estimate.values import EstimateView, Priced

SINCE: Final = mark("This estimate is another than when you began: read what stands now, then keep it or put yours in its place.")


class Rewritten(Refused):
    """A refusal that carries the estimate as it stands now."""

    def __init__(self, theirs: EstimateView) -> None:
        super().__init__(SINCE, field="rewritten")
        self.theirs = theirs


def refuse_rewritten(now: tuple[EstimateView, ...], seen: tuple[EstimateView, ...], mine: tuple[Priced, date, str]) -> None:
    """Refuse a writing over what the person has not seen; two who wrote the same are of one mind."""
    for view in now:
        if not seen or _said(view) != _said(seen[0]):
            if view.state == "draft" and (view.priced.lines, view.valid_until, view.note) == (mine[0].lines, *mine[1:]):
                continue
            raise Rewritten(view)


def _said(view: EstimateView) -> Any:
    """What a person sees of an estimate, whoever wrote it when."""
    return view.id, view.state, view.valid_until, view.note, view.priced.lines
