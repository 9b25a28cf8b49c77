"""A chart's own address: what is drawn stands in it, sealed, so nothing of anyone is kept."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import astuple, dataclass
from datetime import timedelta

import orjson

from bot.bubbles import Chart, Look
from bot.clock import Clock
from bot.drawing.charts import drawn, has_font
from bot.storage.sealing import Seal, Unreadable

LASTS = timedelta(days=60)
"""How long a picture can be fetched: a chat app asks again whenever it is scrolled to."""

OF = "days"
"""What the sealed value is of; nothing else that is sealed opens as a picture."""


@dataclass(frozen=True, slots=True)
class Charts:
    """Names charts, and draws those that were named here."""

    seal: Seal
    clock: Clock

    def path(self, chart: Chart) -> str:
        """Return where a chart can be fetched; empty where no font could draw it."""
        if not has_font():
            return ""
        until = int((self.clock() + LASTS).timestamp())
        sealed = self.seal.seal(orjson.dumps((until, *astuple(chart))), OF)
        return f"/days/{urlsafe_b64encode(sealed).decode().rstrip('=')}.png"

    async def png(self, token: str) -> bytes | None:
        """Return the picture, None for what we never named, or too long ago."""
        chart = self._read(token)
        return await asyncio.to_thread(drawn, chart) if chart else None

    def _read(self, token: str) -> Chart | None:
        try:
            sealed = urlsafe_b64decode(token + "=" * (-len(token) % 4))
            until, *parts = orjson.loads(self.seal.open(sealed, OF))
        except (Unreadable, ValueError):
            return None
        return chart_of(parts) if self.clock().timestamp() <= until else None


def chart_of(parts: list[object]) -> Chart:
    """Return a chart as ``astuple`` took it apart."""
    title, span, figure, unit, weekdays, looks, keys, column, dates = parts
    return Chart(
        str(title),
        str(span),
        str(figure),
        str(unit),
        tuple(map(str, weekdays)) if isinstance(weekdays, list) else (),
        tuple(map(Look, looks)) if isinstance(looks, list) else (),
        tuple((Look(look), str(word)) for look, word in keys) if isinstance(keys, list) else (),
        int(str(column)),
        int(str(dates)),
    )
