"""What a phrase can tell of someone's days in the sun."""

from __future__ import annotations

from enum import Enum


class Sign(Enum):
    """What a phrase tells of someone's sun; ``weighing`` says which of them decide."""

    PLENTY = "plenty"  # they say it is a lot
    OUTDOOR_LIFE = "outdoor-life"  # work or life outdoors
    OUTING = "outing"  # outdoors, but how often must be said too
    STAYING = "staying"  # outdoors, where or with what one stays a while
    LITTLE = "little"
    INDOORS = "indoors"
    INSIDE = "inside"  # at a place under a roof: says how much only where sun was asked
    HOME = "home"  # at home: most of the day must be said too
    COVERED = "covered"
    EDGE = "edge"  # only around dark
    NIGHT = "night"  # what one does for a living after dark
    NOON = "noon"
    DAYTIME = "daytime"
    DAILY = "daily"
    ALL_DAY = "all-day"  # 從早到晚: daily, and long
    LONG = "long"  # 大半天, 一待就是一早上
    INTO_DAY = "into-day"  # 做到中午: what began before dawn goes on by day
    HOURS_OUT = "hours-out"  # what nobody does for less than hours, and by day
    SOME_DAYS = "some-days"
    BETWEEN = "between"
    BRIEFLY = "briefly"
    SUNNING = "sunning"  # 曬太陽: the topic, nothing yet of how much
    ASKED_OF = "asked-of"  # the same, standing in the question alone
    DRIVING = "driving"  # outdoors behind glass: settles nothing
    UNTOLD = "untold"  # says where, not how much: asked again where it answers
    ASIDE = "aside"  # holds one of the others and means none of them


IMPLIED = {
    Sign.STAYING: {Sign.OUTING},
    Sign.ALL_DAY: {Sign.DAILY, Sign.LONG},
    Sign.INTO_DAY: {Sign.LONG},
    Sign.NIGHT: {Sign.EDGE},
    Sign.HOURS_OUT: {Sign.OUTING, Sign.STAYING, Sign.LONG},
}
"""What each sign says besides."""
