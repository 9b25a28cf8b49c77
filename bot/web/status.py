"""/healthz and /metrics: for machines that look after us."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from bot.web.guard import LOOPBACK, hostname

FORWARDED = ("X-Forwarded-For", "Forwarded")


@dataclass(frozen=True, slots=True)
class Status:
    """Answers for the whole process.

    Attributes:
        unready: why no turn can be taken, in one sentence for operators; empty where one can.
        exposition: all counters in Prometheus' text form.
        token: of GUBEN_METRICS_TOKEN; empty: /metrics is told to this machine only.
    """

    unready: Callable[[], Awaitable[str]]
    exposition: Callable[[], bytes]
    token: str = ""

    def routes(self) -> list[web.RouteDef]:
        """Where it answers."""
        return [
            web.get("/healthz", self.healthz),
            web.get("/healthz/live", self.live),
            web.get("/metrics", self.metrics),
        ]

    async def live(self, _: web.Request) -> web.Response:
        """We run."""
        return web.json_response({"live": True})

    async def healthz(self, _: web.Request) -> web.Response:
        """We run, and can take a turn: 200, else 503 and why."""
        why = await self.unready()
        told = {"live": True, "ready": not why} | ({"why": why} if why else {})
        return web.json_response(told, status=503 if why else 200)

    async def metrics(self, request: web.Request) -> web.Response:
        """Tell the counters to whom they may be told."""
        if not self._may_see(request):
            return web.Response(status=401)
        return web.Response(
            body=self.exposition(),
            headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"},
        )

    def _may_see(self, request: web.Request) -> bool:
        if not self.token:
            return self._is_this_machine(request)
        shown = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
        return hmac.compare_digest(shown, f"Bearer {self.token}".encode())

    def _is_this_machine(self, request: web.Request) -> bool:
        """No proxy between, and no page of a foreign name that was made to point here."""
        by_name = hostname(request.headers.get("Host", "")) in LOOPBACK
        passed_on = any(name in request.headers for name in FORWARDED)
        return by_name and request.remote in LOOPBACK and not passed_on
