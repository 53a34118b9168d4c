"""A desk: a virtual screen, the program in a real window on it, keys to press, and eyes that read what is shown."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from holds import HOLDS

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PATIENCE = 20.0
SHORTEST_PAUSE, LONGEST_PAUSE = 0.05, 0.2
MOVED = 1.0
"""Seconds for the keyboard to come somewhere else after a key."""
"""Seconds between two looks: each costs the program what it is slowed down by."""
SYSTEM_PYTHON = "/usr/bin/python3"
HOMES = {"HOME": "home", "TMPDIR": "tmp", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "share"}
HOMES |= {"XDG_STATE_HOME": "state"}
CAMERA = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
for line in sys.stdin:
    kept = app.primaryScreen().grabWindow(0).save(line.strip())
    print("kept" if kept else "lost", flush=True)
"""


class NotShown(AssertionError):
    """What was waited for did not come; holds what was on the screen instead."""


class Desk:
    """``with Desk(folder, pictures) as desk: desk.start(); desk.wait_for("Unlock"); desk.keys("Tab", "Return")``."""

    def __init__(self, folder: Path, pictures: Path, cache: Path, *, size: str = "1440x900", server: str = "") -> None:
        self.folder, self.pictures, self.size = folder, pictures, size
        self.traces = folder.with_name(f"{folder.name}-traces")
        """What the program leaves behind outside its folder: a home of this desk alone, what it said, its titles."""
        self._cache = cache
        self._where = server or str(folder)
        self.program: subprocess.Popen[bytes] | None = None
        self._others: list[subprocess.Popen[Any]] = []
        self._eyes: subprocess.Popen[str] | None = None
        self._camera: subprocess.Popen[str] | None = None
        self._still = threading.Event()
        self._sockets = tempfile.mkdtemp(prefix="desk-")
        self._shot = 0
        self._heard: list[str] = []
        self.pressed = 0
        """Keys so far: a chord is one."""

    def __enter__(self) -> "Desk":
        try:
            self._set_up()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _set_up(self) -> None:
        homes = {name: self.traces / place for name, place in HOMES.items()}
        for home in homes.values():
            home.mkdir(parents=True, exist_ok=True)
        reading, writing = os.pipe()
        self._begin(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.size}x24", "-nolisten", "tcp", "-noreset"],
            writing,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        self.env = {
            key: value
            for key, value in os.environ.items()
            if key not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"}
        } | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "XDG_RUNTIME_DIR": self._sockets,  # the bus of assistive technology of this desk alone
            "XDG_CACHE_HOME": str(self._cache),
            "PYTHONFAULTHANDLER": "1",  # a fault below Python says where
            HOLDS: str(self.traces),
            **{name: str(home) for name, home in homes.items()},
        }
        bus = self._begin(["dbus-daemon", "--session", "--print-address", "--nofork"], output=True)
        assert bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self._begin(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        self._begin(["openbox", "--sm-disable"])
        self.until(self._has_window_manager, "the window manager")
        self._eyes = subprocess.Popen(
            [SYSTEM_PYTHON, str(HERE / "eyes.py")],
            env=self.env | {"PYTHONPATH": ""},
            start_new_session=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._camera = subprocess.Popen(
            [sys.executable, "-c", CAMERA],
            env=self.env | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"},
            start_new_session=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.pictures.mkdir(parents=True, exist_ok=True)

    def __exit__(self, *_: object) -> None:
        self.stop()
        for other in [self._eyes, self._camera, *reversed(self._others)]:
            if other is not None:
                with suppress(ProcessLookupError):  # it ended by itself
                    os.killpg(other.pid, signal.SIGKILL)  # and the buses it started
                other.wait()
                for pipe in (other.stdin, other.stdout):
                    if pipe is not None:
                        pipe.close()
        shutil.rmtree(self._sockets, ignore_errors=True)

    def _begin(self, command: Sequence[str], *descriptors: int, output: bool = False) -> subprocess.Popen[Any]:
        started = subprocess.Popen(
            command,
            env=getattr(self, "env", None),
            pass_fds=descriptors,
            start_new_session=True,
            stdout=subprocess.PIPE if output else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._others.append(started)
        return started

    def _has_window_manager(self) -> bool:
        """A window that comes before it is never given the keyboard."""
        asked = subprocess.run(["xdotool", "get_num_desktops"], env=self.env, capture_output=True)
        return asked.returncode == 0

    def start(self, *arguments: str) -> None:
        """Opens the program's window on the desk's folder."""
        command = [sys.executable, str(HERE / "holds.py"), *arguments, "--data-dir", self._where, "--language", "en"]
        with self._said.open("ab") as said:
            self.program = subprocess.Popen(command, env=self.env, cwd=ROOT, stdout=said, stderr=said)

    def stop(self) -> None:
        """Ends the program politely (as a log-out does)."""
        if self.program is not None:
            self._keep_titles()
            self.program.send_signal(signal.SIGTERM)
            try:
                self.program.wait(10)
            except subprocess.TimeoutExpired:
                self.program.kill()
            self._let_go()

    def kill(self) -> None:
        """Ends the program at once, as a power cut does."""
        assert self.program is not None
        self.program.kill()
        self._let_go()

    def _let_go(self) -> None:
        assert self.program is not None
        self.program.wait()
        self.program = None

    def _keep_titles(self) -> None:
        """What the windows are called, as a list of tasks or a picture of the screen shows it."""
        asked = ["xdotool", "search", "--name", ".", "getwindowname", "%@"]
        titles = subprocess.run(asked, env=self.env, capture_output=True, check=False).stdout
        with (self.traces / "titles.txt").open("ab") as kept:
            kept.write(titles)

    @property
    def _said(self) -> Path:
        return self.traces / "said.txt"

    def look(self, **request: Any) -> list[Any]:
        """Asks the eyes; a widget that vanishes while it is read makes them look again."""
        assert self._eyes is not None
        assert self._eyes.stdin is not None
        assert self._eyes.stdout is not None
        while True:
            self._eyes.stdin.write(json.dumps(request) + "\n")
            self._eyes.stdin.flush()
            reply = json.loads(self._eyes.stdout.readline())
            if isinstance(reply, list):
                return reply

    def _last_words(self) -> str:
        """What an ended program said, and where it was where it crashed below Python."""
        stacks = [file for place in (self.folder.parent, self.traces) for file in sorted(place.rglob("stacks.log"))]
        return "\n".join(file.read_text("utf-8", "replace")[-6000:] for file in (self._said, *stacks))

    def until(self, claim: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
        """The first true answer of ``claim``; raises ``NotShown`` with the screen's words when none comes."""
        end, pause = time.monotonic() + patience, SHORTEST_PAUSE
        while time.monotonic() < end:
            if answer := claim():
                return answer
            if self.program is not None and self.program.poll() is not None:
                raise NotShown(f"the program ended with {self.program.returncode}: {self._last_words()}")
            self._still.wait(pause)
            pause = min(LONGEST_PAUSE, pause * 1.5)
        if self._camera is None:
            raise NotShown(f"{what} did not come")
        self.picture("not-shown")
        raise NotShown(f"{what} did not come; on the screen: {self.words()}")

    def wait_for(self, name: str, role: str | None = None, description: str = "", **more: Any) -> dict[str, Any]:
        """The first thing on the screen with that name (and those words in its description)."""

        def claim() -> list[dict[str, Any]]:
            found = self.look(do="find", name=name, role=role, **more)
            return [node for node in found if description in (node["description"] or "")]

        return dict(self.until(claim, f"{role or 'anything'} {name!r} {description}".rstrip())[0])

    def wait_for_words(self, part: str) -> str:
        """The first name, text or description on the screen that holds ``part``; or what was read out since the last
        key, as a quiet line may be gone before the whole screen was read."""
        return str(self.until(lambda: self._read_out(part) or self._on_screen(part), f"words with {part!r}"))

    def wait_heard(self, part: str) -> str:
        """What holds ``part`` and was read out since the last key."""
        return str(self.until(lambda: self._read_out(part), f"{part!r} read out"))

    def _read_out(self, part: str) -> str:
        self._heard += [told["name"] for told in self.look(do="heard")]
        return next((words for words in self._heard if part in words), "")

    def _on_screen(self, part: str) -> str:
        return next(iter(self.words(part)), "")

    def wait_focus(self, name: str) -> None:
        """Until the keyboard is on what is called ``name``."""
        self.until(lambda: [node for node in self.look(do="focus") if node["name"] == name], f"focus on {name!r}")

    def is_shown(self, name: str) -> bool:
        return bool(self.look(do="find", name=name))

    def words(self, part: str = "") -> list[str]:
        """Everything that can be read on the screen and holds ``part``."""
        return [str(words) for words in self.look(do="words", part=part)]

    def _hush(self) -> None:
        """What was read out so far is no answer to what is done next."""
        self.look(do="heard")
        self._heard.clear()

    def keys(self, *names: str) -> None:
        """Presses keys one after the other: ``desk.keys("ctrl+f", "Return")``."""
        self._hush()
        self.pressed += len(names)
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *names], env=self.env, check=True)

    def type(self, text: str) -> None:
        """Types a text."""
        self._hush()
        self.pressed += len(text)
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "25", text], env=self.env, check=True)

    def step(self, key: str) -> None:
        """Press a key that moves the keyboard on, and wait until it is told where that is now: who looks too early sees
        where it was, and steps past what is looked for. At the end of a row of answers nothing moves."""
        before, end = self.focus(), time.monotonic() + MOVED
        self.keys(key)
        while self.focus() == before and time.monotonic() < end:
            self._still.wait(SHORTEST_PAUSE)

    def tab_to(self, name: str, *, within: str | None = None, most: int = 80, back: bool = False) -> None:
        """Tab until the keyboard is on ``name`` (in the group ``within``), as a person without a mouse does."""
        for _ in range(most):
            now = self.focus()
            if now is not None and now["name"] == name and (within is None or within in now["groups"]):
                return
            self.step("shift+Tab" if back else "Tab")
        raise NotShown(f"Tab never came to {name!r}; focus is on {self.focus()}")

    def focus(self) -> dict[str, Any] | None:
        """What has the keyboard, as it was announced; None while nothing was."""
        found = self.look(do="focus", groups=True)
        return found[0] if found else None

    def choose(self, group: str, answer: str) -> None:
        """Go to the joined answers of ``group`` and take one: Tab, arrows, Space."""
        first = self.tab_into(group)
        if first != answer:
            self.until(lambda: self._right_to(answer), f"{answer!r} of {group!r}")
        self.keys("space")

    def tab_into(self, group: str, *, most: int = 80) -> str:
        """Tab until the keyboard is in ``group``; gives the name it is on."""
        for _ in range(most):
            now = self.focus()
            if now is not None and group in now["groups"][:2]:
                return str(now["name"])
            self.step("Tab")
        raise NotShown(f"Tab never came into {group!r}; focus is on {self.focus()}")

    def _right_to(self, answer: str) -> bool:
        self.step("Right")
        now = self.focus()
        return now is not None and now["name"] == answer

    def press(self, name: str, *within: str, begins: bool = False) -> None:
        """As a screen reader does it, without key or mouse: the default action of ``name`` in these holders."""
        self._hush()
        self.until(
            lambda: self.look(do="act", name=name, within=within, action="Press", begins=begins),
            f"{name!r} that can be pressed in {within}",
        )

    def write(self, name: str, words: str, *within: str) -> None:
        """As dictation does it: the whole text of a field at once."""
        self.until(lambda: self.look(do="write", name=name, within=within, words=words), f"{name!r} to write into")

    def select(self, name: str, *, begins: bool = False) -> None:
        """Make a row the current one, by what stands in one of its cells."""
        self.until(lambda: self.look(do="select", name=name, begins=begins), f"{name!r} that can be selected")

    def step_to(self, name: str, answer: str, *within: str, most: int = 40, back: bool = False) -> None:
        """Step a drop-down on (or back) to the answer that says so."""

        def at_it() -> bool:
            found = self.look(do="shown", name=name, within=within)
            return bool(found) and found[0]["text"] == answer

        for _ in range(most):
            if at_it():
                return
            if not self.look(do="act", name=name, within=within, action="Decrease" if back else "Increase"):
                break
        raise NotShown(f"{name!r} never came to {answer!r}: {self.look(do='shown', name=name, within=within)}")

    def picture(self, name: str) -> Path:
        """Keeps what is on the screen, and how the windows are called then."""
        self._keep_titles()
        self._shot += 1
        path = self.pictures / f"{self._shot:02d}-{name}.png"
        assert self._camera is not None
        assert self._camera.stdin is not None
        assert self._camera.stdout is not None
        self._camera.stdin.write(f"{path}\n")
        self._camera.stdin.flush()
        assert self._camera.stdout.readline() == "kept\n", f"no picture at {path}"
        return path
