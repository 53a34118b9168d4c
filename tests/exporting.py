"""The clinic as a bundle, by somebody who typed the password for it."""

from pathlib import Path
from typing import Any

from tpi_tracker.services import bundles
from tpi_tracker.services.bundles import ExportReport


def export_bundle(clinic: Any, path: Path, **more: Any) -> ExportReport:
    clinic.confirmed = True
    return bundles.export_bundle(clinic, path, **more)
