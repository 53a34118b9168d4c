"""All clinical content on one page to be reviewed on paper: every rule, limit, drug, muscle, checklist item, sentence.

Made of the data alone, so that a file or field added later is on the page without new code. Pure: the caller reads and
writes (``packaging/clinical_content.py``).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

Content = Mapping[str, Any]
Table = tuple[str, Sequence[str]]
"""Columns of one table: what it is called, and the fields in it."""

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
TABLES: dict[tuple[str, str], tuple[Table, ...]] = {
    ("formulary", "drug"): (
        ("Names, groups and codes", ("key", "name", "kind", "group", "ingredients", "rxnorm", "abbreviations")),
        ("Strengths and usual doses", ("name", "unit", "strengths", "usual_doses")),
    ),
    ("muscles", "muscle"): (
        ("Names and regions", ("key", "name", "short", "regions", "parts", "sides", "deep", "abbreviations")),
        ("Referral, and what the marks do not hold for", ("name", "referral", "remark")),
        ("Nerves and roots", ("name", "nerve", "roots")),
        ("Mimics and cautions", ("name", "mimics", "caution", "pleural")),
    ),
    ("checklist", "item"): (("", ("key", "kind", "label", "how", "detail", "action", "regions", "source")),),
    ("checklist", "cluster"): (
        ("", ("branch", "key", "items", "threshold", "sensitivity", "specificity", "lr_positive", "lr_negative")),
        ("", ("key", "remark", "source")),
    ),
}
"""Wide entries in several narrow tables; fields not named here follow in one of their own."""
WIDEST = 8
HIDDEN = ("version", "rule_id", "wording")
"""Said above a rule's values, not among them."""

SAYS_ITSELF = ("text", "label", "name", "key", "source")
"""Fields of a small table that need no name before them."""

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
    yield f"## {TITLES.get(name, _plain(name).capitalize())}\n"
    yield f"`resources/catalogue/{name}.toml`, version {_version(content)}.\n"
    said = {key: value for key, value in content.items() if not _is_table(value) and key not in {"version", "id"}}
    for key, value in _cells(said).items():
        yield f"{_plain(key).capitalize()}: {value}\n"
    for key, value in content.items():
        if isinstance(value, Mapping):
            yield from _rule(key, value)
        elif _is_table(value):
            yield from _entries(name, key, value, content)


def _rule(name: str, table: Content) -> Iterator[str]:
    """One table: what it says in words, then each value in a row."""
    version = f" ({table['version']})" if "version" in table else ""
    yield f"### {_plain(name).capitalize()}{version}\n"
    if "wording" in table:
        yield f"> {_cell(table['wording'])}\n"
    yield "| ☐ | what | value |"
    yield "|---|---|---|"
    for key, value in _cells({key: value for key, value in table.items() if key not in HIDDEN}).items():
        yield f"| ☐ | {_plain(key)} | {value} |"
    yield ""


def _entries(file: str, name: str, rows: Sequence[Content], content: Content) -> Iterator[str]:
    """An array of tables; where many name a few entries of the same file (items their step), they stand under those."""
    yield f"### {_plain(name).capitalize()} ({len(rows)})\n"
    shown = [_cells(row) for row in rows]
    columns = list(dict.fromkeys(key for row in shown for key in row))
    over = [key for key in columns if key != name and _is_group(content.get(key))]
    groups: dict[str, list[Mapping[str, str]]] = {}
    for cells, row in zip(shown, rows, strict=True):
        title = ": ".join(_group_title(content[key], row[key]) for key in over if key in row)
        groups.setdefault(title, []).append(cells)
    if 2 * len(groups) > len(rows):
        over, groups = [], {"": shown}
    for title, fields in _tables(file, name, [key for key in columns if key not in over]):
        if title:
            yield f"#### {title}\n"
        for group, held in groups.items():
            if group:
                yield f"{'#####' if title else '####'} {group}\n"
            yield from _rows(fields, held)


def _is_group(table: Any) -> bool:
    """Whether a field of this name points to an entry of the same file."""
    return isinstance(table, list) and all(isinstance(entry, Mapping) and "key" in entry for entry in table)


def _group_title(entries: Sequence[Content], key: str) -> str:
    return next((str(entry.get("title", _plain(key))) for entry in entries if entry["key"] == key), _plain(key))


def _tables(file: str, name: str, columns: Sequence[str]) -> Iterator[Table]:
    named = TABLES.get((file, name), ())
    first = "name" if "name" in columns else columns[0]
    for title, fields in named:
        yield title, [field for field in fields if field in columns]
    rest = [key for key in columns if all(key not in fields for _, fields in named)]
    if named:
        rest = [key for key in rest if key != "key"]
    elif len(columns) <= WIDEST:
        yield "", columns
        return
    rest = [key for key in rest if key != first]
    for start in range(0, len(rest), WIDEST - 1):
        yield ("Further" if named else ""), [first, *rest[start : start + WIDEST - 1]]


def _rows(fields: Sequence[str], rows: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """A table; a column that is empty throughout is left out."""
    held = list(rows)
    seen = [field for field in fields if any(row.get(field) for row in held)]
    yield "| ☐ | " + " | ".join(_plain(field) for field in seen) + " |"
    yield "|---|" + "---|" * len(seen)
    yield from ("| ☐ | " + " | ".join(row.get(field, "") for field in seen) + " |" for row in held)
    yield ""


def _cells(entry: Content) -> dict[str, str]:
    """The fields of an entry in words. ``x_source`` and ``x_review`` stand with ``x``, ``review`` with ``source``."""
    found: dict[str, str] = {}
    for key, value in entry.items():
        base = key.removesuffix("_review").removesuffix("_source")
        if (base != key and base in entry) or (key == "review" and "source" in entry):
            continue
        about = []
        if f"{key}_review" in entry:
            about.append(_cell(entry[f"{key}_review"]))
        if entry.get(f"{key}_source"):
            about.append(_cell(entry[f"{key}_source"]))
        if key == "source" and "review" in entry:
            about.append(_cell(entry["review"]))
        said = _cell(value)
        found[key] = f"{said} <br>*{': '.join(about)}*" if about else said
    return found


def _cell(value: Any) -> str:
    """A value in words that fit a cell."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        review = value.get("review")
        said = ", ".join(
            _cell(part) if key in SAYS_ITSELF else f"{_plain(key)} {_cell(part)}"
            for key, part in value.items()
            if key != "review"
        )
        return f"{said} (*{review}*)" if review else said
    if isinstance(value, list):
        glue = "<br>" if any(isinstance(part, Mapping) for part in value) else ", "
        return glue.join(_cell(part) for part in value)
    return " ".join(str(value).split()).replace("|", "\\|")


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
    yield from (f"| ☐ | `{key}` | {_cell(text)} |" for key, text in sentences)
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


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, list) and any(isinstance(part, Mapping) for part in value))


def _plain(name: str) -> str:
    return name.replace("_", " ")
