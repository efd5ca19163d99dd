"""Writes docs/pictures: every page over a demo desk of its own country as of one fixed day, made by driving the window itself."""

from __future__ import annotations

import os
import sys
from dataclasses import astuple
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

HOME = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HOME))
os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the same picture on every machine, whatever its screen

from PIL import Image  # noqa: E402 - the path and the platform come first
from PySide6.QtCore import QBuffer, QByteArray, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QPlainTextEdit  # noqa: E402

from desk.ui.tokens import DARK, LIGHT  # noqa: E402
from tests.demo_desks import demo_file  # noqa: E402
from tests.ui.rooms import HOMES, House  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FOLDER = HOME / "docs/pictures"
LARGE, SMALL, IN_SHEET, MOST, EXACT = (1440, 900), (1280, 720), (480, 270), 150_000, 160

OURS = {tuple(bytes.fromhex(colour[1:])) for theme in (LIGHT, DARK) for colour in astuple(theme)}


def queue(house: House) -> None:
    """A ticket whose aim has passed, open beside the queue."""
    from desk.services import queue as queues

    store, by = house.desk.store, house.desk.person.id
    (ticket,) = queues.queue_ids(store, view="all_open", by=by, now=house.now, search="tengiliðaformi")
    house.desk.open("queue", ticket_id=ticket)
    page: Any = house.window.current_page()
    page.take_focus()


def calls(house: House) -> None:
    """A known caller on the line in her second quarter, attached to her ticket, the notes under way."""
    from desk.services import calls as service

    store, by, page = house.desk.store, house.desk.person.id, house.window.current_page()
    hit = service.find_callers(store, text="Ρήγα", limit=1)[0]
    house.desk.calls.begin(contact_id=hit.contact_id, customer_id=hit.customer_id)
    house.settle()
    house.run("calls.ticket.2")
    (live,) = (call for call in service.live_calls(store, by=by) if call.state == "live")
    for _ in range(84):  # seen on the way: else the machine would have slept
        house.later(seconds=17)
        service.heartbeat(store, call_id=live.id, at=house.now)
        house.desk.calls.second()
    house.desk.calls.reprice()
    assert page is not None
    notes = next(field for field in page.findChildren(QPlainTextEdit) if field.isVisible())
    notes.setFocus()
    notes.insertPlainText(
        "Η φόρμα εξαγωγών στέλνει κάθε αίτημα δύο φορές.\n\n– Συμβαίνει μόνο όταν ο επισκέπτης πατά «Πίσω» μετά την αποστολή.\n"
        "– Της έδειξα πού φαίνονται τα διπλά: Διαχείριση › Φόρμες › Εξαγωγές.\n"
    )


def courses(house: House) -> None:
    """A full session, and one more site about to be booked: the place in the waiting list as one types."""
    page: Any = house.window.current_page()
    row: Any = next(part for part in page.findChildren(object) if type(part).__name__ == "BookingRow")
    row.begin_with(row._find("bakarí")[0])  # noqa: SLF001 - as typing would find it
    row.names.setText("Lóa, Þráinn")
    row.moved()
    row.names.setFocus()


def choose(table: Any, begins: str) -> None:
    """Chooses the first row that begins so."""
    model = table.table_model()
    table.choose(next(model.id_at(at) for at in range(model.rowCount()) if str(model.index(at, 0).data()).startswith(begins)))


def billing(house: House) -> None:
    """A customer's month as a draft: its paper beside what else is unbilled and what is held."""
    page: Any = house.window.current_page()
    table = page.unbilled.table
    choose(table, "Lapin")
    table.toggled.emit(table.current_id())
    house.run("billing.draft")
    house.settle()
    choose(table, "Kahvila")
    table.toggled.emit(table.current_id())
    table.setFocus()


def customers(house: House) -> None:
    """The first customer with a contract."""
    page: Any = house.window.current_page()
    model = page.table.table_model()
    from desk.services import customers as service

    store = house.desk.store
    ids = [model.id_at(row) for row in range(model.rowCount())]
    wanted = next((one for one in ids if service.customer(store, customer_id=one, now=house.now).contracts), ids[0])
    page.table.choose(wanted)
    page.table.setFocus()


def as_it_opens(_house: House) -> None:
    """As it opens."""


