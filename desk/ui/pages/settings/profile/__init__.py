"""The profile editor: hours, year, promises, charges and the rest of a desk's promise, changed as a draft until it is taken."""
