"""Medicines that calcium must keep away from, or that are given for bones, by their names."""

from __future__ import annotations

from core.person import Condition

SPACED: tuple[tuple[Condition, tuple[str, ...]], ...] = (
    (
        Condition.LEVOTHYROXINE,
        (
            "甲狀腺(素|荷爾蒙|激素)[的|錠][藥]",
            "昂特欣",
            "優甲樂",
            "(eltroxin|levothyroxine|thyroxine|euthyrox|synthroid)",
            "甲狀腺[機能|功能]低下[的|在|有|要|有在|正在|一直|需要|長期]吃藥",
            "甲狀腺[機能|功能]低下的藥",
        ),
    ),
    (
        Condition.ANTIBIOTICS,
        (
            "抗生素",
            "四環[黴|霉]素",
            "美滿(黴|霉)素",
            "喹諾酮",
            "可樂必妥",
            "速博新",
            "(威洛速|去氧羥四環素|多西環素|avelox|ofloxacin)",
            "(doxycycline|doxy|cipro|minocycline|tetracycline|levofloxacin|ciprofloxacin|moxifloxacin|cravit)",
            "(antibiotic|antibiotics|antibiotik|kháng sinh)",
        ),
    ),
    (
        Condition.BISPHOSPHONATE,
        (
            "福(善|山|擅|扇)(美|每|妹)",
            "骨維壯",
            "瑞骨卓",
            "雙(磷|膦)酸鹽",
            "(fosamax|alendronate|risedronate|actonel|ibandronate|bonviva|boniva|binosto)",
        ),
    ),
    (
        Condition.OSTEOPOROSIS_INJECTION,
        (
            "保(骼|骨|格)麗",
            "骨力強",
            "益穩挺",
            "骨穩",
            "(骨鬆|骨質疏鬆|骨疏鬆)[症][的](針|針劑|注射)",
            "(骨鬆|骨質疏鬆|骨疏鬆)[症][有|在|都|現在][有|在]打針",
            "打(骨鬆|骨質疏鬆|骨針|補骨針|骨頭的針)",
            "(骨頭|骨本|骨質)[的](針|針劑)",
            "(半年|六個月|一年|每年|每半年)[打][一|1](針|支|劑|次)[的](骨鬆|骨質疏鬆|骨頭|補骨)[的]針",
            "(補|顧)骨針",
            "(prolia|denosumab|aclasta|zoledronate|zoledronic|evenity|romosozumab|forteo|xgeva|zometa)",
            "(癌骨瓦|卓骨祂)",
            "teriparatide",
        ),
    ),
    (
        Condition.IRON,
        (
            "鐵(劑|片|錠)",
            "補鐵",
            "吃鐵",
            "(吃|補|補充)(鋅|鋅片)",
            "鋅(片|錠|補充劑)",
            "補血鐵",
            "(iron|zinc)",
            "(iron pills|iron tablets|iron supplement|iron supplements|ferrous|zat besi)",
        ),
    ),
    (
        Condition.STEROID_AED,
        (
            "類固醇[的][藥]",
            "美國仙丹",
            "(美卓樂|培尼皮質醇|康速龍|可體松|地塞米松|潑尼松|medrol|methylprednisolone|dexamethasone|cortisone)",
            "(優閒|樂命達|除癲達|妥泰|keppra|lamictal|trileptal|topamax)",
            "[抗|控制|治療]癲癇[症][的|用]藥",
            "(抗|控制|治療)癲癇的",
            "(羊癲瘋|羊角瘋|羊眩)[的]藥",
            "癲癇[症][有|在|有在|都在|一直|長期](吃|服)藥",
            "癲能停",
            "帝拔癲",
            "癲通",
            "羅(氏|式)鮮",
            "康孅伴",
            "膽酸結合劑",
            "(steroid|steroids|prednisolone|prednisone|dilantin|phenytoin|depakine|tegretol)",
            "(carbamazepine|valproate|orlistat|xenical|cholestyramine|phenobarbital)",
        ),
    ),
)
