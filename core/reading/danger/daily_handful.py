"""A handful of tablets that somebody takes day by day, or has from a doctor: no alarm.

每天一把 藥袋都丟了 answers the health question; 吞了一把藥 is somebody in danger.
"""

from __future__ import annotations

from core.reading.danger.scope import blank
from core.reading.pattern import Pattern

_MANY = (
    "(?:[一兩][大整]?[把堆包]|一[把包]一[把包]|一大堆|一拖拉庫|好多|很多"
    "|(?:[一二三]?十|[1-9][0-9])[幾多]?[顆粒](?:以上)?)"
    "(?!的?藥?(?:都|全|就|給)?[吞吃喝][了掉下光])"
)
_HAPPENED = "[^,。!?了過下掉光想]"
"""What may stand between a day and its tablets; 吞了, 吞下 and 想吞 tell of one time."""
_TIMES = "早上|早晨|早餐|中午|午餐|下午|傍晚|晚上|晚餐|睡前|飯後|飯前|早晚|早中晚|空腹"
_HANDFULS = Pattern(
    "(?:每天|每日|天天|日日|[每一]?[餐頓](?=都|一|都要)|三餐|每餐|餐餐|頓頓|每[次回]|一天|一日"
    f"|固定|長期|平常|平時|常年|都要|都得|慢性病|血壓|血糖|糖尿|心臟|膽固醇){_HAPPENED}{{0,10}}?{_MANY}"
    f"|(?:{_TIMES})(?:也|都|就|要|得|各|又|再|固定|吃|服|配|的|藥|是){{0,4}}{_MANY}"
    f"|一[把包]一[把包]|丟[了掉]{{0,2}}{_MANY}"
)
_OF_TWO_TIMES = Pattern(f"(?:{_TIMES})[^,。!?了想]{{0,4}}{_MANY}")
_AT_HAND = Pattern(
    f"藥(?!局|師|袋|盒)(?:很多|真多|好多|加起來|[有是吃都也罐丸仔物子的啊喔啦]){{0,4}}{_MANY}"
    f"|(?:[吃開拿領配給服]|有)(?:的|很多|好多){{0,2}}{_MANY}(?:的|處方|慢性病|西){{0,2}}藥"
)
_ORDINARY = Pattern(
    "不知|不曉得|不清楚|不懂|不記得|記不|忘|分不|認不|弄不|搞不|叫不出|說不出|哪[些一知種]|什麼|名字"
    "|醫院|醫[生師]|診所|藥[袋單師局]|慢性|處方|血壓|血糖|糖尿|心臟|膽固醇|每天|每餐|天天|三餐|加起來"
)
_ALL_OF_IT = Pattern(
    "(?<=藥)(?:[物單]|我的|她的)?(?:全部|一次)(?=要?[吃吞][一二兩三四五六七八九幾]{1,2}[顆粒種]|都?(?:是|在|由|給|放|換|收|寫|列|忘|不|沒|我|他|她|拍"
    "|傳|記|只|要|領|拿|開|問))"
)
_OF_ONE_TIME = Pattern(
    "剛|一口|配酒|抓|一次(?!一|要?[吃吞]?[一二兩三四五六七八九幾]{1,2}[顆粒種把])|下去|下肚|昏|叫不(?!出)|吐|醒|(?<!不)(?<!有)想(?!補|要?知|問|做|要補)|死|活(?!動|化|血)|再見|解脫|結束|自殺"
    "|[存囤藏攢屯]|今天|昨|突然|睡著|結果|誤|偷|錯|小孩|[孫寶]|弟|妹|歲(?:的?(?:小|孩|兒|女))|全吞|都吞(?!一|好幾|十)|吞光|吃光"
)
_HOW_MUCH = Pattern("[把堆包庫顆粒]|藥.{0,4}(?:全部|一次)|[好很]多")


def without_daily(text: str) -> str:
    """Return a compact text with what is taken day by day blanked, every place kept."""
    if _HOW_MUCH.search(text) is None or _OF_ONE_TIME.search(text):
        return text
    text = _HANDFULS.sub(blank, text)
    if len(_OF_TWO_TIMES.findall(text)) > 1:
        text = _OF_TWO_TIMES.sub(blank, text)
    text = _ALL_OF_IT.sub(blank, text)
    return _AT_HAND.sub(blank, text) if _ORDINARY.search(text) else text
