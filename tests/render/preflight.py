"""Who judges that a paper is PDF/A-1b: Apache PDFBox Preflight, as Debian packs it. None of it is ours."""

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

import typst

from tpi_tracker.paths import resource
from tpi_tracker.render.fonts import typst_fonts
from tpi_tracker.render.typesetting import Paper

JARS = tuple(
    Path("/usr/share/java") / f"{name}.jar"
    for name in ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api")
)
MAIN = "org.apache.pdfbox.preflight.Validator_A1b"


def as_a1b(paper: Paper) -> bytes:
    """The same template and values as PDF/A-1b.

    Without bookmarks: Preflight 2.0.27 reads the place of a bookmark without following its reference and calls every
    bookmark a fault (so it does of a document of one heading and one word).
    """
    root = resource("templates")
    main = f'#set heading(bookmarked: false)\n#include "/{paper._template}.typ"\n'.encode()
    compiler = typst.Compiler(input=main, root=root, font_paths=typst_fonts(), ignore_system_fonts=True)
    made = compiler.compile(format="pdf", sys_inputs=paper._inputs, pdf_standards=["a-1b"], timestamp=paper._timestamp)
    assert isinstance(made, bytes)
    return made


class Preflight:
    """``faults(files)`` gives what is wrong with each file, by its name: a line a fault, none where it is valid."""

    def __init__(self, java: str, home: Path, lacking: Callable[[str], None]) -> None:
        self._java, self._home = java, home
        if missing := [jar.name for jar in JARS if not jar.exists()]:
            lacking(f"PDFBox Preflight (libpdfbox2-java) is not installed: {', '.join(missing)}")

    def faults(self, files: Iterable[Path]) -> dict[str, list[str]]:
        """One start of Java for all of them."""
        asked = self._home / "asked"
        asked.write_text("".join(f"{file}\n" for file in files), encoding="utf-8")
        command = [self._java, "-cp", ":".join(map(str, JARS)), MAIN, "xml", "group", str(asked)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=170, check=False)
        assert done.returncode == 0, done.stderr
        told = ET.parse(f"{asked}.preflight.xml").getroot()  # written by Java a moment ago, from our own papers
        return {one.attrib["name"]: list(_lines(one)) for one in told.iter("preflight")}


def _lines(told: ET.Element) -> Iterable[str]:
    valid = told.find("isValid")
    if valid is None or valid.text != "true" or valid.attrib["type"] != "PDF/A1-b":
        yield "not valid PDF/A-1b"
    for error in told.iter("error"):
        yield f"{error.findtext('code')} {error.findtext('details')}"
