"""What payers would find documented before a repeat: gathers the facts, asks the rules, and says it in words."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import Guidance, Side, Technique
from tpi_tracker.domain.coverage import Coverage, coverage_of
from tpi_tracker.domain.coverage_facts import Care, CoverageFacts, GivenDrug, InjectedSite, NeedleSession, ScoreTold
from tpi_tracker.domain.coverage_point import Point
from tpi_tracker.domain.coverage_preset import Preset, Standing
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import injected
from tpi_tracker.store.database import Reader
from tpi_tracker.store.injected import CareRow, DrugRow, SiteRow


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


class Gathered:
    """The injections and the care of some patients, all of their problems, up to ``as_of``: read once for a batch."""

    def __init__(
        self,
        problems: Iterable[Covered],
        sessions: Mapping[str, Sequence[Needled]],
        sites: Iterable[Site | SiteRow],
        drugs: Iterable[Injectate | DrugRow],
        care: Iterable[Treatment | CareRow],
        zone: ZoneInfo,
        as_of: datetime,
    ) -> None:
        self._zone, self._as_of = zone, as_of
        where: dict[str, list[InjectedSite]] = {}
        for site in sites:
            told = _site(site.muscle, site.side, site.taut_band, site.tender_spot, site.referred_pain)
            where.setdefault(site.session_id, []).append(told)
        what: dict[str, list[GivenDrug]] = {}
        for part in drugs:
            has_amount = part.concentration_mg_ml is not None and part.volume_ml is not None
            what.setdefault(part.session_id, []).append(_drug(part.drug, has_amount))
        self._care: dict[str, list[Care]] = {}
        for row in care:
            tried = Care(row.kind.value, row.started_on, row.ended_on, row.helped)
            self._care.setdefault(row.problem_id, []).append(tried)
        self._sessions: dict[str, list[NeedleSession]] = {}
        for problem in problems:
            self._sessions.setdefault(problem.patient_no, []).extend(
                NeedleSession(
                    session_id=session.session_id,
                    problem_id=session.problem_id,
                    at=session.performed_at,
                    on=local_date(session.performed_at, zone),
                    is_injection=session.technique is not Technique.DRY_NEEDLING,
                    guidance=session.guidance,
                    sites=tuple(where.get(session.session_id, ())),
                    drugs=tuple(what.get(session.session_id, ())),
                )
                for session in sessions.get(problem.problem_id, ())
                if session.performed_at <= as_of
            )

    def of(
        self,
        problem: Problem,
        scores: Iterable[Score],
        steps: Iterable[PlanStep],
        verdicts: Iterable[ResponseVerdict],
    ) -> tuple[Coverage, ...]:
        """Every preset's answer for a problem. ``scores`` come in order of entry; retracted ones are left out here."""
        return self.among(
            problem,
            [_score(score) for score in scores if not score.is_retracted],
            [Care(s.pathway.value, s.started_on, s.ended_on) for s in steps if not s.is_retracted],
            verdicts,
        )

    def among(
        self,
        problem: Covered,
        scores: Iterable[ScoreTold],
        steps: Iterable[Care],
        verdicts: Iterable[ResponseVerdict],
    ) -> tuple[Coverage, ...]:
        """As ``of``, of plain values that count."""
        facts = CoverageFacts(
            problem_id=problem.problem_id,
            icd10=problem.icd10,
            onset_on=problem.onset_date,
            conservative_care_failed=problem.conservative_care_failed,
            sessions=self._sessions.get(problem.patient_no, ()),
            scores=[score for score in scores if score.at <= self._as_of],
            care=[*self._care.get(problem.problem_id, ()), *steps],
            verdicts={verdict.session_id: verdict for verdict in verdicts},
        )
        return coverage_of(facts, catalogue.coverage_rules(), catalogue.rules().response, self._as_of, self._zone)

    def told(
        self, problem: Covered, scores: Iterable[ScoreTold], steps: Iterable[Care], verdicts: Iterable[ResponseVerdict]
    ) -> list[dict[str, Any]]:
        """As ``among``, shaped as ``evaluate --json`` gives it, the default preset first."""
        return [_told(answer) for answer in self.among(problem, scores, steps, verdicts)]


def read(
    reader: Reader,
    clinic: Clinic,
    problems: Sequence[Covered],
    sessions: Mapping[str, Sequence[Needled]],
    as_of: datetime,
) -> Gathered:
    """What counts for the coverage of these problems; ``sessions`` are all of theirs, by problem.

    All problems of a patient are to be among them: policies count over the patient.
    """
    keys = [session.session_id for group in sessions.values() for session in group]
    return Gathered(
        problems,
        sessions,
        injected.sites(reader, keys),
        injected.drugs(reader, keys),
        injected.care(reader, [problem.problem_id for problem in problems]),
        clinic.zone,
        as_of,
    )


_MOST_SAID = 5_000
_said: dict[tuple[str, str], str] = {}


def gap_words(point: Point) -> str:
    """A point in words. The same few are said of thousands of problems, so each is put into words once."""
    key = (point.words.key, repr(point.words.values))
    found = _said.get(key)
    if found is None:
        if len(_said) >= _MOST_SAID:
            _said.clear()
        found = _said[key] = say(point.words)
    return found


def _told(answer: Coverage) -> dict[str, Any]:
    preset, gaps = answer.preset, answer.gaps
    return {
        "policy": preset.policy_id,
        "repeat_documented": not gaps,
        "gaps": [gap.code for gap in gaps],
        "gap_texts": [gap_words(gap) for gap in gaps],
        "sessions_in_window": answer.sessions_in_window,
        "max_sessions": preset.max_count if preset.counts_sessions else None,
        "expired": answer.standing in {Standing.CHECK_EXPIRED, Standing.NO_LONGER_IN_FORCE},
    }


def standing_words(preset: Preset, standing: Standing) -> Sentence | None:
    """Why a preset is shown grey; None while it can be relied on."""
    if standing is Standing.CURRENT:
        return None
    values = {"until": preset.valid_until, "since": preset.effective_from, "ended": preset.effective_to}
    return Sentence(f"coverage.standing.{standing.value}", values)


@lru_cache(maxsize=2_000)
def _site(
    muscle: str, side: Side, taut_band: bool | None, tender_spot: bool | None, referred_pain: bool | None
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
