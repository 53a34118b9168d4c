"""The quick line: ``R upper trap x2 1ml lido1 twitch; L levator x1`` read as sites and drugs, guessing nothing.

A word that is not understood is given back with its place and what it may have meant; it is never dropped unseen.
"""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from tpi_tracker.domain.catalogue import Drug, Muscle
from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.muscle_names import exact, find, folded, nearest, split_side
from tpi_tracker.domain.quick_words import (
    CRITERIA,
    EACH,
    EPINEPHRINE,
    SIDES,
    TOTAL,
    Abbreviation,
    NotUnderstood,
    QuickDrug,
    QuickSite,
    Understood,
    Why,
)

MOST_LETTERS: Final = 2_000
"""A longer text is nobody's quick line: it is refused whole, and quickly."""

MOST_POINTS: Final = 99
MOST_ML: Final = 1_000.0
MOST_NAMES: Final = 8
"""So many words are nobody's muscle; what they may have meant is not looked for."""
_SEPARATOR: Final = re.compile(r"[;\n]|,(?=\s|$)")
_WORD: Final = re.compile(r"[^\s]+")
_NUMBER: Final = r"\d{1,6}(?:[.,]\d{1,4})?"
_POINTS: Final = re.compile(r"[x×*](\d{1,4})|(\d{1,4})[x×*]")
_VOLUME: Final = re.compile(rf"({_NUMBER})(?:ml|cc)")
_STRENGTH: Final = re.compile(rf"({_NUMBER})(%|mg|mg/ml)?")
_DRUG: Final = re.compile(rf"([^\W\d_]+)(?:({_NUMBER})(%|mg|mg/ml)?)?")
_PERCENT_MG_ML: Final = 10.0
_SHORTEST: Final = 4


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    """As it is compared: folded."""


def understood(
    line: str,
    muscles: Sequence[Muscle],
    drugs: Sequence[Drug],
    *,
    region: Region | None = None,
    usual_side: Side | None = None,
    there: Mapping[tuple[str, Side], int | None] = MappingProxyType({}),
    own: Sequence[Abbreviation] = (),
) -> Understood:
    """Reads a line. ``region`` chooses between muscles of like name; ``usual_side`` is taken where none is typed.

    ``there`` are the sites that have a row, by muscle and side, with their points; ``own`` the clinic's own words.

    The strength of a drug that is asked for in percent is read as percent (``lido1`` is 1 %, 10 mg/mL), of any other as
    mg/mL (``triam40``).
    """
    if len(line) > MOST_LETTERS:
        return Understood(not_understood=(NotUnderstood(0, len(line), "", Why.TOO_LONG),))
    sites: dict[tuple[str, Side], QuickSite] = {}
    named: dict[str, QuickDrug] = {}
    wrong: list[NotUnderstood] = []
    words_of_own = {each.word: each for each in own}
    for words in _entries(line):
        entry = _Entry(line, words, muscles, drugs, words_of_own)
        for site in entry.sites(region, usual_side, there):
            key = (site.muscle.key, site.side)
            if key in sites:
                entry.refuse(entry.names, Why.SAME_SITE)
                break
            sites[key] = site
        for found, word in entry.drugs:
            if named.setdefault(found.drug.key, found) != found:
                entry.refuse([word], Why.TWICE)
        wrong += entry.wrong
    return Understood(tuple(sites.values()), tuple(named.values()), tuple(sorted(wrong)))


def _entries(line: str) -> Iterator[list[_Word]]:
    start = 0
    for end in [*(found.start() for found in _SEPARATOR.finditer(line)), len(line)]:
        words = [_Word(w.start(), w.end(), folded(w.group())) for w in _WORD.finditer(line, start, end)]
        if words:
            yield words
        start = end + 1