SCENES: tuple[tuple[str, str, Callable[[House], None]], ...] = (
    ("queue", "is", queue), ("calls", "el", calls), ("courses", "is", courses), ("billing", "fi", billing), ("customers", "nb", customers),
    ("reports", "nb", as_it_opens), ("settings", "en", as_it_opens),
)  # fmt: skip


def shot(house: House) -> QImage:
    """The window as it stands."""
    house.settle()
    return house.window.grab().toImage()


def keep(image: QImage, name: str) -> None:
    """Writes a small PNG: 256 colours are all a window has but for the edges of letters."""
    raw, out = QByteArray(), BytesIO()
    buffer = QBuffer(raw)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    picture = Image.open(BytesIO(raw.data())).convert("RGB")
    _fewer(picture).save(out, "PNG", optimize=True)
    if len(out.getvalue()) > MOST:
        sys.exit(f"{name}.png is {len(out.getvalue()) // 1000} kB; {MOST // 1000} is what a page should weigh")
    (FOLDER / f"{name}.png").write_bytes(out.getvalue())
    print(f"{name}.png  {len(out.getvalue()) // 1000} kB")


def _fewer(picture: Image.Image) -> Image.Image:
    """The picture in 256 colours: the theme's and the most used exactly as they are, the nearest of a choice for the letters' edges."""
    counted: list[tuple[int, Any]] = picture.getcolors(picture.width * picture.height) or []
    used = [colour for _, colour in sorted(counted, key=lambda row: (row[1] in OURS, row[0]), reverse=True)]
    edges = Image.new("RGB", (max(1, len(used[EXACT:])), 1))
    edges.putdata(used[EXACT:] or used[:1])
    mixed = edges.quantize(256 - EXACT, method=Image.Quantize.MEDIANCUT).getpalette() or []
    palette = [*used[:EXACT], *zip(mixed[0::3], mixed[1::3], mixed[2::3], strict=True)][:256]
    places = {colour: _nearest(palette, colour) for colour in used}
    raw = picture.tobytes()
    pixels = zip(raw[0::3], raw[1::3], raw[2::3], strict=True)
    made = Image.frombytes("P", picture.size, bytes(places[pixel] for pixel in pixels))
    made.putpalette([part for colour in palette for part in colour])
    return made


def _nearest(palette: list[tuple[int, ...]], colour: tuple[int, ...]) -> int:
    return min(range(len(palette)), key=lambda at: sum((mine - its) ** 2 for mine, its in zip(palette[at], colour, strict=True)))


def themed(house: House) -> Iterator[str]:
    """Light, then dark."""
    for theme in ("light", "dark"):
        house.theme(theme)
        yield theme


def pages(app: QApplication, folder: Path) -> list[QImage]:
    """Every page large in both themes; the small ones are answered, for the sheet."""
    small = []
    for page, language, scene in SCENES:
        house = House(app, folder / page, language, demo_file(folder, HOMES[language]))
        house.resize(LARGE)
        house.window.open_page(page)
        house.settle()
        scene(house)
        for theme in themed(house):
            keep(shot(house), f"{page}-{language}-{theme}")
        house.theme("light")
        house.resize(SMALL)
        small.append(shot(house))
        house.close()
    return small


def first_run(app: QApplication, folder: Path) -> None:
    """The choice of a promise."""
    for theme in ("light", "dark"):
        house = House(app, folder / f"first-{theme}", "en", None, theme)
        house.resize(LARGE)
        keep(shot(house), f"first-run-en-{theme}")
        house.close()


def sheet(small: list[QImage]) -> QImage:
    """The pages in a small window, two in a row, made smaller still."""
    wide, high = IN_SHEET
    made = QImage(2 * wide, high * -(-len(small) // 2), QImage.Format.Format_RGB32)
    made.fill(0xFFFFFFFF)
    painter = QPainter(made)
    for at, image in enumerate(small):
        mode = Qt.TransformationMode.SmoothTransformation
        painter.drawImage(at % 2 * wide, at // 2 * high, image.scaled(wide, high, mode=mode))
    painter.end()
    return made


def main() -> None:
    """All of them."""
    app = QApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as spare:
        os.environ["DESK_HOME"] = spare
        keep(sheet(pages(app, Path(spare))), "pages-1280x720")
        first_run(app, Path(spare))


if __name__ == "__main__":
    main()
