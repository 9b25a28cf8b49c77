"""Several to be reminded in one message: 兩個都早上8點提醒我, 我先生早上8點 我晚上9點 提醒."""

from __future__ import annotations

from core.care import Care
from core.dialogue.people.several import word_of
from core.reading.kinship import IN_CHINESE
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.clock import clocks
from core.reading.reminders.whom import beside_oneself

_WHO = f"我?家?(?:{IN_CHINESE})|我(?:自己)?"
_TOO = Pattern(
    "(?P<wish>[^。!?]*提醒[^。!?]*?)[ ,。]+(?:對了|還有|,| )*"
    f"(?P<who>{_WHO})也(?:是|要|一樣|同樣)(?:的|啦|喔|,|。|!| )*"
)
_EACH_AT = Pattern(  # each at an hour of their own
    "(?:提醒|那|請|幫我|,| )*"
    f"(?P<one>{_WHO})(?:的|要|是|就)?(?P<at>[^我她他,。!? ]{{2,8}})[ ,、]+"
    f"(?P<other>{_WHO})(?:的|要|是|就)?(?P<then>[^我她他,。!? ]{{2,8}}?)[ ,]*(?:提醒.{{0,6}})?"
)
_ALL = Pattern(
    "我們(?:兩個人?|倆|兩人|都|大家)+|(?:這|他們|她們)?(?:兩個人?|兩位|倆)都?|大家都?|全家都?"
)
_BOTH = Pattern(f"(?P<one>{_WHO})[跟和與](?P<other>{_WHO})(?:都|一起|同時|也)")
_REMINDER = Pattern("(?:設|定|開)?(?:一?個)?(?:提醒|叫)(?:我們|我)?(?:自己)?")
_ANYBODY = Pattern(IN_CHINESE)
_NAMES = Pattern(f"(?:還有|[跟和與及、加])|{_WHO}")
_OTHERWISE = Pattern("不[用要必]|別|取消|停|改|[嗎呢?]")


def wishes(care: Care, text: str) -> tuple[str, ...]:
    """Return a wish for each who is to be reminded, one's own as 提醒我自己; empty for one alone.

    Args:
        care: Those who are kept; 「兩個」 and 「我們」 mean them.
        text: The message as typed.
    """
    words = normalise(text)
    if "提醒" not in words or _OTHERWISE.search(words) or not clocks(words):
        return ()
    return _each_at(words) or _too(words) or _of_both(words) or _of_all(care, words)


def _each_at(words: str) -> tuple[str, ...]:
    """「我先生早上8點 我晚上9點 提醒」: no hour is of both."""
    each = _EACH_AT.fullmatch(words)
    if each is None or not (clocks(each["at"]) and clocks(each["then"])):
        return ()
    if not _is_two(each["one"], each["other"]):
        return ()
    return _of(each["one"], each["at"]), _of(each["other"], each["then"])


def _too(words: str) -> tuple[str, ...]:
    """「早上8點提醒我 我老公也是」 is two wishes: one's own, and 提醒我老公 at that hour."""
    found = _TOO.fullmatch(words)
    if found is None or not clocks(found["wish"]) or _ANYBODY.search(found["wish"]):
        return ()
    rest = _REMINDER.sub("", found["wish"])
    if found["who"].startswith("我") and not _ANYBODY.search(found["who"]):
        return ()  # 提醒我 我也要: nobody else is named
    return _of("我", rest), _of(found["who"], rest)


def _of_both(words: str) -> tuple[str, ...]:
    """「我跟我先生都早上8點提醒」, 「提醒我跟先生早上8點」: both, by their words."""
    found, beside = _BOTH.search(words), beside_oneself(words)
    if found is not None and _is_two(found["one"], found["other"]):
        rest = _REMINDER.sub("", words[: found.start()] + words[found.end() :])
        return _of(found["one"], rest), _of(found["other"], rest)
    rest = _NAMES.sub(" ", _REMINDER.sub("", words)) if beside else ""
    return (_of("我", rest), _of(beside, rest)) if clocks(rest) else ()


def _of_all(care: Care, words: str) -> tuple[str, ...]:
    """「兩個都早上8點提醒我」, of the two who are kept; 「我們」 is of oneself too."""
    found = _ALL.search(words)
    rest = words[: found.start()] + words[found.end() :] if found is not None else ""
    if found is None or _ANYBODY.search(rest):
        return ()
    own, rest = care.own_place is not None, _REMINDER.sub("", rest)
    everyone = {at: _called(care, at) for at in care.places}
    counted = _TWO.search(found[0]) is None or len(everyone) == _PAIR
    mine = own or "我們" not in found[0]
    if len(everyone) < _PAIR or not (counted and mine):
        return ()
    called = [word for word in everyone.values() if word]
    return tuple(_of(word, rest) for word in called) if len(called) == len(everyone) else ()


_TWO, _PAIR = Pattern("[兩倆]"), 2


def _called(care: Care, place: int) -> str | None:
    return "我" if place == care.own_place else word_of(care.people[place])


def _is_two(one: str, other: str) -> bool:
    return _plain(one) != _plain(other)


def _plain(who: str) -> str:
    return who.removeprefix("我").removeprefix("家").removeprefix("自己")


def _of(who: str, rest: str) -> str:
    """One's own is plainly that, whoever the talk is of; 先生 is one's own, and nobody's title."""
    whose = f"我{_plain(who)}" if _plain(who) in _TITLES else who
    return f"提醒{whose if _plain(who) else '我自己'} {rest.strip(' ,。!')}"


_TITLES = frozenset({"先生", "太太"})
