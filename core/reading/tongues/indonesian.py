"""Indonesian, as carers type it."""

from __future__ import annotations

from core.reading import weekday_names
from core.reading.tongues import aged, errands, halves, reminders
from core.reading.tongues.brands import BRANDS, SHOTS
from core.reading.tongues.erasing import erasures, reminders_gone
from core.reading.tongues.indonesian_life import ALONE, ASKS, HEALTH, LIFE, OTHERS
from core.reading.tongues.indonesian_meals import MEALS
from core.reading.tongues.indonesian_numbers import AGES, HOURS, LENGTHS
from core.reading.tongues.indonesian_talk import TALK
from core.reading.tongues.tongue import EVENING, MORNING, NOON, Tongue, lengths, weekdays

_KIN = (
    ("ibu|ibuku|mama|mamaku", "媽媽"),
    ("bapak|ayah|bapakku|ayahku|papa", "爸爸"),
    ("nenek|nenekku", "阿嬤"),
    ("kakek|kakekku", "阿公"),
    ("suami|suamiku", "先生"),
    ("istri|istriku", "太太"),
)

_WHO = r"(?:saya |dia |beliau |ibu |nenek |kakek |bapak )?"

_THEY = r"(?:dia |beliau )?"
_DAYS = ("senin", "selasa", "rabu", "kamis", "jum'?at", "sabtu", "minggu")
_MY = r"(?:untuk )?"
_TEND = r"(?:saya )?(?:(?:sedang |lagi )?(?:jaga|menjaga|rawat|merawat|mengurus|urus) )"
_NOT_SO_LONG = r"(?!,? (?:sudah |selama |udah )?\d)"
"""jaga nenek 5 tahun is how long."""
_KNOW_NOT = r"(?:tapi |tetapi |cuma )?(?:saya )?(?:tidak|tak|nggak|gak|ga|kurang|belum)"


