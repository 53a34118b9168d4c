"""The muscles that fit what was typed as lines of a list, and what is said of a name that is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.catalogue import Muscle
from tpi_tracker.domain.codes import Region
from tpi_tracker.domain.muscle_names import find, nearest
from tpi_tracker.ui.widgets.suggest_popup import Suggestion


def suggestions(
    text: str, muscles: Sequence[Muscle], region: Region | None, used: Mapping[str, int]
) -> list[Suggestion]:
    """The muscles that fit as lines of a list, with their depth and how often they were used here."""
    say = QCoreApplication.translate
    lines = []
    for match in find(text, muscles, region=region, used=used):
        said = [say("session_muscles", "deep")] if match.muscle.deep else []
        times = used.get(match.muscle.key, 0)
        if times:
            once = say("session_muscles", "1 time here")
            said.append(
                once if times == 1 else say("session_muscles", "{count} times here", None, times).format(count=times)
            )
        lines.append(Suggestion(match.muscle.key, match.muscle.name, match.spans, " · ".join(said)))
    return lines


def not_known(text: str, muscles: Sequence[Muscle]) -> str:
    """What is said of a name that is none: `"rombods" is not a known muscle. Did you mean Rhomboids?`"""
    say = QCoreApplication.translate
    said = say("session_muscles", '"{text}" is not a known muscle.').format(text=text.strip())
    near = nearest(text, muscles)
    return f"{said} {say('session_muscles', 'Did you mean {name}?').format(name=near.name)}" if near else said
