"""Left stays left: what is clicked on the map is recorded, exported and printed on the same side of the patient."""

import csv
import io
import re
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from keyboard import Opener, kept, press, save
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.exporting import export_bundle
from tpi_tracker import tongue
from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.domain.session import Site
from tpi_tracker.domain.treated import treated_sites
from tpi_tracker.render.body_drawing import anchor_of, spot_of
from tpi_tracker.render.palette import TOKENS, mixed
from tpi_tracker.services import reports
from tpi_tracker.ui.models import due_rows
from tpi_tracker.ui.widgets.body_regions import RegionKey, whole

SHOWN = [
    (MapView.BACK, "infraspinatus", Side.LEFT),
    (MapView.BACK, "infraspinatus", Side.RIGHT),
    (MapView.FRONT, "pectoralis_major", Side.LEFT),
    (MapView.FRONT, "pectoralis_major", Side.RIGHT),
    (MapView.LEFT, "vastus_lateralis", Side.LEFT),
    (MapView.RIGHT, "vastus_lateralis", Side.RIGHT),
]
PPI = 96
TINT = mixed(TOKENS["light"]["accent"], TOKENS["light"]["muscle"], 0.22)


def _words(pdf: bytes, tmp_path: Path) -> list[tuple[int, str, float, float]]:
    """Page, word and its middle in points, from the printed text itself."""
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf)
    told = subprocess.run(["pdftotext", "-bbox", str(file), "-"], capture_output=True, check=True, text=True).stdout
    found, page = [], 0
    for line in told.splitlines():
        page += "<page " in line
        seen = re.search(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</word>', line)
        if seen:
            x1, y1, x2, y2 = map(float, seen.groups()[:4])
            found.append((page, seen[5], (x1 + x2) / 2, (y1 + y2) / 2))
    return found


@pytest.mark.parametrize(("view", "muscle", "side"), SHOWN)
def test_a_click_is_the_same_side_on_screen_in_the_record_in_the_export_and_on_paper(
    opened: Opener, treated: Any, needs_tool: Any, tmp_path: Path, view: MapView, muscle: str, side: Side
) -> None:
    needs_tool("pdftotext")
    page = opened()
    canvas = page.form.map.canvas
    page.form.map.views.segment(view.value).click()
    canvas.show_part(view, whole(view))
    at = anchor_of(view, muscle, side)
    assert at is not None
    there = canvas.to_widget(QPointF(*at))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(there.x()), round(there.y())))

    # The screen: the patient's left is the picture's left from behind alone.
    middle = canvas.to_widget(QPointF(0, 0)).x()
    if view in {MapView.FRONT, MapView.BACK}:
        assert (there.x() < middle) == ((view is MapView.BACK) == (side is Side.LEFT))
    row = page.form.sites.rows()[0]
    assert row.accessibleName() == f"Site 1, {side.value} {muscle.replace('_', ' ')}"
    assert canvas._marks[0].key == RegionKey(muscle, side)
    page.form.baseline.score.setFocus()
    press("6")
    page.form.after.score.setFocus()
    press("2")
    save(page)

    # The record.
    site = kept(treated)[-1].sites[0]
    assert (site.muscle, site.side, site.map_view) == (muscle, side, view)
    assert (site.map_x, site.map_y) == pytest.approx(at, abs=1.5)

    # The export.
    file = tmp_path / "clinic.zip"
    export_bundle(treated, file)
    with zipfile.ZipFile(file) as bundle:
        rows = list(csv.DictReader(io.StringIO(bundle.read("sites.csv").decode("utf-8-sig"))))
    exported = [line for line in rows if line["muscle"] == muscle]
    assert [(line["side"], line["map_view"]) for line in exported] == [(side.value, view.value)]
    assert float(exported[0]["map_x"]) == site.map_x

    # The paper: words, letters and tint.
    report = reports.response_report(treated, "104827", "P1")
    number = [(one.muscle, one.side) for one in treated_sites(report.sessions)].index((muscle, side)) + 1
    paper = reports.response(treated, "104827", "P1")
    words = _words(paper.pdf, tmp_path)
    head = {MapView.FRONT: "front", MapView.BACK: "behind", MapView.LEFT: "left", MapView.RIGHT: "right"}[view]
    sheet, _, head_x, head_y = next(
        word for place, word in enumerate(words) if word[1] == head and words[place - 1][1] in {"From", "the"}
    )
    below = [w for w in words if w[0] == sheet and head_y < w[3] < head_y + 210 and head_x - 60 < w[2] < head_x + 220]
    letters = {word: (x, y) for _, word, x, y in below if word in {"L", "R"} and y < head_y + 22}
    marked = [(x, y) for _, word, x, y in below if word == str(number) and y > head_y + 22]
    assert marked, (number, below)
    x, y = marked[0]
    if view in {MapView.FRONT, MapView.BACK}:
        own, other = letters[side.value[0].upper()], letters["R" if side is Side.LEFT else "L"]
        assert (letters["L"][0] < letters["R"][0]) == (view is MapView.BACK)
        assert abs(x - own[0]) < abs(x - other[0])
    else:
        assert set(letters) == {side.value[0].upper()}
    picture = Image.open(io.BytesIO(paper.pages_png(PPI)[sheet - 1])).convert("RGB")
    around = [
        picture.getpixel((round(x * PPI / 72) + dx, round(y * PPI / 72) + dy))
        for dx in range(-26, 40)
        for dy in range(-16, 17)
    ]
    wanted = tuple(int(TINT[i : i + 2], 16) for i in (1, 3, 5))
    assert any(max(abs(a - b) for a, b in zip(seen, wanted, strict=True)) <= 2 for seen in around if seen)


