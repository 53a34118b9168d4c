"""The entries of ``safety.toml`` and ``steroid.toml``: what is looked at before the needle, how steroid is summed."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from tpi_tracker.services.catalogue_entry import (
    Count,
    Entry,
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

Age = Annotated[int, Field(ge=0, le=130)]


class SafetyEntry(RuleEntry):
    call_after_days: Count
    pregnancy_asked_from: Age
    pregnancy_asked_to: Age


class AllergyGroupEntry(Entry):
    key: Key
    words: list[Words] = []
    inside: list[Words] = []
    drugs: Annotated[list[Key], Field(min_length=1)]
    with_epinephrine: bool = False
    source: Words
    review: Review


class SafetyFile(Entry):
    """``safety.toml``; its version stands with its one rule."""

    safety: SafetyEntry
    allergy_group: Annotated[list[AllergyGroupEntry], Field(min_length=1)]

    @property
    def version(self) -> str:
        return self.safety.version

    def wrong(self, others: Others) -> Iterator[Wrong]:
        """Groups that stand twice or that nothing names, drugs the formulary does not know, ages in disorder."""
        yield from twice("allergy_group", (group.key for group in self.allergy_group))
        drugs = [row["key"] for row in others("formulary.toml")["drug"]]
        for place, group in enumerate(self.allergy_group):
            yield from unknown(("allergy_group", place, "drugs"), group.drugs, drugs, "a drug")
            if not group.words and not group.inside:
                yield Wrong(("allergy_group", place, "words"), "must not be empty where inside is")
        if self.safety.pregnancy_asked_to < self.safety.pregnancy_asked_from:
            yield Wrong(("safety", "pregnancy_asked_to"), "must not be below pregnancy_asked_from")


class SteroidEntry(RuleEntry):
    reference: Key
    months: Count
    warn_above_mg: Positive
    warn_review: Review


class SteroidFile(Entry):
    """``steroid.toml``; ``equal_mg`` names the milligrams that are held to be equal."""

    steroid: SteroidEntry
    equal_mg: Annotated[dict[Key, Positive], Field(min_length=2)]

    @property
    def version(self) -> str:
        return self.steroid.version

    def wrong(self, others: Others) -> Iterator[Wrong]:
        """A reference, or a steroid of the formulary, without its milligrams."""
        if self.steroid.reference not in self.equal_mg:
            yield Wrong(("steroid", "reference"), f'names "{self.steroid.reference}", which has no equal_mg')
        for row in others("formulary.toml")["drug"]:
            if row["kind"] == "steroid" and row["key"] not in self.equal_mg:
                yield Wrong(("equal_mg",), f'lacks "{row["key"]}", a steroid of the formulary')
