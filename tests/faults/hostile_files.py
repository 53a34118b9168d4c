"""Files made to break whoever imports them. Each is generated; nothing of the kind lies in the repository.

``CASES`` gives for a name the function that makes it in a folder, the exit code of an import, and what is said.
"""

import bz2
import json
import os
import socket
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

DONE, BAD = 0, 2
HEAD = "patient_no,family_name,given_name,birth_date,weight_kg,note\n"
GOOD = HEAD + "H1,Novak,Jan,1970-01-01,70,plain\n"
SESSIONS = "session_id,problem_id,performed_at\n"
PROBLEMS = "problem_id,patient_no,title\nHP,H1,Neck\n"
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1 if n > 1 else str()};" * 10}">' for n in range(1, 10))
    + "]><lolz>&lol9;</lolz>"
)
MEGA = 1_000_000


class Case(NamedTuple):
    """How the files are made (the path to import is returned), the exit code, a part of what is said."""

    make: Callable[[Path], Path]
    code: int
    said: str
    is_large: bool = False


CASES: dict[str, Case] = {}


def folder_of(place: Path, **files: bytes | str) -> Path:
    """A bundle's folder; ``patients_csv=...`` names ``patients.csv``."""
    made = place / "bundle"
    made.mkdir(exist_ok=True)
    for name, content in files.items():
        raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        (made / name.replace("_csv", ".csv").replace("_json", ".json")).write_bytes(raw)
    return made


def zip_of(place: Path, files: Iterable[tuple[str, bytes | str]], method: int = zipfile.ZIP_DEFLATED) -> Path:
    made = place / "bundle.zip"
    with zipfile.ZipFile(made, "w", method) as packed:
        for name, content in files:
            packed.writestr(name, content)
    return made


def edited(path: Path, change: Callable[[bytearray], None]) -> Path:
    raw = bytearray(path.read_bytes())
    change(raw)
    path.write_bytes(raw)
    return path


def hostile(name: str, code: int, said: str, *, large: bool = False) -> Callable[..., Callable[[Path], Path]]:
    def keep(make: Callable[[Path], Path]) -> Callable[[Path], Path]:
        assert name not in CASES, name
        CASES[name] = Case(make, code, said, large)
        return make

    return keep


def csv_case(name: str, content: bytes | str, said: str, code: int = BAD, *, large: bool = False) -> None:
    hostile(name, code, said, large=large)(lambda place: folder_of(place, patients_csv=content))


def row(number: str = "H1", family: str = "Novak", born: str = "1970-01-01", weight: str = "", note: str = "") -> str:
    return f"{HEAD}{number},{family},Jan,{born},{weight},{note}\n"


# ---- zips ----


@hostile("a bomb", BAD, "patients.csv in bundle.zip unpacks to more than 200 times", large=True)
def _bomb(place: Path) -> Path:
    return zip_of(place, [("patients.csv", bytes(60 * MEGA))])


@hostile("a bomb packed with bzip2", BAD, "more than 200 times", large=True)
def _bz_bomb(place: Path) -> Path:
    return zip_of(place, [("patients.csv", bytes(30 * MEGA))], zipfile.ZIP_BZIP2)


@hostile("a bomb packed with LZMA", BAD, "more than 200 times", large=True)
def _lzma_bomb(place: Path) -> Path:
    return zip_of(place, [("patients.csv", bytes(30 * MEGA))], zipfile.ZIP_LZMA)


@hostile("a bomb among the files that are left alone", DONE, "Left alone: readme.txt", large=True)
def _bomb_beside(place: Path) -> Path:
    return zip_of(place, [("patients.csv", GOOD), ("readme.txt", bytes(60 * MEGA))])


def _says_size(raw: bytearray, size: int) -> None:
    at = raw.index(b"PK\x01\x02") + 24
    raw[at : at + 4] = size.to_bytes(4, "little")


