"""Which half of the day an hour is of, where the words around it tell: 吃早餐的時候 七點."""

from __future__ import annotations

from dataclasses import replace

from core.reading.pattern import Pattern
from core.reading.reminders.day_hours import Clock

_SETTLED = "(?:吧|啦|好了?|就好|就可以|可以|比較.{1,3}|喔|囉|的話)[ ,]"  # 晚上吧 白天都在忙 八點半
_UP_TO = "[^,。不沒忙太睡累要點]{0,10}$"  # 晚上新聞播完 七點; not 早上沒空 八點
_HALVES = (  # what stands before an hour → the hours it may mean
    (
        Pattern(
            f"早餐|早飯|早頓|早課|每早|早自習|早八|早操|早會|晨[練跑泳會禱間]|升旗|雞[啼叫]|巡田|朝食|食朝"
            f"|早齋"
            f"|早膳|早粥|第[一二三四]節|(?:午供|午齋|午餐|午飯|中午)[之以]?前|起床"
            f"|(?<!午覺)(?<!午睡)睡醒|出門前|上班前|上學|天亮|日出|(?:早上|早晨|上午|清晨|一早"
            f"|透早)(?:{_UP_TO}|{_SETTLED}|(?:再|就|都|請|要|你|幫我|,)*(?:提醒|叫)我)"
        ),
        range(12),
    ),
    (
        Pattern(
            f"(?:午餐|午飯|中餐|中晝頓|午供|午齋|晝飯|食晝)(?![之以]?前)|午睡|午覺|午休|(?:中午"
            f"|中晝)(?![之以]?前)(?:{_UP_TO}|{_SETTLED})"
        ),
        range(11, 17),
    ),
    (
        Pattern(
            f"晚餐|晚飯|暗頓|宵夜|每晚|晚課|晚點名|晚自習|晚禱|晚膳|夜校|夜市|連續劇|八點檔|暗晡|上床"
            f"|躺平|就寢|熄燈|洗完澡|追完?劇|食夜|睡前"
            f"|睡覺前|臨睡|下班(?!時間)|下工|打烊|放學|天黑|日落|下山|落山|(?:晚上|暗時|傍晚|晚間|下午"
            f"|下晡)(?:{_UP_TO}|{_SETTLED}|(?:再|就|都|請|要|你|幫我|,)*(?:提醒|叫)我)"
        ),
        range(12, 24),
    ),
)
_MEALS = Pattern("三餐|三次|早中晚|早午晚")


_PART_BEHIND = Pattern(  # 每天八點半提醒 早上
    "[ ,、。(!](?:是|要)?(?:(?P<morning>早上|上午|早晨|清晨)|下午|晚上|傍晚|晚間)"
    "(?:的|那個|喔|啦|吧)*[)。! ]*$"
)
_NEXT_TO = "[ ,]+[^ ,。不沒忙太點]{0,6}?"
_HALVES_BEHIND = (  # 七點半 起床吃早餐時
    (
        Pattern(
            f"{_NEXT_TO}(?:早餐|早飯|早課|晨[練跑泳會]|起床|睡醒|出門前|上班前|天[還就]?沒?亮|日出)"
        ),
        range(12),
    ),
    (Pattern(f"{_NEXT_TO}(?:午餐|午飯|中餐|午睡|午覺|午休)"), range(11, 17)),
    (Pattern(f"的?睡前|{_NEXT_TO}(?:晚餐|晚飯|宵夜|睡前|下班(?!時間)|天黑|日落)"), range(12, 24)),
)


def hinted(text: str, said: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """「吃早餐的時候 大概七點」 is 07:00; 「三餐 八點 十二點 六點」 end in the evening."""
    if _MEALS.search(text) and len(said) == len("早中晚") and not any(each.at for each in said):
        return tuple(
            replace(each, at=each.open_[-1 if last else 0], open_=())
            for each, last in zip(said, (False, False, True), strict=True)
        )
    if len(said) != 1 or said[0].at is not None:
        return said
    if (part := _PART_BEHIND.search(text, said[0].span.end)) is not None:
        return _within(said, range(12) if part["morning"] else range(12, 24))
    before = text[: said[0].span.start]
    halves = [hours for words, hours in _HALVES if words.search(before)]
    behind = text[said[0].span.end :]
    halves = halves or [hours for words, hours in _HALVES_BEHIND if words.match(behind)]
    if len(halves) != 1:
        return said
    return _within(said, halves[0])


def _within(said: tuple[Clock, ...], hours: range) -> tuple[Clock, ...]:
    """Take the one of the two times of an hour that lies within these hours of the day."""
    half = [each for each in said[0].open_ if each.hour in hours]
    return (replace(said[0], at=half[0], open_=()),) if len(half) == 1 else said
