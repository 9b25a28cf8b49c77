"""What an operator sees of LINE: the account, its webhook and its rich menus."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Json = dict[str, Any]

TOKEN = "T"  # noqa: S105 - of the fake
MOST_BYTES = 1024 * 1024
ACTIONS = {"postback", "message", "uri", "richmenuswitch"}


@dataclass
class Menu:
    """A rich menu as LINE keeps it."""

    body: Json
    picture: bytes = b""


@dataclass
class Account:
    """One bot's account; ``answers`` is what our webhook answers when LINE tests it."""

    webhook: str = ""
    active: bool = True
    answers: int = 200
    date: str = ""
    menus: dict[str, Menu] = field(default_factory=dict)
    default: str = ""
    linked: dict[str, str] = field(default_factory=dict)
    changes: list[str] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)
    pictures_fail: bool = False
    phases: list[str] = field(default_factory=list)

    def routes(self) -> list[web.RouteDef]:
        bot, menu = "/v2/bot", "/v2/bot/richmenu"
        return [
            web.get(f"{bot}/info", self._info),
            web.get(f"{bot}/channel/webhook/endpoint", self._endpoint),
            web.put(f"{bot}/channel/webhook/endpoint", self._point),
            web.post(f"{bot}/channel/webhook/test", self._test),
            web.get(f"{menu}/list", self._list),
            web.post(menu, self._create),
            web.post(f"{menu}/batch", self._batch),
            web.get(f"{menu}/progress/batch", self._progress),
            web.post(menu + "/{id}/content", self._upload),
            web.delete(menu + "/{id}", self._delete),
            web.get(f"{bot}/user/all/richmenu", self._default),
            web.post(bot + "/user/all/richmenu/{id}", self._set_default),
            web.post(bot + "/user/{user}/richmenu/{id}", self._link),
            web.delete(bot + "/user/{user}/richmenu", self._unlink),
        ]

    def _refused(self, request: web.Request) -> web.Response | None:
        if request.headers.get("Authorization") == f"Bearer {TOKEN}":
            return None
        return said(401, {"message": "Authentication failed"})

    async def _info(self, request: web.Request) -> web.Response:
        body = {"userId": "U" + "0" * 32, "basicId": "@guben", "displayName": "骨本"}
        modes = {"chatMode": "bot", "markAsReadMode": "auto"}
        answer = self._refused(request) or said(200, body | modes)
        if self.date:
            answer.headers["Date"] = self.date
        return answer

    async def _endpoint(self, request: web.Request) -> web.Response:
        if (refused := self._refused(request)) is not None:
            return refused
        if not self.webhook:
            return said(404, {"message": "Webhook endpoint not found."})
        return said(200, {"endpoint": self.webhook, "active": self.active})

    async def _point(self, request: web.Request) -> web.Response:
        self.webhook = (await request.json())["endpoint"]
        self.changes.append("webhook")
        return said(200, {})

    async def _test(self, request: web.Request) -> web.Response:
        assert (await request.json())["endpoint"] == self.webhook
        good = self.answers == 200
        reason = "OK" if good else "ERROR_STATUS_CODE"
        told = {"timestamp": "2026-11-21T08:00:00Z", "reason": reason, "detail": str(self.answers)}
        return said(200, {"success": good, "statusCode": self.answers, **told})

    async def _list(self, _: web.Request) -> web.Response:
        return said(
            200, {"richmenus": [{"richMenuId": k, **v.body} for k, v in self.menus.items()]}
        )

    async def _create(self, request: web.Request) -> web.Response:
        body = await request.json()
        found = list(menu_breaches(body))
        self.breaches += found
        if found:
            return said(400, {"message": "The request body has errors", "details": found})
        menu_id = f"richmenu-{len(self.changes)}"
        self.menus[menu_id] = Menu(body)
        self.changes.append("create")
        return said(200, {"richMenuId": menu_id})

    async def _upload(self, request: web.Request) -> web.Response:
        menu = self.menus[request.match_info["id"]]
        picture = await request.read()
        if self.pictures_fail:
            return said(500, {"message": "Internal Server Error"})
        found = list(picture_breaches(picture, request.content_type, menu.body["size"]))
        self.breaches += found
        if found or menu.picture:
            return said(400, {"message": "; ".join(found)})
        menu.picture = picture
        self.changes.append("picture")
        return said(200, {})

    async def _delete(self, request: web.Request) -> web.Response:
        del self.menus[request.match_info["id"]]
        self.changes.append("delete")
        return said(200, {})

    async def _default(self, _: web.Request) -> web.Response:
        if not self.default:
            return said(404, {"message": "no default richmenu"})
        return said(200, {"richMenuId": self.default})

    async def _set_default(self, request: web.Request) -> web.Response:
        menu_id = request.match_info["id"]
        if menu_id not in self.menus or not self.menus[menu_id].picture:
            return said(400, {"message": "must upload richmenu image before applying it to user"})
        self.default = menu_id
        self.changes.append("default")
        return said(200, {})

    async def _link(self, request: web.Request) -> web.Response:
        if request.match_info["id"] not in self.menus:
            return said(404, {"message": "richmenu not found"})
        self.linked[request.match_info["user"]] = request.match_info["id"]
        return said(200, {})

    async def _unlink(self, request: web.Request) -> web.Response:
        self.linked.pop(request.match_info["user"], None)
        return said(200, {})

    async def _batch(self, request: web.Request) -> web.Response:
        for each in (await request.json())["operations"]:
            assert each["type"] == "link"
            for user, menu_id in self.linked.items():
                if menu_id == each["from"]:
                    self.linked[user] = each["to"]
        self.changes.append("batch")
        return said(202, {})

    async def _progress(self, request: web.Request) -> web.Response:
        assert request.query["requestId"] == "r"
        phase = self.phases.pop(0) if self.phases else "succeeded"
        return said(200, {"phase": phase, "acceptedTime": "2026-11-21T08:00:00Z"})


