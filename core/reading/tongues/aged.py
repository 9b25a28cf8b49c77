"""Age and sex in one breath, as carers type them: 68F, saya 68 tahun perempuan, nữ 68 tuổi."""

from __future__ import annotations

from collections.abc import Iterator

_OLD = r"(?:[- ]?(?:years?|yrs?)(?:[- ]?old)?|[- ]?y/?o|s)?"
_EN_AGE = rf"(?:an? )?(?:(?:she|he) is )?(?:aged?:? (?:is )?)?(\d{{1,3}}){_OLD}"
_EN_SEX = r"(?:(?:sex|gender):? (?:is )?)?(?:an? )?(?:old |elderly )?"

_ID_AGE = r"(?:(?:ber)?(?:umur|usia)(?:nya)?:? )?(\d{1,3})"
_ID_YEARS = r"(?: ?(?:tahun|thn|th)(?! lalu))"
_ID_SEX = r"(?:(?:jenis )?kelamin(?:nya)?:? )?(?:seorang )?"
_ID_AS_AGE = r"(?! (?:jaga|menjaga|rawat|merawat|kerja|bekerja|urus|mengurus|di|sudah))"
"""saya 10 tahun jaga nenek is how long."""

NO_MINUTES = r"(?<=[6-9]\d)(?<![69]0)"
"""What 68 m is, and 30 m is not: the age of a man."""

_VI_IS = r"(?:,? ?(?:năm nay|là))*,? ?"
_VI_SEX = r"(?:giới tính:? )?(?:là )?"


def _aged(age: str, women: str, men: str, letters: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Yield phrases for an age beside a sex; a letter alone is one only beside a number.

    Args:
        age: an age, its number the first group.
        women: words for a woman.
        men: words for a man.
        letters: what stands for a woman and for a man: f and m.
    """
    yield age, r"\1歲"
    beside = (r"(?: ?[,/] ?| )?", rf"(?: ?[,/] ?|{NO_MINUTES} ?|(?<=[a-z]) )")
    for words, letter, by, said in zip(
        (women, men), letters, beside, ("女生", "男生"), strict=True
    ):
        yield words, said
        yield rf"{age}(?: ?[,/] ?| )(?:{words})", rf"\1歲，{said}"
        yield rf"{age}{by}(?:{letter})", rf"\1歲，{said}"
        yield rf"(?:{letter})(?: ?[,/:] ?| )?(\d{{2,3}})", rf"{said}，\1歲"


def _own(oneself: str, age: str, aged: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str]]:
    """Yield phrases for one's own age and sex, where a word for "I" alone says nothing.

    Args:
        oneself: the words for "I am", and what may follow them.
        age: an age that nothing but an age is.
        aged: what may be said of anybody, the bare number first.
    """
    yield rf"{oneself}{age}", r"我自己，\1歲"
    yield from ((rf"{oneself}(?:{words})", f"我自己，{said}") for words, said in aged[1:])


_ID_WOMEN, _ID_MEN = (
    f"{_ID_SEX}(?:{words})"
    for words in ("perempuan|wanita|cewek", "laki-laki|laki laki|pria|lelaki|cowok")
)
_VI_WOMEN, _VI_MEN = (
    f"{_VI_SEX}(?:{words})"
    for words in ("nữ(?: giới)?|phụ nữ|đàn bà|con gái", "nam(?: giới)?|đàn ông|con trai")
)

ENGLISH = (
    *_aged(
        _EN_AGE,
        f"{_EN_SEX}(?:female|woman|girl|lady)",
        f"{_EN_SEX}(?:male|man|boy|gentleman)",
        ("f|fem", "m"),
    ),
    (r"(?:an? )?(?:old |elderly )?(?:female|woman|lady) (?:of|aged?) (\d{1,3})", r"女生，\1歲"),
    (r"(?:an? )?(?:old |elderly )?(?:male|man) (?:of|aged?) (\d{1,3})", r"男生，\1歲"),
)
_IN_INDONESIAN = tuple(_aged(rf"{_ID_AGE}{_ID_YEARS}?", _ID_WOMEN, _ID_MEN, ("p|pr|f", "l|lk|m")))
INDONESIAN = (
    *_IN_INDONESIAN,
    *_own(r"saya(?: sendiri)?(?: ini)?,? ", rf"{_ID_AGE}{_ID_YEARS}{_ID_AS_AGE}", _IN_INDONESIAN),
    (r"saya(?: sendiri)?,? (?:ber)?(?:umur|usia):? (\d{1,3})", r"我自己，\1歲"),
)
_IN_VIETNAMESE = tuple(
    _aged(r"(?:tuổi:? )?(\d{1,3})(?: tuổi)?(?! năm(?! ngoái| nay))", _VI_WOMEN, _VI_MEN, ("f", "m"))
)
VIETNAMESE = (
    *_IN_VIETNAMESE,
    *_own(f"tôi{_VI_IS}", r"(?:tuổi:? )?(\d{1,3}) tuổi", _IN_VIETNAMESE),
)
