"""Names of medicines as an ear or a hurried thumb spells them: 可麥頂, 利先安, warfrin."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from core.person import Condition
from core.reading.health.remarks import Remark
from core.reading.pattern import Pattern
from core.reading.words import Hit, Words

# Characters of one sound, tones and ㄣ/ㄥ, ㄓ/ㄗ taken together as a dictating keyboard does; left
# out is what makes plain words of a name: 買 (可買頂級的), 富 (富山美食), 李 (a surname).
_SOUNDS = """
可科克柯課刻客渴殼顆軻 邁麥脈賣 丁汀定釘叮盯頂登訂鼎燈 化華花滑畫劃樺話 凝寧檸擰濘甯嚀
歐甌鷗毆 福服付伏弗芙扶副府孚 法發髮罰琺 林凌令靈琳臨霖零鈴玲領琅 拜百敗白佰柏擺 瑞睿銳蕊芮
妥拖托脫駝陀拓橢 艾愛礙矮哎唉 必畢閉比筆壁避臂碧 普撲鋪譜樸浦埔葡噗 栓拴閂酸涮雙刷 達答噠搭瘩打
里理裡利力立禮離莉璃鯉歷麗粒厲籬俐
先仙鮮線現掀 安按氨鞍岸案 羅落洛蘿螺囉駱絡 鈣蓋丐概該 全泉權拳痊圈券
萬彎完碗 爾耳 阿啊 善擅扇珊衫散傘煽 美每妹媚梅眉 保寶抱飽葆 骼格葛各哥隔閣革歌戈個
昂盎骯卬 特忒 新心欣辛馨信星興鑫芯 優悠 甲佳家加嘉 樂勒 益易意義億宜一依逸翊 穩溫文吻 挺停庭亭廷艇
骨股谷古 強牆槍 卓桌捉濁 隆龍籠濃 窩我握 毛貓茅 地第弟 黃皇煌 鈉納 催翠崔 維為唯圍偉 壯狀裝撞莊
耐奈 適試式市視 恩嗯 泰太 胃衛 通同統痛 速訴素 博波伯駁 威葳 癲顛巔巓 能農 帝蒂 拔跋
"""
_FOLDED = str.maketrans({each: row[0] for row in reversed(_SOUNDS.split()) for each in row[1:]})
_NAMES: tuple[tuple[Condition | Remark, tuple[str, ...]], ...] = (
    (Condition.WARFARIN, ("可邁丁", "可化凝", "歐福凝", "脈化凝", "華法林", "化法令")),
    (Condition.DOAC, ("拜瑞妥", "艾必克凝", "普栓達", "里先安")),
    (Condition.ACTIVE_VITAMIN_D, ("羅鈣全", "萬爾法", "鈣化三醇")),
    (Condition.THIAZIDE_DIGOXIN_LITHIUM, ("隆我心", "毛地黃", "鈉催離", "可得安穩", "好悅您")),
    (Condition.LEVOTHYROXINE, ("昂特欣", "優甲樂", "甲狀線素")),
    (Condition.BISPHOSPHONATE, ("福善美", "骨維壯", "瑞骨卓")),
    (Condition.OSTEOPOROSIS_INJECTION, ("保骼麗", "益穩挺", "骨力強針")),
    (Condition.MALABSORPTION, ("耐適恩", "泰克胃通")),
    (Condition.ANTIBIOTICS, ("可樂必妥", "速博新")),
    (Condition.STEROID_AED, ("帝拔癲", "癲能停", "除癲達")),
)
_LATIN: tuple[tuple[Condition | Remark, str], ...] = (
    (Condition.WARFARIN, "warfarin coumadin cofarin orfarin mafarin marevan acenocoumarol"),
    (
        Condition.DOAC,
        "xarelto xeralto rivaroxaban eliquis apixaban pradaxa dabigatran lixiana edoxaban",
    ),
    (Condition.UNKNOWN_ANTICOAGULANT, "anticoagulant anticoagulants"),
    (Condition.KIDNEY_DISEASE, "dialysis hemodialysis haemodialysis"),
    (
        Condition.HYPERCALCEMIA,
        (
            "hypercalcemia hypercalcaemia hyperparathyroidism sarcoidosis tuberculosis"
            " lymphoma myeloma"
        ),
    ),
    (Condition.PREGNANT, "pregnant pregnancy"),
    (Condition.BREASTFEEDING, "breastfeeding breastfeed"),
    (Condition.ACTIVE_VITAMIN_D, "rocaltrol calcitriol alfacalcidol paricalcitol"),
    (
        Condition.THIAZIDE_DIGOXIN_LITHIUM,
        (
            "thiazide hydrochlorothiazide indapamide natrilix trichlormethiazide digoxin lanoxin"
            " lithium hyzaar codiovan"
        ),
    ),
    (Condition.LEVOTHYROXINE, "eltroxin levothyroxine thyroxine euthyrox synthroid"),
    (
        Condition.ANTIBIOTICS,
        (
            "antibiotic antibiotics doxycycline minocycline tetracycline levofloxacin ciprofloxacin"
            " moxifloxacin"
        ),
    ),
    (Condition.BISPHOSPHONATE, "fosamax alendronate risedronate ibandronate bonviva actonel"),
    (
        Condition.OSTEOPOROSIS_INJECTION,
        "prolia denosumab aclasta zoledronate zoledronic evenity romosozumab forteo teriparatide",
    ),
    (
        Condition.STEROID_AED,
        (
            "prednisolone prednisone dilantin phenytoin depakine tegretol carbamazepine valproate"
            " dexamethasone orlistat xenical"
        ),
    ),
    (Condition.MALABSORPTION, "omeprazole esomeprazole pantoprazole lansoprazole nexium"),
    (Condition.FRAGILITY, "osteoporosis"),
    (Remark.ANTIPLATELET, "aspirin clopidogrel plavix ticagrelor brilinta"),
    (Remark.UNSURE_MEDICINE, "furosemide heparin enoxaparin clexane"),
)
_TO_BUY = Pattern(  # 有吃可買丁; but 哪裡可買丁香魚, 可買定期的
    "(?:(?<=[吃服用叫是])|(?<=[吃服用叫是][的了過著]))可(?:買[丁釘叮汀頂錠]|[邁麥脈]錠)(?![香骨字級製存期])"
    "|^可(?:買[丁釘叮汀]|[邁麥脈]錠)(?=$|[ ,。啦喔的])"
)
_WORD = Pattern(r"(?<![a-z])[a-z]{6,18}(?![a-z])")


@cache
def _heard() -> Words[Condition | Remark]:
    return Words([(each, [name.translate(_FOLDED) for name in names]) for each, names in _NAMES])


@cache
def _spelt() -> dict[str, Condition | Remark]:
    """Every name, and every name with one letter left out."""
    found: dict[str, Condition | Remark] = {}
    for meaning, names in _LATIN:
        for name in names.split():
            for short in _short_of_one(name):
                found.setdefault(short, meaning)
    return found


def _short_of_one(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def by_ear(text: str) -> list[Hit[Condition | Remark]]:
    """Return the medicines that a text names by sound, or with one letter wrong.

    Args:
        text: Normalised text.
    """
    hits = _heard().find(text.translate(_FOLDED))
    hits += [Hit(*each.span(), Condition.WARFARIN) for each in _TO_BUY.finditer(text)]
    for word in _WORD.finditer(text):
        known = (_spelt().get(each) for each in _short_of_one(word[0]))
        meaning = next((each for each in known if each is not None), None)
        if meaning is not None:
            hits.append(Hit(word.start(), word.end(), meaning))
    return hits
