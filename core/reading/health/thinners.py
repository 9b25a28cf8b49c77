"""Medicines that thin the blood, by their names, and as people call them who know no name."""

from __future__ import annotations

from core.person import Condition

THINNERS: tuple[tuple[Condition, tuple[str, ...]], ...] = (
    (
        Condition.WARFARIN,
        (
            "(可|科|克|柯)(邁|麥|脈|賣|密|米|蜜|美)(丁|汀|定|釘|叮|盯|頂|登)",
            "脈化寧",
            "可化凝",
            "香豆素",
            "可化寧",
            "歐服寧",
            "(華|法|化)(法|發)(林|令|靈|琳)[鈉]",
            "(驗|測|抽血看|抽血驗|追蹤|監測|控制|看)inr的[抗凝血]藥",
            "(warfarin|warf|warfarine|warfrin|walfarin|coumadin|coumandin|cumadin|cofarin|orfarin)",
            "(mafarin|marevan|jantoven|acenocoumarol|sintrom|phenprocoumon|simarc)",
        ),
    ),
    (
        Condition.DOAC,
        (
            "(利伐|阿哌|阿派|艾多|依度|伊多|利伐羅)沙班",
            "達比(加|佳|嘉)群[酯]",
            "拜瑞(妥|拓|脫)",
            "(艾|愛|伊|依|亞)(必|比|畢|皮)克(凝|寧|您|檸)",
            "普(栓|拴)達",
            "里先安",
            "裡先安",
            "(xarelto|rivaroxaban|eliquis|apixaban|pradaxa|dabigatran|lixiana|edoxaban|noac|noacs)",
            "(doac|doacs)",
            "(新型|新一代)[的][口服]抗凝血[劑|藥物|藥]",
            "新型口服抗凝[劑|藥]",
        ),
    ),
    (
        Condition.UNKNOWN_ANTICOAGULANT,
        (
            "[打|顧|清](通|疏通|清|順)血(路|管)[的][藥]",
            "(通|清)血[的]藥",
            "(通|清)血(路|陸|露|管)",
            "(薄|稀釋)血[的|用的](藥|劑)",
            "薄血",
            "(稀|薄|通|清|化)血(丸|錠|膠囊)",
            "(通|清|活|化|溶|稀釋|薄)血[的|用的](藥仔|藥丸|那種藥)",
            "(稀釋|變薄|打薄)血液的[藥]",
            "血液稀釋(劑|的藥|藥)",
            "讓血(變薄|變稀|稀一點|不會凝固|不凝固|不要凝固)的[藥]",
            "血(比較|變|較)(稀|薄)的藥",
            "血[比較|較|卡](不|不會|沒那麼容易)(結|凝|黏|凝固|結塊)[去|起來]的(藥|藥仔)",
            "抗凝血[的][劑|藥物|藥]",
            "抗凝[的](劑|藥物|藥)",
            "抗凝",
            "血(栓|路|濃|太濃|很濃|太稠|太黏)[的|那種]藥",
            "(降|讓|使)血(濃|黏)[度|稠|稠度]",
            "(防|抗|預防|溶)血栓[的](藥|劑|針)",
            "(吃|服)稀釋[血液]的",
            "防止血栓[的]藥",
            "(anticoagulant|anticoagulants|blood thinner|blood thinners|blood-thinner)",
            "(pengencer darah|obat pengencer darah|thuoc chong dong|thuốc chống đông[ máu])",
            "thuốc loãng máu",
        ),
    ),
)
