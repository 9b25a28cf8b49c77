"""What people say of what they do not eat, and of what makes them ill."""

from __future__ import annotations

from enum import StrEnum

from core.person import Diet


class Remark(StrEnum):
    """What else decides: the word allergy, foods one may be allergic to, and eating everything."""

    ALLERGY = "allergy"
    MEAT_EATER = "meat-eater"
    SOMETIMES = "sometimes"  # 初一十五, 早齋: no diet of ours
    OTHER_FOOD = "other-food"
    NO_MILK_OR_EGG = "no-milk-or-egg"


WORDS: tuple[tuple[Diet | Remark, tuple[str, ...]], ...] = (
    (
        Remark.SOMETIMES,
        (
            (
                "(初一十五|初一、十五|初一和十五|早上|早餐|早齋|早素|早|偶爾|有時|有時候|假日"
                "|週一|星期一|方便|彈性|還願)[才|都|會|有|有時|偶爾]"
                "[吃][方便|彈性|早](素|素食|齋)"
            ),
            "(初一十五|早齋|早素|海鮮素|花素|方便素|彈性素)",
            "(喜歡|愛|可以|也會|也|會|常|想)吃素[食|菜]",
            (
                "(素顏|素養|維生素|元素|激素|抗生素|甲狀腺素|骨鈣素|素質|樸素|因素|毒素"
                "|胰島素|葉黃素|要素|色素|荷爾蒙素|青素|茄紅素)"
            ),
            "無肉日",
            "素食(餐廳|店|自助餐)",
        ),
    ),
    (
        Diet.VEGAN,
        (
            "[我|吃|是|都吃|茹](全素|純素|嚴格素|淨素)[的|者|食者|食]",
            "不吃(奶蛋|蛋奶|蛋跟奶|蛋和奶)[的](全素|純素|素)",
            "(純植物飲食|純植物性|全植物|植物性飲食)",
            "(吃素|素食|茹素)[也|而且|連](不吃|不碰)(蛋奶|奶蛋|蛋也不喝奶|蛋跟奶|蛋和奶)",
            "(vegan|thuần chay)",
        ),
    ),
    (
        Diet.VEGETARIAN,
        (
            "[有|在|是|都|長期|一直|長年|固定|早就|改|我](吃|茹|食)素[的|食|了|者]",
            "素食[者|主義|的|主義者|習慣]",
            "(吃|持)齋",
            "[吃](蛋奶素|奶蛋素|蛋素|奶素|五辛素|鍋邊素|肉邊素|健康素)",
            "不吃葷",
            "不吃肉[類|的]",
            "(vegetarian|vegetarians|ăn chay|an chay)",
        ),
    ),
    (
        Diet.LACTOSE_INTOLERANT,
        (
            "乳糖[不](不耐|不適|不良|不吸收)[症]",
            "乳糖不(耐症|行|能|合)",
            "[對]乳糖(有點|會|過敏)[不舒服|不耐]",
            (
                "[喝|吃|一喝|只要喝|喝到](牛奶|奶|鮮奶|奶類|乳製品|鮮乳)[我|她|他|都|就|都會"
                "|就會|會|很容易|容易|後|完|完就|了就|了都|了|會一直|的話會|會馬上|常|常常]"
                "(拉肚子|拉|腹瀉|脹氣|肚子痛|肚子不舒服|烙賽|落賽|不舒服|肚子脹|肚子怪怪的"
                "|拉稀|跑廁所|肚子會怪怪的|肚子會不舒服|肚子會脹|肚子會脹氣|肚子都會不舒服"
                "|會肚子痛|會肚子不舒服|胃脹|肚子會痛|肚子絞痛)"
            ),
            (
                "(牛奶|鮮奶|鮮乳|奶)[一](喝了|喝|喝完|喝下去)[我|她|他]"
                "[都|就|會|都會|就會|馬上|常|常常|容易](拉|拉肚子|腹瀉|脹氣|肚子痛|不舒服|烙賽|落賽)"
            ),
            "(lactose intolerant|lactose intolerance|lactose-intolerant|intoleransi laktosa)",
        ),
    ),
    (
        Remark.ALLERGY,
        (
            "過敏[原|體質|反應]",
            "會(癢|起疹子|長疹子|起紅疹|嘴巴癢)",
            "(allergic|allergy|allergies|alergi|dị ứng)",
        ),
    ),
    (
        Diet.FISH_ALLERGY,
        ("[深海|海|鮪|鮭|鱈|魚類|秋刀|鯖]魚[肉|類]", "海鮮[類]", "(fish|seafood|ikan|cá)"),
    ),
    (
        Diet.SOY_ALLERGY,
        (
            "(黃豆|大豆|豆漿|豆類|豆製品|豆腐|毛豆|納豆|黑豆|豆干|豆奶|豆子)[製品]",
            "(soy|soya|soybean|soybeans|tofu|kedelai|đậu nành)",
        ),
    ),
    (Diet.EGG_ALLERGY, ("[雞|鴨|水煮]蛋[類|白|黃|製品]", "(egg|eggs|telur|trứng)")),
    (
        Diet.MILK_ALLERGY,
        (
            "(牛奶|奶類|奶製品|乳製品|鮮奶|鮮乳|乳品|起司|牛乳|奶粉|優格|奶)[蛋白]",
            "(milk|dairy|susu|sữa)",
        ),
    ),
    (Diet.SESAME_ALLERGY, ("[黑|白]芝麻[醬|油]", "麻油", "(sesame|wijen)")),
    (
        Remark.OTHER_FOOD,
        (
            (
                "(蝦|蝦子|蟹|螃蟹|甲殼類|帶殼海鮮|有殼海鮮|蝦蟹|貝類|蛤蜊|花生|堅果|麩質|小麥"
                "|麵粉|芒果|奇異果|鳳梨|塵蟎|花粉|灰塵|藥物|藥|盤尼西林|酒精"
                "|貓毛|狗毛|貓|狗|鼻子|皮膚|季節性|季節|換季|冷空氣|青黴素|阿斯匹靈|止痛藥"
                "|章魚|花枝|草莓|番茄|香菇|竹筍|茄子|魚油|魚肝油)"
            ),
            "(shrimp|crab|shellfish|peanut|peanuts|nuts|gluten|pollen|dust|udang|kacang)",
            "(蛋糕|雞蛋糕|魚板|釣魚|鱷魚|摸魚|奶奶|牛奶糖|章魚)",
        ),
    ),
    (
        Remark.MEAT_EATER,
        (
            "(什麼|甚麼|啥|全部|通通|統統|樣樣)[東西|食物][我|她|他]都(吃|可以吃|可以|能吃|可)",
            "[吃|都]葷[食|素][者|的|都吃|都可|都可以]",
            "葷素(都吃|不拘|都可|都可以|不忌|皆可)",
            "(葷食|吃葷|葷的)[者|的]",
            "(不|不會|沒有|都不|沒在)挑[食]",
            "[很|最|都|超](愛|喜歡|有|會|要)吃(肉|魚肉|大魚大肉)",
            "(沒有|沒|不|無)[什麼|特別|任何|飲食|食物]忌口",
            (
                "(沒有|沒|無)[什麼|特別|任何](飲食限制|飲食禁忌|忌口|不能吃的|不吃的|食物限制"
                "|飲食上的限制)"
            ),
            "飲食[都|上](正常|沒[有][什麼|特別][的]限制|無限制|不限|沒有限制)",
            "(沒有|沒|不|不是|不會)[在]吃(素|齋)",
            (
                "(eat everything|eat anything|no restrictions|omnivore"
                "|no dietary restrictions|not picky|makan semua)"
            ),
        ),
    ),
)