INDONESIAN = Tongue(
    name="id",
    meals=MEALS,
    phrases=(
        *TALK,
        *LIFE,
        *ALONE,
        (rf"{_MY}(?:ibu mertua|mertua perempuan)(?: saya|ku)?", "婆婆"),
        (rf"{_MY}(?:(?:bapak|ayah) mertua|mertua laki-laki)(?: saya|ku)?", "公公"),
        (rf"{_MY}(?:suami saya|suamiku)", "先生"),
        (rf"{_MY}(?:istri saya|istriku)", "太太"),
        (rf"{_MY}(?:anak perempuan saya)", "女兒"),
        (rf"{_MY}(?:anak laki-laki saya)", "兒子"),
        (rf"(?:{_MY}|{_TEND})ibu majikan(?: saya)?", "老闆，女生"),
        (rf"(?:{_MY}|{_TEND})(?:majikan|bos)(?: saya| perempuan| laki-laki)?", "老闆"),
        (rf"{_TEND}(?:nenek|ama|amah|oma)(?: saya)?{_NOT_SO_LONG}", "阿嬤"),
        (rf"{_TEND}(?:kakek|akong|agong|opa)(?: saya)?{_NOT_SO_LONG}", "阿公"),
        (
            (
                r"(?:saya )?(?:mau|ingin|mo) (?:tanya|bertanya|tahu)"
                r"(?: (?:soal|tentang|masalah) (?:kalsium|tulang|vitamin|kesehatan tulang))?"
            ),
            "",
        ),
        (
            (
                rf"{_KNOW_NOT} (?:tahu|hafal|hapal|ingat|jelas|yakin|(?:bisa |dapat )?baca) "
                r"(?:(?:apa )?nama(?:nya| obatnya| obat(?: itu)?)?(?: apa)?|yang mana"
                r"|apa$|(?:itu )?(?:obat|jenis)(?:nya)?(?: apa| yang mana)?)"
                r"(?:,? (?:karena )?(?:tulisan(?:nya)?|bahasa|huruf) (?:mandarin|china|cina))?"
                r"|(?:tapi |saya )*lupa nama(?:nya| obatnya)?"
                r"|(?:tapi )?nama(?:nya| obatnya)? (?:saya )?(?:tidak tahu|gak tahu|nggak tahu|lupa"
                r"|tidak ingat)"
            ),
            "不知道名字",
        ),
        (
            (
                r"(?:(?:tapi |sekarang )*sudah (?:berhenti|stop|tidak)(?:"
                r" (?:minum|pakai))?(?: lagi)?"
                r"|(?:tapi )?sekarang (?:sudah )?tidak (?:minum )?lagi)$"
            ),
            "已經停了",
        ),
        (r"sudah (?:minum|makan) obat(?:nya)?|obatnya sudah diminum", "吃了"),
        (rf"{_THEY}(?:(?:pernah|dulu) )+(?:kena )?stroke", "中風過"),
        (
            (
                rf"{_THEY}(?:(?:pernah|dulu) )+(?:kena )?serangan jantung"
                r"|(?:kena )?serangan jantung (?:\w+ (?:tahun|bulan) lalu|tahun (?:lalu|\d{4}))"
            ),
            "有心臟病",
        ),
        (rf"{_THEY}(?:tidak|gak|nggak|tak) (?:minum|makan) obat(?: apa-apa| apa pun)?", "沒有吃藥"),
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
        *weekdays(
            _DAYS,
            on=(  # alone, minggu is a week
                r"(?:setiap |tiap |cuma |hanya )*hari {}|(?:cuma |hanya )?{}(?<!minggu)"
            ),
            off=(
                r"(?:(?:jangan|tidak usah|nggak usah|tidak perlu) (?:di)?ingatkan(?: saya)? )"
                r"(?:pada |di )?(?:hari )?{}|(?:hari )?{} (?:tidak usah|tidak perlu|libur"
                r"|jangan)(?: (?:di)?ingatkan)?"
            ),
        ),
        (
            r"jangan ingatkan(?: saya)? hari ini|hari ini (?:jangan|tidak usah) (?:di)?ingatkan",
            "今天不用提醒",
        ),
        (r"(?:jam|pukul|pk\.?) (\d{1,2})", r"\1點"),
        (r"(?:jam|pukul|pk\.?) (\d{1,2})[.:](\d\d)", r"\1點\2分"),
        (
            (
                rf"berapa lama (?:harus |perlu )?{_WHO}(?:ber)?jemur(?: matahari)?"
                r"|(?:ber)?jemur (?:matahari )?berapa lama"
            ),
            "要曬太陽多久",
        ),
        (r"jam berapa (?:sebaiknya |harus )?(?:ber)?jemur|(?:ber)?jemur jam berapa", "幾點曬太陽"),
        (
            r"(?:apakah )?perlu olahraga|olahraga apa(?: yang (?:baik|bagus))?(?: untuk tulang)?",
            "要做什麼運動",
        ),
        (r"beli (?:di mana|dimana)|merek (?:apa|mana) (?:yang )?(?:bagus|baik)", "哪個牌子好"),
        *AGES,
        (r"(?:untuk )?(?:ibu saya|ibuku|mama saya|mamaku)", "我媽"),
        (r"(?:untuk )?(?:ayah saya|ayahku|bapak saya|bapakku|papa saya)", "我爸"),
        (r"(?:untuk )?(?:nenek|ama|amah|oma)(?: saya)?", "阿嬤"),
        (  # saya jaga ama 85 tahun di Taichung; jaga ama 5 tahun is how long
            (
                r"(?:saya )?(?:jaga|menjaga|rawat|merawat) (?:nenek|ama|amah) "
                r"([6-9]\d|1[01]\d) (?:tahun|thn)(?: di \w+)?"
            ),
            r"阿嬤\1歲",
        ),
        (
            (
                r"(?:saya )?(?:jaga|menjaga|rawat|merawat) (?:kakek|akong|agong) "
                r"([6-9]\d|1[01]\d) (?:tahun|thn)(?: di \w+)?"
            ),
            r"阿公\1歲",
        ),
        (r"(?:untuk )?(?:kakek|akong|agong|opa)(?: saya)?", "阿公"),
        (r"(?:untuk )?(?:saya sendiri|diri sendiri)|untuk saya", "我自己"),
        *aged.INDONESIAN,
        (r"(?:lahir|kelahiran) (?:tahun )?((?:19|20)\d\d)", r"\1年生"),
        (r"(?:tablet )?(?:kalsium|calcium) (\d{3,4})(?: ?mg)?", r"鈣片 \1毫克"),
        (
            (
                r"(?:tablet )?(?:kalsium|calcium) (\d{3,4})(?: ?mg)?,? ([1-9]) (?:butir|tablet)"
                r"(?: sehari| per hari)?"
            ),
            r"鈣片 \1毫克 \2顆",
        ),
        (
            (
                rf"{_WHO}minum (\d{{1,2}}) (?:tablet|butir|pil|kapsul) (?:kalsium|calcium)"
                r"(?: (?:sehari|per hari|setiap hari|tiap hari))?"
            ),
            r"每天吃\1顆鈣片",
        ),
        (r"(?:vitamin )?d3? (\d{3,5})(?: ?iu)?", r"D3 \1"),
        (r"tidak|tidak ada|tak ada|gak ada|nggak ada|nggak|gak|enggak", "沒有"),
        (
            r"tidak (?:ada )?satu pun|tidak ada sama sekali|tidak ada semua|semua tidak ada",
            "都沒有",
        ),
        (r"ya|iya|betul|benar|ok|oke", "是"),
        (r"tidak tahu|nggak tahu|gak tahu|kurang tahu|tidak yakin|tidak pasti", "不知道"),
        (r"tidak mau (?:bilang|jawab|menjawab)|tidak ingin menjawab", "不想說"),
        (r"lewati|lewat|lewati dulu|skip", "先跳過"),
        (r"kembali", "上一步"),
        (r"mulai lagi|ulang|ulangi|mulai dari awal", "重來"),
        (r"batal|batalkan", "取消"),
        (r"jarang kena (?:sinar )?matahari|jarang (?:ke luar|keluar)(?: rumah)?", "很少曬太陽"),
        (r"(?:sering|cukup|banyak) (?:kena )?(?:sinar )?matahari", "日曬很充足"),
        (r"sudah menopause", "已經停經"),
        (r"belum menopause|masih haid", "還沒停經"),
        (
            rf"{_WHO}(?:tidak|gak|nggak|tak) (?:ada )?(?:sakit|penyakit)(?: apa-apa| apa pun)?",
            "沒生病",
        ),
        (r"makan (?:semua(?:nya)?|apa saja)|semua (?:(?:bisa|boleh) dimakan|boleh)", "都吃"),
        (
            r"(?:lihat |ada )?pengingat(?:nya)? apa(?: saja)?|apa saja pengingat(?:nya)?",
            "我還有提醒嗎",
        ),
        (r"vegan", "全素"),
        (r"vegetarian", "吃素，蛋奶可"),
        (r"intoleransi laktosa", "乳糖不耐"),
        (r"(?:halaman )?(?:untuk|buat|tunjukkan ke) dokter(?:nya| saya)?", "給醫師看"),
        (r"(?:lihat )?minggu ini", "看這週"),
        (r"(?:lihat )?bulan ini", "看這個月"),
        (r"taruh di kalender|mau kalender", "我要行事曆"),
        (r"(?:apa )?yang (?:sudah )?saya bagikan", "我分享了什麼"),
        (r"tarik (?:link|tautan|semua|kembali)(?: ini| itu)?", "收回分享"),
        (
            (
                r"istirahat dulu|jeda(?: dulu)?|(?:hentikan|stop)"
                r" (?:dulu|sementara)|jangan ingatkan(?: saya)? dulu"
            ),
            "先不要提醒",
        ),
        (r"(?:saya )?(?:sudah )?tahu(?: kok)?, terima kasih|saya (?:sudah )?tahu", "知道了"),
        (rf"(?:hari ini|tadi) {_WHO}(?:sudah )?(?:minum|makan)", "今天吃了"),
        (r"(?:lihat )?rencana(?: saya)?", "看計畫"),
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
        (r"bantuan|bantu|tolong bantu|menu|help|(?:kamu |anda )?bisa apa(?: saja)?", "你會什麼"),
        (r"hapus (?:semua )?data saya", "刪除我的資料"),
        *reminders_gone(_KIN, r"(?:hapus|batalkan|hentikan) pengingat(?: untuk)? {}(?: saya)?"),
        *erasures(
            _KIN,
            one=r"hapus (?:(?:semua )?data )?{}(?: saya)?",
            but_one=r"hapus semua(?:nya)?(?: data| orang)? (?:kecuali|selain) (?:data )?{}"
            r"(?: saya)?",
            counted=r"hapus (?:data )?orang (?:yang )?{}",
            ordinals=("pertama", "kedua", "ketiga"),
        ),
        (r"(?:ekspor|lihat|unduh|minta) (?:semua )?data saya", "匯出我的資料"),
        (
            (
                r"(?:bagikan|kirim)(?: rencana(?:nya)?)?(?: (?:ke|kepada)"
                r" (?:keluarga|majikan|anaknya))?"
            ),
            "傳給家人",
        ),
        (r"keluarga", "家人"),
        (r"ubah(?: data)?|ganti data", "改資料"),
        (r"kenapa|mengapa", "為什麼"),
        (r"(?:kenapa|mengapa) (?:tidak ada|tanpa|belum ada) angka(?:nya)?", "為什麼沒有數字"),
        (r"terima kasih|makasih", "謝謝"),
        (r"halo|hai|selamat (?:pagi|siang|sore|malam)", "你好"),
        (r"sudah$|sudah (?:di)?(?:makan|minum)$", "吃了"),
        (r"nanti", "晚點"),
        (
            r"nanti (?:tolong )?ingatkan(?: saya)?(?: lagi)?|ingatkan(?: saya)?(?: lagi)? nanti",
            "晚點提醒我",
        ),
        (r"lewati hari ini|hari ini tidak", "今天跳過"),
        (r"huruf lebih besar", "字大一點"),
        (r"huruf lebih kecil", "字小一點"),
        (r"jangan simpan(?: catatan)?", "不要留紀錄"),
        (r"jangan dicatat|lupakan", "不要記"),
        (r"lanjut(?:kan)?(?: lagi)?(?: pengingat(?:nya)?)?|mulai ingatkan lagi", "繼續提醒"),
        (r"batalkan kalender", "取消行事曆"),
        (r"pengingat ke sini", "提醒送到這裡"),
        (r"keluar dari lingkaran keluarga", "退出家人圈"),
    ),
    medicines=(
        ("warfarin|coumadin|orfarin", "華法林"),
        ("(?:obat )?pengencer darah|antikoagulan", "抗凝血藥"),
        (
            "xarelto|eliquis|pradaxa|lixiana|rivaroxaban|apixaban|dabigatran|edoxaban",
            "新型抗凝血藥",
        ),
        ("levotiroksin|levothyroxine|obat tiroid", "甲狀腺素"),
        ("antibiotik", "抗生素"),
        ("steroid|obat steroid", "類固醇"),
        ("digoksin|digoxin", "毛地黃"),
        ("litium|lithium", "鋰鹽"),
        ("(?:tablet |obat )?zat besi", "鐵劑"),
        ("obat (?:darah tinggi|tensi|hipertensi|tekanan darah)", "高血壓藥"),
        ("obat (?:diabetes|gula|kencing manis)", "糖尿病藥"),
        ("obat kolesterol", "降血脂藥"),
        ("obat jantung", "心臟藥"),
        ("obat (?:maag|lambung)", "胃藥"),
        ("obat (?:osteoporosis|(?:pengeroposan |keropos )?tulang)", "骨鬆藥"),
        ("obat epilepsi", "癲癇藥"),
        ("obat tidur", "安眠藥"),
        ("diuretik|obat (?:pelancar kencing|diuretik)", "利尿劑"),
        ("aspirin", "阿斯匹靈"),
        *BRANDS,
        ("(?:banyak )?obat(?: banyak)?", "藥"),
    ),
    illnesses=(
        ("(?:sakit|penyakit|gagal) ginjal|cuci darah|hemodialisis", "有腎臟病"),
        (
            (
                "ginjal(?:nya)? (?:saya |dia )?(?:(?:kurang|tidak) (?:bagus|baik|sehat|normal)"
                "|lemah|bermasalah|rusak|bocor)|(?:ada )?masalah ginjal(?:nya)?"
            ),
            "腎不好",
        ),
        (f"suntik(?:an)?(?: di)? (?:tulang|osteoporosis|{SHOTS})|{SHOTS}", "打骨鬆針"),
        ("batu ginjal", "有腎結石"),
        ("kalsium darah tinggi|hiperkalsemia", "有血鈣太高"),
        ("hamil", "懷孕了"),
        ("menyusui", "正在哺乳"),
        ("(?:sakit|penyakit) jantung", "有心臟病"),
        ("osteoporosis|pengeroposan tulang|keropos tulang", "有骨質疏鬆"),
        ("darah tinggi|hipertensi", "有高血壓"),
        ("diabetes|kencing manis|sakit gula", "有糖尿病"),
        ("kolesterol(?: tinggi)?", "有高血脂"),
        ("asam urat", "有痛風"),
        ("pikun|demensia|alzheimer", "有失智"),
    ),
    takes=r"(?:(?:saya|dia|beliau) )?(?:sedang |ada )?(?:minum|makan|pakai|memakai|mengonsumsi)",
    has=r"(?:(?:saya|dia|beliau) )?(?:sedang |lagi )?(?:punya|ada|menderita|sedang|lagi|kena)",
    lacks=r"(?:(?:saya|dia|beliau) )?(?:tidak|nggak|gak|tak)"
    r"(?: (?:ada|minum|makan|punya|pakai|sedang|lagi|kena))?",
    clock=r"(?:jam |pukul |pk\.? )?(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))? "
    r"(?P<part>pagi|siang|sore|malam)",
    parts=(
        ("pagi", MORNING),
        ("siang", NOON),
        ("sore", ((2, 6, 12),)),
        ("malam", EVENING),
    ),
    fillers="dan|juga|sudah|sekarang|tahun lalu|tolong|(?:untuk )?(?:dia|beliau)|saya|itu"
    "|adalah|yang|ya|bu|pak|kak|mbak|dong|sih",
    hours=HOURS,
    spoken_hour="(?:jam|pukul) {}",
    week=weekday_names.INDONESIAN,
    asks=ASKS,
    others=OTHERS,
    health=HEALTH,
    negation="stop|tidak|nggak|gak|enggak|tak|bukan|belum|jangan|tanpa|berhenti|dulu",
)
