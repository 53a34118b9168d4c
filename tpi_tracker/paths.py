"""Where things are: the program's resources, and the user's folders behind one override."""

import os
import sys
from pathlib import Path

APPLICATION = "tpi-tracker"
PACKAGE = Path(__file__).resolve().parent

_everything_in: Path | None = None


def resource(*parts: str) -> Path:
    """A file or folder of ``resources/``, in a frozen bundle, an installed wheel or the source tree.

    Raises FileNotFoundError, because a program without its resources is broken and should say so at once.
    """
    for root in _resource_roots():
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError(f"The program's own file resources/{'/'.join(parts)} is missing; install it again.")


def keep_everything_in(folder: Path | None) -> None:
    """One override for this process: data, settings, state and cache all under ``folder`` (None: the platform's)."""
    global _everything_in
    _everything_in = None if folder is None else Path(folder).absolute()


def data_folder(override: Path | None = None) -> Path:
    """Where the clinic lives: the folder with its key file, its database and its backups."""
    if override is not None:
        return Path(override).absolute()
    return _everything_in or _platform_folder("user_data_path")


def config_folder() -> Path:
    """Where ``settings.toml`` lives. Settings hold nothing of a patient."""
    return _everything_in or _platform_folder("user_config_path")


def state_folder() -> Path:
    """Where logs and locks live. With an override they lie beside the data, named ``*.log`` and ``*.lock``."""
    return _everything_in or _platform_folder("user_state_path")


def cache_folder() -> Path:
    """What can be thrown away at any time. Nothing of a patient is cached on disk."""
    return _everything_in / "cache" if _everything_in else _platform_folder("user_cache_path")


def make_private(folder: Path) -> Path:
    """The folder, made when missing, readable by its owner alone where the platform has such rights."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _resource_roots() -> tuple[Path, ...]:
    bundle = getattr(sys, "_MEIPASS", None)
    frozen = (Path(bundle) / "tpi_tracker" / "resources",) if bundle else ()
    return (*frozen, PACKAGE / "resources", PACKAGE.parent / "resources")


def _platform_folder(kind: str) -> Path:
    import platformdirs  # only when nobody named a folder: kept off the quickest start

    folder: Path = getattr(platformdirs, kind)(APPLICATION, appauthor=False)
    return Path(os.path.abspath(folder))
