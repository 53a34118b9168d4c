#!/usr/bin/env python3
"""Writes docs/clinical-content.md, all clinical content for a review on paper, from the catalogue and the texts.

PYTHONPATH=. .venv/bin/python packaging/clinical_content.py
"""

import tomllib
from pathlib import Path
from typing import Any

from tpi_tracker.services.clinical_content import clinical_content

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "clinical-content.md"


def page() -> str:
    """The page as the data give it now."""
    return clinical_content(*contents())


def contents() -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    """The catalogue's files by name, and the sentences."""
    files = {file.stem: _read(file) for file in sorted((ROOT / "resources" / "catalogue").glob("*.toml"))}
    return files, _read(ROOT / "resources" / "i18n" / "en.toml")


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT).as_posix()} written")
