"""Words in full, where they are typed short: gk bs is tidak bisa, k dc không được."""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.pattern import Match, Pattern

_ENGLISH = """
cant can't|dont don't|doesnt doesn't|didnt didn't|isnt isn't|wont won't|couldnt couldn't|im i'm
shes she's|hes he's|its it's|whats what's|ive i've|u you|ur your|r are|n and|pls please|plz please
kc because|bec because|abt about|bcz because|coz because|meds medicines|yr year|yrs years
becoz because|w/o without
w/ with|w with|mam ma'am|hubby husband|ah-gong akong|ah-ma ama|agong akong
nite night|gud good
thx thanks|tnx thanks|ty thanks|dunno don't know|idk don't know|bout about|preggy pregnant
preggo pregnant|preg pregnant|med medicine|bp blood pressure|shd should|bcos because|cos because
tabs tablets|tab tablet|mins minutes|tmr tomorrow|tmrw tomorrow
"""
_INDONESIAN = """
sy saya|sya saya|aq saya|aku saya|gue saya|gw saya|gua saya|gk tidak|gak tidak|ga tidak|g tidak
nggak tidak|gabisa tidak bisa|gbs tidak bisa|gada tidak ada|jrg jarang|prnh pernah
ngga tidak|gax tidak|enggak tidak|engga tidak|tdk tidak|tak tidak|kagak tidak|bs bisa
dpt dapat|yg yang|dgn dengan|dg dengan|sm sama|utk untuk|buat untuk|krn karena|karna karena
tp tapi|udah sudah|udh sudah|sdh sudah|dah sudah|blm belum|blom belum|skrg sekarang|skr sekarang
bgt banget|trs terus|trus terus|jg juga|lg lagi|pake pakai|pk pakai|dr dari|org orang|bln bulan
hr hari|tau tahu|tgl tanggal|jd jadi|kl kalau|klo kalau|kalo kalau|gmn bagaimana|gimana bagaimana
knp kenapa|brp berapa|mksh makasih|trims terima kasih|tlg tolong|tlong tolong|jatoh jatuh
laki2 laki-laki|laki laki-laki|lelaki laki-laki|kadang2 kadang-kadang|siang2 siang|pgn pengen
apa2 apa-apa|temen teman|pingin pengen|pgin pengen|pgi pagi|mlm malam|obatnya obat|aj saja
aja saja|doang saja|hallo halo|hello halo|mbah nenek|simbah nenek|emak ibu|mamah mama|ayah bapak
minumnya minum|jgn jangan|smua semua|sm2 sama-sama|bpk bapak|ibuk ibu|suamiku suami saya
cm cuma|cuman cuma|mkn makan|mnm minum|ud sudah|dlu dulu|dl dulu|dlm dalam|byk banyak|plg pulang
rmh rumah|taun tahun|dtg datang|hrs harus|ingetin ingatkan|ingatin ingatkan|kok kenapa
matiin matikan|hapusin hapus|gantiin ganti|kasi kasih|nelen menelan|nelan menelan|telen menelan
ketelen tertelan|ketelan tertelan|keselek tersedak|kesedak tersedak|kesedek tersedak|biji butir
ambulan ambulans|obat2 obat|gpp tidak apa-apa|gapapa tidak apa-apa|ngomong bicara
msh masih|kmrn kemarin|kmaren kemarin|satupun satu pun|bhs bahasa|lupa2 lupa|pusing2 pusing
jalan2 jalan|bentar sebentar|mulu terus
"""
_VIETNAMESE = """
k không|ko không|kg không|kh không|khg không|hk không|hok không|hong không|hông không|hổng không
hem không|hông không|chả không|chẳng không|dc được|đc được|đk được|dk được|bn bao nhiêu|j gì
r rồi|ùi rồi|vs với|cx cũng|cũg cũng|lm làm|bs bác sĩ|bsi bác sĩ|ng người|mn mọi người|bik biết
bít biết|bt bình thường|hum hôm|nay nay|thg tháng|ck chồng|vk vợ|má mẹ|mợ mẹ|nhìu nhiều
uốg uống|thik thích|em tôi|mình tôi|tui tôi|tớ tôi|chích tiêm|xỉu ngất|té ngã
minh tôi|bv bệnh viện|mik tôi|e tôi|em tôi|z vậy|zậy vậy|bao nhiu bao nhiêu|thui thôi
"""
_AFTER_NUMBERS = {
    "id": ("th|thn|taun", " tahun"),
    "vi": ("t", " tuổi"),
    "en": (r"y/o|y\.o\.?|yo|y", " years old"),
}


def _words(listed: str) -> Mapping[str, str]:
    pairs = (each.strip().split(" ", 1) for each in listed.strip().replace("\n", "|").split("|"))
    return {short: full for short, full in pairs if short != full}


_AS_IT_STANDS = (  # xương hông is the hip; vitamin k and 200 g deny nothing; em trai is a brother
    r"(?<!x[uư][oơ]ng )(?<!g[aã]y )(?<!vitamin )(?<!vit )(?!(?<=\d )k?g(?!\w))(?!pk\.? ?\d)"
    r"(?!em (?:trai|g[aá]i|ru[oộ]t|h[oọ]|d[aâ]u|r[eể]|ch[oồ]ng|v[oợ]|t[oô]i)(?!\w))"
)
TONGUES = ("en", "id", "vi")
_FULL = {"en": _words(_ENGLISH), "id": _words(_INDONESIAN), "vi": _words(_VIETNAMESE)}
_SHORT = {
    tongue: Pattern(
        rf"(?:(?<=\d)(?P<age> ?(?:{ages}))|(?<!\w){_AS_IT_STANDS}"
        rf"(?P<word>{'|'.join(sorted(full, key=len)[::-1])}))(?!\w)"
    )
    for tongue, full in _FULL.items()
    for ages in (_AFTER_NUMBERS[tongue][0],)
}


def in_full(words: str, tongue: str) -> str:
    """Write short words out.

    Args:
        words: Folded text.
        tongue: en, id or vi.
    """
    full, years = _FULL[tongue], _AFTER_NUMBERS[tongue][1]

    def said(found: Match) -> str:
        return years if found["age"] else full[found["word"]]

    return _SHORT[tongue].sub(said, words)
