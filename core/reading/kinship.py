"""Words for people, Mandarin, Hokkien and English: whom they mean for the asker, and which sex."""

from __future__ import annotations

from dataclasses import dataclass

from core.person import Sex, Subject
from core.reading.pattern import Pattern, longest_first

_F, _M = Sex.FEMALE, Sex.MALE
_MOTHER = """
媽媽 媽 老媽 老媽子 母親 家母 馬麻 麻麻 媽咪 媽迷 馬咪 馬迷 老木 阿木 母上 媽媽大人 媽媽咪
阿母 老母 老母親 阿娘 家慈
娘 娘親 阿母仔 mother mom mum mommy
mama
"""
_FATHER = """
爸爸 爸 老爸 父親 家父 爹 把拔 把鼻 拔鼻 巴拔 老北 拔拔 爸比 爹地 老爹 阿爸 老父 老父親 阿爹 father
老豆 老竇 家嚴 dad daddy papa
"""
_GRANDMOTHER = """
阿嬤 阿媽 嬤 阿麻 阿罵 嬤嬤 奶奶 外婆 姥姥 祖母 外祖母 外嬤 內嬤 嫲嫲 grandma grandmother granny
lola
"""
_GRANDFATHER = "阿公 爺爺 外公 姥爺 祖父 外祖父 內公 grandpa grandfather granddad lolo"
_HUSBAND = """
先生 老公 老工 丈夫 尪 翁 翁婿 尪婿 夫婿 頭家 外子 阿娜達 husband hubby
"""
_WIFE = "太太 老婆 妻子 牽手 內人 內子 拙荊 賤內 太座 愛妻 妻 吾妻 賢內助 某 家後 wife"
_SPOUSE = "另一半 我對象 老伴 配偶 愛人 枕邊人 那口子 spouse partner"
_SON = "兒子 養子 繼子 後生 大兒子 小兒子 長子 次子 獨子 犬子 小犬 查埔囝 查埔囡仔 後生仔 son"
_DAUGHTER = """
女兒 閨女 養女 繼女 大女兒 小女兒 小女 長女 次女 獨生女 查某囝 寶貝女兒 查某囡仔 查某囡 daughter
"""
_CHILD = "小孩 小孩子 孩子 囡仔 囝仔 寶寶 寶貝 小朋友 baby child kid"
_ANY_CHILD = frozenset(_CHILD.split())
_WOMAN = """
婆婆 岳母 丈母娘 孫女 外孫女 媳婦 姊姊 姐姐 姊 姐 大姊 大姐 二姊 二姐 三姊 三姐 小姊 妹妹 妹
小妹 大妹 二妹 阿姊 阿姐 阿姨 歐巴桑 阿婆 阿桑 老太太 姨媽 姑姑 姑媽 阿姑 嬸嬸 阿嬸 舅媽 伯母 阿姆
大嫂 嫂嫂 嫂子 弟媳 弟妹 弟婦 表姊 表姐 表妹 堂姊 堂姐 堂妹 乾媽 姨婆 姑婆 嬸婆 舅婆 伯婆 女朋友
女友 未婚妻 閨蜜 曾祖母 阿祖嬤 大姑 小姑 小姨子 後母 繼母 養母 外甥女 姪女 大姨 二姨 小姨 sister
aunt auntie mother-in-law sister-in-law daughter-in-law stepmother niece granddaughter
家姑 家姊 家姐 舍妹
girlfriend 前妻 前女友 二姑 三姑 四姑 三姨 四姨 四姊 四姐 五姊 五姐 三妹 二嬸 三嬸 二舅媽 乾女兒
大嬸 大娘 表嫂 堂嫂 二嫂 三嫂 小嫂 嫂仔 表嬸 嫂 丈姆 丈母 查某孫 堂姑
表姑 師母 契母 表姨 叔婆 堂嬸 師姐 師姊 師妹 學姊 學姐 學妹 姑奶奶 姨奶奶
大孫女 小孫女 媳婦仔 新婦 阿妗 妗婆 姨嬤 乾阿嬤 親家母
"""
_MAN = """
公公 兄 大兄 岳父 丈人 老丈人 女婿 孫子 金孫 乖孫 外孫 歐吉桑 老先生 哥哥 哥 大哥 二哥 三哥 阿兄
弟弟 弟
小弟 大弟 二弟 叔叔 阿叔 伯父 伯伯 阿伯 舅舅 阿舅 姑丈 姨丈 姊夫 姐夫 妹夫 大伯 小叔 叔公 伯公
舅公 表哥 表弟 堂哥 堂弟 乾爹 乾爸 男朋友 男友 未婚夫 曾祖父 繼父 養父 外甥 姪子 brother uncle
father-in-law brother-in-law son-in-law stepfather nephew grandson 家翁 家岳 家兄 舍弟
boyfriend 前夫 前男友 二伯 三伯 四伯 五伯 大叔公 二叔 三叔 四叔 大舅 二舅 三舅 小舅 四哥 五哥 二弟
三弟 四弟 乾兒子 大叔 表姊夫 表姐夫 堂姊夫 丈人爸 查埔孫 師父 契爸 孫女婿 囝婿 阿舅公
親家公 親家 堂伯 堂叔 表叔 表伯 表舅 叔祖 伯祖
師兄 師弟 學長 學弟 細佬 里長伯 村長伯 葛格 底迪 大孫子 小孫子
"""
_SOMEBODY = """
朋友 好友 老友 同事 鄰居 同學 室友 長輩 長者 親戚 客戶 病人 個案 案主 學員 住民 老闆 主管 阿祖
孫仔 其他人 大孫 小孫 細孫 僱主 房東 隊友 球友 牌友 網友 客人 照顧的老人家 照顧的老人 照顧的長輩
里民 村民 信徒 信眾 香客 教友 會友 病友 鄉親 同修
別人 另一個人 friend colleague 保戶 患者 家長 boss neighbor neighbour coworker classmate
patient client
"""
_MET = (
    *("朋友", "同事", "同學", "鄰居", "室友", "客戶", "病人"),
    *("個案", "案主", "學員", "住民", "老闆", "主管"),
)
_HER = " ".join(f"女{of}{each}" for each in _MET for of in ("", "性", "性的"))  # 女同事
_HIM = _HER.replace("女", "男")
_TABLE: tuple[tuple[Subject, Sex | None, str], ...] = (
    (Subject.MOTHER, _F, _MOTHER),
    (Subject.FATHER, _M, _FATHER),
    (Subject.GRANDMOTHER, _F, _GRANDMOTHER),
    (Subject.GRANDFATHER, _M, _GRANDFATHER),
    (Subject.SPOUSE, _M, _HUSBAND),
    (Subject.SPOUSE, _F, _WIFE),
    (Subject.SPOUSE, None, _SPOUSE),
    (Subject.CHILD, _M, _SON),
    (Subject.CHILD, _F, _DAUGHTER),
    (Subject.CHILD, None, _CHILD),
    (Subject.OTHER, _F, _WOMAN),
    (Subject.OTHER, _M, _MAN),
    (Subject.OTHER, _F, _HER),
    (Subject.OTHER, _M, _HIM),
    (Subject.OTHER, None, _SOMEBODY),
)
_NOT_PEOPLE = r"""
老豆[腐花漿] 人妻 妻[兒女小] 賢妻 奶奶灰 奶奶裝 媽媽包 女兒國(?![一二三中小])
牛奶奶粉 羊奶奶粉 豆奶奶粉 媽祖 媽呀 媽媽手 爸爸手
(?<![我是])(?:阿[嬤公媽婆伯]|媽媽|爸爸|大叔|大媽|爺爺|奶奶|婆婆)(?:級|輩|族|界|世代)
母親節 父親節 媽媽節 爸爸節 姑娘 新娘 伴娘
老闆娘 娘家 婆婆媽媽 老公寓 老公園 老婆餅 太太陽 首先生病 先生病 先生小孩 先生產 女兒紅 女兒牆
兒子宮 內子宮 外子宮 外公司 公公司 老母雞 老母鴨 老父母 某些 某天 某次 某人 某個 某種 某某 某年
某月 查某人 查某(?![囝囡]) 手牽手 例外子 意外子 小孩子氣 孩子氣 妹妹頭 哥德 好朋友們 阿姨們 老師父
公公開 奶奶酪 爸比較 弟子 子弟 徒弟 兄弟 正妹 美妹 姐妹 姊妹 哥們 八哥 墨西哥
空姐 小姐 帥哥 弟兄 老公公 老婆婆 先生小姐 小女生 小女孩 小女人 小女子 國內人 院內人 室內人
戶內人 病人數 阿公店 阿媽店
老工人 老工友 老工程 老工廠 老工匠 老北京 老北門 老木頭 老木屋 老木櫃 阿木伯 孫女兒紅 頭家娘 富翁
不倒翁 漁翁 大姨媽 年次女 [然以之]後生(?!仔)
(?:備孕|懷孕|孕|哺乳|餵奶|高齡|母[奶乳]|產後)(?:[中期]的?)?媽媽?
(?:餵(?:母)?[奶乳]|餵母|哺[乳育]|親餵|擠奶|坐月子|剛?生完(?:小?孩)?|剛生產完?|懷孕|孕期|產後|備孕|有寶寶|有小孩|上班|職業|年輕)的媽媽?
[一二兩三四五六]?寶[媽爸] 新手媽媽 新手爸爸 全職媽媽 全職爸爸
職業媽媽 單親媽媽 單親爸爸 奶爸 媽媽們 爸爸們 (?<![我阮])媽的(?![^\s,。!?]) 娘的(?![^\s,。!?])
"""
_BOTH_PARENTS = (Subject.MOTHER, Subject.FATHER)
_BOTH_GRANDPARENTS = (Subject.GRANDMOTHER, Subject.GRANDFATHER)
_PAIRS: tuple[tuple[tuple[Subject, ...], str], ...] = (
    (_BOTH_PARENTS, "爸媽 爸爸媽媽 媽媽爸爸 爸跟媽 父母 父母親 雙親 兩老 parents"),
    (_BOTH_GRANDPARENTS, "祖父母 阿公阿嬤 阿嬤阿公 爺爺奶奶 外公外婆 grandparents"),
    ((Subject.SELF, Subject.SPOUSE), "夫妻 夫妻倆 我們兩個 我們倆"),
    ((Subject.OTHER,), "公婆 公公婆婆 岳父母"),
)
_POLITE = """
愛人 partner spouse son daughter 先生 太太 叔叔 大叔 大嬸 大娘 伯伯 阿伯 阿姨 阿婆 阿桑 歐巴桑
歐吉桑 老太太
老先生 妹妹 弟弟 姊姊 姐姐 哥哥
師兄 師弟 師姐 師姊 師妹 學長 學弟 學姊 學姐 學妹
"""
_SHORT = """
妻 兄 媽 爸 娘 嬤 翁 尪 頭家 某 姊 姐 妹 哥 弟 大哥 大姐 大姊 二伯 三伯 四伯 五伯 二叔 三叔 四叔
大舅 二舅 三舅 小舅 嫂 二姑 三姑 四姑 三姨 四姨 二弟 三弟 三妹 小弟 小妹 內人 外子 牽手
大伯 小叔 先生 爹 太太
"""

