"""The words for regions, sides and patterns of pain."""

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.codes import Pattern, Region, Side


def regions() -> list[tuple[Region, str]]:
    """Every region with its word, head to foot."""
    say = QCoreApplication.translate
    return [
        (Region.HEAD, say("problem", "head")),
        (Region.FACE, say("problem", "face")),
        (Region.NECK, say("problem", "neck")),
        (Region.SHOULDER, say("problem", "shoulder")),
        (Region.UPPER_BACK, say("problem", "upper back")),
        (Region.CHEST, say("problem", "chest")),
        (Region.MID_BACK, say("problem", "mid back")),
        (Region.LOW_BACK, say("problem", "low back")),
        (Region.ABDOMEN, say("problem", "abdomen")),
        (Region.PELVIS, say("problem", "pelvis")),
        (Region.HIP_BUTTOCK, say("problem", "hip and buttock")),
        (Region.THIGH, say("problem", "thigh")),
        (Region.KNEE_LEG, say("problem", "knee and leg")),
        (Region.ARM, say("problem", "arm")),
        (Region.FOREARM_HAND, say("problem", "forearm and hand")),
        (Region.FOOT, say("problem", "foot")),
        (Region.WIDESPREAD, say("problem", "widespread")),
    ]


def sides() -> list[tuple[Side, str]]:
    """Every side with its word."""
    say = QCoreApplication.translate
    return [
        (Side.LEFT, say("problem", "left")),
        (Side.RIGHT, say("problem", "right")),
        (Side.BOTH, say("problem", "both sides")),
        (Side.MIDLINE, say("problem", "midline")),
    ]


def patterns() -> list[tuple[Pattern, str]]:
    """Constant and intermittent."""
    say = QCoreApplication.translate
    return [(Pattern.CONSTANT, say("problem", "constant")), (Pattern.INTERMITTENT, say("problem", "intermittent"))]


def region_words(region: Region) -> str:
    return dict(regions())[region]


def pattern_words(pattern: Pattern) -> str:
    return dict(patterns())[pattern]
