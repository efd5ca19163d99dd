"""The desk's own profile as it is edited: checked, confirmed value by value, kept in versions, exchanged as a file, mended."""
