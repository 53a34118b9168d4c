"""What speaks for and against one source of pain, computed from answers, clusters and results. It sets no state."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tpi_tracker.domain.checklist import Branch, Checklist, Item, ItemKind, Tells
from tpi_tracker.domain.cluster import ClusterCount
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.workup import WorkupItem


@dataclass(frozen=True)
class Evidence:
    """Sentences for one source. ``neither`` is known and says little, ``waiting`` is begun and not known yet."""

    speaks_for: list[Sentence] = field(default_factory=list)
    against: list[Sentence] = field(default_factory=list)
    neither: list[Sentence] = field(default_factory=list)
    waiting: list[Sentence] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.speaks_for or self.against or self.neither or self.waiting)


def evidence_of(
    checklist: Checklist, branch: Branch, answers: Mapping[str, WorkupItem], clusters: Iterable[ClusterCount]
) -> Evidence:
    """The evidence of one source. Tests of a cluster count together, never one by one; ``clusters`` are all of them."""
    found = Evidence()
    counted: set[str] = set()
    for count in clusters:
        if count.cluster.branch == branch.key:
            counted.update(count.cluster.items)
            _weigh_cluster(found, count)
    for item in checklist.items:
        row = answers.get(item.key)
        if row is None or item.key in counted:
            continue
        if item.branch == branch.key or branch.key in item.supports:
            _weigh_item(found, item, row)
    return found


def _weigh_cluster(found: Evidence, count: ClusterCount) -> None:
    if not count.answered:
        return
    cluster = count.cluster
    values = {"title": cluster.title, "count": count.present, "total": cluster.total, "threshold": cluster.threshold}
    if count.is_met:
        study = count.shown.study
        key = "met" if study.lr_positive is None else "met_lr"
        found.speaks_for.append(Sentence(f"evidence.cluster.{key}", values | {"lr": study.lr_positive}))
    elif not count.can_still_be_met:
        lr = cluster.rule.study.lr_negative
        key = "not_met" if lr is None else "not_met_lr"
        found.against.append(Sentence(f"evidence.cluster.{key}", values | {"lr": lr}))
    else:
        values["left"] = cluster.total - count.answered
        found.waiting.append(Sentence("evidence.cluster.open", values))


def _weigh_item(found: Evidence, item: Item, row: WorkupItem) -> None:
    name = {"item": item.label}
    match row.state:
        case ItemState.PRESENT:
            if item.tells is Tells.ABSENT:
                found.neither.append(Sentence("evidence.present_says_little", name))
            else:
                found.speaks_for.append(_noted("evidence.present", name, row))
        case ItemState.ABSENT:
            if item.tells is Tells.PRESENT:
                found.neither.append(Sentence("evidence.absent_says_little", name))
            else:
                found.against.append(_noted("evidence.absent", name, row))
        case ItemState.ORDERED:
            found.waiting.append(Sentence("evidence.ordered", name))
        case ItemState.NOT_DONE:
            found.neither.append(
                Sentence(
                    "evidence.not_done_because" if row.reason else "evidence.not_done", name | {"reason": row.reason}
                )
            )
        case ItemState.RESULTED:
            _weigh_result(found, item, row)


def _weigh_result(found: Evidence, item: Item, row: WorkupItem) -> None:
    values = {"item": item.label, "result": row.result}
    tail = "_said" if row.result else ""
    if row.concordant is None or item.kind is ItemKind.COUNT:
        found.neither.append(Sentence(f"evidence.resulted{tail}", values))
    elif row.concordant:
        found.speaks_for.append(Sentence(f"evidence.fits{tail}", values))
    elif item.excludes:
        found.against.append(Sentence(f"evidence.does_not_fit{tail}", values))
    else:
        found.neither.append(Sentence(f"evidence.does_not_exclude{tail}", values))


_NOTED = {"evidence.present": "evidence.present_noted", "evidence.absent": "evidence.absent_noted"}


def _noted(key: str, values: Mapping[str, object], row: WorkupItem) -> Sentence:
    return Sentence(_NOTED[key], {**values, "note": row.note}) if row.note else Sentence(key, values)
