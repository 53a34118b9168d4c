"""Backups in words: ages, reasons, states, and what there is to say about them."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.backup_age import BackupLevel
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import rights
from tpi_tracker.services.backup_state import Concern
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.widgets.date_text import shown_day, shown_time

if TYPE_CHECKING:
    from tpi_tracker.services.backup_state import BackupState
    from tpi_tracker.services.backups import Standing
    from tpi_tracker.services.clinic import Clinic


def _say(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("backups", text, None, count)


def ago(at: datetime, now: datetime) -> str:
    """``just now``, ``12 min ago``, ``3 h ago``, then the day and time."""
    age = now - at
    if age < timedelta(minutes=2):
        return _say("just now")
    if age < timedelta(hours=1):
        return _say("{minutes} min ago", int(age.total_seconds() // 60)).format(minutes=int(age.total_seconds() // 60))
    if age < timedelta(hours=24):
        return _say("{hours} h ago", int(age.total_seconds() // 3600)).format(hours=int(age.total_seconds() // 3600))
    return f"{shown_day(at.date())} {at:%H:%M}"


def age_words(at: datetime, now: datetime) -> str:
    """As ``ago``, and whole days beyond the first."""
    if now - at < timedelta(hours=24):
        return ago(at, now)
    days = (now.date() - at.date()).days
    return _say("1 day ago") if days <= 1 else _say("{days} days ago", days).format(days=days)


def reason_words(reason: str) -> str:
    """Why a backup was made."""
    return {
        "automatic": _say("automatic"),
        "asked": _say("asked for"),
        "before-upgrade": _say("before an update of the file"),
        "before-restore": _say("before a restore"),
        "before-new-version": _say("before a new version"),
    }.get(reason, reason)


def size_words(size: int) -> str:
    """``430 kB``, ``12.4 MB``"""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{spoken().figure(f'{size / 1_000_000:.1f}')} MB"


def folder_words(standing: "Standing") -> str:
    """The folder as it is named on the screen."""
    return _say("Beside the clinic") if standing.folder is None else str(standing.folder)


def status_words(clinic: "Clinic", state: "BackupState") -> tuple[str, str]:
    """The words of the status line and their tone."""
    now, last = clinic.now(), state.last_at
    tone = {Concern.BLOCKED: "alert", Concern.LATE: "caution", Concern.FAILING: "caution"}.get(state.concern, "muted")
    if last is None:
        return _say("No backup yet"), tone
    behind = any(one.folder is not None and one.level is not BackupLevel.WELL for one in state.standings)
    words = _say("Backup {age}, not on the further drive") if behind else _say("Backup {age}")
    return words.format(age=ago(last.astimezone(clinic.zone), now)), tone


class Said(NamedTuple):
    """A note: tone, title, text, and the buttons it has (``try``, ``open``, ``drill``, ``acknowledge``)."""

    tone: str
    title: str
    text: str
    buttons: tuple[str, ...]


def concern_words(clinic: "Clinic", state: "BackupState") -> Said | None:
    """What Today says about backups; None when there is nothing."""
    standing = state.standing
    if standing is not None:
        last = standing.last_at
        when = _say("Last good one: {time}.").format(
            time=_say("none yet") if last is None else shown_time(last.astimezone(clinic.zone))
        )
        about = f"{when} {standing.fault}".strip()
        beside = standing.folder is None
        if state.concern is Concern.BLOCKED:
            title = _say("No backup for two days") if beside else _say("Two days without the further backup")
            return Said("alert", title, about, ("try", "open"))
        if state.concern is Concern.LATE:
            title = _say("No backup since yesterday") if beside else _say("A day without the further backup")
            return Said("caution", title, about, ("try", "open"))
        title = _say("The backup did not succeed") if beside else _say("The further backup did not succeed")
        return Said("pending", title, about, ("try", "open"))
    return {
        Concern.RESTORED: Said(
            "caution",
            _say("A backup was restored"),
            _say("Look whether all is there. Until you say so no older backup is let go.")
            if rights.writes(clinic, Right.RESTORE)
            else _say("Until an administrator says that all is there no older backup is let go."),
            ("acknowledge", "open"),
        ),
        Concern.NO_FOLDER: Said(
            "caution",
            _say("No further backup folder"),
            _say("The clinic and its backups are on this computer alone. Choose a folder on another drive.")
            if rights.writes(clinic, Right.CLINIC)
            else _say("The clinic and its backups are on this computer alone. An administrator can choose a folder."),
            ("open",),
        ),
        Concern.DRILL: Said(
            "pending",
            _say("Try a restore"),
            _say("A month has passed since the last drill. It takes a minute and changes nothing."),
            ("open",),
        ),
    }.get(state.concern)


def kind_words(kind: str, action: str) -> str:
    """What was entered, in the plural: ``new sessions``, ``changed scores``."""
    things = {
        "user": _say("users"),
        "patient": _say("patients"),
        "exposure": _say("doses given elsewhere"),
        "problem": _say("problems"),
        "treatment": _say("treatments"),
        "session": _say("sessions"),
        "injectate": _say("injectates"),
        "site": _say("sites"),
        "safety_check": _say("checks before the needle"),
        "complication": _say("complications"),
        "score": _say("scores"),
        "answer": _say("answers"),
        "follow_up": _say("follow-ups"),
        "call": _say("calls"),
        "workup": _say("workups"),
        "workup_item": _say("workup items"),
        "hypothesis": _say("hypotheses"),
        "plan_step": _say("plan steps"),
        "finding": _say("findings"),
        "document": _say("documents"),
        "catalogue_entry": _say("catalogue entries"),
        "profile": _say("facts of the clinic"),
    }
    thing = things.get(kind, kind.replace("_", " "))
    told = {
        "create": _say("new {things}"),
        "amend": _say("changed {things}"),
        "retract": _say("retracted {things}"),
    }.get(action, "{things}")
    return told.format(things=thing)
