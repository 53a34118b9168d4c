"""The line of a value in a TOML text."""

import tomllib
from typing import Any

import pytest

from tpi_tracker.paths import resource
from tpi_tracker.services.toml_lines import Path, TomlLines

TEXT = '''\
# [not.a.table]
version = "1.0"   # = not a key
wording = """
[[drug]]
text = "in a text" \\"""
"""

[sources]
"A B" = 'x # y'
C = "]"

[[drug]]
key = "one"
strengths = [
    { mg_ml = 5, label = "0.5 %" },  # { mg_ml = 0 }
    { mg_ml = 10,
      label = "1 %" },
]

[[drug]]
key = "two"
numbers = [1, 2,
    3]
about.source = "dotted"

[drug.more]
deep = true

[[drug.part]]
name = "a"
[[drug.part]]
name = "b"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("version",), 2),
        (("wording",), 3),
        (("sources",), 8),
        (("sources", "A B"), 9),
        (("sources", "C"), 10),
        (("drug",), 12),
        (("drug", 0), 12),
        (("drug", 0, "key"), 13),
        (("drug", 0, "strengths"), 14),
        (("drug", 0, "strengths", 0), 15),
        (("drug", 0, "strengths", 1), 16),
        (("drug", 0, "strengths", 1, "mg_ml"), 16),
        (("drug", 0, "strengths", 1, "label"), 17),
        (("drug", 1), 20),
        (("drug", 1, "key"), 21),
        (("drug", 1, "numbers", 1), 22),
        (("drug", 1, "numbers", 2), 23),
        (("drug", 1, "about", "source"), 24),
        (("drug", 1, "more", "deep"), 27),
        (("drug", 1, "part", 0, "name"), 30),
        (("drug", 1, "part", 1, "name"), 32),
    ],
)
def test_a_value_is_found(path: Path, line: int) -> None:
    assert TomlLines(TEXT).line(path) == line


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("drug", 0, "unit"), 12),
        (("drug", 0, "strengths", 1, "review"), 16),
        (("drug", 0, "strengths", 7, "label"), 14),
        (("drug", 0, "key", 0), 13),
        (("nothing",), 1),
        ((), 1),
    ],
)
def test_what_is_not_there_is_the_nearest_thing_around_it(path: Path, line: int) -> None:
    assert TomlLines(TEXT).line(path) == line


@pytest.mark.parametrize("folder", ["catalogue", "i18n", "demo"])
def test_every_value_of_the_shipped_files_lies_on_its_line(folder: str) -> None:
    """Each key is found in front of its own value, on the line that is named."""
    for file in sorted(resource(folder).glob("*.toml")):
        text = file.read_text(encoding="utf-8")
        lines, places = text.split("\n"), TomlLines(text)
        checked = 0
        for path, value in leaves(tomllib.loads(text), ()):
            line = lines[places.line(path) - 1]
            name = next(str(part) for part in reversed(path) if isinstance(part, str))
            if not isinstance(path[-1], int):
                assert name in line, (file.name, path)
            if isinstance(value, str) and value and not value.startswith(("\n", "\\")) and '"""' not in line:
                assert value.split("\n")[0][:20].replace('"', '\\"') in line, (file.name, path)
            checked += 1
        assert checked > 5, file.name  # American English differs in little


def leaves(value: Any, path: Path) -> list[tuple[Path, Any]]:
    if isinstance(value, dict):
        return [leaf for key, inner in value.items() for leaf in leaves(inner, (*path, key))]
    if isinstance(value, list):
        return [leaf for place, inner in enumerate(value) for leaf in leaves(inner, (*path, place))]
    return [(path, value)]
