"""Of whom something is said about reminders: 媽媽明天不用叫, 我的提醒改成十點, 兩個都先停."""

from __future__ import annotations

from core.reading.kinship import IN_CHINESE
from core.reading.pattern import Match, Pattern

_OWN = "(?:我家的?|我們家的?|我的|我|阮)?"
_SAID = (  # what may follow whom it is said of
    "今|明|後天|大後天|這|下|每|天天|週|周|星期|禮拜|平日|早|中午|下午|晚|傍晚|睡前"
    "|不|先|別|免|改|換|提|停|取消|暫|繼續|恢復|延|往|也|都|就|再|只|吃|已|剛|還|的|那|昨|前|忘|漏|沒|按"
    "|[0-9一二三四五六七八九十]"
)
_KIN = f"(?:{IN_CHINESE})"
_SUBJECT = Pattern(
    f"(?:^|(?<=[ ,。!今天明後日])){_OWN}(?P<who>{_KIN})(?:那邊|那裡|自己|的份)?(?={_SAID})"
)
_OBJECT = Pattern(f"(?:提醒|叫|通知|吵|取消|停掉|關掉|把){_OWN}(?P<who>{_KIN})(?!來|陪|帶|幫)")
_ANYWHERE = Pattern(f"(?P<who>{_KIN})")
_BOTH = Pattern(
    f"{_OWN}(?P<who>{_KIN}|我)(?:自己)?(?:跟|和|與|還有|及|、){_OWN}(?P<other>{_KIN}|我)"
    "(?:自己)?(?:那邊|的|兩個人?|兩位|也|都)*"
)
_PARENTS = Pattern(f"{_OWN}(?P<who>爸爸?)(?P<other>媽媽?)(?:的|兩個人?|也|都)*")
_ALL = Pattern(
    "我們(?!家|的)(?:兩個人?|倆|全家)?"
    "|(?:他們|她們|這)?(?:兩個人?|兩位|兩邊)(?!小時|月|禮拜|星期)|大家|全家|每個人|所有人"
    "|(?:全部|所有)(?:的|人)*(?=提醒|鬧鐘)|全部(?:都)?(?=先?[不別停取暫])"
)
_NOT_OURS = f"(?!們|家|的|{_KIN})"
_I = Pattern(f"(?:^|[ ,。])我(?:自己|本人|這邊)?(?:的(?=提醒|鬧鐘|那))?{_NOT_OURS}")
_ME = Pattern(f"(?:提醒|通知|叫|吵|取消)我(?:自己|本人)?(?:的(?=提醒|鬧鐘))?{_NOT_OURS}")
_MY = Pattern("^我(?:自己|本人|這邊)?的?|我(?:自己|本人)?的(?=提醒|鬧鐘|那[個次])")
_OF = Pattern("^(?:的(?=提醒|鬧鐘|那)|的份|那邊|那裡|自己)")
_BEFORE = Pattern("(?:我們家的?|我家的?|我的|我|阮)$")
_ONLY = Pattern(
    f"(?:就|那|是|要|只有|只|,| )*(?:{_OWN}(?P<who>{_KIN})|(?P<me>我)(?:自己|本人)?"
    "|(?P<all>(?:兩個人?|兩位|他們|她們|大家|我們|全部|通通)*都?(?:是|要)?))"
    "(?:的提醒|的|那個|那邊|啦|喔|吧|就好|,|。|!| )*"
)
_CLAUSE = Pattern("[ ,。!;]+")
ME = "我"
"""How oneself is named."""
ALL = "都"
"""How everybody who is reminded is named."""


def whose(words: str) -> tuple[tuple[str, ...], str]:
    """Return the words for whom it is said of, 我 and 都 among them, and the rest without them.

    Args:
        words: Normalised text of what is said about reminders.
    """
    both = _BOTH.search(words) or _PARENTS.search(words)
    if both is not None and both["who"] != both["other"]:
        return (both["who"], both["other"]), _without(words, both)
    if (everyone := _ALL.search(words)) is not None:
        return (ALL,), _without(words, everyone)
    for pattern in (_SUBJECT, _OBJECT):
        if (found := pattern.search(words)) is not None:
            return (found["who"],), _without(words, found, "who")
    if _I.search(words) or _ME.search(words):
        return (ME,), _MY.sub("", words)
    found = _ANYWHERE.search(words)
    return ((found["who"],), _without(words, found, "who")) if found else ((), words)


def is_subject(words: str) -> bool:
    """Say whether a relative is named as the one it is for: 阿婆早上九點也要."""
    return _SUBJECT.search(words) is not None


def is_object(words: str) -> bool:
    """Say whether a relative is named as the one to be reminded: 提醒媽媽."""
    return _OBJECT.search(words) is not None


def calls_me(words: str) -> bool:
    """Say whether it is 提醒我, 叫我 that is said."""
    return _ME.search(words) is not None


def of_each(words: str) -> tuple[str, ...]:
    """Return the clauses, where each of several opens with another one: 爸爸不用叫 媽媽改九點."""
    parts: list[str] = []
    for clause in _CLAUSE.split(words):
        if parts and not (_SUBJECT.match(clause) or _I.match(clause)):
            parts[-1] = f"{parts[-1]} {clause}"
        elif clause:
            parts.append(clause)
    named = {whose(each)[0] for each in parts}
    several = 1 < len(parts) == len(named) and () not in named
    return tuple(parts) if several else ()


def says_i(words: str) -> bool:
    """Say whether it is said of 我, not only to 提醒我, which everybody's reminders do."""
    return _I.search(words) is not None or "我的" in words


def only_whom(words: str) -> tuple[str, ...]:
    """Return whom a message names and says nothing else: 媽媽的, 我自己, 都是."""
    found = _ONLY.fullmatch(words)
    if found is None or not any(found.groups()):
        return ()
    if found["who"]:
        return (found["who"],)
    return (ME,) if found["me"] else (ALL,)


def _without(words: str, found: Match, group: str | int = 0) -> str:
    before, behind = words[: found.start(group)], words[found.end(group) :]
    before = _BEFORE.sub("", before) if group else before
    return f"{before}{_OF.sub('', behind)}".strip(" ,")
