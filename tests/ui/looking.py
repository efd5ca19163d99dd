"""Looks at a window as a person would: what is cut, what overlaps, what has no name, what Tab never reaches, what is too faint.

Every answer is a list of faults, each one line that names the widget and what is wrong with it.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)  # fmt: skip

from desk.ui import theme
from desk.ui.pages.queue.drop_down import DropDown
from desk.ui.pages.queue.view_items import ViewItem
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.pill import PillLabel
from desk.ui.parts.rail import RailButton
from desk.ui.tokens import contrast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ICON = 20  # an icon of 16 px and what stands around it
SLACK = 0.75  # layouts count whole pixels, letters do not
LEAST_CONTRAST, LEAST_OF_A_SIGN, SHARP = 4.5, 3.0, 2
MOST_TABS, ROUNDS = 250, 4  # a date's day, month and year each take a Tab


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget a person can see some of, the root's own children first."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and not widget.isWindow() and not widget.visibleRegion().isEmpty():
            yield widget


def called(widget: QWidget) -> str:
    """A widget as a fault names it: what it says, what it is, and where it stands."""
    said = getattr(widget, "text", None)
    text = said() if callable(said) else widget.accessibleName()
    chain: list[str] = []
    above = widget.parentWidget()
    while above is not None and len(chain) < 4:
        if type(above).__module__.startswith("desk.") or type(above).__name__ in {"Start", "Tester"}:
            chain.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} “{text}” in {' < '.join(chain) or 'the window'}"


# Cut.


def advance(widget: QWidget, text: str, weight: int = 0) -> float:
    """How wide a text is in a widget's font."""
    face = widget.font() if not weight else theme.font(widget.font().pixelSize(), weight)
    return QFontMetricsF(face).horizontalAdvance(text)


def cut(root: QWidget) -> list[str]:
    """Words of ours that do not fit where they stand."""
    found = []
    for widget in shown(root):
        wrong = _cut_one(widget)
        if wrong:
            found.append(f"cut: {called(widget)}: {wrong}")
    return found


def _cut_one(widget: QWidget) -> str:
    if isinstance(widget, CutLabel) or widget.property("cut") == "may":
        return ""
    for kind, look in LOOKS:
        if isinstance(widget, kind):
            return look(widget)
    return ""


def _label(label: QLabel) -> str:
    if not label.text():
        return ""
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    if label.wordWrap():
        longest = max((advance(label, word) for word in label.text().split()), default=0.0)
        if longest > room.width() + SLACK:
            return f"a word needs {longest:.0f} px and has {room.width()}"
        needed = label.heightForWidth(label.width())
        return f"{needed} px of lines in {label.height()}" if needed > label.height() + 1 else ""
    return _needs(max(advance(label, said) for said in label.text().split("\n")), room.width()) or _tall(label, room.height())


def _needs(needed: float, room: float) -> str:
    return f"needs {needed:.1f} px and has {room:.1f}" if needed > room + SLACK else ""


def _tall(widget: QWidget, room: float) -> str:
    needed = QFontMetricsF(widget.font()).height() - 2  # what no letter reaches
    return f"letters are {needed:.0f} px high in {room:.0f}" if needed > room else ""


def _own_size(widget: QWidget) -> str:
    if isinstance(widget, QPushButton) and not widget.text():
        return _needs(ICON, widget.width())
    hint = widget.sizeHint()
    low = f"{hint.height()} px high in {widget.height()}" if hint.height() > widget.height() else ""
    return _needs(hint.width() - 1, widget.width()) or low


def _rail(button: RailButton) -> str:
    return _needs(QFontMetricsF(theme.font(11, 600)).horizontalAdvance(button.text()), button.width())


def _drop(value: DropDown) -> str:
    return _needs(QFontMetricsF(theme.font(13)).horizontalAdvance(value.text()) + 14, value.width())


def _view(item: ViewItem) -> str:
    return _needs(item.wanted_width(), item.width())


def _combo(combo: QComboBox) -> str:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo).width()
    return _needs(advance(combo, combo.currentText()), room)


def _field(field: QLineEdit) -> str:
    if field.text() or not field.placeholderText():
        return ""
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right() - 2 * 9
    room -= sum(action.isVisible() for action in field.actions() if action.icon() and not action.icon().isNull()) * 14
    return _needs(advance(field, field.placeholderText()), room)


def _header(header: QHeaderView) -> str:
    wrong = []
    for at in range(header.count()):
        title = str(header.model().headerData(at, Qt.Orientation.Horizontal) or "")
        if header.orientation() == Qt.Orientation.Horizontal and not header.isSectionHidden(at) and title:
            said = _needs(advance(header, title) + (24 if at == 0 else 16), header.sectionSize(at))
            wrong += [f"“{title}” {said}"] if said else []
    if header.orientation() == Qt.Orientation.Horizontal and header.length() > header.width() + 1:
        wrong.append(f"columns {header.length()} px wide in {header.width()}")
    return "; ".join(wrong)


def _menus(bar: QMenuBar) -> str:
    ends = [bar.actionGeometry(action).right() for action in bar.actions() if action.isVisible()]
    return _needs(max(ends, default=0), bar.width())


