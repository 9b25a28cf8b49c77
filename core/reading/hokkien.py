"""Hokkien in Mandarin: words that always mean one, and wishes said over: 麥擱提醒, 呷過矣."""

from __future__ import annotations

from core.reading.pattern import Pattern

IN_MANDARIN = {
    "按怎": "怎麼",
    "啥物": "什麼",
    "創啥": "做什麼",
    "這馬": "現在",
    "今仔日": "今天",
    "藥仔": "藥",
}
"""Words that mean the same wherever they stand."""

_SAID_OVER = (
    *IN_MANDARIN.items(),
    ("麥擱|麥閣|莫擱|莫閣|勿擱|賣擱|免擱|免閣|甭擱", "不要再"),
    (
        (
            "麥(?=[叫吵傳提煩擱再問講說])|莫(?=[叫吵傳提煩擱再問講說])|不通(?=[叫吵傳提煩刪])"
            "|免(?=提醒|[問講說叫吵])"
        ),
        "不要",
    ),
    ("(?<=[才再])[閣擱]", ""),  # 下禮拜才閣叫
    ("(?<=[幾逐每一兩二三四五六七八九十])工(?![作廠人時程地友具會讀])", "天"),
    ("逐(?=[工日])", "每"),
    ("明仔(?:載|早)|明仔再", "明天"),
    ("後日(?!本)|後工", "後天"),
    ("都總|都全|做夥|規組", "全部"),
    ("猶不|抑未|亦未|還未|猶沒", "還沒"),
    (
        (
            "(?<![沒不])(?:呷(?=[了啊過飽好完掉落去啦沒欸]|$)"
            "|(?<![飲素葷甜零主糧美伙])食(?=[了飽落])|(?<=[才再])食)"
        ),
        "吃",
    ),
    ("(?<=[沒未])呷|呷(?=鈣|一|兩|乎|予)", "吃"),
    ("無食(?=$|[ ,。!啦了])", "沒吃"),
    ("刣掉|刣了", "刪掉"),
    ("落去", "下去"),
    ("欲", "要"),
    ("共我|甲我|給阮", "給我"),
    ("予我|乎我|互我", "給我"),
    ("阮(?!的?(?:尪|某|翁))", "我"),
    ("安怎|安抓|按那", "怎麼"),
    ("啥咪|蝦米|啥米|(?<=是)[三啥]小|殺毀|啥毀", "什麼"),
    ("即馬|即陣", "現在"),
    ("拄才|拄仔|抵才|拄拄", "剛剛"),
    ("做啥|衝啥", "做什麼"),
    ("休睏|歇睏", "休息"),
    ("無(?=要|[欲想愛])", "不"),
    ("[不未]記得", "忘記"),
    ("紮", "帶"),
    ("轉去|轉來|倒轉去", "回去"),
    ("等咧|小等|且等咧|且等", "等一下"),
)
_ANY = Pattern("|".join(f"(?P<w{place}>{words})" for place, (words, _) in enumerate(_SAID_OVER)))
_MEANT = {f"w{place}": meant for place, (_, meant) in enumerate(_SAID_OVER)}


def said_over(text: str) -> str:
    """Return a normalised text with the Hokkien of wishes in Mandarin; places may move."""
    return _ANY.sub(lambda found: _MEANT[found.lastgroup or ""], text)
