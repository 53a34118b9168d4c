"""What each threshold of the rules is called, and its unit."""

from PySide6.QtCore import QCoreApplication

from tpi_tracker.tongue import spoken


def threshold_words(name: str) -> tuple[str, str]:
    """``(label, {number} with its unit)`` of a field of ``domain.rules``; its own name where there is no wording."""
    say = QCoreApplication.translate
    plain, percent = "{number}", f"{{number}}{spoken().percent}"
    day, days = say("rules", "day {number}"), say("rules", "{number} days")
    hours, weeks = say("rules", "{number} hours"), say("rules", "{number} weeks")
    months = say("rules", "{number} months")
    known = {
        "baseline_max_age_days": (say("rules", "Baseline at most this old"), days),
        "procedural_hours": (say("rules", "Counts as the anaesthetic's window"), hours),
        "judged_from_day": (say("rules", "Scores are judged from"), day),
        "judged_to_day": (say("rules", "Scores are judged to"), day),
        "horizon_day": (say("rules", "Relief is sustained at"), day),
        "lost_day": (say("rules", "Lost to follow-up after"), day),
        "relief_pct": (say("rules", "Relief"), percent),
        "partial_pct": (say("rules", "Partial relief"), percent),
        "meaningful_pct": (say("rules", "Meaningful to the patient from"), percent),
        "meaningful_range_pct": (say("rules", "or this much of the scale"), percent),
        "worse_range_pct": (say("rules", "Worse by this much of the scale"), percent),
        "baseline_min_range_pct": (say("rules", "Baseline at least this much of the scale"), percent),
        "pgic_meaningful_max": (say("rules", "PGIC counts as meaningful up to"), plain),
        "no_relief_sessions": (say("rules", "No relief: sessions looked at"), plain),
        "short_lived_sessions": (say("rules", "Short-lived: sessions in a row"), plain),
        "no_relief_from_day": (say("rules", "No relief needs a score from"), day),
        "long_duration_months": (say("rules", "Long duration from"), months),
        "offsets_weeks": (say("rules", "Asked again after"), weeks),
        "first_window_from_day": (say("rules", "First window begins on"), day),
        "last_window_days_after": (say("rules", "Last window ends after"), days),
        "unreachable_after": (say("rules", "Unreachable after attempts"), plain),
        "review_after_weeks": (say("rules", "Review proposed after"), weeks),
        "warn_at": (say("rules", "First warning at"), plain),
        "strong_above": (say("rules", "Strong warning above"), plain),
        "mg_per_kg": (say("rules", "By weight"), say("rules", "{number} mg/kg")),
        "max_mg": (say("rules", "Absolute"), say("rules", "{number} mg")),
        "mg_per_kg_epinephrine": (say("rules", "By weight, with epinephrine"), say("rules", "{number} mg/kg")),
        "max_mg_epinephrine": (say("rules", "Absolute, with epinephrine"), say("rules", "{number} mg")),
        "call_after_days": (say("rules", "Safety call offered for"), day),
        "pregnancy_asked_from": (say("rules", "Pregnancy is asked from"), say("rules", "{number} years")),
        "pregnancy_asked_to": (say("rules", "Pregnancy is asked to"), say("rules", "{number} years")),
        "months": (say("rules", "Summed over"), months),
        "warn_above_mg": (say("rules", "Said above"), say("rules", "{number} mg")),
        "max_count": (say("rules", "Most in the window"), plain),
        "window_months": (say("rules", "Window"), months),
        "min_interval_days": (say("rules", "Interval at least"), days),
        "min_relief_pct": (say("rules", "Relief at least"), percent),
        "min_relief_days": (say("rules", "Relief for at least"), days),
        "function_min_pct": (say("rules", "Function better by at least"), percent),
        "threshold": (say("rules", "Counts from"), say("rules", "{number} positive")),
        "window_relief_pct": (say("rules", "Relief within 2 h from"), percent),
        "window_none_below_pct": (say("rules", "No relief within 2 h below"), percent),
        "gone_by_day": (say("rules", "Gone soon: by"), day),
        "weeks_from_day": (say("rules", "Relief of weeks from"), day),
        "little_share_pct": (say("rules", "Little twitch below"), percent),
        "many_sites": (say("rules", "Many sites in one session from"), plain),
        "soreness_to_day": (say("rules", "Soreness up to"), day),
        "least_volume_ml": (say("rules", "Least volume a point"), say("rules", "{number} mL")),
        "list_days_ahead": (say("rules", "Listed ahead"), days),
    }
    return known.get(name, (name.replace("_", " "), plain))