@hostile("a zip that says it holds 1 GB", BAD, "more than 200 MB")
def _says_much(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", GOOD)]), lambda raw: _says_size(raw, 2**30))


@hostile("a zip that says it holds 10 bytes", BAD, "damaged")
def _says_little(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", bytes(8 * MEGA))]), lambda raw: _says_size(raw, 10))


def _in_itself(raw: bytes, times: int, place: Path) -> Path:
    for _ in range(times):
        raw = zip_of(place, [("bundle.zip", raw)] * 1).read_bytes()
    return place / "bundle.zip"


@hostile("a zip in a zip, six deep", BAD, "holds no patients.csv")
def _nested(place: Path) -> Path:
    return _in_itself(zip_of(place, [("patients.csv", GOOD)]).read_bytes(), 6, place)


@hostile("a zip beside the tables", DONE, "Left alone: inner.zip")
def _inner(place: Path) -> Path:
    return zip_of(place, [("patients.csv", GOOD), ("inner.zip", zip_of(place, [("patients.csv", GOOD)]).read_bytes())])


@hostile("a table that is a zip", BAD, "not UTF-8")
def _table_is_zip(place: Path) -> Path:
    inner = zip_of(place, [("patients.csv", os.urandom(500))]).read_bytes()
    return zip_of(place, [("patients.csv", inner)])


@hostile("names that climb", DONE, "Left alone: evil.sh")
def _climbing(place: Path) -> Path:
    return zip_of(place, [("../../../patients.csv", GOOD), ("../../evil.sh", "#!/bin/sh")])


@hostile("absolute names", DONE, "Left alone: passwd")
def _absolute(place: Path) -> Path:
    return zip_of(place, [("/patients.csv", GOOD), ("/etc/passwd", "x")])


@hostile("names of Windows", DONE, "Left alone: evil.dll")
def _windows(place: Path) -> Path:
    return zip_of(place, [("C:\\bundle\\patients.csv", GOOD), ("..\\..\\evil.dll", "x")])


@hostile("a link in a zip", BAD, "patients.csv in bundle.zip is a link")
def _zip_link(place: Path) -> Path:
    entry = zipfile.ZipInfo("patients.csv")
    entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(place / "bundle.zip", "w") as packed:
        packed.writestr(entry, "/etc/passwd")
    return place / "bundle.zip"


def _flag(raw: bytearray, bit: int) -> None:
    raw[raw.index(b"PK\x01\x02") + 8] |= bit
    raw[6] |= bit


@hostile("a zip with a password", BAD, "locked with a password")
def _locked(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", GOOD)]), lambda raw: _flag(raw, 1))


@hostile("10,000 entries", BAD, "10000 files, more than 2000")
def _many(place: Path) -> Path:
    return zip_of(place, [(f"{n}.txt", "") for n in range(10_000)], zipfile.ZIP_STORED)


def _central(name: bytes, offset: int = 0, size: int = 0, extra: bytes = b"") -> bytes:
    lengths = len(name), len(extra), 0, 0, 0, 0, offset
    return struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, size, size, *lengths) + name + extra


def _end(count: int, size: int, offset: int) -> bytes:
    return struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, min(count, 65_535), min(count, 65_535), size, offset, 0)


@hostile("a list of 200,000 files", BAD, "list of files is larger than 8 MB", large=True)
def _long_list(place: Path) -> Path:
    entries = _central(b"x" * 20) * 200_000
    (place / "bundle.zip").write_bytes(entries + _end(200_000, len(entries), 0))
    return place / "bundle.zip"


@hostile("an end that says the list is 4 GB", BAD, "damaged")
def _huge_list(place: Path) -> Path:
    (place / "bundle.zip").write_bytes(_central(b"patients.csv") + _end(1, 0xFFFF_FF00, 0))
    return place / "bundle.zip"


@hostile("an end of the large format that leads nowhere", BAD, "bundle.zip")
def _zip64(place: Path) -> Path:
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 2**60, 1)
    end = _end(65_535, 0xFFFF_FFFF, 0xFFFF_FFFF)
    (place / "bundle.zip").write_bytes(_central(b"patients.csv") + locator + end)
    return place / "bundle.zip"


@hostile("two entries over the same bytes", BAD, "lies inside another entry")
def _overlap(place: Path) -> Path:
    name, content = b"patients.csv", GOOD.encode()
    local = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 0, 0, 33, zlib.crc32(content), *[len(content)] * 2, 12, 0)
    first = local + name + content
    listed = _central(name, 0, len(content)) + _central(b"problems.csv", 0, len(content))
    (place / "bundle.zip").write_bytes(first + listed + _end(2, len(listed), len(first)))
    return place / "bundle.zip"


