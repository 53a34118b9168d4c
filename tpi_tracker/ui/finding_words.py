"""What a save did to the findings of treatment failure, said in the quiet line behind what was saved."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.finding_life import FindingTurn, Turn
from tpi_tracker.render.wording import word
from tpi_tracker.ui.notice import Notice


def notice_of(said: str, undo: Callable[[], Any] | None, turns: Iterable[FindingTurn]) -> Notice:
    """``Session 2 saved for OKONKWO, Ada. Failure flag raised: no relief.``"""
    words = [words for turn in turns if (words := _words(turn))]
    return Notice(". ".join([said, *words]), undo, "caution" if words else "good")


def _words(each: FindingTurn) -> str:
    """Nothing for a finding that stays, whose evidence alone was renewed."""
    say = QCoreApplication.translate
    told = {
        Turn.OPENED: say("finding", "Failure flag raised: {kind}"),
        Turn.RETURNED: say("finding", "Failure flag raised again: {kind}"),
        Turn.REOPENED: say("finding", "Dismissed failure flag open again: {kind}"),
        Turn.SUPERSEDED: say("finding", "Failure flag ended by newer records: {kind}"),
        Turn.WITHDRAWN: say("finding", "Failure flag withdrawn, its records changed: {kind}"),
    }.get(each.turn, "")
    return told.format(kind=word("finding", each.finding.kind.value))
