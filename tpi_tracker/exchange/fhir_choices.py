"""What a person decided for FHIR files, as a TOML file: body sites that are muscles, procedures by their code, a time.

Codes of procedures belong to their owners and are not shipped; a clinic types those it uses.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from typing import Any, Final
from zoneinfo import ZoneInfo

from tpi_tracker.domain.catalogue import Muscle
from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.muscle_names import folded, nearest, split_side
from tpi_tracker.domain.text import visible
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.fhir_values import Choices
from tpi_tracker.exchange.mapping import MOST, OPEN, BadMapping

FORMAT: Final = "tpi-tracker-fhir"
VERSION: Final = 1
_TIME: Final = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)


def read(raw: bytes, zone: ZoneInfo) -> Choices:
    """The decisions of a file's bytes. Raises ``BadMapping`` for the first thing that is wrong with it."""
    if len(raw) > MOST:
        raise BadMapping("The mapping is larger than 1 MB.")
    try:
        content = tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadMapping("The mapping is not UTF-8.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadMapping(f"The mapping is not TOML: {visible(str(error))}.") from None
    if content.pop("format", None) != FORMAT:
        raise BadMapping(f'The mapping does not say format = "{FORMAT}".')
    if (version := content.pop("version", None)) != VERSION:
        raise BadMapping(f"The mapping says version {version!r}; this program reads version {VERSION}.")
    at = content.pop("time", None)
    muscles, procedures = _texts(content, "muscles"), _texts(content, "procedures")
    for name in content:
        raise BadMapping(f"The mapping says {visible(name)}, which is nothing this program knows.")
    for said in procedures.values():
        if said not in list(Technique):
            raise BadMapping(f"[procedures] {shown(said)} is not one of {', '.join(Technique)}.")
    by_key = {(said if "|" in said else folded(said)): technique for said, technique in procedures.items()}
    return Choices(zone, {folded(said): muscle for said, muscle in muscles.items()}, by_key, time_of(at))


def time_of(said: object) -> time | None:
    """``12:00``; None for nothing said. Raises ``BadMapping``."""
    if said is None or said == "":
        return None
    found = _TIME.fullmatch(said) if isinstance(said, str) else None
    if found is None:
        raise BadMapping(f"time = {shown(str(said))} is not a time of day such as 12:00.")
    return time(int(found[1]), int(found[2]))


def choices(zone: ZoneInfo, muscles: Mapping[str, str], at: time | None) -> Choices:
    """Decisions that stand in no file."""
    return Choices(zone, {folded(text): said for text, said in muscles.items()}, at=at)


def guesses(places: Iterable[str], muscles: Sequence[Muscle]) -> dict[str, str]:
    """Each body site with the nearest muscle, as a question; the side is what its text says."""
    made = {}
    for place in places:
        side, _rest = split_side(place, muscles)
        near = nearest(place, muscles)
        made[place] = " ".join(part for part in (OPEN, near.key if near else "", side if near and side else "") if part)
    return made


def text_of(places: Iterable[str], muscles: Sequence[Muscle]) -> str:
    """A file to fill in: each body site that is no muscle here, with the nearest one as a question."""
    lines = [f"format = {_quoted(FORMAT)}", f"version = {VERSION}", "", "[muscles]"]
    lines += [f"{_quoted(place)} = {_quoted(said)}" for place, said in guesses(places, muscles).items()]
    example = '# "http://code.system/of/yours|12345" = "injection"'
    return "\n".join([*lines, "", "[procedures]", example, ""])


def _quoted(text: str) -> str:
    """A text of TOML: JSON's spelling is one, but for the character DEL."""
    return json.dumps(text, ensure_ascii=True).replace("\x7f", "\\u007f")


def _texts(content: dict[str, Any], name: str) -> Mapping[str, str]:
    table = content.pop(name, {})
    if not isinstance(table, dict):
        raise BadMapping(f"The mapping's {name} is not a table: write [{name}].")
    for key, said in table.items():
        if not isinstance(said, str):
            raise BadMapping(f"[{visible(name)}] {shown(key)} is not a text in quotation marks.")
        if said.startswith(OPEN):
            raise BadMapping(f"The mapping has an open question: [{name}] {shown(key)}.")
    return table
