"""What a phrase can tell of someone's days in the sun."""

from __future__ import annotations

from enum import Enum


class Sign(Enum):
    """What a phrase tells of someone's sun; DESIGN section 3 says which of them decide."""

    PLENTY = "plenty"  # they say it is a lot
    OUTDOOR_LIFE = "outdoor-life"  # work or life outdoors
    OUTING = "outing"  # outdoors, but how often must be said too
    STAYING = "staying"  # outdoors, where or with what one stays a while
    LITTLE = "little"
    INDOORS = "indoors"
    COVERED = "covered"
    EDGE = "edge"  # only around dark
    NOON = "noon"
    DAYTIME = "daytime"
    DAILY = "daily"
    SOME_DAYS = "some-days"
    BETWEEN = "between"
    BRIEFLY = "briefly"
    SUNNING = "sunning"  # 曬太陽: the topic, nothing yet of how much
    UNTOLD = "untold"  # says where, not how much: asked again where it answers
    ASIDE = "aside"  # holds one of the others and means none of them
