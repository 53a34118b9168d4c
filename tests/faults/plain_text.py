"""Looks for a text in every file of a folder, in every shape in which a program may leave it behind."""

import base64
import zipfile
from collections.abc import Iterator
from pathlib import Path


def shapes(text: str) -> dict[str, bytes]:
    """The text as bytes: UTF-8, UTF-16, hexadecimal and percent code in lower case, base64 in the three places a text
    can begin in it. Letters beyond ASCII have no lower case as bytes, so each is looked for as it may be written."""
    found = {}
    for name, spelt in (("as typed", text), ("lower case", text.lower()), ("upper case", text.upper())):
        for code in ("UTF-8", "UTF-16LE", "UTF-16BE"):
            found[f"{code}, {name}"] = spelt.encode(code).lower()
        found[f"hexadecimal, {name}"] = spelt.encode().hex().encode()
        found[f"percent code, {name}"] = "".join(f"%{byte:02x}" for byte in spelt.encode()).encode()
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
            for place, content in _parts(path):
                lower = content.lower()
                for shape, look in wanted.items():
                    if look in (content if shape.startswith("base64") else lower):
                        found.append(f"{place}: {shape}")
    return found


def _parts(path: Path) -> Iterator[tuple[str, bytes]]:
    """The bytes of a file; of a zip also what it unpacks to, with the names in it."""
    content = path.read_bytes()
    yield str(path), content
    if content.startswith(b"PK\x03\x04") and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                yield f"{path}, {name}", name.encode() + b"\n" + packed.read(name)
