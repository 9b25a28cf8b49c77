"""What thins the blood, told at length by who knows no name for it: 不能配納豆的那顆, 通血的."""

from __future__ import annotations

from core.person import Condition
from core.reading.health.remarks import Remark
from core.reading.pattern import Pattern

THINNERS_TOLD: tuple[tuple[Condition | Remark, Pattern], ...] = (
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:流血|出血|瘀青|不能拔牙|不能開刀)[^。!?;沒無]{0,12}(?:因為|是)?(?:我|他|她)?有?吃(?:那|這)一?種藥"
            "|吃了[^,。!?]{0,3}不(?:能|可以)(?:隨便)?(?:拔牙|開刀)"
            "|(?:換|人工|機械)[^,。!?沒不]{0,3}瓣膜[^。!?沒不]{0,6}吃(?:那|一)[個種顆]"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:吃|服|藥|顆|粒)[^,。!?;沒無不]{0,3}血液?(?:可以|比較|變得?|會|較|才|就)*"
            "(?:不(?:會|容易|易|要)(?:凝固?|結塊|塞)|變?稀釋?|變?薄)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:藥|那[個顆種]|[一兩]顆|吃了)[^。!?;沒無]{0,8}(?:刷牙|牙齦|容易|會|就|撞到|碰到)[^,。!?;沒無不]{0,4}"
            "(?:流血|瘀青|烏青|瘀血|出血|黑青)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "吃了[^,。!?沒不]{0,3}(?:會|容易|就)[^,。!?沒不]{0,2}(?:流血|瘀青|烏青|瘀血|出血|黑青)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:拔牙|開刀|手術|照胃鏡|做大腸鏡)之?前[^。!?;沒不]{0,8}(?:要|得|先|叫我)[^,。!?;沒不]{0,4}停[^,。!?;沒不血]{0,4}"
            "(?:那[種顆個]|血的|的藥)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:讓|使)?(?:血液?)?(?:才|就)?不(?:要|會|容易)?(?:讓|使)?血(?:液|塊|管|路)?(?:會"
            "|容易)?(?:塊|凝|結|塞|黏|堵)[^,。!? ]{0,3}藥"
        ),
    ),
    (
        Remark.UNSURE_MEDICINE,  # aspirin, or one that thins the blood
        Pattern(
            "(?:吃|服|藥|顆|粒)[^,。!?;沒不無油鈣菜豆]{0,8}(?:預?防|避免)腦?(?:中風|血管?塞住|血管?堵塞)"
            "的?(?:那[種個顆粒]|藥|$|[ ,。!])"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern("(?:通|薄|稀|清)血(?=的(?:$|[ ,。!?]|那|小|大|一[顆粒種]))"),
    ),
    (
        Condition.WARFARIN,
        Pattern(
            "(?:要|需要|得|固定|定期|每個?[月週兩三]|回診)[^,。!?;沒不]{0,6}(?:驗|測|量|抽血?看?|追蹤?|監測|看|調)(?:血|的)?inr"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:要|需要|得|固定|定期|每個?[月週兩三]|回診)[^,。!?;沒不]{0,6}(?:驗|測|量|抽血?看?|追蹤?|監測|看)(?:血|的)?"
            "(?:凝血(?!因子)|凝固)(?![^,。!?]{0,6}正常)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:藥|那[個顆種粒]|抽血|驗血)[^。!?;腎鉀沒]{0,14}(?:(?<!能)不能|(?<!可)不可以?|(?<!要)不要|少|別|不准|忌|避免|不太能)[^,。!?]{0,5}"
            "(?:青菜|菠菜|綠色蔬菜|深綠|綠葉|納豆)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "藥[^,。!?;沒無不]{0,6}(?:讓|使|會|把|給)(?:我的?|他的?|她的?)?血液?(?:變|變得|比較|會|較)*(?:不(?:容易|易|太會)(?:凝|黏|塞)|稀釋|打薄|稀|薄|不會凝|不凝|不會黏|不會塞|順)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:吃|服|藥|顆|粒)[^。!?;沒不無]{0,16}?(?:預?防|防止|避免|抗)(?:血栓|血塊|栓塞|血管塞住|血液凝固)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:肺栓塞|靜脈栓塞|血栓)[^。!?;沒不無好]{0,10}?(?:吃藥|服藥|打針|在吃|用藥|吃預防)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "血(?:液|管|路)?(?:會|可以|能|較|比較|變|變得|卡|不會|不|不要|不容易|才不會|才|,)*(?:薄|稀|黏|凝|凝固|凝結|塞|塞住|阻塞|順暢?|暢通|通|通暢|流通|結塊)(?:一?點|一些)?(?:的)?(?:那種|這種|那個)?(?:藥|藥仔)"
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        Pattern(
            "(?:預防|防止|防|抗|避免|怕|溶|化|打)(?:有|長|產生|形成|到)?(?:血栓|血塊|血液?凝固|凝血|血管(?:阻塞|塞住)|血路塞住|栓塞|深層靜脈栓塞|肺栓塞)(?:在吃)?(?:的|那種)?(?:藥|口服藥|藥物)"
        ),
    ),
)
