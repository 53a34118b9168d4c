"""Looks for a text in every file of a folder, in every shape in which a program may leave it behind."""

import base64
from pathlib import Path


def shapes(text: str) -> dict[str, bytes]:
    """The text as bytes: UTF-8 and UTF-16 in lower case, base64 in the three places a text can begin in it."""
    found = {
        "UTF-8": text.lower().encode(),
        "UTF-16LE": text.lower().encode("utf-16-le"),
        "UTF-16BE": text.lower().encode("utf-16-be"),
    }
    for name, spelt in (("as typed", text), ("lower case", text.lower()), ("upper case", text.upper())):
        for before in range(3):
            coded = base64.b64encode(bytes(before) + spelt.encode())
            # The first and last letters of the code also hold bits of what stands beside the text.
            whole = coded[-(-before * 8 // 6) : (before + len(spelt)) * 8 // 6]
            found[f"base64, {name}, {before} bytes in"] = whole
    return found


def hits(folder: Path, text: str) -> list[str]:
    """Where the text stands: file and shape, the names of files included."""
    wanted = shapes(text)
    found = []
    for path in sorted(folder.rglob("*")):
        if text.lower() in path.name.lower():
            found.append(f"{path}: its name")
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            lower = content.lower()
            for shape, look in wanted.items():
                if look in (content if shape.startswith("base64") else lower):
                    found.append(f"{path}: {shape}")
    return found
