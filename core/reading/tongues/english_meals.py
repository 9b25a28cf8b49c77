"""What is eaten, and what is asked and said of it, in English."""

from __future__ import annotations

from core.reading.tongues.meals import Meals

_WHO = (
    r"(?:i|she|he|we|you|they|(?:my )?(?:mother|mom|father|dad|grandmother|grandma|grandpa|ama"
    r"|akong|lola|lolo))"
)

MEALS = Meals(
    foods=(
        (r"(?:cow's )?milk", "牛奶"),
        (r"yogh?urt", "優格"),
        (r"cheese", "起司"),
        (r"tofu|bean curd", "豆腐"),
        (r"(?:firm|hard) tofu", "板豆腐"),
        (r"(?:silken|soft) tofu", "嫩豆腐"),
        (r"dried tofu", "豆干"),
        (r"soy ?milk|soya milk", "豆漿"),
        (r"(?:small )?dried (?:small )?fish", "小魚乾"),
        (r"black sesame(?: seeds?)?", "黑芝麻"),
        (r"spinach", "菠菜"),
        (r"broccoli", "青花菜"),
        (r"pak choi|bok choy", "青江菜"),
        (r"(?:dark )?green (?:leafy )?vegetables", "深綠色蔬菜"),
        (r"mushrooms?", "香菇"),
        (r"natto", "納豆"),
        (r"salmon", "鮭魚"),
        (r"mackerel", "鯖魚"),
        (r"egg yolks?", "蛋黃"),
        (r"(?:animal |pork |chicken )?liver", "動物肝臟"),
        (r"seaweed|kelp", "海帶"),
        (r"coffee", "咖啡"),
        (r"eggs?", "雞蛋"),
        (r"fish", "魚"),
        (r"bananas?", "香蕉"),
        (r"papayas?", "木瓜"),
        (r"apples?", "蘋果"),
        (r"oranges?", "橘子"),
        (r"fruits?", "水果"),
        (r"sweet potato(?:es)?|camote|kamote", "地瓜"),
        (r"kangkong|water spinach", "空心菜"),
        (r"cabbage", "高麗菜"),
        (r"tomato(?:es)?", "番茄"),
        (r"nuts|peanuts?", "堅果"),
        (r"shrimps?|prawns?", "蝦"),
        (r"beef", "牛肉"),
        (r"pork", "豬肉"),
        (r"chicken", "雞肉"),
        (r"meat", "肉"),
        (r"rice", "白飯"),
        (r"noodles?", "麵"),
        (r"tea", "茶"),
    ),
    nutrients=(
        (r"calcium", "鈣"),
        (r"vitamin d", "維生素D"),
        (r"(?:vitamin )?d3", "維生素D3"),
        (r"(?:vitamin )?k2", "維生素K2"),
        (r"(?:vitamin )?k1", "維生素K1"),
        (r"osteocalcin", "骨鈣素"),
    ),
    allergens=(
        (r"milk|dairy", "牛奶"),
        (r"fish", "魚"),
        (r"seafoods?", "海鮮"),
        (r"soya?|soy ?beans?", "黃豆"),
        (r"eggs?", "蛋"),
        (r"sesame", "芝麻"),
        (r"shrimps?|prawns?|crabs?|shellfish", "蝦子"),
        (r"peanuts?|nuts", "花生"),
    ),
    of_foods=(
        (r"{}", "{}"),
        (rf"(?:can|may|should) {_WHO} (?:eat|drink|have|take) {{}}", "{}可以吃嗎"),
        (
            (
                rf"{_WHO} (?:likes?|wants?|loves?)(?: to)?(?: eat| drink)? {{}},?"
                r" (?:is it |is that |can it be |it's )?(?:ok|okay|good|safe|fine|allowed)"
            ),
            "{}可以吃嗎",
        ),
        (r"(?:is|can) {} (?:good |ok |be )?(?:used )?instead of milk", "{}可以吃嗎"),
        (r"is {} (?:ok|okay|good|safe)(?: for (?:me|her|him|bones?))?", "{}可以吃嗎"),
        (r"(?:is|are) {}(?=,? (?:and|or) [^.,?!]*(?:ok|okay|good|safe|fine)(?!\w))", "{}可以吃嗎"),
        (
            (
                rf"{{}} (?:is )?(?:ok|okay|good|safe|fine|allowed)"
                rf"(?: (?:for|to eat)(?: (?:{_WHO}|me|her|him|bones?))?)?(?=$|[?])"
            ),
            "{}可以吃嗎",
        ),
        (r"how much calcium (?:is )?in {}", "{}有多少鈣"),
        (r"(?:a|one|1) (?:glass|cup) of {}", "一杯{}"),
        (r"([2-9]) (?:glasses|cups) of {}", r"\1杯{}"),
        (r"(?:a|one|1) bowl of {}", "一碗{}"),
        (r"half a (?:box|block|pack) of {}", "半盒{}"),
        (r"(?:a|one|1) (?:box|block|pack) of {}", "一盒{}"),
    ),
    of_nutrients=(
        (r"what is {}|what's {}", "什麼是{}"),
        (r"what (?:does {} do|is {} (?:good )?for)", "{}有什麼用"),
        (
            (
                rf"how much {{}} (?:should|do|does|can) {_WHO} (?:take|eat|need|have)"
                r"(?: (?:a|per|every|each) day)?"
                rf"|how (?:much|many)(?: mg)?(?: of)? {{}}(?: {_WHO} (?:needs?|should take))?"
                r"(?: (?:a|per|every|each) day)?"
            ),
            "{}要吃多少",
        ),
        (
            r"(?:which|what) foods? (?:have|has|contains?|are rich in|are high in) {}",
            "哪些食物有{}",
        ),
        (
            rf"what (?:to|should {_WHO}|can {_WHO}) eat for {{}}|where to get {{}}(?: from)?",
            "哪些食物有{}",
        ),
        (r"side effects? of {}|does {} have side effects?", "{}的副作用"),
        (
            (
                rf"when (?:should|can|do|does) {_WHO} (?:take|eat|have) (?:the |her |his |my )?{{}}"
                r"|when to take {}|what time (?:of day )?(?:is best )?to take {}"
            ),
            "{}什麼時候吃",
        ),
        (
            (
                r"(?:is )?too much {} (?:bad|dangerous|harmful)"
                rf"|what happens if {_WHO} takes? too much {{}}|can {_WHO} take too much {{}}"
            ),
            "{}吃太多會怎樣",
        ),
        (
            (
                rf"can {_WHO} (?:take|have) {{}} (?:together )?with"
                rf" (?:her |his |my |the )?(?:other )?"
                r"(?:(?:blood pressure|heart|diabetes|maintenance) )?"
                r"(?:medicines?|meds|medications?|pills|maintenance)"
            ),
            "{}可以跟藥一起吃嗎",
        ),
        (r"does {} (?:cause|make|give) (?:you )?constipat(?:ion|ed)", "吃{}會便秘嗎"),
    ),
    of_allergens=(
        (r"(?:is |am |i'm )?allergic to {}|{} allergy", "對{}過敏"),
        (r"(?:i |she |he )?(?:can'?t|cannot) (?:drink|eat|have|tolerate) {}", "不能吃{}"),
        (
            (
                rf"(?:{_WHO} )?(?:doesn't|does not|don't|do not|won't)"
                rf" (?:eat|drink|like)(?: any)? {{}}"
            ),
            "不吃{}",
        ),
    ),
)
