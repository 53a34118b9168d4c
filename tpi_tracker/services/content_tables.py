"""Entries of a catalogue file as Markdown tables that can be read: wide ones in several, nested ones in their own."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Content = Mapping[str, Any]
Table = tuple[str, Sequence[str]]
"""Columns of one table: what it is called, and the fields in it."""

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
"""Columns of a table; one of many more fields and few entries is turned round."""
LONG = 40
"""Letters from which the texts of a list stand beneath each other."""
SAYS_ITSELF = ("text", "label", "name", "key", "source")
"""Fields of a small table that need no name before them."""


def entries(file: str, name: str, rows: Sequence[Content], content: Content) -> Iterator[str]:
    """An array of tables; where many name a few entries of the same file (items their step), they stand under those."""
    yield f"### {plain(name).capitalize()} ({len(rows)})\n"
    nested = [key for key in _fields(rows) if any(_is_wide(row.get(key)) for row in rows)]
    shown: list[Mapping[str, str]] = [
        cells({key: value for key, value in row.items() if key not in nested}) for row in rows
    ]
    columns = _fields(shown)
    over = [key for key in columns if key != name and _is_group(content.get(key))]
    groups: dict[str, list[Mapping[str, str]]] = {}
    for row, words in zip(rows, shown, strict=True):
        title = ": ".join(_group_title(content[key], row[key]) for key in over if key in row)
        groups.setdefault(title, []).append(words)
    if 2 * len(groups) > len(rows):
        over, groups = [], {"": shown}
    if (file, name) not in TABLES and len(rows) <= WIDEST and len(columns) > 2 * WIDEST:
        yield from _turned(columns, shown)
    else:
        yield from _in_tables(file, name, [key for key in columns if key not in over], groups)
    for key in nested:
        yield from _nested(name, key, rows)


def _in_tables(
    file: str, name: str, columns: Sequence[str], groups: Mapping[str, Sequence[Mapping[str, str]]]
) -> Iterator[str]:
    for title, fields, is_rest in _tables(file, name, columns):
        if title:
            yield f"#### {title}\n"
        if is_rest:
            held = [row for rows in groups.values() for row in rows]
            yield from _rows(fields, [row for row in held if any(row.get(field) for field in fields[1:])])
            continue
        for group, rows in groups.items():
            if group:
                yield f"{'#####' if title else '####'} {group}\n"
            yield from _rows(fields, rows)


def _nested(name: str, key: str, rows: Sequence[Content]) -> Iterator[str]:
    """What many entries hold several of (the questions of a questionnaire), each with the entry it belongs to."""
    held = [{name: _called(row)} | cells(part) for row in rows for part in row.get(key, ())]
    yield f"#### {plain(key).capitalize()} of each {plain(name)} ({len(held)})\n"
    columns = [field for field in _fields(held) if field != name]
    yield from _rows([name, *columns[:WIDEST]], held)
    known = next((field for field in ("key", "source") if field in columns), columns[0])
    for start in range(WIDEST, len(columns), WIDEST):
        more = columns[start : start + WIDEST]
        yield from _rows([name, known, *more], [row for row in held if any(row.get(field) for field in more)])


def _is_wide(value: Any) -> bool:
    return isinstance(value, list) and any(
        isinstance(part, Mapping) and len({*part} - {"review"}) > 2 for part in value
    )


def _called(row: Content) -> str:
    return cell(next(row[key] for key in ("title", "name", "label", "key", "policy_id") if key in row))


def _fields(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row))


def _is_group(table: Any) -> bool:
    """Whether a field of this name points to an entry of the same file."""
    return isinstance(table, list) and all(isinstance(entry, Mapping) and "key" in entry for entry in table)


def _group_title(found: Sequence[Content], key: str) -> str:
    return next((str(entry.get("title", plain(key))) for entry in found if entry["key"] == key), plain(key))


def _tables(file: str, name: str, columns: Sequence[str]) -> Iterator[tuple[str, Sequence[str], bool]]:
    """Title, columns, and whether it holds what no table was named for."""
    named = TABLES.get((file, name), ())
    for title, fields in named:
        yield title, [field for field in fields if field in columns], False
    if not named and len(columns) <= WIDEST:
        yield "", columns, False
        return
    first = "name" if "name" in columns else columns[0]
    rest = [key for key in columns if key != first and all(key not in fields for _, fields in named)]
    if named:
        rest = [key for key in rest if key != "key"]
    for start in range(0, len(rest), WIDEST - 1):
        title = "Further" if named and not start else ""
        yield title, [first, *rest[start : start + WIDEST - 1]], bool(named)


def _rows(fields: Sequence[str], rows: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """A table; a column that is empty throughout is left out."""
    seen = [field for field in fields if any(row.get(field) for row in rows)]
    yield "| ☐ | " + " | ".join(plain(field) for field in seen) + " |"
    yield "|---|" + "---|" * len(seen)
    yield from ("| ☐ | " + " | ".join(row.get(field, "") for field in seen) + " |" for row in rows)
    yield ""


def _turned(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """An entry in each column, a field in each row."""
    first = "name" if "name" in columns else columns[0]
    yield f"| ☐ | {plain(first)} | " + " | ".join(row.get(first, "") for row in rows) + " |"
    yield "|---|---|" + "---|" * len(rows)
    for field in columns:
        if field != first:
            yield f"| ☐ | {plain(field)} | " + " | ".join(row.get(field, "") for row in rows) + " |"
    yield ""


def cells(entry: Content) -> dict[str, str]:
    """The fields of an entry in words. ``x_source`` and ``x_review`` stand with ``x``, ``review`` with ``source``."""
    found: dict[str, str] = {}
    for key, value in entry.items():
        base = key.removesuffix("_review").removesuffix("_source")
        if (base != key and base in entry) or (key == "review" and "source" in entry):
            continue
        about = []
        if f"{key}_review" in entry:
            about.append(cell(entry[f"{key}_review"]))
        if entry.get(f"{key}_source"):
            about.append(cell(entry[f"{key}_source"]))
        if key == "source" and "review" in entry:
            about.append(cell(entry["review"]))
        said = cell(value)
        found[key] = f"{said} <br>*{': '.join(about)}*" if about else said
    return found


def cell(value: Any) -> str:
    """A value in words that fit a cell."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        review = value.get("review")
        said = ", ".join(
            cell(part) if key in SAYS_ITSELF else f"{plain(key)} {cell(part)}"
            for key, part in value.items()
            if key != "review"
        )
        return f"{said} (*{review}*)" if review else said
    if isinstance(value, list):
        glue = "<br>" if any(isinstance(part, Mapping) or len(str(part)) > LONG for part in value) else ", "
        return glue.join(cell(part) for part in value)
    return " ".join(str(value).split()).replace("|", "\\|")


def is_table(value: Any) -> bool:
    """A table, or an array of them."""
    return isinstance(value, Mapping) or (isinstance(value, list) and any(isinstance(part, Mapping) for part in value))


def plain(name: str) -> str:
    """The name of a field in words."""
    return name.replace("_", " ")
