"""The life of a finding under random histories (clinical rules, section 3)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from tpi_tracker.domain.codes import FindingKind, FindingStatus
from tpi_tracker.domain.facts import Facts, Visit, in_order
from tpi_tracker.domain.failure import Failure, FailureRules, failure_of, held_before
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.finding_life import Turn, life
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.services.catalogue import rules

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
RULES = FailureRules(rules().response, rules().failure, ZoneInfo("UTC"))


def at(day: float) -> datetime:
    return START + timedelta(days=day)


@dataclass
class Story:
    """A problem's records and stored findings, kept in step as the services keep them."""

    visits: dict[str, Visit] = field(default_factory=dict)
    readings: dict[str, Reading] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    concluded: set[str] = field(default_factory=set)

    def facts(self) -> Facts:
        return Facts(in_order(self.visits.values()), tuple(self.readings.values()))

    def failure(self, day: float) -> Failure | None:
        facts = self.facts()
        return failure_of(facts, judge_problem(facts, RULES.response, at(day), RULES.zone), RULES, at(day))

    def look(self, day: float) -> list[Turn]:
        facts = self.facts()

        def held(finding: Finding) -> bool:
            return held_before(facts, finding.kind, finding.sessions, finding.evidence_hash, RULES, at(day))

        turns = life(
            "P",
            self.findings,
            self.failure(day),
            today=at(day).date(),
            held_before=held,
            is_concluded=self.concluded.__contains__,
        )
        for turn in turns:
            if turn.turn is Turn.OPENED:
                self.findings.append(turn.finding.changed(row_id=f"F{len(self.findings)}"))
            else:
                self.put(turn.finding)
        return [turn.turn for turn in turns]

    def put(self, finding: Finding) -> None:
        place = next(i for i, stored in enumerate(self.findings) if stored.row_id == finding.row_id)
        self.findings[place] = finding

    def inject(self, day: float) -> None:
        key = f"S{len(self.visits)}"
        self.visits[key] = Visit(key, at(day))

    def score(self, day: float, value: float) -> str:
        key = f"r{len(self.readings)}-{day}"
        self.readings[key] = Reading(key, at(day), "nrs", "now", float(value), None, len(self.readings))
        return key

    def current(self) -> Finding | None:
        (found,) = [finding for finding in self.findings if finding.is_current] or [None]
        return found


def flat() -> Story:
    """No relief since day 14."""
    story = Story()
    story.inject(0)
    story.score(0, 8)
    story.score(14, 7)
    story.look(14)
    return story


def status(story: Story) -> FindingStatus:
    (finding,) = story.findings
    return finding.status


def test_opened_and_renewed_with_new_evidence() -> None:
    story = flat()
    opened = story.current()
    assert opened is not None
    assert (opened.kind, opened.since, opened.status) == (FindingKind.NO_RELIEF, at(14), FindingStatus.OPEN)
    assert story.look(20) == []
    story.score(21, 8)
    assert story.look(21) == [Turn.RENEWED]
    renewed = story.current()
    assert renewed is not None
    assert renewed.row_id == opened.row_id
    assert renewed.since == at(14)
    assert renewed.evidence_hash != opened.evidence_hash


def test_superseded_by_a_newer_score_and_back_when_that_is_retracted() -> None:
    story = flat()
    good = story.score(28, 2)
    assert story.look(28) == [Turn.SUPERSEDED]
    del story.readings[good]
    assert story.look(29) == [Turn.RETURNED]
    assert status(story) is FindingStatus.OPEN


def test_superseded_by_a_new_session() -> None:
    story = flat()
    story.inject(30)
    assert story.look(30) == [Turn.SUPERSEDED]


def test_withdrawn_by_a_correction_and_back_when_that_is_undone() -> None:
    story = flat()
    key = next(key for key, reading in story.readings.items() if reading.at == at(14))
    wrong = story.readings[key]
    story.readings[key] = wrong._replace(value=2.0)
    assert story.look(15) == [Turn.WITHDRAWN]
    story.readings[key] = wrong
    assert story.look(16) == [Turn.RETURNED]
    assert status(story) is FindingStatus.OPEN


def test_workup_and_conclusion_stay_through_new_evidence_and_through_a_gap() -> None:
    story = flat()
    story.put(story.findings[0].changed(status="in_workup", workup_id="W"))
    story.score(21, 8)
    story.look(21)
    assert status(story) is FindingStatus.IN_WORKUP
    good = story.score(28, 2)
    story.look(28)
    assert status(story) is FindingStatus.SUPERSEDED
    assert story.findings[0].workup_id == "W"
    story.concluded.add("W")
    del story.readings[good]
    story.look(29)
    assert status(story) is FindingStatus.CONCLUDED
    story.score(35, 8)
    story.look(35)
    assert status(story) is FindingStatus.CONCLUDED


def dismissed(until: date = at(60).date()) -> Story:
    story = flat()
    told = {"status": "dismissed", "dismissal_reason": "waiting for the scan", "dismissed_until": until}
    story.put(story.findings[0].changed(**told))
    return story


def test_a_dismissal_is_quiet_until_its_date() -> None:
    story = dismissed()
    assert story.look(59) == []
    assert story.look(60) == [Turn.REOPENED]
    assert status(story) is FindingStatus.OPEN
    assert story.findings[0].dismissal_reason is None
    assert story.look(61) == []


def test_a_dismissal_ends_when_the_evidence_changes() -> None:
    story = dismissed()
    story.score(21, 8)
    assert story.look(21) == [Turn.REOPENED]
    assert status(story) is FindingStatus.OPEN


