"""The libraries this program stands on, with their versions and licences, as they are installed here."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib import metadata
from typing import NamedTuple

from tpi_tracker.paths import PACKAGE

_NAME = re.compile(r"[A-Za-z0-9._-]+")


class Licence(NamedTuple):
    """One library. ``terms`` is what it says of itself, on one line; "not stated" where it says nothing."""

    name: str
    version: str
    terms: str


def licences() -> tuple[Licence, ...]:
    """Every library the program needs, and those they need, by name."""
    found: dict[str, Licence] = {}
    wanted = list(_required())
    while wanted:
        name = wanted.pop()
        if _plain(name) in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # needed on another system or Python only
        found[_plain(name)] = Licence(package.name, package.version, _terms(package))
        wanted += _names(package.requires or ())
    return tuple(found[name] for name in sorted(found))


def text() -> str:
    """All of them, a line each."""
    return "".join(f"{one.name} {one.version} · {one.terms}\n" for one in licences())


def _required() -> list[str]:
    """What the program itself names: as installed, or in its sources."""
    try:
        return _names(metadata.requires("tpi-tracker") or ())
    except metadata.PackageNotFoundError:
        project = PACKAGE.parent / "pyproject.toml"
        return _names(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"])


def _names(requirements: Iterable[str]) -> list[str]:
    return list(_needed(requirements))


def _needed(requirements: Iterable[str]) -> Iterator[str]:
    for line in requirements:
        found = _NAME.match(line)
        if found is not None and "extra ==" not in line:
            yield found[0]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _terms(package: metadata.Distribution) -> str:
    said = package.metadata
    stated = _first(said, "License-Expression")
    kinds = [one.rpartition(" :: ")[2] for one in said.get_all("Classifier", []) if one.startswith("License ::")]
    first = _first(said, "License").strip().partition("\n")[0]
    return stated or ", ".join(kind for kind in kinds if kind != "OSI Approved") or first or "not stated"


def _first(said: metadata.PackageMetadata, name: str) -> str:
    return str(said[name] or "") if name in said else ""
