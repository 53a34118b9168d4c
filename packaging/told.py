"""What the set-up says: plain lines on standard error, so that standard output stays the program's."""

import sys


class CannotSetUp(Exception):
    """The world is in the way (offline, read-only, a library missing); the text says what to do."""


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
