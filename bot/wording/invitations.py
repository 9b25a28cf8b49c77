"""Where an invitation leads: a deep link, the page, and a code that can be typed anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, urlencode

from bot.bubbles import Button, Text
from bot.wording.links import Links
from bot.wording.wording import Wording
from core.circle import Purpose
from core.messages import ShowInvite

PREFIX = "j_"
"""Before the token of an invitation in a deep link (start=, 1-64 of A-Za-z0-9_-)."""


def invitation(shown: ShowInvite, wording: Wording, links: Links, own: tuple[Button, ...]) -> Text:
    """Word an invitation with the ways to hand it on; one's own channels need no handing on."""
    ways = tuple(_ways(shown, wording, links))
    onward = () if shown.purpose is Purpose.MOVE else tuple(_onward(ways, wording))
    return Text("\n\n".join((_told(shown, wording), *ways)), (*onward, *own))


def apart(wording: Wording, links: Links) -> tuple[Button, ...]:
    """Return the ways from a group to a talk of one's own, of the platforms that are open."""
    ways = {"label-private-line": links.line(), "label-private-telegram": links.telegram()}
    return tuple(Button(wording.text(label), "", url=url) for label, url in ways.items() if url)


def _told(shown: ShowInvite, wording: Wording) -> str:
    match shown.purpose:
        case Purpose.HELP_ME:
            return wording.text("invite-help", who=shown.who, things=shown.things)
        case Purpose.LOOK_AFTER:
            return wording.text("invite-after", who=shown.who)
        case Purpose.HAND_OVER:
            return wording.text("invite-hand", who=shown.who)
        case Purpose.MOVE:
            return wording.text("invite-move")


def _ways(shown: ShowInvite, wording: Wording, links: Links) -> Iterator[str]:
    start = f"{PREFIX}{shown.token}"
    if telegram := links.telegram():
        yield wording.text("invite-way-telegram", link=f"{telegram}?start={start}")
    if links.public:
        yield wording.text("invite-way-web", link=f"{links.public}/?start={start}")
    if account := links.line().rpartition("/")[2]:
        link = f"https://line.me/R/oaMessage/{account}/?{shown.code}"
        yield wording.text("invite-way-line", link=link, code=shown.code)
    else:
        yield wording.text("invite-way-code", code=shown.code)


def _onward(ways: tuple[str, ...], wording: Wording) -> Iterator[Button]:
    """Yield the platforms' own ways to send something to somebody, and the clipboard."""
    words = "\n\n".join((wording.text("invite-words"), *ways))
    to_line = f"https://line.me/R/share?text={quote(words, safe='')}"
    if len(to_line) <= LONGEST_URL:
        yield Button(wording.text("label-share-line"), "", url=to_line)
    to_telegram = f"https://t.me/share/url?{urlencode({'url': '', 'text': words})}"
    if len(to_telegram) <= LONGEST_URL:
        yield Button(wording.text("label-share-telegram"), "", url=to_telegram)
    if len(words) <= LONGEST_COPY:
        yield Button(wording.text("label-share-copy"), "", copy=words)


LONGEST_URL, LONGEST_COPY = 1000, 256
"""Characters of a button's address, and of what Telegram copies."""