@hostile("a table twice", BAD, "holds patients.csv twice")
def _twice(place: Path) -> Path:
    return zip_of(place, [("a/patients.csv", GOOD), ("b/patients.csv", GOOD)])


@hostile("half a zip", BAD, "neither a folder nor a zip")
def _half(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", GOOD)]), _cut_end)


def _cut_end(raw: bytearray) -> None:
    del raw[-40:]


@hostile("a zip without its beginning", BAD, "damaged")
def _no_beginning(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", os.urandom(3000))]), _cut_beginning)


def _cut_beginning(raw: bytearray) -> None:
    del raw[:100]


@hostile("a wrong check sum", BAD, "damaged")
def _wrong_sum(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", GOOD)]), _break_sum)


def _break_sum(raw: bytearray) -> None:
    raw[raw.index(b"PK\x01\x02") + 16] ^= 0xFF


@hostile("a way of packing nobody knows", BAD, "damaged")
def _unknown_method(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", GOOD)]), _set_method)


def _set_method(raw: bytearray) -> None:
    raw[raw.index(b"PK\x01\x02") + 10] = 99
    raw[8] = 99


@hostile("bytes that are no LZMA", BAD, "damaged")
def _not_lzma(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", GOOD * 9)], zipfile.ZIP_LZMA), _scramble)


@hostile("bytes that are no bzip2", BAD, "damaged")
def _not_bzip2(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", GOOD * 9)], zipfile.ZIP_BZIP2), _scramble)


def _scramble(raw: bytearray) -> None:
    raw[44:90] = bytes(byte ^ 0x5A for byte in raw[44:90])


@hostile("a name that says it is UTF-8 and is not", BAD, "damaged")
def _bad_name(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csv", GOOD), ("\N{SNOWMAN}.txt", "")]), _break_name)


def _break_name(raw: bytearray) -> None:
    at = raw.rindex("\N{SNOWMAN}".encode())
    raw[at : at + 3] = b"\xff\xfe\xfd"


@hostile("a name that steers the terminal", DONE, "Left alone: ⟨U+001B⟩[2J⟨U+202E⟩gpj.exe")
def _steering(place: Path) -> Path:
    return zip_of(place, [("patients.csv", GOOD), ("\x1b[2J\u202egpj.exe", "")])


@hostile("a name of 60,000 letters", DONE, "Left alone: xxxx")
def _long_name(place: Path) -> Path:
    return zip_of(place, [("patients.csv", GOOD), ("x" * 60_000, "")])


@hostile("a name that ends early", DONE, "1 accepted")
def _nul_name(place: Path) -> Path:
    return edited(zip_of(place, [("patients.csvZ.exe", GOOD)]), _end_early)


def _end_early(raw: bytearray) -> None:
    while (at := raw.find(b"csvZ")) >= 0:
        raw[at + 3] = 0


@hostile("an entry without a name", BAD, "holds no patients.csv")
def _no_name(place: Path) -> Path:
    listed = _central(b"")
    (place / "bundle.zip").write_bytes(listed + _end(1, len(listed), 0))
    return place / "bundle.zip"


@hostile("a zip of nothing", BAD, "holds no patients.csv")
def _empty_zip(place: Path) -> Path:
    return zip_of(place, [])


@hostile("a folder in a zip that is called as a table", BAD, "holds no patients.csv")
def _zip_folder(place: Path) -> Path:
    return zip_of(place, [("patients.csv/", "")])


@hostile("an extra field that is cut off", BAD, "bundle.zip")
def _bad_extra(place: Path) -> Path:
    listed = _central(b"patients.csv", extra=struct.pack("<HH", 1, 60))
    (place / "bundle.zip").write_bytes(listed + _end(1, len(listed), 0))
    return place / "bundle.zip"


@hostile("a workbook that is a bomb", BAD, "holds no patients.csv", large=True)
def _workbook(place: Path) -> Path:
    zip_of(place, [(f"xl/worksheets/sheet{n}.xml", bytes(100)) for n in range(1000)])
    return (place / "bundle.zip").rename(place / "book.xlsx")


@hostile("gzip called zip", BAD, "neither a folder nor a zip")
def _gzip(place: Path) -> Path:
    (place / "bundle.zip").write_bytes(bz2.compress(GOOD.encode()))
    return place / "bundle.zip"


# ---- tables ----

csv_case("billion laughs", LAUGHS, "patients.csv, row 1")
csv_case("formulas", row(family="=cmd|' /C calc'!A0", note="@SUM(1+1)*cmd"), "1 accepted", DONE)
csv_case("NUL", row(note="a\0b"), "patients.csv, row 2, note: The text holds a control character (U+0000)")
csv_case("an escape", row(family="\x1b[31mNovak"), "row 2, family_name: The text holds a control character (U+001B)")
csv_case("a lone surrogate", row(note="\ud800"), "row 2, note: The file is not UTF-8")
csv_case("a bidi override in a name", row(family="\u202ekavoN"), "1 accepted", DONE)
csv_case("UTF-16 with its mark", GOOD.encode("utf-16"), "The file is UTF-16")
csv_case("UTF-16, the other way round", b"\xfe\xff" + GOOD.encode("utf-16-be"), "The file is UTF-16")
csv_case("UTF-16 without its mark", GOOD.encode("utf-16-le"), "The file is UTF-16")
csv_case("UTF-32", GOOD.encode("utf-32"), "The file is UTF-16")
csv_case(
    "Latin-1", row(family="Dvořák".replace("ř", "r")).encode("latin-1"), "row 2, family_name: The file is not UTF-8"
)
csv_case("a mark of UTF-8 twice", "\ufeff\ufeff" + GOOD, "patient_no")
csv_case("carriage returns alone", GOOD.replace("\n", "\r"), "1 accepted", DONE)
csv_case("ragged: a cell too few", HEAD + "H1,Novak,Jan,1970-01-01,70\n", "row 2: The row is broken: it has 5 cells")
csv_case("ragged: a cell too many", HEAD + "H1,Novak,Jan,1970-01-01,70,,x\n", "row 2: The row is broken: it has 7")
csv_case("1e400", row(weight="1e400"), "row 2, weight_kg")
csv_case("NaN", row(weight="NaN"), 'row 2, weight_kg: "NaN" is not a number')
csv_case("Infinity", row(weight="Infinity"), 'row 2, weight_kg: "Infinity" is not a number')
csv_case("a negative zero", row(weight="-0"), "row 2, weight_kg")
csv_case("digits of another script", row(weight="٧٠"), "row 2, weight_kg")
csv_case("31.02.", row(born="31.02.1970"), 'row 2, birth_date: "31.02.1970" is not a date such as')
csv_case("31 February", row(born="1970-02-31"), 'row 2, birth_date: "1970-02-31" is not a day of the calendar')
csv_case("the year 0", row(born="0000-01-01"), "row 2, birth_date")
csv_case("the year 9999", row(born="9999-12-31"), "row 2, birth_date")
csv_case("a comma in a number", row(weight='"70,5"'), "Decimals take a point")
csv_case("commas and points mixed", row(weight='"1.070,5"'), "row 2, weight_kg")
csv_case("a number of 100,000 digits", row(weight="9" * 100_000), "row 2, weight_kg")
csv_case(
    "a column twice", "patient_no,family_name,given_name,birth_date,birth_date\n", "row 1, birth_date: The column is"
)
csv_case("a column without a name", GOOD.replace(",note", ","), "row 1")
csv_case("columns nobody knows", "patient_no,family_name,given_name,birth_date,\x1b]0;x\n", "⟨U+001B⟩]0;x")
csv_case("a million columns", HEAD.strip() + "," * MEGA + "\n", "row 1", large=True)
csv_case("a million unknown columns", HEAD.strip() + ",x" * MEGA + "\n", "row 1", large=True)
csv_case("a row of 40 million commas", HEAD + "," * (40 * MEGA), "row 2: The row is longer than", large=True)
csv_case("a quotation mark that never closes", HEAD + 'H1,"' + "x\n" * (20 * MEGA), "row 2: The row", large=True)
csv_case("a row of a million lines", HEAD + 'a,a,"\n",' * (3 * MEGA), "row 2: The row is longer than", large=True)
csv_case("text after a quotation mark", HEAD + 'H1,"No"vak,Jan,1970-01-01,,\n', "text follows a closing quotation mark")
csv_case("a note of 10 MB", row(note="x" * 10 * MEGA), "row 2, note: The text is longer than 20 000", large=True)
csv_case("a name of a million letters", row(family="N" * MEGA), "row 2, family_name: The text is longer", large=True)
csv_case("a key of 201 letters", row("x" * 201), "row 2, patient_no: The text is longer than 200")
csv_case("nothing", b"", "The file is empty")
csv_case("a mark and nothing", b"\xef\xbb\xbf", "The file is empty")
csv_case("a header and nothing", HEAD, "patients.csv: 0 rows", DONE)
csv_case("a header of blanks", " , , \n", "patients.csv, row 1")
csv_case("random bytes", os.urandom(5000).replace(b"\n", b""), "patients.csv")
csv_case("blank lines without end", HEAD + "\n" * MEGA, "patients.csv: 0 rows", DONE, large=True)


def many_rows(first: str, second: str) -> str:
    """25,000 patients, then the same numbers with another name."""
    both = ((first, n) for n in range(25_000)), ((second, n) for n in range(25_000))
    return HEAD + "".join(f"H{n},{name},Jan,1970-01-01,,\n" for half in both for name, n in half)


csv_case("25,000 contradictions", many_rows("Novak", "Svoboda"), "Row 2 has the same patient_no", large=True)
csv_case("50,000 rows that cannot be", HEAD + "".join("H,,,x,x,\n" for _ in range(50_000)), "row 50001", large=True)


def beside(name: str, said: str, **files: bytes | str) -> None:
    hostile(name, BAD, said)(lambda place: folder_of(place, patients_csv=GOOD, **files))


beside("a problem of nobody", "problems.csv, row 2", problems_csv="problem_id,patient_no,title\nP,nobody,Neck\n")
beside(
    "the first instant there is, far in the east",
    "sessions.csv, row 2, performed_at",
    problems_csv=PROBLEMS,
    sessions_csv=SESSIONS + "S,HP,0001-01-01T00:00:00+14:00\n",
)
beside(
    "the last instant there is, far in the west",
    "sessions.csv, row 2, performed_at",
    problems_csv=PROBLEMS,
    sessions_csv=SESSIONS + "S,HP,9999-12-31T23:59:59-14:00\n",
)
beside(
    "an offset of 99 hours",
    "sessions.csv, row 2, performed_at",
    problems_csv=PROBLEMS,
    sessions_csv=SESSIONS + "S,HP,2026-01-01T00:00:00+99:00\n",
)

# ---- JSON ----

MARK = '{"format": "tpi-tracker-bundle", "version": 1}'
CATALOGUE = '{"format": "tpi-tracker-catalogue", "version": 1, "entries": %s}'
beside("a mark 30,000 deep", "nested deeper than 32 levels", bundle_json="[" * 30_000 + "]" * 30_000)
beside("a mark 100,000 deep", "larger than 64 kB", bundle_json="[" * 100_000 + "]" * 100_000)
beside("a mark with a name twice", 'the name "format" twice', bundle_json=MARK.replace("{", '{"format": "x", '))
beside("a mark with NaN", "NaN is no number of JSON", bundle_json=MARK.replace("1}", "NaN}"))
beside("a mark with 1e999", "too large for a number", bundle_json=MARK.replace("1}", "1e999}"))
beside("a mark with 20,000 digits", "bundle.json", bundle_json=MARK.replace("1}", "1" * 20_000 + "}"))
beside("a mark in UTF-16", "not text in UTF-8", bundle_json=MARK.encode("utf-16"))
beside("a mark that is a list", "does not say", bundle_json=f"[{MARK}]")
beside("a mark of a later version", "this program reads version 1", bundle_json=MARK.replace("1}", "99}"))
beside("a catalogue 100,000 deep", "catalogue.json: The catalogue", catalogue_json=CATALOGUE % ("[" * 100_000))
beside("a catalogue with a name twice", 'the name "a" twice', catalogue_json=CATALOGUE % '[{"a": 1, "a": 2}]')
beside("a catalogue of 5 MB", "larger than 4096 kB", catalogue_json=CATALOGUE % json.dumps(["x" * 5 * MEGA]))
beside("a catalogue that climbs", "catalogue.json, row 1", catalogue_json=CATALOGUE % '[{"entry_key": "../../x"}]')
beside(
    "a catalogue that would change the rules",
    "does not travel with records",
    catalogue_json=CATALOGUE % '[{"entry_key": "rules/response/x", "content": {}}]',
)
beside(
    "a catalogue with half a character",
    "catalogue.json, row 1",
    catalogue_json=CATALOGUE % r'[{"entry_key": "muscles/muscle/\ud800", "content": {"key": "\ud800"}}]',
)
beside("a catalogue of numbers", "An entry needs", catalogue_json=CATALOGUE % json.dumps(list(range(20_000))))


# ---- places ----


@hostile("an XML file", BAD, "Of FHIR only JSON is read")
def _xml(place: Path) -> Path:
    (place / "bundle.xml").write_text(LAUGHS)
    return place / "bundle.xml"


@hostile("a place that is not there", BAD, "There is no folder or file")
def _absent(place: Path) -> Path:
    return place / "nothing"


@hostile("a folder where a table should be", BAD, "patients.csv in bundle is a link, a folder or a device")
def _folder_table(place: Path) -> Path:
    (folder_of(place) / "patients.csv").mkdir()
    return place / "bundle"


@hostile("a pipe where a table should be", BAD, "sessions.csv in bundle is a link, a folder or a device")
def _pipe_table(place: Path) -> Path:
    os.mkfifo(folder_of(place, patients_csv=GOOD) / "sessions.csv")
    return place / "bundle"


@hostile("a link where a table should be", BAD, "patients.csv in bundle is a link, a folder or a device")
def _link_table(place: Path) -> Path:
    (place / "outside.csv").write_text(GOOD)
    (folder_of(place) / "patients.csv").symlink_to(place / "outside.csv")
    return place / "bundle"


@hostile("a pipe", BAD, "a pipe or a device")
def _pipe(place: Path) -> Path:
    os.mkfifo(place / "bundle.zip")
    return place / "bundle.zip"


@hostile("a device without end", BAD, "a pipe or a device")
def _device(place: Path) -> Path:
    (place / "bundle.zip").symlink_to("/dev/zero")
    return place / "bundle.zip"


@hostile("a socket", BAD, "a pipe or a device")
def _socket(place: Path) -> Path:
    before = os.getcwd()
    os.chdir(place)  # the name of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("bundle")
    finally:
        os.chdir(before)
    return place / "bundle"


@hostile("a link to itself", BAD, "bundle")
def _own_link(place: Path) -> Path:
    (place / "bundle").symlink_to(place / "bundle")
    return place / "bundle"


@hostile("a folder that holds itself", DONE, "1 accepted")
def _own_folder(place: Path) -> Path:
    (folder_of(place, patients_csv=GOOD) / "again").symlink_to(place / "bundle")
    return place / "bundle"


@hostile("a file name that is no text", DONE, "Left alone: ⟨U+DCFF⟩⟨U+0007⟩.txt")
def _no_text(place: Path) -> Path:
    made = folder_of(place, patients_csv=GOOD)
    with open(os.fsencode(made) + b"/\xff\x07.txt", "wb"):
        return made


@hostile("a folder whose name is no text", BAD, "⟨U+DCFE⟩ holds no patients.csv")
def _no_text_folder(place: Path) -> Path:
    made = Path(os.fsdecode(os.fsencode(place) + b"/\xfe"))
    made.mkdir()
    return made


@hostile("10,000 files in the folder", DONE, "Left alone: 9980 more")
def _many_files(place: Path) -> Path:
    made = folder_of(place, patients_csv=GOOD)
    for number in range(10_000):
        (made / f"{number:05}.txt").touch()
    return made
