"""The colours of screen, chart and paper: one table of tokens, light and dark, plain and of high contrast."""

from typing import Final, Literal

Theme = Literal["light", "dark", "contrast_light", "contrast_dark"]
Tokens = dict[str, str]

TOKENS: Final[dict[Theme, Tokens]] = {
    "light": {
        "bg": "#F5F7F9",
        "surface": "#FFFFFF",
        "sel": "#E0EFF3",
        "hover": "#EDF2F5",
        "text": "#1B2430",
        "muted": "#525D6C",
        "line": "#D9DEE5",
        "edge": "#78838F",
        "accent": "#0B6682",
        "on_accent": "#FFFFFF",
        "good": "#23744A",
        "good_bg": "#E6F3EB",
        "caution": "#855600",
        "caution_bg": "#FBF1DC",
        "alert": "#B3261E",
        "alert_bg": "#FBE9E7",
        "pending": "#566173",
        "pending_bg": "#EDF0F3",
        "path": "#6B4E9B",
        "band30": "#F2F6F4",
        "band50": "#E3EFE8",
        "body": "#E9EDF1",
        "muscle": "#CFD7DF",
        "deep": "#6C7886",
    },
    "dark": {
        "bg": "#12161B",
        "surface": "#1B2128",
        "sel": "#1D3A45",
        "hover": "#252D36",
        "text": "#E6EAF0",
        "muted": "#9FABB9",
        "line": "#313A45",
        "edge": "#75828F",
        "accent": "#64BBD4",
        "on_accent": "#08222B",
        "good": "#74C893",
        "good_bg": "#1C3327",
        "caution": "#E3B45A",
        "caution_bg": "#372D17",
        "alert": "#F4958D",
        "alert_bg": "#412322",
        "pending": "#98A4B2",
        "pending_bg": "#2A323C",
        "path": "#B9A1E6",
        "band30": "#1E2A28",
        "band50": "#20342B",
        "body": "#2A323B",
        "muscle": "#424E5B",
        "deep": "#95A2B0",
    },
    "contrast_light": {
        "bg": "#FFFFFF",
        "surface": "#FFFFFF",
        "sel": "#D3E9F2",
        "hover": "#EBEBEB",
        "text": "#000000",
        "muted": "#333333",
        "line": "#6B6B6B",
        "edge": "#000000",
        "accent": "#003C57",
        "on_accent": "#FFFFFF",
        "good": "#0A4426",
        "good_bg": "#E3F4E9",
        "caution": "#553500",
        "caution_bg": "#FFF3D1",
        "alert": "#850C0C",
        "alert_bg": "#FFE8E6",
        "pending": "#383838",
        "pending_bg": "#EBEBEB",
        "path": "#432575",
        "band30": "#EEF5F0",
        "band50": "#DCEBE2",
        "body": "#F2F2F2",
        "muscle": "#C8C8C8",
        "deep": "#3D3D3D",
    },
    "contrast_dark": {
        "bg": "#000000",
        "surface": "#000000",
        "sel": "#00394D",
        "hover": "#242424",
        "text": "#FFFFFF",
        "muted": "#DADADA",
        "line": "#8F8F8F",
        "edge": "#FFFFFF",
        "accent": "#7FDDFF",
        "on_accent": "#000000",
        "good": "#86F0AC",
        "good_bg": "#00290F",
        "caution": "#FFD75A",
        "caution_bg": "#2E2300",
        "alert": "#FFB3AB",
        "alert_bg": "#3A0A06",
        "pending": "#D6D6D6",
        "pending_bg": "#242424",
        "path": "#D9C5FF",
        "band30": "#0D1B14",
        "band50": "#14291D",
        "body": "#1C1C1C",
        "muscle": "#4F4F4F",
        "deep": "#CFCFCF",
    },
}
"""Every token as ``#RRGGBB``. Text tokens keep 4.5:1 on every ground they meet and marks 3:1 (WCAG 2.2 AA); in the two
of high contrast text keeps 7:1 (AAA), marks 4.5:1, and even the lines between cards 3:1."""

GROUNDS: Final = ("surface", "bg", "sel", "hover")
"""What a text may stand on."""
TEXTS: Final = ("text", "muted", "accent", "good", "caution", "alert", "pending")
"""What is written in."""
MARKS: Final = ("edge", "path", "deep")
"""What is drawn in: frames of fields, steps of a pathway on the chart, deep muscles and the outline of the body."""

VERDICT_TONES: Final[dict[str, str]] = {
    "sustained": "good",
    "partial": "caution",
    "not_sustained": "caution",
    "none": "alert",
    "worse": "alert",
    "anaesthetic_only": "caution",
    "pending": "pending",
    "unconfirmed": "pending",
    "not_assessable": "pending",
}
"""The token that carries a verdict; its ground is the token with ``_bg``. The shape and the word say it too."""


def contrast(one: str, other: str) -> float:
    """The WCAG 2.2 contrast ratio of two colours given as ``#RRGGBB``, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(top: str, under: str, share: float) -> str:
    """``top`` at ``share`` over ``under``, opaque: screen and paper tint alike."""
    pairs = ((int(top[i : i + 2], 16), int(under[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
