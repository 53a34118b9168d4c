#!/usr/bin/env python3
"""Keeps every translated text in step with the source: resources/i18n/tpi_tracker_<language>.ts for the window's words
(Qt's form), and the lists of packaging/text_lists.py for what the services tell and for the catalogue.

    python3 packaging/translations.py             adds new texts as unfinished, drops those no longer said
    python3 packaging/translations.py --check     writes nothing; exit code 1 when a file is not in step
    python3 packaging/translations.py --left      how many texts of each language are unfinished
    python3 packaging/translations.py --merge     after a conflict of git in them: what either side translated
    python3 packaging/translations.py --give de   the unfinished texts of a language, each once, as TOML to be filled
    python3 packaging/translations.py --take de FILE.toml
                                                  writes the texts of such a file into every place left that says them

Any Qt Linguist reads and writes the .ts files. They are the only form kept: the program makes what Qt loads from them
when it starts (tpi_tracker/ui/tongue_file.py): nothing compiled can be out of date, and a clone has every language.
Texts stand without their places in the source and in alphabetical order, so that two people's changes merge.
"""

import json
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import text_lists
import texts_of_the_window
from texts_of_the_window import WindowText

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "tpi_tracker"
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"en_US": 2, "de": 2, "es": 2, "fr": 2, "ar": 6}
"""Every language beside British English, which the source is written in, and how many plural forms Qt gives it."""

OVERLAY = "en_US"
"""American English holds only what it writes differently: a text that is not there is said as in the source."""


class Kept(NamedTuple):
    """A translation: its forms (one, or one a plural form) and whether the translator is done with it."""

    forms: tuple[str, ...]
    finished: bool


def target(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"tpi_tracker_{language}.ts"


def read(path: Path) -> dict[WindowText, Kept]:
    """The translations of a file; none where there is no file. Texts marked vanished or obsolete are left out."""
    return read_text(path.read_text(encoding="utf-8")) if path.exists() else {}


def read_text(text: str) -> dict[WindowText, Kept]:
    """The translations of a file's text."""
    kept: dict[WindowText, Kept] = {}
    for context in ET.fromstring(text).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            plural = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) if plural else ()
            key = WindowText(name, message.findtext("source") or "", plural)
            finished = translation.get("type") != "unfinished"
            kept[key] = Kept(forms if plural else (translation.text or "",), finished)
    return kept


def in_step(texts: set[WindowText], kept: Mapping[WindowText, Kept], language: str) -> dict[WindowText, Kept]:
    """The texts of the source with what is translated of them. A text whose context alone is new, and one that now
    has plural forms, take over what the same text was translated to, marked as unfinished."""
    count = FORMS[language]
    before: dict[str, str] = {}
    for text, translation in kept.items():
        if any(translation.forms):
            before.setdefault(text.source, translation.forms[-1])
    found: dict[WindowText, Kept] = {}
    for text in sorted(texts):
        known = kept.get(text)
        if known is not None:
            found[text] = known
        elif language != OVERLAY:
            near = before.get(text.source, "")
            found[text] = Kept((near,) * (count if text.plural else 1), False)
    return found


def written(language: str, found: Mapping[WindowText, Kept]) -> str:
    """The file's whole text."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">')
    context = None
    for text, kept in found.items():
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            context = text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines.append('    <message numerus="yes">' if text.plural else "    <message>")
        lines.append(f"        <source>{escape(text.source)}</source>")
        opened = "<translation>" if kept.finished else '<translation type="unfinished">'
        if text.plural:
            lines.append(f"        {opened}")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in kept.forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        {opened}{escape(kept.forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def given(found: Mapping[WindowText, Kept], language: str) -> str:
    """The unfinished texts, each once however many places say it, as TOML to be filled: ``"source" = "text"``, and
    a list of the forms in Qt's order where a count chooses. What is known already stands there to be confirmed."""
    lines: dict[str, str] = {}
    for text, kept in found.items():
        if not kept.finished:
            forms = list(kept.forms) if text.plural else kept.forms[0]
            key = json.dumps(text.source, ensure_ascii=False)
            if not lines.get(key, "").startswith("["):  # where one place counts, the forms are asked for
                lines[key] = json.dumps(forms, ensure_ascii=False)
    return f"# {language}\n" + "".join(f"{key} = {value}\n" for key, value in sorted(lines.items()))