NONE = (  # the whole answer, when diet was asked
    "[都|以上|以上都|通通|全部|完全|都完全|什麼都|這些都](沒有|沒|無|不是)",
    (
        "(都吃|都可以|都可|都能吃|什麼都吃|都ok|皆可|不挑|隨便|都行|一般|一般飲食|正常"
        "|正常飲食|普通|沒什麼|沒特別|沒有特別|都不用|不用|沒限制|沒有限制|無限制|以上皆無"
        "|以上皆非|皆無|不忌口|無忌口|吃葷|葷|葷的|葷食|葷素都吃|沒問題|都沒問題|沒忌口"
        "|沒有忌口|沒有過敏|沒過敏|無過敏|不會過敏|都不會|都不過敏|沒有不吃的|沒有不能吃的"
        "|都吃啊|我都吃|不過敏|都可以吃|無特殊|沒有特殊飲食|沒有特殊|沒特殊|沒有禁忌|無禁忌"
        "|都沒有限制|無飲食禁忌|沒有飲食禁忌|沒有特殊需求|什麼都可以吃|一般吃法|普通飲食)"
    ),
    "不吃(牛|牛肉|豬肉|豬|羊肉|內臟|辣|香菜|牛羊)",
    (
        "(no|none|nope|nothing|no allergies|no allergy|normal|tidak ada|tidak|không|không có"
        "|none of the above)"
    ),
)
