"""Pregnancy, its being planned or over, and nursing, told at length: 肚子裡這胎六個月, 準備卸貨."""

from __future__ import annotations

from core.person import Condition
from core.reading.health.remarks import Remark
from core.reading.pattern import Pattern

_CHILD = (
    "(?:寶寶|小寶寶|小孩子?|孩子|小朋友|囡仔|嬰仔|胎兒|baby|bb|娃娃?|雙胞胎|一個|兩個"
    "|小的|一隻|兩隻|一胎|老二|二寶|弟弟|妹妹)"
)
_MONTHS = (
    "(?:快|要|已經|大概|差不多|才|剛|滿|,| )*[0-9一二三四五六七八九十兩幾]{1,3} ?(?:個多?月"
    "|週|周|禮拜|個禮拜|w)"
)

PREGNANCY_TOLD: tuple[tuple[Condition | Remark, Pattern], ...] = (
    (
        Condition.PREGNANT,
        Pattern(
            f"(?:肚子|腹肚|肚皮)(?:裡面?|內|底)(?:的|那個|這個|這胎|那胎|那隻|這隻|已經|有)*{_MONTHS}"
        ),
    ),
    (
        Condition.PREGNANT,
        Pattern(f"(?:肚子|腹肚)(?:已經|都|也|有)*{_MONTHS}(?:大|了|囉|$)"),
    ),
    (
        Condition.PREGNANT,
        Pattern("(?<![懷避])孕 ?[0-9一二三四五六七八九十]{1,3} ?(?:個多?月|週|周|w)"),
    ),
    (Condition.PREGNANT, Pattern(f"(?:大肚子?|肚子大)(?:大的?|了|到)?{_MONTHS}")),
    (
        Condition.PREGNANT,
        Pattern(
            "(?:(?:快|要|準備|即將|等著?|待|等待|還沒|就)[^,。!?沒不]{0,3}|下個?月(?:底|初|中)?)卸貨"
        ),
    ),
    (Condition.PREGNANT, Pattern(f"{_CHILD}(?:還|已經)*在(?:我的?)?(?:肚子|腹肚|肚裡)")),
    (
        Remark.PREVENTED,
        Pattern(
            "(?<!有)餵完了|(?:沒有?|不)(?:在|再)餵了|停餵(?:母?[奶乳])?|(?<!還沒)(?:斷奶|退奶|離乳)(?!藥)"
        ),
    ),
    (
        Condition.PREGNANT,
        Pattern(
            f"(?:肚子|腹肚|肚皮)(?:裡面?|內|底)?(?:還|現在|已經|又)*(?:有|懷)(?:了|著)?(?:個|一隻|隻)?{_CHILD}"
        ),
    ),
    (
        Condition.PREGNANT,
        Pattern(
            f"(?:^|(?<=[我她又就,。 ]))(?:已經|就|又|現在|目前|我)*(?:有了|懷了?|懷上)"
            f"(?:喔|啦|,| )*{_MONTHS}"
        ),
    ),
    (
        Condition.PREGNANT,
        Pattern(
            "(?:驗到|驗出|測到|出現|看到|是)(?:了)?(?:兩|二|2)條(?:線|$|[ ,。!])|驗孕(?:棒)?"
            "(?:是|有|呈|驗出)*(?:陽性|兩條|有了|2條)"
        ),
    ),
    (
        Condition.PREGNANT,
        Pattern(
            "(?:準備|計畫|打算|努力|正在|想|想要|在拚|在拼|拚|拼)(?:要|再|有|個)*(?:生(?:小孩|寶寶|孩子|一個|第?[二三四][胎個]|老[二三]|二寶)|有小孩|受孕|懷|做人(?!家)|(?:第)?[二三]胎|二寶)"
        ),
    ),
    (
        Condition.BREASTFEEDING,
        Pattern(
            "(?:還在|都|有在|繼續|現在|目前|每天|正在|一直)?(?:給|讓|予|互)?(?:小孩|寶寶|孩子|囡仔|嬰仔|他|她|兒子|女兒)?(?:還在|都|有在|還)(?:喝|吃|吸)(?:我的)?(?:母?[奶乳](?!粉|茶|昔|酪|油|素|製|類|糖|清|鐵|酸|果|蓋|凍|精|皇|黃|蛋|片)|夜奶)"
        ),
    ),
)
