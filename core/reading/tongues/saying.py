"""What was typed, in the Chinese that reading knows, by the language a person chose."""

from __future__ import annotations

from dataclasses import replace

from core.person import Subject
from core.reading.danger import danger
from core.reading.lately import lately
from core.reading.latin import bare, folded
from core.reading.pattern import Pattern
from core.reading.shorthand import in_full
from core.reading.tongues.aged import NO_MINUTES
from core.reading.tongues.english import ENGLISH
from core.reading.tongues.household import at_home
from core.reading.tongues.indonesian import INDONESIAN
from core.reading.tongues.introduced import UNITS, begins_with, introduced
from core.reading.tongues.rendering import gleaned, rendered, speaks_of_health, who_named
from core.reading.tongues.telling import told_by
from core.reading.tongues.told_first import told_first
from core.reading.tongues.tongue import EITHER, Tongue
from core.reading.tongues.vietnamese import VIETNAMESE
from core.reading.tongues.whose import whose
from core.reading.understood import Understood

TONGUES = {"en": ENGLISH, "id": INDONESIAN, "vi": VIETNAMESE}
_FOREIGN = frozenset({"id", "vi"})
"""Said over whatever was chosen; English the one reader reads by itself."""
_OLD_ONES = frozenset({None, Subject.GRANDMOTHER, Subject.FATHER})
"""Amid whose questions "ba" is who is talked about, or nobody is yet."""
_ONE_OF_THEM = {Subject.GRANDMOTHER: "阿嬤", Subject.FATHER: "爸爸"}
_PARENTS = {"婆婆": "媽媽", "岳母": "媽媽", "公公": "爸爸", "岳父": "爸爸"}
_NOBODY = "\0"
UNREAD = "？\ue000"
"""What nothing can be read from: it is asked again; nobody can type it, as they do 「？？」."""
UNREAD_OF_HEALTH = "？\ue000\ue000"
"""The same, of what names an illness or a medicine."""
_SEVERAL = 2
"""Words of an English message that nobody chose English for."""
_BESIDE = "，\ue000\ue000"
"""Behind who was named: something of their health was not understood."""
HEALTH_ASIDE = "？\ue000\ue000\ue000"
"""The same, of what asks about one, or tells it of nobody here."""

_SOME = Pattern(  # obat apa gitu, thuốc gì đó: asks nothing
    r"(?<!\w)(?:apa (?:gitu|begitu|itu)|entah apa|gì đó|gi do|gì ấy|nào đó|nao do)(?!\w)"
)
_NOT_TAKEN = Pattern(  # nobody takes what is to be bought, or asked about
    r"(?<!\w)(?:beli|mua|buy|apotek|nhà thuốc|pharmacy|thanks?|thank you|terima kasih|makasih"
    r"|cảm ơn|cam on|tanya|hỏi|ask|nanti|besok|tomorrow|ngày mai)(?!\w)"
)

_FEARED = Pattern(  # how to prevent a stroke: told of nobody
    r"(?<!\w)(?:prevent|avoid|afraid|worried|scared|risk|mencegah|takut|risiko|phòng ngừa|sợ"
    r"|nguy cơ)(?!\w)"
)
_ERASES = Pattern(r"(?:please )?(?:delete|erase)(?!\w)")
"""What the one reader reads by itself in Chinese alone: delete my dad."""
_TOO = Pattern(
    r"(?<!\w)(?:juga|sama|cũng|cung|giống|giong)(?!\w)|(?<!\w)(?:dan|và|va) (?:saya|tôi|toi)(?!\w)"
)
_TAGGED = Pattern(
    r"^(.*(?<!\w)(?:boleh|bisa|perlu|harus|aman|berubah|ganti)(?!\w).*) tidak(?: ya| sih|"
    r" kak| mbak| kah)*[ ?]*$"
)
_I_FIRST = Pattern(r"(?:nhung )?toi (?:cung |dang )*(?:uong|dung|bi|co)(?!\w)")
"""Without its marks: behind another word "toi" is also whose something is, or the evening."""
_ASKED_TAIL = Pattern(  # a question, and no denial: uống canxi được không
    r"(?<!\w)(?:được|duoc|phải|phai|đúng|dung|có sao|co sao) (?:không|khong)(?!\w)"
)
_THE = Pattern(r"(?<=\w{4}) ?nya(?!\w)")
_LATIN = Pattern("[a-zđ]")
_HAN = Pattern("[\u3400-\u9fff]")
_SEX = "female|male|woman|perempuan|wanita|laki-laki|pria|nữ"
_AGED = Pattern(
    r"\d ?(?:years?|yrs?|y/?o|tahun|thn|tuổi|tuoi)(?!\w)|(?<!\w)(?:born|lahir|sinh)(?!\w)"
    rf"|\d歲|(?<!\w)(?:(?:he|she) is|(?:he|she)'s|hes|shes) [1-9]\d(?=$|[,.;!]| (?!{UNITS}))"
    rf"|\d ?,? ?/? ?(?:f|(?<=/)m|{NO_MINUTES} ?m|lady|{_SEX})(?!\w)"
    rf"|(?<!\w)(?:f|{_SEX})[,/ ]{{0,2}}[1-9]\d(?!\d)"
)
_SHORTHAND = 3
"""Words of a note like "F 68 warfarin"; in a longer sentence a bare number may be of anything."""


