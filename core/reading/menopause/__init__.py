"""Whether the monthly bleeding has ended for a year: told, asked, in jest, or by an operation."""

from core.reading.menopause.reader import read

__all__ = ["read"]
