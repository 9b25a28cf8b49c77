"""``guben setup telegram``: commands and descriptions in every language, and the webhook."""

from __future__ import annotations

import click

from bot.channels.telegram import channel, profile
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.groups import introduce
from bot.channels.telegram.refusals import RefusedError, told
from bot.channels.telegram.webhook import BadSecretError, register
from bot.clock import world
from bot.settings import Settings
from bot.wording import Locales

BY_HAND = (
    "Inline mode is off. So that people can put a share into any chat as a card: "
    "write /setinline to @BotFather, choose the bot, and answer with a word like 分享."
)
"""What the Bot API cannot set."""

LETTERS = 2
"""Of a language Telegram can be told; zh-Hant-TW is what everybody else sees."""


async def set_up(settings: Settings) -> list[str]:
    """Set what differs; returns what was set."""
    if settings.telegram_token is None:
        message = "GUBEN_TELEGRAM_TOKEN is not set; get one from @BotFather"
        raise click.UsageError(message)
    token, base = settings.telegram_token.get_secret_value(), settings.telegram_api_base
    try:
        with told():
            async with channel.opened(token, base, clock=world, unreadable=lambda: None) as ours:
                done = [*await _profile(ours), *await _webhook(ours, settings)]
                if not (await introduce(ours.bot)).inline:
                    click.echo(BY_HAND)
                return done
    except RefusedError as error:
        raise click.ClickException(str(error)) from error
    except BadSecretError as error:
        raise click.UsageError(str(error)) from error


async def _profile(ours: Telegram) -> list[str]:
    locales = Locales.load()
    done = await profile.set_up(ours.bot, locales.default.text)
    for name in sorted(each for each in locales.names if len(each) == LETTERS):
        words = locales.of(name).text
        done += [f"{each} ({name})" for each in await profile.set_up(ours.bot, words, name)]
    return done


async def _webhook(ours: Telegram, settings: Settings) -> list[str]:
    """Register the webhook where we are called; by polling there is none to set."""
    secret = settings.telegram_webhook_secret
    if settings.telegram_mode != "webhook" or secret is None:
        return []
    if not settings.public_url:
        click.echo("GUBEN_PUBLIC_URL is not set: the webhook is left as it is.")
        return []
    was_set = await register(ours.bot, settings.public_url, secret.get_secret_value())
    return ["webhook"] if was_set else []
