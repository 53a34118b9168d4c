"""Makes savers: for every line on its input a child that saves session after session and says each that is kept.

Arguments: the clinic's folder, its key, its user, and ``after`` (a session is said once it is committed) or ``before``
(the broken saver that the test must catch: it says so first).
"""

import os
import sys
from pathlib import Path

import visits

from tpi_tracker.services import opening

folder, key, user, when = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], sys.argv[4]


def say(word: str) -> None:
    os.write(1, f"{word}\n".encode())


def work(number: int) -> None:
    clinic = opening.open_with_key(folder, key, user)
    count = 0
    while True:
        name = f"{number}-{count}"
        if when == "before":
            say(name)
        visits.save(clinic, name)
        if when == "after":
            say(name)
        count += 1


clinic = opening.open_with_key(folder, key, user)
visits.begin(clinic)
visits.save(clinic, "first")
clinic.close()
for number, _ in enumerate(sys.stdin):
    child = os.fork()
    if child == 0:
        work(number)
    say(f"child {child}")
    os.waitpid(child, 0)
    say("gone")