OF_A_SEX = frozenset(f"{_HER} {_HIM}".split())
"""Words for somebody one only knows that say which sex: 女同事."""
GENERAL = frozenset(f"{_CHILD} {_SOMEBODY} {_POLITE}".split()) | OF_A_SEX
"""Words for anybody as well: they mean one person only beside 我, 幫, an age, or alone."""
OWNED = frozenset(_SHORT.split())
"""Words so short or so polite that they count only with 我, 阮, 幫 … before, or an age behind."""
NEEDS_OWNER = frozenset(("先生", "太太", "姊", "姐", "哥", "弟", "妹"))
"""Words that even alone in a clause may be a form of address."""


_TOLD_OF = """
朋友 好友 老友 同事 鄰居 同學 室友 老闆 主管 客戶 客人 里民 村民 信徒 信眾 香客 教友 會友 病友
鄉親 同修 師兄 師弟 師姐 師姊 師妹 學長 學弟 學姊 學姐 學妹
別人 另一個人 其他人 保戶 患者 家長
friend colleague boss neighbor neighbour coworker classmate 前夫 前妻 前男友 前女友
"""
STRANGERS = frozenset(_TOLD_OF.split()) | OF_A_SEX
"""Those of whom people only tell (我同事68歲), unless they ask for them."""


