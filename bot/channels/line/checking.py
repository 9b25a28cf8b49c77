"""Asks LINE how our account stands, for ``guben check --live``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import Final

from bot.channels.line.account import Account, Endpoint, Me, Silent, Tested
from bot.channels.line.calling import Refused
from bot.channels.line.receive import PATH
from bot.channels.line.send import Quota
from bot.checks.clock import compare
from bot.findings import Finding, fine, note, wrong

ABOUT: Final = "line"
CONSOLE: Final = "in the LINE Developers console"
SOON, NEARLY = 0.7, 0.9
"""Of the month's pushes: worth knowing, and wrong."""

_UNAUTHORISED: Final = 401
_TOO_MANY: Final = 429
_SERVER: Final = 500


async def look_at_line(account: Account, public_url: str, now: datetime) -> AsyncIterator[Finding]:
    """Look at the token, the clock, the webhook and the quota."""
    try:
        me = await account.me()
        for each in _account(me, now):
            yield each
        endpoint = await account.webhook()
        wanted = public_url.rstrip("/") + PATH if public_url else ""
        for each in _webhook(endpoint, wanted):
            yield each
        if endpoint and endpoint.url == wanted:
            yield _called(await account.call(wanted))
        yield _pushes(await account.quota())
    except Refused as error:
        yield refused(error)
    except Silent as error:
        yield wrong(ABOUT, f"{error}.", "Is the network up, and GUBEN_LINE_API_HOST right?")


def _account(me: Me, now: datetime) -> Iterator[Finding]:
    yield fine(ABOUT, f"the token is that of {me.name} ({me.basic_id}).")
    apart = compare("LINE", me.date, now)
    if apart:
        yield apart


def refused(error: Refused) -> Finding:
    """Say what it means that LINE refuses, and what to do."""
    if error.status == _UNAUTHORISED:
        said = "LINE refuses GUBEN_LINE_CHANNEL_ACCESS_TOKEN."
        return wrong(ABOUT, said, f"Issue a new one under Messaging API {CONSOLE}.")
    if error.status == _TOO_MANY or error.status >= _SERVER:
        return wrong(ABOUT, f"{error}.", "Try again later; see status.line.me.")
    return wrong(ABOUT, f"{error}.", "If this account may do it, it is our fault: report it.")


def _webhook(endpoint: Endpoint | None, wanted: str) -> Iterator[Finding]:
    if endpoint is None:
        yield wrong(ABOUT, "No webhook is set.", _how_to_point(wanted))
        return
    if wanted and endpoint.url != wanted:
        yield wrong(ABOUT, f"LINE calls {endpoint.url}, not {wanted}.", _how_to_point(wanted))
    if not endpoint.active:
        yield wrong(ABOUT, "The webhook is switched off.", f'Switch on "Use webhook" {CONSOLE}.')
    if not wanted:
        yield note(ABOUT, f"LINE calls {endpoint.url}.", "Set GUBEN_PUBLIC_URL to compare.")


def _how_to_point(wanted: str) -> str:
    if wanted.startswith("https://"):
        return "Run: guben setup line"
    return "Set GUBEN_PUBLIC_URL to an https:// address and run: guben setup line"


def _called(tested: Tested | None) -> Finding:
    """Say what LINE met when it called us; 401 is our own answer to a wrong signature."""
    if tested is None:
        return note(ABOUT, "LINE did not tell how the webhook answered.")
    if tested.success:
        return fine(ABOUT, "LINE called the webhook and was answered.")
    if tested.status == _UNAUTHORISED:
        said = "Our answer to LINE is 401: the signature does not match."
        return wrong(ABOUT, said, f"Copy the channel secret from Basic settings {CONSOLE}.")
    said = f"LINE cannot call the webhook: {tested.reason} {tested.status or ''} {tested.detail}."
    return wrong(ABOUT, said, "Is `guben serve` running, with TLS from a public CA before it?")


def _pushes(quota: Quota) -> Finding:
    if quota.limit is None:
        return fine(ABOUT, f"{quota.used} pushes this month, no limit.")
    said = f"{quota.used} of {quota.limit} pushes of this month are used."
    share = quota.used / quota.limit if quota.limit else 1.0
    if share >= NEARLY:
        mend = "Choose a larger plan in LINE Official Account Manager, or offer the calendar."
        return wrong(ABOUT, said, mend)
    return note(ABOUT, said, "Reminders stop at the limit.") if share >= SOON else fine(ABOUT, said)
