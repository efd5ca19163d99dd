"""The way to a database: its address, its password, its limits, and a try that tells step by step what it found."""
