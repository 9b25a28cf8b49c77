"""What a person is to be called: 叫她阿珠, 名字叫小美, 暱稱:王媽媽."""

from __future__ import annotations

from core.person import Condition
from core.reading.found import NOTHING, Readings
from core.reading.health.hits import health_hits
from core.reading.kinship import SURNAMES
from core.reading.pattern import Pattern
from core.reading.understood import Context, Span

_SIGNS = r"<>\[\]{}@#/\\|*_`\"=&%$^+"
"""What stands in no name, and could be a tag, a mark or a mention where others read it."""
_NAME = rf"[「]?(?P<name>[^\s,。;!?、:()「」~.\d{_SIGNS}]{{1,10}})"
_KIN = "媽媽?|爸爸?|阿嬤|阿公|奶奶|爺爺|外婆|外公|婆婆|公公|先生|太太|老公|老婆|女兒|兒子|小孩"
_SAID = (
    Pattern(
        "(?<![道得了記出寫藥])(?:名字|暱稱|綽號|稱呼|小名)(?:就|都|要|想|請)?"
        f"(?:是|叫做?|為|改成|改為|改叫|換成|用|:| ){{1,3}}{_NAME}"
    ),
    Pattern(f"(?:叫|稱呼|叫做)(?:她|他)(?:做|為|:| )?{_NAME}"),
    Pattern(rf"(?:^|[ ,。;\n]|{_KIN})(?:我|她|他)?(?<!叫)叫(?:做)?{_NAME}"),
    Pattern(rf"叫我[「]?(?P<name>[^\s,。;!?、:\d{_SIGNS}]{{1,6}}?)(?=就好|就可以|就行|即可)"),
    Pattern(
        rf"^(?:可以|請|就|以後|都)*叫我[「]?(?P<name>[阿小老](?!心)[^\s,。;!?、:\d{_SIGNS}]{{1,2}}?)"
        "(?=[嗎吧啦喔」,。 ]|$)"
    ),
    Pattern(
        rf"(?<![她他叫])叫我[「]?(?P<name>(?:[{''.join(sorted(SURNAMES))}]|[阿小老][^\s{_SIGNS}])"
        "(?:阿姨|媽媽|奶奶|阿嬤|阿公|爺爺|伯伯|先生|太太|小姐|女士|大哥|大姊|大姐|姊|姐|哥|媽|爸|嫂))"
    ),
    Pattern("(?:call (?:her|him|me)|name is|name's) (?P<name>[a-z]{2,12})"),
)
_HINT = Pattern("叫|name|call|稱|名|綽號")
_TAIL = Pattern(
    "(?:就好了?|就可以了?|就行了?|好了|即可|今年|現在|已經|吧|啦|喔|哦|了|呢|耶|」|ok)+.*$"
)
_NO_NAME = Pattern(
    "我|你|她|他|吃|來|去|起|喝|曬|多|不|別|要|記|快|補|睡|運|看|醫|幫|提|問|什|誰|名|救|車|外|計|人"
    "|早|晚|下|上|中|每|做|出|回|打|買|走|動|開|量|再|叫|有|在|這|那|好|停|注|小心|小孩|先|床|一[次聲下]"
    "|少[吃喝油鹽糖鹹動坐曬碰用]|忌口|戒[菸酒掉]|控制|減[肥重少]|按時|準時|定時|乖乖"
)


_OF_SOMEBODY = Pattern(f"[我她他]叫|叫[我她他]|(?:{_KIN})叫|名字|暱稱|綽號|稱呼|小名|name|call")


def _clean(name: str) -> str | None:
    """Drop what follows a name; return None where it is none (叫她吃藥)."""
    kept = _TAIL.sub("", name)
    return None if not kept or _NO_NAME.match(kept) else kept


def name_said(text: str) -> tuple[str, Span] | None:
    """Return the name said and where it stands, or None."""
    if not _HINT.search(text):
        return None
    for pattern in _SAID:
        for match in pattern.finditer(text):
            name = _clean(match["name"])
            if name is not None:
                start = match.start("name")
                return name, Span(start, start + len(name))
    return None


_SURNAME = Pattern(  # 我老公姓林, by which he may be called 林先生
    "(?:先生|老公|丈夫|爸爸?|老爸|阿公|爺爺|外公|公公|岳父|兒子|他)(?:是|本身|,| )*"
    f"姓(?P<name>[{''.join(sorted(SURNAMES))}])(?=$|[ ,。!啦喔的])"
)


def names(text: str, context: Context) -> Readings:
    """Read what a person is to be called; never a wish to be woken or reminded (叫我起床)."""
    said = name_said(text)
    if said is None and (surname := _SURNAME.search(text)) is not None:
        return Readings(name=f"{surname['name']}先生")
    if said is None or _is_of_medicine(text, said[0], context):
        return NOTHING
    return Readings(name=said[0])


def _is_of_medicine(text: str, name: str, context: Context) -> bool:
    """Whether it is a medicine that is called so: 藥叫脈優, 問到了 叫艾必克凝."""
    if health_hits(name):
        return True
    noted = context.profile.conditions or ()
    of_medicine = context.asked == "safety" or Condition.UNKNOWN_ANTICOAGULANT in noted
    return of_medicine and _OF_SOMEBODY.search(text) is None
