"""What is installed is exactly what was tested, from wherever it is fetched."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
RUN = ROOT / "packaging" / "requirements.txt"
DEV = ROOT / "packaging" / "requirements-dev.txt"
PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==(?P<version>[^ ;\\]+)")


def pins(file: Path) -> dict[str, str]:
    found = (PIN.match(line) for line in file.read_text(encoding="utf-8").splitlines())
    return {canonicalize_name(match["name"]): match["version"] for match in found if match}


def entries(file: Path) -> list[str]:
    joined = file.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def project() -> dict[str, list[Requirement]]:
    values = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {
        "run": [Requirement(text) for text in values["dependencies"]],
        "dev": [Requirement(text) for text in values["optional-dependencies"]["dev"]],
    }


@pytest.mark.parametrize("file", [RUN, DEV], ids=["run", "dev"])
def test_every_entry_is_pinned_with_hashes(file: Path) -> None:
    for entry in entries(file):
        assert PIN.match(entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("file", [RUN, DEV], ids=["run", "dev"])
def test_no_address_is_written(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--extra-index|--find-links|-e |@ ", text)


def test_the_tests_run_against_the_programs_own_pins() -> None:
    assert pins(RUN).items() <= pins(DEV).items()


def test_every_named_dependency_is_pinned_within_its_range() -> None:
    for requirement in project()["run"]:
        assert requirement.specifier.contains(pins(RUN)[canonicalize_name(requirement.name)]), requirement
    for requirement in project()["dev"]:
        assert requirement.specifier.contains(pins(DEV)[canonicalize_name(requirement.name)]), requirement


def test_wheels_for_every_platform_are_among_the_hashes() -> None:
    """A compiled package has a wheel for each platform and Python, so many hashes: one alone would be one machine's."""
    for name in ("numpy", "sqlcipher3", "pydantic-core", "matplotlib", "sqlalchemy", "pillow", "pypdfium2"):
        entry = next(line for line in entries(RUN) if line.startswith(name + "=="))
        assert entry.count("--hash=") >= 16, name


def test_readme_gives_each_dependency_its_reason() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8").casefold()
    missing = [requirement.name for part in project().values() for requirement in part]
    assert [name for name in missing if f"`{name.casefold()}`" not in readme] == []
