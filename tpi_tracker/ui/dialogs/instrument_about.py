"""What stands below a questionnaire's questions."""

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.questionnaire import Instrument
from tpi_tracker.render.wording import word


def about_words(found: Instrument) -> str:
    """Whose it is, what change matters, where it comes from and how well that was read."""
    say = QCoreApplication.translate
    change = next((total.change for total in found.totals if total.change), "")
    source = say("instrument", "Source: {source} ({review}).").format(
        source=found.source, review=word("review", found.review)
    )
    matters = say("instrument", "Important change: {change}.").format(change=change) if change else ""
    return " ".join(part for part in (found.note, matters, found.notice, source) if part)
