"""What the bot itself is to do or show, and being polite to it, in Indonesian."""

from __future__ import annotations

from core.reading.tongues.erasing import erasures, reminders_gone

_KIN = (
    ("ibu|ibuku|mama|mamaku", "媽媽"),
    ("bapak|ayah|bapakku|ayahku|papa", "爸爸"),
    ("nenek|nenekku|ama|amah|oma|popo|bobo", "阿嬤"),
    ("kakek|kakekku|akong|agong|opa|gong ?gong", "阿公"),
    ("suami|suamiku", "先生"),
    ("istri|istriku", "太太"),
)

WISHES = (
    (r"tidak (?:usah|perlu)(?: dulu)?", "不用"),
    (r"lewati|lewat|lewati dulu|skip", "先跳過"),
    (r"kembali", "上一步"),
    (r"mulai lagi|ulang|ulangi|mulai dari awal", "重來"),
    (r"batal|batalkan|tidak jadi|jangan dihapus", "取消"),
    (r"(?:halaman )?(?:untuk|buat|tunjukkan ke) dokter(?:nya| saya)?", "給醫師看"),
    (r"(?:lihat )?minggu ini", "看這週"),
    (r"(?:lihat )?bulan ini", "看這個月"),
    (r"taruh di kalender|mau kalender", "我要行事曆"),
    (r"(?:apa )?yang (?:sudah )?saya bagikan", "我分享了什麼"),
    (r"tarik (?:link|tautan|semua|kembali)(?: ini| itu)?", "收回分享"),
    (r"(?:saya )?(?:sudah )?tahu(?: kok)?, terima kasih|saya (?:sudah )?tahu", "知道了"),
    (r"(?:lihat )?rencana(?: saya)?", "看計畫"),
    (r"bantuan|bantu|tolong bantu|menu|help|(?:kamu |anda )?bisa apa(?: saja)?", "你會什麼"),
    (r"hapus (?:semua )?data saya", "刪除我的資料"),
    *reminders_gone(_KIN, r"(?:hapus|batalkan|hentikan) pengingat(?: untuk)? {}(?: saya)?"),
    *erasures(
        _KIN,
        one=r"(?:tolong )?hapus (?:(?:semua )?data(?:nya)? (?:punya )?)?{}(?: saya)?",
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
    (
        (
            r"(?:halo|hai|pagi|siang|sore|malam)(?: (?:kak|mbak|mas|bu|pak|sus))?,?"
            r" (?:saya )?(?:mau|ingin|boleh|numpang) (?:ber)?tanya"
        ),
        "你好",
    ),
    (r"assalam\w*(?:'alaikum)?(?: w\w*)*|halo|hai|selamat (?:pagi|siang|sore|malam)", "你好"),
    (r"huruf lebih besar", "字大一點"),
    (r"huruf lebih kecil", "字小一點"),
    (r"jangan simpan(?: catatan)?", "不要留紀錄"),
    (r"jangan dicatat|lupakan", "不要記"),
    (r"batalkan kalender", "取消行事曆"),
    (r"pengingat ke sini", "提醒送到這裡"),
    (r"keluar dari lingkaran keluarga", "退出家人圈"),
)
