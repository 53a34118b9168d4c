"""The recovery key: 256 random bits as they are printed and typed back."""

import hashlib
import secrets
from typing import Final

from tpi_tracker.store.errors import WrongPassword

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No I, L, O or U; when typed, I and L are read as 1 and O as 0."""

_TYPED = str.maketrans({"I": "1", "L": "1", "O": "0"})
_KEY_LETTERS = 52
_CHECK_LETTERS = 4


def new_recovery_key() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(32)


def first_password() -> str:
    """Four groups of four random letters, 80 bits: a password to be given to somebody who changes it."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(4))


def shown(key: bytes) -> str:
    """Fourteen groups of four; the last group checks the others."""
    text = _letters(int.from_bytes(key) << 4, _KEY_LETTERS) + _check(key)
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def read(text: str) -> bytes:
    """The key out of what was typed: blanks, dashes and case do not matter. Raises WrongPassword with what is wrong."""
    letters = "".join(text.upper().translate(_TYPED).replace("-", " ").split())
    strange = sorted({letter for letter in letters if letter not in ALPHABET})
    wanted = _KEY_LETTERS + _CHECK_LETTERS
    if strange or len(letters) != wanted:
        reason = (
            f"It cannot hold {' '.join(strange)}."
            if strange
            else f"It has {wanted} characters; {len(letters)} were typed."
        )
        raise WrongPassword(
            "This is not a recovery key. " + reason, todo="Type it as it was printed: fourteen groups of four."
        )
    number = 0
    for letter in letters[:_KEY_LETTERS]:
        number = number << 5 | ALPHABET.index(letter)
    key = (number >> 4).to_bytes(33)[1:]
    if number & 0b1111 or number >> 260 or letters[_KEY_LETTERS:] != _check(key):
        raise WrongPassword(
            "The recovery key was mistyped: its last group does not fit.", todo="Compare it group by group."
        )
    return key


def _check(key: bytes) -> str:
    return _letters(int.from_bytes(hashlib.sha256(b"tpi-tracker recovery key" + key).digest()[:3]) >> 4, _CHECK_LETTERS)


def _letters(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))
