"""The menu of each person: another one once they have a plan, the default again when erased."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from bot.arrivals import Parcel
from bot.channels.line.calling import UNREACHABLE, Answer, Api, Refused
from bot.channels.line.menu_kinds import Kind, kind_of

LOOK_AGAIN: Final = 600.0  # seconds; the operator may set menus up, or other ones, at any time
WITHIN: Final = 2.0  # seconds; a menu is worth no longer wait, everything can be typed
PERSON: Final = "line:U"
_GONE: Final = 404  # of a menu that was replaced since we looked
_NAME: Final = "user-richmenu"  # for the log, instead of a path with somebody's id


@dataclass(slots=True)
class Menus:
    """Links people to the menus that ``guben setup line`` made; without them it does nothing.

    It is done within the sending of a parcel, before its row is settled: who dies between does
    both again, and a menu linked twice is the same menu.
    """

    api: Api
    _ids: Mapping[Kind, str] = field(default_factory=dict, init=False)
    _looked_at: float = field(default=-math.inf, init=False)
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    async def follow(self, parcel: Parcel) -> None:
        """Show the menu that fits from this parcel on; never raises."""
        if parcel.planned is None or not parcel.person.startswith(PERSON):
            return
        user = parcel.person.removeprefix("line:")
        with suppress(Refused, *UNREACHABLE):
            async with asyncio.timeout(WITHIN):
                await (self._link(user) if parcel.planned else self._unlink(user))

    async def _link(self, user: str) -> None:
        for _ in range(2):
            menu = (await self._known()).get(Kind.PLAN)
            if menu is None:
                return
            answer = await self._asked("POST", f"{_of(user)}/{menu}")
            if answer.status != _GONE:
                return
            self._looked_at = -math.inf

    async def _unlink(self, user: str) -> None:
        if await self._known():
            await self._asked("DELETE", _of(user))

    async def _asked(self, method: str, path: str) -> Answer:
        return await self.api.ask(method, path, endpoint=_NAME)

    async def _known(self) -> Mapping[Kind, str]:
        async with self._lock:
            if time.monotonic() - self._looked_at >= LOOK_AGAIN:
                self._looked_at = time.monotonic()
                self._ids = await self._listed()
            return self._ids

    async def _listed(self) -> Mapping[Kind, str]:
        try:
            told = await self.api.read("/v2/bot/richmenu/list", endpoint="richmenu-list")
        except (Refused, *UNREACHABLE):
            return {}
        menus = told.get("richmenus")
        return dict(_ours(menus if isinstance(menus, list) else ()))


def _ours(menus: Sequence[object]) -> Iterator[tuple[Kind, str]]:
    for each in menus:
        if isinstance(each, dict) and (kind := kind_of(str(each.get("name")))):
            yield kind, str(each.get("richMenuId"))


def _of(user: str) -> str:
    return f"/v2/bot/user/{user}/richmenu"
