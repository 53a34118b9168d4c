"""Five spreadsheets as clinics have them, written by the tests: none is tidy, each in its own way."""

from datetime import date

import xlsxwriter

WIDE = """MRN,Last name,First name,DOB,Sex,Visit date,Diagnosis,Muscle,Side,Drug,Volume ml,NRS pre,NRS 1wk,NRS 4wk
1001,Nkemelu,Ada,1970-03-02,F,2024-05-04,Neck pain,upper trapezius,R,lidocaine,2.5,8,3,5
1001,Nkemelu,Ada,1970-03-02,F,2024-06-20,Neck pain,levator,R,lidocaine,2,7,,2
1002,Oduya,Ben,1955-11-30,M,2024-05-14,Low back pain,QL,L,lidocaine,3,9,n/a,6
1003,Haldorsen,Cy,1988-01-17,M,2024-05-21,Low back pain,QL,L,lidocaine,3,6,2,11
1002,Oduya,Ben,1955-11-30,M,2024-05-14,Low back pain,QL,L,lidocaine,3,9,n/a,6
"""
"""One row per visit. The fourth NRS 4wk is out of range; the last row is the third again."""

GERMAN = """Pat-Nr;Name;Geb.-Datum;Geschlecht;Datum;Diagnose;Muskel;Seite;Medikament;Menge ml;NRS vor;NRS nach 1 Wo
77;M\xfcller, J\xfcrgen;13.02.1961;m;04.05.2024;HWS-Syndrom;M. trapezius oberer;re;Lidocain;2,5;7,5;3
78;Wei\xdf, Gr\xe4ta;01.12.1949;w;17.05.2024;Lumbalgie;Quadratus lumborum;li;Lidocain;4;8;k.A.
79;Kr\xe4mer, Ute;30.09.1980;w;31.02.2024;Lumbalgie;Piriformis;bds;Lidocain;1,25;6;2
"""
"""Decimal commas, days first, umlauts in the old encoding; 31 February."""

LONG = [
    ["Patient ID", "Family name", "Given name", "DOB", "Problem", "Score date", "Scale", "Value"],
    ["A-1", "Ito", "Emi", date(1990, 2, 3), "Shoulder pain", "2024-01-05", "NRS 0-10", 7],
    ["A-1", "Ito", "Emi", date(1990, 2, 3), "Shoulder pain", "2024-01-12", "VAS 0-100 mm", 31],
    ["A-1", "Ito", "Emi", date(1990, 2, 3), "Shoulder pain", "2024-02-09", "VAS cm", 2.4],
    ["A-2", "Rossi", "Bo", date(1944, 7, 8), "Hip pain", "2024-01-09", "NRS 0-10", "refused"],
    ["A-2", "Rossi", "Bo", date(1944, 7, 8), "Hip pain", "2024-01-16", "NRS 0-10", 4],
]
"""One row per score, on three scales."""

TYPOS = [
    ["MRN", "Name", "DOB", "Session", "Problem", "Muscles", "Pain pre", "Pain post"],
    ["5", "Ng, Fay", date(1979, 9, 9), date(2024, 3, 1), "Neck pain", "R upr trapezius; L levater scapulae", 8, 4],
    ["6", "Abe, Gil", date(1966, 6, 6), date(2024, 3, 2), "Buttock pain", "left pirifromis", 6, 5],
    ["", "", "", date(2024, 3, 22), "Buttock pain", "left pirifromis + R gluteus medius", 5, 2],
]
"""Muscles as somebody typed them; the patient is not repeated on the second row."""


def wide(folder):
    path = folder / "visits.csv"
    path.write_text(WIDE, encoding="utf-8")
    return path


def german(folder):
    path = folder / "behandlungen.csv"
    path.write_bytes(GERMAN.encode("cp1252"))
    return path


def book(path, sheets, hidden=()):
    """A workbook of rows by sheet; a date is a date of the spreadsheet."""
    made = xlsxwriter.Workbook(str(path))
    day = made.add_format({"num_format": "dd.mm.yyyy"})
    for name, rows in sheets.items():
        sheet = made.add_worksheet(name)
        if name in hidden:
            sheet.hide()
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(number, place, cell, day)
                elif cell != "":
                    sheet.write(number, place, cell)
    made.close()
    return path


def long(folder):
    return book(folder / "scores.xlsx", {"Scores": LONG, "Lists": [["a"], ["b"]]}, hidden=("Lists",))


def typos(folder):
    return book(folder / "typos.xlsx", {"Sheet1": TYPOS})


def per_patient(folder):
    """One sheet per patient: who it is stands above, the header is merged over two rows, one cell is a formula."""
    path = folder / "patients.xlsx"
    made = xlsxwriter.Workbook(str(path))
    day = made.add_format({"num_format": "d.m.yyyy"})
    people = {
        "Sheet A": (
            "P-9",
            "Dupont",
            "Luc",
            date(1958, 4, 4),
            [(date(2024, 2, 1), "R utrap", 8, 4), (date(2024, 4, 1), "R utrap", 6, 2)],
        ),
        "Sheet B": ("P-10", "Garc\xeda", "Eva", date(1971, 12, 24), [(date(2024, 2, 9), "L levator", 7, 7)]),
    }
    for name, (number, family, given, born, visits) in people.items():
        sheet = made.add_worksheet(name)
        for row, (label, value) in enumerate((("MRN", number), ("Last name", family), ("First name", given))):
            sheet.write(row, 0, label)
            sheet.write(row, 1, value)
        sheet.write(3, 0, "DOB")
        sheet.write_datetime(3, 1, born, day)
        sheet.write(5, 0, "Date")
        sheet.write(5, 1, "Muscle")
        sheet.merge_range(5, 2, 5, 3, "NRS")
        sheet.write(6, 2, "pre")
        sheet.write(6, 3, "1 week")
        for at, (on, muscle, before, later) in enumerate(visits, start=7):
            sheet.write_datetime(at, 0, on, day)
            sheet.write(at, 1, muscle)
            sheet.write(at, 2, before)
            sheet.write_formula(at, 3, f"={before}-{before - later}", None, later)
    made.close()
    return path


ALL = {"wide": wide, "german": german, "long": long, "typos": typos, "per_patient": per_patient}
