"""The desktop ends its session while a form is open: its event reaches the drafts before anything is closed."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QTest

from tpi_tracker import app, paths
from tpi_tracker.services import drafts, patient_view
from tpi_tracker.ui import places

WORDS = "mixed up with"


class Desktop(QObject):
    """What ends the session; Qt's own signal carries a manager that only a real session has."""

    ends = Signal(object)


@pytest.fixture
def desktop():
    return Desktop()


@pytest.fixture
def program(qapp, qtbot, desktop, filled, tmp_path, monkeypatch):
    """The program as it starts, with what a test does in the place of the event loop."""
    paths.keep_everything_in(tmp_path / "own")
    (tmp_path / "own").mkdir()
    monkeypatch.setattr(app._Program, "_settle", lambda _: None)  # signals of this process stay as they are
    made = app._Program(None, None, "en")

    def run(work):
        def instead_of_the_loop():
            qtbot.addWidget(made.window)
            made.window.show_clinic(filled)
            work(made)
            made.window.end()
            return 0

        class Application:
            def __getattr__(self, name):
                mine = {"exec": instead_of_the_loop, "commitDataRequest": desktop.ends}
                return mine.get(name) or getattr(qapp, name)

        made._app = Application()
        return made.run()

    return run


def type_reason(window, clinic):
    score = patient_view.view(clinic, "104220").problem("P104220").scores[-1].key
    window.workspace.go(places.RetractPlace("104220", "P104220", "score", score))
    QTest.keyClicks(window.workspace.navigator.sheet().fields["reason"].editor, WORDS)


def test_what_was_typed_is_kept_at_the_event(program, desktop, qtbot, filled):
    """Row 14 of the fault matrix."""
    kept = []

    def work(made):
        type_reason(made.window, filled)
        assert not drafts.drafts(filled), "the two seconds of a draft are not over"
        desktop.ends.emit(None)
        qtbot.waitUntil(lambda: made._jobs.is_idle)
        kept.extend(drafts.drafts(filled))

    assert program(work) == 0
    (draft,) = kept
    assert draft.content["reason"] == WORDS
    assert filled.key == b"", "and then closed in order"
    assert not filled.folder.joinpath("clinic.db-wal").exists()
