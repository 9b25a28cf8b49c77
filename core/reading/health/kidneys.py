"""Kidneys and their stones told at length: 腎功能剩三成, 輸尿管卡過一顆, 腎臟醫生說還可以."""

from __future__ import annotations

from core.person import Condition
from core.reading.health.remarks import Remark
from core.reading.pattern import Pattern

_KIDNEY = "(?:腎臟?|腰子|腰仔|腎功能)"
_SOMEHOW = (
    "(?:的|功能|機能|指數|狀況|有|有一?點點?|有些|比較|很|也|都|已經|變|變得|越來越|愈來愈|本來就|就|一直|在|單側|有?[一兩][顆邊個]|[左右]邊|是|已|不是|剩"
    "|開始|早就|稍微?|略|輕微|輕度|中度|重度|嚴重|慢慢|出現)"
)
_BAD = (
    "(?:不能用|沒功能|沒作用|不好|不太好|不大好|不是很好|沒很好|沒那麼好|沒有很好|不行|不太行|不佳|差|壞|歹|弱|虛弱|衰|退化|退步|萎縮|發炎|有問題|出問題"
    "|問題|毛病|受損|受傷|損傷|異常|不正常|不全|低下|下降|障礙|硬化|纖維化|功能差|有病|生病|病變|亮紅燈|報銷|掛掉|掛了|出狀況"
    "|只?剩(?!餘價)|[有往在]?(?:下)?掉(?!髮)|下滑|減退|減少|第?[一二三四五1-5][ab]?期|不足|低(?!鈉|脂|鹽))"
)
_TOLD_OF = (
    "(?:醫[生師]|說|講|目前|現在|功能|機能|指數|檢查|報告|抽血|驗|起來|出來|是|也|都|還|算|很|蠻|滿"
    "|一切|的|狀況|方面|倒|就| )*"
)
_FINE = (
    "(?:還好|[無沒]要緊|不䆀|還可以|還行|ok|可以(?!吃|用)|不錯|良好|正常|沒事|沒怎樣|健康|過關|沒壞|沒毛病|好好的|(?<=[很還])好"
    "|沒有?(?:什麼)?(?:大)?(?:問題|異常|毛病|狀況))"
)
_NO_MORE = "(?![ ,]*(?:但|可是|不過|只是|就是|有一?[點些]|嗎|[?]|的話|才|偏|指數))"
_TUBE = "(?:腎臟?|腰子|輸?尿管|輸尿道|尿道|尿路|膀胱|泌尿道?|泌尿系統)"
_GAP = "[^,。!?;沒無不但膽牙腎尿]{0,10}"
_STONE = "(?:結石|石頭|石仔|小石子|砂石|沙石)"

KIDNEYS: tuple[tuple[Condition | Remark, Pattern], ...] = (
    (
        Condition.KIDNEY_DISEASE,
        Pattern(
            "洗(?:了|過)?(?:快|大概)?[0-9一二兩三四五六七八九十幾好多]{1,3}個?(?:年|月)多?的?腎"
        ),
    ),
    (Condition.KIDNEY_DISEASE, Pattern("腎臟?科?[^,。!?;沒無不]{0,8}第 ?[一二三四五1-5] ?[ab]?期")),
    (Condition.KIDNEY_DISEASE, Pattern(f"{_KIDNEY}{_SOMEHOW}*{_BAD}")),
    (
        Condition.KIDNEY_DISEASE,
        Pattern(
            "(?:腎臟?|腰子)(?:都|已經|也|現在|在|要|得|需要|每週|固定|有|還|目前|一直)+洗(?!淨)"
        ),
    ),
    (
        Condition.KIDNEY_STONES,
        Pattern(
            "輸?尿管[^,。!?;沒無不膽]{0,4}卡(?:了|過|到|住|著|一)+[^,。!?;沒無不]{0,2}[顆粒塊石]"
        ),
    ),
    (Remark.PREVENTED, Pattern(f"{_KIDNEY}{_TOLD_OF}{_FINE}{_NO_MORE}")),
    (Condition.KIDNEY_STONES, Pattern(f"{_TUBE}{_GAP}{_STONE}")),
    (Condition.KIDNEY_STONES, Pattern(f"{_STONE}[^,。!?; 沒無不但膽牙腎尿]{{0,6}}{_TUBE}")),
    (
        Condition.KIDNEY_STONES,
        Pattern(
            "(?:打|震|尿|排)(?:過|掉|碎|出|到|了|完|碎過|出來|出過)*(?:一次|兩次|顆|一顆|的|我)*(?:結石|石頭)"
        ),
    ),
    (
        Condition.KIDNEY_STONES,
        Pattern("(?:結石|石頭)(?:有|被|去|都|給|才|已經|用|雷射)*(?:震|打|排)(?:掉|碎|出|過)"),
    ),
)
