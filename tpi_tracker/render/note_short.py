"""A session's note in a few lines, for who is about to sign it: where, with what, the dose and the pain."""

from tpi_tracker.domain.dose_telling import DoseLevel
from tpi_tracker.domain.session_note import SessionNote
from tpi_tracker.render.chart_words import given_words, where_words
from tpi_tracker.render.note_words import pain_figure
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.wording import say


def where_said(note: SessionNote) -> str:
    """``L levator scapulae, rhomboids``, or that no site is recorded."""
    return where_words(note.session.shown)


def what_said(note: SessionNote) -> str:
    """What was injected with its milligrams, or that nothing was."""
    return given_words(note.session.shown, dose=True) or phrase("report.note.no_injectate")


def dose_said(note: SessionNote) -> str:
    """The local anaesthetic of the day as a fraction of its limit; empty where none was given."""
    if note.dose is None or note.dose.level is DoseLevel.NONE:
        return ""
    return say(note.dose.total)


def pain_said(note: SessionNote) -> str:
    """``7 to 2 (pain now, 30 min after)``, or why there is no score."""
    figure, words = pain_figure(note)
    return f"{figure} · {words}"
