"""The words of chart and paper, one file a language: ``resources/i18n/<language>-paper.toml``."""

import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from tpi_tracker.paths import resource
from tpi_tracker.render.wording import NO_BREAK_SPACE, SOURCE, number
from tpi_tracker.tongue import spoken


def phrase(key: str, language: str = "", **values: object) -> str:
    """The text of a dotted key with its fields filled, such as ``phrase("chart.session", number=2)``.

    Raises KeyError for a key or value that is not there: that is a fault of the program.
    """
    text = str(_found(spoken(language).code, key))
    return text.format(**values) if values else text


def days_words(days: float, language: str = "") -> str:
    """``14 d``, in the form that the language has for that count; it is not broken over a line."""
    form = {"few": "days_few", "many": "days_many"}.get(spoken(language).plural(days), "days")
    return phrase(f"report.{form}", language, days=number(days, language)).replace(" ", NO_BREAK_SPACE)


def code_word(table: str, code: str | None, language: str = "") -> str:
    """The word for a code of that table; a code without one is shown as it is."""
    spoken_here = spoken(language).code
    for named in dict.fromkeys((spoken_here, SOURCE)):
        if (found := _found(named, table).get(code)) is not None:
            return str(found)
    return (code or "").replace("_", " ")


def listed(items: Iterable[str], language: str = "") -> str:
    """Items joined by the comma of the language."""
    return spoken(language).comma.join(items)


def clauses(items: Iterable[str], language: str = "") -> str:
    """Items joined by the semicolon of the language; what is empty is left out."""
    return spoken(language).semicolon.join(item for item in items if item)


def either(items: Sequence[str], language: str = "") -> str:
    """``facet joint, disc or cervical root``: one of several."""
    if len(items) < 2:
        return "".join(items)
    return phrase("report.either", language, first=listed(items[:-1], language), last=items[-1])


@cache
def paper_texts(language: str) -> dict[str, Any]:
    """All texts of a language as its file holds them; none where it has no file of its own."""
    try:
        return tomllib.loads(resource("i18n", f"{language}-paper.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}


def paper_template_texts(language: str = "") -> dict[str, Any]:
    """All texts for a template of paper: those of the language, in English what it does not hold."""
    return _laid_over(paper_texts(SOURCE), paper_texts(spoken(language).code))


def _laid_over(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    laid = dict(below)
    for key, text in above.items():
        laid[key] = _laid_over(below.get(key, {}), text) if isinstance(text, dict) else text
    return laid


def _found(language: str, key: str) -> Any:
    text: Any = paper_texts(language)
    try:
        for part in key.split("."):
            text = text[part]
    except KeyError:
        if language == SOURCE:
            raise
        return _found(SOURCE, key)
    return text
