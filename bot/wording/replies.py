"""A reply of the core becomes a bubble: its words, and the labels of its buttons."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.bubbles import Bubble, Button, Text
from bot.wording.days import glance
from bot.wording.doctor import card as doctor_card
from bot.wording.graphemes import cut
from bot.wording.invitations import apart, invitation
from bot.wording.links import NOWHERE, Links, feed, kept, link
from bot.wording.plan import card
from bot.wording.shared import card as shared_card
from bot.wording.sheet import Sheet
from bot.wording.wording import Wording
from core.knowledge.rows import Knowledge
from core.messages import (
    Ask,
    Choice,
    Reply,
    Say,
    ShowCalendar,
    ShowDays,
    ShowDoctor,
    ShowInvite,
    ShowKept,
    ShowLink,
    Shown,
    ShowPlan,
    ShowShared,
)

LABEL_GRAPHEMES = 20  # LINE: "label: Max character limit: 20" for quick replies and actions


ELSEWHERE = {  # the size of type there is the program's own: nothing we send changes it
    ("larger", "telegram"): "larger-telegram",
    ("larger", "terminal"): "larger-terminal",
}


def on_channel(reply: Reply, channel: str) -> Reply:
    """Say what is true on this channel."""
    instead = ELSEWHERE.get((reply.id, channel)) if isinstance(reply, Say) else None
    return replace(reply, id=instead) if isinstance(reply, Say) and instead else reply


def bubble(
    reply: Reply, wording: Wording, knowledge: Knowledge | None, links: Links = NOWHERE
) -> Bubble:
    """Word one reply; ``links`` are the ways a share can be handed on."""
    match reply:
        case Say(id="group-private" as text_id):
            return Text(wording.text(text_id), apart(wording, links))
        case Say(id=text_id, args=args):
            return Text(wording.worded(text_id, dict(args)), buttons(reply.choices, wording))
        case Ask(id=text_id, args=args):
            words = wording.worded(text_id, dict(args))
            return Text(words, buttons(reply.choices, wording), reply.picks_time)
        case _:
            return _shown(reply, wording, knowledge, links)


def _shown(reply: Shown, wording: Wording, knowledge: Knowledge | None, links: Links) -> Bubble:
    own = buttons(reply.choices, wording)
    match reply:
        case ShowPlan():
            return card(Sheet(reply, wording, knowledge), own)
        case ShowDays():
            return glance(reply, wording, links, own)
        case ShowDoctor():
            return doctor_card(reply, wording, knowledge, own)
        case ShowLink():
            return link(reply, wording, knowledge, links, own)
        case ShowShared(shared=shared):
            return shared_card(shared, wording, knowledge, own)
        case ShowCalendar(token=token):
            return feed(token, wording, links, own)
        case ShowKept():
            return kept(reply, wording, links, own)
        case ShowInvite():
            return invitation(reply, wording, links, own)
        case _:
            assert_never(reply)


def buttons(choices: tuple[Choice, ...], wording: Wording) -> tuple[Button, ...]:
    """Word the buttons under a bubble."""
    return tuple(Button(label(each, wording), each.data) for each in choices)


def label(choice: Choice, wording: Wording) -> str:
    """Word one button; a long name inside it is cut so that every platform takes it."""
    return cut(wording.worded(choice.label, dict(choice.args)), LABEL_GRAPHEMES)
