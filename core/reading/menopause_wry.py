"""The monthly bleeding in jest and in old words: 五年前就說拜拜了, 天癸已絕, 月事如常."""

from __future__ import annotations

from core.reading.menopause_words import PERIOD, Said

_FAREWELL = (
    "(拜拜|掰掰|說拜拜|說掰掰|說再見|再見|告別|分手|絕交|斷了聯絡|不見|不見了|沒消息|失聯|畢業|收攤|打烊"
    "|收工|停機|關門|謝幕|封刀|下台|bye bye|bye|goodbye)"
)
_OLD = "(天癸|癸水|葵水|月訊|經水|紅潮)"

WRY: tuple[tuple[Said, tuple[str, ...]], ...] = (
    (
        Said.NOT_ENDED,
        (
            f"({PERIOD}|{_OLD})[都|還|也|仍](如常|照舊|照常|依舊|依然|按月|如期|照來|還健在)",
            "(正|正在|剛好在|還在)(來|流)[了|啦|呢]",
            "(還|從|從來|至今|一直|都)(不曾|未曾|沒|沒有)停過",
            "(還|至今)(不曾|未曾)(停|斷|絕)",
            "(逐月|逐個月|按月|每月|月月)[攏|都|嘛|也|照|準時](來|有來|會來|報到)",
            "(上個月|上月|這個月|上禮拜|上週|上星期|前天|昨天)[都|還|才|也]有[啊|啦|喔]",
            (
                "[is ](still|yes) (on it|having it|have it|going|bleeding|menstruating|every month"
                "|regular|there)"
            ),
            "(還|還有|仍|仍有|持續|每個月)(在|會)*(來串門|來報到|來拜訪|來找|來煩|光顧)",
        ),
    ),
    (
        Said.LONG_ENDED,
        (
            "(早就|早|早已|已經|很久|老早)沒[有](那個|這個|那種|這種)(困擾|煩惱|問題|麻煩|東西|事)[了]",
        ),
    ),
    (
        Said.ENDED,
        (
            f"(年|冬)前[就|已經|都|早就|便|已][和|跟|與|它|她]*{_FAREWELL}",
            f"{_OLD}[已|早|早已|都|久|既](絕|斷|止|盡|竭|停|無)",
        ),
    ),
)
