"""How well the source of a statement was read, in words."""

from PySide6.QtCore import QCoreApplication


def review_words(review: str) -> str:
    """``read in the source`` and the others of :class:`tpi_tracker.domain.rules.RuleSource`."""
    say = QCoreApplication.translate
    known = {
        "read": say("review", "read in the source"),
        "second_hand": say("review", "read in a restatement of the source"),
        "own": say("review", "a choice of this program"),
        "unverified": say("review", "unverified"),
    }
    return known.get(review, review)


def review_sentence(review: str) -> str:
    """The same as a sentence of its own: ``Read in the source.``"""
    words = review_words(review)
    return f"{words[:1].upper()}{words[1:]}."


def review_chip(review: str) -> tuple[str, str]:
    """``(words, tone)`` of the chip beside a rule or a fact."""
    say = QCoreApplication.translate
    known = {
        "read": (say("review", "Read in the source"), "good"),
        "second_hand": (say("review", "Second hand"), "caution"),
        "own": (say("review", "Own choice"), "pending"),
        "unverified": (say("review", "Unverified"), "caution"),
    }
    return known.get(review, (review, "pending"))
