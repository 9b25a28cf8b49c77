"""Shades of a body in danger: no word of these says it alone, several kinds of them do.

A kind is its weight and a regular expression over the compact text; each counts once.
"""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger.shade import Shades

_TOLD: Mapping[str, tuple[int, str]] = {
    "collapse": (
        3,
        (
            "(?<!黃)昏(?!天|暗|眼花|花)|暈倒|倒下|倒地|倒在|沒反應|沒有反應|叫不|叫都不|不醒|意識"
            "|抽搐|癱|休克|沒呼吸|不省|沒知覺|翻白眼|口吐|迷迷糊糊|認不得|胡言|神智"
        ),
    ),
    "blood": (2, "流血|出血|吐血|咳血|便血|血便|血尿|都是血|血一直|黑便|鮮血|很多血|有血"),
    "pale": (2, "冷汗|發白|慘白|蒼白|發紫|發黑|冰冷|發青|臉色|嘴唇(?!乾)"),
    "pain": (
        2,
        "劇痛|痛到|痛得|好痛|很痛|超痛|刀割|絞痛|撕裂|痛死|疼甲|足疼|唉唉叫|打滾|大叫|喊痛",
    ),
    "vital": (1, "胸|心臟|心窩|心口|心跳|頭(?!髮|皮)|呼吸|肚子|腹|後腦|喉嚨|氣管|脖子|髖|大腿"),
    "breath": (2, "喘|呼吸困難|呼吸不|吸不到|不能呼吸|窒息|噎|嗆|哽"),
    "vomit": (1, "吐(?!司|槽)|嘔"),
    "weak": (
        2,
        (
            "沒力|無力|使不上力|站不|爬不|動不了|不能動|不會動|翻身|(?<!芝)麻(?!煩|油|醬|辣|將|過敏|我會)|歪|扶不"
            "|起不來|沒感覺|拿不住"
        ),
    ),
    "speech": (2, "講話|說話|口齒|講不|說不出|大舌頭|看不見|看不到|看不清|兩個影|聽不懂"),
    "fall": (2, "跌|摔|滑倒|撞|車禍|滾下|絆倒|壓到|滑下"),
    "break": (2, "斷了|斷掉|好像斷|骨頭跑|變形|腫很大|腫起來|外翻"),
    "sudden": (1, "[突忽]然|剛剛|剛才|今早|今天早上|現在|一直|不停|越來越|瞬間|一下子|好像"),
    "help": (1, "怎麼辦|救|快點|快來|緊急|送醫|急診|危險"),
}
_LIGHT: Mapping[str, tuple[int, str]] = {
    "asked, long past, or of every day": (
        -100,
        (
            "手機|電腦|眼鏡|平板|倒過|骨折|坐輪椅|笑|追劇|球|狗|貓|毛小孩|醫生說|門診|報告|鈣|d3"
            "|k[12]|維生素|維他命|提醒|骨鬆|骨質|納豆|復健|開刀|手術|年了|[個]月|以前|常常|有時"
            "|多少|可以|什麼|會不會|怕|預防|如果|容易|運動|走路|爬|嗎|過敏體質|去年|小時候|已經好"
        ),
    ),
}
"""The rows of ``body_words`` judge what holds any of this."""

ILL = Shades(4, _TOLD, _LIGHT)
