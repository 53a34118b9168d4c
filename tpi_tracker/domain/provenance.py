"""Where a result comes from: the rule, its source, and what it was computed from (the provenance card)."""

from dataclasses import dataclass
from datetime import date

from tpi_tracker.domain.catalogue import Fact
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Provenance:
    """The basis of one thing the program says.

    ``title`` names it; ``result`` is what it says now, empty for a rule that is only in force; ``used`` are the inputs
    it was computed from and ``missing`` those that are not recorded: the result would know more with them.
    ``thresholds`` are the rule's numbers as (field of the rule, value). ``own`` counts the clinic's own changes of the
    rule, 0 for the shipped one; ``entry_key`` names the catalogue entry it stands in. ``facts`` are groups of
    statements, each with a source of its own, under a heading.
    """

    title: Sentence
    about: RuleSource
    result: tuple[Sentence, ...] = ()
    used: tuple[Sentence, ...] = ()
    missing: tuple[Sentence, ...] = ()
    thresholds: tuple[tuple[str, float | tuple[int, ...]], ...] = ()
    own: int = 0
    entry_key: str = ""
    facts: tuple[tuple[Sentence, tuple[Fact, ...]], ...] = ()

    def is_past_check(self, today: date) -> bool:
        """Whether the sources should have been read again by now."""
        return self.about.is_past_check(today)
