"""How well the source of a fact was read, in the words and the tone it is shown with everywhere."""

from PySide6.QtCore import QCoreApplication


def review_words(review: str) -> tuple[str, str]:
    """``(words, tone)`` of a review state of the catalogue; an unknown state is said as it is."""
    say = QCoreApplication.translate
    return {
        "read": (say("review", "Read in the source"), "good"),
        "second_hand": (say("review", "Second hand"), "caution"),
        "own": (say("review", "Own choice"), "pending"),
        "unverified": (say("review", "Unverified"), "caution"),
    }.get(review, (review, "pending"))
