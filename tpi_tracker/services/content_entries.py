"""The entries of ``muscles.toml`` and ``formulary.toml``."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from tpi_tracker.domain.catalogue import DrugGroup, DrugKind
from tpi_tracker.domain.codes import CoverageRegion, Side
from tpi_tracker.domain.muscle_names import folded
from tpi_tracker.domain.quick_words import GRAMMAR
from tpi_tracker.services.catalogue_entry import (
    AnyRegion,
    Entry,
    FileEntries,
    Key,
    Others,
    Positive,
    Review,
    Words,
    Wrong,
    twice,
    unknown,
)

Abbreviation = Annotated[str, StringConstraints(min_length=1, max_length=40, pattern=r"^[^A-Z]+$")]
AnySide = Annotated[Side, Field(strict=False)]
AnyKind = Annotated[DrugKind, Field(strict=False)]
AnyGroup = Annotated[DrugGroup, Field(strict=False)]
SourceKey = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*$")]


class MuscleEntry(Entry):
    """One muscle; see :class:`tpi_tracker.domain.catalogue.Muscle`."""

    key: Key
    name: Words
    short: Words
    regions: Annotated[list[AnyRegion], Field(min_length=1)]
    coverage_region: Annotated[CoverageRegion, Field(strict=False)] | None = None
    deep: bool
    pleural: bool
    abbreviations: list[Abbreviation]
    parts: list[Words]
    sides: Annotated[list[AnySide], Field(min_length=1)]
    referral: Words
    referral_source: Annotated[list[SourceKey], Field(min_length=1)]
    referral_review: Review
    nerve: Words
    roots: Words
    nerve_source: Annotated[list[SourceKey], Field(min_length=1)]
    nerve_review: Review
    mimics: Annotated[list[Words], Field(min_length=1)]
    mimics_review: Review
    mimics_source: list[SourceKey] = []
    caution: Words | None = None
    caution_review: Review | None = None
    pleural_review: Review | None = None
    pleural_source: list[SourceKey] = []
    remark: Words | None = None


class AbbreviationEntry(Entry):
    """A clinic's own word of the quick line; see :class:`tpi_tracker.domain.quick_words.Abbreviation`."""

    word: Abbreviation
    muscle: Key | None = None
    side: AnySide | None = None
    drug: Key | None = None
    mg_ml: Positive | None = None
    with_epinephrine: bool = False


class MusclesFile(FileEntries):
    """``muscles.toml``."""

    source: Words
    review: Review
    sources: dict[SourceKey, Words]
    muscle: Annotated[list[MuscleEntry], Field(min_length=1)]
    abbreviation: list[AbbreviationEntry] = []

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        yield from self._wrong_words(others)
        yield from _words_twice("muscle", [muscle.abbreviations for muscle in self.muscle])
        for place, muscle in enumerate(self.muscle):
            at = ("muscle", place)
            for field in ("regions", "sides", "parts"):
                words = getattr(muscle, field)
                if len(set(words)) < len(words):
                    yield Wrong((*at, field), "names one thing twice")
            for field in ("referral_source", "nerve_source", "mimics_source", "pleural_source"):
                yield from unknown((*at, field), getattr(muscle, field), self.sources, "one of the [sources]")
            if (muscle.caution is None) != (muscle.caution_review is None):
                yield Wrong((*at, "caution"), "and caution_review belong together")
            if muscle.pleural != (muscle.pleural_review is not None):
                yield Wrong((*at, "pleural"), "and pleural_review belong together")

    def _wrong_words(self, others: Others) -> Iterator[Wrong]:
        """An own word stands for one thing that there is, and takes no word from the catalogue."""
        if not self.abbreviation:
            return
        yield from twice("abbreviation", [each.word for each in self.abbreviation], "word")
        drugs = {row["key"]: row for row in others("formulary.toml")["drug"]}
        taken_by = {
            folded(word): muscle.name
            for muscle in self.muscle
            for word in (muscle.name, muscle.short, *muscle.abbreviations)
        }
        taken_by |= {
            folded(word): row["name"] for row in drugs.values() for word in (row["name"], *row["abbreviations"])
        }
        sides = {muscle.key: muscle.sides for muscle in self.muscle}
        for place, each in enumerate(self.abbreviation):
            at = ("abbreviation", place)
            if (each.muscle is None) == (each.drug is None):
                yield Wrong((*at, "muscle"), "or drug: a word stands for one of them")
            if each.muscle is not None and each.muscle not in sides:
                yield Wrong((*at, "muscle"), f'names "{each.muscle}", which is not a muscle of the catalogue')
            elif each.side is not None and each.side not in sides.get(each.muscle or "", ()):
                yield Wrong((*at, "side"), "is no side of it")
            if each.drug is not None and each.drug not in drugs:
                yield Wrong((*at, "drug"), f'names "{each.drug}", which is not a drug of the catalogue')
            if each.mg_ml is not None and each.drug is None:
                yield Wrong((*at, "mg_ml"), "is of a drug alone")
            if each.word in taken_by:
                yield Wrong((*at, "word"), f'is a word of the catalogue already, for "{taken_by[each.word]}"')
            if each.word in GRAMMAR:
                yield Wrong((*at, "word"), "is a word of the line itself")


