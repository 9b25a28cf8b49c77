"""Words for people, Mandarin, Hokkien and English: whom they mean for the asker, and which sex."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.person import Sex, Subject

_F, _M = Sex.FEMALE, Sex.MALE
_TABLE: tuple[tuple[Subject, Sex | None, str], ...] = (
    (Subject.MOTHER, _F, "媽媽 媽 老媽 母親 家母 馬麻 麻麻 媽咪 媽媽咪 阿母 老母 阿娘 娘親 阿母仔 mother mom mum mommy mama"),
    (Subject.FATHER, _M, "爸爸 爸 老爸 父親 家父 把拔 拔拔 爸比 爹地 老爹 阿爸 老父 阿爹 father dad daddy papa"),
    (Subject.GRANDMOTHER, _F, "阿嬤 阿媽 阿麻 阿罵 嬤嬤 奶奶 外婆 姥姥 祖母 外祖母 外嬤 內嬤 阿嬤嬤 嫲嫲 grandma grandmother granny"),
    (Subject.GRANDFATHER, _M, "阿公 爺爺 外公 姥爺 祖父 外祖父 內公 grandpa grandfather granddad"),
    (Subject.SPOUSE, _M, "先生 老公 丈夫 尪 翁婿 尪婿 夫婿 外子 阿娜達 husband hubby"),
    (Subject.SPOUSE, _F, "太太 老婆 妻子 牽手 內人 內子 拙荊 太座 愛妻 賢內助 某 查某人 家後 wife"),
    (Subject.SPOUSE, None, "另一半 老伴 配偶 愛人 spouse partner"),
    (Subject.CHILD, _M, "兒子 後生 大兒子 小兒子 長子 次子 獨子 犬子 小犬 查埔囝 son"),
    (Subject.CHILD, _F, "女兒 大女兒 小女兒 長女 次女 獨生女 查某囝 寶貝女兒 daughter"),
    (Subject.CHILD, None, "小孩 小孩子 孩子 囡仔 囝仔 寶寶 寶貝 小朋友 baby child kid"),
    (Subject.OTHER, _F, "婆婆 岳母 丈母娘 家婆 孫女 外孫女 媳婦 姊姊 姐姐 姊 姐 大姊 大姐 二姊 二姐 三姊 三姐 小姊 妹妹 妹 小妹 大妹 二妹 阿姊 阿姐"
     " 阿姨 姨媽 姑姑 姑媽 阿姑 嬸嬸 阿嬸 舅媽 伯母 阿姆 大嫂 嫂嫂 嫂子 弟媳 弟妹 弟婦 表姊 表姐 表妹 堂姊 堂姐 堂妹 乾媽 姨婆 姑婆 嬸婆 舅婆"
     " 伯婆 女朋友 女友 未婚妻 閨蜜 曾祖母 阿祖嬤 大姑 小姑 小姨子 後母 繼母 養母 sister aunt auntie girlfriend"),
    (Subject.OTHER, _M, "公公 岳父 丈人 老丈人 女婿 孫子 金孫 乖孫 外孫 哥哥 哥 大哥 二哥 三哥 阿兄 弟弟 弟 小弟 大弟 二弟 叔叔 阿叔 伯父 伯伯 阿伯"
     " 舅舅 阿舅 姑丈 姨丈 姊夫 姐夫 妹夫 大伯 小叔 叔公 伯公 舅公 姑丈公 表哥 表弟 堂哥 堂弟 乾爹 乾爸 男朋友 男友 未婚夫 曾祖父 繼父 養父"
     " brother uncle boyfriend"),
    (Subject.OTHER, None, "朋友 好友 同事 鄰居 同學 室友 長輩 親戚 客戶 病人 個案 學員 住民 學生 老闆 主管 阿祖 孫仔 其他人 別人 另一個人 friend colleague"),
)  # fmt: skip
_NOT_WORDS = (  # each holds a word above, and is none
    "牛奶奶粉 羊奶奶粉 豆奶奶粉 媽祖 媽呀 媽媽手 爸爸手 母親節 父親節 婆婆媽媽 老公寓 老公園 老婆餅 太太陽 首先生病 先生病 先生小孩 先生產 女兒紅 女兒牆"
    " 兒子宮 內子宮 外子宮 外公司 公公司 老母雞 老母鴨 老父母 某些 某天 某次 某人 某個 某種 某某 某年 某月 手牽手 例外子 意外子 小孩子氣 妹妹頭 小弟弟"
    " 哥德 伯伯特 好朋友們 阿姨們 (?<![我阮])媽的(?![^\\s,。!?]) 娘的(?![^\\s,。!?]) 老師父 公公開 奶奶酪 他爸的 女朋友節 爸比較 弟子 子弟 徒弟 兄弟 學弟 學妹 學姊 學姐 正妹 美妹 姐妹 姊妹 哥們 八哥 墨西哥"
    " 師姐 空姐 小姐 學哥 帥哥 祖父母 岳父母 徒弟 弟兄 表弟妹 老公公 老婆婆 先生小姐 國內人 院內人 室內人 戶內人 家母雞 病人數 阿公店 阿媽店 孩子氣"
    " person sonic motherboard"
)
_PAIRS = {
    "爸媽": (Subject.MOTHER, Subject.FATHER),
    "爸爸媽媽": (Subject.MOTHER, Subject.FATHER),
    "媽媽爸爸": (Subject.MOTHER, Subject.FATHER),
    "爸跟媽": (Subject.MOTHER, Subject.FATHER),
    "父母": (Subject.MOTHER, Subject.FATHER),
    "父母親": (Subject.MOTHER, Subject.FATHER),
    "雙親": (Subject.MOTHER, Subject.FATHER),
    "兩老": (Subject.MOTHER, Subject.FATHER),
    "parents": (Subject.MOTHER, Subject.FATHER),
    "公婆": (Subject.OTHER,),
    "岳父母": (Subject.OTHER,),
    "祖父母": (Subject.GRANDMOTHER, Subject.GRANDFATHER),
    "阿公阿嬤": (Subject.GRANDMOTHER, Subject.GRANDFATHER),
    "阿嬤阿公": (Subject.GRANDMOTHER, Subject.GRANDFATHER),
    "爺爺奶奶": (Subject.GRANDMOTHER, Subject.GRANDFATHER),
    "外公外婆": (Subject.GRANDMOTHER, Subject.GRANDFATHER),
    "grandparents": (Subject.GRANDMOTHER, Subject.GRANDFATHER),
    "夫妻": (Subject.SELF, Subject.SPOUSE),
    "夫妻倆": (Subject.SELF, Subject.SPOUSE),
    "我們兩個": (Subject.SELF, Subject.SPOUSE),
    "我們倆": (Subject.SELF, Subject.SPOUSE),
}
GENERAL = frozenset(
    "小孩 小孩子 孩子 囡仔 囝仔 寶寶 寶貝 小朋友 朋友 好友 同事 鄰居 同學 室友 長輩 親戚 客戶 病人 個案 學員 住民 學生 老闆 主管 阿伯 伯伯 阿姨 媽媽咪"
    " 叔叔 先生 太太 愛人 孫仔 妹妹 弟弟 姊姊 姐姐 哥哥 別人 其他人 baby child kid friend colleague partner spouse son daughter".split()
)
"""Words for anybody as well: they mean one person only beside 我, 幫, an age, or alone."""
OWNED = frozenset(
    "媽 爸 尪 某 姊 姐 妹 哥 弟 大哥 大姐 大姊 小弟 小妹 娘 查某人 內人 外子 牽手 大伯 小叔 先生 太太".split()
)
"""Words so short or so polite that they count only with 我, 阮, 幫 … before, or an age behind."""


@dataclass(frozen=True, slots=True)
class Kin:
    """Whom a word means; ``pair`` holds the people that one word names together (爸媽)."""

    subject: Subject
    sex: Sex | None
    pair: tuple[Subject, ...] = ()


KIN: dict[str, Kin] = {
    word: Kin(subject, sex) for subject, sex, words in _TABLE for word in words.split()
} | {word: Kin(pair[0], None, pair) for word, pair in _PAIRS.items()}


def _any_of(words: list[str]) -> str:
    """Make one pattern of words, the longest first; Latin words only where they stand alone."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(
        rf"(?<![a-z]){word}(?![a-z])" if word.isascii() else word for word in longest_first
    )


WORDS = re.compile(f"(?P<none>{_any_of(_NOT_WORDS.split())})|(?P<kin>{_any_of(list(KIN))})")
