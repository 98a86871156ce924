"""The quality of reading, measured: `python -m tests.quality` prints one table."""
