"""The web application: our own rooms behind the guard, and the machines' routes beside them."""

from __future__ import annotations

from collections.abc import Sequence

from aiohttp import web

from bot.web import pages
from bot.web.chat import Chat
from bot.web.desk import Desk
from bot.web.guard import Doors, guard
from bot.web.headers import hardening
from bot.web.shared import Pages, Showing


def build_app(
    desk: Desk,
    doors: Doors,
    *,
    machines: Sequence[web.RouteDef] = (),
    showing: Showing | None = None,
) -> web.Application:
    """Join the browser's rooms into one application.

    Args:
        desk: where letters go and answers come from.
        doors: the names we answer to, and how fast one may knock.
        machines: webhooks, /healthz, /metrics: reached under any Host and at any pace, so each
            proves its caller itself. Routes added to the application later stand behind the guard.
        showing: what the shared pages are lent; None leaves them out.
    """
    chat = Chat(desk, doors)
    app = web.Application(middlewares=[guard(doors, machines)])
    app.add_routes([pages.page_route(desk, doors)])
    app.add_routes(pages.static_routes(pages.wardrobe()))
    app.add_routes(chat.routes())
    if showing is not None:
        app.add_routes(Pages(showing).routes())
    app.add_routes(machines)
    app.on_response_prepare.append(hardening(machines))
    app.on_shutdown.append(chat.close)
    return app
