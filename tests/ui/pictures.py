"""Draws the parts sheet, light and dark, to a PNG: `python -m tests.ui.pictures FILE`."""

from __future__ import annotations

import os
import sys
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.desk_context import Message
from desk.ui.form import Choice, Labelled, text_field
from desk.ui.parts.avatar import Avatar
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card, pane
from desk.ui.parts.cells import Cell, Chip, Mark
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import text_label
from desk.ui.parts.message_bar import MessageBar
from desk.ui.parts.meter import PackMeter
from desk.ui.parts.pill import Pill, PillLabel, Promise
from desk.ui.parts.ring import QuarterRing
from desk.ui.parts.row_table import RowTable
from desk.ui.parts.seats import SeatBar
from desk.ui.table import Column, ListModel
from desk.words import speaker

PILLS = (
    Pill(Promise.CALM, "Reply", "4 h", 0.7), Pill(Promise.AIM_PASSED, "Aim passed", "4 h"), Pill(Promise.BREACHED, "Breached", "28 min"),
    Pill(Promise.PAUSED, "Waiting", "since 20 Apr"), Pill(Promise.HELD, "Held", "approval"), Pill(Promise.NONE, "No promise"),
)  # fmt: skip


def row(*widgets: QWidget) -> QWidget:
    """Widgets side by side."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return made


def table() -> RowTable:
    """Four rows: unread, chosen, critical, waiting."""
    made = RowTable()
    columns: list[Column[Any]] = [
        Column("promise", "Promise", 172, value=lambda line: line[0]), Column("no", "No.", 60, value=lambda line: line[1]),
        Column("subject", "Subject", value=lambda line: line[2]), Column("owner", "Owner", 80, value=lambda line: line[3], tone="text2"),
    ]  # fmt: skip
    model: ListModel[Any] = ListModel(columns, lambda: speaker("en"), key=lambda line: line[1])
    made.setModel(model)
    critical = Cell("Two carets: critical", marks=(Mark("critical", "red"),), chips=(Chip("Premium", "accent"),))
    model.set_rows([
        (PILLS[0], "4180", Cell("Unread: bold until opened", weight=500), None), (PILLS[1], "4174", "Selected", "Kári"),
        (PILLS[2], "4189", critical, "Hekla"), (PILLS[3], "4162", "Waiting", "Kári"),
    ])  # fmt: skip
    made.choose("4174")
    made.setFixedHeight(30 + 4 * 34 + 2)
    return made


def wrong_field() -> Labelled:
    """A field with its sentence."""
    made = Labelled("Time", text_field())
    made.show_error("A time looks like 14:05")
    return made


def sheet(title: str) -> QWidget:
    """Every part once."""
    ground = pane("canvas")
    column = QVBoxLayout(ground)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(10)
    chips = [
        ChipLabel("Premium", "accent"), ChipLabel("Standard"), ChipLabel("Covered", "green", "check"), ChipLabel("Internal note", "note"),
    ]  # fmt: skip
    kinds = [
        Button("Send", "primary", "", "Ctrl+Return"), Button("Ordinary"), Button("Credit note", "danger", "undo"),
        Button("Take", "tool", "take"),
    ]  # fmt: skip
    off = Button("Disabled")
    off.setEnabled(False)
    rings = [QuarterRing(size) for size in (124, 124, 124, 40)]
    for ring, (seconds, held) in zip(rings, ((1428, False), (2663, False), (485, True), (1428, False)), strict=True):
        ring.show_seconds(seconds, held=held)
    meter = PackMeter()
    meter.set_use(2, 4)
    column.addWidget(row(text_label(title, 15, 600), *chips, Avatar("Hrafnhildur Óladóttir")))
    for part in (
        row(*(PillLabel(pill) for pill in PILLS[:3])), row(*(PillLabel(pill) for pill in PILLS[3:])), table(), row(*kinds, off),
        row(text_field("Name or phone"), wrong_field(), Choice([("question", "Question")])), row(*rings),
        row(SeatBar(7, 10), SeatBar(10, 10), SeatBar(0, 10)), meter,
    ):  # fmt: skip
        column.addWidget(part)
    for kind, text, verb in (
        ("done", "4174 resolved", "Undo"), ("changed", "Hekla also changed this ticket", "Compare"),
        ("failed", "Not sent. The text is kept.", "Try again"), ("issued", "Invoice 2026-0118 issued", "Open"),
    ):  # fmt: skip
        bar = MessageBar(lambda: "Close")
        column.addWidget(bar)
        bar.show_message(Message(kind, text, verb, lambda: None))
    card, empty = Card(), EmptyState("queue")
    empty.say("Nothing is breaching today", "The next promise falls due tomorrow at 16:00.")
    card.column.addWidget(empty)
    column.addWidget(card)
    return ground


def main(file: str) -> None:
    """Light at left, dark at right."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    halves = []
    for title, dark in (("Light", False), ("Dark", True)):
        theme.dress(app, dark=dark)
        made = sheet(title)
        made.resize(720, 1080)
        made.show()
        app.processEvents()
        halves.append(made.grab().toImage())
        made.close()
    whole = QImage(halves[0].width() * 2, halves[0].height(), QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    painter.drawImage(0, 0, halves[0])
    painter.drawImage(halves[0].width(), 0, halves[1])
    painter.end()
    whole.save(file)


if __name__ == "__main__":
    main(sys.argv[1])
