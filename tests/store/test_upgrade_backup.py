"""The backup before an upgrade is a whole backup file; cut off at any call of the disk, old file or new is in place."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.conftest import AT
from tpi_tracker.domain.codes import Role
from tpi_tracker.store import backup, copying, keys, schema, upgrade
from tpi_tracker.store.engine import peek
from tpi_tracker.store.keys import FLOOR, KeyFile, KeyUser

HERE = Path(__file__).parent
FIXTURES = sorted(HERE.glob("schema-*.db"))
KEY = bytes(range(32))


@pytest.fixture
def clinic_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], Path]:
    """A clinic's folder around a database of an earlier program, which the fixtures' own key opens."""

    def make(fixture: Path, name: str = "clinic") -> Path:
        folder = tmp_path / name
        folder.mkdir()
        shutil.copy(fixture, folder / "clinic.db")
        monkeypatch.setattr(keys.secrets, "token_bytes", lambda size: KEY[:size])
        user = KeyUser("u1", "Ada", Role.ADMINISTRATOR)
        KeyFile.create(folder / "keys.json", clinic="Old", user=user, password="p", cost=FLOOR)
        monkeypatch.undo()
        return folder

    return make


@pytest.mark.parametrize("fixture", FIXTURES, ids=[file.stem for file in FIXTURES])
def test_a_clinic_of_every_released_schema_is_kept_whole_before_it_is_changed(
    clinic_of: Callable[..., Path], fixture: Path, tmp_path: Path
) -> None:
    folder = clinic_of(fixture)
    before, counts = peek(folder / "clinic.db", KEY), copying.row_counts(folder / "clinic.db", KEY)
    kept = upgrade.upgrade(folder / "clinic.db", KEY, at=AT)
    assert kept is not None
    told = backup.check(kept, KEY)
    assert (told.reason, told.schema, told.counts) == (backup.Reason.BEFORE_UPGRADE, before[0], counts)
    assert kept.name == f"clinic-before-upgrade-from-{before[1]}-20260112T141536Z.tpibackup"
    assert peek(folder / "clinic.db", KEY) == (schema.SCHEMA, schema.REVISION)
    assert copying.copy_faults(folder / "clinic.db", KEY) == []
    into = tmp_path / "out"
    into.mkdir()
    backup.extract(kept, into)
    assert peek(into / "clinic.db", KEY) == before
    assert sorted(os.listdir(folder)) == ["backups", "clinic.db", "keys.json"]


@pytest.mark.fault
@pytest.mark.parametrize("fixture", FIXTURES, ids=[file.stem for file in FIXTURES])
def test_an_upgrade_cut_off_at_any_call_leaves_the_old_file_or_the_new(
    clinic_of: Callable[..., Path], fixture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stops before each sync, rename, link and removal; the next start finishes, and every backup listed is whole."""
    template = clinic_of(fixture)
    old = peek(template / "clinic.db", KEY)
    new = schema.SCHEMA, schema.REVISION
    step, finished = 0, False

    class PowerCut(BaseException):
        pass

    while not finished:
        folder = template.with_name(f"cut-{step}")
        shutil.copytree(template, folder)
        calls = 0

        def counted(real: Callable[..., object], step: int = step) -> Callable[..., object]:
            def call(*given: object, **named: object) -> object:
                nonlocal calls
                calls += 1
                if calls > step:
                    raise PowerCut
                return real(*given, **named)

            return call

        with monkeypatch.context() as patched:
            for name in ("replace", "fsync", "link", "unlink"):
                patched.setattr(os, name, counted(getattr(os, name)))
            try:
                upgrade.upgrade(folder / "clinic.db", KEY, at=AT)
                finished = True
            except PowerCut:
                pass
        assert peek(folder / "clinic.db", KEY) in (old, new)
        for kept in (folder / "backups").glob("*.tpibackup"):
            assert backup.check(kept, KEY).schema == old[0]
        upgrade.upgrade(folder / "clinic.db", KEY, at=AT)
        assert peek(folder / "clinic.db", KEY) == new
        assert copying.copy_faults(folder / "clinic.db", KEY) == []
        shutil.rmtree(folder)
        step += 1
    assert step > 8
