"""The door of ``guben serve``: whether GUBEN_HOST and GUBEN_PORT can be listened on."""

from __future__ import annotations

import errno
import socket
from collections.abc import Mapping

import aiohttp

from bot.findings import Finding, fine, wrong

ABOUT = "address"
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  listened on, and how to reach it
SECONDS = aiohttp.ClientTimeout(total=3.0)


async def look_at_door(host: str, port: int) -> Finding:
    """Say whether ``guben serve`` can listen there, or does so already."""
    try:
        _try(host, port)
    except OSError as error:
        told = await _told(host, port) if error.errno == errno.EADDRINUSE else {}
        if told.get("ready"):
            return fine(ABOUT, f"`guben serve` listens on {host}:{port}.")
        if told:
            return wrong("serve", f"`guben serve` takes nothing in now: {told.get('why')}")
        return wrong(ABOUT, why_not(error, host, port))
    return fine(ABOUT, f"{host}:{port} is free to listen on.")


def why_not(error: OSError, host: str, port: int) -> str:
    """Say why nobody can listen there, and what to do."""
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is no address of this machine. Set GUBEN_HOST to 127.0.0.1 or 0.0.0.0."
    if error.errno == errno.EADDRINUSE:
        return f"Something else uses port {port}. Choose another GUBEN_PORT, or stop it."
    if error.errno == errno.EACCES:
        return f"We may not listen on port {port}. Choose a GUBEN_PORT above 1023, like 8000."
    said = error.strerror or str(error)
    return f"We cannot listen on {host}:{port}: {said}. Choose another GUBEN_HOST or GUBEN_PORT."


def _try(host: str, port: int) -> None:
    family, kind, proto, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    with socket.socket(family, kind, proto) as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server does
        tried.bind(address)


async def _told(host: str, port: int) -> Mapping[str, object]:
    """Ask what listens whether it is a Guben, and how it is (bot.web.status); {} from others."""
    where = ANYWHERE.get(host, host)
    url = f"http://{f'[{where}]' if ':' in where else where}:{port}/healthz"
    try:
        async with (
            aiohttp.ClientSession(timeout=SECONDS) as session,
            session.get(url, allow_redirects=False) as answer,
        ):
            told = await answer.json()
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return {}
    return told if isinstance(told, dict) and "live" in told else {}
