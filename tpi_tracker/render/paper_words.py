"""The words of chart and paper, one file a language: ``resources/i18n/<language>-paper.toml``."""

import tomllib
from functools import cache
from typing import Any

from tpi_tracker.paths import resource


def phrase(key: str, language: str = "en", **values: object) -> str:
    """The text of a dotted key with its fields filled, such as ``phrase("chart.session", number=2)``.

    Raises KeyError for a key or value that is not there: that is a fault of the program.
    """
    text: Any = paper_texts(language)
    for part in key.split("."):
        text = text[part]
    return str(text).format(**values) if values else str(text)


def code_word(table: str, code: str | None, language: str = "en") -> str:
    """The word for a code of that table; a code without one is shown as it is."""
    words: Any = paper_texts(language)
    for part in table.split("."):
        words = words[part]
    return str(words.get(code, (code or "").replace("_", " ")))


@cache
def paper_texts(language: str) -> dict[str, Any]:
    """All texts of a language."""
    return tomllib.loads(resource("i18n", f"{language}-paper.toml").read_text(encoding="utf-8"))
