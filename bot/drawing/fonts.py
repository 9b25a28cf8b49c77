"""Finds a font that writes Traditional Chinese as people in Taiwan do; none comes with us."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from PIL import ImageFont

Font = ImageFont.FreeTypeFont

FOLDERS: Final = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".local/share/fonts",
    Path("/System/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)

NAMES: Final = (
    *("NotoSansCJK-Bold.ttc", "NotoSansCJKtc-Bold.otf", "NotoSansTC-Bold.otf"),
    *("NotoSansTC-Bold.ttf", "SourceHanSansTC-Bold.otf", "PingFang.ttc", "msjhbd.ttc"),
)
"""Bold ones, the best first: what we draw is read from afar."""

TAIWANESE: Final = ("TC", "JhengHei")
"""In a collection (.ttc), what the face with Taiwan's forms has in its name."""

FACES: Final = 16
"""More faces than any collection holds."""


class NoFontError(LookupError):
    """The system has no font for Traditional Chinese."""

    def __init__(self) -> None:
        """Say what to install."""
        how = "apt install fonts-noto-cjk" if sys.platform == "linux" else "install Noto Sans TC"
        super().__init__(f"there is no Traditional Chinese font here; {how}")


@cache
def place_of(folders: tuple[Path, ...] = FOLDERS) -> tuple[Path, int]:
    """Return the file and the face of the first font there is; it is looked for once.

    Raises:
        NoFontError: there is none.
    """
    for file in _files(folders):
        face = _taiwanese(file)
        if face is not None:
            return file, face
    raise NoFontError


def font(size: int) -> Font:
    """Open a font at a size in pixels.

    Raises:
        NoFontError: there is none.
    """
    file, face = place_of()
    return ImageFont.truetype(str(file), size, index=face)


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    there = {file.name: file for folder in folders for file in folder.rglob("*.[ot]t[cf]")}
    yield from (there[name] for name in NAMES if name in there)


def _taiwanese(file: Path) -> int | None:
    """Return the face with Taiwan's forms; a file with one face only is it."""
    if file.suffix != ".ttc":
        return 0
    for face in range(FACES):
        try:
            family = ImageFont.truetype(str(file), 10, index=face).getname()[0] or ""
        except OSError:
            return None
        if any(each in family for each in TAIWANESE) and "Mono" not in family:
            return face
    return None
