"""Every text of the shipped catalogue that is read as language: what is asked, told and named, and the words an allergy
is recorded by. What is none of it says tpi_tracker/services/catalogue_language.py, which puts the translations in."""

import sys
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tpi_tracker.services import catalogue_language


def texts(catalogue: Path) -> dict[str, list[str]]:
    """File name without its ending to its texts, each once, blanks made one."""
    return {
        path.stem: list(catalogue_language.texts(path.stem, tomllib.loads(path.read_text(encoding="utf-8"))))
        for path in sorted(catalogue.glob("*.toml"))
    }
