"""What the benchmarks share: a clinic as large as asked for, and places to write into.

``TPI_TRACKER_BENCH_PATIENTS`` sets the size (default 2,000); the published figures use 200,000. A clinic of the asked
size is made once and kept in ``TPI_TRACKER_BENCH_FOLDER`` when that is set.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def patients_wanted() -> int:
    return int(os.environ.get("TPI_TRACKER_BENCH_PATIENTS", "2000"))


@pytest.fixture(scope="session")
def large_folder(patients_wanted: int, _template_clinic: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a clinic with ``patients_wanted`` synthetic patients; ``key.bin`` and ``user`` beside open it."""
    from tpi_tracker.services import findings, opening, synthetic

    keep = os.environ.get("TPI_TRACKER_BENCH_FOLDER")
    folder = Path(keep) / f"clinic-{patients_wanted}" if keep else tmp_path_factory.mktemp("large") / "clinic"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(_template_clinic.folder, folder)
        (folder / "key.bin").write_bytes(_template_clinic.key)
        (folder / "user").write_text(_template_clinic.user_id)
        clinic = opening.open_with_key(folder, _template_clinic.key, _template_clinic.user_id)
        synthetic.fill(clinic, patients_wanted, 1, clinic.today())
        findings.refresh_all(clinic)
        clinic.close()
        (folder / "made").touch()
    return folder


@pytest.fixture
def large_clinic(large_folder: Path) -> Iterator[Any]:
    """The large clinic, open; tests read it, and what they write stays out of their figures."""
    from tpi_tracker.services import opening

    clinic = opening.open_with_key(
        large_folder, (large_folder / "key.bin").read_bytes(), (large_folder / "user").read_text()
    )
    yield clinic
    clinic.close()


@pytest.fixture
def clinic_copies(_template_clinic: Any, tmp_path: Path) -> Iterator[Callable[[int], Iterator[Any]]]:
    """``clinic_copies(3)`` gives three empty clinics, one after the other."""
    from tpi_tracker.services import opening

    def give(count: int) -> Iterator[Any]:
        for number in range(count):
            folder = tmp_path / f"copy-{number}"
            shutil.copytree(_template_clinic.folder, folder)
            opened = opening.open_with_key(folder, _template_clinic.key, _template_clinic.user_id)
            try:
                yield opened
            finally:
                opened.close()

    return give


@pytest.fixture(scope="session")
def told(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Prints a figure to the terminal, so that a run can be kept."""
    reporter = request.config.pluginmanager.getplugin("terminalreporter")
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def tell(line: str) -> None:
        if reporter is not None and capture is not None:
            with capture.global_and_fixture_disabled():
                reporter.ensure_newline()
                reporter.write_line(f"  {line}")

    return tell


@pytest.fixture
def workspace(clinic: Any, qapp: Any) -> Iterator[Any]:
    """The window's workspace of an empty clinic, shown at 1440 x 900."""
    from tpi_tracker.ui import style
    from tpi_tracker.ui.jobs import Jobs
    from tpi_tracker.ui.workspace import Workspace

    style.apply(qapp, "light", 1.0)
    jobs = Jobs()
    made = Workspace(clinic, jobs)
    made.resize(1440, 900)
    made.show()
    qapp.processEvents()
    yield made
    made.close()
    jobs.wait()
    made.deleteLater()
    qapp.processEvents()
