"""The first curve waits for what draws it without holding the window, says so, and is there once it came."""

import sys

import pytest
from PySide6.QtGui import QColor

from tests.render.histories import many
from tpi_tracker.ui import chart_engine as engine
from tpi_tracker.ui import style
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.chart import ChartWidget


@pytest.fixture
def own_engine(monkeypatch):
    """The process's engine is another one for this test, and nothing was imported yet."""
    made = engine.ChartEngine()
    monkeypatch.setattr(engine, "_engine", made)
    monkeypatch.setattr(engine, "_is_imported", lambda: False)
    return made


@pytest.fixture
def lanes():
    made = Jobs()
    yield made
    made.wait()


def shown_chart(qtbot):
    chart = ChartWidget()
    qtbot.addWidget(chart)
    chart.resize(640, 320)
    chart.set_spec(many(12))
    return chart


def colours(chart):
    image = chart.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(0, 640, 3) for y in range(0, 320, 3)}


def test_whoever_draws_first_imports_it_where_nothing_was_asked_for(own_engine, qtbot):
    assert style.token("text").name() in colours(shown_chart(qtbot))


def test_a_curve_shows_still_bars_until_its_engine_came(own_engine, qtbot, lanes, monkeypatch):
    asked = []
    monkeypatch.setattr(engine, "_import", lambda: asked.append(1))
    own_engine.load_beside(lanes)
    chart = shown_chart(qtbot)
    with qtbot.waitSignal(own_engine.ready, timeout=5000):
        assert style.token("pending_bg").name() in colours(chart)
        assert style.token("text").name() not in colours(chart)
    assert asked == [1], "it is asked for once"
    monkeypatch.setattr(engine, "_is_imported", lambda: True)
    chart.look_again()
    assert style.token("text").name() in colours(chart)


def test_one_that_cannot_be_imported_fails_where_the_curve_is_drawn(own_engine, qtbot, lanes, monkeypatch):
    def breaks():
        raise ImportError("no engine")

    monkeypatch.setattr(engine, "_import", breaks)
    own_engine.load_beside(lanes)
    chart = shown_chart(qtbot)
    with qtbot.waitSignal(own_engine.ready, timeout=5000):
        chart.grab()
    assert own_engine.is_ready(), "the curve itself tells of the fault"


def test_half_an_import_is_none(monkeypatch):
    class Half:
        class __spec__:  # noqa: N801  # as a module has it
            _initializing = True

    monkeypatch.setitem(sys.modules, engine.ENGINE, Half)
    assert not engine._is_imported()
    Half.__spec__._initializing = False
    assert engine._is_imported()


def test_what_is_imported_beside_draws_a_curve(lanes, own_engine, qtbot):
    own_engine.load_beside(lanes)
    with qtbot.waitSignal(own_engine.ready, timeout=30_000):
        assert not own_engine.is_ready()
