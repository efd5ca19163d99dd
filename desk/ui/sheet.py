"""The one style sheet; every colour in it is a token."""

from __future__ import annotations

# ruff: noqa: E501 - a widget's rules stand on one line
from string import Template

SHEET = Template("""
QToolTip { background: $text; color: $canvas; border: 0; padding: 4px 8px; }
QMainWindow, QDialog { background: $canvas; }
QMenuBar { background: $chrome; padding: 2px 7px; border: 0; } QMenuBar::item { padding: 4px 9px; border-radius: 5px; color: $text2; background: transparent; }
QMenuBar::item:selected { background: $idle; color: $text; } QMenu { background: $canvas; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; } QMenu::item:selected { background: $select; color: $text; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; } QMenu::icon { padding-left: 8px; } QMenu::indicator { margin-left: 6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; } QComboBox { combobox-popup: 0; }
QLabel { background: transparent; }
QLabel[tone="text2"] { color: $text2; } QLabel[tone="text3"] { color: $text3; } QLabel[tone="accent"] { color: $accent; }
QLabel[tone="note"] { color: $note; } QLabel[tone="amber"] { color: $amber; } QLabel[tone="red"] { color: $red; } QLabel[tone="green"] { color: $green; }
QFrame[box="line"] { background: $line; border: 0; } QFrame[box="card"] { background: $canvas; border: 1px solid $line; border-radius: 8px; }
QFrame[box="canvas"] { background: $canvas; border: 0; } QFrame[box="chrome"] { background: $chrome; border: 0; }
QFrame[box="side"] { background: $side; border: 0; } QFrame[box="calm"] { background: $chrome; border: 1px solid $line; border-radius: 8px; }
QFrame[box="note"] { background: $note_bg; border: 0; border-radius: 6px; }
QFrame[box="warn"] { background: $canvas; border: 1px solid $amber_mark; border-radius: 8px; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { background: $canvas; border: 1px solid $edge; border-radius: ${radius}px;
  padding: 4px 8px; selection-background-color: $fill; selection-color: $on_fill; color: $text; } QPlainTextEdit { padding: 6px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $text3; border-color: $line; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 5px 3px; }
QLineEdit[find="true"] { padding-left: 1px; } QLineEdit[find="true"]:focus { padding-left: 0; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QDateEdit[wrong="true"], QTimeEdit[wrong="true"] { border: 2px solid $red; padding: 3px 7px; }
QPlainTextEdit[wrong="true"] { border: 2px solid $red; padding: 5px 3px; }
QLineEdit[quiet="true"] { background: $idle; border-color: $idle; }
QLineEdit[quiet="true"]:focus { background: $canvas; border-color: $accent; } QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QComboBox::drop-down { border: 0; width: 22px; } QComboBox::down-arrow { image: url($glyphs/chevron-$scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid $edge; padding: 3px; } QComboBox QAbstractItemView::item { min-height: 26px; padding-left: 5px; }
QDateEdit::drop-down { border: 0; width: 22px; } QDateEdit::down-arrow { image: url($glyphs/chevron-$scheme.svg); width: 12px; height: 12px; }
QCalendarWidget { background: $canvas; border: 1px solid $edge; } QCalendarWidget QWidget#qt_calendar_navigationbar { background: $chrome; }
QCalendarWidget QToolButton { color: $text; background: transparent; padding: 4px 6px; } QCalendarWidget QToolButton:hover { background: $idle; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; } QCalendarWidget QSpinBox { border: 0; padding: 0; }
QCalendarWidget QAbstractItemView { background: $canvas; color: $text; selection-background-color: $fill; selection-color: $on_fill; }
QCalendarWidget QAbstractItemView:disabled { color: $text3; }
QSpinBox, QTimeEdit { padding: 0 4px 0 6px; } QSpinBox:focus, QTimeEdit:focus { padding: 0 3px 0 5px; } QTimeEdit[wrong="true"] { padding: 0 3px 0 5px; }
QSpinBox::up-button, QTimeEdit::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 22px; height: 15px; border: 0; background: transparent; }
QSpinBox::down-button, QTimeEdit::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 22px; height: 15px; border: 0; background: transparent; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url($glyphs/chevron-up-$scheme.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url($glyphs/chevron-$scheme.svg); width: 10px; height: 10px; }
QPushButton::menu-indicator { image: none; width: 0; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px; background: $canvas; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $fill; border-color: $fill; image: url($glyphs/check.svg); } QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:indeterminate { background: $fill; border-color: $fill; image: url($glyphs/dash.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $fill; background: $on_fill; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px 4px; border: 2px solid transparent; border-radius: 6px; }
QPushButton { background: $canvas; border: 1px solid $edge; border-radius: ${radius}px; padding: 4px 11px; color: $text; }
QPushButton:hover { background: $hover; } QPushButton:focus { border: 2px solid $accent; padding: 3px 10px; }
QPushButton:pressed { background: $line; } QPushButton:disabled { color: $text3; border-color: $line; background: $canvas; }
QPushButton[kind="primary"] { background: $fill; border-color: $fill; color: $on_fill; } QPushButton[kind="primary"]:hover { background: $fill_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; } QPushButton[kind="danger"] { color: $red; border-color: $red; }
QPushButton[kind="primary"]:disabled { background: $canvas; color: $text3; border-color: $line; }
QPushButton[kind="tool"], QPushButton[kind="tab"], QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $text2; }
QPushButton[kind="tool"]:hover, QPushButton[kind="tab"]:hover { background: $idle; color: $text; }
QPushButton[kind="tool"]:checked, QPushButton[kind="tab"]:checked { background: $select; }
QPushButton[kind="tool"]:focus, QPushButton[kind="tab"]:focus, QPushButton[kind="link"]:focus { border: 2px solid $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: 4px 6px; color: $text2; }
QToolButton:hover { background: $idle; color: $text; } QToolButton:focus { border: 2px solid $accent; padding: 3px 5px; }
QAbstractItemView { background: $canvas; border: 0; outline: 0; selection-background-color: $select; selection-color: $text; }
QListView[drop="true"] { border: 1px solid $edge; } QHeaderView, QHeaderView::section { background: $canvas; border: 0; color: $text3; }
QHeaderView::section { padding: 0 8px; border-bottom: 1px solid $line; }
QHeaderView::section:first { padding-left: 16px; }
QScrollArea { background: transparent; border: 0; } QScrollArea > QWidget > QWidget[box="clear"] { background: transparent; border: 0; }
QSplitter::handle { background: $line; } QScrollBar { background: transparent; width: 10px; height: 10px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar::handle { background: $thumb; border: 3px solid $canvas; border-radius: 5px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $edge; }
QProgressBar { background: $line; border: 0; } QProgressBar::chunk { background: $accent; }
""")
