"""Documents to attach: reports, photos, and what only looks like one."""

import io
import struct
import zlib

import pikepdf
from PIL import Image

BLUE = b"0 0 1 rg 50 50 200 200 re f"


def pdf(pages: int = 1, stream: bytes = BLUE, size: tuple[int, int] = (595, 842)) -> bytes:
    """A blue square at the lower left of every page."""
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=size).Contents = document.make_stream(stream)
    return saved(document)


def locked_pdf() -> bytes:
    """It opens with a password alone."""
    document = pikepdf.new()
    document.add_blank_page()
    return saved(document, encryption=pikepdf.Encryption(owner="owner", user="secret"))


def laughing(pages: int = 1) -> bytes:
    """A first page that draws a form that draws a form ... ten times each: 10 to the 10th squares."""
    document = pikepdf.new()
    first = document.add_blank_page(page_size=(595, 842))
    form = document.make_stream(BLUE, {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form})
    form.BBox = pikepdf.Array([0, 0, 595, 842])
    for _ in range(9):
        outer = document.make_stream(b"/F Do\n" * 10, {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form})
        outer.BBox = pikepdf.Array([0, 0, 595, 842])
        outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
        form = outer
    first.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    first.Contents = document.make_stream(b"/F Do\n" * 10)
    for _ in range(pages - 1):
        document.add_blank_page(page_size=(595, 842))
    return saved(document)


def photo(size: tuple[int, int] = (400, 300), kind: str = "PNG", mode: str = "RGB", colour: object = "red") -> bytes:
    """One colour all over."""
    held = io.BytesIO()
    Image.new(mode, size, colour).save(held, kind)  # type: ignore[arg-type]  # as given
    return held.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of 60 kB whose head says that it is ``width`` x ``height``."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(60_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def saved(document: pikepdf.Pdf, **how: object) -> bytes:
    """Its bytes."""
    held = io.BytesIO()
    document.save(held, **how)  # type: ignore[arg-type]  # as given
    return held.getvalue()
