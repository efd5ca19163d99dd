"""Judges no one here wrote: the published rules of e-invoices, archival and accessible PDFs, and a reader of codes."""