class StrengthEntry(Entry):
    mg_ml: Positive
    label: Words
    review: Review


class UsualDoseEntry(Entry):
    text: Words
    source: Words
    review: Review


class DrugEntry(Entry):
    """One ingredient; see :class:`tpi_tracker.domain.catalogue.Drug`."""

    key: Key
    name: Words
    kind: AnyKind
    unit: Literal["mg", "units", "mL"]
    abbreviations: list[Abbreviation]
    ingredients: Annotated[list[Words], Field(min_length=1)]
    group: AnyGroup
    group_review: Review
    rxnorm: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]*$", max_length=8)] | None = None
    rxnorm_review: Review | None = None
    usual_doses: list[UsualDoseEntry] = []
    strengths: list[StrengthEntry]


class CautionEntry(Entry):
    """A caution of all drugs of some kinds, or of some drugs; ``beside_amount`` says it where the drug is entered."""

    key: Key
    kinds: list[AnyKind] = []
    drugs: list[Key] = []
    beside_amount: bool = False
    text: Words
    source: Words
    review: Review


class KitIngredientEntry(Entry):
    drug: Key
    mg_ml: Positive
    volume_ml: Positive


class KitEntry(Entry):
    """What is drawn up together: its ingredients, never the kit, are what is injected."""

    key: Key
    name: Words
    source: Words
    review: Review
    ingredient: Annotated[list[KitIngredientEntry], Field(min_length=2)]


class FormularyFile(FileEntries):
    """``formulary.toml``."""

    source: Words
    caution: list[CautionEntry] = []
    drug: Annotated[list[DrugEntry], Field(min_length=1)]
    kit: list[KitEntry] = []

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        yield from _words_twice("drug", [drug.abbreviations for drug in self.drug])
        codes = [drug.rxnorm for drug in self.drug]
        yield from twice("drug", codes, "rxnorm")
        for place, drug in enumerate(self.drug):
            if (drug.rxnorm is None) != (drug.rxnorm_review is None):
                yield Wrong(("drug", place, "rxnorm"), "and rxnorm_review belong together")
            for number, strength in enumerate(drug.strengths):
                percent = strength.label.removesuffix("%").strip()
                if strength.label.endswith("%") and not _is_number(percent, strength.mg_ml / 10):
                    at = ("drug", place, "strengths", number, "label")
                    yield Wrong(at, f'"{strength.label}" is not {strength.mg_ml:g} mg/mL (1 % is 10 mg/mL)')
        known = [drug.key for drug in self.drug]
        for place, caution in enumerate(self.caution):
            yield from unknown(("caution", place, "drugs"), caution.drugs, known, "a drug")
            if bool(caution.kinds) == bool(caution.drugs):
                yield Wrong(("caution", place, "kinds"), "or drugs must be named, one of the two")
        for place, kit in enumerate(self.kit):
            for number, ingredient in enumerate(kit.ingredient):
                if ingredient.drug not in known:
                    at = ("kit", place, "ingredient", number, "drug")
                    yield Wrong(at, f'names "{ingredient.drug}", which is not a drug of the catalogue')


def _words_twice(table: str, words: list[list[str]]) -> Iterator[Wrong]:
    """An abbreviation means one thing."""
    seen: dict[str, int] = {}
    for place, abbreviations in enumerate(words):
        for number, word in enumerate(abbreviations):
            if word in seen:
                where = "this list has twice" if seen[word] == place else f"a {table} above has too"
                said = f'holds "{word}", which {where}; an abbreviation is written once and means one {table}'
                yield Wrong((table, place, "abbreviations", number), said)
            seen.setdefault(word, place)


def _is_number(text: str, expected: float) -> bool:
    try:
        return abs(float(text) - expected) < 1e-9
    except ValueError:
        return False
