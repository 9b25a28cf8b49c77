"""Illnesses and states of life told at length, with words in between: 把腎臟的石頭打掉."""

from __future__ import annotations

from collections.abc import Iterator

from core.person import Condition
from core.reading.health.fractures import FRACTURES_TOLD, is_of_force, shrunk
from core.reading.health.kidneys import KIDNEYS
from core.reading.health.pregnancy import PREGNANCY_TOLD
from core.reading.health.remarks import Remark
from core.reading.health.thinners_at_length import THINNERS_TOLD
from core.reading.pattern import Pattern, any_of
from core.reading.words import Hit

TOLD: tuple[tuple[Condition | Remark, Pattern], ...] = (
    *KIDNEYS,
    *THINNERS_TOLD,
    *PREGNANCY_TOLD,
    *FRACTURES_TOLD,
    (
        Condition.LEVOTHYROXINE,  # 有吃甲狀腺 還有三高的藥; of 甲狀腺亢進吃藥 it is another
        Pattern(
            "(?:(?<![副抗])甲狀腺的?藥[物丸]?|(?<=[吃服])用?甲狀腺(?=$|[ ,。!?;、跟和與還也啦喔啊])"
            "|(?<![副抗])甲狀腺(?=(?:[跟和與、及]|還有)[^,。!?; 沒無]{1,6}的?藥))"
            "(?!.{0,12}(?:亢進|甲亢|不知|不記得|什麼名|啥))"
        ),
    ),
    (
        Remark.UNSURE_MEDICINE,
        Pattern(
            "(?:(?:甲狀腺(?:機能|功能)?)?亢進|甲亢)[^。!?;沒無]{0,8}甲狀腺的?藥"
            "|抗?甲狀腺的?藥(?=.{0,12}(?:亢進|甲亢|不知|不記得|什麼名|啥))|抗甲狀腺的?藥"
        ),
    ),
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
        Remark.UNSURE_MEDICINE,  # 腳的血管塞住 is no disease of the heart
        Pattern(
            "(?:腳|腿|下肢|小腿|大腿|手|眼睛?|眼底)的?(?:動脈|靜脈|血管)[^,。!?;沒無不]{0,6}(?:堵|塞|阻|窄|栓)"
        ),
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
        Condition.HYPERCALCEMIA,
        Pattern("骨頭?(?:也|都|已經|有|發現|那邊|裡面?)*轉移(?!光)"),
    ),
    (
        Condition.THIAZIDE_DIGOXIN_LITHIUM,
        Pattern(
            "(?:吃|服用?)(?:一種|那種|一顆)?利尿(?:的|$|[ ,。])"
            "|(?<![^ ,。])(?:那種|一顆)?利尿的(?=$|[ ,。]|那[種個顆]|小?藥)"
            "|(?:有|加|含|跟|和|與|及|、)利尿的(?!效|作|功|食|飲)"
            "|(?:(?:開|加|給|拿|換)(?:開|成|了|我|的|吃|一)*|[種顆粒])利尿的(?=$|[ ,。!啦喔了])"
        ),
    ),
    (
        Condition.ACTIVE_VITAMIN_D,
        Pattern(
            "(?:維生素|維他命)?(?<![a-z])d3?[^,。!? ]{0,4}(?:太低|偏低|不足|不夠|很低|過低"
            "|缺)[^。!?沒不]{0,12}開"
            "(?:了|給我|我)*[^,。!?沒不鈣]{0,3}"
            "(?:(?:一個?(?:週|周|禮拜|星期|月)|每個?(?:週|周|禮拜|星期|月))(?:吃)?一?[顆次]|高劑量|高單位)|"
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
    (
        Condition.MALABSORPTION,
        Pattern("(?:切|割|拿)(?:掉|除|過|了)*[^,。!?;沒無不腸心]{0,6}胃(?!藥|鏡|酸|息肉)"),
    ),
    (
        Condition.HYPERCALCEMIA,
        Pattern("副甲狀腺[^,。!?;沒無不低]{0,4}(?:瘤|亢進|過高|太高|偏高|很高|高(?![血鈣])|腫大)"),
    ),
    (Remark.OTHER_ILLNESS, Pattern("腎臟?[^,。!?;沒無]{0,4}(?:水泡|囊腫)")),
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
_MAY = Pattern(
    "[甲餵栓腸p腎腰血鈣癌瘤骨胃心石肚孕懷胎奶乳跌摔滑絆仆椎髖支矮縮尿線生身月週周藥利卸風菜豆凝躺條牙類]"
)


def told(text: str) -> Iterator[Hit[Condition | Remark]]:
    """Yield what a text tells of health at length.

    Args:
        text: Normalised text.
    """
    if _MAY.search(text) is None:
        return
    for meaning, pattern in TOLD if _ANY.search(text) else ():
        for found in pattern.finditer(text):
            if meaning is Condition.FRAGILITY and is_of_force(text, found.start()):
                continue  # 騎車摔斷手
            yield Hit(found.start(), found.end(), meaning)
    yield from shrunk(text)
