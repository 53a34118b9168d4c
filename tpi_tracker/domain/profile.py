"""The clinic itself, as its papers name it."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ConfigDict, field_validator
from sqlmodel import Field, SQLModel

from tpi_tracker.domain.text import Name, Text


class ClinicProfile(SQLModel):
    """Name, letterhead (lines under the name), the telephone number that patients may call, and the IANA zone in which
    dates are read; up to two further folders for backups, and how many minutes apart they are made while something
    changes."""

    model_config = ConfigDict(extra="ignore")  # type: ignore[assignment]  # SQLModel narrows the config's type

    name: Name
    letterhead: Text = ""
    phone: Text = ""
    logo: Text = ""
    """The hash of the logo's file (``services.logos``); empty where there is none."""
    time_zone: Name = "UTC"
    backup_folder: Text = ""
    backup_folder_2: Text = ""
    backup_every_minutes: int = Field(default=15, ge=1, le=24 * 60)

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f'"{value}" is not a time zone such as Europe/Prague.') from None
        return value
