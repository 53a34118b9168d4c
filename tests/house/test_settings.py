"""Settings survive what users, disks and newer versions do to them."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tpi_tracker import settings
from tpi_tracker.settings import Settings


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    kept = Settings(theme="dark", font_scale=1.5, last_users={"/clinics/Kraków 1": 'Dr "Q"'}, window_size=[1280, 720])
    kept.remember_clinic(tmp_path)
    settings.save(kept, tmp_path)
    assert settings.load(tmp_path) == kept


def test_nothing_kept_means_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize("damage", [b"\xff\xfe\x00", b"theme = ", b"\x00" * 40, b'theme = 3\nidle_minutes = "x"'])
def test_a_damaged_file_means_the_defaults(tmp_path: Path, damage: bytes) -> None:
    settings.settings_file(tmp_path).write_bytes(damage)
    assert settings.load(tmp_path) == Settings()


def test_what_a_newer_version_wrote_is_written_back(tmp_path: Path) -> None:
    settings.settings_file(tmp_path).write_text(
        'version = 7\ntheme = "light"\n[later]\nlist = [1, "a", {deep = 2026-09-07}]\n', encoding="utf-8"
    )
    settings.save(settings.load(tmp_path), tmp_path)
    again = settings.load(tmp_path)
    assert again.version == 7
    assert again.theme == "light"
    assert again.unknown["later"]["list"][2]["deep"].isoformat() == "2026-09-07"


@pytest.mark.parametrize(
    ("given_value", "field", "kept"),
    [(99, "idle_minutes", 15), (0, "idle_minutes", 2), (9.0, "font_scale", 2.0), ("pink", "theme", "system")],
)
def test_a_value_out_of_range_falls_back(given_value: object, field: str, kept: object) -> None:
    assert getattr(Settings(**{field: given_value}), field) == kept  # type: ignore[arg-type]  # wrong on purpose


def test_a_save_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(Settings(theme="dark"), tmp_path)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="No space"):
        settings.save(Settings(theme="light"), tmp_path)
    assert settings.load(tmp_path).theme == "dark"
    assert [file.name for file in tmp_path.iterdir()] == [settings.FILE_NAME]


def test_recent_clinics_are_few_and_the_latest_first(tmp_path: Path) -> None:
    kept = Settings()
    for number in range(12):
        kept.remember_clinic(tmp_path / str(number))
    kept.remember_clinic(tmp_path / "9")
    assert [Path(folder).name for folder in kept.recent_clinics] == ["9", "11", "10", "8", "7", "6", "5", "4"]


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives(tmp_path: Path, text: str) -> None:
    settings.save(Settings(last_users={text: text}, export_folder=text), tmp_path)
    again = settings.load(tmp_path)
    assert (again.last_users, again.export_folder) == ({text: text}, text)
