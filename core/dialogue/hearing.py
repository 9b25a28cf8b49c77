"""Hearing a person out: typed words become what was understood, and lead on."""

from __future__ import annotations

from dataclasses import replace

from core.care import Care, Known
from core.dialogue import (
    amending,
    confirming,
    elsewhere,
    erasing,
    family,
    glancing,
    intake,
    intents,
    lapses,
    mourning,
    pointing,
    pronouns,
    questioning,
    reminded,
    reminding,
    several,
    sharing,
    single,
    single_moved,
    soon,
    the_list,
    the_rest,
    unread,
    whereabouts,
)
from core.dialogue.answering import after_birth, fills, only_whom, take_in
from core.dialogue.born import birthday, exactly, said_more
from core.dialogue.doubts import doubtful, given_up_on, unsettled
from core.dialogue.misreading import counted, is_enough, left, misread, tries, wants_on
from core.dialogue.outlook import gravest
from core.dialogue.saying import noted
from core.dialogue.scene import NOTICE, Scene, agreed, ask, proceed, stay
from core.dialogue.states import Asking, Resting, Step, care_of
from core.dialogue.when import narrowed, on_days_told
from core.messages import Reply, Say
from core.questions import next_question
from core.reading import refusals
from core.reading.amending import amended
from core.reading.changes import changed
from core.reading.clock import clocks, in_four_figures
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.read import read, read_on
from core.reading.tongues.saying import surely
from core.reading.understood import Context, Doubtful, Intent, Slot, Slots, Understood
from core.reading.yesno import birthday_told, sure


def hear(scene: Scene, text: str) -> Step:
    """Answer typed words in which the alarm has found no danger."""
    if not text.strip():
        return stay(scene, Say("empty"))
    scene = replace(scene, words=text)
    known = scene.care.known
    if (beside := _heard_elsewhere(scene, text)) is not None:
        return beside
    after_reminder = any(each.startswith("remind-now") for each in scene.care.last)
    typed, text = text, pointing.in_full(scene, text)
    asked = _asked(scene, text)
    context = Context(scene.today, asked, known.profile, after_reminder)
    understood = read_on(text, context) if text == typed else read(text, context)
    sure = surely(understood, text, scene.care.manner.locale)
    sure = several.another(scene.care, text, sure)
    if (theirs := several.of_another(scene, sure)) is not None:
        anew = read_on(text, replace(context, profile=theirs))
        sure = surely(several.still_of(sure, anew), text, scene.care.manner.locale)
        context = replace(context, profile=theirs)
    said = _to_waiting(scene, text, context, sure)
    if not fills(said) and not said.doubts:
        medicine = isinstance(scene.state, Asking) and scene.state.ask.id == "ask-safety-medicine"
        said = (
            the_rest.nothing_else(known, asked, text, medicine=medicine)
            or confirming.told(scene, text)
            or said
        )
    said = elsewhere.told(scene, said) or said
    if (once_more := unread.asked_again(scene, said, text)) is not None:
        return once_more
    scene = unread.noted(scene, said, text)
    if (about_intake := intake.heard(scene, said)) is not None:
        return about_intake
    said = narrowed(scene, said)
    amending = _amended(scene, said, text)
    if amending is not None:
        return amending
    return answer(scene, said)


def _heard_elsewhere(scene: Scene, text: str) -> Step | None:
    """What is about a birthday, shares, the circle, the place, or what to change."""
    if "change-which" in scene.care.last and (slot := changed(f"改{text.strip()}")) is not None:
        return intents.move(scene, Understood(intent=Intent.CHANGE, change=slot))
    return (
        _of_birthday(scene, text)
        or several.turned(scene, text)
        or erasing.heard(scene, text)
        or sharing.typed(scene, text)
        or family.heard(scene, text)
        or whereabouts.heard(scene, text)
        or mourning.heard(scene, text)
        or pronouns.asked_whom(scene, text)
    )