class _Entry:
    """One site with what stands beside it, or drugs alone."""

    def __init__(
        self,
        line: str,
        words: Sequence[_Word],
        muscles: Sequence[Muscle],
        drugs: Sequence[Drug],
        own: Mapping[str, Abbreviation],
    ) -> None:
        self._line, self._muscles, self._all_drugs, self._own = line, muscles, drugs, own
        self.wrong: list[NotUnderstood] = []
        self._points: int | None = None
        self._volume: float | None = None
        self._volume_words: Sequence[_Word] = ()
        self._of: frozenset[str] | None = None
        self._criteria: dict[str, bool] = {}
        self._drugs: list[tuple[QuickDrug, _Word]] = []
        self.names: list[_Word] = []
        self._first = words[0]
        place = 0
        while place < len(words):
            place += self._take(words, place)

    @property
    def drugs(self) -> list[tuple[QuickDrug, _Word]]:
        """The drugs named; the volume of an entry without a muscle is theirs."""
        if self.names or len(self._drugs) != 1:
            return self._drugs
        ((drug, word),) = self._drugs
        return [(QuickDrug(drug.drug, drug.mg_ml, self._volume, drug.with_epinephrine), word)]

    def sites(
        self, region: Region | None, usual_side: Side | None, there: Mapping[tuple[str, Side], int | None]
    ) -> list[QuickSite]:
        """The site, of both sides the two, where the entry names one rightly; what is wrong is then in ``wrong``."""
        if not self.names:
            of_site = self._points is not None or self._criteria or self._of is not None
            said = of_site or (self._volume is not None and len(self._drugs) != 1)
            if said and not self.wrong:
                self._whole(Why.NO_MUSCLE)
            return []
        side, names = self._side()
        found = self._muscle(names, region)
        if found is None:
            return []
        muscle, own_side = found
        if side is not None and own_side is not None and side is not own_side:
            self.refuse(self.names, Why.TWICE)
            return []
        side = side or own_side
        is_usual = side is None
        if side is None:
            side = muscle.sides[0] if len(muscle.sides) == 1 else usual_side
        if side is None:
            self.refuse(names, Why.NO_SIDE)
            return []
        sides = (Side.LEFT, Side.RIGHT) if side is Side.BOTH else (side,)
        if not set(sides) <= set(muscle.sides):
            self.refuse(self.names, Why.NOT_THIS_SIDE, tuple(muscle.sides))
            return []
        return [self._site(muscle, each, is_usual, len(sides), there) for each in sides]

    def _site(
        self, muscle: Muscle, side: Side, is_usual: bool, of: int, there: Mapping[tuple[str, Side], int | None]
    ) -> QuickSite:
        """One row; a volume typed as a total is shared by the sides, one typed for each point is counted up."""
        key = (muscle.key, side)
        points = self._points if self._points is not None else there.get(key, 1)
        volume, each = self._volume, None
        if volume is not None and self._of is TOTAL:
            volume = round(volume / of, 6)
        elif volume is not None and self._of is EACH:
            each, volume = volume, round(volume * (points or 0), 6)
            if points is None:
                self.refuse(self._volume_words, Why.NO_POINTS)
            elif volume > MOST_ML:
                self.refuse(self._volume_words, Why.OUT_OF_RANGE)
        return QuickSite(muscle, side, is_usual, self._points, volume, self._criteria, each, points, key in there)

    def refuse(self, words: Sequence[_Word], why: Why, nearest_names: tuple[str, ...] = ()) -> None:
        """Notes a stretch that is not taken."""
        start, end = words[0].start, words[-1].end
        part = NotUnderstood(start, end, self._line[start:end], why, nearest_names)
        if part not in self.wrong:
            self.wrong.append(part)

    def _whole(self, why: Why) -> None:
        word = self._drugs[0][1] if self._drugs else self._first
        self.refuse([word], why)

    def _take(self, words: Sequence[_Word], place: int) -> int:
        """Reads what begins at ``place``; how many words it was."""
        word = words[place]
        following = words[place + 1].text if place + 1 < len(words) else ""
        if found := _POINTS.fullmatch(word.text):
            self._set_points([word], int(found[1] or found[2]))
            return 1
        if word.text in {"x", "×", "*"} and following.isdecimal():
            self._set_points(words[place : place + 2], int(following))
            return 2
        if found := _VOLUME.fullmatch(word.text):
            return self._set_volume(words, place, 1, found[1])
        if re.fullmatch(_NUMBER, word.text):
            if following in {"ml", "cc"}:
                return self._set_volume(words, place, 2, word.text)
            self.refuse([word], Why.BARE_NUMBER)
            return 1
        if taken := self._take_criterion(words, place):
            return taken
        if self._drugs and word.text in EPINEPHRINE:
            drug, where = self._drugs[-1]
            self._drugs[-1] = (QuickDrug(drug.drug, drug.mg_ml, drug.volume_ml, True), where)
            return 1
        if taken := self._take_drug(words, place):
            return taken
        self.names.append(word)
        return 1

    def _take_criterion(self, words: Sequence[_Word], place: int) -> int:
        word, is_there, taken = words[place].text, True, 1
        if word == "no" and place + 1 < len(words):
            word, is_there, taken = words[place + 1].text, False, 2
        elif word.startswith(("+", "-")):
            word, is_there = word[1:], word[0] == "+"
        criterion = CRITERIA.get(word)
        if criterion is None:
            return 0
        if self._criteria.setdefault(criterion, is_there) is not is_there:
            self.refuse(words[place : place + taken], Why.TWICE)
        return taken

    def _take_drug(self, words: Sequence[_Word], place: int) -> int:
        found = _DRUG.fullmatch(words[place].text)
        drug, taken = self._drug_in_full(words[place:])
        number = unit = None
        own = self._own.get(words[place].text)
        if drug is None and own is not None and own.drug is not None:
            drug, taken = next((each for each in self._all_drugs if each.key == own.drug), None), 1
            if drug is not None and own.mg_ml is not None:
                self._drugs.append((QuickDrug(drug, own.mg_ml, None, own.with_epinephrine), words[place]))
                return 1
        if drug is None and found is not None:
            drug, number, unit, taken = self._drug(found[1]), found[2], found[3], 1
        if drug is None:
            return 0
        after = place + taken
        following = words[after].text if after < len(words) else ""
        if number is None and (strength := _STRENGTH.fullmatch(following)) and not self._is_of_volume(words, after):
            number, unit, taken = strength[1], strength[2], taken + 1
        mg_ml = None
        if number is not None:
            is_percent = unit == "%" or (unit is None and drug.in_percent)
            mg_ml = round(_value(number) * (_PERCENT_MG_ML if is_percent else 1), 6)
            if not 0 < mg_ml <= MOST_ML:
                self.refuse(words[place : place + taken], Why.OUT_OF_RANGE)
                return taken
        with_epinephrine = own is not None and own.drug == drug.key and own.with_epinephrine
        self._drugs.append((QuickDrug(drug, mg_ml, None, with_epinephrine), words[place]))
        return taken

    @staticmethod
    def _is_of_volume(words: Sequence[_Word], place: int) -> bool:
        return place + 1 < len(words) and words[place + 1].text in {"ml", "cc"}

    def _drug_in_full(self, words: Sequence[_Word]) -> tuple[Drug | None, int]:
        """The drug whose whole name stands first, and of how many words it is."""
        for drug in self._all_drugs:
            name = folded(drug.name).split()
            if [word.text for word in words[: len(name)]] == name:
                return drug, len(name)
        return None, 0

    def _drug(self, word: str) -> Drug | None:
        for drug in self._all_drugs:
            if word in drug.abbreviations:
                return drug
        if len(word) < _SHORTEST:
            return None
        begun = [drug for drug in self._all_drugs if folded(drug.name).startswith(word)]
        is_muscle = any(part.startswith(word) for muscle in self._muscles for part in folded(muscle.name).split())
        return begun[0] if len(begun) == 1 and not is_muscle else None

    def _set_points(self, words: Sequence[_Word], points: int) -> None:
        if self._points is not None:
            self.refuse(words, Why.TWICE)
        elif not 1 <= points <= MOST_POINTS:
            self.refuse(words, Why.OUT_OF_RANGE)
        else:
            self._points = points

    def _set_volume(self, words: Sequence[_Word], place: int, taken: int, number: str) -> int:
        """A volume, and whether it is of each point or in all; how many words it was."""
        of, more = None, 0
        following = [word.text for word in words[place + taken : place + taken + 2]]
        for known in (EACH, TOTAL):
            if following and following[0] in known:
                of, more = known, 1
        if following == ["in", "all"]:
            of, more = TOTAL, 2
        said = words[place : place + taken + more]
        if self._volume is not None:
            self.refuse(said, Why.TWICE)
        elif not 0 < _value(number) <= MOST_ML:
            self.refuse(said, Why.OUT_OF_RANGE)
        else:
            self._volume, self._of, self._volume_words = _value(number), of, said
        return taken + more

    def _side(self) -> tuple[Side | None, list[_Word]]:
        """The side at either end of the name, unless the words with it are a muscle's own (``l multifidi``)."""
        names = self.names
        whole = " ".join(word.text for word in names)
        if len(names) > 1 and not any(whole in muscle.abbreviations for muscle in self._muscles):
            for place in (0, -1):
                side = SIDES.get(names[place].text)
                if side is not None:
                    return side, names[1:] if place == 0 else names[:-1]
        return None, names

    def _muscle(self, names: Sequence[_Word], region: Region | None) -> tuple[Muscle, Side | None] | None:
        """The muscle, and the side that a word of the clinic's own gives it."""
        text = " ".join(word.text for word in names)
        own = self._own.get(text)
        if own is not None and own.muscle is not None:
            known = next((muscle for muscle in self._muscles if muscle.key == own.muscle), None)
            if known is not None:
                return known, own.side
        if split_side(text, self._muscles).side is not None:  # a second side: the first is taken off already
            self.refuse(self.names, Why.TWICE)
            return None
        if (muscle := exact(text, self._muscles)) is not None:
            return muscle, None
        fits = [match.muscle for match in find(text, self._muscles)] if text else []
        here = [muscle for muscle in fits if region in muscle.regions]
        if len(fits) == 1 or len(here) == 1:
            return (here or fits)[0], None
        if fits:
            self.refuse(names, Why.SEVERAL, tuple(muscle.name for muscle in (here or fits)[:4]))
        elif len(names) > MOST_NAMES:
            self.refuse(names, Why.UNKNOWN)
        elif (odd := self._odd_word(names)) is not None:
            self.refuse([odd], Why.UNKNOWN, tuple(self._near_words(odd.text)))
        else:
            near = nearest(text, self._muscles)
            self.refuse(names, Why.UNKNOWN, (near.name,) if near is not None else tuple(self._near_words(text)))
        return None

    def _odd_word(self, names: Sequence[_Word]) -> _Word | None:
        """The one word without which the rest is a muscle's name."""
        for word in names if len(names) > 1 else ():
            rest = " ".join(other.text for other in names if other is not word)
            if exact(rest, self._muscles) is not None:
                return word
        return None

    def _near_words(self, text: str) -> list[str]:
        """What a word that is no muscle may have been: a criterion or a drug."""
        known = {word: word for word in CRITERIA} | {folded(drug.name): drug.name for drug in self._all_drugs}
        known |= {word: word for word in self._own}
        return [known[word] for word in difflib.get_close_matches(text, known, n=1, cutoff=0.7)]


def _value(number: str) -> float:
    return float(number.replace(",", "."))
