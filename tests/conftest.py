"""What every test stands on: no screen, no folder of the user's, a clock that stands still, a clinic made once."""

import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
os.environ.setdefault("QT_QPA_PLATFORMTHEME", "")
os.environ.setdefault("MPLBACKEND", "Agg")
os.environ.setdefault("LC_ALL", "C.UTF-8")
_HOME = Path(tempfile.mkdtemp(prefix="tpi-tracker-tests-"))
for _kind in ("DATA", "CONFIG", "STATE"):
    os.environ[f"XDG_{_kind}_HOME"] = str(_HOME / _kind.lower())
for _name in ("TPI_TRACKER_PASSWORD", "TPI_TRACKER_NEW_PASSWORD", "TPI_TRACKER_DATA_DIR"):
    os.environ.pop(_name, None)

import faulthandler
import gc
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache, partial, wraps
from typing import Any, NamedTuple, TextIO

import hypothesis
import pytest

REQUIRE_ALL = "TPI_TRACKER_REQUIRE_ALL"
ENGINES = "TPI_TRACKER_TEST_ENGINES"
"""``file`` or ``server``: tests that run on both run on this alone (tests/faults/mutants.py)."""
PASSWORD = "correct horse battery"
NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
"""When the clock of a test begins, until the test says otherwise."""
_STDERR = pytest.StashKey[TextIO | None]()

hypothesis.settings.register_profile("default", max_examples=60, deadline=None, print_blob=True)
hypothesis.settings.register_profile(
    "thorough",
    max_examples=2000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.data_too_large],
)


def pytest_configure(config: pytest.Config) -> None:
    """``-m thorough`` also means the thorough counts; HYPOTHESIS_PROFILE names one outright."""
    marks = config.getoption("markexpr", "") or ""
    asked = "thorough" if "thorough" in marks.replace("not thorough", "") else "default"
    hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", asked))
    config.stash[_STDERR] = os.fdopen(os.dup(sys.__stderr__.fileno()), "w") if sys.__stderr__ else None


def pytest_sessionstart(session: pytest.Session) -> None:
    """In a fresh clone workers share what each would do alone."""
    worker = getattr(session.config, "workerinput", None)
    if worker is not None:
        from tests.rewritten_once import rewrite_from

        named = (session.config.invocation_params.dir / name for name in session.config.args)
        tests = sorted(path for folder in named for path in folder.rglob("test_*.py"))
        rewrite_from(session.config, tests, int(worker["workerid"].removeprefix("gw")) / worker["workercount"])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Among workers the long tests come first; pytest-randomly has shuffled before."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers > 1:
        from tests.long_first import shared_out

        items[:] = shared_out(items, workers)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_HOME, ignore_errors=True)
    stderr = config.stash.get(_STDERR, None)
    if stderr is not None:
        faulthandler.disable()
        stderr.close()


