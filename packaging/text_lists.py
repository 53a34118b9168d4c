"""Keeps the lists ``"English text" = "its translation"`` in step with the source.

One list a language for what domain, store, exchange and services tell (resources/i18n/told/<language>.toml), one for
each file of the catalogue (resources/catalogue/<language>/<file>.toml). An empty translation is unfinished, and the
English is shown; a text that changes in English starts anew, so that no translation outlives what it translates.
"""

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import catalogue_texts
import told_sentences

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "resources" / "catalogue"
TOLD = ROOT / "resources" / "i18n" / "told"
REVIEWED = """\
# reviewed: whether a clinician who speaks the language has read these texts against the English ones. Until then the
# English stands beside them. Empty: not translated yet.
reviewed = {reviewed}

"""


def lists(language: str) -> Iterator[tuple[Path, str]]:
    """Every list of a language as it should stand, with its place; none where American English differs in nothing."""
    for path, said in _lists(language):
        if path.exists() or language != "en_US":
            yield path, said


def places(language: str) -> Iterator[tuple[Path, str]]:
    """Where the lists of a language lie, each with the file of the catalogue it translates ("" for what is told)."""
    yield TOLD / f"{language}.toml", ""
    for file in catalogue_texts.texts(CATALOGUE):
        yield CATALOGUE / language / f"{file}.toml", file


def united(sides: Iterable[str]) -> str:
    """A list that holds what any of several holds, the later ones first where they differ."""
    found: dict[str, object] = {}
    for side in sides:
        found |= {text: said for text, said in tomllib.loads(side).items() if said or text not in found}
    return "".join(f"{_key(text)} = {json.dumps(said, ensure_ascii=False)}\n" for text, said in found.items())


def _key(text: str) -> str:
    return text if text == "reviewed" else json.dumps(text, ensure_ascii=False)


def left(language: str) -> tuple[int, int]:
    """How many texts are unfinished, and how many there are."""
    translations = [text for _, said in lists(language) for text in _translations(tomllib.loads(said)).values()]
    return sum(not text for text in translations), len(translations)


def _lists(language: str) -> Iterator[tuple[Path, str]]:
    yield _told(language)
    for file, texts in catalogue_texts.texts(CATALOGUE).items():
        yield _of_catalogue(language, file, texts)


@cache
def _sentences() -> Mapping[str, str]:
    """What the program tells, with its module: read once for all languages."""
    return told_sentences.sentences(ROOT / "tpi_tracker")


def _told(language: str) -> tuple[Path, str]:
    path = TOLD / f"{language}.toml"
    kept = _kept(path)
    lines, module = ["# What the program tells of faults, files and fields; {places} are filled.\n"], ""
    for text, where in _sentences().items():
        if where != module:
            module = where
            lines.append(f"\n# {where}\n")
        lines += _line(text, kept, american=language == "en_US")
    return path, "".join(lines)


def _of_catalogue(language: str, file: str, texts: Iterable[str]) -> tuple[Path, str]:
    path = CATALOGUE / language / f"{file}.toml"
    content = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    reviewed = "true" if content.get("reviewed") is True else "false"
    lines = [REVIEWED.format(reviewed=reviewed)]
    kept = _translations(content)
    for text in texts:
        lines += _line(text, kept, american=language == "en_US")
    return path, "".join(lines)


def _line(text: str, kept: Mapping[str, str], *, american: bool) -> list[str]:
    """American English holds only what it writes differently."""
    said = kept.get(text, "")
    if american and not said:
        return []
    return [f"{json.dumps(text, ensure_ascii=False)} = {json.dumps(said, ensure_ascii=False)}\n"]


def _kept(path: Path) -> dict[str, str]:
    return _translations(tomllib.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _translations(content: Mapping[str, object]) -> dict[str, str]:
    return {text: said for text, said in content.items() if isinstance(said, str)}