SURNAMES = frozenset(
    "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁"
    "趙顏柯魏孫戴范方宋鄧杜傅侯曹薛丁卓馬董唐溫藍石蔣田古紀"
)
"""Before 先生, 太太 or 媽媽 they make it a stranger's title (林先生)."""


@dataclass(frozen=True, slots=True)
class Kin:
    """Whom a word means; ``pair`` holds the people that one word names together (爸媽)."""

    subject: Subject
    sex: Sex | None
    pair: tuple[Subject, ...] = ()


KIN: dict[str, Kin] = {
    word: Kin(subject, sex) for subject, sex, words in _TABLE for word in words.split()
} | {word: Kin(pair[0], None, pair) for pair, words in _PAIRS for word in words.split()}


_OF_HERS = frozenset(["外婆", "姥姥", "外祖母", "外嬤", "外公", "姥爺", "外祖父"])
_OF_HIS = frozenset(["奶奶", "祖母", "內嬤", "嫲嫲", "爺爺", "祖父", "內公"])


def side_of(word: str) -> str | None:
    """Return whose parent a grandparent is by the word, mother's or father's; 阿嬤 may be either.

    Args:
        word: A word for a grandparent as typed, with or without 我 before it.
    """
    said = word.removeprefix("我").removeprefix("家").removeprefix("的")
    return "mother" if said in _OF_HERS else "father" if said in _OF_HIS else None


def is_any_child(word: str) -> bool:
    """Say whether a word names a child and not which: 小孩 may be the son spoken of before.

    Args:
        word: A word for a person as typed, with or without 我 before it.
    """
    return word.removeprefix("我").removeprefix("家").removeprefix("的") in _ANY_CHILD


ANYBODY = longest_first(KIN)
"""A pattern of all of them, for where a word can stand for nothing else."""
IN_CHINESE = longest_first(word for word in KIN if not word.isascii())


def _any_of(words: list[str]) -> str:
    """Make one pattern of words, the longest first; Latin words only where they stand alone."""
    in_order = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(rf"(?<![a-z]){word}(?![a-z])" if word.isascii() else word for word in in_order)


WORDS = Pattern(f"(?P<none>{_any_of(_NOT_PEOPLE.split())})|(?P<kin>{_any_of(list(KIN))})")