def taken(found: Mapping[WindowText, Kept], texts: Mapping[str, object]) -> dict[WindowText, Kept]:
    """The translations with those of a filled TOML in every place that says the text and has no word for it yet; a
    table named as a context holds what is said there, also in the place of what is finished. An empty text stays
    unfinished: one source may be a verb in one place and a word for "right" in another."""
    result: dict[WindowText, Kept] = {}
    for text, kept in found.items():
        here = texts.get(text.context)
        said = here.get(text.source) if isinstance(here, dict) else None
        if said is None and not kept.finished:
            said = texts.get(text.source)
        count = len(kept.forms)
        if isinstance(said, str) and said:
            kept = Kept((said,) * count, True)
        elif isinstance(said, list) and said and all(said):
            forms = said if text.plural else said[-1:]
            if len(forms) != count:
                raise SystemExit(f"{text.source!r} has {count} forms, not {len(forms)}.")
            kept = Kept(tuple(forms), True)
        result[text] = kept
    return result


def main(arguments: list[str]) -> int:
    texts, unread = texts_of_the_window.texts(SOURCE)
    if unread:
        sys.stderr.write("".join(f"{text}\n" for text in unread))
        return 1
    if arguments[:1] in (["--give"], ["--take"]):
        language = arguments[1]
        found = in_step(texts, read(target(language)), language)
        if arguments[0] == "--give":
            sys.stdout.write(given(found, language))
        else:
            filled = tomllib.loads(Path(arguments[2]).read_text(encoding="utf-8"))
            if language == OVERLAY:
                found = {
                    text: found.get(text, Kept(("", "") if text.plural else ("",), False)) for text in sorted(texts)
                }
            found = taken(found, filled)
            if language == OVERLAY:
                found = {text: kept for text, kept in found.items() if kept.finished}
            target(language).write_text(written(language, found), encoding="utf-8", newline="\n")
        return 0
    if "--merge" in arguments:
        _merge()
    behind = 0
    if "--left" in arguments:
        for language in FORMS:
            found = in_step(texts, read(target(language)), language)
            window = sum(not kept.finished for kept in found.values())
            told, of = text_lists.left(language)
            sys.stdout.write(f"{language}: left {window} of {len(texts)} in the window, {told} of {of} in the lists\n")
        return 0
    for path, said in _as_they_should_be(texts):
        if path.exists() and path.read_text(encoding="utf-8") == said:
            continue
        if "--check" in arguments:
            sys.stderr.write(f"{path.name} is not in step: run python3 packaging/translations.py\n")
            behind = 1
            continue
        path.parent.mkdir(exist_ok=True)
        path.write_text(said, encoding="utf-8", newline="\n")
    return behind


def _merge() -> None:
    """Each file that git could not merge, with what either side has finished; ours where both have."""
    for path in (
        *(target(language) for language in FORMS),
        *(path for each in FORMS for path, _ in text_lists.places(each)),
    ):
        sides = [_side(path, number) for number in (3, 2)]
        if not all(sides):
            continue
        if path.suffix == ".toml":
            path.write_text(text_lists.united(sides), encoding="utf-8", newline="\n")
            continue
        kept: dict[WindowText, Kept] = {}
        for side in sides:
            kept |= {text: said for text, said in read_text(side).items() if said.finished or text not in kept}
        language = path.stem.removeprefix("tpi_tracker_")
        path.write_text(written(language, kept), encoding="utf-8", newline="\n")


def _side(path: Path, number: int) -> str:
    """The text of one side of a conflict; empty where there is none."""
    name = path.relative_to(ROOT).as_posix()
    shown = subprocess.run(["git", "show", f":{number}:{name}"], cwd=ROOT, capture_output=True, check=False)
    return shown.stdout.decode("utf-8") if shown.returncode == 0 else ""


def _as_they_should_be(texts: set[WindowText]) -> Iterator[tuple[Path, str]]:
    for language in FORMS:
        path = target(language)
        yield path, written(language, in_step(texts, read(path), language))
        yield from text_lists.lists(language)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