def _of_birthday(scene: Scene, text: str) -> Step | None:
    """Whether it is past, or that they would rather not say: then the lower age stands."""
    if scene.asked != "birthday":
        return None
    words = normalise(text)
    passed, more = birthday_told(words, scene.today)
    said = said_more(scene, more)
    if passed is not None:
        return _and_more(scene, more, said, passed=passed)
    if said is not None:
        return None  # 沒吃藥沒生病: heard, and asked again
    declined = refusals.read(words, Context(scene.today, "age"))
    if not declined and (passed := sure(words)) is not None:
        return birthday(scene, passed=passed)
    if not declined:
        return None
    known = scene.care.known.close("birthday")
    return proceed(scene.holding(scene.care.with_known(known)))


def _and_more(scene: Scene, more: str, said: Understood | None, *, passed: bool) -> Step:
    """「還沒 沒吃藥也沒生病」 tells the birthday, and of health."""
    known = scene.care.known
    done = birthday(scene, passed=passed)
    if said is None or known.birth is None or known.profile.age is None:
        return done
    age, birth = exactly(known.birth, scene.today, passed=passed)
    another = said.slots.subject not in {None, known.profile.subject}
    if another or said.slots.age is not None or not (fills(said) or said.doubts):
        care = care_of(done.state)
        then = hear(replace(scene, state=done.state, care=care), more)
        told = noted(care.known, Slots(age=age)) if said.slots.age is None else ()
        return replace(then, told=replace(then.told, replies=(*told, *then.told.replies)))
    return answer(scene, replace(said, slots=replace(said.slots, age=age), birth=birth))


def _to_waiting(scene: Scene, text: str, context: Context, said: Understood) -> Understood:
    """「吞下去了」, hours after the reminder and with other talk between, still answers it."""
    unheard = said.intent is Intent.UNKNOWN and not fills(said) and not said.doubts
    if not unheard or context.asked is not None or not reminded.waits(scene):
        return said
    late = read_on(text, replace(context, after_reminder=True))
    return late if late.intent in reminding.WISHES else said


def _amended(scene: Scene, said: Understood, text: str) -> Step | None:
    """What is said of a reminder that is set: 週末不用, 下週三再開始, 十分鐘後."""
    more = amended(text, scene.today)
    if scene.asked == "reminder_time" and _ANY_TIME.fullmatch(normalise(text)):
        return reminding.at_best(scene)
    if (later := soon.heard(scene, said, more)) is not None:
        return later
    if (remark := lapses.answered(scene, said, more)) is not None:
        return remark
    if (moved := single_moved.heard(scene, said, more)) is not None:
        return moved
    if (without := single_moved.without_its_hour(scene, said)) is not None:
        return without
    if scene.care.known.rhythm is None:
        if more.off is not None and single.called_off(scene, scene.care.current, more.off)[1]:
            return amending.day_off(scene, more.off)
        none_yet = stay(scene, reminding.none_yet()) if more.glances or more.calendar else None
        return amending.after_all(scene) or none_yet
    if more.calendar is not None:
        return reminding.calendar(scene, wanted=more.calendar)
    if more.glances and said.intent not in _LOOKED_AT_BY_OTHERS:
        return glancing.glance(scene, None, more.glances)
    return amending.amend(scene, said, more)


_ANY_TIME = Pattern(
    "(?:我)?(?:都可以|都行|都好|隨便|隨意|無所謂|沒差|看你|由你|你決定|你選|你幫我選|你來選|你安排"
    "|你建議|幾點都可以|什麼時候都可以|不知道)[啦吧喔了呢就好,。 ]*"
)
_LOOKED_AT_BY_OTHERS = frozenset({Intent.FAMILY, Intent.SHARE})  # 讓女兒也看得到我有沒有乖乖吃

INVITED = {"health_unknown": "safety", "age_unknown": "age", "age_invalid": "age"}
"""What a plan without figures asks for in its own words, by the warning that does."""

