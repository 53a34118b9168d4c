"""Every sentence is there once and is said by the code; every key the code names exists."""

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tpi_tracker.paths import resource
from tpi_tracker.services import catalogue
from tpi_tracker.services.checklists import checklist

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "tpi_tracker").rglob("*.py"))
TEXTS: dict[str, Any] = tomllib.loads(resource("i18n", "en.toml").read_text(encoding="utf-8"))
KEY = re.compile(r"[a-z0-9_.]+(?<!\.toml)(?<!\.typ)")
"""What a key, or a part of one, is made of; names of files look alike."""


class Named(NamedTuple):
    """A key as a module writes it; ``parts`` has None where it is put together."""

    module: Path
    parts: tuple[str | None, ...]
    filling: frozenset[str]
    """What may stand in a hole: texts of the module and of those that call it, and the words of the records."""

    @property
    def is_whole(self) -> bool:
        return None not in self.parts

    def pattern(self) -> re.Pattern[str]:
        words = "|".join(re.escape(word) for word in sorted(self.filling))
        return re.compile("".join(f"(?:{words})" if part is None else re.escape(part) for part in self.parts))


def leaves(table: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str | Mapping[str, str]]]:
    for name, value in table.items():
        key = f"{path}.{name}" if path else name
        if isinstance(value, Mapping) and set(value) != {"one", "other"}:
            yield from leaves(value, key)
        else:
            yield key, value


SENTENCES = dict(leaves({name: table for name, table in TEXTS.items() if name != "word"}))
SECTIONS = tuple(name for name in TEXTS if name != "word")


class Module(NamedTuple):
    """What is looked for in one module, from one walk through it."""

    classes: Sequence[ast.ClassDef]
    joined: Sequence[ast.JoinedStr]
    texts: Sequence[ast.Constant]
    imported: frozenset[str | None]

    @classmethod
    def read(cls, path: Path) -> "Module":
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        return cls(
            [node for node in nodes if isinstance(node, ast.ClassDef)],
            [node for node in nodes if isinstance(node, ast.JoinedStr)],
            [node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)],
            frozenset(node.module for node in nodes if isinstance(node, ast.ImportFrom)),
        )


def short_texts(nodes: Sequence[ast.AST]) -> set[str]:
    found = {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    return {text for text in found if re.fullmatch(r"\w*", text)}


def code_words(parsed: Mapping[Path, Module]) -> set[str]:
    """The words of the records: every value of an enumeration of the domain, and the risk factors."""
    words = {factor.key for factor in catalogue.rules().risk_factors}
    for path, module in parsed.items():
        if path.parent.name == "domain":
            for node in module.classes:
                if "StrEnum" in {getattr(base, "id", "") for base in node.bases}:
                    words |= short_texts(list(ast.walk(ast.Module(node.body, []))))
    return words


def importers(path: Path, parsed: Mapping[Path, Module]) -> list[Module]:
    """The modules that may hand a code to a function of this one."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return [module for module in parsed.values() if name in module.imported]


def named_keys() -> Iterator[Named]:
    """Every text of the code that begins with a section of the sentences, and every one put together so."""
    begins = re.compile(rf"(?:{'|'.join(SECTIONS)})\.\w")
    parsed = {path: Module.read(path) for path in MODULES}
    words = code_words(parsed)
    for path, module in parsed.items():
        joined, texts = module.joined, module.texts
        inner = {part for node in joined for part in node.values}
        named: list[tuple[str | None, ...]] = []
        for node in texts:
            if node not in inner and begins.match(node.value) and KEY.fullmatch(node.value):
                named.append((node.value,))
        for node in joined:
            parts = tuple(str(part.value) if isinstance(part, ast.Constant) else None for part in node.values)
            if parts[0] and begins.match(parts[0] + "x") and all(part is None or KEY.fullmatch(part) for part in parts):
                named.append(parts)
        if any(None in parts for parts in named):
            given = [short_texts(other.texts) for other in (module, *importers(path, parsed))]
            filling = frozenset(words.union(*given))
        else:
            filling = frozenset()
        for parts in named:
            yield Named(path, parts, filling)


@cache  # not while this is imported: every worker imports it, and one alone may need it
def named() -> tuple[Named, ...]:
    return tuple(named_keys())


@cache
def said() -> tuple[re.Pattern[str], ...]:
    return tuple(key.pattern() for key in named())


def test_every_sentence_is_said_by_the_code() -> None:
    """In one: the code is read once for all of them, and not by every process that got one of five hundred."""
    assert len(SENTENCES) > 300
    assert [key for key in sorted(SENTENCES) if not any(pattern.fullmatch(key) for pattern in said())] == []


def test_a_key_that_the_code_names_is_a_sentence() -> None:
    tables = {key.rpartition(".")[0] for key in SENTENCES}
    whole = {str(key.parts[0]) for key in named() if key.is_whole}
    assert len(whole) > 40
    other = {item.key for item in checklist().items} | {"workup.workup_id"}  # keys of the workup and of a table
    assert sorted(whole - set(SENTENCES) - tables - other) == []


def test_a_key_that_is_put_together_finds_something() -> None:
    empty = [n for n in named() if not n.is_whole and not any(n.pattern().fullmatch(key) for key in SENTENCES)]
    assert [(key.module.name, key.parts) for key in empty] == []


@cache
def everything_written() -> tuple[str, ...]:
    return tuple(path.read_text(encoding="utf-8") for path in MODULES)


def test_every_table_of_words_is_asked_for() -> None:
    written, told = list(everything_written()), resource("i18n", "en.toml").read_text(encoding="utf-8")

    def is_asked_for(table: str) -> bool:
        asked = re.compile(
            rf"""(?:words?\.{table}\b|\b(?:word|of_table)\(\s*["']{table}["']|table\s*=\s*["']{table}["'])"""
        )
        return any(asked.search(text) for text in (*written, told.replace(f"[word.{table}]", "")))

    assert len(TEXTS["word"]) > 10
    assert [table for table in sorted(TEXTS["word"]) if not is_asked_for(table)] == []


def test_every_table_that_is_asked_for_is_there() -> None:
    text = resource("i18n", "en.toml").read_text(encoding="utf-8")
    asked = set(re.findall(r"\{\w+:words?\.(\w+)\}", text))
    assert asked
    assert asked <= set(TEXTS["word"])


def test_no_sentence_is_there_twice() -> None:
    keys_of: dict[str, list[str]] = {}
    for key, text in SENTENCES.items():
        if isinstance(text, str) and len(text.split()) > 3:
            keys_of.setdefault(text, []).append(key)
    assert {text: keys for text, keys in keys_of.items() if len(keys) > 1} == {}


def test_the_two_forms_of_a_sentence_take_the_same_values() -> None:
    for key, text in SENTENCES.items():
        if not isinstance(text, str):
            one, other = (set(re.findall(r"\{(\w+)", form)) for form in (text["one"], text["other"]))
            assert one <= other, key
            assert other - one <= {"count"}, key
