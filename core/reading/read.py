"""The front door of reading: one message in, everything it says out, no span used twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.reading import diet, health, menopause, refusals, sun
from core.reading.danger import Danger, danger
from core.reading.fillers import trimmed
from core.reading.found import Readings, moved
from core.reading.hokkien import said_over
from core.reading.joining import is_passed_on, joined
from core.reading.lately import lately
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.people.ages import ages
from core.reading.people.asked_for import without_helper
from core.reading.people.names import names
from core.reading.people.nursling import OF_CHILD, is_of_her_nursling, without_child_in_care
from core.reading.people.only_told_of import of_the_other
from core.reading.people.pets import without_pets
from core.reading.people.referent import about, told_of_people, whom_meant
from core.reading.people.told import Told
from core.reading.reminders.answers import answered
from core.reading.reminders.times import times
from core.reading.sentences.clause_words import NO_KIN
from core.reading.sentences.clauses import Sentence
from core.reading.sentences.cuts import blotted, without_fields
from core.reading.sentences.taken_back import earnest, put_right, without_finder, without_jokes
from core.reading.sun import alike as sun_alike
from core.reading.turned_to import without_turn
from core.reading.understood import Context, Doubtful, Intent, Slot, Understood
from core.reading.wishes import intents
from core.reading.wishes.changes import changed, only_named, put_anew

_OF_TODAY = Pattern("今[天日]|今仔日|落雨|下雨|剛[剛才]")
_ALARMS = {
    Danger.EMERGENCY: Intent.EMERGENCY,
    Danger.SWALLOWED: Intent.EMERGENCY,
    Danger.CRISIS: Intent.CRISIS,
}


def read(text: str, context: Context) -> Understood:
    """Read one message, danger before all else.

    Args:
        text: Anything a person typed; only the first 10,000 characters are read.
        context: The question asked, what is known, and the day; they only break ties.

    Returns:
        What the message fills, wants, refuses and leaves doubtful. Never raises.
    """
    alarm = danger(text)
    return read_on(text, context) if alarm is None else Understood(intent=_ALARMS[alarm])


@lately
def read_on(text: str, context: Context) -> Understood:
    """Read one message as ``read`` does, once ``danger`` has found none in it.

    Args:
        text: As for ``read``.
        context: As for ``read``.

    Returns:
        As ``read``.
    """
    words = without_helper(normalise(text))
    if (anew := _anew(words, context)) is not None:
        return anew
    if only_named(words):
        return Understood(intent=Intent.CHANGE, change=changed(words))
    if not context.after_reminder:
        words = trimmed(words, answers=context.asked is not None)
    return _whom_then_what(without_child_in_care(words, context), context)


def _whom_then_what(words: str, context: Context) -> Understood:
    """Read of whom a message is, and then what it tells of them."""
    words, said = _people_in(words, context)
    who = whom_meant(said, context)
    words = words[: of_the_other(said, context)]
    sentence = Sentence(words, about(who, words, context))
    words = without_turn(words, who, context)
    beside = [ages(said, context), times(words, context), names(words, context)]
    if any(doubt.why is Doubtful.TWO_PEOPLE for doubt in who.doubts):
        return joined(sentence, context, [who, *beside])  # whose sun, whose illness?
    return _with_life(words, sentence, context, who, beside)


def _people_in(words: str, context: Context) -> tuple[str, Told]:
    """Read the people a message tells of; what is of her nursling is left out of it."""
    kin = blotted(NO_KIN, words)
    if is_of_her_nursling(kin, context):
        kin, words = blotted(OF_CHILD, kin), blotted(OF_CHILD, words)
    return words, told_of_people(kin, context)


def _with_life(
    words: str, sentence: Sentence, context: Context, who: Readings, beside: list[Readings]
) -> Understood:
    """Join how the one meant lives with whom, and with what was read ``beside``."""
    meant = _spoken(earnest(words), sentence)
    life = _of_life(words, meant, sentence, context)
    understood = _or_alike(meant, sentence, context, [who, *life, *beside])
    if not is_passed_on(understood, who, context):
        return understood
    ill = health.read(_beside_receiver(words, who, context), context)
    return joined(sentence, context, [who, *life[:2], ill, *life[3:], *beside])


def _beside_receiver(words: str, who: Readings, context: Context) -> Sentence:
    """What may tell of one's own health beside whom it is passed on to: 我吃可邁丁 傳給我女兒."""
    spans = [each.span for each in who.found if each.slot is Slot.SUBJECT]
    for each in spans:
        words = words[: each.start] + "□" * (each.end - each.start) + words[each.end :]
    return Sentence(_of_health(words), about(Readings(), words, context))


def _of_life(words: str, meant: Sentence, sentence: Sentence, context: Context) -> list[Readings]:
    """Read the years, the sun, health and diet, each from what may tell of it."""
    ill = _spoken(_of_health(words), sentence)
    eats = _spoken(without_pets(meant.text), meant)
    life = [_last_said(each, meant, context) for each in (menopause.read, sun.read)]
    if context.after_reminder and _OF_TODAY.search(words) and answered(said_over(words)):
        life[1] = Readings()  # 今天沒吃 下雨沒出門買 tells of no habit
    return [*life, health.read(ill, context), diet.read(eats, context)]


def _or_alike(
    meant: Sentence, sentence: Sentence, context: Context, readings: list[Readings]
) -> Understood:
    """Join what was read; an answer about the sun that no rule reads is likened to known ones."""
    understood = joined(sentence, context, readings)
    if context.asked != "sun" or not _is_nothing(understood):
        return understood
    alike = sun_alike.read(meant)
    return joined(sentence, context, [*readings, alike]) if alike.found else understood


def _of_health(words: str) -> str:
    """What may tell of health: no medicine is passed over."""
    return without_finder(without_pets(without_jokes(without_fields(words))))


def _is_nothing(understood: Understood) -> bool:
    """Whether a message says nothing that any rule reads."""
    return understood == Understood(intent=understood.intent) and understood.intent in {
        None,
        Intent.UNKNOWN,
    }


def _anew(words: str, context: Context) -> Understood | None:
    """Read 日曬那題改成很少 as 很少, to that question; orders to the machine tell nothing."""
    if intents.gives_orders(words):
        return Understood(intent=Intent.UNKNOWN)
    named = put_anew(words)
    if named is None:
        return None
    slot, rest = named
    asked = next(name for name, fills in refusals.ASKED.items() if fills is slot)
    said = read_on(rest, replace(context, asked=asked, after_reminder=False))
    if not any(each is slot for each, _ in said.slots.filled()):
        return None
    return replace(said, intent=said.intent or Intent.CHANGE)


def _last_said(
    reader: Callable[[Sentence, Context], Readings], meant: Sentence, context: Context
) -> Readings:
    """Read 停了 欸不對 還沒停 by what is said last, where that answers."""
    rest = put_right(meant.text)
    later = reader(Sentence(rest, meant.about), context) if rest else Readings()
    if rest and (later.found or later.doubts):
        return moved(later, meant.text.rindex(rest))
    return reader(meant, context)


def _spoken(left: str, sentence: Sentence) -> Sentence:
    """The message without what it takes back itself."""
    return sentence if left == sentence.text else Sentence(left, sentence.about)
