"""Roles and the states of users, in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.codes import Role
from tpi_tracker.ui.widgets.date_text import shown_day


def role_words(role: Role) -> str:
    """One word or two."""
    say = QCoreApplication.translate
    return {
        Role.ADMINISTRATOR: say("roles", "administrator"),
        Role.CLINICIAN: say("roles", "clinician"),
        Role.NURSE: say("roles", "nurse"),
        Role.FRONT_DESK: say("roles", "front desk"),
        Role.READER: say("roles", "reader"),
        Role.OPERATOR: say("roles", "operator"),
    }[role]


def role_choices() -> list[tuple[Role, str]]:
    """Every role with what it may, for a field."""
    say = QCoreApplication.translate
    may = {
        Role.ADMINISTRATOR: say("roles", "everything, users and keys too"),
        Role.CLINICIAN: say("roles", "all of the chart, workups, export"),
        Role.NURSE: say("roles", "records sessions and scores"),
        Role.FRONT_DESK: say("roles", "names, phone numbers, dates"),
        Role.READER: say("roles", "reads charts, changes nothing"),
        Role.OPERATOR: say("roles", "injects, never unlocks"),
    }
    return [(role, f"{role_words(role)}: {may[role]}") for role in Role]


def state_words(state: str) -> tuple[str, str]:
    """The word and the tone of its chip."""
    say = QCoreApplication.translate
    return {
        "active": (say("roles", "active"), "good"),
        "must_change": (say("roles", "first password"), "caution"),
        "no_password": (say("roles", "no password"), "caution"),
        "disabled": (say("roles", "shut out"), "pending"),
        "operator": (say("roles", "injects only"), "pending"),
    }[state]


def login_words(at: datetime | None, zone: ZoneInfo) -> str:
    """When somebody last unlocked."""
    if at is None:
        return QCoreApplication.translate("roles", "never")
    here = at.astimezone(zone)
    return f"{shown_day(here.date())}, {here:%H:%M}"
