"""The built package holds everything: code, resources and the entry point, and works outside the source tree."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    built = subprocess.run(
        [*command, "--wheel-dir", str(folder), str(ROOT)], capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stdout + built.stderr
    (made,) = folder.glob("tpi_tracker-*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("installed there")
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet", "--target", str(target)]
    subprocess.run([*command, str(wheel)], check=True)
    return target


def test_the_wheel_holds_every_resource_and_module(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    resources = {f"tpi_tracker/{file.relative_to(ROOT).as_posix()}" for file in (ROOT / "resources").rglob("*.*")}
    modules = {file.relative_to(ROOT).as_posix() for file in (ROOT / "tpi_tracker").rglob("*.py")}
    assert resources | modules <= inside
    assert not any(name.startswith(("tests/", "docs/", "packaging/")) for name in inside)


def test_the_installed_program_finds_its_resources(installed: Path, tmp_path: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from tpi_tracker import paths;"
        "found = paths.resource('icons', 'add.svg'); assert found.is_file(); print(found)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(installed)], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(done.stdout.strip()).is_relative_to(installed)


def test_the_entry_point_is_the_programs_start(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
    assert "tpi-tracker = tpi_tracker.__main__:main" in archive.read(name).decode("utf-8")
