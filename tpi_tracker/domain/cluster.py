"""Tests counted together, and what was published about how well they tell: figures as printed, missing stays missing.

Source of every figure: ``resources/catalogue/checklist.toml``, each with the study it was printed in.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.workup import WorkupItem


@dataclass(frozen=True, slots=True)
class Study:
    """The accuracy one study printed. ``interval`` fields are 95 % intervals; None is "not given", never zero.

    ``of`` names the one of several tests the figures are about. ``pooled``: the ratios were pooled over trials for
    themselves, so that they need not follow from the pooled sensitivity and specificity to the last digit.
    """

    source: str
    review: str
    of: str = ""
    patients: int | None = None
    sensitivity: float | None = None
    specificity: float | None = None
    lr_positive: float | None = None
    lr_negative: float | None = None
    lr_positive_interval: tuple[float, float] | None = None
    lr_negative_interval: tuple[float, float] | None = None
    auc: float | None = None
    pooled: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """What reaching ``at_least`` tests (or finding ``at_most``) was published to mean. One of the two is given."""

    study: Study
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class Cluster:
    """Tests counted together for a source (``branch``) or for a red flag (``flag``).

    ``age_over`` counts one more: present when the patient has completed more years than that, known from the date of
    birth. ``levels`` are in the order of their counts; ``studies`` are what others found with the same tests.
    """

    key: str
    title: str
    items: tuple[str, ...]
    levels: tuple[Level, ...]
    branch: str | None = None
    flag: str | None = None
    age_over: int | None = None
    remark: str = ""
    studies: tuple[Study, ...] = ()

    @property
    def total(self) -> int:
        """How many are counted."""
        return len(self.items) + (self.age_over is not None)

    @property
    def threshold(self) -> int:
        """The fewest positive tests for which a published rule holds."""
        return self.rule.at_least or self.total

    @property
    def rule(self) -> Level:
        """The level of the fewest positive tests."""
        return next(level for level in self.levels if level.at_least is not None)


@dataclass(frozen=True, slots=True)
class ClusterCount:
    """``present`` of those ``answered`` either way; a test not done counts neither way."""

    cluster: Cluster
    present: int
    answered: int

    @property
    def is_met(self) -> bool:
        return self.present >= self.cluster.threshold

    @property
    def can_still_be_met(self) -> bool:
        return self._most >= self.cluster.threshold

    @property
    def is_complete(self) -> bool:
        return self.answered == self.cluster.total

    @property
    def reached(self) -> Level | None:
        """The highest published level the count has reached; else the one it stays under whatever is still open."""
        above = [level for level in self.cluster.levels if level.at_least is not None]
        met = [level for level in above if self.present >= (level.at_least or 0)]
        if met:
            return met[-1]
        below = (level for level in self.cluster.levels if level.at_most is not None)
        return next((level for level in below if self._most <= (level.at_most or 0)), None)

    @property
    def shown(self) -> Level:
        """The level whose figures stand beside the count: the one reached, else the rule that may be reached."""
        return self.reached or self.cluster.rule

    @property
    def _most(self) -> int:
        return self.present + self.cluster.total - self.answered


def count_cluster(cluster: Cluster, answers: Mapping[str, WorkupItem], age: int | None = None) -> ClusterCount:
    """The cluster's tests found present, and those known at all. It never sets the state of a source or a flag.

    ``age``: the patient's completed years, for a cluster that counts age; without it age is not known.
    """
    known = [answers[key].state for key in cluster.items if key in answers]
    present = sum(state is ItemState.PRESENT for state in known)
    answered = sum(state in {ItemState.PRESENT, ItemState.ABSENT} for state in known)
    if cluster.age_over is not None and age is not None:
        present, answered = present + (age > cluster.age_over), answered + 1
    return ClusterCount(cluster, present, answered)
