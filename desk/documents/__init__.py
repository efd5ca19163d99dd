"""Papers: values in, bytes out; nothing heavy is imported until a paper is made."""
