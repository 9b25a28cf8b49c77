"""What one message tells of each of several people: 爸爸75歲吃可邁丁 媽媽70歲."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from core.person import Subject
from core.reading.kinship import KIN, Kin
from core.reading.lately import lately
from core.reading.normal import normalise
from core.reading.parts import IS_MEANT, Part, age_follows
from core.reading.pattern import Pattern
from core.reading.people.mentions import Mention, mentions
from core.reading.read import read_on
from core.reading.understood import Context, Doubtful, Slot, Slots, Understood

_ME = Pattern(
    "(?<![幫替給跟和與陪帶叫問是])我(?:自己|本人)?(?=今年|現在|是|[0-9一二三四五六七八九十])"
)
_MYSELF = Pattern("(?<![幫替給跟和與陪帶叫問是])我(?:自己|本人)(?!的|[0-9一二三四五六七八九十])")
_I_HAVE = Pattern(
    "(?<![^ ,。!?;、\n是])我(?:也|現在|目前)?(?=有|在吃|吃|洗腎|腎|心臟|甲狀腺|得了?|患)"
)
_BEGINS = Pattern("(?:^|[ ,。!?;、\n])(?:只有|還有|然後|但是?|不過|可是|那|而|(?:其實|應該)?是)?$")
_BREAK = Pattern("[ ,。!?;、\n]")
_OF_ALL = Pattern("[ ,。!?;\n]+(?:[他她]們|我們|兩個|兩位|大家|全家|全都|[都也]都?)")
_OF_BOTH = Pattern("[ ,。!?;\n]+(?:[他她]們兩[個位]?人?|兩[個位]人?)(?P<told>都[^我她他]*)$")
_WORDS_OF = {
    "公婆": ("婆婆", "公公"),
    "公公婆婆": ("婆婆", "公公"),
    "岳父母": ("岳母", "岳父"),
}
"""Words for two of whom both are OTHER, with the words for each."""
_AGE_ALONE = Pattern("[^0-9一二三四五六七八九十]*[0-9一二三四五六七八九十]+[^ ,。!?;、\n]*")
_SHE = Pattern("[她他伊]")
_TWO = 2
_READ_AS_NOBODY = {Subject.SELF, Subject.OTHER}
"""Who may be told of without being meant: 我自己都在家, 我朋友洗腎."""
_PLAIN = {Slot.SUBJECT, Slot.SEX, Slot.AGE}


@dataclass(frozen=True, slots=True)
class _Head:
    """Where one's own part begins: the word for somebody, with their age or what they have."""

    start: int
    end: int
    kin: Kin
    word: str

    @property
    def one(self) -> tuple[Kin, str]:
        """What tells one person from another: of those we have one word for, theirs."""
        many = self.kin.subject in (Subject.CHILD, Subject.OTHER)
        return self.kin, self.word.removeprefix("我").removeprefix("家") if many else ""


@lately
def each_of(text: str, today: date, fewest: int = 2) -> tuple[Understood, ...]:
    """Return what a message tells of each of two or more people who have a part of their own.

    What may be told of all (都很少曬), and what stands last behind a bare age, is nobody's.

    Args:
        text: A message as typed: 爸爸75歲吃可邁丁,媽媽70歲很健康; 我媽洗腎 我爸吃可邁丁.
        today: The day of reading.
        fewest: How many there have to be, for anything to be returned.
    """
    words = normalise(text)
    said = mentions(words, asked=False)
    heads = _heads(words, said, today)
    if len({each.one for each in heads}) < max(len(heads), fewest):
        return ()  # one person alone, or one of them twice
    parts = [_part(words, each, heads, said) for each in heads]
    heard = [_of(head, part, today) for head, part in zip(heads, parts, strict=True)]
    if not all(map(_tells_more, heard[:-1])):
        alone = _AGE_ALONE.match(parts[-1])
        heard[-1] = _of(heads[-1], alone[0] if alone else parts[-1], today)
    more = [_more(words, each, said) for each in heads]
    heard = [
        _of(head, f"{part} {rest}", today) if rest else told
        for head, part, rest, told in zip(heads, parts, more, heard, strict=True)
    ]
    both = _of_both(words, heads, said, today)
    heard = [replace(each, slots=each.slots.or_else(both)) for each in heard] if both else heard
    return tuple(each for each in heard if _is_told_of(each) and not _is_of_two(each))


@lately
def wants_all(text: str) -> bool:
    """Say whether several are asked for: 幫我爸和我媽問; no mother is who is only told of."""
    said = [each for each in mentions(normalise(text), asked=False) if each.part is Part.STRONG]
    return any(each.kin.pair for each in said) or len({each.kin for each in said}) > 1


def named(text: str) -> tuple[str, ...]:
    """Return the words for those of whom one is to be chosen, each once: 岳母, 岳父.

    Args:
        text: The message that spoke of several.
    """
    everyone = mentions(normalise(text), asked=False)
    said = [each for each in everyone if each.part in IS_MEANT or each.kin.pair]
    strong = [each for each in said if each.part is Part.STRONG]
    words = (word for each in strong or said for word in _words_of(each))
    return tuple(dict.fromkeys(words))