def test_a_dismissal_holds_through_a_wrong_entry() -> None:
    story = dismissed()
    good = story.score(28, 2)
    assert story.look(28) == [Turn.SUPERSEDED]
    del story.readings[good]
    assert story.look(29) == [Turn.RETURNED]
    assert status(story) is FindingStatus.DISMISSED


def test_a_dismissal_that_ended_in_a_workup_does_not_come_back() -> None:
    story = dismissed()
    story.put(story.findings[0].changed(status="in_workup", workup_id="W"))
    good = story.score(28, 2)
    story.look(28)
    del story.readings[good]
    story.look(29)
    assert status(story) is FindingStatus.IN_WORKUP


def test_more_scores_than_a_text_can_name_are_no_obstacle() -> None:
    story = flat()
    for day in range(15, 165):
        key = f"{day}".rjust(190, "k")
        story.readings[key] = Reading(key, at(day), "nrs", "now", 8.0, None, day)
    assert story.look(170) == [Turn.RENEWED]
    assert story.findings[0].scores.startswith("r0-0;r1-14;kkk")
    assert 19_000 < len(story.findings[0].scores) <= 20_000


def test_day_42_alone_opens_a_finding() -> None:
    story = Story()
    for day in (0, 60):
        story.inject(day)
        story.score(day, 8)
    story.score(7, 3)
    story.score(28, 7)
    story.score(74, 5)
    assert story.look(101.4) == []
    assert story.look(101.5) == [Turn.OPENED]
    assert story.findings[0].since == at(101.5)


Event = tuple[str, float, int]
"""What happens, how many days after the event before, and a number that says which or how much."""

kinds = st.sampled_from(["inject", "score", "score", "score", "score", "wait", "amend", "retract"])
gaps = st.sampled_from([0.25, 1.0, 3.0, 7.0, 7.0, 14.0, 21.0, 41.5])
events = st.lists(st.tuples(kinds, gaps, st.integers(0, 10)), min_size=3, max_size=25)
onwards = st.lists(
    st.tuples(kinds.filter(lambda kind: kind not in {"amend", "retract"}), gaps, st.integers(0, 10)),
    min_size=3,
    max_size=25,
)


def tell(story: Story, happened: list[Event], after_each: Callable[[Event, str | None, float], None]) -> float:
    """Plays the events day by day; ``after_each`` gets the event, the record it corrected, and the day."""
    day = 0.0
    story.inject(0.0)
    story.score(0.0, 8)
    for event in happened:
        kind, gap, number = event
        day += gap
        corrected = None
        keys = sorted(story.readings)
        if kind == "inject":
            story.score(day - 0.01, 8)
            story.inject(day)
        elif kind == "score":
            story.score(day, number)
        elif kind == "amend" and keys:
            corrected = keys[number % len(keys)]
            story.readings[corrected] = story.readings[corrected]._replace(value=float(10 - number))
        elif kind == "retract" and keys:
            corrected = keys[number % len(keys)]
            # The key stays taken, as that of a retracted record does.
            story.readings[corrected] = story.readings[corrected]._replace(scale="faces", measure="least")
        after_each(event, corrected, day)
    return day


@given(events)
@settings(deadline=None)
def test_day_by_day_and_all_at_once_end_the_same(happened: list[Event]) -> None:
    story = Story()

    def look(event: Event, corrected: str | None, day: float) -> None:
        before = {finding.row_id: finding for finding in story.findings}
        story.look(day)
        failure = story.failure(day)
        current = [finding for finding in story.findings if finding.is_current]
        assert len(current) == (failure is not None)
        if failure is not None:
            (found,) = current
            assert (found.kind, found.sessions, found.since) == (failure.kind, failure.sessions, failure.since)
            assert found.evidence_hash == failure.evidence_hash
            assert found.status is FindingStatus.OPEN
        named = [(finding.kind, finding.sessions) for finding in story.findings]
        assert len(named) == len(set(named))
        for finding in story.findings:
            old = before.get(finding.row_id)
            if old is not None and old.is_current and not finding.is_current and corrected in old.scores.split(";"):
                assert finding.status is FindingStatus.WITHDRAWN

    end = tell(story, happened, look)
    at_once = Story(visits=story.visits, readings=story.readings)
    at_once.look(end)
    one, other = story.current(), at_once.current()
    assert (one is None) == (other is None)
    if one and other:
        assert one.model_dump(exclude={"row_id"}) == other.model_dump(exclude={"row_id"})


@given(onwards)
@settings(deadline=None)
def test_newer_records_alone_supersede_and_never_withdraw(happened: list[Event]) -> None:
    story = Story()

    def look(event: Event, corrected: str | None, day: float) -> None:
        story.look(day)
        assert all(finding.status is not FindingStatus.WITHDRAWN for finding in story.findings)

    tell(story, happened, look)


@given(events)
@settings(deadline=None)
def test_looking_twice_changes_nothing(happened: list[Event]) -> None:
    story = Story()

    def look(event: Event, corrected: str | None, day: float) -> None:
        story.look(day)
        assert story.look(day) == []

    tell(story, happened, look)


@given(events)
@settings(deadline=None)
def test_since_is_what_its_definition_gives(happened: list[Event]) -> None:
    story = Story()
    end = tell(story, happened, lambda event, corrected, day: None)
    failure = story.failure(end)
    if failure is None:
        return
    instants = {visit.at for visit in story.visits.values()} | {reading.at for reading in story.readings.values()}
    instants |= {visit.at + timedelta(days=41, hours=12) for visit in story.visits.values()}
    since = None
    for instant in sorted((i for i in instants if i <= at(end)), reverse=True):
        then = story.failure((instant - START) / timedelta(days=1))
        if then is None or then.kind is not failure.kind:
            break
        since = instant
    assert failure.since == since
