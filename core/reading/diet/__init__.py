"""What somebody does not eat, by choice or by need, or that they eat everything."""

from core.reading.diet.reader import read

__all__ = ["read"]
