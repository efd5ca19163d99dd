"""Live: what is written at one desk is heard of at the others; the log of changes, catching up by it, and listening."""
