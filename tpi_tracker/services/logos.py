"""The clinic's logo: kept beside the clinic's file under the hash that the clinic's profile names."""

import hashlib
from pathlib import Path
from typing import Final

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.rights import Right
from tpi_tracker.exchange.target import whole_file
from tpi_tracker.services import profiles, rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotRead, CannotWrite
from tpi_tracker.services.logo_pictures import LogoRefused, as_svg

FIELD: Final = "logo"
_READ_AT_MOST: Final = 1_000_001
_LENGTH: Final = 32


def keep(clinic: Clinic, path: Path) -> Changes:
    """Takes a PNG or SVG file as the logo, in the place of the one before. Raises ``Refused`` at ``logo`` with what is
    wrong with the picture, ``CannotRead``, ``CannotWrite``, and as ``profiles.amend``; the one before then stays."""
    rights.require(clinic, Right.CLINIC)
    try:
        with path.open("rb") as raw:
            content = raw.read(_READ_AT_MOST)
    except OSError as error:
        raise CannotRead(path, error) from error
    try:
        svg = as_svg(content).encode()
    except LogoRefused as reason:
        raise Refused([DomainError(FIELD, str(reason))]) from None
    sign = _sign(svg)
    target = _file(clinic, sign)
    try:
        with whole_file(target, force=True) as stream:
            stream.write(svg)
    except OSError as error:
        raise CannotWrite(target, error) from error
    return _amend(clinic, sign)


def remove(clinic: Clinic) -> Changes:
    """The papers have no logo from now on. Raises as ``profiles.amend``."""
    return _amend(clinic, "")


def logo(clinic: Clinic) -> str:
    """The logo as SVG; empty where there is none, where its file is not on this computer, or is not the one that was
    kept."""
    sign = clinic.profile.logo
    if not sign:
        return ""
    try:
        svg = _file(clinic, sign).read_bytes()
    except OSError:
        return ""
    return svg.decode() if _sign(svg) == sign else ""


def _amend(clinic: Clinic, sign: str) -> Changes:
    before = clinic.profile.logo
    changes = profiles.amend(clinic, clinic.profile.model_copy(update={FIELD: sign}))
    if before and before != sign:
        _file(clinic, before).unlink(missing_ok=True)
    return changes


def _file(clinic: Clinic, sign: str) -> Path:
    return clinic.folder / f"logo-{sign}.svg"


def _sign(svg: bytes) -> str:
    return hashlib.sha256(svg).hexdigest()[:_LENGTH]
