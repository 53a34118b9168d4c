"""PySide6 reads the source of every module that is imported after it, to see whether it may use ``__feature__``.

This program never does. The reading takes a fifth of the start and keeps the text of all libraries in memory.
https://doc.qt.io/qtforpython-6/feature-why.html
"""

import sys

import PySide6.QtCore  # noqa: F401  # brings the reading with it

_READER = "_mod_uses_pyside"


def read_no_sources() -> None:
    """From now on no module counts as one that switches features. Without effect where PySide6 has no such reading."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _READER):
        setattr(feature, _READER, _never)


def _never(_module: object) -> bool:
    return False
