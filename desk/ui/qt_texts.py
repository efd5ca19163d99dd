"""The texts of Qt's own dialogs that a person meets here, each with ours: for the languages Qt itself does not speak."""

from __future__ import annotations

from typing import Final

from desk.words.speaker import mark

# As Qt writes them, letter for letter, and how we say it. A wrong letter here leaves the text English: a test looks at the dialogs.
# fmt: off
BUTTONS: Final[dict[str, str]] = {
    "OK": mark("OK"), "&OK": mark("OK"), "Cancel": mark("Cancel"), "&Cancel": mark("Cancel"), "Close": mark("Close"),
    "&Close": mark("Close"), "&Open": mark("Open file"), "Open": mark("Open file"), "&Save": mark("Save"), "Save": mark("Save"),
    "&Undo": mark("Undo"), "&Redo": mark("Redo"), "Cu&t": mark("Cut"), "&Copy": mark("Copy"), "&Paste": mark("Paste"),
    "Delete": mark("Delete"), "&Delete": mark("Delete"), "Select All": mark("Select all"), "&Yes": mark("Yes"), "&No": mark("No"),
}
FILES: Final[dict[str, str]] = {
    "&Look in:": mark("Look in:"), "Look in:": mark("Look in:"), "File &name:": mark("File name:"),
    "Files of &type:": mark("Kind of file:"), "Files of type:": mark("Kind of file:"), "Directory:": mark("Folder:"),
    "&Choose": mark("Choose"), "All Files (*)": mark("All files (*)"),
    "Back": mark("Back"), "Go back": mark("Go back"), "Forward": mark("Forward"), "Go forward": mark("Go forward"),
    "Parent Directory": mark("The folder above"), "Go to the parent directory": mark("Go to the folder above"),
    "Create New Folder": mark("New folder"), "Create a New Folder": mark("Make a new folder"), "&New Folder": mark("New folder"),
    "New Folder": mark("New folder"), "List View": mark("List"), "Change to list view mode": mark("Show names alone"),
    "Detail View": mark("Details"), "Change to detail view mode": mark("Show names with size and day"), "Sidebar": mark("Places"),
    "List of places and bookmarks": mark("Places one goes to often"), "Files": mark("Files"), "Computer": mark("Computer"),
    "Drive": mark("Drive"), "Folder": mark("Folder"), "Name": mark("Name"), "Size": mark("Size"), "Type": mark("Kind"),
    "Date Modified": mark("Changed"), "&Rename": mark("Rename"), "Show &hidden files": mark("Show hidden files"),
    "Directories": mark("Folders"), "Unknown": mark("Unknown"), "Remove": mark("Remove"),
    "%1 already exists.\nDo you want to replace it?": mark("%1 is there already.\nIs it to be replaced?"),
    "%1\nFile not found.\nPlease verify the correct file name was given.": mark("%1\nThere is no such file: look at its name again."),
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.":
        mark("%1\nThere is no such folder: look at its name again."),
    "Are you sure you want to delete '%1'?": mark("Is “%1” to be deleted?"),
}
PRINTING: Final[dict[str, str]] = {
    "Print": mark("Print"), "&Print": mark("Print"), "Printer": mark("Printer"), "&Name:": mark("Name:"), "P&roperties": mark("Properties"),
    "Location:": mark("Place:"), "Type:": mark("Kind:"), "Output &file:": mark("File:"), "Print range": mark("What is printed"),
    "Print all": mark("All"), "Pages from": mark("Pages from"), "to": mark("to"), "Pages": mark("Pages"),
    "Output Settings": mark("How it is printed"), "Copies:": mark("Copies:"), "Copies": mark("Copies"), "Collate": mark("Sort copies"),
    "Reverse": mark("Last page first"), "Color Mode": mark("Colours"), "Color": mark("Colour"), "Grayscale": mark("Greys"),
    "Double Sided Printing": mark("Both sides"), "Off": mark("Off"), "Long side binding": mark("Turned over the long side"),
    "Short side binding": mark("Turned over the short side"), "Options": mark("Options"), "&Options >>": mark("Options"),
    "&Options <<": mark("Options"), "All Pages": mark("All pages"), "Odd Pages": mark("Odd pages"), "Even Pages": mark("Even pages"),
    "Page &Set:": mark("Pages of:"), "Current Page": mark("This page"), "Selection": mark("What is marked"),
    "Print to File (PDF)": mark("Into a file (PDF)"), "Local file": mark("A file here"), "Write PDF file": mark("Write a PDF file"),
}
# fmt: on
QT_TEXTS: Final[dict[str, str]] = {**PRINTING, **FILES, **BUTTONS}