_ALL = Pattern("都|全|完全|通通|什麼病|任何")


def _asked(scene: Scene, text: str) -> str | None:
    """Return the open question, or what the plan just shown asks; 「沒有」 alone is too little."""
    if _retimes(scene, text):
        return "reminder_time"
    if isinstance(scene.state, Asking):
        return scene.asked if scene.asked != "birthday" else None
    invited = next((INVITED[each] for each in scene.care.last if each in INVITED), None)
    if invited is None and scene.care == Care():
        return "subject"  # the first words of all: 自己用, 媽媽
    if "diet-unlisted" in scene.care.last and not scene.care.known.profile.diet:
        return "diet"  # 花生過敏, and then 芒果也會
    return None if invited == "safety" and not _ALL.search(text) else invited


_PARTICLES = Pattern(
    "平日(?:就好)?|每天|太[早晚]|等一下|等等|actually|make it|change (?:it|that) to|sorry"
    "|instead|please|no"
    "|how about|還是"
    "|不然|算了|不對|[好了吧啦喔呢的改成換到就是那要在設再好了比較,。!~ 啊欸]"
)


def _retimes(scene: Scene, text: str) -> bool:
    """「八點半好了」, right after a time was set, is another time for it."""
    if "reminder-set" not in scene.care.last:
        return False
    words = normalise(text)
    said = clocks(words) or in_four_figures(words)
    for each in reversed(said):
        words = words[: each.span.start] + words[each.span.end :]
    return bool(said) and not _PARTICLES.sub("", words)


def answer(scene: Scene, said: Understood) -> Step:
    """Answer what was understood: values first, then wishes."""
    if said.intent in intents.BEFORE_VALUES:
        return intents.move(scene, said)
    if said.intent is Intent.ASK and not fills(said) and wants_on(scene):
        return misread(scene)
    if _only_sounds(said) and (answered := questioning.answered(scene)) is not None:
        return answered
    if (told := elsewhere.told_of_health(scene, said)) is not None:
        return filled(scene, told)
    if elsewhere.denied_again(scene, said):
        return intents.move(scene, Understood(intent=Intent.CHANGE, change=Slot.CONDITIONS))
    if not fills(said) and said.intent is None and elsewhere.taken_note_of(scene, said):
        return stay(scene, *elsewhere.taken_note_of(scene, said))
    if fills(said) or said.doubts:
        return filled(scene, said)
    if said.intent is not None and said.intent is not Intent.UNKNOWN:
        return intents.move(scene, said)
    return misread(scene)


_SOUNDS_LIKE = frozenset({Doubtful.NOT_LISTED, Doubtful.SUN_BETWEEN, Doubtful.TOFU})
"""Doubts that a question can raise by its words alone: 鈣片飯前吃還是飯後吃."""


def _only_sounds(said: Understood) -> bool:
    """Whether a question fills nothing, and may only sound like half an answer."""
    sounds = all(doubt.why in _SOUNDS_LIKE for doubt in said.doubts)
    return said.intent is Intent.ASK and bool(said.doubts) and sounds and not fills(said)


_OF_FOOD = frozenset({"diet-unlisted", "ask-diet-unlisted"})