def _words_of(mention: Mention) -> tuple[str, ...]:
    word = mention.typed.removeprefix("我").removeprefix("家").removeprefix("的")
    if word in _WORDS_OF:
        return _WORDS_OF[word]
    return () if word not in KIN or KIN[word].pair else (word,)


def _heads(words: str, said: tuple[Mention, ...], today: date) -> list[_Head]:
    everyone = sorted(
        [*_named(said), *_mine(words, beside=bool(said))], key=lambda each: each.start
    )
    heads = [each for each in everyone if age_follows(words, each.end)]
    told = {each.one for each in heads}
    for each in everyone:
        if each.one not in told and _has_a_part(words, each, said, today):
            told.add(each.one)
            heads.append(each)
    return sorted(heads, key=lambda each: each.start)


def _named(said: tuple[Mention, ...]) -> Iterator[_Head]:
    for each in said:
        word = each.typed.removeprefix("我")
        kin = KIN.get(word, each.kin)
        if each.part in IS_MEANT and each.kin.subject is not Subject.SELF and not kin.pair:
            yield _Head(each.span.end - len(each.typed), each.span.end, kin, each.typed)


def _mine(words: str, *, beside: bool) -> Iterator[_Head]:
    """Yield where 我 tells of oneself; 我有腎結石 only beside others, as she may type herself."""
    patterns = (_ME, _MYSELF, _I_HAVE) if beside else (_ME, _MYSELF)
    for found in (found for each in patterns for found in each.finditer(words)):
        yield _Head(found.start(), found.end(), Kin(Subject.SELF, None), "我")


def _has_a_part(words: str, head: _Head, said: tuple[Mention, ...], today: date) -> bool:
    """Whether what one has is told without an age: 我先生種田天天曬 我自己都在家很少出門."""
    if not _BEGINS.search(words, 0, head.start):
        return False
    part = words[head.start : _end(words, head.end, len(words), said)]
    return _tells_more(_of(head, part, today))


def _part(words: str, head: _Head, heads: list[_Head], said: tuple[Mention, ...]) -> str:
    """Return what is told of one, up to the next, or to what is told of all or of another."""
    end = next((each.start for each in heads if each.start > head.start), len(words))
    return words[head.start : _end(words, head.end, end, said)]


def _more(words: str, head: _Head, said: tuple[Mention, ...]) -> str:
    """Return what is told of one once more, behind the others: 爸78媽75 我爸有裝支架."""
    again = [
        each for each in said if each.span.start > head.end and each.typed[-1] == head.word[-1]
    ]
    same = [each for each in again if each.kin == head.kin and each.part in IS_MEANT]
    return " ".join(
        words[each.span.start : _end(words, each.span.end, len(words), said)] for each in same
    )


def _end(words: str, start: int, end: int, said: tuple[Mention, ...]) -> int:
    """Return where what is told of one ends: before another, or before what is told of all."""
    of_all = _OF_ALL.search(words, start, end)
    end = of_all.start() if of_all else end
    first = next((each.span.start for each in said if start <= each.span.start < end), end)
    if first == end:
        return end
    breaks = [each.start() for each in _BREAK.finditer(words, start, first)]
    return breaks[-1] if breaks else start


def _of(head: _Head, part: str, today: date) -> Understood:
    """Read one's part by itself; where it turns out to be another's, nothing."""
    said = read_on(part, Context(today))
    if any(doubt.why is Doubtful.CHILD_UNSURE for doubt in said.doubts):  # 妹妹6歲, beside 哥哥
        slots = replace(said.slots, subject=head.kin.subject)
        said = replace(said, slots=slots, relation=head.word, doubts=())
    unnamed = said.slots.subject is None and head.kin.subject in _READ_AS_NOBODY
    if said.slots.subject is not head.kin.subject and not unnamed:
        return Understood()
    if unnamed and head.kin.subject is Subject.OTHER:
        theirs = _SHE.split(part[head.end - head.start :])[0]  # 我朋友61歲介紹的 她吃可邁丁
        said = replace(read_on(theirs, Context(today)), relation=head.word)
    slots = replace(said.slots, subject=head.kin.subject, reminder_time=None)
    return replace(said, slots=slots, intent=None, times=(), days=None, corrects=False)


def _of_both(
    words: str, heads: list[_Head], said: tuple[Mention, ...], today: date
) -> Slots | None:
    """Return what is told of two at once, where nobody else is spoken of: 他們兩個都洗腎."""
    told = _OF_BOTH.search(words, heads[-1].end) if len(heads) == _TWO else None
    if told is None or any(each.span.start > told.start() for each in said):
        return None
    return replace(read_on(told["told"], Context(today)).slots, subject=None, age=None, sex=None)


def _is_told_of(said: Understood) -> bool:
    return said.slots.age is not None or _tells_more(said)


def _tells_more(said: Understood) -> bool:
    return any(slot not in _PLAIN for slot, _ in said.slots.filled())


def _is_of_two(said: Understood) -> bool:
    return any(doubt.slot is Slot.SUBJECT for doubt in said.doubts)