LOOKS: tuple[tuple[type[QWidget], Callable[[Any], str]], ...] = (
    (RailButton, _rail), (ViewItem, _view), (DropDown, _drop), (ChipLabel, _own_size), (PillLabel, _own_size), (QComboBox, _combo),
    (QLineEdit, _field), (QHeaderView, _header), (QMenuBar, _menus), (QCheckBox, _own_size), (QRadioButton, _own_size),
    (QPushButton, _own_size), (QLabel, _label),
)  # fmt: skip


# Overlap, and standing out of what holds it.


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def overlapping(root: QWidget) -> list[str]:
    """Siblings of one layout that cover one another, and children that stand out of their parent."""
    found = []
    for parent in (root, *shown(root)):
        layout = parent.layout()
        if layout is None:
            continue
        here = [widget for widget in _laid(layout) if widget.isVisibleTo(root) and not widget.size().isEmpty()]
        for one, other in combinations(here, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                found.append(f"overlap: {called(one)} and {called(other)} by {both.width()} × {both.height()} px")
        pane = parent.rect().adjusted(-1, -1, 1, 1)
        if not isinstance(parent.parentWidget(), QAbstractScrollArea):
            found += [
                f"outside: {called(one)} stands out of its pane: {_box(one.geometry())} in {parent.width()} × {parent.height()}"
                for one in here if one.parentWidget() is parent and not pane.contains(one.geometry())
            ]  # fmt: skip
    return found


def _box(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()} × {rect.height()}"


# Names and Tab.


def controls(root: QWidget) -> list[QWidget]:
    """Every control that Tab should reach: visible, enabled, taking focus by Tab."""
    return [
        widget for widget in shown(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
        and not isinstance(widget, QScrollBar | QSplitterHandle) and not widget.objectName().startswith("qt_")  # Qt's own, inside another
    ]  # fmt: skip


def nameless(root: QWidget) -> list[str]:
    """Controls of which a screen reader could not say what they are."""
    found = []
    for widget in controls(root):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"nameless: {called(widget)} ({_box(widget.geometry())})")
    return found


def _reached(window: QWidget) -> set[QWidget]:
    reached: set[QWidget] = set()
    turns: Counter[QWidget] = Counter()
    for _ in range(MOST_TABS):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = window.focusWidget() or window
        reached.add(now)
        turns[now] += 1
        if turns[now] > ROUNDS:
            break
    return reached


def unreached(window: QWidget, root: QWidget) -> list[str]:
    """Controls under `root` that pressing Tab again and again never reaches; an exclusive group is reached at the one that is chosen."""
    wanted = controls(root)
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = _reached(window)
    return [
        f"unreached by Tab: {called(widget)}" for widget in wanted
        if widget not in reached and not _one_of_a_group(widget) and not _ours(widget, reached)
    ]  # fmt: skip


def _one_of_a_group(widget: QWidget) -> bool:
    """Whether arrows move in the group the widget belongs to, once Tab has come to it."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return (group is not None and group.exclusive()) or widget.autoExclusive()


def _ours(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether the focus stands on a part of the widget, or the widget scrolled away while Tab went round."""
    return any(widget.isAncestorOf(one) for one in reached) or not widget.isEnabled() or widget.visibleRegion().isEmpty()


# Contrast.


def _picture(window: QWidget) -> QImage:
    made = QImage(window.size() * SHARP, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.scale(SHARP, SHARP)
    window.render(painter, QPoint(0, 0))
    painter.end()
    return made


def _colours(picture: QImage, rect: QRect) -> Counter[int]:
    part = picture.copy(QRect(rect.topLeft() * SHARP, rect.size() * SHARP))
    bits = bytes(part.constBits())
    wide = part.bytesPerLine() // 4
    return Counter(memoryview(bits).cast("I")[: wide * part.height()])


def _hex(pixel: int) -> str:
    return QColor.fromRgb(pixel & 0xFFFFFF).name().upper()


def faint(window: QWidget) -> list[str]:
    """Words and signs that stand out too little from the very ground they were painted on."""
    picture, found = _picture(window), []
    for widget in shown(window):
        if not _says(widget):
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.width() < 6 or seen.height() < 8:
            continue
        rect = QRect(widget.mapTo(window, seen.topLeft()), seen.size())
        found += _faint_one(widget, _colours(picture, rect))
    return found


def _says(widget: QWidget) -> bool:
    """Whether it shows a word, or a sign instead of one."""
    if isinstance(widget, QLabel) and not widget.pixmap().isNull():
        return True
    return isinstance(widget, QLabel | QAbstractButton | ChipLabel) and bool(widget.text().strip())


def _faint_one(widget: QWidget, colours: Counter[int]) -> list[str]:
    ground = _hex(colours.most_common(1)[0][0])
    tone, sign = widget.property("tone"), isinstance(widget, QLabel) and not widget.pixmap().isNull()
    if isinstance(widget, QLabel) and isinstance(tone, str) and not sign:
        best = contrast(theme.colour(tone if widget.isEnabled() else "text3").name().upper(), ground)
    else:  # the ink is what differs most from the ground, the letters being painted twice as large
        best = max(contrast(_hex(pixel), ground) for pixel, _ in colours.most_common(40))
    return [f"faint: {called(widget)}: {best:.2f} on {ground}"] if best < (LEAST_OF_A_SIGN if sign else LEAST_CONTRAST) else []


def unfitting(window: QWidget) -> list[str]:
    """Everything that depends on language, size and scale."""
    return [*cut(window), *overlapping(window)]
