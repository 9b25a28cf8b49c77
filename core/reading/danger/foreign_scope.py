"""Of whom other tongues tell it: of nobody, where it is only asked in general, or of a story."""

from __future__ import annotations

from core.reading.latin import bare
from core.reading.pattern import whole

_QUESTION = (  # does a heart attack run in families; is it a stroke is none of these
    r"(?:^|[.;!?|] )(?:do|does|can|are|why|which|who|what (?:is|are|causes)"
    r"|how (?:common|likely|do|does|can|many))(?! i(?!\w))"
    r"|apakah|kenapa|apa (?:itu|saja|aja|sih|bedanya)|berapa|bagaimana cara"
    r"|là gì|tại sao|vì sao|bao nhiêu|có (?:\w+ ){1,4}không(?=$|[ ]*[?|.])"
)
_SOMEBODY = (
    r"i|i'm|im|my|me|he|she|his|her|him|we|our|us|it|this|that|help|grand\w+|mum|mom|dad|mother"
    r"|father|husband|wife|gran|nan|ah ?ma|amah?|akong|uncle|aunt\w*|neighbou?r\w*|patient|some\w+"
    r"|now|just|saya|aku|nenek|kakek|ibu|bapak|dia|ini|suami|istri|mama|papa|opa|oma|popo|majikan"
    r"|anak|tolong|sekarang|lol[oa]|boss|employer|madam|nyonya|tuan|ambulan\w*|emergency|send"
    r"|quick\w*|hurry|darurat|number to call|cứu|rồi|gấp|nhanh|tôi|tui|bà|ông|mẹ|ba|má|bố|con"
    r"|cháu|anh|chị|em|này|đây|giờ|đang"
)
_BESIDE = (  # while watching the movie a man next to me collapsed: in no film
    r"next to|beside|behind|near|in front|here|now|me|us|(?:in|at) (?:the |my |our )?(?:kitchen"
    r"|room|house|home|bathroom|living|street|park|temple|market|shop)"
    r"|di (?:depan|sebelah|samping|sini"
    r"|dekat|rumah|dapur|kamar|luar|pasar|taman)|cạnh|bên|đây|trước (?:nhà|mặt)|trong (?:nhà|bếp"
    r"|phòng)|ngoài"
)
_STORY = (  # she saw a film and has chest pain is none
    r"(?:films?|movies?|dramas?|(?:on|in) (?:the )?(?:tv|news|telly)|news|sinetron|di (?:tv|berita)"
    r"|berita|phim|trên (?:tv|ti ?vi|báo)|tin tức)(?: \w+){0,3}?"
    r" (?:hero(?:ine)?|someone|somebody|a (?:man|woman|guy|lady|singer)|people|act(?:or|ress)"
    r"|characters?|(?:ada )?orang|artis|pemeran|tokoh|có người|người ta|nhân vật|diễn viên)"
    rf"(?!\w)(?![^.;!?,|]* (?:{_BESIDE})(?!\w))"
    r"(?:(?! (?:and|but|then|tapi|terus|lalu|nhưng|rồi|tôi|saya|my|i|now)(?!\w))[^.;!?,|])*"
)


_MEANWHILE = (  # while watching tv my husband had a heart attack: it is told as it happens
    r"while (?:\w+ ){0,3}?\w+ing|(?:during|at|over) (?:dinner|lunch|breakfast|the meal)"
    r"|in the (?:bathroom|toilet|shower|kitchen)|sambil \w+|(?:saat|ketika|lagi) (?:makan|mandi"
    r"|nonton"
    r"|tidur|masak)|(?:khi )?đang (?:\w+ ){1,3}thì"
)


_ASKS, _OF_SOMEBODY, _TOLD, _AT_IT = (
    whole(f"{each}|{bare(each)}") for each in (_QUESTION, _SOMEBODY, _STORY, _MEANWHILE)
)
_HAD = whole("had")


def is_asked_in_general(words: str) -> bool:
    """Say whether folded words ask, and of nobody: are strokes inherited?"""
    return _ASKS.search(words) is not None and _OF_SOMEBODY.search(words) is None


def without_story(words: str) -> str:
    """Return folded words without what happens in a film or in the news."""
    return _TOLD.sub(" , ", words)


def without_had(words: str) -> str:
    """Return folded words without the "had" of what is told as it happened, amid something else."""
    return _HAD.sub(" ", words) if _AT_IT.search(words) else words
