"""The start. Without a command the window opens, and nothing that a command line needs is imported."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

_OPTIONS = ("--data-dir", "--user", "--language")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the window, or the command line when a command (or anything unusual) is given; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--document-pages"]:  # how a frozen program starts itself: render.document_pages
        from tpi_tracker.render.document_child import main as document_child

        return document_child()
    options = window_options(given)
    if options is None:
        from tpi_tracker.cli import main as command_line
        from tpi_tracker.log import forbid_core_dumps

        forbid_core_dumps()
        return command_line(given)
    # Nothing of the start is garbage; looking for some takes a tenth of it. The window turns it on once it is shown.
    gc.disable()
    from tpi_tracker.ui.features import read_no_sources

    read_no_sources()
    from tpi_tracker.app import run

    folder = options.get("--data-dir")
    return run(
        data_dir=None if folder is None else Path(folder).absolute(),
        user=options.get("--user"),
        language=options.get("--language"),
    )


def window_options(given: Sequence[str]) -> dict[str, str] | None:
    """The common options, when there is nothing but them; None when the command line has to look."""
    found: dict[str, str] = {}
    rest = list(given)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name not in _OPTIONS or (not equals and not rest):
            return None
        found[name] = value if equals else rest.pop(0)
        if not found[name] or (name == "--data-dir" and "://" in found[name]):
            return None
    return found


if __name__ == "__main__":
    sys.exit(main())
