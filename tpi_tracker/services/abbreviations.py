"""The words of the quick line: those of the catalogue, and the clinic's own, which are entries of the catalogue too.

An own word is an entry ``muscles/abbreviation/<word>``: versioned, audited, taken along with a bundle as a muscle is.
"""

from collections.abc import Iterator
from typing import NamedTuple

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.muscle_names import folded
from tpi_tracker.domain.quick_line import understood
from tpi_tracker.domain.quick_words import GRAMMAR, Abbreviation, Why
from tpi_tracker.services import catalogue, own_catalogue
from tpi_tracker.services.catalogue_files import Content, Place
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Saved

ADDED = "a word of the quick line"
"""The reason kept with an own word: what it is for is plain from what it is."""
TAKEN_AWAY = "no longer a word of the quick line"


class Known(NamedTuple):
    """A word that the quick line knows; ``is_own``: the clinic added it."""

    word: Abbreviation
    is_own: bool


def place_of(word: str) -> Place:
    """Where an own word stands in the catalogue."""
    return Place("muscles", "abbreviation", word)


def known() -> tuple[Known, ...]:
    """The clinic's own words, then those of the catalogue, each in the order of the alphabet."""
    own = sorted(catalogue.abbreviations(), key=_word)
    shipped = [Abbreviation(word, muscle=muscle.key) for muscle in catalogue.muscles() for word in muscle.abbreviations]
    shipped += [Abbreviation(word, drug=drug.key) for drug in catalogue.drugs() for word in drug.abbreviations]
    return (*(Known(each, True) for each in own), *(Known(each, False) for each in sorted(shipped, key=_word)))


def may_change(clinic: Clinic) -> bool:
    """Whether the user may add and take away words: who may change the catalogue."""
    return own_catalogue.may_change(clinic)


def add(clinic: Clinic, typed: Abbreviation) -> Saved:
    """Adds a word, from now on understood by every quick line. Raises ``Refused`` with what is wrong, by field
    (``word``, ``stands_for``, ``side``, ``mg_ml``), above all where the line understands the word already."""
    whole = Abbreviation(folded(typed.word), typed.muscle, typed.side, typed.drug, typed.mg_ml, typed.with_epinephrine)
    wrong = list(_faults(whole))
    if wrong:
        raise Refused(wrong)
    place = place_of(whole.word)
    return own_catalogue.save(clinic, place, _content(whole), ADDED, shown=own_catalogue.version_of(place))


def take_away(clinic: Clinic, word: str) -> Saved | None:
    """Takes an own word away; None where there is none. Raises ``Conflict`` as ``own_catalogue.reset`` does."""
    place = place_of(word)
    return own_catalogue.reset(clinic, place, TAKEN_AWAY, shown=own_catalogue.version_of(place))


def _faults(typed: Abbreviation) -> Iterator[DomainError]:
    word = typed.word
    if typed.muscle is None and typed.drug is None:
        yield DomainError("stands_for", "What does the word stand for? Choose a muscle or a drug.")
    muscle = catalogue.muscle(typed.muscle) if typed.muscle is not None else None
    if typed.side is not None and (muscle is None or typed.side not in muscle.sides):
        yield DomainError("side", "There is no such side of it.")
    if typed.mg_ml is not None and typed.drug is None:
        yield DomainError("mg_ml", "Only a drug has a strength.")
    if not word or len(word) > 20 or not word[0].isalpha() or any(not sign.isalnum() for sign in word):
        yield DomainError("word", "One word of at most 20 letters and figures, a letter first.")
        return
    if any(each.word == word for each in catalogue.abbreviations()):
        yield DomainError("word", f'"{word}" is a word of the clinic already.')
        return
    if word in GRAMMAR:
        yield DomainError("word", f'"{word}" is a word of the line itself and names no muscle or drug.')
        return
    told = understood(word, catalogue.muscles(), catalogue.drugs(), usual_side=Side.LEFT)
    names = [*(site.muscle.name for site in told.sites), *(each.drug.name for each in told.drugs)]
    if names:
        yield DomainError("word", f'"{word}" is understood already: {", ".join(dict.fromkeys(names))}.')
    elif any(part.why not in {Why.UNKNOWN, Why.SEVERAL} for part in told.not_understood):
        yield DomainError("word", f'"{word}" reads as a number of points, a volume or a strength.')


def _content(word: Abbreviation) -> Content:
    found: Content = {"word": word.word}
    for name, value in (("muscle", word.muscle), ("side", word.side), ("drug", word.drug), ("mg_ml", word.mg_ml)):
        if value is not None:
            found[name] = value.value if isinstance(value, Side) else value
    if word.with_epinephrine:
        found["with_epinephrine"] = True
    return found


def _word(word: Abbreviation) -> str:
    return word.word
