"""Nothing of a patient stands in plain text anywhere but in the encrypted file."""

import base64
import json
import subprocess
import sys
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
    }


@pytest.mark.parametrize("shape", spelt(WORD))
def test_the_search_finds_each_shape_in_a_plain_file(tmp_path: Path, shape: str) -> None:
    assert hits(tmp_path, WORD) == []
    (tmp_path / "cache.bin").write_bytes(b"\0\1before" + spelt(WORD)[shape] + b"after")
    assert hits(tmp_path, WORD)


def test_a_days_work_leaves_no_plain_text(closed_clinic: ClosedClinic, tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    for place in (home, elsewhere, *(home / name for name in PLACES.values() if name)):
        place.mkdir(exist_ok=True, mode=0o700)
    folder = home / "clinic"
    closed_clinic.folder.rename(folder)
    arguments = [folder, closed_clinic.key.hex(), closed_clinic.user_id, WORD, elsewhere]
    done = subprocess.run(
        [sys.executable, str(HERE / "working_day.py"), *map(str, arguments)],
        env=environment(**{name: str(home / place) for name, place in PLACES.items()}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    fields = json.loads(done.stdout.splitlines()[-1])
    assert WORD.lower() not in done.stderr.lower()

    assert hits(home, WORD) == []
    assert (folder / "clinic.db-wal").stat().st_size > 0, "the process died with its work open"
    assert list(folder.rglob("tpi-tracker.log")), "there is a log that was searched"

    # The controls: the word is in the database, in every field; and what is exported on purpose holds it.
    assert hits(elsewhere, WORD)
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
