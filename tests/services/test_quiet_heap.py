"""The search for garbage during work in rounds: what is new is cleared, what is kept is not looked at again."""

import gc
import weakref

from tpi_tracker.services.quiet_heap import still_heap


class Kept:
    """Something a weak reference can follow."""


def test_each_search_clears_what_is_new_and_looks_at_nothing_older():
    assert gc.isenabled()
    with still_heap() as search:
        assert not gc.isenabled()
        lost, kept = Kept(), [Kept() for _ in range(1000)]
        lost.itself = lost
        followed = weakref.ref(lost)
        del lost
        assert followed() is not None
        search()
        assert followed() is None
        looked_at = {id(found) for found in gc.get_objects()}
        assert not looked_at & set(map(id, kept))
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    assert {id(found) for found in gc.get_objects()} >= set(map(id, kept))
