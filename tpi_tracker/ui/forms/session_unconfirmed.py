"""The question about a site carried over and not confirmed: done today, or left out?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tpi_tracker.render.wording import date_words
from tpi_tracker.ui import ask
from tpi_tracker.ui.forms.session_content import SessionContent


def ask_about(parent: QWidget, content: SessionContent, place: int, then: Callable[[str | None], Any]) -> None:
    """Ask about the site at ``place`` (from 0); ``then`` is told ``done``, ``out`` or ``back``."""
    site = content.sites[place]
    side = {"left": _tr("left"), "right": _tr("right")}.get(site.side, site.side)
    name = _tr("Site {number}: {side} {muscle}").format(number=place + 1, side=side, muscle=site.muscle_text.lower())
    since = date_words(date.fromisoformat(content.carried_from)) if content.carried_from else ""
    ask.question(
        parent,
        name,
        _tr("Carried over from {date} and not confirmed. Was it done today?").format(date=since),
        (
            ask.Choice("back", _tr("Back to the form"), is_escape=True),
            ask.Choice("out", _tr("Leave out")),
            ask.Choice("done", _tr("Done today"), is_main=True),
        ),
        then,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_form", text)
