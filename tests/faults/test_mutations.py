"""A good bundle with bytes changed, lost, doubled or moved, thousands of times: it is read, or refused with words.

What counts: no other error than the one that says it is no bundle, no second spent, nothing written. The seed of a run
is its number, so that a failure can be made again.
"""

import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.exporting import export_bundle
from tests.faults.hostile_files import MARK
from tests.pace import within
from tpi_tracker.domain.errors import Refused
from tpi_tracker.paths import resource
from tpi_tracker.services import bundles, catalogue_files, own_catalogue
from tpi_tracker.services.catalogue_files import Place

pytestmark = [pytest.mark.fault, pytest.mark.timeout(1700)]
SHORT, LONG = 400, 10_000
SECONDS = 2
TELLING = (
    b'"',
    b",",
    b"\n",
    b"\r",
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"'",
    b"=",
    b"{",
    b"[",
    b"\\u",
    b"9" * 400,
    b"-",
    b"PK",
)


@pytest.fixture
def good(filled: Any, tmp_path: Path) -> dict[str, bytes]:
    """What the clinic itself writes; its own muscle goes under a name that is not stored yet."""
    place = Place("muscles", "muscle", "upper_trapezius")
    content = dict(next(entry for where, entry in catalogue_files.entries(place.file) if where == place))
    own = content | {"key": "of_our_own", "name": "Of our own", "short": "our own", "abbreviations": ["own"]}
    own_catalogue.save(filled, place._replace(name="of_our_own"), own, "our own")
    export_bundle(filled, tmp_path / "good")
    files = {path.name: path.read_bytes() for path in (tmp_path / "good").iterdir()}
    files["catalogue.json"] = (
        files["catalogue.json"].replace(b"of_our_own", b"of_theirs").replace(b'"own"', b'"theirs"')
    )
    return files | {"bundle.json": MARK.encode()}


@pytest.fixture
def filled(clinic: Any) -> Any:
    """A patient of each kind of record that an invented clinic has."""
    from tpi_tracker.services import synthetic

    synthetic.fill(clinic, 3, 1, clinic.today())
    return clinic


def mutated(raw: bytes, chance: random.Random) -> bytes:
    """One to four changes of the kind that breaks readers."""
    found = bytearray(raw)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(found) + 1)
        to = min(len(found), at + chance.choice((1, 1, 2, 20, 2000)))
        kind = chance.randrange(6)
        if kind == 0 and found:
            found[at % len(found)] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del found[at:to]
        elif kind == 2:
            found[at:at] = found[at:to] * chance.choice((1, 3))
        elif kind == 3:
            found[at:at] = chance.choice(TELLING) * chance.choice((1, 1, 50))
        elif kind == 4:
            found[at:to] = chance.randbytes(to - at)
        else:
            other = chance.randrange(len(found) + 1)
            found[at:to] = found[other : other + to - at]
    return bytes(found)


def as_folder(place: Path, good: dict[str, bytes], chance: random.Random) -> Path:
    place.mkdir(exist_ok=True)
    changed = chance.sample(sorted(good), chance.choice((1, 1, 2)))
    for name, raw in good.items():
        (place / name).write_bytes(mutated(raw, chance) if name in changed else raw)
    return place


def as_zip(place: Path, good: dict[str, bytes], chance: random.Random) -> Path:
    path = place.with_suffix(".zip")
    methods = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    with zipfile.ZipFile(path, "w", chance.choice(methods)) as packed:
        for name, raw in good.items():
            packed.writestr(name, raw)
    path.write_bytes(mutated(path.read_bytes(), chance))
    return path


def outcomes(clinic: Any, good: dict[str, bytes], place: Path, runs: range) -> Iterator[str]:
    """For each run what became of it, in the time it may take."""
    for run in runs:
        chance = random.Random(run)
        make: Callable[..., Path] = as_zip if run % 2 else as_folder
        path = make(place / "bundle", good, chance)
        try:
            with within(SECONDS, run):
                report = bundles.import_bundle(clinic, path, dry_run=True)
        except bundles.NotABundle as refused:
            told = "no bundle" if str(refused).endswith(".") else f"unfinished words: {refused}"
        else:
            counted = [count for count in report.files.values() if count.rows]
            assert all(count.rows == count.accepted + count.skipped + count.refused for count in counted), run
            told = "refused" if report.refusals else "taken"
        yield told


def look(clinic: Any, good: dict[str, bytes], place: Path, runs: int) -> dict[str, int]:
    counts: dict[str, int] = {}
    for told in outcomes(clinic, good, place, range(runs)):
        counts[told] = counts.get(told, 0) + 1
    return counts


def test_a_changed_bundle_is_read_or_refused(filled: Any, good: dict[str, bytes], tmp_path: Path) -> None:
    counts = look(filled, good, tmp_path, SHORT)
    assert sum(counts.values()) == SHORT
    assert set(counts) == {"no bundle", "refused", "taken"}


@pytest.mark.thorough
def test_ten_thousand_changed_bundles_are_read_or_refused(
    filled: Any, good: dict[str, bytes], tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    counts = look(filled, good, tmp_path, LONG)
    record_property("outcomes", counts)
    assert sum(counts.values()) == LONG
    assert set(counts) == {"no bundle", "refused", "taken"}


def take_changed_catalogues(clinic: Any, place: Path, runs: int) -> dict[str, int]:
    """Changed catalogue files are taken in, each after the shipped values were put back in force."""
    counts: dict[str, int] = {}
    for run in range(runs):
        chance = random.Random(run)
        name = chance.choice(("rules", "dose", "steroid", "safety", "coverage"))
        path = place / f"{name}.toml"
        path.write_bytes(mutated(resource("catalogue", path.name).read_bytes(), chance))
        with within(SECONDS, run):
            try:
                taken = own_catalogue.take_file(clinic, path, "changed")
            except Refused as refused:
                told = "refused" if [problem.field for problem in refused.problems] == ["file"] else f"{run}: {refused}"
            else:
                told = "taken" if taken.places else "the same"
                for changed in taken.places:
                    own_catalogue.reset(clinic, changed, "back")
        counts[told] = counts.get(told, 0) + 1
    return counts


def test_a_changed_catalogue_file_is_taken_or_refused(clinic: Any, tmp_path: Path) -> None:
    counts = take_changed_catalogues(clinic, tmp_path, SHORT // 4)
    assert set(counts) == {"refused", "taken", "the same"}


@pytest.mark.thorough
def test_three_thousand_changed_catalogue_files_are_taken_or_refused(clinic: Any, tmp_path: Path) -> None:
    counts = take_changed_catalogues(clinic, tmp_path, 3_000)
    assert set(counts) == {"refused", "taken", "the same"}
