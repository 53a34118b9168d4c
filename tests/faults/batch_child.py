"""Writes papers of a list and stands still in the middle of one, to be killed there.

Arguments: the clinic's folder, its key, its user, the papers' folder, which paper (from 1), where in it (``half``
of its bytes or ``unnamed``: all of them, but not yet its name), ``whole`` or ``in-place`` (the control: a writer that
writes under the paper's own name).
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import opening, paper_batches
from tpi_tracker.services.paper_batches import Whose
from tpi_tracker.services.papers import PaperKind, Wanted

folder, key, user, out, stop_at, where, how = sys.argv[1:]
whole_file = paper_batches.whole_file
begun = 0


class Slow:
    """A stream that stands still where it is told to."""

    def __init__(self, raw: Any, halts: bool) -> None:
        self._raw, self._halts = raw, halts

    def write(self, content: bytes) -> None:
        self._raw.write(content[: len(content) // 2])
        self._raw.flush()
        if self._halts and where == "half":
            halt()
        self._raw.write(content[len(content) // 2 :])
        self._raw.flush()


def halt() -> None:
    print("here", flush=True)
    sys.stdin.readline()


@contextmanager
def slowly(path: Path, *, force: bool = False) -> Iterator[Slow]:
    global begun
    begun += 1
    is_meant = begun == int(stop_at)
    with path.open("wb") if how == "in-place" else whole_file(path, force=force) as raw:
        yield Slow(raw, is_meant)
        if is_meant and where == "unnamed":
            halt()


paper_batches.whole_file = slowly  # type: ignore[assignment]  # the same, only slower
clinic = opening.open_with_key(Path(folder), bytes.fromhex(key), user)
with clinic.reading() as reader:
    whose = [Whose(patient.patient_no) for patient in reader.all(Patient)]
clinic.confirmed = True
paper_batches.write_all(clinic, Wanted(PaperKind.RESPONSE, ""), whose, Path(out))
