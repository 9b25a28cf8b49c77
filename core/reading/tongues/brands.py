"""Medicines by the names on the pack, the same in every language, and in Chinese amid another."""

from __future__ import annotations

from core.reading.pattern import Pattern

SHOTS = "(?:prolia|denosumab|evenity|forteo|aclasta)"
_AS_NAMED = (  # which the one reader knows by these names, and lists or leaves
    "norvasc|amlodipine|losartan|cozaar|(?:co-?)?diovan|hyzaar|valsartan|micardis|telmisartan|olmetec|olmesartan"
    "|exforge|sevikar|twynsta|irbesartan|concor|bisoprolol|carvedilol|atenolol|adalat|nifedipine"
    "|metformin|glucophage|januvia|trajenta|jardiance|forxiga|amaryl|glimepiride|diamicron"
    "|lipitor|atorvastatin|crestor|rosuvastatin|livalo|zocor|simvastatin|ezetimibe"
    "|panadol|paracetamol|acetaminophen|tylenol|scanol|celebrex|arcoxia|voltaren|ibuprofen"
    "|aricept|donepezil|exelon|ebixa|memantine|stilnox|zolpidem|allopurinol|colchicine|febuxostat"
)
_DOSE = (
    r"(?: ?\d{1,4}(?:[./]\d{1,3})*(?! ?(?:years?|yrs?|yo|y/o|th|thn|tahun|tu[oổ]i|t|歲))"
    r"(?:(?<=\d) ?mg)?)?"
)
BRANDS = (
    ("fosamax(?: plus)?|alendronate|actonel|risedronate|bonviva|ibandronate", "福善美"),
    ("plavix|clopidogrel", "保栓通"),
    ("bokey|tapal", "阿斯匹靈"),
    (rf"(?P<pill>{_AS_NAMED}){_DOSE}", r"\g<pill>"),
    ("eltroxin|euthyrox", "甲狀腺素"),
    ("calcitriol|rocaltrol|alfacalcidol|one-?alpha", "活性維生素D"),
)

_ON_THE_BAG = (
    ("可[邁麥]丁|可化[凝寧]|歐服寧|脈化寧|華法林", "warfarin"),
    ("拜瑞妥", "xarelto"),
    ("[艾愛]必克凝", "eliquis"),
    ("普栓達", "pradaxa"),
    ("[里裡]先安", "lixiana"),
    ("伯基|阿斯匹[靈林]", "aspirin"),
    ("保栓通", "plavix"),
    ("福善美", "fosamax"),
    ("保骼麗", "prolia"),
    ("脈優", "norvasc"),
    (r"可悅\w", "cozaar"),
    ("得安穩", "diovan"),
    ("必康平", "micardis"),
    ("康肯", "concor"),
    ("庫魯化", "glucophage"),
    ("佳糖維", "januvia"),
    ("冠脂妥", "crestor"),
    ("立普妥", "lipitor"),
    ("普拿疼", "panadol"),
    ("愛憶欣", "aricept"),
    ("使蒂諾斯", "stilnox"),
)
_IN_LATIN = tuple((Pattern(words), f" {name} ") for words, name in _ON_THE_BAG)


def in_latin(text: str) -> str:
    """Write the Chinese names of medicines, copied off a bag, in the letters of the rest."""
    for words, name in _IN_LATIN:
        text = words.sub(name, text)
    return text
