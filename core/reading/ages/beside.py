"""What may stand beside a bare number that is an age: all else makes it a figure of something."""

from __future__ import annotations

from core.reading.ages.statement import Place
from core.reading.kinship import ANYBODY
from core.reading.pattern import Pattern

_WORDS = (
    f"{ANYBODY}|我們家|我家|家裡|我|偶|她|他|伊|俺|阮|咱|本人|自己|老祖宗|老佛爺|老壽星|老人家|老身|人家|大家|師[兄姐姊父]|學生|老師|(?:高齡)?[產孕]婦"
    "|老夫|老朽|在下|鄙人|今年|現年|不多不少|剛剛好|整整?|足足|足|正好|恰好|實的|真的|確定|老實|坦白|講|記得|印象中?|我想|現在|目前|已經|剛剛|剛才|剛?過完?|剛?[做辦]完|慶祝|[呷食吃]到|剛好|剛滿|剛|才|也|都|就|是|有|在|滿|只|大約|大概|差不多|約|應該|其實|實際|算|算算|到"
    "|[跟和與][^,。 ]{1,5}(?:一樣|同年|同歲|同齡)"
    "|足歲|實歲|周歲|週歲|虛歲|年紀|年齡|歲數|幾歲|歲|芳齡|高齡|高壽|貴庚|生日|過完?|(?:身分證|戶口名簿|戶口|健保卡|駕照|護照|病歷|資料)上?面?|證件|寫|登記|農曆|國曆|年|age|aged|yes|is|am|my|i'm|i|old|she|he|actually|um|well|just|turned|turns?|turning|will|be|going|on|about|to|i'll|she'll|he'll|now|only"
    "|上個月|上禮拜|上週|昨天|前天|去年|今天|下個?月|下禮拜|下週|明年|後年|年底|月底|再[^ ]{1,4}"
    "|還沒滿?|女生?|男生?|女性|男性|女的|男的|女士|男士|小姐|性別|♀|♂"
    "|屬[鼠牛虎兔龍蛇馬羊猴雞狗豬]|肖[鼠牛虎兔龍蛇馬羊猴雞狗豬]"
    "|不對|不是|錯了?|打錯|講錯|說錯|寫錯|按錯|更正|改成?|啊|喔|哦|嗯|恩|呃|欸|誒|那|這|的|了|啦|呢|齁|吧|嘛|呀|耶|哎呀|唉|阿|ㄟ|嗨|你好"
    "|跟你說|跟你講|告訴你|我說|說過?|講過?|答案|回答|答|填|幫|替|問|一下|看|換|退休|可以|要|會"
)
_EXPLAINED = Pattern(f"(?:{_WORDS}|[=:~\"'\\-/()])*")
_FIGURE = Pattern(
    "[0-9] $|(?<![a-z])(?!(?:age|am|is|just|actually|um|well|turned|turns?|turning|be|to|about|now"
    "|already|on|only"
    "|male|female|mom|dad|yes|ok|hi|hello|sorry"
    "|typo)[ :])[a-z][a-z0-9-]+[ :]+$"
    "|(?:小於|大於|低於|高於|等於|至少|超過|[<>≥≤]) ?$"
)
_BREAK = Pattern(r"[ ,。.!?;、\n啦喔齁耶嘛囉]")


def is_of_a_figure(at: Place) -> bool:
    """Whether what stands before a number makes it one of a measurement: 血壓135 80, LDL 130."""
    return _FIGURE.search(at.before) is not None


def is_explained(at: Place) -> bool:
    """Whether every word between the last break and a number may stand before an age."""
    piece = _BREAK.split(at.before)[-1]
    if is_of_a_figure(at):
        return False
    whole = len(piece) < len(at.before) or at.number.span.start == len(at.before)
    return whole and _EXPLAINED.fullmatch(piece) is not None
