"""Answers that only point at what was asked are put in full: 會拉肚子 of milk, 先看他的 of two."""

from __future__ import annotations

from core.dialogue.people import pronouns
from core.dialogue.people.several import by_word
from core.dialogue.scene import Scene
from core.dialogue.states import Asking
from core.reading.health.hits import health_hits
from core.reading.kinship import IN_CHINESE, STRANGERS
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.told_of_two import pointed

_TASTE = (
    "(?:我|他|她|就|也|只是|單純|因為)*(?:怕[腥刺胖膩]|不喜歡|不愛[吃喝]?|討厭|[吃喝]不慣|不習慣|味道(?:不好|怪))"
    "(?:牠|它|的?味道|而已|啦|喔|的|吧)*"
)
_THAT = "(?:就|只有)(?:是)?[這那](?:樣|個|些|一?[種項])(?:而已|啦|喔|了)*"
_LOOKS = "(?:[白紅黃藍粉綠橘紫]色?|小小?|圓圓?|長長?|扁扁?|大|[那這一])+的?(?:小?[顆粒]|藥丸?)的?"
_HOW_MILK_IS = Pattern(
    "(?:我|他|她|一?喝了?|就|是|會|有|對|應該|都|肚子|算)*(?:過敏|不舒服|拉肚子|脹|痛|腹瀉|拉)[^不沒]*"
)
_ONLY_A_FOOD = Pattern(
    "(?:對|是|有|就|,|、|和|跟| )*(?:(?:牛奶|鮮奶|奶類?|乳製品|雞?蛋白?|魚類?|海鮮|黃"
    "豆|大豆|豆漿|豆類|芝麻)(?:,|、|和|跟| )*)+[啊喔啦吧]*"
)
_MEANT: tuple[tuple[str, Pattern, str], ...] = (
    (
        "ask-diet-milk",
        Pattern(f"{_TASTE}|(?:都|也|喝了)*(?:不會|沒有?不舒服|沒事|沒怎樣)[啦喔啊的]*"),
        "都吃",
    ),
    ("ask-diet-unlisted", Pattern(f"{_TASTE}|{_THAT}|魚(?:可以|沒事|不會)[啦喔的]*"), "沒有"),
    ("ask-safety-unlisted", Pattern(_THAT), "其他沒有"),
    (
        "ask-safety-medicine",
        Pattern(
            f"(?:我|就|也|都|那個?|藥|名字|{_LOOKS}|,| )*(?:怎麼(?:會|可能)?知道|看不出來?|看"
            "不懂|看無|分不[出清]來?|不會看|不識字|不會唸|沒寫名字"
            "|(?:藥袋|藥包)(?:早就|都|已經)*(?:丟了?|不見了?|沒留|不在|沒帶)|沒有?藥袋|忘記?了?"
            "|要?問我?.{1,4}|等我?.{1,4}(?:回來|下班|來))(?:啦|啊|喔|了|呢|耶|的|再說|才知道)*"
            f"|(?:就|是|一顆|,| )*{_LOOKS}(?:啦|啊|喔|,| |不知道|忘了)*"
        ),
        "不知道",
    ),
)
"""Questions by their id, what points back at them, and how it is said in full.

Who cannot tell which tablet it is gets no figures, as the question says.
"""


def in_full(scene: Scene, text: str) -> str:
    """Return what was typed with what it points at, or as it is."""
    asked = scene.state.ask.id if isinstance(scene.state, Asking) else ""
    named = pronouns.in_full(scene, by_word(scene, text))
    return _of_the_other(scene, _of_the_list(asked, _of_milk(asked, named)))


def me_too(scene: Scene, text: str) -> tuple[str, ...]:
    """「我朋友洗腎 我也是」 is 「我洗腎」; 「我媽洗腎 我也是」 is told of both, each by itself.

    Where one's own list was told before, it is asked anew instead (``unread.likewise``).
    """
    care, found = scene.care, _ME_TOO.fullmatch(normalise(text))
    if found is None or found["mine"] not in found["told"]:
        return ()
    stranger, ill = found["who"] in STRANGERS, bool(health_hits(found["told"]))
    mine = None if care.own_place is None else care.people[care.own_place].profile.conditions
    if (ill and mine is not None) or not (ill or stranger):
        return ()
    own = f"我自己{found['told']}"
    return (own,) if stranger else (found["whole"], own)


_ME_TOO = Pattern(
    f"(?P<whole>(?:我(?:的|家|有一?[個位])?)?(?P<who>{IN_CHINESE})"
    "(?P<told>[^,。!?嗎我她他 ]{1,10}))[ ,。、]*我(?:自己|本人)?(?:跟[她他])?"
    "(?:也(?:是|有|一樣|在|得)*|一樣)(?P<mine>[^,。!?嗎我她他 ]{0,6}?)(?:的|了|啦|喔|耶|,|。|!| )*"
)


def _of_milk(asked: str, text: str) -> str:
    """「會拉肚子」 to the question what milk does is about milk."""
    is_milk = asked.startswith("ask-diet-milk") and _HOW_MILK_IS.fullmatch(normalise(text))
    return f"喝牛奶會{text.removeprefix('會')}" if is_milk else text


def _of_the_list(asked: str, text: str) -> str:
    """「白色小顆的」, 「怕腥」, 「就這個」 to the question that goes on from an answer."""
    words = normalise(text)
    if asked == "ask-diet-plain" and _ONLY_A_FOOD.fullmatch(words):
        return f"對{words}過敏"
    meant = (full for about, points, full in _MEANT if asked == about and points.fullmatch(words))
    return next(meant, text)


def _of_the_other(scene: Scene, text: str) -> str:
    """「先看他的」 to "whom first?", after 「我跟我先生」, is 「先我先生」."""
    earlier = scene.state.told if isinstance(scene.state, Asking) else ""
    return pointed(earlier, normalise(text)) or text
