"""The catalogue's texts in the language that is on: ``resources/catalogue/<language>/<file>.toml``.

A text is looked up by its English, so that a text which changed, or which the clinic wrote itself, is shown as it is
written and never under a translation of something else. Where no clinician who speaks the language has read a file yet
(``reviewed = false``), whatever tells more than a name carries the English behind it, in square brackets.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from tpi_tracker.paths import resource
from tpi_tracker.tongue import END_OF_ISOLATE, ENGLISH, ISOLATE, LANGUAGES, spoken

FIELDS = frozenset(
    (
        *(
            "title",
            "note",
            "short",
            "label",
            "how",
            "detail",
            "action",
            "asks",
            "who",
            "remark",
            "hint",
            "offer",
            "text",
        ),
        *("wording", "evidence", "limits", "name", "ends", "bands", "parts", "caution", "referral", "nerve", "mimics"),
        *("not_checked", "change", "notice"),
    )
)
"""Fields that are read as language. Sources stay as they are printed, codes and abbreviations are no texts."""

WITH_ENGLISH = frozenset(
    (
        *("note", "detail", "action", "remark", "offer", "wording", "evidence", "limits", "caution", "referral"),
        *("nerve", "not_checked"),
    )
)
"""Fields that tell more than a name: their English stands behind an unreviewed translation."""

ONE_LINE = frozenset((("checklist", "note"), ("rules", "note")))
"""Fields of these that stand in one line beside a title."""

LEFT_OUT = frozenset((("coverage", "name"),))
"""Presets keep the name their payer gave them."""

SYNONYMS = frozenset(("words", "inside"))
"""What an allergy is recorded by: a list that takes the words of every language beside the English ones, since a
record does not say in which language it was written."""

Content = dict[str, Any]


class _List(NamedTuple):
    reviewed: bool
    texts: Mapping[str, str]


def in_language(file: str, content: Content) -> Content:
    """The content of a catalogue file with its texts in the language that is on. The content itself is not changed."""
    code = spoken().code
    if file == "safety":
        content = _with_synonyms(content)
    if code == ENGLISH.code:
        return content
    kept = _list(code, file)
    if not kept.texts:
        return content

    def put(text: str, field: str) -> str:
        said = kept.texts.get(" ".join(text.split()), "")
        if not said or said == text:
            return text
        if kept.reviewed or field not in WITH_ENGLISH or (file, field) in ONE_LINE or code == "en_US":
            return said
        return f"{said} [{ISOLATE}{' '.join(text.split())}{END_OF_ISOLATE}]"

    made: Content = _changed(content, file, put, field="", said=False, name="")
    if file in {"muscles", "formulary"}:
        _keep_english_names(content, made)
    return made


def english_of(file: str, said: str) -> str:
    """The English that an unreviewed translation of a file was made from, for a place that shows it by itself; empty
    where a clinician has read the file, and for a text that is no translation."""
    return _english(spoken().code, file).get(said, "")


@cache
def _english(code: str, file: str) -> Mapping[str, str]:
    kept = _list(code, file) if code not in {ENGLISH.code, "en_US"} else _List(True, {})
    found: dict[str, str] = {}
    for text, said in () if kept.reviewed else kept.texts.items():
        found[said] = f"{found[said]} / {text}" if said in found else text
    return {said: text for said, text in found.items() if said != text}


def texts(file: str, content: Content) -> Iterator[str]:
    """Every text of a file that is translated, blanks made one."""
    found: list[str] = []

    def take(text: str, _field: str) -> str:
        found.append(" ".join(text.split()))
        return text

    _changed(content, file, take, field="", said=False, name="")
    if file == "safety":
        found += [word for row in content["allergy_group"] for name in sorted(SYNONYMS) for word in row.get(name, ())]
    yield from (text for text in dict.fromkeys(found) if any(letter.isalpha() for letter in text))


def _changed(value: Any, file: str, put: Callable[[str, str], str], *, field: str, said: bool, name: str) -> Any:
    if isinstance(value, dict):
        made = {}
        for key, inner in value.items():
            is_text = key in FIELDS and (file, key) not in LEFT_OUT
            regions = name == "instrument" and key == "regions"  # words for the parts of a body there, codes elsewhere
            own = is_text or regions or (said and name == "regions")
            made[key] = _changed(inner, file, put, field=key, said=own, name=key)
        return made
    if isinstance(value, list):
        return [
            _changed(inner, file, put, field=field, said=said and not isinstance(inner, dict), name=name)
            for inner in value
        ]
    return put(value, field) if isinstance(value, str) and said else value


def _keep_english_names(content: Content, made: Content) -> None:
    """What was found by its English name is found by it in every language."""
    table = "muscle" if "muscle" in content else "drug"
    for before, row in zip(content[table], made[table], strict=True):
        if row["name"] != before["name"]:
            names = (before["name"].casefold(), before.get("short", before["name"]).casefold())
            row["abbreviations"] = list(dict.fromkeys((*row["abbreviations"], *names)))


def _with_synonyms(content: Content) -> Content:
    rows = []
    for row in content["allergy_group"]:
        made = dict(row)
        for name in SYNONYMS & row.keys():
            others = (_list(code, "safety").texts.get(word, "") for code in LANGUAGES for word in row[name])
            made[name] = list(dict.fromkeys((*row[name], *(word.casefold() for word in others if word))))
        rows.append(made)
    return content | {"allergy_group": rows}


@cache
def _list(code: str, file: str) -> _List:
    try:
        content = tomllib.loads(resource("catalogue", code, f"{file}.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return _List(True, {})
    return _List(
        content.get("reviewed") is True, {text: said for text, said in content.items() if said and text != "reviewed"}
    )
