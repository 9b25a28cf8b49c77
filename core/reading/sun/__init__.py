"""How much sun somebody gets: phrases of places, work and habits, weighed to low or ample.

What no rule reads is laid beside answers understood before (``alike``, ``heard.toml``).
"""

from core.reading.sun.reader import read

__all__ = ["read"]
