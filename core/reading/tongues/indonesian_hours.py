"""Days and hours, and what reminders do then, in Indonesian."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import errands, halves, reminders
from core.reading.tongues.indonesian_numbers import LENGTHS
from core.reading.tongues.tongue import EVENING, MORNING, NOON, away, lengths, weekdays

_WHO = r"(?:saya |dia |beliau |ibu |nenek |kakek |bapak )?"
_DAYS = ("senin", "selasa", "rabu", "kamis", "jum'?at", "sabtu", "minggu")

TIMES = (
    (r"sudah (?:minum|makan) obat(?:nya)?|obatnya sudah diminum", "吃了"),
    (
        (
            r"(?:tolong )?(?:ubah|ganti|pindah(?:kan)?|geser)(?: (?:jam|waktu)(?! \d))?"
            r"(?: (?:pengingat|pengingatnya|jamnya|alarm(?:nya)?))?(?: (?:jadi|menjadi|ke))?"
            r"(?= (?:jam|pukul|\d))"
            r"|(?:pengingat(?:nya)?|jamnya) (?:diubah|diganti|dipindah|pindah|ubah|ganti)"
            r"(?: (?:jadi|menjadi|ke))?(?= (?:jam|pukul|\d))"
        ),
        "改成",
    ),
    (
        r"(?:tolong )?tambah(?:kan)?(?: (?:pengingat|lagi|satu lagi))?(?= (?:jam|pukul|\d))",
        "再加",
    ),
    *lengths(
        ((word, value) for value, word in LENGTHS),
        [r"(?:dalam |setelah )?{} menit(?: lagi| kemudian)", r"(?:dalam|setelah) {} menit"],
        [r"(?:dalam |setelah )?{} jam(?: lagi| kemudian)", r"(?:dalam|setelah) {} jam"],
    ),
    (r"(?:dalam )?setengah jam(?: lagi)?", "30分鐘後"),
    (r"(?:dalam )?sejam lagi", "1小時後"),
    *away(
        weekday_names.INDONESIAN,
        r"saya (?:tidak (?:ada )?di rumah|pergi|cuti|libur|pulang)(?: (?:dari|hari))?",
    ),
    *weekdays(
        _DAYS,
        on=(  # alone, minggu is a week
            r"(?:setiap |tiap |cuma |hanya )*hari {}|(?:cuma |hanya )?{}(?<!minggu)"
        ),
        off=(
            r"(?:kecuali|selain) (?:hari )?{}|(?:hari )?{} (?:saya )?(?:libur|cuti)|(?:(?:jangan"
            r"|tidak usah|nggak usah|tidak perlu)"
            r" (?:di)?ingatkan(?: saya)? )"
            r"(?:pada |di )?(?:hari )?{}|(?:hari )?{} (?:(?:saya )?(?:libur|cuti),?"
            r" )?(?:tidak usah|tidak perlu|libur"
            r"|jangan)(?: (?:di)?ingatkan)?"
        ),
    ),
    (
        (
            r"jangan ingatkan(?: saya)? hari ini|hari ini (?:jangan|tidak (?:usah|perlu))(?:"
            r" (?:di)?ingatkan)?"
        ),
        "今天不用提醒",
    ),
    (r"(?:jam|pukul|pk\.?) (\d{1,2})", r"\1點"),
    (r"(?:jam|pukul|pk\.?) (\d{1,2})[.:](\d\d)", r"\1點\2分"),
    (
        r"(?:lihat |ada )?pengingat(?:nya)? apa(?: saja)?|apa saja pengingat(?:nya)?",
        "我還有提醒嗎",
    ),
    (
        (
            r"istirahat dulu|jeda(?: dulu)?|(?:hentikan|stop)"
            r" (?:dulu|sementara)|jangan ingatkan(?: saya)? dulu"
        ),
        "先不要提醒",
    ),
    (rf"(?:hari ini|tadi) {_WHO}(?:sudah )?(?:minum|makan)", "今天吃了"),
    (r"ingatkan(?: saya)?|(?:atur|pasang) pengingat", "提醒我"),
    errands.INDONESIAN,
    *reminders.INDONESIAN,
    *halves.INDONESIAN,
    (r"pagi(?: hari)?", "早上"),
    (r"siang(?: hari)?", "中午"),
    (r"sore(?: hari)?", "下午"),
    (r"malam(?: hari)?", "晚上"),
    (r"besok", "明天"),
    (r"setiap hari|tiap hari", "每天"),
    (r"akhir pekan (?:tidak usah|tidak perlu|tidak|jangan)", "週末不用"),
    (r"stop|berhenti(?! (?:minum|makan|pakai|obat))", "不要提醒"),
    (
        r"(?:stop|hentikan|matikan|jangan) (?:pengingat(?:nya)?|ingatkan(?: saya)?(?: lagi)?)",
        "不要提醒",
    ),
    (r"sudah$|sudah (?:di)?(?:makan|minum)$", "吃了"),
    (
        (
            r"(?:(?:tadi|saya|barusan|baru|hari ini|pagi) )*(?:sudah|baru)(?: saya)?"
            r" (?:di)?(?:kasih|berikan|beri)"
            r"(?: (?:ke|nenek|kakek|ama|akong|dia|minum|makan|obat|kalsium|tadi|hari ini))*"
        ),
        "吃了",
    ),
    *reminders.gone(
        r"(?:saya )?(?:akan |mau )?(?:pulang(?: kampung| ke indonesia)?|cuti|mudik|libur)",
        r" (?:selama )?\w+ (?:hari|minggu|bulan)",
        (("minggu depan", "下星期"), ("bulan depan", "下個月")),
    ),
    (
        (
            r"(?:(?:nanti |akan )?ada )?(?:yang )?(?:pengganti|penggantinya|gantikan saya)"
            r"(?: saya)?(?: (?:datang|baru))?"
            r"|besok (?:saya )?(?:mau |akan )?(?:pulang(?: kampung| ke indonesia)?|cuti|mudik)"
            r"|(?:bagaimana|gimana|cara|mau|bisa)(?: (?:cara|cara(?:nya)?|saya|untuk))*"
            r" (?:kasih|kirim|serahkan|berikan|serah terima|pindahkan?)(?: (?:ini|rencana(?:nya)?"
            r"|data(?:nya)?|pengingat))* (?:ke|kepada|sama) (?:perawat|penjaga|teman|pekerja|mbak"
            r"|pengganti)(?: (?:lain|baru|saya|yang baru|pengganti))*"
        ),
        "家人",
    ),
    (
        (
            r"(?:saya )?(?:takut|khawatir|kuatir|cemas)(?: (?:kalau|nanti|sama))*(?: (?:nenek|kakek"
            r"|ama|akong|dia))? jatuh(?: lagi)?|(?:bagaimana )?(?:cara )?(?:mencegah|supaya tidak"
            r"|biar tidak)(?: (?:nenek|kakek|ama|akong|dia))? jatuh"
        ),
        "怎麼預防跌倒",
    ),
    (r"nanti", "晚點"),
    (
        r"nanti (?:tolong )?ingatkan(?: saya)?(?: lagi)?|ingatkan(?: saya)?(?: lagi)? nanti",
        "晚點提醒我",
    ),
    (r"lewati hari ini|hari ini tidak", "今天跳過"),
    (r"lanjut(?:kan)?(?: lagi)?(?: pengingat(?:nya)?)?|mulai ingatkan lagi", "繼續提醒"),
)

CLOCK = (
    r"(?:jam |pukul |pk\.? )?(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))? "
    r"(?P<part>pagi|siang|sore|malam)"
)
PARTS = (
    ("pagi", MORNING),
    ("siang", NOON),
    ("sore", ((2, 6, 12),)),
    ("malam", EVENING),
)
