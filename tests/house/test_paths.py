"""Folders and resources are found from one place."""

import sys
from pathlib import Path

import pytest

from tpi_tracker import paths

ROOT = Path(__file__).resolve().parents[2]


def test_resources_of_the_source_tree() -> None:
    assert paths.resource("icons", "add.svg") == ROOT / "resources" / "icons" / "add.svg"
    assert paths.resource("icons").is_dir()


def test_a_bundle_has_its_own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "tpi_tracker" / "resources" / "icons"
    inside.mkdir(parents=True)
    (inside / "add.svg").write_text("<svg/>", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons", "add.svg") == inside / "add.svg"


def test_a_missing_resource_is_said_at_once() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        paths.resource("icons", "no-such-icon.svg")


def test_one_override_moves_everything(tmp_path: Path) -> None:
    paths.keep_everything_in(tmp_path)
    folders = [paths.data_folder(), paths.config_folder(), paths.state_folder(), paths.cache_folder()]
    assert all(folder.is_relative_to(tmp_path) for folder in folders)
    paths.keep_everything_in(None)
    assert not paths.data_folder().is_relative_to(tmp_path)


def test_a_folder_named_for_one_call_wins(tmp_path: Path) -> None:
    assert paths.data_folder(tmp_path / "Příliš žluťoučký kůň") == tmp_path / "Příliš žluťoučký kůň"


def test_the_platforms_folders_are_the_programs_own() -> None:
    named = {paths.data_folder(), paths.config_folder(), paths.state_folder(), paths.cache_folder()}
    assert all("tpi-tracker" in str(folder) for folder in named)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead")
def test_a_private_folder_is_its_owners_alone(tmp_path: Path) -> None:
    made = paths.make_private(tmp_path / "a" / "b")
    assert made.stat().st_mode & 0o077 == 0
