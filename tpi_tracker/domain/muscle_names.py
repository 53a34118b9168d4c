"""Finding a muscle by what was typed: fragments in any order, abbreviations, a side in front; and the nearest name."""

import difflib
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from tpi_tracker.domain.catalogue import Muscle
from tpi_tracker.domain.codes import Region, Side

SIDE_WORDS: Final[Mapping[str, Side]] = {
    "l": Side.LEFT,
    "left": Side.LEFT,
    "r": Side.RIGHT,
    "right": Side.RIGHT,
    "both": Side.BOTH,
    "midline": Side.MIDLINE,
}


class Match(NamedTuple):
    """A muscle that fits; ``spans`` are the matched stretches of its name."""

    muscle: Muscle
    spans: tuple[tuple[int, int], ...]


class Typed(NamedTuple):
    """A side typed before or after the muscle, and the rest."""

    side: Side | None
    text: str


def folded(text: str) -> str:
    """A text as names are compared: without accents, case and doubled blanks."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def split_side(text: str, muscles: Sequence[Muscle] = ()) -> Typed:
    """``l lev`` is the left side and ``lev``; an abbreviation of ``muscles`` such as ``l multifidi`` is left whole."""
    words = text.split()
    whole = folded(text)
    is_short = any(short.startswith(whole) for muscle in muscles for short in muscle.abbreviations)
    if len(words) > 1 and not is_short:
        for place in (0, -1):
            side = SIDE_WORDS.get(words[place].casefold())
            if side:
                return Typed(side, " ".join(words[1:] if place == 0 else words[:-1]))
    return Typed(None, " ".join(words))


def find(
    text: str, muscles: Sequence[Muscle], *, region: Region | None = None, used: Mapping[str, int] | None = None
) -> list[Match]:
    """Muscles that hold every fragment, best first.

    An abbreviation typed in full wins, then a name that starts so, then muscles used here, then those of the region.
    Nothing typed: the muscles used here and those of the region.
    """
    often = used or {}
    wanted = folded(split_side(text, muscles).text)
    fragments = wanted.split()
    found: list[tuple[tuple[int, int, int, int, int], Match]] = []
    for place, muscle in enumerate(muscles):
        spans = _spans(folded(muscle.name), fragments)
        is_short = wanted in muscle.abbreviations
        starts_short = bool(wanted) and any(short.startswith(wanted) for short in muscle.abbreviations)
        in_region = region in muscle.regions
        if not fragments and not in_region and muscle.key not in often:
            continue
        if spans is None and not starts_short:
            continue
        starts = bool(fragments) and folded(muscle.name).startswith(fragments[0])
        rank = (-is_short, -starts, -often.get(muscle.key, 0), -in_region, place)
        found.append((rank, Match(muscle, spans or ())))
    return [match for _, match in sorted(found, key=lambda pair: pair[0])]


def exact(text: str, muscles: Sequence[Muscle]) -> Muscle | None:
    """The muscle whose name, short name, key or abbreviation was typed in full."""
    wanted = folded(split_side(text, muscles).text)
    for muscle in muscles:
        if wanted in {folded(muscle.name), folded(muscle.short), muscle.key, muscle.key.replace("_", " ")}:
            return muscle
        if wanted in muscle.abbreviations:
            return muscle
    return None


def nearest(text: str, muscles: Sequence[Muscle]) -> Muscle | None:
    """The muscle most likely meant by a misspelt name; None when nothing comes near."""
    wanted = folded(split_side(text, muscles).text)
    names = {folded(name): muscle for muscle in muscles for name in (muscle.name, muscle.short, *muscle.abbreviations)}
    close = difflib.get_close_matches(wanted, names, n=1, cutoff=0.6)
    if close:
        return names[close[0]]
    words: dict[str, Muscle] = {}
    for muscle in muscles:
        for word in folded(muscle.name).split():
            words.setdefault(word, muscle)
    for word in wanted.split():
        close = difflib.get_close_matches(word, words, n=1, cutoff=0.7)
        if close:
            return words[close[0]]
    return None


def _spans(name: str, fragments: Sequence[str]) -> tuple[tuple[int, int], ...] | None:
    """Where every fragment begins a word of the name (or, with three letters and more, stands inside one)."""
    spans = []
    for fragment in fragments:
        at = 0 if name.startswith(fragment) else name.find(f" {fragment}") + 1 or -1
        if at < 0 and len(fragment) >= 3:
            at = name.find(fragment)
        if at < 0:
            return None
        spans.append((at, at + len(fragment)))
    return tuple(sorted(spans))
