"""Budgets of chart and paper, as ratios in one run where there is something to compare with."""

import statistics
import time
from collections.abc import Callable

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from tests.render.histories import NOW, keep, many, records_of_the_pictures
from tpi_tracker.render.figures import draw, new_figure
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.render.report import typeset
from tpi_tracker.services import reports

pytestmark = pytest.mark.benchmark


def seconds(work: Callable[[], object], rounds: int = 9, *, best: bool = False) -> float:
    """Median of the rounds, or the ``best`` one where the budget is absolute and others may use the machine."""
    took = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return min(took) if best else statistics.median(took)


def test_painting_200_scores_takes_at_most_twice_a_bare_redraw() -> None:
    spec = many(200)
    figure = new_figure(871, 350)
    canvas = FigureCanvasAgg(figure)

    def from_values() -> None:
        draw(figure, spec, TOKENS["light"])
        canvas.draw()

    from_values()
    ours, bare = seconds(from_values), seconds(canvas.draw)
    print(f"200 scores painted: {ours * 1e3:.0f} ms, bare redraw {bare * 1e3:.0f} ms, {ours / bare:.2f}x")
    assert ours <= 2 * bare


def test_a_warm_report_takes_at_most_0_4_s(clinic, clock) -> None:
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    report = reports.response_report(clinic, "104827")
    typeset(report)
    set_alone = seconds(lambda: typeset(report), best=True)
    whole = seconds(lambda: reports.response(clinic, "104827"), best=True)
    print(f"report of {typeset(report).page_count} pages: set {set_alone:.3f} s, with reading and audit {whole:.3f} s")
    assert whole <= 0.4
