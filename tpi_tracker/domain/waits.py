"""How long a wrong password makes wait: nothing at first, then longer each time, and at last for good.

NIST SP 800-63B-4, section 3.2.2: at most 100 failures in a row for one account.
"""

import math
from datetime import datetime
from typing import Final

FREE: Final = 3
"""So many wrong passwords in a row cost no wait."""
FIRST_S: Final = 5.0
MOST_S: Final = 15 * 60.0
FROM_TENTH_S: Final = 10 * 60.0
MOST_FAILURES: Final = 100
"""After so many only the recovery key or an administrator opens it again."""


def wait_after(failures: int) -> float:
    """Seconds to wait after that many failures in a row; infinite when it stays closed."""
    if failures <= FREE:
        return 0.0
    if failures >= MOST_FAILURES:
        return math.inf
    doubled: float = min(FIRST_S * 2.0 ** (failures - FREE - 1), MOST_S)
    return max(doubled, FROM_TENTH_S) if failures >= 10 else doubled


def left_s(failures: int, last: datetime | None, now: datetime) -> float:
    """Seconds still to wait ``now``, when the last failure was at ``last``. A clock that was set back shortens nothing:
    the whole wait is then still ahead."""
    whole = wait_after(failures)
    if last is None or not whole or math.isinf(whole):
        return whole
    passed = max((now - last).total_seconds(), 0.0)
    return max(whole - passed, 0.0)


def is_blocked(failures: int) -> bool:
    """Whether no wait helps any more."""
    return failures >= MOST_FAILURES


def in_words(seconds: float) -> str:
    """``20 seconds``, ``3 minutes``: never shorter than it is."""
    if seconds <= 90:
        whole = max(math.ceil(seconds), 1)
        return f"{whole} second{'' if whole == 1 else 's'}"
    return f"{math.ceil(seconds / 60)} minutes"
