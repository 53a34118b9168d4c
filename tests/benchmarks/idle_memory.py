"""What a process holds once it idles: ``bare`` a window of PySide6 with matplotlib imported, else the clinic's folder.

Of matplotlib the bare window has what draws the program's curves (``render.pictures``), and draws nothing. Prints the
kilobytes that lie in memory for it, with what it shares (RSS) and with its part of that alone (PSS).
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

REST_MS = 6000
"""Longer than the program itself rests before it gives back what it does not need."""


def resident() -> tuple[int, int]:
    """Kilobytes: RSS and PSS."""
    lines = [line.split() for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]]
    held = {words[0]: int(words[1]) for words in lines}
    return held["Rss:"], held["Pss:"]


def rest() -> None:
    loop = QEventLoop()
    QTimer.singleShot(REST_MS, loop.quit)
    loop.exec()


if sys.argv[1] == "bare":
    import matplotlib.backends.backend_agg
    import matplotlib.backends.backend_svg
    import matplotlib.figure  # noqa: F401  # imported for what it holds
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Today"))
    window.resize(1440, 900)
    window.show()
    rest()
    print(*resident(), flush=True)
else:
    from tpi_tracker import app as program
    from tpi_tracker import paths
    from tpi_tracker.services import opening

    folder = Path(sys.argv[1])
    paths.keep_everything_in(folder)
    running = program._Program(folder, None, None)
    running._build(watch=False)
    running._show_gate()
    running.window.resize(1440, 900)
    running.window.show()
    running._opened(opening.open_with_key(folder, (folder / "key.bin").read_bytes(), (folder / "user").read_text()))
    rest()
    print(*resident(), flush=True)
    running._jobs.cancel_all()
    running.window.close()
    running._jobs.wait()
    running._one.release()