def in_chinese(
    text: str,
    locale: str | None,
    called: str | None = None,
    of: Subject | None = None,
    asked: str | None = None,
) -> str:
    """Say typed words over in Chinese, or return them as they are, as danger always is.

    Words only half understood that deny something are not read at all. ``called`` is the word for
    who is talked about: a daughter-in-law goes on to call her husband's mother just "mẹ". ``of``
    is who that is: amid a mother's questions, "ba" without its mark must be asked about. ``asked``
    is the open question.
    """
    if not any(each.isalpha() for each in text) or danger(text) is not None:
        return text
    tongue = _typed_in(text, locale)
    if tongue is None:
        return _plain_english(text)
    typed = folded(at_home(text)) if _LATIN.search(folded(text)) else folded(text)
    words = _untagged(in_full(typed, tongue.name), tongue.name)
    if _HAN.search(typed):
        return (_in_whole(words, tongue) if _LATIN.search(typed) else None) or text
    if tongue.alike and bare(typed) == typed:  # beside one mark, ma is no má
        tongue, words = tongue.bared, bare(words)
    if _is_of_both(words, tongue):
        return UNREAD_OF_HEALTH
    whole = _in_whole(words, tongue)
    if whole is not None:
        whole = whose(whole, words, of, tongue.name, is_bare=tongue.is_bare) or UNREAD
    said = whole or _with_life(_in_part(text, words, tongue), told_first(words, tongue, asked))
    if tongue.is_bare and said.startswith(("吃", "有")) and _I_FIRST.match(words):
        said = f"我{said}"
    return _of_the_held(said, called, of)


def _typed_in(text: str, locale: str | None) -> Tongue | None:
    """The tables of the language a text is typed in; where it tells none, of the one chosen."""
    if _ERASES.match(folded(text)):
        return TONGUES.get("en")
    told = told_by(text)
    return TONGUES.get((told if told in _FOREIGN else locale) or "")


def _of_the_held(said: str, called: str | None, of: Subject | None) -> str:
    """Take a word that may be for either of two as who is talked about, where it can be theirs."""
    if of in _OLD_ONES:
        said = said.removeprefix(f"{EITHER}，")
    if said == EITHER and of is not None:
        said = _ONE_OF_THEM.get(of, said)
    return said.replace(_PARENTS.get(called or "", _NOBODY), called or "")


def _in_whole(words: str, tongue: Tongue) -> str | None:
    """Say all of it over; Indonesian words also without their "the": rencananya."""
    said = rendered(words, tongue)
    if said is None and tongue.name == "id" and (plain := _THE.sub("", words)) != words:
        return rendered(plain, tongue)
    return said


def _plain_english(text: str) -> str:
    """Say English over for whom no language is known, where every word of several is."""
    words = folded(text)
    if _HAN.search(words) or len(words.split()) < _SEVERAL:
        return text
    words = in_full(words, "en")
    if (said := rendered(words, ENGLISH)) is not None:
        return said
    who = introduced(words, ENGLISH) if told_by(text) == "en" else None
    return f"{who}，{text}" if who else text


def _untagged(words: str, name: str) -> str:
    """Leave out the "or not" that only makes a question of it: boleh makan natto tidak?."""
    return _TAGGED.sub(r"\1 ?", words) if name == "id" else words


def _with_life(said: str, told: str | None) -> str:
    """Put how somebody lives beside what else was said over, whether or not that was read."""
    if told is None or said == UNREAD:
        return told or said
    return f"{told}{_BESIDE}" if said in {UNREAD_OF_HEALTH, HEALTH_ASIDE} else f"{told}，{said}"


