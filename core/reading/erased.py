"""Whose data is to be erased: 刪除我媽和我爸的資料, 把她的刪掉, 刪除大家的資料, 其他人的都刪掉.

Who is to be kept, 「刪我的，我媽的留著」, is never who is asked about.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.reading.kinship import KIN
from core.reading.lately import lately
from core.reading.pattern import Match, Pattern, longest_first

_ERASE = "(?:刪除|刪掉|刪去|刪光|刪|清除|清掉|清空|移除|抹掉|銷毀)"
_DATA = "(?:所有|全部|個人|健康|的)*(?:資料|紀錄|記錄|個資|檔案)"
_REST = {"其他人", "別人", "另一個人"}
_KIN = longest_first(KIN.keys() - _REST)
_NAMED_ONE = f"(?:(?:我家?的?)?(?:{_KIN})|第[一二三四五六七八九1-9](?:位|個人?))"
_ONE = f"(?:{_NAMED_ONE}|我(?:自己|本人)?|[她他])"
_AND = f"(?:的?(?:{_DATA})? ?(?:和|跟|與|還有|以及|及|、|,|連同| ) ?)"
_EVERYBODY = (
    "(?:大家|所有的?人|每一?個人|每一?位|全部的?人|我們全家人?|全家人?|我們(?:大家|幾個|兩個)?)"
)
_OTHERS = (
    "(?:除了?我(?:自己)?(?:的|以外|之外)*(?:,|其[他它餘]|的|人|家人)*"
    "|其[他它餘]的?人|別人|其[他它餘])"
)
_WHOSE = f"(?:(?P<others>{_OTHERS})|(?P<all>{_EVERYBODY})|(?P<each>{_ONE}(?:{_AND}{_ONE})*))"
_PLEASE = "(?:請|麻煩|拜託|幫我|我要|我想要?|想要?|要|可以|只要?|那就|那|也|順便|然後|,| )*"
_END = "(?:掉|光|了|吧|好了|就好|就可以|嗎|喔|啦|謝謝|[。!? ])*"
_BEFORE = f"{_PLEASE}[把將]?{_WHOSE}(?:的?{_DATA}|的)(?:都|全部|通通|也|一起|先|請|幫我|可以|給我)*"
_ALL_OF = "(?:都|全部|通通|統統|也|一起|先|請|幫我|可以|給我|整個)*"
_OF_PEOPLE = f"(?P<each>{_NAMED_ONE}(?:{_AND}{_NAMED_ONE})*)(?:[這那](?:個人|位))?"
_BARE = (  # 刪掉我爸: of who is kept, else it may be a helper who is to go
    Pattern(f"{_PLEASE}(?:刪除|刪掉|刪去|刪|清除|清掉){_OF_PEOPLE}{_END}"),
    Pattern(f"{_PLEASE}[把將]?{_OF_PEOPLE}{_ALL_OF}(?:刪除|刪掉|刪去|刪|清除|清掉){_END}"),
)
_ALL_BUT = Pattern(  # 除了我媽以外都刪掉
    f"{_PLEASE}(?:把|將)?除了?(?P<spared>{_ONE}(?:{_AND}{_ONE})*)(?:的?{_DATA}|的)?"
    f"(?:以外|之外|外)?[, ]*(?:其[他它餘](?:人|的)*|別人的?|大家的?|所有人的?)?(?:的?{_DATA})?"
    f"(?:都|全部?|通通|統統|一律|給我|幫我)+{_ERASE}{_END}"
)
_WISHES = (
    Pattern(f"{_PLEASE}[把將]?(?P<others>其[他它餘]的?人|別人){_ALL_OF}{_ERASE}{_END}"),
    Pattern(
        f"{_PLEASE}[把將]?{_WHOSE}(?:的?(?:[那這]份|{_DATA}))+(?:我|都|就)*不要(?:留)?了{_END}"
    ),
    Pattern(f"{_BEFORE}{_ERASE}{_END}"),
    Pattern(f"{_PLEASE}{_ERASE}{_WHOSE}(?:的(?:那[份個])?|的?{_DATA})(?:都|全部|一起)*{_END}"),
    Pattern(
        f"{_PLEASE}只?留下?我(?:自己)?的{_DATA}?[, ]*(?P<others>(?:其[他它餘](?:人|的)*)?)"
        f"(?:都|全部|通通)*{_ERASE}{_END}"
    ),
)
_SEVERAL = f"{_ONE}(?:{_AND}{_ONE})*"
_NOT_ERASED = "(?:不[要用必能可]?|別)(?:刪[除掉]?|清[除掉])"
_SPARED = Pattern(
    f"(?<!不)(?<!別)(?<!不[要用必])(?:但是?|可是|不過|只|就|請)*(?:保留|留[下著]?|{_NOT_ERASED})"
    f"(?:{_SEVERAL})(?:的?{_DATA}|的)?"
    f"|(?:但是?|可是|不過|把)*(?:(?:{_SEVERAL})(?:的?{_DATA}|的)|(?:我家?的?)?(?:{_KIN}))"
    f"(?:都|要|請|先|也|還是|就|幫我|給我)*(?:保留|留(?:著|下來?|存)?|{_NOT_ERASED})"
)
"""「我媽的留著」, 「別刪我爸的」: who is to stay."""
_WISHED = Pattern(_ERASE)
_NAMED = Pattern(_ONE)
_MINE = ("我", "我自己", "我本人")
_CLAUSE = Pattern("[,。!? ]+")


@dataclass(frozen=True, slots=True)
class Erased:
    """Whose: ``each`` word in the order said (我 too), ``everybody``, or the ``others`` than me.

    ``spared`` are the words for those who are to stay; where it is they who are named alone, all
    else is empty, and it must be asked whose.
    """

    each: tuple[str, ...] = ()
    everybody: bool = False
    others: bool = False
    spared: tuple[str, ...] = ()
    bare: bool = False
    """Whether only they are named, and nothing of theirs: 刪掉我爸."""


@lately
def erased(text: str) -> Erased | None:
    """Read whose data shall be erased; None where no wish is, or it is one's own alone.

    Args:
        text: Normalised text.
    """
    if (but := _ALL_BUT.fullmatch(text.strip(" 。!~"))) is not None:
        return Erased(everybody=True, spared=_words(but["spared"]))
    whole = _of(text.strip(" 。!~"))
    spared = tuple(one for each in _SPARED.finditer(text) for one in _words(each[0]))
    if whole is not None or not spared:
        stretches = (whole, *map(_of, _CLAUSE.split(text)))
        return next((each for each in stretches if each and not _is_mine(each)), None)
    rest = _SPARED.sub(",", text)
    if _WISHED.search(rest) is None:
        return None  # 不要刪我媽的資料
    found = next((each for each in map(_of, _CLAUSE.split(rest)) if each), Erased())
    return replace(found, spared=spared)


def _is_mine(found: Erased) -> bool:
    return bool(found.each) and set(found.each) <= set(_MINE)


def _of(stretch: str) -> Erased | None:
    found = _first(_WISHES, stretch)
    if found is None:
        bare = _first(_BARE, stretch)
        return None if bare is None else Erased(_words(bare["each"]), bare=True)
    said = found.groupdict()
    if not said.get("each"):
        return Erased(everybody=bool(said.get("all")), others=said.get("others") is not None)
    return Erased(_words(said["each"]))


def _first(wishes: tuple[Pattern, ...], stretch: str) -> Match | None:
    return next((m for each in wishes if (m := each.fullmatch(stretch)) is not None), None)


def _words(said: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one[0] for one in _NAMED.finditer(said)))
