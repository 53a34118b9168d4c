"""What payers would find documented before a repeat: gathers the facts, asks the rules, and says it in words."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import Guidance, Side, Technique
from tpi_tracker.domain.coverage import Coverage, Repeat
from tpi_tracker.domain.coverage_facts import Care, CoverageFacts, GivenDrug, InjectedSite, NeedleSession, ScoreTold
from tpi_tracker.domain.coverage_point import Point
from tpi_tracker.domain.coverage_preset import Preset, Standing
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.exchange.evaluation_json import Fragment
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken


class Covered(Protocol):
    """Of a problem: what payers ask."""

    @property
    def problem_id(self) -> str: ...
    @property
    def patient_no(self) -> str: ...
    @property
    def icd10(self) -> str | None: ...
    @property
    def onset_date(self) -> date | None: ...
    @property
    def conservative_care_failed(self) -> bool | None: ...


class Needled(Protocol):
    """Of a session: when and how it was."""

    @property
    def session_id(self) -> str: ...
    @property
    def problem_id(self) -> str: ...
    @property
    def performed_at(self) -> datetime: ...
    @property
    def technique(self) -> Technique: ...
    @property
    def guidance(self) -> Guidance | None: ...


class Located(Protocol):
    """Of a site: where, and the findings policies ask for."""

    @property
    def muscle(self) -> str: ...
    @property
    def side(self) -> Side: ...
    @property
    def taut_band(self) -> bool | None: ...
    @property
    def tender_spot(self) -> bool | None: ...
    @property
    def referred_pain(self) -> bool | None: ...


class Part(Protocol):
    """Of an ingredient: what, and whether its amount is recorded."""

    @property
    def drug(self) -> str: ...
    @property
    def concentration_mg_ml(self) -> float | None: ...
    @property
    def volume_ml(self) -> float | None: ...


class Repeats:
    """Repeats on the date of ``as_of`` under the presets in force, with the answers that were told already."""

    def __init__(self, as_of: datetime, zone: ZoneInfo, *, gaps_alone: bool = False) -> None:
        self.as_of, self.zone = as_of, zone
        response = catalogue.rules().response
        self.repeat = Repeat(catalogue.coverage_rules(), response, as_of, zone, gaps_alone=gaps_alone)
        self._told: dict[tuple[int, int | None, tuple[Point, ...]], Fragment] = {}

    def told(self, answers: Iterable[Coverage]) -> list[dict[str, Any]]:
        """Each preset's answer as ``evaluate --json`` gives it. The same few are told of thousands of problems."""
        kept = self._told
        found: list[dict[str, Any]] = []
        for place, answer in enumerate(answers):
            key = (place, answer.sessions_in_window, answer.gaps)
            told = kept.get(key)
            if told is None:
                if len(kept) >= _MOST_SAID:
                    kept.clear()
                told = kept[key] = _told(answer)
            found.append(told)
        return found


