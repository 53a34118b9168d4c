"""The clinic itself, as its papers name it."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ConfigDict, field_validator
from sqlmodel import SQLModel

from tpi_tracker.domain.text import Name, Text


class ClinicProfile(SQLModel):
    """Name, letterhead (lines under the name) and the IANA zone in which dates are read."""

    model_config = ConfigDict(extra="ignore")  # type: ignore[assignment]  # SQLModel narrows the config's type

    name: Name
    letterhead: Text = ""
    time_zone: Name = "UTC"
    backup_folder: Text = ""

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f'"{value}" is not a time zone such as Europe/Prague.') from None
        return value
