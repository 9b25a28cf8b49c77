"""Illnesses and states of life told at length, with words in between: 把腎臟的石頭打掉."""

from __future__ import annotations

from collections.abc import Iterator

from core.person import Condition
from core.reading.health_remarks import Remark
from core.reading.kidneys_told import KIDNEYS
from core.reading.pattern import Pattern, any_of
from core.reading.thinners_told import THINNERS_TOLD
from core.reading.words import Hit

_BONE = "(?:手|腳|腿|骨|腕|肘|臂|髖|踝|肩|腰|椎|肋|鎖骨|尾椎|膝|胯)"
_FELL = "(?<!血壓)(?:跌|摔|滑|絆|踩空|撲倒|仆倒|跋倒|著地|坐空)"
_BROKE = "(?:骨折|斷掉|斷去|斷了|斷過|就斷|裂開|裂掉|裂了|裂過|裂一?[兩二三]?節|裂一條|骨裂)"
_CHILD = (
    "(?:寶寶|小寶寶|小孩子?|孩子|小朋友|囡仔|嬰仔|胎兒|baby|bb|娃娃?|雙胞胎|一個|兩個"
    "|小的|一隻|兩隻|一胎|老二|二寶|弟弟|妹妹)"
)
_MONTHS = (
    "(?:快|要|已經|大概|差不多|才|剛|滿|,| )*[0-9一二三四五六七八九十兩幾]{1,3} ?(?:個多?月"
    "|週|周|禮拜|個禮拜|w)"
)

