"""Documents in words: what one is about, how large it is, why a page is not shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.checklist import ItemKind
from tpi_tracker.domain.instant import local_date
from tpi_tracker.render.wording import date_words, tenth
from tpi_tracker.services.checklists import checklist

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from tpi_tracker.services.documents import DocumentRow
    from tpi_tracker.services.patient_view import ProblemView


class Told(NamedTuple):
    """What happened, and what to do."""

    what: str
    todo: str


class About(NamedTuple):
    """What a document belongs to: a session, or an item of a workup."""

    session_id: str | None = None
    workup_id: str | None = None
    item_key: str | None = None

    @property
    def key(self) -> str:
        """One text for a list of choices and a draft."""
        return " ".join((self.session_id or "", self.workup_id or "", self.item_key or ""))

    @classmethod
    def of(cls, key: str | None) -> "About":
        """What ``key`` stands for; nothing at all for None."""
        parts = [part or None for part in (key or "  ").split(" ")]
        return cls(*parts) if len(parts) == len(cls._fields) else cls()


def about_of(row: "DocumentRow") -> About:
    return About(row.session_id, row.workup_id, row.item_key)


def choices(view: "ProblemView", zone: "ZoneInfo", chosen: About) -> list[tuple[str, str]]:
    """All that a document of a problem can belong to, with the words for it: the workup under way first, then the
    sessions, the newest first. ``chosen`` is among them whatever it is."""
    listed: list[tuple[str, str]] = []
    region = view.problem.region.value if view.problem.region else None
    for progress in reversed(view.workups):
        for item in checklist().items_for(region):
            if item.kind is ItemKind.INVESTIGATION or (progress.workup.key, item.key) == chosen[1:]:
                about = About(None, progress.workup.key, item.key)
                listed.append((about.key, about_words(about, view, zone)))
    listed += [(about.key, about_words(about, view, zone)) for about in _sessions(view)]
    return listed


def about_words(about: About, view: "ProblemView", zone: "ZoneInfo") -> str:
    """``Session 2, 12-Oct-2026`` or ``Workup: MRI of the spine``."""
    say = QCoreApplication.translate
    if about.item_key is not None:
        item = checklist().by_key.get(about.item_key)
        words = item.label if item is not None else about.item_key
        told = say("documents", "Workup: {item}").format(item=words)
        workup = next((one.workup for one in view.workups if one.workup.key == about.workup_id), None)
        return f"{told} ({date_words(workup.opened_on)})" if workup is not None and len(view.workups) > 1 else told
    found = next((one for one in view.sessions if one.session.key == about.session_id), None)
    if found is None:
        return say("documents", "A session that was retracted")
    day = date_words(local_date(found.session.performed_at, zone))
    return say("documents", "Session {number}, {day}").format(number=found.number, day=day)


def _sessions(view: "ProblemView") -> Sequence[About]:
    return [About(one.session.key) for one in reversed(view.sessions)]


def size_words(size: int) -> str:
    """``2.3 MB``, ``340 kB``."""
    if size >= 1_000_000:
        return f"{tenth(size / 1_000_000)} MB"
    return f"{max(1, round(size / 1000))} kB"


def media_words(media: str) -> str:
    """``PDF``, ``JPEG`` or ``PNG``."""
    return media.rpartition("/")[2].upper()


def not_shown(reason: str) -> Told:
    """Why a document or a page of it is not shown: the reason of ``CannotShow``."""
    say = QCoreApplication.translate
    elsewhere = say("documents", "The rest of the program is not touched. Save a copy to look at it elsewhere.")
    known = {
        "broken": Told(
            say("documents", "This file is damaged and cannot be shown."),
            say("documents", "Ask for it again where it comes from."),
        ),
        "password": Told(
            say("documents", "This PDF is locked with a password."),
            say("documents", "Save it without the password in the program it comes from, and attach that."),
        ),
        "large": Told(
            say("documents", "This picture or document is too large to be shown."),
            say("documents", "Save it smaller in the program it comes from, and attach that."),
        ),
        "slow": Told(say("documents", "The page took too long to draw and was given up."), elsewhere),
        "gone": Told(say("documents", "The page could not be drawn."), elsewhere),
    }
    return known.get(reason, known["broken"])