def test_a_spot_stays_only_while_muscle_and_side_are_those_of_the_click(opened: Opener, treated: Any) -> None:
    page = opened()
    canvas = page.form.map.canvas
    at = anchor_of(MapView.BACK, "infraspinatus", Side.LEFT)
    assert at is not None
    there = canvas.to_widget(QPointF(*at))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(there.x()), round(there.y())))
    row = page.form.sites.rows()[0]
    row.take_side("right")
    page.form.baseline.score.setFocus()
    press("6")
    save(page)
    site = kept(treated)[-1].sites[0]
    assert (site.side, site.map_x, site.map_y, site.map_view) == (Side.RIGHT, None, None, None)


@pytest.mark.parametrize("view", [MapView.FRONT, MapView.BACK])
def test_a_spot_from_elsewhere_on_the_other_side_is_not_shown(view: MapView) -> None:
    muscle = "deltoid"
    left, right = (anchor_of(view, muscle, side) for side in (Side.LEFT, Side.RIGHT))
    assert left is not None
    assert right is not None
    assert spot_of(view, muscle, Side.LEFT, right, view) == left
    assert spot_of(view, muscle, Side.LEFT, (left[0] + 1, left[1]), view) == (left[0] + 1, left[1])
    assert spot_of(view, muscle, Side.LEFT, (left[0], left[1] + 300), view) == left


@pytest.mark.parametrize(
    ("code", "left", "right"), [("en", "L ", "R "), ("es", "I ", "D "), ("ar", "يسار: ", "يمين: ")]
)
def test_the_due_list_writes_a_side_as_chart_and_paper_do(code: str, left: str, right: str) -> None:
    try:
        tongue.speak(code)
        assert [due_rows.side_words(side) for side in ("left", "right", "midline")] == [left, right, ""]
    finally:
        tongue.speak("en")


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_mirrored_page_does_not_mirror_the_patient(filled: Any, needs_tool: Any, tmp_path: Path, side: Side) -> None:
    """Arabic runs from right to left; the figure, its letters and its marks stand where they stand in English."""
    needs_tool("pdftotext")
    with filled.database.writing(filled.who, filled.now()) as writer:
        for site in writer.all(Site, session_id="S104827"):
            writer.amend(site.changed(side=side))
    try:
        tongue.speak("ar")
        paper = reports.response(filled, "104827", "P104827")
    finally:
        tongue.speak("en")
    words = _words(paper.pdf, tmp_path)
    tint = tuple(int(TINT[i : i + 2], 16) for i in (1, 3, 5))
    for sheet, png in enumerate(paper.pages_png(PPI), 1):
        picture = Image.open(io.BytesIO(png)).convert("RGB")
        width, height = picture.size
        pixels = picture.load()
        tinted = [
            (x, y)
            for y in range(0, height, 2)
            for x in range(0, width, 2)
            if max(abs(a - b) for a, b in zip(pixels[x, y], tint, strict=True)) <= 2
        ]
        if not tinted:
            continue
        middle = sum(x for x, _ in tinted) / len(tinted) * 72 / PPI
        height_of = sum(y for _, y in tinted) / len(tinted) * 72 / PPI
        (x, y) = next((w[2], w[3]) for w in words if w[:2] == (sheet, "1") and abs(w[3] - height_of) < 40)
        assert abs(x - middle) < 30
        assert abs(y - height_of) < 40
        figure = _frame(picture, height_of * PPI / 72)
        assert (middle < figure * 72 / PPI) == (side is Side.LEFT)
        return
    raise AssertionError("no tinted region on any page")


def _frame(picture: Image.Image, row: float) -> float:
    """The middle of the figure on that row of pixels: half-way between the first and the last pixel of its ground."""
    ground = {tuple(int(TOKENS["light"][token][i : i + 2], 16) for i in (1, 3, 5)) for token in ("body", "muscle")}
    found = [x for x in range(picture.width) if picture.getpixel((x, round(row))) in ground]
    return (found[0] + found[-1]) / 2
