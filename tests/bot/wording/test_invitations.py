"""Invitations lead somewhere on every platform that is open, and nowhere else."""

from __future__ import annotations

import pytest

from bot.bubbles import Button, Text
from bot.wording import Locales
from bot.wording.links import NOWHERE, Links
from core.circle import Purpose
from core.messages import Phrase, Say, ShowInvite, Told

WORDS = Locales.load(strict=True)
TOKEN, CODE = "t" * 32, "A2BCD-3EF4G"
OPEN = Links(
    public="https://guben.example",
    telegram=lambda: "https://t.me/guben_bot",
    line=lambda: "https://line.me/R/ti/p/@guben",
    codes=True,
)


def shown(purpose: Purpose, links: Links) -> Text:
    invite = ShowInvite(TOKEN, CODE, purpose, Phrase("kin-son"), (Phrase("may-see"),))
    (bubble,) = WORDS.bubbles(Told((invite,)), links=links)
    assert isinstance(bubble, Text)
    return bubble


@pytest.mark.parametrize("purpose", Purpose)
def test_an_invitation_names_every_way_that_is_open(purpose: Purpose) -> None:
    words = shown(purpose, OPEN).text
    assert f"https://t.me/guben_bot?start=j_{TOKEN}" in words
    assert f"https://guben.example/?start=j_{TOKEN}" in words
    assert f"https://line.me/R/oaMessage/@guben/?{CODE}" in words
    assert words.rstrip().endswith(CODE)


@pytest.mark.parametrize("purpose", Purpose)
def test_with_no_platform_open_only_the_code_is_offered(purpose: Purpose) -> None:
    words = shown(purpose, NOWHERE).text
    assert CODE in words
    assert "http" not in words


def test_one_s_own_code_is_offered_to_nobody_else() -> None:
    assert shown(Purpose.MOVE, OPEN).buttons == ()
    assert all(len(each.url) <= 1000 for each in shown(Purpose.HELP_ME, OPEN).buttons)
    assert shown(Purpose.HELP_ME, NOWHERE).buttons


def test_a_group_is_given_a_private_link_where_there_is_one() -> None:
    (bubble,) = WORDS.bubbles(Told((Say("group-private"),)), links=OPEN)
    assert isinstance(bubble, Text)
    assert bubble.buttons == (
        Button("在 LINE 私下聊", "", url="https://line.me/R/ti/p/@guben"),
        Button("在 Telegram 私下聊", "", url="https://t.me/guben_bot"),
    )
    (closed,) = WORDS.bubbles(Told((Say("group-private"),)))
    assert isinstance(closed, Text)
    assert closed.buttons == ()