def absent(reason: str) -> None:
    """Skips with a line, or fails where everything is required (``packaging/check.py --require-all``)."""
    if os.environ.get(REQUIRE_ALL):
        pytest.fail(f"required here: {reason}", pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def lacking() -> Callable[[str], None]:
    """``lacking("no network namespaces")``: this machine cannot run the test; see ``absent``."""
    return absent


@pytest.fixture(scope="session")
def needs_tool() -> Callable[..., str]:
    """``needs_tool("xdotool")`` gives the program's path, or skips (fails with --require-all) when it is missing."""

    def find(*names: str) -> str:
        paths = [shutil.which(name) for name in names]
        for name, path in zip(names, paths, strict=True):
            if path is None:
                absent(f"the program {name} is not installed")
        return str(paths[0])

    return find


class StillClock:
    """A clock that moves only when told: ``clock()`` is the instant, ``clock.forward(days=2)`` moves it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> datetime:
        self.now += timedelta(**span)
        return self.now


@pytest.fixture
def clock() -> StillClock:
    """Tuesday 1 September 2026, noon UTC, until the test says otherwise."""
    return StillClock(NOON)


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """The process's folder override and its log never outlive a test; a crash still shows its stack here."""
    from tpi_tracker import log, paths

    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    paths.keep_everything_in(None)
    log.stop_log()
    log.LOGGER.propagate = True
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    stderr = request.config.stash[_STDERR]
    if stderr is not None and not faulthandler.is_enabled():
        faulthandler.enable(stderr)


@pytest.fixture
def nothing_leaks(qapp: Any) -> Iterator[None]:
    """Fails the test that leaves a top-level widget, a running timer or a thread behind; for all of tests/ui.

    Garbage is looked for after the test alone: a window that a test let go, found while Qt moves the focus away from
    it, would be deleted under Qt's feet. The program's own windows have a parent and are never Python's to delete.
    """
    gc.disable()
    gc.freeze()  # what was there before the test is not looked through again
    threads, widgets, timers = _alive(qapp)
    yield
    _let_deleted_go(qapp)
    gc.enable()
    for name, before, after in zip(
        ("thread", "window", "timer"), (threads, widgets, timers), _alive(qapp), strict=True
    ):
        left = [shown for key, shown in after.items() if key not in before]
        if left:
            pytest.fail(f"the test left a {name} behind: {', '.join(sorted(left))}", pytrace=False)


def _let_deleted_go(qapp: Any) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    for _ in range(2):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qapp.processEvents()


def _alive(qapp: Any) -> tuple[dict[int, str], dict[int, str], dict[int, str]]:
    """Threads that keep a process from ending, top-level widgets, and Python-owned timers that run; by identity."""
    import shiboken6
    from PySide6.QtCore import QObject, QThread, QTimer

    threads = {id(thread): thread.name for thread in threading.enumerate() if not thread.daemon}
    widgets = {
        shiboken6.getCppPointer(widget)[0]: f"{type(widget).__name__} {widget.objectName()}".strip()
        for widget in qapp.topLevelWidgets()
    }
    timers: dict[int, str] = {}
    for found in gc.get_objects():
        if not isinstance(found, QObject) or not shiboken6.isValid(found):
            continue
        if isinstance(found, QTimer) and found.isActive():
            timers[id(found)] = f"QTimer of {type(found.parent()).__name__}"
        elif isinstance(found, QThread) and found.isRunning() and found is not QThread.currentThread():
            threads[id(found)] = f"QThread {found.objectName()}".strip()
    return threads, widgets, timers


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A PostgreSQL server for this run's tests (``tests.postgres``), quick because it need not survive a crash."""
    from tests.postgres import Postgres, programs

    found = programs()
    if found is None:
        absent("PostgreSQL is not installed")
    server = Postgres(found)
    yield server
    server.remove()


@pytest.fixture
def engine_kind(request: pytest.FixtureRequest) -> str:
    """``file`` or ``server``: what a clinic of this test is kept in. Rooms that know both ask for both."""
    return str(getattr(request, "param", "file"))


def on_both(metafunc: pytest.Metafunc) -> None:
    """``pytest_generate_tests`` of a room whose tests run on a clinic file and on a server; those marked
    ``sqlite_only`` on a file alone, ``server_only`` on a server alone."""
    if "engine_kind" in metafunc.fixturenames:
        alone = {"sqlite_only": "file", "server_only": "server"}
        kinds = [kind for mark, kind in alone.items() if metafunc.definition.get_closest_marker(mark)]
        wanted = os.environ.get(ENGINES, "file server").split()
        kinds = [kind for kind in kinds or ["file", "server"] if kind in wanted]
        metafunc.parametrize("engine_kind", kinds, indirect=True)


@pytest.fixture(scope="session", autouse=True)
def _statements_compiled_once() -> Iterator[None]:
    """Statements are compiled once for all clinics of this process: each test opens clinics of its own, and SQLAlchemy
    would compile the same ones anew for each, a tenth of the time of a test of the window.

    The program itself must not share them: they keep values that were asked for, and a locked clinic lets those go.
    """
    from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
    from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
    from sqlalchemy.util import LRUCache

    from tpi_tracker.store import engine, server_connection, untrusted

    statements: Any = LRUCache(2000)
    with pytest.MonkeyPatch.context() as patch:
        for dialect in (PGDialect_psycopg, SQLiteDialect_pysqlite):  # compiled for one, used by all of its kind
            patch.setattr(dialect, "__eq__", lambda one, other: type(one) is type(other), raising=False)
            patch.setattr(dialect, "__hash__", lambda one: hash(type(one)), raising=False)
        for module in (engine, server_connection, untrusted):
            make = partial(module.create_engine, execution_options={"compiled_cache": statements})
            patch.setattr(module, "create_engine", make)
        yield


@pytest.fixture(scope="session", autouse=True)
def _passwords_stretched_once() -> Iterator[None]:
    """The same password, salt and cost always give the same key: it is worked out once for all tests of this process,
    which unlock copies of the same clinics. What is measured (a salt of zeros) is done each time."""
    from tpi_tracker.store import key_slots

    real = key_slots.hash_secret_raw
    once = lru_cache(maxsize=1000)(real)

    @wraps(real)
    def stretched(secret: bytes, salt: bytes, *cost: Any) -> bytes:
        return (once if any(salt) else real)(secret, salt, *cost)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_slots, "hash_secret_raw", stretched)
        yield


class _Template(NamedTuple):
    folder: Path
    key: bytes
    user_id: str


@pytest.fixture(scope="session")
def _template_clinic(tmp_path_factory: pytest.TempPathFactory) -> _Template:
    """One clinic made the real way; its key derivation is paid once for all tests, and is as cheap as is ever accepted
    where a test says the password again."""
    from tpi_tracker.services import opening
    from tpi_tracker.store.keys import FLOOR

    folder = tmp_path_factory.mktemp("template") / "clinic"
    made, _recovery = opening.create_clinic(
        folder,
        name="Riverside Pain Clinic",
        user_name="Dr Ada Berg",
        password=PASSWORD,
        time_zone="UTC",
        clock=StillClock(NOON),
        cost=FLOOR,
    )
    template = _Template(folder, made.key, made.user.user_id)
    made.close()
    return template


@pytest.fixture
def clinic(_template_clinic: _Template, tmp_path: Path, clock: StillClock) -> Iterator[Any]:
    """An empty clinic of its own for this test: Riverside Pain Clinic, UTC, unlocked by Dr Ada Berg (``PASSWORD``)."""
    from tpi_tracker.services import opening

    folder = tmp_path / "clinic"
    shutil.copytree(_template_clinic.folder, folder)
    opened = opening.open_with_key(folder, _template_clinic.key, _template_clinic.user_id, clock=clock)
    yield opened
    opened.close()
