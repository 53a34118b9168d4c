"""Whether a recorded allergy names a drug or a group: words compared without case, accents and articles written on.

``Lidocaína`` and ``lidocaina`` are one word, and so are ``ليدوكايين`` and ``الليدوكايين``: Arabic writes the article
and short prepositions on to the word. Nothing else is guessed.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WRITTEN_ON: Final = "(?:و?(?:[بلك]?ال|لل|[بلك])?)"
"""And, by, for, like and the article, as Arabic writes them before a word."""


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """The text in lower case without accents and vowel signs."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@lru_cache(maxsize=4096)
def begins(word: str, text: str, whole: bool = False) -> bool:
    """Whether a word of ``text`` begins with ``word``, or with ``whole`` is it."""
    end = r"\b" if whole else ""
    return re.search(rf"\b{_WRITTEN_ON}{re.escape(plain(word))}{end}", plain(text)) is not None


def holds(part: str, text: str) -> bool:
    """Whether ``part`` stands anywhere in ``text``."""
    return plain(part) in plain(text)
