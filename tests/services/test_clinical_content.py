"""The page of all clinical content: it is what the data give, it leaves nothing out, and it grows with the data."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.services.clinical_content import REVIEWS, clinical_content, reviews

ROOT = Path(__file__).resolve().parents[2]
SENTENCES = {"dose": {"over": "Over {limit}.", "days": {"one": "{count} day", "other": "{count} days"}}}


@pytest.fixture(scope="module")
def command() -> Iterator[Any]:
    sys.path.insert(0, str(ROOT / "packaging"))
    import clinical_content as made

    yield made
    sys.path.remove(str(ROOT / "packaging"))


def leaves(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, name)
    else:
        yield name, value


def test_the_committed_page_is_what_the_data_give(command: Any) -> None:
    kept = command.PAGE.read_text(encoding="utf-8")
    assert kept == command.page(), "run: PYTHONPATH=. .venv/bin/python packaging/clinical_content.py"


def test_nothing_of_the_data_is_left_out(command: Any) -> None:
    page = command.page()
    files, sentences = command.contents()
    assert len(files) >= 5
    hidden = {"id", "rule_id"}
    missing = [
        (file, name, value)
        for file, content in {**files, "sentences": sentences}.items()
        for name, value in leaves(content)
        if name not in hidden
        and not isinstance(value, bool)
        and " ".join(str(value).split()).replace("|", "\\|") not in page
    ]
    assert missing == []


def test_the_marks_are_counted(command: Any) -> None:
    page = command.page()
    files, _ = command.contents()
    for file, content in files.items():
        marks = [value for name, value in leaves(content) if name == "review" or name.endswith("_review")]
        row = " | ".join(str(marks.count(mark)) for mark in REVIEWS)
        assert f"| {file}.toml | " in page
        assert f" | {row} |\n" in page
        assert sum(reviews(content).values()) == len(marks)
    assert "| **all** | | **" in page


def test_a_file_that_comes_later_is_on_the_page_without_new_code() -> None:
    later = {
        "version": "3",
        "about": {"rule_id": "coverage", "version": "2", "wording": "Lists | gaps.", "source": "LCD", "review": "read"},
        "policy": [
            {"key": "lcd", "title": "Medicare", "max_count": 3, "max_count_review": "second_hand", "dx": ["M79.18"]},
            {"key": "own", "title": "Own", "same_scale": True, "parts": [{"text": "half", "review": "own"}]},
        ],
    }
    page = clinical_content({"coverage": later}, SENTENCES)
    assert "## Coverage\n" in page
    assert "### About (2)\n\n> Lists \\| gaps.\n" in page
    assert "| ☐ | source | LCD <br>*read* |" in page
    assert "| ☐ | key | title | max count | dx | same scale | parts |" in page
    assert "| ☐ | lcd | Medicare | 3 <br>*second_hand* | M79.18 |  |  |" in page
    assert "| ☐ | own | Own |  |  | yes | half (*own*) |" in page
    assert "| coverage.toml | 3 | 1 | 1 | 1 | 0 |" in page
    assert "| ☐ | `dose.days` | {count} day / {count} days |" in page


def test_many_entries_of_a_group_stand_under_it() -> None:
    steps = [{"key": "a", "title": "First step"}, {"key": "b", "title": "Second step"}]
    items = [{"key": f"i{n}", "step": "a" if n < 3 else "b", "label": f"Item {n}"} for n in range(6)]
    page = clinical_content({"list": {"version": "1", "step": steps, "item": items}}, SENTENCES)
    first, second = page.split("#### First step\n")[1].split("#### Second step\n")
    assert [f"Item {n}" in first for n in range(6)] == [True] * 3 + [False] * 3
    assert "Item 5" in second
    wide = [{"key": f"k{n}", **{f"field_{c}": f"{n}{c}" for c in range(12)}} for n in range(2)]
    page = clinical_content({"wide": {"version": "1", "row": wide}}, SENTENCES)
    assert max(line.count(" | ") for line in page.splitlines()) <= 8
    assert "1" + "11" in page


def test_what_an_entry_holds_several_of_has_a_table_of_its_own() -> None:
    items = [{"key": f"q{n}", "text": f"Question {n}", "scale": 10} for n in range(3)]
    content = {
        "version": "1",
        "sheet": [{"key": "peg", "title": "PEG", "items": items}, {"key": "odi", "title": "ODI"}],
    }
    page = clinical_content({"sheets": content}, SENTENCES)
    assert "#### Items of each sheet (3)\n\n| ☐ | sheet | key | text | scale |" in page
    assert "| ☐ | PEG | q2 | Question 2 | 10 |" in page
    assert "| ☐ | odi | ODI |" in page


def test_a_few_entries_of_many_fields_stand_side_by_side() -> None:
    policies = [{"name": f"Policy {n}", **{f"field_{c}": f"{n}-{c}" for c in range(20)}} for n in range(2)]
    page = clinical_content({"coverage": {"version": "1", "policy": policies}}, SENTENCES)
    assert "| ☐ | name | Policy 0 | Policy 1 |" in page
    assert "| ☐ | field 19 | 0-19 | 1-19 |" in page
