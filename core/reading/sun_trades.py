"""What people do for a living, where sun was asked: chores of a field, streets, nights, screens."""

from __future__ import annotations

from core.reading.sun_signs import Sign

_NIGHT = (
    "(半夜|三更半夜|凌晨|夜裡|深夜|夜間|天黑|晚上|暗時|大夜|傍晚|黃昏|天沒亮|天還沒亮|日落|入夜)"
)
_LABOUR = (
    "(開市|開工|上工|上班|出車|批貨|工作|做事|做|值班|開店|營業|出攤|擺攤|輪班|發車|顧店|進貨|卸貨|殺豬"
    "|做麵包|做豆腐|開檔|做生意|出來|活動|而作|出發)"
)
_HOUR = "(一點|兩點|三點|四點|十點|十一點|十二點|1點|2點|3點|4點|11點|12點)"

TRADES: tuple[tuple[Sign, tuple[str, ...]], ...] = (
    (
        Sign.NIGHT,
        (
            f"{_NIGHT}[{_HOUR}|就|才|都|要|在|去|的|出門|起來|起床|以後|後|之後]*{_LABOUR}",
            f"(半夜|凌晨|三更半夜|深夜)[{_HOUR}]*(收|打烊|下班|關店|回家)",
            "(酒吧|夜店|pub|熱炒[店]|快炒[店]|海產店|鹽酥雞|宵夜|消夜|酒店|舞廳|夜總會)[裡|都|在]*(賣|擺|做|顧|上班|工作|駐唱|打工|收|攤|當)",
            "(酒保|bartender|調酒師|夜班|更夫|巡夜|守夜)",
            "(晝伏夜出|日出而息|夜行性|夜行動物|日夜顛倒|時差黨)",
            "(works nights|work nights|graveyard|night owl|nocturnal)",
        ),
    ),
    (
        Sign.OUTDOOR_LIFE,
        (
            (
                "(整地|翻土|疏果|套袋|採收|修枝|剪枝|插秧|收割|搭棚架|噴農藥|施肥|巡園|犁田|播種|躬耕|耕作"
                "|荷鋤|開墾|收成|育苗|整園|綁果|砍草|薅草|挲草|掘土|蒔田|躬親農事|力田)"
            ),
            (
                "(軌道上|鐵軌上|鐵道旁|停機坪|機坪|國道上|路面|海埔|蚵架|潮間帶|採石場|砂石場|果嶺|馬場|苗圃"
                "|林班|山路|鹽田|礁石|茶山|檳榔園|花田|草地上|工區|船塢|高架橋|橋墩)[上|裡]"
            ),
            "(收|跟|載)垃圾[的|車]",
            "(外送|送貨員|宅配|黑貓|送報|抄表|抄電表|查水表|收驚喜)*(在外跑|跑整天|跑一天|跑單|跑件|騎整天)",
            "(熊貓|uber|foodpanda|lalamove|ue)外送",
            "外送(的|員|仔|司機|跑|騎|平台)",
            "(拔|割|剪|鋤|噴)草(的|工|隊|維生)",
        ),
    ),
    (
        Sign.STAYING,
        (
            (
                "(out in the sun|in the sun|under the sun|in the field|on the beach|on site"
                "|job site|surf|surfing|tennis|golf)"
            ),
        ),
    ),
    (
        Sign.PLENTY,
        ("(tan|tanned|tan lines|sunburnt|sunburned|sunburn|sun-kissed|dark from the sun)",),
    ),
    (
        Sign.INSIDE,
        (
            "(早|朝)(六|七|八|九|十|6|7|8|9|10)[點|上班]*(晚|到晚|下|到)(五|六|七|八|九|十|十一|十二|5|6|7|8|9|10|11|12)[點]",
            "(996|九九六|007|兩點一線|三點一線)",
            "放學[後|就|直接|都|去|接著]*(補習|安親|才藝)",
            "補習[班][都|就]補到",
        ),
    ),
    (
        Sign.LITTLE,
        (
            "(vampire|never see daylight|no daylight|hermit|couch potato|shut in|no sunlight)",
            "(避光|畏光|怕光|避曬|避日曬|不能(照光|見光|照太陽|照到光|照日光))",
            "(看|見)(不到|不見|沒看到)[過]*(窗外|外面|天空|天色|藍天)",
            "不知道外面*(白天|晴天|下雨|天氣|天黑|晴|雨)",
            "(發霉|發黴|長香菇|長菇|長蘑菇|生菇|白化)",
        ),
    ),
    (
        Sign.LONG,
        (
            "[就|一|都|會|要](跳|走|打|運動|做|忙|曬|待|玩|聊|坐|騎|種|弄|練|跑|顧|賣)到[早上|快|將近|差不多](十|十一|十二|10|11|12)點",
        ),
    ),
)
"""What an answer to the question of sun tells of trades."""

KNOWS_NO_SUN: tuple[tuple[Sign, tuple[str, ...]], ...] = (  # asks nothing, for all its words
    (
        Sign.LITTLE,
        (
            "(太陽|陽光|日頭|藍天|天空)[公公][到底|究竟|是|都]*(長什麼|什麼樣|什麼顏色|長怎樣|長啥|圓的|什麼東西|是什麼|是啥|能吃)",
            "(忘了|忘記|不記得|不知道|不認得|不曉得|沒印象)*(太陽|陽光|日頭|藍天)",
        ),
    ),
    (
        Sign.PLENTY,
        (
            "(哪天|哪一天|有哪天|沒有一天|沒一天|無一日|沒有哪天|哪日)[是|我|會|能|有]*(不|沒|無|免)[被|有|在]曬",
        ),
    ),
)
"""What holds its own question: 太陽長什麼樣子都忘了, 哪天不曬."""
