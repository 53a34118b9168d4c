"""Texts as they are kept: any language, no characters that cannot be shown or stored."""

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

MAX_TEXT = 20_000


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
