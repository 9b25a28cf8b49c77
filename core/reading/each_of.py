"""What one message tells of each of several people: 爸爸75歲吃可邁丁 媽媽70歲."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from core.person import Subject
from core.reading.kinship import KIN, Kin
from core.reading.mentions import Mention, mentions
from core.reading.normal import normalise
from core.reading.parts import Part, age_follows
from core.reading.pattern import Pattern
from core.reading.read import read_on
from core.reading.understood import Context, Slot, Understood

_ME = Pattern(
    "(?<![幫替給跟和與陪帶叫問是])我(?:自己|本人)?(?=今年|現在|是|[0-9一二三四五六七八九十])"
)
_BREAK = Pattern("[ ,。!?;、\n]")
_OF_ALL = Pattern("[ ,。!?;\n]+(?:[他她]們|我們|兩個|兩位|大家|全家|全都|[都也]都?)")
_WORDS_OF = {
    "公婆": ("婆婆", "公公"),
    "公公婆婆": ("婆婆", "公公"),
    "岳父母": ("岳母", "岳父"),
}
"""Words for two of whom both are OTHER, with the words for each."""
_AGE_ALONE = Pattern("[^0-9一二三四五六七八九十]*[0-9一二三四五六七八九十]+[^ ,。!?;、\n]*")
_PLAIN = {Slot.SUBJECT, Slot.SEX, Slot.AGE}


@dataclass(frozen=True, slots=True)
class _Head:
    """Where one's own part begins: the word for somebody, with their age behind it."""

    start: int
    end: int
    kin: Kin
    word: str


def each_of(text: str, today: date) -> tuple[Understood, ...]:
    """Return what a message tells of each of two or more people who have a part of their own.

    What may be told of all (都很少曬), and what stands last behind a bare age, is nobody's.

    Args:
        text: A message as typed: 爸爸75歲吃可邁丁,媽媽70歲很健康.
        today: The day of reading.
    """
    words = normalise(text)
    heads = _heads(words)
    if len({(each.kin, each.word.lstrip("我阮家的")) for each in heads}) < max(len(heads), 2):
        return ()  # one person alone, or one of them twice
    ends = [*(each.start for each in heads[1:]), len(words)]
    parts = [_part(words, each, end) for each, end in zip(heads, ends, strict=True)]
    heard = [_of(head, part, today) for head, part in zip(heads, parts, strict=True)]
    if not all(map(_tells_more, heard[:-1])):
        alone = _AGE_ALONE.match(parts[-1])
        heard[-1] = _of(heads[-1], alone[0] if alone else parts[-1], today)
    return tuple(each for each in heard if each.slots.age is not None and not _is_of_two(each))


def wants_all(text: str) -> bool:
    """Say whether several are asked for: 幫我爸和我媽問; no mother is who is only told of."""
    said = [each for each in mentions(normalise(text), asked=False) if each.part is Part.STRONG]
    return any(each.kin.pair for each in said) or len({each.kin for each in said}) > 1


def named(text: str) -> tuple[str, ...]:
    """Return the words for those of whom one is to be chosen, each once: 岳母, 岳父.

    Args:
        text: The message that spoke of several.
    """
    said = [each for each in mentions(normalise(text), asked=False) if each.part in _MEANT]
    strong = [each for each in said if each.part is Part.STRONG]
    words = (word for each in strong or said for word in _words_of(each))
    return tuple(dict.fromkeys(words))


_MEANT = (Part.STRONG, Part.MEANT)


def _words_of(mention: Mention) -> tuple[str, ...]:
    word = mention.typed.removeprefix("我").removeprefix("家").removeprefix("的")
    if word in _WORDS_OF:
        return _WORDS_OF[word]
    return () if word not in KIN or KIN[word].pair else (word,)


def _heads(words: str) -> list[_Head]:
    return sorted([*_named(words), *_mine(words)], key=lambda each: each.start)


def _named(words: str) -> Iterator[_Head]:
    for each in mentions(words, asked=False):
        word = each.typed.removeprefix("我")
        kin = KIN.get(word, each.kin)
        meant = each.part in _MEANT and each.kin.subject is not Subject.SELF and not kin.pair
        if meant and age_follows(words, each.span.end):
            yield _Head(each.span.end - len(each.typed), each.span.end, kin, each.typed)


def _mine(words: str) -> Iterator[_Head]:
    for found in _ME.finditer(words):
        if age_follows(words, found.end()):
            yield _Head(found.start(), found.end(), Kin(Subject.SELF, None), "我")


def _part(words: str, head: _Head, end: int) -> str:
    """Return what is told of one, up to the next, or to what is told of all or of another."""
    of_all = _OF_ALL.search(words, head.end, end)
    end = of_all.start() if of_all else end
    others = (each.span.start for each in mentions(words, asked=False))
    first = next((each for each in others if head.end <= each < end), end)
    if first == end:
        return words[head.start : end]
    breaks = [each.start() for each in _BREAK.finditer(words, head.end, first)]
    return words[head.start : breaks[-1] if breaks else head.end]


def _of(head: _Head, part: str, today: date) -> Understood:
    """Read one's part by itself; where it turns out to be another's, nothing."""
    said = read_on(part, Context(today))
    if said.slots.subject is not head.kin.subject:
        return Understood()
    return replace(said, intent=None, times=(), days=None, corrects=False)


def _tells_more(said: Understood) -> bool:
    return any(slot not in _PLAIN for slot, _ in said.slots.filled())


def _is_of_two(said: Understood) -> bool:
    return any(doubt.slot is Slot.SUBJECT for doubt in said.doubts)
