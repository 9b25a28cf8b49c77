"""Icons of plain strokes, each on a square of 100 by 100, thick enough to be seen on a phone."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PIL import ImageDraw

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws in units of the square, with round ends.

    Attributes:
        draw: on what.
        at: the left upper corner of the square, in pixels.
        unit: pixels a unit.
        ink: the colour of strokes.
        ground: the colour behind, for what is cut out.
        thick: units a stroke is wide.
    """

    draw: ImageDraw.ImageDraw
    at: Point
    unit: float
    ink: str
    ground: str
    thick: float = 7.0

    def to(self, point: Point) -> Point:
        """Return the pixel of a point."""
        return (self.at[0] + point[0] * self.unit, self.at[1] + point[1] * self.unit)

    def stroke(self, points: Sequence[Point], *, closed: bool = False) -> None:
        """Draw a line through points."""
        way = [*points, *points[:2]] if closed else list(points)
        width = round(self.thick * self.unit)
        self.draw.line([self.to(each) for each in way], self.ink, width, joint="curve")
        for each in way:
            self.dot(each, self.thick / 2)

    def dot(self, point: Point, radius: float, colour: str = "") -> None:
        """Draw a disc."""
        x, y = self.to(point)
        r = radius * self.unit
        self.draw.ellipse((x - r, y - r, x + r, y + r), colour or self.ink)

    def ring(self, point: Point, radius: float) -> None:
        """Draw a circle's line."""
        x, y = self.to(point)
        r = (radius + self.thick / 2) * self.unit
        self.draw.ellipse(
            (x - r, y - r, x + r, y + r), None, self.ink, round(self.thick * self.unit)
        )

    def arc(self, point: Point, radius: float, start: float, end: float) -> None:
        """Draw part of a circle with round ends, from one angle to another (degrees)."""
        steps = range(int(start), int(end) + 1, 3)
        self.stroke([_on(point, radius, angle) for angle in steps])

    def plane(self, points: Sequence[Point], colour: str = "") -> None:
        """Fill a shape."""
        self.draw.polygon([self.to(each) for each in points], colour or self.ink)

    def frame(self, corner: Point, other: Point, radius: float) -> None:
        """Draw a rectangle's line with round corners."""
        half = self.thick / 2
        box = (
            *self.to((corner[0] - half, corner[1] - half)),
            *self.to((other[0] + half, other[1] + half)),
        )
        width = round(self.thick * self.unit)
        self.draw.rounded_rectangle(box, (radius + half) * self.unit, None, self.ink, width)


def _on(point: Point, radius: float, angle: float) -> Point:
    turn = math.radians(angle)
    return (point[0] + radius * math.cos(turn), point[1] + radius * math.sin(turn))


def bone(pen: Pen) -> None:
    """骨本 itself: begin here."""
    ends: tuple[Point, ...] = ((17, 67), (33, 83), (83, 33), (67, 17))
    for radius, colour in ((16.5, pen.ink), (10.0, pen.ground)):
        for each in ends:
            pen.dot(each, radius, colour)
        half = radius * 0.78
        pen.plane(_bar((29, 71), (71, 29), half), colour)


def _bar(start: Point, end: Point, half: float) -> tuple[Point, ...]:
    """Return the corners of a bar that rises to the right, so wide on either side."""
    side = half / math.sqrt(2)
    (x, y), (right, top) = start, end
    return (
        *((x - side, y - side), (right - side, top - side)),
        *((right + side, top + side), (x + side, y + side)),
    )


def family(pen: Pen) -> None:
    """One elder, and one beside."""
    pen.ring((36, 32), 13)
    pen.arc((36, 82), 26, 180, 360)
    pen.ring((70, 42), 10)
    pen.arc((72, 82), 17, 250, 360)


def question(pen: Pen) -> None:
    """A bubble with three dots: talk to me."""
    pen.frame((10, 14), (90, 68), 18)
    pen.stroke(((32, 70), (32, 88), (50, 71)))
    pen.plane(((32, 68), (32, 88), (52, 68)))
    for x in (31, 50, 69):
        pen.dot((x, 41), 6.5)


def plan(pen: Pen) -> None:
    """A sheet with things ticked."""
    pen.frame((20, 14), (80, 88), 10)
    for y in (36, 52, 68):
        pen.stroke(((50, y), (66, y)))
        pen.dot((36, y), 5)


def clock(pen: Pen) -> None:
    """An alarm clock at eight."""
    pen.ring((50, 54), 30)
    pen.stroke(((50, 36), (50, 54), (38, 62)))
    pen.stroke(((14, 28), (28, 15)))
    pen.stroke(((86, 28), (72, 15)))


def send(pen: Pen) -> None:
    """A paper plane."""
    pen.stroke(((88, 14), (12, 44), (42, 58), (56, 88)), closed=True)
    pen.stroke(((42, 58), (88, 14)))


def pencil(pen: Pen) -> None:
    """Change what is written."""
    pen.stroke(((18, 82), (23, 60), (66, 17), (83, 34), (40, 77)), closed=True)
    pen.stroke(((55, 28), (72, 45)))


def save(pen: Pen) -> None:
    """Take it home."""
    pen.stroke(((50, 14), (50, 58)))
    pen.stroke(((32, 42), (50, 60), (68, 42)))
    pen.stroke(((16, 62), (16, 86), (84, 86), (84, 62)))


ICONS: Final[dict[str, Callable[[Pen], None]]] = {
    "bone": bone,
    "family": family,
    "question": question,
    "plan": plan,
    "clock": clock,
    "send": send,
    "pencil": pencil,
    "save": save,
}
