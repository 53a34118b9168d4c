"""A process whose calls to the storage are watched, counted, failed or made its last, by strace.

The process is forked from one that has all its imports behind it, so that only the work itself is counted. It must come
from a process of a single thread: the harnesses run in one of their own (``figures``).
"""

import contextlib
import ctypes
import os
import re
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

CHANGING = (
    "openat",
    "pwrite64",
    "write",
    "pwritev",
    "writev",
    "sendfile",
    "copy_file_range",
    "fallocate",
    "ftruncate",
    "fsync",
    "fdatasync",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "rmdir",
    "mkdir",
    "mkdirat",
    "link",
    "linkat",
    "symlink",
)
"""The calls by which a process changes what is on a disk, or makes it last."""

Say = Callable[[str], None]
Act = Callable[[Say], None]
_ANY_TRACER = ctypes.c_ulong(2**64 - 1)
_SET_TRACER = 0x59616D61
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+|\?)(.*)$")
_BEGUN = " <unfinished ...>\n"
_ENDED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$", re.DOTALL)
PATIENCE_S = 60


class Call(NamedTuple):
    """One call as strace tells it."""

    name: str
    arguments: str
    answer: int
    rest: str

    @property
    def is_injected(self) -> bool:
        return "(INJECTED)" in self.rest

    def changes(self, place: Path) -> bool:
        """Whether it changes something under ``place``: an opening for reading alone does not."""
        if f"{place}" not in self.arguments and f"{place}" not in self.rest:
            return False
        return self.name != "openat" or "O_CREAT" in self.arguments


class Ending(NamedTuple):
    """How a process ended: its exit code (a negative signal when it was killed), and what it said until then."""

    code: int
    said: list[str]
    fault: str

    @property
    def was_killed(self) -> bool:
        return self.code == -signal.SIGKILL


def why_not() -> str | None:
    """Why processes cannot be traced here; None when they can."""
    try:
        done = watched(lambda say: say("seen"), ["-e", "trace=none"])
    except FileNotFoundError:
        return "the program strace is not installed"
    except OSError as error:
        return str(error)
    return None if done.said == ["seen"] else f"strace cannot watch a process here: {done}"


def killed_at(act: Act, name: str, number: int) -> Ending:
    """Runs ``act`` and kills it as it enters its ``number``-th call of ``name``."""
    return watched(act, ["-o", os.devnull, "-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={number}"])


def failing_at(act: Act, name: str, when: str, error: str, log: Path) -> Ending:
    """Runs ``act`` with an error in place of its calls of ``name`` that ``when`` chooses: ``3``, or ``3+`` for all
    from then on. What the storage was asked is in ``log``."""
    traced = ",".join(dict.fromkeys((*CHANGING, name, "close")))
    return watched(
        act,
        ["-y", "-s", "8", "-o", str(log), "-e", f"trace={traced}", "-e", f"inject={name}:error={error}:when={when}"],
    )


def logged(act: Act, log: Path, names: Sequence[str] = CHANGING, *, whole: bool = False) -> Ending:
    """Runs ``act`` in peace and writes its calls to ``log``; ``whole`` with every byte it wrote, in hexadecimal."""
    size = ["-xx", "-s", str(1 << 24)] if whole else ["-s", "8"]
    return watched(act, ["-y", *size, "-o", str(log), "-e", f"trace={','.join(names)}", "-e", "signal=none"])


def calls(log: Path) -> Iterator[Call]:
    """The calls in a log in the order in which they ended: strace tells one in two that another thread cut into."""
    begun: dict[str, str] = {}
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            if line.endswith(_BEGUN):
                begun[line.partition(" ")[0]] = line.removesuffix(_BEGUN)
                continue
            if ended := _ENDED.match(line):
                line = begun.pop(ended[1], "") + ended[2]
            if found := _CALL.match(line):
                name, arguments, answer, rest = found.groups()
                yield Call(name, arguments, int(answer) if answer != "?" else -1, rest)


def watched(act: Act, options: Sequence[str]) -> Ending:
    """Runs ``act`` in a child under strace with these options."""
    may_go, go = socket.socketpair()
    hear, said = socket.socketpair()
    child = os.fork()
    if child == 0:
        go.close()
        hear.close()
        _live(act, may_go, said)
    may_go.close()
    said.close()
    try:
        tracer = subprocess.Popen(
            ["strace", "-f", "-p", str(child), *options], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
    except OSError:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        go.close()
        hear.close()
        raise
    assert tracer.stderr is not None
    attached = tracer.stderr.readline()
    if b"attached" in attached:
        go.send(b"g")
    go.close()
    heard = bytearray()
    with _patience(child):
        while more := hear.recv(65536):
            heard += more
        _, status = os.waitpid(child, 0)
    hear.close()
    tracer.communicate()
    if b"attached" not in attached:
        raise OSError(attached.decode(errors="replace").strip())
    words = heard.decode(errors="replace").splitlines()
    faults = [word.removeprefix("! ") for word in words if word.startswith("! ")]
    return Ending(
        os.waitstatus_to_exitcode(status),
        [word for word in words if not word.startswith("! ")],
        faults[-1] if faults else "",
    )


def _live(act: Act, may_go: socket.socket, said: socket.socket) -> None:
    """The child: waits until it is watched, works, and says what stopped it."""
    code = 1
    try:
        ctypes.CDLL(None).prctl(_SET_TRACER, _ANY_TRACER, 0, 0, 0)
        if may_go.recv(1):
            act(lambda word: _tell(said, word))
            code = 0
    except BaseException as error:  # whatever it is, it is told and counted by the harness
        with contextlib.suppress(OSError):
            _tell(said, f"! {_spelt(error)}")
        code = 2
    os._exit(code)


def _tell(said: socket.socket, word: str) -> None:
    """By a call of its own: what is done to the writes of files does not reach it."""
    said.sendall(f"{word}\n".encode())


def _spelt(error: BaseException) -> str:
    """The error's lineage and text on one line: ``WorldFault`` of the program is told from everything else."""
    kinds: list[Any] = [kind.__name__ for kind in type(error).__mro__[:-2]]
    return f"{'<'.join(kinds)}: {str(error)[:300]}".replace("\n", " ")


@contextlib.contextmanager
def _patience(child: int) -> Iterator[None]:
    """Kills the child that hangs; the harness then finds a process that was killed where nobody asked for it."""

    def too_long(_number: int, _frame: Any) -> None:
        os.kill(child, signal.SIGKILL)

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(PATIENCE_S)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
