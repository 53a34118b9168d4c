"""Texts as they are kept: any language, no characters that cannot be shown or stored."""

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

MAX_TEXT = 20_000

_STEERING = frozenset(map(chr, (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""The characters that turn the direction of what stands around them: a name can be made to read as another."""


def clean_text(value: str) -> str:
    """Line ends as LF; refuses NUL, lone surrogates and control characters other than TAB and LF."""
    if value.isprintable():
        return value
    value = value.replace("\r\n", "\n")
    for character in value:
        code = ord(character)
        if 0xD800 <= code <= 0xDFFF:
            raise ValueError("The text holds half a character (a lone surrogate) and cannot be stored.")
        if (code < 32 and character not in "\t\n") or 0x7F <= code <= 0x9F:
            raise ValueError(f"The text holds a control character (U+{code:04X}) and cannot be stored.")
    return value


Text = Annotated[str, AfterValidator(clean_text), StringConstraints(max_length=MAX_TEXT)]
"""Free text of at most 20,000 characters."""

Name = Annotated[str, AfterValidator(clean_text), StringConstraints(min_length=1, max_length=MAX_TEXT)]
"""A text that must be there."""

Key = Annotated[str, AfterValidator(clean_text), StringConstraints(min_length=1, max_length=200)]
"""A key chosen by whoever made the record, kept as given."""


def marked(text: str) -> str:
    """The text with a visible mark such as ⟨U+202E⟩ for each character that only turns the direction of others."""
    if text.isprintable():
        return text
    return "".join(_mark(character) if character in _STEERING else character for character in text)


def visible(text: str) -> str:
    """The text on one line, a mark for everything that does not show or steers what shows it (a terminal, a list)."""
    flat = " ".join(text.split())
    return flat if flat.isprintable() else "".join(c if c.isprintable() else _mark(c) for c in flat)


def shown_name(family: str, given: str) -> str:
    """FAMILY, Given: how a patient is called everywhere."""
    return marked(f"{family.upper()}, {given}")


def _mark(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩"