def said(status: int, body: Json) -> web.Response:
    return web.json_response(body, status=status, headers={"x-line-request-id": "r"})


def menu_breaches(menu: Json) -> Iterator[str]:
    """Yield what LINE would refuse of a menu (reference, rich-menu-object)."""
    width, height = menu["size"]["width"], menu["size"]["height"]
    if not 800 <= width <= 2500 or height < 250 or width / height < 1.45:
        yield f"size {width}x{height}"
    if not 1 <= len(menu["name"]) <= 300 or not 1 <= len(menu["chatBarText"]) <= 14:
        yield "name or chatBarText"
    if not 1 <= len(menu["areas"]) <= 20:
        yield f"{len(menu['areas'])} areas"
    for area in menu["areas"]:
        yield from _area(area, width, height)


def _area(area: Json, width: int, height: int) -> Iterator[str]:
    bounds, action = area["bounds"], area["action"]
    right, bottom = bounds["x"] + bounds["width"], bounds["y"] + bounds["height"]
    if min(bounds.values()) < 0 or right > width or bottom > height:
        yield f"bounds {json.dumps(bounds)}"
    if action["type"] not in ACTIONS or len(action.get("label", "")) > 20:
        yield f"action {json.dumps(action, ensure_ascii=False)}"
    if action["type"] == "postback" and not 1 <= len(action["data"]) <= 300:
        yield "postback data"


def picture_breaches(picture: bytes, kind: str, size: Json) -> Iterator[str]:
    """Yield what LINE would refuse of a picture (upload-rich-menu-image-requirements)."""
    if kind != "image/png" or not re.match(rb"\x89PNG\r\n\x1a\n", picture):
        yield f"{kind} is no PNG"
        return
    if len(picture) > MOST_BYTES:
        yield f"{len(picture)} bytes"
    if struct.unpack(">II", picture[16:24]) != (size["width"], size["height"]):
        yield "the picture is of another size"
