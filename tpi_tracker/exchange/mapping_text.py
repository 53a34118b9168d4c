"""A mapping as the text of its file."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from tpi_tracker.exchange.mapping import FORMAT, VERSION

Content = dict[str, Any]
"""A mapping as its file holds it, before it is read: what a guess makes and a person changes."""

_TABLES = ("file", "reading", "constant", "cell")


def empty() -> Content:
    """The content of a mapping that says nothing yet."""
    return {"format": FORMAT, "version": VERSION, "file": {}, "reading": {}, "column": []}


def text_of_mapping(content: Content, notes: Iterable[str] = ()) -> str:
    """The file's text. ``notes`` stand above as comments."""
    lines = ["# How a spreadsheet of the clinic is read. A value that begins with ? is a question: write the answer."]
    lines += [f"# {' '.join(note.split())}" for note in notes]
    lines += ["", f'format = "{content["format"]}"', f"version = {content['version']}"]
    for name in _TABLES:
        if content.get(name):
            lines += ["", f"[{name}]", *_pairs(content[name])]
    for column in content["column"]:
        lines += ["", "[[column]]", *_pairs(column)]
    if content.get("muscles"):
        lines += ["", "# Text of the spreadsheet = muscle of the catalogue and side.", "[muscles]"]
        lines += _pairs(content["muscles"])
    for field, table in content.get("values", {}).items():
        if table:
            lines += ["", f"[values.{_string(field)}]", *_pairs(table)]
    return "\n".join(lines) + "\n"


def _pairs(table: Mapping[str, Any]) -> list[str]:
    return [f"{_key(name)} = {_value(value)}" for name, value in table.items() if value is not None]


def _key(name: str) -> str:
    is_bare = name.isascii() and name.replace("_", "").isalnum()
    return name if is_bare else _string(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return _string(str(value))


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
