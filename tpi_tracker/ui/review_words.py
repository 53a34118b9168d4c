"""How well the source of a statement was read, in words."""

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.catalogue import Fact


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


def read_words(fact: Fact) -> str:
    """``Read in the source: StatPearls ...; Wikipedia ...``, or ``Unverified``."""
    review = review_words(fact.review)
    said = f"{review[:1].upper()}{review[1:]}"
    if not fact.sources:
        return said
    say = QCoreApplication.translate
    return say("muscle", "{review}: {sources}").format(review=said, sources="; ".join(fact.sources))


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
