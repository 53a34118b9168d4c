"""Which of the known failure patterns the records show, before a source of pain is named (clinical sources, 6.1).

Each is a prompt with its basis and with what is not recorded; none is a diagnosis, and several may hold at once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.pattern import After, Pattern, SessionFacts
from tpi_tracker.domain.rules import PatternRule
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.workup import WorkupItem

SPREAD = "pattern.spread"
NEUROLOGICAL = "pattern.neurological"


class PatternKind(StrEnum):
    """The rows of the table, in its order."""

    LOCALISATION = "localisation"
    PERPETUATING = "perpetuating"
    MECHANICAL = "mechanical"
    SPREAD = "spread"
    NEUROLOGICAL = "neurological"
    SORENESS = "soreness"


@dataclass(frozen=True, slots=True)
class PatternFound:
    """One pattern that holds: what it points to first, what may be looked at, and the records it was read from."""

    kind: PatternKind
    line: Sentence
    look: Sentence
    basis: tuple[Sentence, ...]
    missing: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class PatternReading:
    """The patterns that hold, and what would have to be recorded to tell more."""

    found: tuple[PatternFound, ...]
    not_recorded: tuple[Sentence, ...]


def read_kinds(
    pattern: Pattern, answers: Mapping[str, WorkupItem], rule: PatternRule, *, widespread: bool | None = None
) -> PatternReading:
    """The patterns that the sessions and the two answers of step 2 show.

    ``widespread``: what the problem's record says of widespread pain; None is not asked. A session that lacks a record
    shows nothing: it is named as not recorded, never read as "no".
    """
    found = (
        _localisation(pattern, rule),
        _perpetuating(pattern, rule),
        _mechanical(pattern, answers, rule),
        _spread(pattern, answers, rule, widespread),
        _neurological(answers),
        _soreness(pattern, rule),
    )
    return PatternReading(tuple(one for one in found if one is not None), tuple(_not_recorded(pattern, answers)))


def _localisation(pattern: Pattern, rule: PatternRule) -> PatternFound | None:
    """No relief inside the anaesthetic window, and twitch or reproduction of the pain at few sites or at none."""
    measured = [session for session in pattern.sessions if session.procedural_relief_pct is not None]
    if not measured or (measured[-1].procedural_relief_pct or 0) >= rule.window_none_below_pct:
        return None
    counts = {"twitch": pattern.twitch, "reproduced": pattern.pain_reproduced}
    known = [count for count in counts.values() if count.recorded]
    if known and not any(count.is_below(rule.little_share_pct) for count in known):
        return None
    facts = [Sentence("pattern.fact.no_relief")]
    basis = [_within(session) for session in measured]
    missing = []
    for name, count in counts.items():
        if not count.recorded:
            missing.append(Sentence(f"pattern.missing.{name}"))
            continue
        basis.append(Sentence(f"pattern.basis.{name}", {"found": count.found, "recorded": count.recorded}))
        if count.is_below(rule.little_share_pct):
            facts.append(Sentence(f"pattern.fact.{'little' if count.found else 'no'}_{name}"))
    return _found(PatternKind.LOCALISATION, {"facts": facts}, basis, missing)


def _perpetuating(pattern: Pattern, rule: PatternRule) -> PatternFound | None:
    """Relief while the anaesthetic worked, gone within the first week."""
    basis = []
    for session in pattern.sessions:
        relief = session.procedural_relief_pct
        if relief is None or relief < rule.window_relief_pct:
            continue
        gone = _gone(session, rule)
        if gone is not None:
            values = {"day": gone.day, "relief": gone.relief_pct}
            basis += [_within(session), _of(session, "gone" if gone.relief_pct >= 0 else "gone_worse", values)]
    if not basis:
        return None
    values = {"relief": rule.window_relief_pct, "day": rule.gone_by_day}
    return _found(PatternKind.PERPETUATING, values, basis)


def _gone(session: SessionFacts, rule: PatternRule) -> After | None:
    """The last score of the first week, when it is below the wanted relief and none later reaches it."""
    early = [after for after in session.after if after.day <= rule.gone_by_day]
    later = [after for after in session.after if after.day > rule.gone_by_day]
    if not early or early[-1].relief_pct >= rule.window_relief_pct:
        return None
    return None if any(after.relief_pct >= rule.window_relief_pct for after in later) else early[-1]


def _mechanical(pattern: Pattern, answers: Mapping[str, WorkupItem], rule: PatternRule) -> PatternFound | None:
    """Relief of weeks, then the pain is back where it was."""
    if _is(answers, SPREAD, ItemState.PRESENT):
        return None
    basis: list[Sentence] = []
    longest = 0
    same = _is(answers, SPREAD, ItemState.ABSENT)
    for place, session in enumerate(pattern.sessions):
        days = session.documented_relief_days
        if days is None or days < rule.weeks_from_day or session.lost_day is None:
            continue
        following = next((later for later in pattern.sessions[place + 1 :] if later.sites), None)
        again = session.places & following.places if following is not None else frozenset()
        if following is not None and session.sites and not again and not same:
            continue
        longest = max(longest, days)
        basis.append(_of(session, "weeks", {"count": days, "lost": session.lost_day}))
        if again and following is not None:
            basis.append(_of(following, "same_site", {"other": session.number}))
            same = True
    if not basis:
        return None
    if _is(answers, SPREAD, ItemState.ABSENT):
        basis.append(Sentence("pattern.basis.not_moved"))
    missing = () if same else (Sentence("pattern.missing.same_site"),)
    return _found(PatternKind.MECHANICAL, {"count": longest}, basis, missing)


def _spread(
    pattern: Pattern, answers: Mapping[str, WorkupItem], rule: PatternRule, widespread: bool | None
) -> PatternFound | None:
    """The pain moved or spread, or many places are treated."""
    basis = []
    if _is(answers, SPREAD, ItemState.PRESENT):
        basis.append(Sentence("pattern.basis.spread"))
    if pattern.same_site is False:
        last, before = [session for session in pattern.sessions if session.sites][-1:-3:-1]
        basis.append(_of(last, "moved", {"other": before.number}))
    basis += [
        _of(session, "many", {"count": len(session.places)})
        for session in pattern.sessions
        if len(session.places) >= rule.many_sites
    ]
    if widespread:
        basis.append(Sentence("pattern.basis.widespread"))
    if not basis:
        return None
    missing = () if SPREAD in answers else (Sentence("pattern.missing.spread"),)
    return _found(PatternKind.SPREAD, {}, basis, missing)


def _neurological(answers: Mapping[str, WorkupItem]) -> PatternFound | None:
    if not _is(answers, NEUROLOGICAL, ItemState.PRESENT):
        return None
    note = answers[NEUROLOGICAL].note
    said = Sentence("pattern.basis.neurological_note", {"note": note}) if note else None
    return _found(PatternKind.NEUROLOGICAL, {}, [said or Sentence("pattern.basis.neurological")])


def _soreness(pattern: Pattern, rule: PatternRule) -> PatternFound | None:
    """Worse in the first days, at the baseline or better afterwards."""
    basis = []
    for session in pattern.sessions:
        worse = [a for a in session.after if a.day <= rule.soreness_to_day and a.relief_pct < 0]
        back = [a for a in session.after if worse and a.day > worse[-1].day and a.relief_pct >= 0]
        if worse and back:
            basis.append(
                _of(session, "sore", {"day": worse[-1].day, "more": -worse[-1].relief_pct, "back": back[0].day})
            )
    if not basis:
        return None
    return _found(PatternKind.SORENESS, {"day": rule.soreness_to_day}, basis)


def _not_recorded(pattern: Pattern, answers: Mapping[str, WorkupItem]) -> Iterable[Sentence]:
    for session in pattern.sessions:
        if session.procedural_relief_pct is None:
            yield _missing(session, "within")
        if not session.after:
            yield _missing(session, "after")
    if pattern.sessions:
        if not pattern.twitch.recorded:
            yield Sentence("pattern.missing.twitch")
        if not pattern.pain_reproduced.recorded:
            yield Sentence("pattern.missing.reproduced")
    for key, name in ((SPREAD, "spread"), (NEUROLOGICAL, "neurological")):
        if not (_is(answers, key, ItemState.PRESENT) or _is(answers, key, ItemState.ABSENT)):
            yield Sentence(f"pattern.missing.{name}")


def _found(
    kind: PatternKind, values: Mapping[str, object], basis: Iterable[Sentence], missing: Iterable[Sentence] = ()
) -> PatternFound:
    return PatternFound(
        kind, Sentence(f"pattern.line.{kind}", values), Sentence(f"pattern.look.{kind}"), tuple(basis), tuple(missing)
    )


def _within(session: SessionFacts) -> Sentence:
    relief = session.procedural_relief_pct or 0.0
    if relief < 0:
        return _of(session, "within_worse", {"more": -relief})
    return _of(session, "within", {"relief": relief})


def _of(session: SessionFacts, name: str, values: Mapping[str, object]) -> Sentence:
    dated = {"number": session.number, "on": session.on or session.performed_at.date()}
    return Sentence(f"pattern.basis.{name}", dated | dict(values))


def _missing(session: SessionFacts, name: str) -> Sentence:
    return Sentence(f"pattern.missing.{name}", {"number": session.number})


def _is(answers: Mapping[str, WorkupItem], key: str, state: ItemState) -> bool:
    return key in answers and answers[key].state is state
