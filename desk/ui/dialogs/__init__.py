"""Questions that need a window of their own, one a file."""
