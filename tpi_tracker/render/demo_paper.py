"""A sheet of paper for the demo clinic: lines of text as a PDF of one page, made here, of nobody."""

from collections.abc import Sequence


def pdf_of(lines: Sequence[str]) -> bytes:
    """An A4 page with the lines on it, the first one large; plain letters alone. The same lines give the same bytes."""
    said = ["BT /F1 16 Tf 56 770 Td"]
    for number, line in enumerate(lines):
        text = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        said.append(f"({text}) Tj {'/F1 11 Tf 0 -30' if number == 0 else '0 -17'} Td")
    page = "\n".join([*said, "ET"])
    parts = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R\n"
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    made, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return f"{made}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}{end}".encode("ascii")
