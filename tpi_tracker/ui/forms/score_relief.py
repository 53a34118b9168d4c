"""What a score that is being typed means: relief from the baseline it is compared with, and the last scores as bars."""

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.score import RANGES, Score
from tpi_tracker.render.wording import word
from tpi_tracker.services.scores import ScoreContext
from tpi_tracker.ui.widgets.bars import MOST
from tpi_tracker.ui.widgets.relief_line import ReliefWords, baseline_words, relief_words


class ScoreAsked(NamedTuple):
    """A score as it is typed: scale and measure, the number or why there is none, relief as stated, the instant.

    ``amended`` is the kept score that is corrected.
    """

    pair: tuple[str, str]
    value: float | None
    not_given: str | None
    stated: float | None
    at: datetime
    amended: Score | None = None


def words(context: ScoreContext, asked: ScoreAsked, zone: ZoneInfo) -> ReliefWords:
    """Relief against the baseline of the session it comes after; of a session's own baseline, that it is one."""
    own = _begins(context, asked, zone)
    if own is not None:
        return baseline_words(asked.value, asked.not_given, local_date(own, zone))
    verdict = context.verdict_for(asked.at)
    baseline = verdict.baseline if verdict and verdict.pair == asked.pair else None
    if baseline is not None and asked.amended is not None and baseline.key == asked.amended.key:
        baseline = None  # nothing is compared with itself
    return relief_words(
        asked.value,
        asked.not_given,
        baseline,
        local_date(baseline.at, zone) if baseline else None,
        asked.stated,
        f"{word('scale', asked.pair[0])} {word('measure', asked.pair[1])}",
    )


def bars(context: ScoreContext, asked: ScoreAsked) -> tuple[float | None, ...]:
    """The last scores of the pair as shares of the scale, the typed one last."""
    high = RANGES[asked.pair[0]][1]
    corrected = asked.amended.key if asked.amended else None
    found = [
        None if score.value is None else score.value / high
        for score in context.scores
        if (score.scale, str(score.measure or "now")) == asked.pair and score.key != corrected
    ]
    if asked.value is not None or asked.not_given is not None:
        found.append(None if asked.value is None else asked.value / high)
    return tuple(found[-MOST:])


def _begins(context: ScoreContext, asked: ScoreAsked, zone: ZoneInfo) -> datetime | None:
    """When the session was that the corrected score is the baseline of; None where it is none, or is moved away.

    Relief after that session is computed from the score itself, so it is not computed from an earlier one here.
    """
    score = asked.amended
    if score is None or (score.scale, str(score.measure or "now")) != asked.pair:
        return None
    if local_date(asked.at, zone) < local_date(score.taken_at, zone):
        return None
    of = {made.session_id for made in context.verdicts if made.baseline and made.baseline.key == score.key}
    of |= {score.session_id} if score.session_id else set()
    starts = (session.performed_at for session in context.sessions if session.session_id in of)
    return next((start for start in starts if max(asked.at, score.taken_at) <= start), None)
