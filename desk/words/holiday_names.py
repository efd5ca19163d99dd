"""The names of public holidays and closures, in English: what the calendars of the four countries can say.

The library `holidays` names each country's days in its own language and in English; the other combinations are translated by us.
"""

from __future__ import annotations

from desk.words.speaker import mark

HOLIDAY_NAMES: tuple[str, ...] = (
    mark("New Year's Day"),
    mark("Epiphany"),
    mark("Green Monday"),
    mark("Greek Independence Day"),
    mark("Maundy Thursday"),
    mark("Good Friday"),
    mark("Easter Sunday"),
    mark("Easter Monday"),
    mark("First Day of Summer"),
    mark("Labor Day"),
    mark("Labor Day (observed)"),
    mark("May Day"),
    mark("Constitution Day"),
    mark("Ascension Day"),
    mark("Pentecost"),
    mark("Pentecost Monday"),
    mark("National Day"),
    mark("Midsummer Eve"),
    mark("Midsummer Day"),
    mark("Commerce Day"),
    mark("Dormition of the Mother of God"),
    mark("Ohi Day"),
    mark("All Saints' Day"),
    mark("Finnish Independence Day"),
    mark("Christmas Eve"),
    mark("Christmas Day"),
    mark("Second Day of Christmas"),
    mark("Glorifying Mother of God"),
    mark("New Year's Eve"),
)

CLOSURE_NAMES: tuple[str, ...] = (
    mark("Summer holiday"),
    mark("Between Christmas and New Year"),
)
