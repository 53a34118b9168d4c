"""The entries of ``checklist.toml``: steps, items, sources of pain, clusters and pathways of the workup."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from tpi_tracker.domain.checklist import ItemKind, Tells
from tpi_tracker.domain.codes import PainSource, Pathway
from tpi_tracker.services.catalogue_entry import (
    AnyRegion,
    Count,
    Entry,
    FileEntries,
    Key,
    Others,
    Positive,
    Review,
    Words,
    Wrong,
    unknown,
)

AnySource = Annotated[PainSource, Field(strict=False)]
AnyPathway = Annotated[Pathway, Field(strict=False)]
AnyItemKind = Annotated[ItemKind, Field(strict=False)]
Accuracy = Annotated[float, Field(gt=0, lt=1)]
Interval = Annotated[list[Positive], Field(min_length=2, max_length=2)]


class StepEntry(Entry):
    key: Key
    title: Words
    note: Words
    short: Words | None = None


class StudyEntry(Entry):
    """The accuracy one study printed; see :class:`tpi_tracker.domain.cluster.Study`."""

    source: Words
    review: Review
    of: Words | None = None
    patients: Count | None = None
    sensitivity: Accuracy | None = None
    specificity: Accuracy | None = None
    lr_positive: Positive | None = None
    lr_negative: Positive | None = None
    lr_positive_interval: Interval | None = None
    lr_negative_interval: Interval | None = None
    auc: Accuracy | None = None
    pooled: bool = False
    remark: Words | None = None


class LevelEntry(StudyEntry):
    """What reaching a count was published to mean."""

    at_least: Count | None = None
    at_most: Annotated[int, Field(ge=0)] | None = None


class CutOffEntry(Entry):
    at_least: Count
    who: Words
    over_age: Count | None = None


class ItemEntry(Entry):
    """One thing to ask, examine or order; see :class:`tpi_tracker.domain.checklist.Item`."""

    key: Key
    step: Key
    branch: AnySource | None = None
    kind: AnyItemKind = ItemKind.FINDING
    regions: list[AnyRegion] = []
    label: Words
    how: Words
    detail: str = ""
    action: Words | None = None
    source: Words
    review: Review
    part_of: Key | None = None
    matters: bool = True
    retired: bool = False
    tells: Annotated[Tells, Field(strict=False)] = Tells.BOTH
    supports: list[AnySource] = []
    asks: Words | None = None
    excludes: bool = True
    not_before_weeks: Count | None = None
    highest: Count | None = None
    cut_offs: list[CutOffEntry] = []
    study: list[StudyEntry] = []


class BranchEntry(Entry):
    key: AnySource
    title: Words
    short: Words
    hint: Words
    regions: list[AnyRegion]
    pathways: Annotated[list[AnyPathway], Field(min_length=1)]


class ClusterEntry(Entry):
    """Tests counted together for a source or a red flag; see :class:`tpi_tracker.domain.cluster.Cluster`."""

    key: Key
    title: Words
    branch: AnySource | None = None
    flag: Key | None = None
    items: Annotated[list[Key], Field(min_length=2)]
    age_over: Count | None = None
    remark: Words | None = None
    level: Annotated[list[LevelEntry], Field(min_length=1)]
    study: list[StudyEntry] = []


class CautionEntry(Entry):
    text: Words
    review: Review
    from_age: Count | None = None


class PathwayEntry(Entry):
    key: AnyPathway
    title: Words
    short: Words
    offer: Words
    review: Review = "read"
    needle: bool = False
    always: bool = False
    once: bool = False
    when: list[Key] = []
    caution: list[CautionEntry] = []


class ChecklistFile(FileEntries):
    """``checklist.toml``."""

    id: Key
    source: Words
    step: Annotated[list[StepEntry], Field(min_length=1)]
    item: Annotated[list[ItemEntry], Field(min_length=1)]
    branch: Annotated[list[BranchEntry], Field(min_length=1)]
    cluster: list[ClusterEntry]
    pathway: Annotated[list[PathwayEntry], Field(min_length=1)]

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        steps = {step.key for step in self.step}
        branches = {branch.key for branch in self.branch}
        pathways = {pathway.key for pathway in self.pathway}
        items = {item.key: item for item in self.item}
        for place, item in enumerate(self.item):
            at = ("item", place)
            if item.step not in steps:
                yield Wrong((*at, "step"), f'names "{item.step}", which is not a step of the checklist')
            if item.branch is not None and item.branch not in branches:
                yield Wrong((*at, "branch"), f'names "{item.branch}", which is not a branch of the checklist')
            if item.part_of is not None and (item.part_of not in items or items[item.part_of].step != "red_flags"):
                yield Wrong((*at, "part_of"), f'names "{item.part_of}", which is not a red flag of the checklist')
            if (item.step == "sources") != (item.branch is not None):
                yield Wrong((*at, "branch"), 'belongs to the items of the step "sources", to each and to them alone')
            if item.step == "red_flags" and item.part_of is None and item.action is None:
                yield Wrong((*at, "action"), "is missing: a red flag says what it calls for")
        for place, branch in enumerate(self.branch):
            yield from unknown(("branch", place, "pathways"), branch.pathways, pathways, "a pathway")
        for place, pathway in enumerate(self.pathway):
            yield from unknown(("pathway", place, "when"), pathway.when, items, "an item")
        for place, cluster in enumerate(self.cluster):
            at = ("cluster", place)
            yield from unknown((*at, "items"), cluster.items, items, "an item")
            for number, key in enumerate(cluster.items):
                home = items[key].branch or items[key].part_of if key in items else None
                if key in items and home != (cluster.branch or cluster.flag):
                    yield Wrong((*at, "items", number), f'names "{key}", which belongs elsewhere')
            total = len(cluster.items) + (cluster.age_over is not None)
            for number, level in enumerate(cluster.level):
                if (level.at_least is None) == (level.at_most is None):
                    yield Wrong((*at, "level", number), "has to have at_least or at_most, one of the two")
                if (level.at_least or 0) > total:
                    yield Wrong((*at, "level", number, "at_least"), f"must be at most {total}, the number of its items")
