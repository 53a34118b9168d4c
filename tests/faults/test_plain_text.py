"""Nothing of a patient stands in plain text anywhere but in the encrypted file."""

import base64
import json
import re
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.faults.conftest import HERE, ClosedClinic, environment
from tests.faults.plain_text import hits
from tpi_tracker.services import opening

pytestmark = pytest.mark.fault
WORD = "Zqwkanarienvogelqz"
PLACES = {"HOME": "", "TMPDIR": "tmp", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "share"}
PLACES |= {"XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run"}


def spelt(text: str) -> dict[str, bytes]:
    """The word as a program might leave it."""
    return {
        "utf-8": text.encode(),
        "capitals": text.upper().encode(),
        "utf-16-le": text.encode("utf-16-le"),
        "utf-16-be": text.encode("utf-16-be"),
        **{f"base64-{place}": base64.b64encode(b"x" * place + text.encode() + b"yz") for place in range(3)},
        "base64-lower": base64.b64encode(text.lower().encode()),
        "hexadecimal": text.encode().hex().upper().encode(),
        "percent code": "".join(f"%{byte:02X}" for byte in text.encode()).encode(),
    }


TEN: dict[str, tuple[str, ...]] = {
    "the log": ("clinic/tpi-tracker.log",),
    "what was said": ("told/output.txt",),
    "temporary files": ("tmp/*", "run/*/*"),
    "crash notes": ("clinic/stacks.log",),
    "the clipboard": ("told/clipboard.bin",),
    "names of files, prints and windows": ("told/names.txt",),
    "settings": ("clinic/settings.toml",),
    "what was used lately": ("config/QtProject.conf", "share/recently-used.xbel"),
    "the database, its log and its marks": ("clinic/clinic.db", "clinic/clinic.db-wal", "clinic/keys.json"),
    "the support file": ("told/support.zip",),
}
"""The places in which a program leaves things behind, as files under the home of the day's work."""


def plant(home: Path, pattern: str, content: bytes) -> None:
    """Leaves the content in a place as a program would: in a file, or in an entry of a zip."""
    path = home / pattern.replace("*", "left")
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("logs/tpi-tracker.log", b"before" + content + b"after")
    else:
        path.write_bytes(b"\0\1before" + content + b"after")


@pytest.mark.parametrize("place", TEN)
@pytest.mark.parametrize("shape", spelt(WORD))
def test_the_control_what_is_planted_is_found_in_each_place(tmp_path: Path, place: str, shape: str) -> None:
    for pattern in TEN[place]:
        plant(tmp_path, pattern, b"nothing of anybody")
        assert hits(tmp_path, WORD) == []
        plant(tmp_path, pattern, spelt(WORD)[shape])
        (first, *_) = hits(tmp_path, WORD)
        assert first.startswith(str(tmp_path / pattern.replace("*", "left")))
        plant(tmp_path, pattern, b"nothing of anybody")
    (tmp_path / f"{WORD}.pdf").touch()
    assert hits(tmp_path, WORD) == [f"{tmp_path / WORD}.pdf: its name"]


def test_a_days_work_leaves_no_plain_text(closed_clinic: ClosedClinic, tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    for place in (home, elsewhere, home / "told", *(home / name for name in PLACES.values() if name)):
        place.mkdir(exist_ok=True, mode=0o700)
    folder = home / "clinic"
    closed_clinic.folder.rename(folder)
    arguments = [folder, closed_clinic.key.hex(), closed_clinic.user_id, WORD, elsewhere, home / "told"]
    done = subprocess.run(
        [sys.executable, str(HERE / "working_day.py"), *map(str, arguments)],
        env=environment(**{name: str(home / place) for name, place in PLACES.items()}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == -signal.SIGSEGV, done.stderr
    (home / "told" / "output.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
    fields = json.loads(done.stdout.splitlines()[-1])

    assert hits(home, WORD) == []
    for place, patterns in TEN.items():
        looked_at = [path for pattern in patterns for path in home.glob(pattern) if path.stat().st_size]
        assert bool(looked_at) == (place != "temporary files"), place
    assert "working_day.py" in (folder / "stacks.log").read_text("utf-8")
    assert re.search(r"^report-[A-Z2-7]{8}-[0-9-]{10}\.pdf$", (home / "told" / "names.txt").read_text("utf-8"), re.M)
    assert (folder / "clinic.db-wal").stat().st_size > 0, "the process died with its work open"
    assert list(folder.rglob("tpi-tracker.log")), "there is a log that was searched"

    # The controls: the word is in the database, in every field; and what is exported on purpose holds it.
    found = "\n".join(hits(elsewhere, WORD))
    assert "patients.csv: UTF-8" in found
    assert "clipboard.bin: UTF-8" in found
    clinic = opening.open_with_key(folder, closed_clinic.key, closed_clinic.user_id)
    try:
        with clinic.database.reading() as reader:
            for kind, names in fields.items():
                for name in names:
                    row = reader.connection.exec_driver_sql(f'SELECT "{name}" FROM "{kind}"').fetchone()
                    assert row is not None, kind
                    assert WORD in str(row[0]), (kind, name)
        assert sum(map(len, fields.values())) >= 30
    finally:
        clinic.close()
    assert hits(home, WORD) == []
