"""The menu under the chat: one for who has no plan yet, one for who has; drawn for this bot.

Limits: developers.line.biz, rich-menu-object (name 300, bar 14, label 20 characters, PNG 1 MB).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import orjson

from bot.channels.line.account import Account
from bot.channels.line.flex import Json
from bot.channels.line.menu_kinds import Kind, kind_of, named
from bot.drawing.tiles import Box, Tile, boxes, picture

Words = Callable[[str], str]
"""Words of a text id."""

WIDTH, ROW = 2500, 843  # pixels; LINE's own template is 2500 wide, 843 a row
COLUMNS: Final = 3
BAR: Final = "line-menu-bar"


@dataclass(frozen=True, slots=True)
class Item:
    """One tile: its title's text id, its hint's, its icon, and the tap it stands for."""

    title: str
    hint: str
    icon: str
    data: str


HELP: Final = Item("label-help", "line-menu-hint-help", "question", "do:help")

ITEMS: Final[Mapping[Kind, tuple[Item, ...]]] = {
    Kind.NEW: (
        Item("line-menu-start", "line-menu-hint-start", "bone", "do:start"),
        Item("line-menu-family", "line-menu-hint-family", "family", "do:family"),
        HELP,
    ),
    Kind.PLAN: (
        Item("label-plan", "line-menu-hint-plan", "plan", "do:plan"),
        Item("label-remind", "line-menu-hint-remind", "clock", "do:remind"),
        Item("label-share", "line-menu-hint-share", "send", "do:share"),
        Item("label-change", "line-menu-hint-change", "pencil", "do:change"),
        HELP,
        Item("line-menu-export", "line-menu-hint-export", "save", "do:export_data"),
    ),
}


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu as LINE takes it, and its picture; the name changes whenever one of them does."""

    body: Json
    picture: bytes

    @property
    def name(self) -> str:
        """The name, by which it is found again."""
        return str(self.body["name"])


def drawn(words: Words) -> dict[Kind, Menu]:
    """Draw all menus.

    Raises:
        NoFontError: the system has no font for Traditional Chinese.
    """
    return {kind: _menu(kind, words) for kind in Kind}


def _menu(kind: Kind, words: Words) -> Menu:
    items = ITEMS[kind]
    height = ROW * -(-len(items) // COLUMNS)
    tiles = [
        Tile(item.icon, words(item.title), words(item.hint), first=item is items[0])
        for item in items
    ]
    shown = picture(tiles, WIDTH, height, COLUMNS)
    places = boxes(WIDTH, height, COLUMNS, height // ROW)
    body: Json = {
        "size": {"width": WIDTH, "height": height},
        "selected": True,
        "chatBarText": words(BAR),
        "areas": [
            _area(box, words(item.title), item.data)
            for box, item in zip(places, items, strict=True)
        ],
    }
    digest = hashlib.sha256(orjson.dumps(body) + shown).hexdigest()[:16]
    return Menu({**body, "name": named(kind, digest)}, shown)


def _area(box: Box, title: str, data: str) -> Json:
    bounds = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    action = {"type": "postback", "label": title, "data": data, "displayText": title}
    return {"bounds": bounds, "action": action}


# ---- at LINE ----------------------------------------------------------------


async def set_up(account: Account, wanted: Mapping[Kind, Menu]) -> list[str]:
    """Set what differs; returns what was done, nothing the second time.

    Raises:
        Refused, Silent: LINE did not take it.
    """
    there = await account.menus()
    done, ids = [], {}
    for kind, each in wanted.items():
        if each.name not in there:
            done.append(f"menu for {_whom(kind)}")
        ids[kind] = there.get(each.name) or await account.make_menu(each.body, each.picture)
    if await account.default_menu() != ids[Kind.NEW]:
        await account.show_by_default(ids[Kind.NEW])
        done.append("default menu")
    stale = {name: old for name, old in there.items() if kind_of(name) and old not in ids.values()}
    return done + await _tidied(account, stale, ids)


async def _tidied(account: Account, stale: Mapping[str, str], ids: Mapping[Kind, str]) -> list[str]:
    """Take away menus of ours that are over, once nobody sees them any more."""
    done = []
    for name, old in stale.items():
        kind = kind_of(name)
        if kind is None or not await account.replace_menu(old, ids[kind]):
            continue  # LINE is not through yet: the next set_up takes it away
        await account.delete_menu(old)
        done.append(f"old menu for {_whom(kind)} taken away")
    return done


async def known(account: Account) -> dict[Kind, str]:
    """Return the ids of our menus at LINE; people are linked to them by ``menus.Menus``."""
    return {kind: each for name, each in (await account.menus()).items() if (kind := kind_of(name))}


def _whom(kind: Kind) -> str:
    return "people with a plan" if kind is Kind.PLAN else "people without a plan"
