"""The entries of ``safety.toml`` and ``steroid.toml``: what is looked at before the needle, and steroid over a year."""

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
from tpi_tracker.services.rule_entries import DayNumber, RuleEntry

Age = Annotated[int, Field(ge=0, le=130)]


class SafetyEntry(RuleEntry):
    call_after_days: DayNumber
    pregnancy_asked_from: Age
    pregnancy_asked_to: Age


class AllergyGroupEntry(Entry):
    """Words an allergy is recorded by (``inside``: anywhere in a word), and the components it concerns."""

    key: Key
    words: list[Words]
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
        """Groups that stand twice, name nothing, or name what the formulary does not know; ages the wrong way round."""
        if self.safety.pregnancy_asked_to < self.safety.pregnancy_asked_from:
            yield Wrong(("safety", "pregnancy_asked_to"), "must not lie below pregnancy_asked_from")
        yield from twice("allergy_group", (group.key for group in self.allergy_group))
        drugs = [row["key"] for row in others("formulary.toml")["drug"]]
        for place, group in enumerate(self.allergy_group):
            at = ("allergy_group", place)
            yield from unknown((*at, "drugs"), group.drugs, drugs, "a drug")
            if not group.words and not group.inside:
                yield Wrong((*at, "words"), "or inside needs at least one word")
            for field in ("words", "inside"):
                for number, word in enumerate(getattr(group, field)):
                    if word != word.lower():
                        yield Wrong((*at, field, number), f'holds "{word}", which must be in lower case')


class SteroidEntry(RuleEntry):
    reference: Key
    months: Count
    warn_above_mg: Positive
    warn_review: Review


class SteroidFile(Entry):
    """``steroid.toml``; its version stands with its one rule."""

    steroid: SteroidEntry
    equal_mg: Annotated[dict[Key, Positive], Field(min_length=1)]

    @property
    def version(self) -> str:
        return self.steroid.version

    def wrong(self, others: Others) -> Iterator[Wrong]:
        """A reference without a dose, and a steroid of the formulary that could not be counted."""
        if self.steroid.reference not in self.equal_mg:
            yield Wrong(("steroid", "reference"), f'names "{self.steroid.reference}", which is not in [equal_mg]')
        for row in others("formulary.toml")["drug"]:
            if row["kind"] == "steroid" and row["key"] not in self.equal_mg:
                yield Wrong(("equal_mg", row["key"]), "is missing: every steroid of the formulary is counted")
