"""TPI Tracker: trigger point injections, their response over time, and what comes next."""

__version__ = "0.1.0"
