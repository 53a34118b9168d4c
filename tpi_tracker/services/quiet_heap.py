"""Python's search for garbage, kept to what is new while very many records are made and let go."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def still_heap() -> Iterator[Callable[[], object]]:
    """As ``quiet_heap``, and what is new is searched only when the block asks for it, by what it is given.

    For work in rounds: each search looks at what came since the one before and at nothing older, so that however much
    is kept, none takes long enough to hold up the window.
    """
    was_searched = gc.isenabled()
    gc.disable()
    try:
        with quiet_heap():
            yield _search
    finally:
        if was_searched:
            gc.enable()


@contextmanager
def quiet_heap() -> Iterator[None]:
    """What is there already is not searched for garbage until the block ends: with all of the program loaded, each
    full search takes as long as a thousand rows, and rows by the thousand call for one."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _search() -> None:
    gc.collect()
    gc.freeze()
