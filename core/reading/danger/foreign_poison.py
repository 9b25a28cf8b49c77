"""Poison in English, Indonesian and Vietnamese: what is none to drink, and a child that drank it.

A regular expression a row, over folded text, each taken as whole words.
"""

from __future__ import annotations

from collections.abc import Mapping

_DEADLY = (
    r"(?:bleach|detergent|pesticides?|insecticides?|weed ?killer|pemutih|deterjen|pestisida|racun"
    r"|thuốc tẩy|thuốc trừ sâu|thuốc diệt cỏ)"
)
_CLEANER = (
    r"(?:(?:floor|toilet|drain|oven|window|glass|bathroom|kitchen) cleaner"
    r"|cleaning (?:liquid|fluid|product|spray)|cleaner|(?:dish|laundry|liquid|hand) ?soap|soap"
    r"|(?:dish ?)?washing (?:up )?liquid|laundry (?:pod|liquid)s?|fabric softener|drain opener"
    r"|nail polish remover|kerosene|petrol|thinner|(?:cairan )?pembersih|sabun|karbol|wipol"
    r"|(?:pewangi|pelembut|pengharum) (?:lantai|pakaian|baju|ruangan)|cairan pel|minyak tanah"
    r"|bensin|nước (?:lau (?:sàn|nhà|kính)|rửa (?:chén|bát|bồn)|tẩy|xả vải|giặt)|xà (?:phòng|bông)"
    r"|bột giặt|dầu hỏa)"
)
_SMALL = (
    r"(?:baby|toddler|child|children|kid|kids|boy|girl|(?:grand)?son|(?:grand)?daughter"
    r"|grand(?:child|kid)|nephew|niece|little one|(?:[1-9]|one|two|three|four|five|six)[ -]?"
    r"(?:years?|yrs?|months?)[ -]olds?|[1-6]yo|anak|cucu|bayi|balita|dede?k|adi?k|cháu"
    r"|bé|nhóc|con)(?:nya)?"
)
_PUTS_IN = (
    r"(?:drinks?|drank|drunk|drinking|eats?|ate|eaten|swallow(?:s|ed)?|lick(?:s|ed)?|g[eo]ts? into"
    r"|(?:ter|ke|di)?minum|makan|menelan|(?:ter)?telan|nelan|jilat|menjilat|uống|nuốt|liếm|ăn)"
)
_TABLETS = r"(?:pills?|tablets?|capsules?|medicines?|meds|obat|butir|pil|kapsul|viên|thuốc)"
_SOME = r"(?:some|a few|several|beberapa|mấy|vài)"

POISON: Mapping[str, str] = {
    "poison": (
        r"(?:swallow(?:ed|s)?|nuốt|menelan|tertelan|telan)(?: \w+){0,3} (?:batter(?:y|ies)|magnets?"
        r"|coins?|baterai|koin|pin|đồng xu|nam châm)|"
        rf"(?:drank|swallowed|minum|menelan|uống|nuốt)(?: \w+){{0,2}} {_DEADLY}"
    ),
    "a cleaner, by a child": (
        rf"{_SMALL}(?: \w+){{0,5}}? {_PUTS_IN}(?: (?:nhầm|some|a|bit|little|of|the|sedikit|cairan"
        rf"|một|ngụm|hết|phải|my|our|her)){{0,4}} {_CLEANER}(?! (?:and|dan) water)"
    ),
    "a cleaner": (
        rf"(?:drank|swallowed|tertelan|terminum|uống nhầm|uống phải|nuốt phải|salah minum)"
        rf"(?: (?:some|the|a|bit|of|cairan)){{0,3}} {_CLEANER}"
    ),
    "some tablets, by a child": (
        rf"(?:small|little|young|the) (?:boy|girl|child|kid)(?: \w+){{0,2}} opened(?: \w+){{0,5}}"
        rf" {_TABLETS}(?: \w+){{0,3}} (?:swallowed|ate|took)"
        rf"|(?:nephew|niece|boy|girl|child|kid|baby|toddler|[1-6] years? old)(?: \w+){{0,8}}?"
        rf" swallowed {_SOME}(?= (?:of |the |her |his |\w+ )*{_TABLETS})"
        rf"|(?:nephew|niece|boy|girl|child|kid|baby|toddler)(?: \w+){{0,3}} {_TABLETS}"
        rf"(?: \w+){{0,5}} swallowed {_SOME}"
        rf"|(?:anak|cucu|bayi|balita|adi?k)(?:nya)?(?: \w+){{0,3}} (?:buka|bongkar|ambil)"
        rf"(?: \w+){{0,4}} (?:(?:me)?n?telan|menelan|nelan|makan|minum) {_SOME}"
        rf"|(?:cháu|bé|em bé|con)(?: \w+){{0,5}} nuốt {_SOME}(?: \w+)? (?:viên|thuốc)"
        rf"|(?:cháu|bé|con)(?: \w+){{0,3}} mở(?: \w+){{0,6}} (?:nuốt|ăn|uống) {_SOME}"
    ),
}
MEANT = (  # only meant, and not drunk yet: i am going to drink pesticide
    r"(?:want(?:s)? to|wanna|going to|gonna|will|plan(?:ning)? to|mau|ingin|pengen|pingin|akan"
    r"|muốn|định|tính|sẽ)(?: (?:just|saja|đi))?"
    r" (?:drink|swallow|minum|telan|menelan|uống|nuốt)"
    rf"(?: \w+){{0,2}} {_DEADLY}"
    r"(?![^.;!?|]* (?:already|drank|sudah|udah|tadi|đã|(?<!cho )rồi|da|(?<!cho )roi)(?!\w))"
)
