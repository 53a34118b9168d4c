"""What journeys leave behind of their patients where anybody could read it."""

from pathlib import Path

from tests.faults.plain_text import hits

PATIENTS = ("Okonkwo", "Dvorak", "Horáková", "7946 0182")
"""The names of all journeys' patients, and the telephone number that they share."""


def left_behind(*folders: Path) -> list[str]:
    """Where something of a patient stands in plain text: file, shape, never the word."""
    return [hit for folder in folders if folder.exists() for word in PATIENTS for hit in hits(folder, word)]
