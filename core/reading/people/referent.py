"""Of whom a message tells: the one asked about, where another is only set against them."""

from __future__ import annotations

from core.person import Subject
from core.reading import undone
from core.reading.found import Readings
from core.reading.pattern import Pattern
from core.reading.people.nursling import feeds_a_child
from core.reading.people.reader import people
from core.reading.people.told import Told, told
from core.reading.understood import Context, Doubtful, Slot

_BUT_I = Pattern(
    "[媽爸嬤公婆生姊妹哥弟友人子兒][^。!]{1,24}?我(?:自己|本人|本身|這邊|倒是|則是?|是|又|並"
    "|目前|現在|倒|可是?)*"
    "(?:也?沒|還沒|還好|很好|健康|正常|無|不|很少|常|都|則|倒)"
)
_I_BUT = Pattern(
    "^不是我(?:啦|喔|,| )*是[^。!?]{1,6}(?:懷孕|洗腎|在吃|有吃|結石|中風)|^我(?:自己|本人"
    "|本身|是|倒是)*(?:都)?(?:沒|無|健康"
    "|很好)[^。!?]{0,8}[媽爸嬤公婆生姊妹哥弟友人子兒]"
)
_NOT_MY_OWN = Pattern(  # of what is noted: 可邁丁那個是我先生的 不是我的
    "是[^,。!?幫替]{1,6}的?[啦喔 ,]*(?:並|而)?不是我(?:自己|本人)?(?:的|在[吃打用])[啦喔, ]*$"
)
_THEIRS_NOT_MINE = Pattern(  # amid one's own plan: 我媽有腎結石 我沒有
    "[^。!?幫替]*[媽爸嬤公婆生太姊妹哥弟友人子兒事][^。!?幫替]{1,24}?[ ,](?:但是?|可是|不過|啊|欸)*"
    "我(?:自己|本人|倒|是|則|就|都)*(?:沒有?|還好)(?:在|有)?[吃洗打用得餵]?[啦喔耶的了過, ]*"
)
_NOT_I = Pattern(  # 我沒有停經 是我妹停經
    "我(?:自己|本人|並|是|還)*(?:沒有?|無|不是)[^,。!?幫替問]{1,8}[,。! ]+(?:啦"
    "|那)*是(?:我的?)?[^,。!?幫替問]{1,4}"
    "(?:[在有沒才停洗吃]|的$)[^幫替問]*$"
)
_OF_HER = Pattern("[她他伊](?:今年|現在|已經|是|都|,| )*[0-9一二三四五六七八九十]{2,3}")
_AGE_THEN_ANOTHERS = Pattern(
    "(?P<own>[她他伊]?(?:今年|現在|已經|都|是)*[0-9一二三四五六七八九十]{2,3}歲?[了啦喔囉]*)[ ,]+"
    "我?的?(?:爸爸?|媽媽?|先生|老公|太太|老婆|牽手|老伴|阿[公嬤]|[姊姐哥弟妹]{1,2}"
    "|[公婆]{2}|兒子|女兒)"
    "(?:今年|現在|已經|都|也|是)*[0-9一二三四五六七八九十]{2,3}歲?[了啦喔囉]*$"
)


def told_of_people(words: str, context: Context) -> Told:
    """What is told of people; asked an age, 她78 我爸80 answers with the first."""
    said, held = told(words, context), context.profile.subject
    own = _AGE_THEN_ANOTHERS.match(words) if context.asked == Slot.AGE and held else None
    if own is None or said.who.subject in (None, held):
        return said
    return told(words[: own.end("own")], context)


def whom_meant(said: Told, context: Context) -> Readings:
    """Read who is meant; in 我媽洗腎,我沒有 the answer stays with the one who was asked about."""
    contrasts = _BUT_I.search(said.text) or _I_BUT.search(said.text)
    if contrasts and context.asked not in (None, "subject"):
        return Readings()
    if (
        context.asked is None
        and context.profile.subject is Subject.SELF
        and (_NOT_I.match(said.text) or _THEIRS_NOT_MINE.fullmatch(said.text))
    ):
        return Readings()
    if feeds_a_child(said.text):
        return Readings()  # 在擠母奶給寶寶
    if context.profile.conditions and _NOT_MY_OWN.search(said.text):
        return Readings()
    if undone.is_anothers(said.text, context.profile.conditions):
        return Readings()  # 那是我媽在打的: taken back, and she is not meant
    return people(said, context)


def about(people: Readings, words: str, context: Context) -> Subject:
    """Return of whom all else in a message tells, by who was found meant in it."""
    said = [each.value for each in people.found if each.slot is Slot.SUBJECT]
    if said and isinstance(said[0], Subject):
        return said[0]
    if any(doubt.why is Doubtful.CHILD_UNSURE for doubt in people.doubts):
        return Subject.OTHER  # 妹妹35歲,吃全素: hers, whoever's she is
    if context.profile.subject is None and _OF_HER.match(words) and "我" not in words:
        return Subject.OTHER  # 她76歲 曬不到太陽: all of it hers
    return context.profile.subject or Subject.SELF
