"""Telegram's updates as events of ours: tolerant, and silent about what is not for us."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.arrivals import Arrival
from bot.channels.telegram import raw
from bot.channels.telegram.groups import Me, addressed_words, bare_command
from bot.channels.telegram.raw import Json
from bot.channels.telegram.send import PREFIX
from core.messages import Arrived, Called, Chose, Event, Left, Said, Sent, Wordless

Take = Callable[[Sequence[Arrival]], Awaitable[None]]
"""Returns once the events are durably stored; raises where they are not."""

AtOnce = Callable[[object], None]
"""Begins to answer what cannot wait until an update is stored."""

ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member", "inline_query")
"""What we ask Telegram for; without edited_message, which python-telegram-bot's TEXT matches."""

_KINDS = {
    "sticker": Wordless.STICKER,
    "animation": Wordless.VIDEO,  # before document, which stands beside it
    "photo": Wordless.PHOTO,
    "voice": Wordless.VOICE,
    "video": Wordless.VIDEO,
    "video_note": Wordless.VIDEO,
    "location": Wordless.LOCATION,
    "venue": Wordless.LOCATION,
    "audio": Wordless.FILE,
    "document": Wordless.FILE,
    "contact": Wordless.CONTACT,
}

_SERVICE = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "chat_background_set",
    "boost_added",
    "proximity_alert_triggered",
    "users_shared",
    "chat_shared",
    "connected_website",
    "forum_topic_created",
    "forum_topic_edited",
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "video_chat_started",
    "video_chat_ended",
)
"""Notes of Telegram's own about a chat: nobody said anything, so nobody is answered."""

LONGEST_TAG = 35
"""Characters of a language tag that need be kept (RFC 5646, 4.4.1)."""

_GROUPS = frozenset({"group", "supergroup"})
_OUTSIDE, _INSIDE = frozenset({"left", "kicked"}), frozenset({"member", "administrator"})
"""What a chat member was before, and is after, being added (Bot API, ChatMember)."""

_START = re.compile(r"/start(?:\s+([A-Za-z0-9_-]{1,64}))?\s*(?:\s.*)?", re.IGNORECASE | re.DOTALL)
"""/start, with what a deep link carried (Bot API, Deep Linking: 1-64 of these letters)."""


@dataclass(frozen=True, slots=True)
class Happened:
    """Who did what, and in which group, if in one."""

    who: int
    event: Event
    source: str = ""
    event_id: str = ""


class Reader:
    """Reads one update at a time; never raises, whatever the JSON."""

    def __init__(
        self, me: Me, clock: Callable[[], datetime], unreadable: Callable[[], None]
    ) -> None:
        """Take who we are, a clock (aware), and whom to tell of an update that is unreadable."""
        self._me = me
        self._clock = clock
        self._unreadable = unreadable

    def meet(self, me: Me) -> None:
        """Learn our name, once Telegram told it: groups call us by it."""
        self._me = me

    @property
    def name(self) -> str:
        """Our name on Telegram, empty while we do not know it."""
        return self._me.username

    @property
    def is_inline(self) -> bool:
        """Whether a button may put a card of ours into another chat."""
        return self._me.inline

    def read(self, update: object) -> Arrival | None:
        """Read one update; none where it is not for us, or cannot be read."""
        try:
            return self._arrival(raw.obj(update))
        except raw.UnreadableError:
            self._unreadable()
            return None

    def _arrival(self, update: Json) -> Arrival | None:
        number = raw.number(update, "update_id")
        found = happened(update, self._me)
        if found is None:
            return None
        now = self._clock()
        event_id = found.event_id or str(number)
        who = f"{PREFIX}{found.who}"
        return Arrival(who, event_id, found.event, now, now, source=found.source)


def happened(update: Json, me: Me) -> Happened | None:
    """Tell what an update says happened; none for what is nobody's doing or not for us.

    Raises:
        raw.UnreadableError: a part that must be there is missing.
    """
    if "message" in update:
        return _message(raw.obj(update["message"]), me)
    if "callback_query" in update:
        return _tap(raw.obj(update["callback_query"]))
    if "my_chat_member" in update:
        return _membership(raw.obj(update["my_chat_member"]))
    if "edited_message" in update:
        return _edit(raw.obj(update["edited_message"]))
    return None


def _message(message: Json, me: Me) -> Happened | None:
    who = raw.part(message, "from")
    if who.get("is_bot") is True or raw.part(message, "via_bot").get("id") == me.id:
        return None  # another bot, or our own card that the person posted
    event = _event(message, me)
    if isinstance(event, Arrived):
        event = replace(event, language=_language(who))
    if is_private(message):
        return Happened(raw.number(who, "id"), event) if event else None
    words = addressed_words(message, me)
    if words is None or event is None:
        return None
    event = _said(words) if isinstance(event, Said | Arrived) else event
    return Happened(raw.number(who, "id"), event, source=_chat_id(message))


def _language(who: Json) -> str:
    """Return the language of somebody's Telegram (an IETF tag), or nothing."""
    given = who.get("language_code")
    return given[:LONGEST_TAG] if isinstance(given, str) else ""


def _event(message: Json, me: Me) -> Event | None:
    if isinstance(message.get("text"), str):
        return _said(bare_command(raw.words(message, "text"), me))
    kind = next((kind for key, kind in _KINDS.items() if key in message), None)
    if kind is None and any(key in message for key in _SERVICE):
        return None
    return Sent(kind or Wordless.OTHER)


def _said(words: str) -> Event:
    start = _START.fullmatch(words)
    return Arrived(start[1] or "") if start else Said(words)


def _tap(query: Json) -> Happened | None:
    data, query_id = raw.words(query, "data"), raw.words(query, "id")
    who = raw.number(raw.part(query, "from"), "id")
    message = raw.part(query, "message")
    source = "" if not message or is_private(message) else _chat_id(message)
    return Happened(who, Chose(data), source, f"cb:{query_id}") if data and query_id else None


def _membership(change: Json) -> Happened | None:
    """Tell of a block or its end, or that we came into a group."""
    if not is_private(change):
        return _grouped(change)
    who = raw.number(raw.part(change, "from"), "id")
    match raw.words(raw.part(change, "new_chat_member"), "status"):
        case "kicked" | "left":
            return Happened(who, Left())
        case "member":
            return Happened(who, Arrived(again=True))
        case _:
            return None


def _grouped(change: Json) -> Happened | None:
    """Tell that we were added to a group; leaving one says nothing of who put us out."""
    kind = raw.words(raw.obj(change.get("chat")), "type")
    before = raw.words(raw.part(change, "old_chat_member"), "status")
    now = raw.words(raw.part(change, "new_chat_member"), "status")
    if kind not in _GROUPS or before not in _OUTSIDE or now not in _INSIDE:
        return None
    who = raw.number(raw.part(change, "from"), "id")
    return Happened(who, Called(), source=_chat_id(change))


def _edit(message: Json) -> Happened | None:
    """Only words: a location shared live is edited every few seconds."""
    if not is_private(message) or "text" not in message:
        return None
    return Happened(raw.number(raw.part(message, "from"), "id"), Sent(Wordless.EDITED))


def is_private(holder: Json) -> bool:
    """Tell whether this is between the person and us alone."""
    return raw.words(raw.obj(holder.get("chat")), "type") == "private"


def _chat_id(message: Json) -> str:
    return str(raw.number(raw.part(message, "chat"), "id"))
