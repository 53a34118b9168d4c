"""The colours of screen, chart and paper: one table of tokens, light and dark (``docs/`` shows them all)."""

from typing import Final, Literal

Theme = Literal["light", "dark"]
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
}
"""Every token as ``#RRGGBB``. Text tokens keep 4.5:1 on ``surface``, ``bg`` and ``sel``; ``edge`` keeps 3:1."""

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
