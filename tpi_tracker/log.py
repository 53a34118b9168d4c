"""The technical log: what the program did, with nothing of a patient in it.

Messages are fixed texts; what fills them may be numbers, times, codes and keys. A record, an exception's text or any
other object is written as its type alone, because such texts hold names and values.
"""

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path, PurePath
from traceback import walk_tb
from types import TracebackType
from typing import Any, Final, TextIO

from tpi_tracker.paths import make_private

LOGGER: Final = logging.getLogger("tpi_tracker")
FILE_NAME: Final = "tpi-tracker.log"
STACKS_NAME: Final = "stacks.log"
_PLAIN: Final = (str, int, float, bool, type(None), date, datetime, timedelta)
_PR_SET_DUMPABLE: Final = 4
_LARGEST: Final = 1_000_000
_OLDER_KEPT: Final = 3

_stacks: TextIO | None = None


class QuietFormatter(logging.Formatter):
    """Writes plain values as they are, and of every other object only its type."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s.%(msecs)03d %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        safe = logging.makeLogRecord(record.__dict__)
        safe.msg = record.msg if isinstance(record.msg, str) else quiet(record.msg)
        safe.args = _quiet_args(record.args)
        safe.exc_text = None
        return super().format(safe)

    def formatException(self, ei: Any) -> str:  # noqa: N802  # the logging module's own name
        return stack_note(ei[1])

    def formatStack(self, stack_info: str) -> str:  # noqa: N802  # the logging module's own name
        return "\n".join(line for line in stack_info.splitlines() if line.startswith("  File "))


def quiet(value: object) -> object:
    """The value itself when it is plain; otherwise a word that says its type and hides the rest."""
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, PurePath):
        return str(value)
    if isinstance(value, list | tuple | set | frozenset):
        return [quiet(item) for item in value]
    return f"<{type(value).__name__}>"


def stack_note(error: BaseException | None) -> str:
    """Where it happened: type names and ``file:line function`` alone, innermost last. No message, no values."""
    lines: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        frames = [
            f"  {'/'.join(Path(frame.f_code.co_filename).parts[-3:])}:{line} {frame.f_code.co_name}"
            for frame, line in walk_tb(error.__traceback__)
        ]
        lines[:0] = [*frames, type(error).__qualname__]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n".join(lines)


def start_log(folder: Path, *, level: int = logging.INFO) -> Path:
    """Begins the log in ``folder`` (made when missing). Returns the log's file.

    A second call moves the log. Raises OSError when the folder cannot be written.
    """
    make_private(folder)
    file = folder / FILE_NAME
    _make_empty(file)
    handler = _TurningFile(file)
    handler.setFormatter(QuietFormatter())
    stop_log()
    LOGGER.addHandler(handler)
    LOGGER.setLevel(level)
    LOGGER.propagate = False
    _start_stacks(folder / STACKS_NAME)
    return file


def stop_log() -> None:
    """Closes the log's files; messages go nowhere until the next start."""
    global _stacks
    for handler in LOGGER.handlers[:]:
        LOGGER.removeHandler(handler)
        handler.close()
    if _stacks is not None:
        faulthandler.disable()
        _stacks.close()
        _stacks = None


def note_crashes(told: Callable[[str], None] | None = None) -> None:
    """Sends what nobody caught, in any thread, to the log; ``told`` gets the error's type to show a calm message."""

    def crashed(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        note = stack_note(error.with_traceback(trace) if error is not None else kind())
        LOGGER.critical("A fault of the program.\n%s", note)
        if told is not None:
            told(kind.__name__)
        elif sys.stderr is not None:
            print(f"A fault of the program ({kind.__name__}). What is saved is safe.\n{note}", file=sys.stderr)

    def thread_crashed(args: threading.ExceptHookArgs) -> None:
        crashed(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = crashed
    threading.excepthook = thread_crashed
    sys.unraisablehook = lambda args: crashed(args.exc_type, args.exc_value, args.exc_traceback)


def forbid_core_dumps() -> None:
    """No memory image of the program, which holds keys and names, is ever written to disk; nor one of its children."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the hard limit too: no child can ask for one again
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _quiet_args(args: object) -> Any:
    if isinstance(args, Mapping):
        return {key: quiet(value) for key, value in args.items()}
    if isinstance(args, tuple):
        return tuple(quiet(value) for value in args)
    return args


class _TurningFile(logging.FileHandler):
    """A log that begins a new file when its own is large. ``logging.handlers`` would bring sockets into every start."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8", delay=True)

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        try:
            if self.stream is not None and self.stream.tell() >= _LARGEST:
                self._turn()
        except OSError:
            self.handleError(record)

    def _turn(self) -> None:
        """``tpi-tracker.log`` becomes ``tpi-tracker.1.log`` and so on; the oldest goes. The next line opens anew."""
        self.close()
        file = Path(self.baseFilename)
        names = [file, *(file.with_stem(f"{file.stem}.{number}") for number in range(1, _OLDER_KEPT + 1))]
        for older, newer in zip(names[:0:-1], names[-2::-1], strict=True):
            if newer.exists():
                os.replace(newer, older)
        _make_empty(file)


def _make_empty(file: Path) -> None:
    """A log is its owner's alone."""
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))


def _start_stacks(file: Path) -> None:
    """A crash below Python leaves the Python stack (file, line, function) in its own file."""
    global _stacks
    with contextlib.suppress(OSError):  # the log itself works without it
        _stacks = os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w", encoding="utf-8")
        faulthandler.enable(_stacks)
