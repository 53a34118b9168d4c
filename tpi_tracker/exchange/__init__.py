"""Carries the clinic's records in and out of files: rows <-> domain values."""
