"""The picture beside a link: the size every chat app shows whole, and words inside it."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageChops

from bot.drawing import colours, preview
from bot.wording import Locales

pytestmark = pytest.mark.usefixtures("taiwanese_font")

WORDS = Locales.load(strict=True).default.text


def test_it_has_its_size_weighs_little_and_is_the_same_each_time() -> None:
    once, again = (
        preview.picture(WORDS("web-name"), WORDS("preview-title"), WORDS("preview-words"))
        for _ in range(2)
    )
    assert once == again
    assert Image.open(BytesIO(once)).size == (1200, 630)
    assert len(once) < 300_000


def test_no_letter_touches_an_edge_or_the_sun() -> None:
    bare, lettered = (
        Image.open(BytesIO(preview.picture(*words))).convert("RGB")
        for words in ((" ", " ", " "), (WORDS("web-name"), WORDS("preview-title"), " "))
    )
    far = ImageChops.difference(bare, lettered).convert("L").point(lambda each: each * (each > 60))
    box = far.getbbox()
    assert box is not None
    left, top, right, bottom = box
    assert min(left, top) >= 48
    assert bottom <= 630 - 48
    assert right <= preview.SUN_AT[0] - preview.SUN
    assert bare.getpixel((5, 5)) == tuple(bytes.fromhex(colours.PAPER[1:]))
