"""Illnesses and medicines: by word, by ear, at length or by a figure; then how each stands."""

from core.reading.health.reader import REST_NONE, read

__all__ = ["REST_NONE", "read"]
