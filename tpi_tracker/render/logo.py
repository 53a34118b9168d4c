"""A clinic's logo drawn: a PNG as an opaque SVG, and whether an SVG can be drawn at all."""

import base64
import io
import struct
import zlib
from typing import Any

import numpy as np
from matplotlib.image import imread

from tpi_tracker.render.typesetting import typeset


def svg_of_png(content: bytes, width: int, height: int) -> str:
    """On white: paper is opaque, and the archive's strictest profile knows no transparency. Raises whatever is wrong
    with the file."""
    pixels = np.asarray(imread(io.BytesIO(content), format="png"), dtype=float)
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[:, :, None], 3, axis=2)
    if pixels.shape[2] in {2, 4}:
        seen = pixels[:, :, -1:]
        pixels = pixels[:, :, :-1] * seen + (1 - seen)
    if pixels.shape[2] == 1:
        pixels = np.repeat(pixels, 3, axis=2)
    told = base64.b64encode(_png(np.rint(pixels[:, :, :3] * 255).astype(np.uint8))).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}" '
        f'height="{height}" viewBox="0 0 {width} {height}"><image width="{width}" height="{height}" '
        f'xlink:href="data:image/png;base64,{told}"/></svg>'
    )


def _png(pixels: "np.ndarray[Any, Any]") -> bytes:
    """Rows of red, green and blue as a PNG without anything else in it."""
    height, width = pixels.shape[:2]
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    parts = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows, 9)))
    chunks = (
        struct.pack(">I", len(told)) + name + told + struct.pack(">I", zlib.crc32(name + told))
        for name, told in (*parts, (b"IEND", b""))
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def draw(svg: str) -> None:
    """Draws it for nobody. Raises what the typesetter does with a picture it cannot draw."""
    typeset("logo", {"logo": svg}, 0)
