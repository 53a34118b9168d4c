"""The pathways that follow from what a workup found, each with its reasons and what is to be thought of beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from tpi_tracker.domain.checklist import Caution, Checklist, PathwayContent
from tpi_tracker.domain.codes import HypothesisState, ItemState, Pathway
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.workup import Hypothesis, WorkupItem


@dataclass(frozen=True, slots=True)
class Repeat:
    """A session or a planned repeat since the flag: the one technical repeat was made. ``number`` None: planned."""

    on: date
    number: int | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A pathway that follows from what is recorded. ``because``: branch keys and item keys.

    ``repeated`` are the repeats already made since the flag, where the pathway is meant once.
    """

    pathway: PathwayContent
    because: tuple[str, ...]
    cautions: tuple[Caution, ...] = ()
    repeated: Sentence | None = None


def offers(
    checklist: Checklist,
    answers: Mapping[str, WorkupItem],
    hypotheses: Mapping[str, Hypothesis],
    *,
    age: int | None = None,
    repeats: Iterable[Repeat] = (),
) -> tuple[Offer, ...]:
    """The pathways that follow, each with its reasons, in the checklist's order.

    A confirmed source offers its pathways; a present item offers those that name it. Everything else stays
    selectable by hand: an offer is a prompt, the clinician decides.
    """
    confirmed = [key for key, row in hypotheses.items() if row.state is HypothesisState.CONFIRMED]
    found = {key for key, row in answers.items() if row.state is ItemState.PRESENT}
    made = tuple(repeats)
    result = []
    for pathway in checklist.pathways:
        because = [
            branch.key for branch in checklist.branches if branch.key in confirmed and pathway.key in branch.pathways
        ]
        because += [key for key in pathway.when if key in found]
        if because or (pathway.always and (confirmed or found)):
            offer = Offer(pathway, tuple(because), cautions_of(pathway, age))
            result.append(replace(offer, repeated=repeat_said(made)) if pathway.once and made else offer)
    return tuple(result)


def cautions_of(pathway: PathwayContent, age: int | None) -> tuple[Caution, ...]:
    """The cautions that hold for a patient of that age; where it is not known those of an age are left out."""
    return tuple(c for c in pathway.cautions if c.from_age is None or (age is not None and age >= c.from_age))


def repeats_since(flag_on: date, sessions: Iterable[tuple[int, date]], steps: Iterable[PlanStep]) -> tuple[Repeat, ...]:
    """What was repeated after the flag: sessions (number, date) later than its day, and repeats that were planned."""
    made = [Repeat(on, number) for number, on in sessions if on > flag_on]
    made += [
        Repeat(step.started_on, None)
        for step in steps
        if step.pathway is Pathway.TECHNICAL_REPEAT and step.started_on >= flag_on and not step.is_retracted
    ]
    return tuple(sorted(made, key=_when))


def repeat_said(repeats: Iterable[Repeat]) -> Sentence | None:
    """That the one repeat was made already; None where none was."""
    made = tuple(repeats)
    if not made:
        return None
    done = next((repeat for repeat in reversed(made) if repeat.number is not None), None)
    if done is not None:
        return Sentence("workup.repeat.done", {"number": done.number, "on": done.on})
    return Sentence("workup.repeat.planned", {"on": made[-1].on})


def _when(repeat: Repeat) -> tuple[date, int]:
    return (repeat.on, repeat.number or 0)
