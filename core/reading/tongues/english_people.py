"""Words for people in English: those one minds, those one names, and those who may be named."""

from __future__ import annotations

_MY = r"(?:(?:(?:i'm |i am )?asking )?for |it is |it's |it is for |it's for )?(?:my |the )?"
_TEND = (
    r"(?:(?:i(?:'m| am)? )?(?:am |'m )?(?:look(?:ing)? after|tak(?:e|ing) care(?: of)?|car(?:e"
    r"|ing) for)"
    r" (?:my |the )?|(?:i am |i'm )?(?:the |an? )?(?:caretaker|caregiver|carer|helper|nurse)"
    r" (?:of|for|to) (?:my |the |an? )?"
    r")"
)
_EMPLOYER = r"(?:employer|boss|madam|ma'am|sir|amo)"
_HOUSE = rf"{_EMPLOYER}(?:'?s)? "
_AMA = "grandmother|grandma|ama|amah|lola|popo|po po|nai ?nai"
_AKONG = "grandfather|grandpa|akong|lolo|gong ?gong|ye ?ye"
KIN = (
    ("mother|mom|mum|mama", "媽媽"),
    ("father|dad|papa", "爸爸"),
    (_AMA, "阿嬤"),
    (_AKONG, "阿公"),
    ("husband", "先生"),
    ("wife", "太太"),
)
"""Words, and whom they name where two people are told apart."""

MINDED = (
    (rf"(?:{_MY}|{_TEND})(?:mother|mom|mum)[- ]in[- ]law(?: is)?", "婆婆"),
    (rf"(?:{_MY}|{_TEND})(?:father|dad)[- ]in[- ]law(?: is)?", "公公"),
    (rf"{_MY}husband(?: is)?", "先生"),
    (rf"{_MY}wife(?: is)?", "太太"),
    (rf"{_MY}daughter(?: is)?", "女兒"),
    (rf"{_MY}son(?: is)?", "兒子"),
    *(
        (rf"(?:{_MY}|{_TEND})(?:{each})(?: is)?", chinese)
        for parent, chinese in (
            (r"(?:mother|mom|mum|mama)(?:[- ]in[- ]law)?", "老闆的媽媽"),
            (r"(?:father|dad|papa)(?:[- ]in[- ]law)?", "老闆的爸爸"),
        )
        for each in (rf"{_EMPLOYER}(?:'?s)? {parent}", rf"{parent} of (?:my |the )?{_EMPLOYER}")
    ),
    (
        (
            rf"(?:{_MY}|{_TEND}|{_TEND}my ){_HOUSE}(?:(?:mother|mom) and (?:father|dad)"
            r"|(?:father|dad) and (?:mother|mom)|parents)"
        ),
        "媽媽，爸爸",
    ),
    (rf"(?:{_MY}|{_TEND})(?:employer|boss|amo)(?: is)?|for (?:ma'am|madam|sir)", "老闆"),
    (rf"{_TEND}(?:mother|mom|mum|mama)", "我媽"),
    (rf"{_TEND}(?:father|dad|papa)", "我爸"),
    (rf"(?:{_TEND}|{_TEND}(?:my )?{_HOUSE}|{_MY}{_HOUSE})(?:{_AMA})(?: is)?", "阿嬤"),
    (rf"(?:{_TEND}|{_TEND}(?:my )?{_HOUSE}|{_MY}{_HOUSE})(?:{_AKONG})(?: is)?", "阿公"),
    *(
        (
            rf"{_MY}(?:{ones})(?: is|,)* (?:the |my )?{_HOUSE}(?:mother|mom|father|dad|{ones})",
            chinese,
        )
        for ones, chinese in ((_AMA, "阿嬤"), (_AKONG, "阿公"))
    ),
    (rf"(?:{_MY}|{_TEND})(?:alaga|ward|patient)(?: is)?,?(?= (?:{_AMA}|{_AKONG})(?!\w))", ""),
)
"""In-laws, employers and who is looked after: longer than the plain names, so before them."""

NAMED = (
    (rf"{_MY}(?:mother|mom|mum|mama)(?: is)?", "我媽"),
    (rf"{_MY}(?:father|dad|papa)(?: is)?", "我爸"),
    (rf"{_MY}(?:{_AMA})(?: ko| namin)?(?: is)?", "阿嬤"),
    (rf"{_MY}(?:{_AKONG})(?: ko| namin)?(?: is)?", "阿公"),
)
"""Plain names for one's own."""
