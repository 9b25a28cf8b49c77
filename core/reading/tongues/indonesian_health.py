"""Medicines and illnesses, who has and takes them and who does not, in Indonesian."""

from __future__ import annotations

from core.reading.tongues.brands import BRANDS, SHOTS

_WHO = r"(?:saya |dia |beliau |ibu |nenek |kakek |bapak )?"
_THEY = r"(?:dia |beliau )?"
_KNOW_NOT = r"(?:tapi |tetapi |cuma )?(?:saya )?(?:tidak|tak|nggak|gak|ga|kurang|belum)"

TOLD = (
    (
        (
            rf"{_KNOW_NOT} (?:tahu|hafal|hapal|ingat|jelas|yakin|(?:bisa |dapat )?baca) "
            r"(?:(?:apa )?nama(?: ?nya| obatnya| obat(?: itu)?)?(?: apa)?|yang mana"
            r"|apa$|(?:itu )?(?:obat|jenis)(?:nya)?(?: apa| yang mana)?)"
            r"(?:,? (?:karena )?(?:tulisan(?:nya)?|bahasa|huruf) (?:mandarin|china|cina)(?:"
            r" semua)?)?"
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
    (rf"{_THEY}(?:(?:pernah|dulu) )+(?:kena )?stroke", "中風過"),
    (
        (
            rf"{_THEY}(?:(?:pernah|dulu) )+(?:kena )?serangan jantung"
            r"|(?:kena )?serangan jantung (?:\w+ (?:tahun|bulan) lalu|tahun (?:lalu|\d{4}))"
        ),
        "有心臟病",
    ),
    (rf"{_THEY}(?:tidak|gak|nggak|tak) (?:minum|makan) obat(?: apa-apa| apa pun)?", "沒有吃藥"),
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
    (rf"(?:{_WHO}minum )?(?:vitamin )?d3? (\d{{3,5}})(?: ?iu)?", r"D3 \1"),
    (
        rf"{_WHO}(?:tidak|gak|nggak|tak) (?:ada )?(?:sakit|penyakit)(?: apa-apa| apa pun)?",
        "沒生病",
    ),
)

MEDICINES = (
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
    ("obat (?:darah tinggi|(?:darah )?tensi|hipertensi|tekanan darah)", "高血壓藥"),
    ("obat (?:diabetes|gula|kencing manis)", "糖尿病藥"),
    ("obat kolesterol", "降血脂藥"),
    ("obat jantung", "心臟藥"),
    ("obat (?:maag|lambung)", "胃藥"),
    ("obat (?:osteoporosis|(?:pengeroposan |keropos )?tulang)", "骨鬆藥"),
    (
        (
            "obat (?:osteoporosis|(?:pengeroposan |keropos )?tulang) (?:yang )?(?:(?:diminum"
            " |minum )?"
            "(?:se(?:minggu|bulan) (?:sekali|1x|1 kali)|sekali se(?:minggu|bulan)|tiap minggu))"
        ),
        "骨鬆藥每週一次",
    ),
    ("obat (?:asam urat|gout)", "痛風藥"),
    ("obat (?:pikun|demensia|lupa)", "失智藥"),
    ("obat (?:nyeri|sakit kepala|pereda nyeri|anti ?nyeri)", "止痛藥"),
    ("obat epilepsi", "癲癇藥"),
    ("obat tidur", "安眠藥"),
    ("diuretik|obat (?:pelancar kencing|diuretik)", "利尿劑"),
    ("aspirin", "阿斯匹靈"),
    *BRANDS,
    ("(?:banyak )?obat(?: banyak)?", "藥"),
)
ILLNESSES = (
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
    (
        (
            r"(?:sakit|penyakit|gagal|masalah|lemah|ada|punya) jantung(?!\w)"
            r"|jantung ?(?:nya)? (?:lemah|bengkak|bermasalah|bocor)"
        ),
        "有心臟病",
    ),
    ("osteoporosis|pengeroposan tulang|keropos tulang|tulang ?(?:nya)? keropos", "有骨質疏鬆"),
    (
        r"darah tinggi|hipertensi|(?:tensi|tekanan darah)(?:nya)?(?: (?!tidak)\w+)? tinggi|darting",
        "有高血壓",
    ),
    ("diabetes|kencing manis|sakit gula", "有糖尿病"),
    ("kolesterol(?: tinggi)?", "有高血脂"),
    ("asam urat", "有痛風"),
    ("pikun|demensia|alzheimer", "有失智"),
)
TAKES = r"(?:(?:saya|dia|beliau) )?(?:sedang |ada )?(?:minum|makan|pakai|memakai|mengonsumsi)"
HAS = r"(?:(?:saya|dia|beliau) )?(?:sedang |lagi )?(?:punya|ada|menderita|sedang|lagi|kena)"
LACKS = (
    r"(?:(?:saya|dia|beliau) )?(?:tidak|nggak|gak|tak)"
    r"(?: (?:ada|minum|makan|punya|pakai|sedang|lagi|kena))?"
)
ME = r"(?:tapi |dan |kalau )?saya(?: sendiri| juga)*"
