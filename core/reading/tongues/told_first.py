"""How somebody lives and eats, by what a clause begins with; the rest of it is not known."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.tongues.eaten import names_a_food
from core.reading.tongues.rendering import first
from core.reading.tongues.tongue import CLAUSE, LONGEST, Tongue

_OF_SUN = Pattern("很少|有時候|曬|多半在|[在去].*外面|公園|田裡|出門|臥床")
_OF_FOOD = Pattern("都吃|什麼都|不吃[豬牛]|喝牛奶|吃[素粥軟清]|全素|灌食")
_SURELY = {  # "home" and "all" may begin anything
    "sun": Pattern(
        r"(?<!\w)(?:sun\w*|out\w*|inside|indoors|rarely|seldom|hardly|never|bed\w*|jarang|keluar"
        r"|matahari|taman|nắng|nang|ra|ngoài|ngoai|công viên|cong vien)(?!\w)"
    ),
    "diet": Pattern(r"(?<!\w)(?:eat\w*|food|milk|makan|minum|susu|ăn|an|uống|uong|sữa)(?!\w)"),
}
_TURNED = Pattern(  # only seldom, but every noon …; everything, except
    r"(?<!\w)(?:but|except|unless|if|before|used to|tapi|tetapi|kecuali|selain|kalau|dulu|sebelum"
    r"|alergi|allerg\w+|nhưng|nhung|trừ|tru|nếu|neu|trước|truoc|dị ứng|di ung)(?!\w)"
)
_AMPLE = Pattern("充足|多半在外面|每天中午|每天在田|做工")
"""Read only of a clause known to its end: outside the list."""
_SELDOM = "很少"
_INSIDE = Pattern(
    r"(?<!\w)(?:in(?:side|doors)?|home|house|stays?|rumah|kamar|nhà|nha|phòng|phong)(?!\w)"
)
_BETWEEN = " -/+&"


def told_first(words: str, tongue: Tongue, asked: str | None) -> str | None:
    """Return in Chinese what clauses begin with of the sun and of food, where nothing turns it.

    Args:
        words: Folded text, its short words in full.
        tongue: The tables of its language.
        asked: The open question: to it a word alone is an answer, as "seldom", "all".
    """
    if len(words) > LONGEST or tongue.asking.search(words) or tongue.of_others.search(words):
        return None
    said, rest = list[str](), list[str]()
    for clause in filter(None, map(str.strip, CLAUSE.split(words))):
        pieces, left = _known(clause, tongue)
        if names_a_food((piece for piece, _ in pieces), tongue):
            return None
        said += [piece for piece, typed in pieces if _counts(piece, typed, left, asked)]
        rest.append(left)
    unknown = " , ".join(rest)
    if tongue.denies.search(unknown) or _TURNED.search(unknown):
        return None
    if _SELDOM in said and _INSIDE.search(unknown):
        return None
    return "，".join(dict.fromkeys(said)) if said else None


def _known(clause: str, tongue: Tongue) -> tuple[list[tuple[str, str]], str]:
    """Return the pieces known from the start, each with its Chinese, and what is left behind."""
    said, left, rest = list[tuple[str, str]](), clause, clause
    while left and (found := first(left, tongue)):
        typed, left = left[: found[0]], left[found[0] :].lstrip(_BETWEEN)
        if found[1]:  # what says nothing belongs to what follows: but eggs
            said.append((found[1], typed))
            rest = left
    return said, rest if left else ""


def _counts(piece: str, typed: str, left: str, asked: str | None) -> bool:
    if left and _AMPLE.search(piece):
        return False
    return any(
        of.search(piece) and (asked == question or _SURELY[question].search(typed))
        for question, of in (("sun", _OF_SUN), ("diet", _OF_FOOD))
    )
