"""The entries of ``safety.toml`` and ``steroid.toml``: checks before the needle, and how steroid is summed."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from tpi_tracker.services.catalogue_entry import (
    Count,
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
from tpi_tracker.services.rule_entries import RuleEntry

Age = Annotated[int, Field(ge=0, le=120)]


class SafetyEntry(RuleEntry):
    call_after_days: Annotated[int, Field(ge=1, le=30)]
    pregnancy_asked_from: Age
    pregnancy_asked_to: Age


class AllergyGroupEntry(Entry):
    """One group of drugs an allergy concerns; see :class:`tpi_tracker.domain.safety.AllergyGroup`."""

    key: Key
    words: list[Words] = []
    inside: list[Words] = []
    drugs: list[Key]
    with_epinephrine: bool = False
    source: Words
    review: Review


class SafetyFile(FileEntries):
    """``safety.toml``."""

    safety: SafetyEntry
    allergy_group: Annotated[list[AllergyGroupEntry], Field(min_length=1)]

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        if self.safety.pregnancy_asked_from > self.safety.pregnancy_asked_to:
            yield Wrong(("safety", "pregnancy_asked_from"), "must not be above pregnancy_asked_to")
        known = [row["key"] for row in others("formulary.toml")["drug"]]
        for place, group in enumerate(self.allergy_group):
            at = ("allergy_group", place)
            yield from unknown((*at, "drugs"), group.drugs, known, "a drug")
            if not group.words and not group.inside:
                yield Wrong((*at, "words"), "or inside must hold a word an allergy is recorded by")
            for field in ("words", "inside"):
                if any(word != word.casefold() for word in getattr(group, field)):
                    yield Wrong((*at, field), "must be in small letters")


class SteroidEntry(RuleEntry):
    reference: Key
    months: Count
    warn_above_mg: Positive
    warn_review: Review


class EquivalentEntry(Entry):
    drug: Key
    mg: Positive
    source: Words
    review: Review


class SteroidFile(FileEntries):
    """``steroid.toml``."""

    steroid: SteroidEntry
    equivalent: Annotated[list[EquivalentEntry], Field(min_length=1)]

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        drugs = [each.drug for each in self.equivalent]
        yield from twice("equivalent", drugs, "drug")
        if self.steroid.reference not in drugs:
            yield Wrong(("steroid", "reference"), f'names "{self.steroid.reference}", which has no equivalent')
        steroids = {row["key"] for row in others("formulary.toml")["drug"] if row["kind"] == "steroid"}
        for drug in sorted(steroids - set(drugs)):
            yield Wrong(("equivalent",), f'lacks "{drug}", a steroid of the formulary')
