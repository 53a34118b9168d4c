"""What a test of the window leaves behind is found."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

pytest_plugins = ["pytester"]

TESTS = """
    import threading
    import pytest
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    kept = []
    pytestmark = pytest.mark.usefixtures("nothing_leaks")

    def test_window():
        kept.append(QWidget())
        kept[-1].setObjectName("lost")

    def test_timer():
        kept.append(QTimer())
        kept[-1].start(60000)

    def test_thread():
        kept.append(threading.Timer(1, print))
        kept[-1].start()

    def test_tidy():
        widget = QWidget()
        widget.show()
        QTimer(widget).start(1000)
        widget.deleteLater()
    """


def test_a_leak_fails_its_test(pytester: pytest.Pytester, request: pytest.FixtureRequest) -> None:
    """Four tests in a process of their own with the shared fixtures: three leave something, one does not."""
    root = request.config.rootpath
    pytester.makeconftest((root / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess("-p", "no:randomly", "-o", f"pythonpath={root.as_posix()}", "-q")
    result.assert_outcomes(passed=4, errors=3)
    for left in ("window behind: QWidget lost", "timer behind: QTimer", "thread behind: Thread-"):
        result.stdout.fnmatch_lines([f"*the test left a {left}*"])


@pytest.mark.usefixtures("nothing_leaks", "qapp")
def test_what_is_deleted_later_is_no_leak() -> None:
    widget = QWidget()
    QTimer(widget).start(1000)
    widget.deleteLater()
