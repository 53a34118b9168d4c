"""Mappings of a clinic's spreadsheets: guessed from the file, read from a file, kept for the next file of its kind."""

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tpi_tracker import paths
from tpi_tracker.domain.rights import Right
from tpi_tracker.exchange import guessing, mapping, sheets
from tpi_tracker.exchange.guessing import Guess
from tpi_tracker.exchange.mapped_cells import site_of
from tpi_tracker.exchange.mapping import FIELDS, OPEN, SCALES, BadMapping, Mapping
from tpi_tracker.exchange.mapping_text import Content, text_of_mapping
from tpi_tracker.exchange.sheets import BOOKS, TABLES, is_spreadsheet
from tpi_tracker.exchange.target import whole_file
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotRead
from tpi_tracker.services.quiet_heap import quiet_heap, still_heap

__all__ = [
    "BOOKS",
    "FIELDS",
    "OPEN",
    "SCALES",
    "TABLES",
    "BadMapping",
    "Content",
    "Guess",
    "Mapping",
    "Word",
    "chosen_words",
    "guess",
    "guess_or_kept",
    "is_spreadsheet",
    "keep",
    "load",
    "put_word",
    "read",
    "text_of_mapping",
]


def guess(clinic: Clinic, path: Path, known: Content | None = None) -> Guess:
    """A first mapping of a spreadsheet, with the open questions in it.

    ``known`` is a content whose sheets, header and columns somebody chose: only the rest is guessed. Raises
    ``NotABundle``, ``CannotRead`` and ``NotAllowed``.
    """
    with clinic.reading(Right.IMPORT):
        pass
    file = {} if known is None else known["file"]
    try:
        with still_heap():
            book = sheets.opened(path, encoding=file.get("encoding"), separator=file.get("separator"))
        with quiet_heap():
            return guessing.guess(book, catalogue.muscles(), catalogue.drugs(), clinic.today(), known)
    except OSError as error:
        raise CannotRead(path, error) from error


def read(content: Content) -> Mapping:
    """A content as a mapping. Raises ``BadMapping``."""
    return mapping.read(text_of_mapping(content).encode("utf-8", "surrogatepass"))


def load(path: Path) -> Mapping:
    """The mapping of a file. Raises ``BadMapping`` and ``CannotRead``."""
    try:
        with path.open("rb") as stream:
            return mapping.read(stream.read(mapping.MOST + 1))
    except OSError as error:
        raise CannotRead(path, error) from error


def guess_or_kept(clinic: Clinic, path: Path) -> tuple[Guess, bool]:
    """The mapping kept for a spreadsheet with these columns, with what is new in this one, else a guess; and which."""
    first = guess(clinic, path)
    try:
        known = tomllib.loads(_kept_file(first.headers).read_text(encoding="utf-8"))
        read(known)
    except (OSError, ValueError, KeyError):  # a kept mapping that cannot be used is none
        return first, False
    for name in ("file", "reading"):
        known.setdefault(name, {})
    known["file"] = first.content["file"] | {k: v for k, v in known["file"].items() if k != "sheets"}
    return guess(clinic, path, known), True


def keep(content: Content, headers: Sequence[str]) -> None:
    """Keeps a mapping for the next file with these columns, beside the settings. The names of sheets stay out: they may
    be people's. Raises OSError."""
    target = _kept_file(headers)
    paths.make_private(target.parent)
    kept = content | {"file": {name: value for name, value in content["file"].items() if name != "sheets"}}
    with whole_file(target, force=True) as stream:
        stream.write(text_of_mapping(kept).encode("utf-8", "replace"))


def _kept_file(headers: Sequence[str]) -> Path:
    sign = hashlib.sha256("\n".join(sorted(headers)).encode("utf-8", "replace")).hexdigest()[:16]
    return paths.config_folder() / f"mapping-{sign}.toml"


@dataclass(frozen=True, slots=True)
class Word:
    """A text of the spreadsheet and what it is taken for. ``table`` is ``muscles``, or the field of the text.

    ``said`` is a muscle's, a drug's or a code's key, empty where nothing is known; ``rest`` what else the mapping says
    (the number of points, a strength). ``is_sure``: nobody need look.
    """

    table: str
    text: str
    said: str
    side: str = ""
    rest: str = ""
    is_sure: bool = True


def chosen_words(content: Content) -> list[Word]:
    """The texts a person should look at: every muscle and drug, and every question."""
    words = [_muscle(text, said) for text, said in content.get("muscles", {}).items()]
    for name, table in content.get("values", {}).items():
        for text, said in table.items():
            is_sure = not said.startswith(OPEN)
            if name == "injectate.drug":
                key, _, rest = said.removeprefix(OPEN).strip().partition(" ")
                words.append(Word(name, text, key, rest=rest, is_sure=is_sure))
            elif not is_sure:
                words.append(Word(name, text, said.removeprefix(OPEN).strip(), is_sure=False))
    return words


def _muscle(text: str, said: str) -> Word:
    site = site_of(said.removeprefix(OPEN).strip())
    is_sure = not said.startswith(OPEN)
    if site is None:
        return Word("muscles", text, "", is_sure=False)
    return Word("muscles", text, site.muscle, site.side or "", f"x{site.points}" if site.points else "", is_sure)


def put_word(content: Content, word: Word) -> None:
    """Writes what a text is taken for; one that is not sure stays a question."""
    said = " ".join(part for part in (word.said, word.side, word.rest) if part)
    said = said if word.is_sure else f"{OPEN} {said}".strip()
    table = (
        content.setdefault("muscles", {}) if word.table == "muscles" else content["values"].setdefault(word.table, {})
    )
    table[word.text] = said
