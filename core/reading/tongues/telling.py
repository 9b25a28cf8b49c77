"""Which language a message is in, before anybody has chosen one; two words of it tell."""

from __future__ import annotations

from core.reading.lately import lately
from core.reading.latin import bare, folded
from core.reading.pattern import Pattern
from core.reading.shorthand import in_full

_HAN = Pattern("[\u3400-\u9fff]")
_WORD = Pattern(r"[^\W\d_]+")
_MARKED = Pattern("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
"""Letters that only Vietnamese has."""

_VIETNAMESE = """
toi khong tuoi uong thuoc xuong nguoi duoc chao nhieu canxi muon benh nhac giup bao kinh roi hoi
noi bau chua thoi nha ngoai khoe xoa lieu hoach xem uong benh bac loang huyet ong dau duong tieu
chay cua duoc giuong chong cham dang minh ngoi sinh moi gui chieu
"""
_INDONESIAN = """
saya aku kami nenek kakek ibu bapak ayah majikan anda umur umurnya usia usianya tahun tidak nggak
gak bukan belum sudah ada minum makan obat untuk apa apakah berapa bisa boleh mau ingin tolong
selamat pagi siang sore malam jaga menjaga merawat kalsium tulang dan yang dengan dia beliau
perempuan jatuh sakit kenapa bagaimana kapan tanya bertanya terima kasih ingatkan jarang matahari
keluar rumah darah bahasa susu hapus lihat rencana ubah jangan pengingat setiap besok keluarga
semua kecuali pernah sekarang kursi roda lalu pasang jantung rs cuci seminggu cuma dulu lagi saja
hamil kerja tiap banyak ganti
"""
_ENGLISH = """
i i'm my me is are am the she he and what how for hello hi mother father grandmother grandma years
old can does do should with of to want need take takes please
no all eat eats female male woman sun remind reminder everyday daily medicine medicines sick show
plan only thanks milk walk
"""
_WORDS = {
    name: frozenset(words.split())
    for name, words in (("vi", _VIETNAMESE), ("id", _INDONESIAN), ("en", _ENGLISH))
}
_GREETINGS = {
    **dict.fromkeys(("xin chào", "xin chao", "chào", "chao"), "vi"),
    **dict.fromkeys(("halo", "pagi", "siang", "sore", "malam", "halo pagi", "halo malam"), "id"),
    **dict.fromkeys(("assalamualaikum", "assalamu'alaikum", "salam"), "id"),
    **dict.fromkeys(("hello", "good morning", "hi good morning", "good day"), "en"),
    **dict.fromkeys(("good afternoon", "good evening", "hello good morning"), "en"),
}
"""Whole messages with which our own texts say one may begin."""

_TWO, _MANY = 2, 4
"""So many words of a language tell it: one may be a name, or everybody's; more beside Chinese."""
_CALLED = Pattern(  # whom one writes to
    r"(?:[ ,]+(?:kak|kakak|mbak|mas|bu|pak|sis|po|ate|maam|mam|shop|ad|admin|chị|chi|anh|bạn|ban"
    r"|cô|em|ạ|a|semua"
    r"|there))+$"
)


@lately
def told_by(text: str) -> str | None:
    """Return the language (vi, id, en) a message is surely in, but for a Chinese word or two."""
    words = _WORD.findall(_HAN.sub(" ", folded(text)))
    if len(words) < _TWO or (_HAN.search(text) and not _is_aside(text, words)):
        return None
    if _MARKED.search(folded(text)):
        return "vi"
    hits = {
        name: max(sum(each in known for each in said) for said in (words, _full(text, name)))
        for name, known in _WORDS.items()
    }
    best = max(hits, key=lambda name: hits[name])
    return best if hits[best] >= (_MANY if _HAN.search(text) else _TWO) else None


def _is_aside(text: str, words: list[str]) -> bool:
    """Whether the Chinese is a word or two of the house: my 阿公 is 82 years old."""
    return len(words) >= _MANY and len(_HAN.findall(text)) <= len(words)


def _full(text: str, name: str) -> list[str]:
    """The same words with the short ones in full and without marks: ko uong, ga minum."""
    return _WORD.findall(bare(in_full(folded(text), name)))


def greeted_in(text: str) -> str | None:
    """Return the language of a bare greeting: what anybody may say tells it less than words do."""
    words = folded(text).strip(" .!,~").removeprefix("em ").removeprefix("dạ ")
    return _GREETINGS.get(_CALLED.sub("", words)) if words != "chào" else "vi"
