"""The window's own widgets, one a file."""
