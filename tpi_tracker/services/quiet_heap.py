"""Python's search for garbage, kept to what is new while very many records are made and let go."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quiet_heap() -> Iterator[None]:
    """What is there already is not searched for garbage until the block ends: with all of the program loaded, each
    full search takes as long as a thousand rows, and rows by the thousand call for one."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