class Gathered:
    """The injections of some patients, all of their problems, up to a date: policies count over the patient."""

    def __init__(
        self,
        problems: Iterable[Covered],
        sessions: Mapping[str, Sequence[Needled]],
        sites: Mapping[str, Sequence[Located]],
        drugs: Mapping[str, Sequence[Part]],
        repeats: Repeats,
        days: Mapping[str, date] | None = None,
    ) -> None:
        """``sessions`` are found by problem, ``sites`` and ``drugs`` by session; ``days`` are the sessions' dates,
        where they are known already."""
        self._repeats, as_of, zone = repeats, repeats.as_of, repeats.zone
        self._sessions: dict[str, list[NeedleSession]] = {}
        for problem in problems:
            self._sessions.setdefault(problem.patient_no, []).extend(
                [
                    NeedleSession(
                        session.session_id,
                        session.problem_id,
                        session.performed_at,
                        days[session.session_id] if days is not None else local_date(session.performed_at, zone),
                        session.technique is not Technique.DRY_NEEDLING,
                        session.guidance,
                        _located(sites.get(session.session_id, ())),
                        _parts(drugs.get(session.session_id, ())),
                    )
                    for session in sessions.get(problem.problem_id, ())
                    if session.performed_at <= as_of
                ]
            )

    def of(
        self,
        problem: Problem,
        scores: Iterable[Score],
        steps: Iterable[PlanStep],
        tried: Iterable[Treatment],
        verdicts: Iterable[ResponseVerdict],
    ) -> tuple[Coverage, ...]:
        """Every preset's answer for a problem. ``scores`` come in order of entry; retracted ones are left out here."""
        return self.among(
            problem,
            [_score(score) for score in scores if not score.is_retracted],
            [Care(row.kind.value, row.started_on, row.ended_on, row.helped) for row in tried if not row.is_retracted]
            + [Care(s.pathway.value, s.started_on, s.ended_on) for s in steps if not s.is_retracted],
            verdicts,
        )

    def among(
        self,
        problem: Covered,
        scores: Sequence[ScoreTold],
        care: Sequence[Care],
        verdicts: Iterable[ResponseVerdict],
    ) -> tuple[Coverage, ...]:
        """As ``of``, of plain values that count."""
        facts = CoverageFacts(
            problem_id=problem.problem_id,
            icd10=problem.icd10,
            onset_on=problem.onset_date,
            conservative_care_failed=problem.conservative_care_failed,
            sessions=self._sessions.get(problem.patient_no, ()),
            scores=[score for score in scores if score.at <= self._repeats.as_of],
            care=care,
            verdicts={verdict.session_id: verdict for verdict in verdicts},
        )
        return self._repeats.repeat.answers(facts)

    def told(
        self, problem: Covered, scores: Sequence[ScoreTold], care: Sequence[Care], verdicts: Iterable[ResponseVerdict]
    ) -> list[dict[str, Any]]:
        """As ``among``, shaped as ``evaluate --json`` gives it, the default preset first."""
        return self._repeats.told(self.among(problem, scores, care, verdicts))


_MOST_SAID = 1_000


def gap_words(point: Point) -> str:
    """A point in words. The same few are said of thousands of problems, so each is put into words once."""
    return _gap_words(point, spoken().code)


@lru_cache(maxsize=_MOST_SAID)
def _gap_words(point: Point, language: str) -> str:
    return say(point.words, language)


def _told(answer: Coverage) -> Fragment:
    preset, gaps = answer.preset, answer.gaps
    return Fragment(
        policy=preset.policy_id,
        repeat_documented=not gaps,
        gaps=[gap.code for gap in gaps],
        gap_texts=[gap_words(gap) for gap in gaps],
        sessions_in_window=answer.sessions_in_window,
        max_sessions=preset.max_count if preset.counts_sessions else None,
        expired=answer.standing in {Standing.CHECK_EXPIRED, Standing.NO_LONGER_IN_FORCE},
    )


def standing_words(preset: Preset, standing: Standing) -> Sentence | None:
    """Why a preset is shown grey; None while it can be relied on."""
    if standing is Standing.CURRENT:
        return None
    values = {"until": preset.valid_until, "since": preset.effective_from, "ended": preset.effective_to}
    return Sentence(f"coverage.standing.{standing.value}", values)


def _located(sites: Sequence[Located]) -> tuple[InjectedSite, ...]:
    code = spoken().code
    return tuple([_site(code, at.muscle, at.side, at.taut_band, at.tender_spot, at.referred_pain) for at in sites])


def _parts(drugs: Sequence[Part]) -> tuple[GivenDrug, ...]:
    return tuple(
        [_drug(part.drug, part.concentration_mg_ml is not None and part.volume_ml is not None) for part in drugs]
    )


@lru_cache(maxsize=2_000)
def _site(
    _language: str,
    muscle: str,
    side: Side,
    taut_band: bool | None,
    tender_spot: bool | None,
    referred_pain: bool | None,
) -> InjectedSite:
    known = catalogue.muscle(muscle)
    return InjectedSite(
        muscle=muscle,
        name=known.short if known else muscle.replace("_", " "),
        side=side.value,
        region=known.coverage_region if known else None,
        taut_band=taut_band,
        tender_spot=tender_spot,
        referred_pain=referred_pain,
    )


@lru_cache(maxsize=200)
def _drug(key: str, has_amount: bool) -> GivenDrug:
    known = catalogue.drug(key)
    return GivenDrug(key, known.kind if known else None, has_amount)


def _score(score: Score) -> ScoreTold:
    measure = None if score.measure is None else score.measure.value
    return ScoreTold(score.taken_at, str(score.scale), measure, score.value, score.stated_relief_pct)
