"""The control of ``mutants``: a test that calls everything and looks at nothing. Run when it is named alone."""

from tpi_tracker.store import sealed


def test_nothing() -> None:
    sealed.unseal(bytes(32), "u1", sealed.seal(bytes(32), "u1", b"x"))
