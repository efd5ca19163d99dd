"""A desk with courses as the trainer knows them: one full with a waiting list, one half full, one empty; on Monday 4 May 2026 at 9:06."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store

NOW = datetime(2026, 5, 4, 9, 6, tzinfo=UTC)
# Customer, its site, and the names of those who come to the full session.
COMING = (
    ("Sveitarfélagið Grundarvík", ("Ása Björk", "Dagur", "Einar Þór", "Freyja")),
    ("Hótel Lundey", ("Guðrún", "Hjalti", "Ísold")),
    ("Leikskólinn Lyngmói", ("Jórunn", "Þórdís")),
    ("Ullarverslunin Þel", ("Ævar",)),
)
WAITING = (("Veitingahúsið Naust", ("Örn", "Signý")), ("Hestaleigan Fákur", ("Úlfhildur",)))
ALSO = ("Bakarí Jóa og dætra", "Bókaútgáfan Brimið", "Félag áhugafólks um skógrækt og landgræðslu á norðanverðu landinu")
# Course, days ahead, first hour, place, seats taken.
SESSIONS = (
    ("Vefumsjón: fyrstu skrefin", 1, 10, "Kópavogur, salur 2", 0),
    ("Fréttir, myndir og viðburðir", 3, 13, "Fjarfundur", 7),
    ("Aðgengi og góðir textar", 8, 10, "Akureyri", 3),
    ("Netverslun: vörur og pantanir", 16, 13, "Fjarfundur", 9),
    ("Mælingar og skýrslur", 24, 10, "Kópavogur, salur 1", 0),
    ("Vefumsjón: fyrstu skrefin", 29, 10, "Kópavogur, salur 2", 4),
)


class Scene:
    """The desk's first person, its sites by customer's name, its sessions in order."""

    def __init__(self, store: Store, profile_key: str = "stefna") -> None:
        self.store, self.by = store, makers.desk(store, profile_key)
        self.trainer = makers.person(store, "Ólöf Bjarnadóttir", role="trainer")
        self.sites: dict[str, int] = {}
        self.customers: dict[str, int] = {}
        for name in (*(name for name, _ in (*COMING, *WAITING)), *ALSO):
            self.customers[name] = makers.customer(store, name)
            self.sites[name] = makers.site(store, self.customers[name], name)
        courses: dict[str, int] = {}
        self.sessions: list[int] = []
        for title, days, hour, place, _taken in SESSIONS:
            if title not in courses:
                courses[title] = makers.course(store, title)
            self.sessions.append(self._session(courses[title], days, hour, place))
        for name, people in (*COMING, *WAITING):
            self.book(self.full, name, *people)
        for session_id, (_, _, _, _, taken) in zip(self.sessions[1:], SESSIONS[1:], strict=True):
            if taken:
                self.book(session_id, "Bókaútgáfan Brimið", *[""] * taken)

    @property
    def full(self) -> int:
        """The next session: ten of ten, two groups waiting."""
        return self.sessions[0]

    @property
    def open(self) -> int:
        """The next session with seats left: seven of ten."""
        return self.sessions[1]

    def _session(self, course_id: int, days: int, hour: int, place: str) -> int:
        starts = datetime.combine(date(2026, 5, 4) + timedelta(days=days), datetime.min.time(), UTC) + timedelta(hours=hour)
        link = "https://fundur.example/lota" if place == "Fjarfundur" else ""
        return makers.session_of_course(self.store, course_id, starts_at=starts, place=place, link=link, trainer_id=self.trainer)

    def book(self, session_id: int, customer: str, *names: str) -> int:
        """Places of a customer's site, through the service."""
        from desk.services import courses

        key = f"{session_id}-{customer}-{names}"
        made = courses.book(
            self.store, op_key=key, session_id=session_id, site_id=self.sites[customer], names=names, at=makers.NOW, by=self.by
        )
        return int(made.result)

    def session(self, session_id: int) -> Any:
        """A session as it is read."""
        from desk.services import courses

        return courses.session(self.store, session_id=session_id)
