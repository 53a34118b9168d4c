"""All clinical content on one page to be reviewed on paper: every rule, limit, drug, muscle, checklist item, sentence.

Made of the data alone, so that a file or field added later is on the page without new code. Pure: the caller reads and
writes (``packaging/clinical_content.py``).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tpi_tracker.services.content_tables import Content, cell, cells, entries, is_table, plain

REVIEWS = {
    "read": "the source itself was read",
    "second_hand": "a restatement of the source was read (a table, a legend, an abstract of others)",
    "own": "a choice of this program: no source gives it",
    "unverified": "recalled, not yet read in any source",
}
FIRST = ("rules", "dose", "formulary", "muscles", "checklist")
"""The order of the files; others follow by name."""
TITLES = {
    "rules": "Rules and their thresholds",
    "dose": "Limits of local anaesthetic",
    "formulary": "Formulary",
    "muscles": "Muscles",
    "checklist": "The differential workup",
}
HIDDEN = ("version", "rule_id", "wording")
"""Said above a rule's values, not among them."""

HEAD = """\
# Clinical content for review

Made by `packaging/clinical_content.py` from `resources/catalogue` and `resources/i18n/en.toml`; not to be edited here.

Everything below is shown, computed with or said by the program. A clinician who signs a version off goes through it
line by line: tick the box in front of a line that is right, write beside it what is wrong and where that is
published. A change is made in the file named in the heading, with a new version, and shows here again. How well the
source of a line was read stands in italics; what has no such mark is layout, or a choice of this program.

The program documents and prompts; the clinician decides. No line is meant as an order or a diagnosis: mark one that
reads so.
"""


def clinical_content(files: Mapping[str, Content], sentences: Content) -> str:
    """The whole page in Markdown.

    ``files``: the content of each catalogue file by its name without ``.toml``; ``sentences``: that of the texts the
    rules speak in.
    """
    names = [name for name in FIRST if name in files] + sorted(set(files) - set(FIRST))
    parts = [HEAD, *_counts({name: files[name] for name in names})]
    for name in names:
        parts += _file(name, files[name])
    parts += _sentences(sentences)
    return "\n".join(parts).rstrip("\n") + "\n"


def reviews(content: Any) -> Counter[str]:
    """How often each of the four words stands in a content, at any depth."""
    found: Counter[str] = Counter()
    if isinstance(content, Mapping):
        for name, value in content.items():
            if (name == "review" or name.endswith("_review")) and isinstance(value, str):
                found[value] += 1
            else:
                found += reviews(value)
    elif isinstance(content, list):
        for value in content:
            found += reviews(value)
    return found


def _counts(files: Mapping[str, Content]) -> Iterator[str]:
    yield "## How well the sources were read\n"
    yield "| mark | means |"
    yield "|---|---|"
    yield from (f"| {mark} | {meaning} |" for mark, meaning in REVIEWS.items())
    yield ""
    counted = {name: reviews(content) for name, content in files.items()}
    yield "| file | version | " + " | ".join(REVIEWS) + " |"
    yield "|---|---|" + "---:|" * len(REVIEWS)
    for name, marks in counted.items():
        version = _version(files[name])
        yield f"| {name}.toml | {version} | " + " | ".join(str(marks[mark]) for mark in REVIEWS) + " |"
    total = sum(counted.values(), Counter[str]())
    yield "| **all** | | " + " | ".join(f"**{total[mark]}**" for mark in REVIEWS) + " |"
    yield ""


def _version(content: Content) -> str:
    rules = [table["version"] for table in content.values() if isinstance(table, Mapping) and "version" in table]
    return str(content.get("version") or ", ".join(rules))


def _file(name: str, content: Content) -> Iterator[str]:
    yield f"## {TITLES.get(name, plain(name).capitalize())}\n"
    yield f"`resources/catalogue/{name}.toml`, version {_version(content)}.\n"
    said = {key: value for key, value in content.items() if not is_table(value) and key not in {"version", "id"}}
    for key, value in cells(said).items():
        yield f"{plain(key).capitalize()}: {value}\n"
    for key, value in content.items():
        if isinstance(value, Mapping):
            yield from _rule(key, value)
        elif is_table(value):
            yield from entries(name, key, value, content)


def _rule(name: str, table: Content) -> Iterator[str]:
    """One table: what it says in words, then each value in a row."""
    version = f" ({table['version']})" if "version" in table else ""
    yield f"### {plain(name).capitalize()}{version}\n"
    if "wording" in table:
        yield f"> {cell(table['wording'])}\n"
    yield "| ☐ | what | value |"
    yield "|---|---|---|"
    for key, value in cells({key: value for key, value in table.items() if key not in HIDDEN}).items():
        yield f"| ☐ | {plain(key)} | {value} |"
    yield ""


def _sentences(texts: Content) -> Iterator[str]:
    yield "## Sentences\n"
    yield "`resources/i18n/en.toml`. `{braces}` take numbers, dates and words; two forms are for one and for several.\n"
    for section, table in texts.items():
        if section != "word":
            yield f"### {section}\n"
            yield from _said(list(_leaves(table, section)))
    yield "### Words for codes\n"
    for name, words in texts.get("word", {}).items():
        yield from _said([(f"word.{name}.{code}", text) for code, text in words.items()])


def _said(sentences: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield "| ☐ | key | text |"
    yield "|---|---|---|"
    yield from (f"| ☐ | `{key}` | {cell(text)} |" for key, text in sentences)
    yield ""


def _leaves(table: Content, path: str) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        key = f"{path}.{name}"
        if not isinstance(value, Mapping):
            yield key, str(value)
        elif set(value) == {"one", "other"}:
            yield key, f"{value['one']} / {value['other']}"
        else:
            yield from _leaves(value, key)
