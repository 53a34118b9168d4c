"""A line between a seat and its server that a test can cut, stop, or cut at the very moment a save is sent."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Literal

Mode = Literal["open", "cut_before_commit", "cut_after_commit", "hole"]

_COMMIT = b"COMMIT\0"
"""The whole statement: ``BEGIN ISOLATION LEVEL READ COMMITTED`` is none."""


class Wire:
    """Forwards a port of its own to ``port`` of this computer. ``mode`` holds for what is sent from then on:

    ``cut_before_commit`` drops the connection instead of forwarding a COMMIT, ``cut_after_commit`` forwards it and
    drops the connection before the answer; both once, then the line is open again. ``hole`` swallows everything.
    """

    def __init__(self, port: int) -> None:
        self.mode: Mode = "open"
        self._target = port
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self._start(self._accept)

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        threading.Thread(target=work, args=arguments, daemon=True, name="wire").start()

    def _accept(self) -> None:
        while True:
            try:
                seat, _ = self._listening.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._target), timeout=5)
            except OSError:
                seat.close()
                continue
            server.settimeout(None)
            self._pairs.append((seat, server))
            self._start(self._forward, seat, server, True)
            self._start(self._forward, server, seat, False)

    def _forward(self, source: socket.socket, target: socket.socket, is_seat: bool) -> None:
        try:
            while data := source.recv(65_536):
                if self.mode == "hole":
                    continue
                if is_seat and _COMMIT in data and self.mode != "open":
                    mode, self.mode = self.mode, "open"
                    if mode == "cut_after_commit":
                        target.sendall(data)
                        # The server answers, or ends, before the seat's side goes: what it answers is never told.
                    _drop(source)
                    return
                target.sendall(data)
        except OSError:
            pass
        finally:
            _drop(target)
            _drop(source)

    def cut(self) -> None:
        """Drops every connection there is."""
        for pair in self._pairs:
            for end in pair:
                _drop(end)
        self._pairs.clear()

    def close(self) -> None:
        _drop(self._listening)
        self.cut()


def _drop(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
