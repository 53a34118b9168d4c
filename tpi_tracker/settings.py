"""What a user prefers on this computer: one typed class, kept in ``settings.toml``; never anything of a patient."""

import dataclasses
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tpi_tracker import tongue
from tpi_tracker.paths import config_folder, make_private

FILE_NAME: Final = "settings.toml"
VERSION: Final = 1
THEMES: Final = ("system", "light", "dark")
CONTRASTS: Final = ("system", "high")
IDLE_MINUTES: Final = (2, 15)
FONT_SCALE: Final = (0.8, 2.0)
RECENT_CLINICS: Final = 8


@dataclass(slots=True)
class Settings:
    """Preferences with their defaults; a value out of its range falls back to the nearest one allowed.

    ``language`` is a code such as ``en`` (empty: the system's), ``font_scale`` a factor of the system's font size,
    ``idle_minutes`` the time to the automatic lock, ``recent_clinics`` folders, latest first, ``last_users`` the
    user who last unlocked the clinic in a folder, ``window_size`` in device-independent pixels, ``export_folder``
    where a file was last saved or opened, ``tour_seen`` whether the four lines for a beginner were put away,
    ``paper_presets`` sections of papers by ``kind/name``.
    ``unknown`` holds what a newer version of the program wrote; it is written back untouched.
    """

    version: int = VERSION
    language: str = ""
    theme: str = "system"
    contrast: str = "system"
    font_scale: float = 1.0
    idle_minutes: int = 5
    recent_clinics: list[str] = field(default_factory=list)
    last_users: dict[str, str] = field(default_factory=dict)
    window_size: list[int] = field(default_factory=lambda: [1440, 900])
    window_is_maximised: bool = False
    export_folder: str = ""
    tour_seen: bool = False
    paper_presets: dict[str, str] = field(default_factory=dict)
    unknown: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.language not in tongue.TONGUES:
            self.language = ""
        if self.theme not in THEMES:
            self.theme = "system"
        if self.contrast not in CONTRASTS:
            self.contrast = "system"
        self.font_scale = min(max(float(self.font_scale), FONT_SCALE[0]), FONT_SCALE[1])
        self.idle_minutes = min(max(int(self.idle_minutes), IDLE_MINUTES[0]), IDLE_MINUTES[1])
        if len(self.window_size) != 2 or any(type(edge) is not int or edge < 200 for edge in self.window_size):
            self.window_size = [1440, 900]

    def remember_clinic(self, where: object) -> None:
        """Puts a clinic's folder, or its server's address, first among the recent ones."""
        shown = str(where)
        self.recent_clinics = [shown, *(known for known in self.recent_clinics if known != shown)][:RECENT_CLINICS]


def remember_folder(folder: Path) -> None:
    """Keeps where a file was last saved or opened. Raises OSError."""
    kept = load()
    if kept.export_folder != str(folder):
        kept.export_folder = str(folder)
        save(kept)


def settings_file(folder: Path | None = None) -> Path:
    """The settings' place: ``folder``, else the platform's configuration folder or the process's override."""
    return (folder or config_folder()) / FILE_NAME


def load(folder: Path | None = None) -> Settings:
    """The settings kept in ``folder``; defaults where the file, or a value in it, is missing or unusable."""
    try:
        text = settings_file(folder).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return Settings()
    import tomllib

    try:
        kept = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return Settings()
    known: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    defaults = Settings()
    for name, value in kept.items():
        if name == "unknown" or name not in _NAMES:
            unknown[name] = value
        elif _fits(value, getattr(defaults, name)):
            known[name] = value
    return Settings(**known, unknown=unknown)


def save(settings: Settings, folder: Path | None = None) -> None:
    """Writes the settings in one step: the old file or the new one is there, never half. Raises OSError."""
    import tempfile  # writing comes long after the start

    target = settings_file(folder)
    make_private(target.parent)
    values = {name: getattr(settings, name) for name in _NAMES} | settings.unknown
    values["version"] = max(settings.version, VERSION)
    text = "".join(f"{_toml_key(name)} = {_toml(value)}\n" for name, value in values.items())
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".settings-", suffix=".toml")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


_NAMES: Final = tuple(f.name for f in dataclasses.fields(Settings) if f.name != "unknown")


def _fits(value: object, default: object) -> bool:
    """Whether a kept value has the type the program expects (a whole number may stand for a factor)."""
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, int | float)
    if isinstance(default, list):
        items = int if default else str
        return isinstance(value, list) and all(type(item) is items for item in value)
    if isinstance(default, dict):
        return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    return isinstance(value, type(default))


def _toml_key(name: str) -> str:
    plain = name and all(part.isascii() and (part.isalnum() or part in "_-") for part in name)
    return name if plain else _toml(name)


def _toml(value: object) -> str:
    """A value as TOML writes it; tables inline, so that unknown keys of any depth survive."""
    import json
    from datetime import date, datetime, time

    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_toml_key(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    raise TypeError(f"Settings cannot keep a {type(value).__name__}.")
