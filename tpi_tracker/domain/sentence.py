"""A sentence the program says: a key and its values, put into words elsewhere."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Sentence(NamedTuple):
    """``key`` names the wording in ``resources/i18n``; ``values`` fill it (numbers, dates, codes, never markup)."""

    key: str
    values: Mapping[str, Any] = {}

    def __hash__(self) -> int:
        """As tuples hash; lists among the values have none."""
        return hash((self.key, *self.values.items()))