TOLD: tuple[tuple[Condition | Remark, Pattern], ...] = (
    *KIDNEYS,
    *THINNERS_TOLD,
    (
        Condition.MALABSORPTION,
        Pattern(
            "(?:長期|每天|天天|一直|長年|固定)(?:都|在|有|要|需要|得)*(?:吃|服用?)(?:胃藥|ppi|制酸)"
        ),
    ),
    (
        Remark.UNSURE_MEDICINE,
        Pattern(
            "(?:單|一顆|一個|少一顆)腎臟?(?![萎衰壞不功病洗結石裡]|有病|在洗|都壞|也壞|臟?[有長]?[結石])"
        ),
    ),
    (
        Condition.MALABSORPTION,
        Pattern("(?<![大盲直結])(?:小腸|腸子)(?:有|被|都|也)*(?:切|割|拿)(?:掉|除|了|過|短)"),
    ),
    (
        Condition.PREGNANT,
        Pattern(
            f"(?:肚子|腹肚|肚皮)(?:裡面?|內|底)(?:的|那個|這個|這胎|那胎|那隻|這隻|已經|有)*{_MONTHS}"
        ),
    ),
    (
        Remark.UNSURE_MEDICINE,  # 腳的血管塞住 is no disease of the heart
        Pattern(
            "(?:腳|腿|下肢|小腿|大腿|手|眼睛?|眼底)的?(?:動脈|靜脈|血管)[^,。!?;沒無不]{0,6}(?:堵|塞|阻|窄|栓)"
        ),
    ),
    (
        Condition.PREGNANT,
        Pattern(f"(?:肚子|腹肚)(?:已經|都|也|有)*{_MONTHS}(?:大|了|囉|$)"),
    ),
    (
        Condition.BISPHOSPHONATE,
        Pattern(
            "骨(?:質疏)?鬆症?的?(?:口服|吃的)?藥[物丸]?[^。!?;沒不打針]{0,6}?(?:每|一)個?(?:週|周|禮拜|星期|月)"
            "[^,。!?沒不打針]{0,4}?(?:[一1]|吃)?(?:次|顆|粒|錠)"
        ),
    ),
    (
        Condition.BISPHOSPHONATE,
        Pattern(
            "(?:吃|服)(?:完|了|下去|藥後)(?:要|後|以後|之後|都|得|還要|半小時|半個?鐘頭?|三十"
            "分鐘|30分鐘|,| )*"
            "(?:不能|不可以?|不得|不准)(?:馬上|立刻)?(?:躺|平躺)"
        ),
    ),
    (
        Condition.PREGNANT,
        Pattern("(?<![懷避])孕 ?[0-9一二三四五六七八九十]{1,3} ?(?:個多?月|週|周|w)"),
    ),
    (
        Condition.HYPERCALCEMIA,
        Pattern("骨頭?(?:也|都|已經|有|發現|那邊|裡面?)*轉移(?!光)"),
    ),
    (
        Condition.THIAZIDE_DIGOXIN_LITHIUM,
        Pattern(
            "(?:吃|服用?)(?:一種|那種|一顆)?利尿(?:的|$|[ ,。])"
            "|(?<![^ ,。])(?:那種|一顆)?利尿的(?=$|[ ,。]|那[種個顆]|小?藥)"
            "|(?:有|加|含|跟|和|與|及|、)利尿的"
        ),
    ),
    (Condition.PREGNANT, Pattern(f"(?:大肚子?|肚子大)(?:大的?|了|到)?{_MONTHS}")),
    (
        Condition.PREGNANT,
        Pattern(
            "(?:(?:快|要|準備|即將|等著?|待|等待|還沒|就)[^,。!?沒不]{0,3}|下個?月(?:底|初|中)?)卸貨"
        ),
    ),
    (
        Condition.FRAGILITY,
        Pattern(
            f"(?:咳|打[了個]*噴嚏|彎腰|抱孫|搬東西|輕輕|坐公車|顛一下)[^。!?;沒無不]{{0,8}}?{_BONE}[^。!?;,]{{0,3}}?{_BROKE}"
        ),
    ),
    (
        Condition.ACTIVE_VITAMIN_D,
        Pattern(
            "(?:醫[生師]|醫院|門診|診所|[骨腎]科|腎臟科|代謝科)[^,。!?;沒不]{0,3}開[^,。!?;沒不鈣]{0,8}d3?(?![a-z0-9])"
        ),
    ),
    (
        Condition.HEART_DISEASE,
        Pattern(
            "(?:動|開|做)過?[^,。!?;沒無不]{0,3}心臟(?:的)?(?:大)?(?:手術|刀)|心臟(?:的)?(?:大)?手術"
        ),
    ),
    (
        Condition.MALABSORPTION,
        Pattern(
            "(?:胃藥|(?<![a-z])ppi|制酸劑|耐適恩)[^,。!?;沒無不]{0,5}?(?:[0-9一二兩三四五六七八九十幾好多半]+年|很久|長期|每天|天天)"
        ),
    ),
    (Condition.PREGNANT, Pattern(f"{_CHILD}(?:還|已經)*在(?:我的?)?(?:肚子|腹肚|肚裡)")),
    (
        Condition.MALABSORPTION,
        Pattern("(?:切|割|拿)(?:掉|除|過|了)*[^,。!?;沒無不腸心]{0,6}胃(?!藥|鏡|酸|息肉)"),
    ),
    (
        Condition.HYPERCALCEMIA,
        Pattern("副甲狀腺[^,。!?;沒無不低]{0,4}(?:瘤|亢進|過高|太高|偏高|很高|高(?![血鈣])|腫大)"),
    ),
    (Remark.OTHER_ILLNESS, Pattern("腎臟?[^,。!?;沒無]{0,4}(?:水泡|囊腫)")),
    (
        Remark.PREVENTED,
        Pattern(
            "(?<!有)餵完了|(?:沒有?|不)(?:在|再)餵了|停餵(?:母?[奶乳])?|(?<!還沒)(?:斷奶|退奶|離乳)(?!藥)"
        ),
    ),
    (Remark.OTHER_ILLNESS, Pattern("膽[^,。!?;沒無不腎腰尿固紅酸]{0,5}(?:結石|石頭)")),
    (
        Condition.STEROID_AED,
        Pattern(
            "癲癇症?[ ,]?(?:我|都|有|在|也|一直|長期|每天|固定|從小|小時候|到現在|年輕時?|就|"
            "開始|已經)*(?:(?:吃|服)藥|的?藥(?:我|都|也|已經|每天|天天|一直|固定|就|在|有)*[吃服](?!過|完))"
        ),
    ),
    (
        Condition.STEROID_AED,  # 類固醇擦的 也有吃的: what is swallowed counts
        Pattern(
            "(?:(?:擦|抹|塗|噴|吸|點|外用)的?)?類固醇[^。!?不沒無]{0,10}"
            "(?:也|還|跟|和|及|另外|加上|、)(?:有|在|都|會)*(?:吃(?![過飯素完早午晚中])|口服|吞)的?(?!嗎)"
        ),
    ),
    (
        Condition.LEVOTHYROXINE,
        Pattern(
            "甲(?:狀腺(?:機能|功能)?低下?|低)[^。!?;沒不]{0,8}(?:吃|每天)(?:一|半|1)(?:顆|粒|錠)"
        ),
    ),
    (
        Condition.HYPERCALCEMIA,
        Pattern(
            "(?:血鈣|鈣離子|血中鈣)(?:值|濃度|指數|的?數值)?(?:有一?點|比較|很|太|過|偏|都|就|一直|一向|向來|從以前|長期|本來|原本|稍微|驗出來"
            "|檢查|略|也|是|,|:| )*(?:高|超標|超過標準|異常|爆表)"
        ),
    ),
    (
        Condition.HYPERCALCEMIA,
        Pattern(
            "(?:[肺乳肝胃腎]|大腸|攝護腺|前列腺|甲狀腺|子宮頸?|卵巢|口腔|鼻咽)?(?:癌|腫瘤|癌細胞)[^,。!?;沒無]{0,6}(?:轉移|擴散|跑|轉)(?:到|去|至)?(?:了)?(?:(?:脊椎|全身|骨盆)?(?:的)?骨|脊椎|脊柱|腰椎|胸椎|髖)"
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
    (
        Condition.FRAGILITY,
        Pattern(
            f"{_FELL}[^。!?;車撞山球沒無不未]{{0,14}}?(?:{_BONE}[^。!?;,]{{0,4}}?{_BROKE}|骨折|就斷|斷手|斷腳|斷腿|斷骨)"
        ),
    ),
    (
        Condition.FRAGILITY,  # 手骨折過 跌倒的
        Pattern(
            f"(?:骨折|{_BONE}{_BROKE})[過了]?[ ,]*(?:是|就|都|因為|走路|自己|不小心"
            "|[去前]年|在[^,。!? 車山場工]{1,4})*"
            "(?:跌倒|滑倒|摔倒|跌一跤|摔一跤|滑一跤|跌的|摔的)(?![^,。!? ]{0,4}[車山])"
        ),
    ),
    (
        Condition.FRAGILITY,  # 骨盆骨折開過刀,輕輕跌一下而已
        Pattern(
            f"(?:骨盆|{_BONE})[^。!?;,沒無不]{{0,3}}?{_BROKE}[^。!?;車撞山球沒無不未]{{0,8}}?(?:輕輕|只是?|才|就)"
            "[^。!?;,車撞山球沒無不]{0,4}?(?:跌|摔|滑|絆)(?:倒|跤|了)*(?:一下|一跤|而已)"
        ),
    ),
    (
        Condition.FRAGILITY,
        Pattern(
            f"(?:脊椎|脊柱|脊骨|腰椎|胸椎|髖部?|髖骨|髖關節|股骨頸?|大腿骨)(?:第?[一二三四五六七八九十兩0-9]+節|的|有|也|都|曾經|曾|被|去|性)*(?:壓迫|壓扁|壓垮|塌陷|塌掉|{_BROKE})"
        ),
    ),
    (
        Condition.FRAGILITY,
        Pattern(
            "骨頭(?:都|有點|很|比較|已經|變|太|也|好像)*(?:鬆鬆|鬆了|鬆掉|很鬆|鬆鬆的|空洞|空空|鬆(?!餅|弛|動|口))"
        ),
    ),
    (
        Condition.MALABSORPTION,
        Pattern(
            "(?<![腸心])胃(?:都|有|被|已經|也|給|因為癌症?|癌|開刀|部)*(?:切|割|拿)(?:掉|除|了|去|過|剩|一半|光|[一二三四五]分之)"
        ),
    ),
    (
        Condition.MALABSORPTION,
        Pattern("胃(?:都|有|被|整個|癌)*(?:全切|全部切|切除)"),
    ),
    (
        Condition.MALABSORPTION,
        Pattern("胃(?:只|就|大概)*剩(?:下)?(?:一半|半|[一二三四]分之|[0-9])"),
    ),
    (
        Condition.HEART_DISEASE,
        Pattern(
            "(?:心臟|血管|心血管|冠狀動脈)[^,。!?;沒無不]{0,6}(?:支架|之架|支架子|節律器|調節器|去顫器|繞道|堵住|塞住|塞掉|塞了|阻塞|狹窄)"
        ),
    ),
    (
        Condition.HEART_DISEASE,
        Pattern(
            "(?:裝|放|置放|做)(?:了|過|有)*[0-9一二三四五兩幾](?:支|根|個|條)(?:心臟|血管|心導管)?(?:的)?(?:支架|之架)"
        ),
    ),
)
_ANY = any_of(pattern.pattern for _, pattern in TOLD)  # one look: most texts hold none of them
_HEIGHT = Pattern(
    "(?:(?:身高|個子)[^,。!?;0-9]{0,4}?(?:少|短|掉)|矮|縮水?)(?:了|掉|去|有|快|大概|將近|至少|超過|差不多|約|足足|整整)*"
    "([0-9]{1,2}(?:\\.[0-9])?|[一二三四五六七八九十兩]|好幾) ?(?:公分|cm|幾?公分)"
)
_FROM_TO = Pattern(
    "(?:身高)?(?:從|由|原本|原來|以前|年輕時?)(?:是|的)? ?(1[3-9][0-9])(?:公分|cm)?[ ,]*"
    "(?:現在|變|變成|縮|縮到|縮水|縮成|剩|只剩|到|降到|矮|矮到|只|量|量起來|是)+ ?"
    "(1[3-9][0-9])"
)
_THAN = Pattern("比(?!較|以前|年輕|從前|之前|起)[^,。!?]{0,6}$")
_MAY = Pattern(
    "[甲餵栓腸p腎腰血鈣癌瘤骨胃心石肚孕懷胎奶乳跌摔滑絆仆椎髖支矮縮尿線生身月週周藥利卸風菜豆凝躺條牙類]"
)
_THING = Pattern("[發桌椅褲裙鞋樹車牆屋房床牌櫃弟妹][^,。!?]{0,4}$")
_SHRUNK = 3  # centimetres (S18_fragility)
_FIGURES = {each: place for place, each in enumerate("一二三四五六七八九十", 1)} | {
    "兩": 2,
    "好幾": 3,
}


def told(text: str) -> Iterator[Hit[Condition | Remark]]:
    """Yield what a text tells of health at length.

    Args:
        text: Normalised text.
    """
    if _MAY.search(text) is None:
        return
    for meaning, pattern in TOLD if _ANY.search(text) else ():
        for found in pattern.finditer(text):
            if meaning is Condition.FRAGILITY and _HARD.search(text, *_before(found.start())):
                continue  # 騎車摔斷手
            yield Hit(found.start(), found.end(), meaning)
    yield from _shrunk(text)


def _before(place: int) -> tuple[int, int]:
    return max(place - _NEAR, 0), place


_NEAR = 12
_HARD = Pattern(
    "車|撞|爬山|登山|爬[樹牆高梯]|樓梯|梯子|高處|屋頂|樹上|打球|踢球|滑雪|溜冰|跑步|運動|打架"
)


def _shrunk(text: str) -> Iterator[Hit[Condition | Remark]]:
    found = _HEIGHT.search(text)
    if (
        found is not None
        and not _THING.search(text, *_before(found.start()))
        and not _THAN.search(text, 0, found.start())
    ):
        lost = _FIGURES.get(found[1]) or float(found[1])
        if lost >= _SHRUNK:
            yield Hit(found.start(), found.end(), Condition.FRAGILITY)
    found = _FROM_TO.search(text)
    if found is not None and int(found[1]) - int(found[2]) >= _SHRUNK:
        yield Hit(found.start(), found.end(), Condition.FRAGILITY)