def _in_part(text: str, words: str, tongue: Tongue) -> str:
    """Return what somebody has and takes, before what was typed where that denies nothing."""
    feared = _FEARED.search(words) is not None
    plain = _ASKED_TAIL.sub(" ", words)
    unread = feared or tongue.denies.search(plain) is not None
    had = None if feared else gleaned(words, tongue)
    who = None if feared else introduced(plain, tongue)
    if had is not None:
        had = f"{who}，{had}" if who else had
        return had if unread else f"{had}，{text}"
    anothers = _is_anothers(words, tongue)
    if not (unread or anothers):
        return f"{who}，{text}" if who else text
    if not speaks_of_health(words, tongue):
        return who or UNREAD
    if who:
        return f"{who}{_BESIDE}"
    return HEALTH_ASIDE if anothers or not _tells(words, tongue) else UNREAD_OF_HEALTH


def _tells(words: str, tongue: Tongue) -> bool:
    """Whether it may tell what somebody has or takes: asks nothing, and is of no errand."""
    said = _SOME.sub(" ", words)
    return not (tongue.asking.search(said) or _NOT_TAKEN.search(said) or _FEARED.search(said))


def _is_anothers(words: str, tongue: Tongue) -> bool:
    """Whether an illness or a medicine is told of nobody here is asked for: teman saya minum …."""
    if tongue.name not in _FOREIGN or tongue.asking.search(words):
        return False  # English the one reader reads by itself
    told = tongue.of_others.search(words) is not None and speaks_of_health(words, tongue)
    return told and not who_named(words, tongue)


def _is_of_both(words: str, tongue: Tongue) -> bool:
    """Whether one of theirs is said to be as another is: tetangga minum warfarin, nenek juga."""
    both = _TOO.search(words) is not None and tongue.of_others.search(words) is not None
    return both and tongue.name in _FOREIGN and speaks_of_health(words, tongue)


def who_cries(text: str, locale: str | None) -> str:
    """Return in Chinese who a cry for help begins with, or the text as it is."""
    tongue = TONGUES.get(told_by(text) or locale or "")
    if tongue is None or _HAN.search(text):
        return text
    words = in_full(folded(text), tongue.name)
    if tongue.alike and bare(folded(text)) == folded(text):
        tongue, words = tongue.bared, bare(words)
    return begins_with(words, tongue) or text


@lately
def names_health(text: str, locale: str | None = None) -> bool:
    """Whether what could not be said over may name an illness or a medicine, in any language."""
    words = folded(text)
    if not _LATIN.search(words):  # Chinese names them by its own words
        return text in {UNREAD_OF_HEALTH, HEALTH_ASIDE} or text.endswith(_BESIDE)
    tongues = [(each, in_full(words, each.name)) for each in TONGUES.values()]
    if "vi" in {locale, told_by(text)} and bare(words) == words:
        tongues = [(VIETNAMESE.bared, bare(in_full(words, "vi")))]
    return any(speaks_of_health(said, tongue) for tongue, said in tongues)


def may_tell_health(text: str, locale: str | None) -> bool:
    """Whether what was not read may tell an illness or a medicine of who is talked about.

    Args:
        text: What ``in_chinese`` returned.
        locale: The language chosen, None for Chinese.
    """
    words, tongue = folded(text), TONGUES.get(told_by(text) or locale or "")
    if tongue is None or not _LATIN.search(words):
        return text == UNREAD_OF_HEALTH or text.endswith(_BESIDE)
    said = in_full(words, tongue.name)
    if tongue.alike and bare(words) == words:
        tongue, said = tongue.bared, bare(said)
    others = tongue.of_others.search(said) is not None
    return speaks_of_health(said, tongue) and _tells(said, tongue) and not others


def surely(said: Understood, text: str, locale: str | None) -> Understood:
    """Leave out the age read from a sentence only half understood: 30 tablets, floor 12."""
    words = folded(text)
    typed = text.rpartition("，")[2]  # what was said over stands before it
    if locale not in TONGUES or _HAN.search(typed) or _AGED.search(words):
        return said
    if len(typed.split()) <= _SHORTHAND:
        return said
    sex = said.slots.sex if said.slots.subject else None
    return replace(said, slots=replace(said.slots, age=None, sex=sex))
