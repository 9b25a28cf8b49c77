"""Lends the shared pages what they need: the plan behind a token, the words, the picture."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.assembly import House
from bot.commands.serving.speaking import speech
from bot.web.shared import Showing
from bot.wording.links import Links
from bot.wording.shared import SharedPlan
from bot.wording.wording import Wording


def showing(house: House, links: Links) -> Showing:
    """Join the shared pages to the house."""
    locales = house.kit.locales
    picture = Picture(locales.default)

    async def opened(token: str, language: str) -> SharedPlan | None:
        shared = await house.shares.page(token)
        return locales.shared(shared, language) if shared else None

    def homes() -> Mapping[str, str]:
        return {"line": links.line(), "telegram": links.telegram()}

    return Showing(opened, speech(locales), picture.png, links.public, homes)


@dataclass(slots=True)
class Picture:
    """The preview's picture, drawn when first asked for; without a font there is none."""

    wording: Wording
    _drawn: bytes | None = None
    _tried: bool = False
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def png(self) -> bytes | None:
        """Return it as PNG."""
        async with self._lock:
            if not self._tried:
                self._drawn = await asyncio.to_thread(self._draw)
                self._tried = True
            return self._drawn

    def _draw(self) -> bytes | None:
        from bot.drawing import fonts, preview  # noqa: PLC0415 - Pillow is large, a link is rare

        text = self.wording.text
        try:
            return preview.picture(text("web-name"), text("preview-title"), text("preview-words"))
        except fonts.NoFontError:
            return None
