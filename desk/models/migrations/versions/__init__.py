"""One file a revision, oldest first by its number."""
