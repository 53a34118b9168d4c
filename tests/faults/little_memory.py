"""Saves sessions while the process may have no more memory than it has. Arguments: the clinic, its key, its user.

Everything free is filled up first, then some is given back, from nothing to more than a save can need. Prints what came
of each save, what is kept afterwards, and what of it is there by half.
"""

import json
import resource
import sys
from pathlib import Path
from typing import Any

import visits

from tpi_tracker.services import opening
from tpi_tracker.store.errors import WorldFault
from tpi_tracker.ui.faults import calm

folder, key, user = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
PIECES = (1 << 20, 4096, 600)
GIVEN_BACK = (0, *(4096 << shift for shift in range(14)))
"""Bytes: from none to what any save has room in."""
UNLIMITED = resource.getrlimit(resource.RLIMIT_AS)


def size_of_process() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmSize")) * 1024


def filled() -> list[bytes]:
    """All that is free, in pieces: the process holds it and may not have more."""
    ballast: list[bytes] = []
    resource.setrlimit(resource.RLIMIT_AS, (size_of_process(), UNLIMITED[1]))
    for piece in PIECES:
        try:
            while True:
                ballast.append(bytes(piece))
        except MemoryError:
            continue
    return ballast


def save(name: str) -> str:
    """What is said of the save: ``saved``, or the code or type of the fault; ``uncalm`` where no words are known."""
    try:
        visits.save(clinic, name)
    except WorldFault as fault:
        return fault.code
    except Exception as error:
        return type(error).__name__ if calm(error) else f"uncalm {type(error).__name__}"
    return "saved"


clinic: Any = opening.open_with_key(folder, key, user)
visits.begin(clinic)
visits.save(clinic, "warm")
answers: dict[str, str] = {}
for count in GIVEN_BACK:
    ballast, given = filled(), 0
    while ballast and given < count:
        given += len(ballast.pop())
    if given < count:
        resource.setrlimit(resource.RLIMIT_AS, (size_of_process() + count - given, UNLIMITED[1]))
    answer = save(f"s{count}")
    ballast.clear()
    resource.setrlimit(resource.RLIMIT_AS, UNLIMITED)
    answers[f"s{count}"] = answer
stored, half = visits.kept(clinic)
told: dict[str, Any] = {"answers": answers, "stored": sorted(stored), "half": half}
for name, answer in answers.items():
    if answer != "saved":
        visits.save(clinic, name)
stored, half = visits.kept(clinic)
told |= {"afterwards": sorted(stored), "half_afterwards": half, "pages": clinic.database.check_pages()}
clinic.close()
print(json.dumps(told))
