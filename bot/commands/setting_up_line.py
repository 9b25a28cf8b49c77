"""``guben setup line``: the webhook, and the menu under the chat."""

from __future__ import annotations

import click

from bot.channels.line import account, rich_menu
from bot.channels.line.account import Account
from bot.channels.line.calling import Refused
from bot.channels.line.checking import refused
from bot.channels.line.receive import PATH
from bot.checks.addresses import look_at_address
from bot.drawing.fonts import NoFontError
from bot.findings import Weight
from bot.settings import Settings
from bot.wording import Locales

NEXT = (
    "In the LINE Developers console, under Messaging API: switch on Use webhook, and redelivery; "
    "in LINE Official Account Manager: switch off auto-reply."
)


async def set_up(settings: Settings) -> list[str]:
    """Set what differs; returns what was set."""
    token = settings.line_channel_access_token
    if token is None:
        message = "LINE's secret and token are not set; see deploy/README.md for where they are"
        raise click.UsageError(message)
    try:
        async with account.opened(token.get_secret_value(), settings.line_api_host) as ours:
            return [*await _webhook(ours, settings), *await _menus(ours)]
    except account.Silent as error:
        message = f"{error}. Is the network up, and GUBEN_LINE_API_HOST right?"
        raise click.ClickException(message) from error
    except Refused as error:
        raise click.ClickException(refused(error).said) from error


async def _webhook(ours: Account, settings: Settings) -> list[str]:
    if not settings.public_url.startswith("https://"):
        click.echo("GUBEN_PUBLIC_URL is no https:// address: the webhook is left as it is.")
        return []
    amiss = [each for each in look_at_address(settings) if each.weight is Weight.WRONG]
    if amiss:
        click.echo(f"{amiss[0].said} The webhook is left as it is.")
        return []
    wanted = settings.public_url.rstrip("/") + PATH
    there = await ours.webhook()
    if there is not None and not there.active:
        click.echo(NEXT)
    if there is not None and there.url == wanted:
        return []
    await ours.point(wanted)
    if there is None:
        click.echo(NEXT)
    return [f"webhook {wanted}"]


async def _menus(ours: Account) -> list[str]:
    try:
        menus = rich_menu.drawn(Locales.load().default.text)
    except NoFontError as error:
        click.echo(f"No menu was drawn: {error}. People can type everything all the same.")
        return []
    return await rich_menu.set_up(ours, menus)
