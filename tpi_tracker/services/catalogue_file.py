"""Reads a file of ``resources/catalogue``; a broken one is a fault in one sentence with file, line and key."""

import tomllib
from collections.abc import Callable
from typing import Any, TypeVar

from tpi_tracker.paths import resource

Content = dict[str, Any]
Found = TypeVar("Found")


def load(file_name: str, build: Callable[[Content], Found]) -> Found:
    """What ``build`` makes of the file.

    The schema costs as much time as all files together, so the start does without it: the tests hold the shipped files
    against it. Where one cannot be built all the same, the schema says why. Raises CatalogueFault.
    """
    text = resource("catalogue", file_name).read_text(encoding="utf-8")
    try:
        return build(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError):
        from tpi_tracker.services.catalogue_schema import check  # only for a broken file: kept off the start

        check(file_name, text)
        raise
