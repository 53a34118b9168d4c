"""Under which addresses a server's name is reached: looked up in time, and remembered while they work."""

import ipaddress
import socket
import threading
from typing import Final

from tpi_tracker.store.where import Server

LOOK_UP_S: Final = 2.0
"""A name server that is cut off too is not waited for longer."""

_known: dict[tuple[str, int | None], tuple[str, ...]] = {}


def addresses(server: Server) -> tuple[str, ...]:
    """The addresses to try, in order; one empty text where there is nothing to look up, and none when the name is not
    known or nobody answers for it."""
    if not server.host or server.host.startswith("/") or _is_address(server.host):
        return ("",)
    name = (server.host, server.port)
    if name not in _known:
        found = _look_up(server)
        if not found:
            return ()
        _known[name] = found
    return _known[name]


def forget(server: Server) -> None:
    """None of them answered: the name is looked up anew the next time."""
    _known.pop((server.host, server.port), None)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _look_up(server: Server) -> tuple[str, ...]:
    """In a thread of its own, because nothing else ends a look-up early."""
    found: list[str] = []

    def ask() -> None:
        try:
            told = socket.getaddrinfo(server.host, server.port or 5432, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return
        found.extend(dict.fromkeys(str(one[4][0]) for one in told))

    asking = threading.Thread(target=ask, daemon=True, name="look up")
    asking.start()
    asking.join(LOOK_UP_S)
    return tuple(found)
