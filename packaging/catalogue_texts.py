"""Every text of the shipped catalogue that is read as language: what is asked, told and named. Sources stay as they are
printed, so that they can be found; codes, abbreviations and what a payer wrote of itself are no texts."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FIELDS = {
    *("title", "note", "short", "label", "how", "detail", "action", "asks", "who", "remark", "hint", "offer", "text"),
    *("wording", "evidence", "limits", "name", "ends", "bands", "parts", "caution", "referral", "nerve", "mimics"),
    *("not_checked", "change", "notice"),
}
LEFT_OUT = {("coverage", "name")}
"""Presets keep the name their payer gave them."""


def texts(catalogue: Path) -> dict[str, list[str]]:
    """File name without its ending to its texts, each once, blanks made one."""
    return {path.stem: list(dict.fromkeys(_of(path))) for path in sorted(catalogue.glob("*.toml"))}


def _of(path: Path) -> Iterator[str]:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    yield from (text for text in _walk(content, path.stem, said=False) if any(letter.isalpha() for letter in text))


def _walk(value: Any, file: str, *, said: bool, name: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            is_text = key in FIELDS and (file, key) not in LEFT_OUT
            regions = name == "instrument" and key == "regions"  # words for the parts of a body there, codes elsewhere
            yield from _walk(inner, file, said=is_text or regions or (said and name == "regions"), name=key)
    elif isinstance(value, list):
        for inner in value:
            if not isinstance(inner, dict) or name not in {"parts"}:
                yield from _walk(inner, file, said=said and not isinstance(inner, dict), name=name)
            else:
                yield from _walk(inner, file, said=False, name=name)
    elif isinstance(value, str) and said:
        yield " ".join(value.split())
