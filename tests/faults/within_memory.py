"""Imports the large hostile files where memory is limited: what the process has with the clinic open, and no more than
a number of megabytes on top. Arguments: the clinic, its key, its user, a folder to make the files in, the megabytes.

Prints the exit code of each, and what happens when the limit is really crossed.
"""

import contextlib
import io
import json
import resource
import sys
from pathlib import Path
from typing import Any

from tests.faults import hostile_fhir  # noqa: F401  # its cases stand among the others
from tests.faults.hostile_files import CASES
from tpi_tracker import cli
from tpi_tracker.services import opening

folder, key, user = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
place, most = Path(sys.argv[4]), int(sys.argv[5]) * 1_000_000
large = {name: case for name, case in CASES.items() if case.is_large}
paths = {}
for number, (name, case) in enumerate(large.items()):
    (place / str(number)).mkdir()
    paths[name] = case.make(place / str(number))

clinic: Any = opening.open_with_key(folder, key, user)
clinic.close()
clinic = opening.open_with_key(folder, key, user, read_only=True)


class Lent:
    """The clinic that is open already; the command line may not close it."""

    def __getattr__(self, name: str) -> Any:
        return (lambda: None) if name == "close" else getattr(clinic, name)


opening.open_clinic = lambda *_, **__: Lent()  # type: ignore[assignment,return-value]  # no password is derived
status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
size = next(int(line.split()[1]) for line in status if line.startswith("VmSize")) * 1024
resource.setrlimit(resource.RLIMIT_AS, (size + most, size + most))
told: dict[str, object] = {}
for name, path in paths.items():
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        told[name] = cli.main(["--data-dir", str(folder), "import", str(path), "--dry-run"])
    if told[name] != large[name].code:
        print(name, said.getvalue()[-2000:], file=sys.stderr)
try:
    told["the control"] = len(bytes(most + 50_000_000))
except MemoryError as error:
    told["the control"] = type(error).__name__
print(json.dumps(told))