def filled(scene: Scene, said: Understood) -> Step:
    """Take values in, say them back, clear up doubts, and go on."""
    said = on_days_told(scene, several.of_the_first(scene, said))
    before = scene.care.known
    care = _taken_in(scene, said)
    moved = scene.holding(_dictated(care, said, scene))
    if said.slots.conditions is not None:
        moved = agreed(moved, "health", NOTICE)
    struck = said.slots.conditions == () and care.known.profile.conditions is None
    told = replace(said.slots, conditions=None) if after_birth(said) or struck else said.slots
    if _OF_FOOD & set(scene.care.last) and told.diet == ():
        told = replace(told, diet=None)  # after 花生過敏, 「都吃」 would sound unheard
    replies: tuple[Reply, ...] = noted(care.known, several.with_what_waited(scene, care, told))
    if struck and not after_birth(said):
        replies = (Say("struck" if before.profile.conditions else "going-on"), *replies)
    replies = (*replies, *_left_between(scene, said))
    moved, eaten = intake.beside(moved, said)
    moved, more, effects = intents.alongside(moved, said)
    replies = (*replies, *eaten, *more, *elsewhere.taken_note_of(moved, said))
    doubt = doubtful(moved, said)
    if doubt is not None:
        question, name = doubt
        moved = the_list.due(scene, moved) if name == "safety" else moved
        if is_enough(scene, name):
            return left(moved, name, *replies, effects=effects)
        done = ask(moved, question, name, *replies, effects=effects)
        return several.keeping_words(counted(done, tries(scene, name)), scene.words, said)
    if _is_about_reminders(said):
        return intents.move(_with_whom(moved), said)
    if moved.care.current != scene.care.current and _sets_only_a_reminder(moved, said):
        return stay(_with_whom(moved), *replies, effects=effects)
    seen = _nothing_new(before, moved.care.known) and said.intent is not Intent.PLAN
    if seen and isinstance(scene.state, Resting):
        hoped = gravest(moved) if said.intent is Intent.ASK and moved.care.known.blocked else ()
        return stay(moved, *(replies or _as_known(moved, said)), *hoped, effects=effects)
    replies = (*replies, *questioning.beside(moved, said, scene.asked))
    if scene.asked == "reminder_time" and moved.care.known.planned:
        return reminding.settled(moved, *replies, effects=effects)
    return proceed(moved, *replies, effects=effects)


def _taken_in(scene: Scene, said: Understood) -> Care:
    """Return the account with what was said in it, and what that leaves open."""
    care = take_in(scene.care, said, scene.asked, scene.today)
    care = several.with_the_others(scene, care, said)
    care = care.with_known(the_list.kept_open(scene, care.known, said))
    return care.with_known(unsettled(care.known, scene, said))


def _left_between(scene: Scene, said: Understood) -> tuple[Reply, ...]:
    """What the plan makes of a sun that stays between the two."""
    return (Say("sun-left-between"),) if given_up_on(scene, said, Slot.SUN) else ()


def _as_known(scene: Scene, said: Understood) -> tuple[Reply, ...]:
    """Nothing new, but for a name: 「她叫阿珠」 is said back with it."""
    if said.name:
        return noted(scene.care.known, Slots(subject=scene.care.known.profile.subject))
    return (Say("nothing-new"),)


def _dictated(care: Care, said: Understood, scene: Scene) -> Care:
    """Who said everything in one breath gets the plan at once, without a question about diet."""
    in_one_breath = None not in {said.slots.age, said.slots.conditions}
    in_one_breath = in_one_breath and scene.asked != "birthday"
    question = next_question(care.known, scene.today)
    if in_one_breath and question is not None and question.name == "diet":
        return care.with_known(care.known.close("diet"))
    return care


def _is_about_reminders(said: Understood) -> bool:
    """「提醒我媽」, 「媽媽吃了」: the person is only whose reminder it is."""
    return only_whom(said) and said.intent in reminding.WISHES


def _sets_only_a_reminder(moved: Scene, said: Understood) -> bool:
    """「阿珠的提醒改晚上八點」 amid another's plan shows no plan anew."""
    slots = {slot for slot, _ in said.slots.filled()}
    only = slots <= {Slot.SUBJECT, Slot.SEX, Slot.REMINDER_TIME}
    return only and said.slots.reminder_time is not None and moved.care.known.planned


def _with_whom(scene: Scene) -> Scene:
    """Leave a question that was about somebody else."""
    moved_on = scene.care.current != care_of(scene.state).current
    return replace(scene, state=Resting(scene.care)) if moved_on else scene


def _nothing_new(before: Known, after: Known) -> bool:
    return before.profile == after.profile and after.planned
