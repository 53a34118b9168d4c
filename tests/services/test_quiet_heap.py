"""The search for garbage is as it was when the work is over, however it ends."""

import gc
import weakref

import pytest

from tpi_tracker.services.quiet_heap import quiet_heap, still_heap


class Ring:
    """Something only a search for garbage finds."""

    def __init__(self) -> None:
        self.me = self


def test_what_was_there_before_is_let_go_after() -> None:
    before = weakref.ref(Ring())
    with quiet_heap():
        new = weakref.ref(Ring())
        gc.collect()
        assert new() is None
    gc.collect()
    assert before() is None


def test_a_fault_ends_it_too() -> None:
    with pytest.raises(ZeroDivisionError), quiet_heap():
        raise ZeroDivisionError
    assert gc.get_freeze_count() == 0


def test_what_is_new_is_searched_only_when_asked_for() -> None:
    before = weakref.ref(Ring())
    with still_heap() as search:
        assert not gc.isenabled()
        new = weakref.ref(Ring())
        assert new() is not None
        search()
        assert new() is None
    assert gc.isenabled()
    gc.collect()
    assert before() is None


def test_a_heap_that_was_still_stays_so_and_a_fault_ends_it_too() -> None:
    gc.disable()
    try:
        with still_heap():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
    with pytest.raises(ZeroDivisionError), still_heap():
        raise ZeroDivisionError
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
