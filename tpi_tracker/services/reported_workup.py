"""The workup that a report names: every answer, every weighed source, the gate."""

from collections.abc import Iterable

from tpi_tracker.domain.checklist import latest, weighed
from tpi_tracker.domain.cluster import count_cluster
from tpi_tracker.domain.codes import HypothesisState
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.report import ReportItem, ReportSource, ReportWorkup
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.workups import progress_of


def reported_workup(
    workup: Workup, problem: Problem, items: Iterable[WorkupItem], sources: Iterable[Hypothesis]
) -> ReportWorkup:
    """The workup in words and counts; of ``items`` and ``sources`` those of this workup are taken."""
    content = checklist()
    answers = latest(row for row in items if row.workup_id == workup.workup_id)
    hypotheses = weighed(row for row in sources if row.workup_id == workup.workup_id)
    state = progress_of(workup, problem.region.value if problem.region else None, answers, hypotheses)
    steps = {step.key: step.title for step in content.steps}
    order = {item.key: place for place, item in enumerate(content.items)}
    titles = {branch.key: branch.title for branch in content.branches}
    asked = [item for item in content.items if item.step == "red_flags" and item.part_of is None]
    flags = [answers[item.key].date for item in asked if item.key in answers]
    known_dates = [day for day in flags if day is not None]

    def item(row: WorkupItem) -> ReportItem:
        known = content.by_key.get(row.item)
        return ReportItem(
            step=steps[known.step] if known else "",
            label=known.label if known else row.item.replace("_", " "),
            state=row.state.value,
            on=row.date,
            words=tuple(words for words in (row.result, row.reason, row.note) if words),
            concordant=row.concordant,
            branch=known.branch if known else None,
            is_flag=known is not None and known.step == "red_flags",
            supports=tuple(known.supports) if known else (),
        )

    def source(row: Hypothesis) -> ReportSource:
        clusters = [count_cluster(c, answers) for c in content.clusters if c.branch == row.source]
        return ReportSource(
            title=titles.get(row.source, row.source.replace("_", " ")),
            side=row.side.value if row.side else None,
            state=row.state.value,
            note=row.note,
            key=row.source,
            on=row.date,
            clusters=tuple((c.present, c.answered, c.cluster.total, c.cluster.threshold) for c in clusters),
        )

    weight = [HypothesisState.CONFIRMED, HypothesisState.SUPPORTED, HypothesisState.SUSPECTED, HypothesisState.REFUTED]
    return ReportWorkup(
        opened_on=workup.opened_on,
        concluded_on=workup.concluded_on,
        conclusion=workup.conclusion,
        answered=state.answered,
        needed=state.needed,
        step=state.step,
        step_count=len(content.steps),
        gate_answered=state.gate.answered,
        gate_needed=state.gate.needed,
        gate_present=tuple(content.by_key[key].label for key in state.gate.present),
        gate_asked_on=max(known_dates, default=None),
        sources=tuple(source(row) for row in sorted(hypotheses.values(), key=lambda row: weight.index(row.state))),
        items=tuple(
            item(row) for row in sorted(answers.values(), key=lambda row: (order.get(row.item, len(order)), row.item))
        ),
    )
