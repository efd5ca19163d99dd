"""The schema's history: revisions run by the program itself when a database is opened."""
