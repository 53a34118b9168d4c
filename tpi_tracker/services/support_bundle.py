"""What a clinic may send to somebody who helps: version, platform, counts, settings, logs, checks, timings.

No patient, no user, no clinic's name, no path. What could hold one is left out; of the texts that stay (the logs),
every path and every name the program knows of this computer and this clinic is replaced. It is shown before it is
saved.
"""

import getpass
import io
import json
import os
import platform
import re
import sys
import time
import zipfile
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path
from typing import Final

from tpi_tracker import __version__, paths, settings
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.services import patients, verification
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import retried
from tpi_tracker.store.errors import WorldFault
from tpi_tracker.store.figures import engine_facts, row_counts

LOGS: Final = ("tpi-tracker.log", "tpi-tracker.1.log", "tpi-tracker.2.log", "tpi-tracker.3.log", "stacks.log")
MOST_OF_A_LOG: Final = 400_000
"""Characters of each log, its end."""
PREFERENCES: Final = ("language", "theme", "font_scale", "idle_minutes", "window_size", "window_is_maximised")
LIBRARIES: Final = ("PySide6-Essentials", "SQLAlchemy", "sqlmodel", "sqlcipher3", "pydantic", "matplotlib", "typst")
SAYS_NAMES: Final = frozenset({"records", "calls", "documents", "other", "backup"})
"""Checks whose sentences may name a record or a file: only whether they found something is told."""

_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[\\/]+[^\\/\s\"':,()<>|]+)+[\\/]?")
_SOURCE = re.compile(r"[\w.-]+\.py$")
_DATE = (1980, 1, 1, 0, 0, 0)


def make(clinic: Clinic | None, *, fault: WorldFault | None = None, folder: Path | None = None) -> dict[str, str]:
    """The files by name. Without a clinic (``fault`` says why) what does not need one; ``folder`` is where it lies.

    Raises ``NotAllowed``.
    """
    timings: dict[str, float] = {}
    found = {
        "program.json": _json(_program()),
        "settings.json": _json(_settings()),
        "clinic.json": _json(_clinic(clinic, fault, timings)),
        "checks.txt": _checks(clinic, timings),
        "timings.json": _json(timings),
    }
    words = [*_names_of_computer(), *(_names_of_clinic(clinic) if clinic is not None else ())]
    if folder is not None:
        words += _telling([folder.name])
    for name in LOGS:
        places = [paths.state_folder(), *([folder] if folder is not None else [])]
        text = next(filter(None, (_end_of(place / name) for place in places)), "")
        if text:
            found[f"logs/{name}"] = scrubbed(text, words)
    return found


def zipped(files: Mapping[str, str]) -> bytes:
    """The files in one zip; the same files give the same bytes, and nothing of the computer."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o600 << 16
            packed.writestr(entry, text.encode("utf-8", "backslashreplace"))
    return whole.getvalue()


def scrubbed(text: str, words: Iterable[str]) -> str:
    """The text without paths (of a path to a source its last three parts stay) and without the words."""
    text = _PATH.sub(_without_path, text)
    for word in sorted(set(words), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", "<name>", text, flags=re.IGNORECASE)
    return text


@retried
def note(clinic: Clinic) -> None:
    """Enters in the audit that a support file left the program."""
    if not clinic.read_only:
        with clinic.writing(Right.ENTER) as writer:
            writer.log("export", "support_bundle", "", None, {})


def _without_path(found: re.Match[str]) -> str:
    parts = [part for part in re.split(r"[\\/]+", found[0]) if part]
    before = found.string[: found.start()]
    if found[0][:1] in "\\/" and before[-1:].isalnum():
        # "tpi_tracker/ui/app.py" begins with a word: it is a source's last parts already, or a fraction.
        return found[0] if _SOURCE.match(parts[-1]) or len(parts) == 1 else "<path>"
    if parts and _SOURCE.match(parts[-1]):
        return "/".join(parts[-3:])
    return "<path>" if len(parts) > 1 or found[0][1:2] == ":" else found[0]


def _program() -> dict[str, object]:
    return {
        "program": __version__,
        "python": platform.python_version(),
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "is_frozen": bool(getattr(sys, "frozen", False)),
        "libraries": {name: _version(name) for name in LIBRARIES},
    }


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not told"


def _settings() -> dict[str, object]:
    kept = settings.load()
    told: dict[str, object] = {name: getattr(kept, name) for name in PREFERENCES}
    return told | {"recent_clinics": len(kept.recent_clinics), "has_export_folder": bool(kept.export_folder)}


def _clinic(clinic: Clinic | None, fault: WorldFault | None, timings: dict[str, float]) -> dict[str, object]:
    if clinic is None:
        return {"opens": False, "fault": fault.code if fault is not None else "no clinic"}
    begun = time.perf_counter()
    with clinic.reading(Right.ENTER) as reader:
        counts, facts = row_counts(reader), engine_facts(reader)
    timings["counts_s"] = _since(begun)
    begun = time.perf_counter()
    patients.search(clinic, "a")
    timings["search_s"] = _since(begun)
    return {"opens": True, "is_read_only": clinic.read_only, "is_demo": clinic.is_demo, "rows": counts, **facts}


def _checks(clinic: Clinic | None, timings: dict[str, float]) -> str:
    if clinic is None:
        return "Not looked at: the clinic is not open.\n"
    begun = time.perf_counter()
    try:
        checks = verification.verify(clinic.where, clinic.key)
    except WorldFault as fault:
        return f"The look stopped: {fault.code}.\n"
    timings["verify_s"] = _since(begun)
    lines = [
        f"{'ok   ' if check.ok else 'WRONG'} {check.name}: {'' if check.name in SAYS_NAMES else check.sentence}".rstrip(
            " :"
        )
        for check in checks
    ]
    return scrubbed("\n".join(lines) + "\n", [*_names_of_computer(), *_names_of_clinic(clinic)])


def _names_of_computer() -> list[str]:
    found = [platform.node(), platform.node().partition(".")[0], Path.home().name]
    try:
        found.append(getpass.getuser())
    except (OSError, KeyError, ImportError):  # a user without a name has none to be hidden
        found.append("")
    kept = settings.load()
    found += [*kept.last_users.values(), *(Path(folder).name for folder in kept.recent_clinics)]
    return _telling(found)


def _names_of_clinic(clinic: Clinic) -> list[str]:
    with clinic.reading(Right.ENTER) as reader:
        users = [user.name for user in reader.all(User, with_retracted=True)]
    parts = [part for name in (*users, clinic.profile.name) for part in name.split()]
    server = [clinic.server.host, clinic.server.database, clinic.server.user] if clinic.server is not None else []
    return _telling([*users, *parts, clinic.profile.name, clinic.folder.name, *server])


def _telling(names: Iterable[str]) -> list[str]:
    """Names that are not words of the logs themselves: "clinic" or "root" say nothing about anybody."""
    return [name for name in names if len(name) > 2 and name.lower() not in _WORDS]


_WORDS = frozenset({"clinic", "data", "home", "root", "user", "users", "the", "and", "info", "pain", "tpi-tracker"})


def _end_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")[-MOST_OF_A_LOG:]
    except OSError:
        return ""


def _since(begun: float) -> float:
    return round(time.perf_counter() - begun, 3)


def _json(values: Mapping[str, object]) -> str:
    return json.dumps(values, indent=1) + "\n"
