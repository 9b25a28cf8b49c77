"""How somebody lives and what they have been through, in Indonesian."""

from __future__ import annotations

from core.reading.tongues.tongue import TRIANGLE

_WHO = r"(?:saya |dia |beliau |nenek |kakek |ibu |bapak |orangnya )?"
_NOT = r"(?:tidak|tak)"
_NOON = r"(?:setiap|tiap)(?: hari)? siang"
_OUT = r"(?:di |ke )?(?:luar(?: rumah)?|taman|kebun|sawah|halaman)"
_DOES = (
    r"(?:duduk|main|bermain|jalan(?:[- ]jalan| kaki)?|kerja|bekerja|olahraga|pergi"
    r"|dorong nenek|jemur)"
)
_LONG = r"(?:,? (?:selama |kira-kira |sekitar )?\d{2,3} ?(?:menit|mnt))?"
_HOME = r"(?:di (?:dalam )?(?:rumah|kamar|ruangan|pabrik|kantor))"

LIFE = (
    (r"segitiga besi(?: kesehatan tulang)?(?: itu)?(?: apa)?", TRIANGLE),
    (
        (
            r"(?:untuk )?(?:(?:ibu|bapak|ayah|suami|istri|nenek|kakek)(?:nya)? )?"
            r"(?:teman(?: kerja)?|kawan|tetangga(?: sebelah)?)(?: saya|ku)?"
        ),
        "我朋友",
    ),
    (rf"{_WHO}(?:duduk |pakai |di |naik |pakai)*kursi roda", "坐輪椅"),
    (
        (
            rf"{_WHO}(?:hanya |cuma |selalu )?(?:berbaring|tiduran"
            rf"|terbaring)(?: terus)?(?: di (?:tempat tidur|ranjang"
            r"|kasur))?(?: (?:terus|saja))?"
        ),
        "臥床",
    ),
    (
        (
            rf"{_WHO}(?:pernah |habis )?(?:jatuh (?:dan )?)?patah (?:tulang )?"
            r"(?:pinggul|panggul|paha|punggung|belakang)(?: (?:saja|tahun lalu))?"
        ),
        "髖部骨折過",
    ),
    (
        (
            rf"{_WHO}(?:pernah |habis )(?:jatuh (?:dan )?)?patah tulang(?: \w+)?"
            rf"|patah tulang(?: saja)?"
        ),
        "骨折過",
    ),
    (
        (
            rf"{_WHO}{_NOT} pernah keluar(?: rumah)?(?:,? {_HOME}(?: terus| saja)*)?"
            rf"|{_WHO}{_NOT} (?:bisa |boleh )?keluar(?: rumah)?"
            rf"|{_WHO}jarang(?: banget)? (?:keluar|kena matahari)"
            rf"|{_WHO}(?:cuma |hanya |selalu |kebanyakan |kerja "
            rf"|bekerja )*{_HOME}(?: (?:terus|saja))*"
            rf"|{_WHO}{_NOT} (?:pernah )?kena (?:sinar )?matahari"
            rf"|{_WHO}(?:cuma |hanya )?nonton tv(?: terus| saja| {_HOME})*"
            r"|(?:se)?dikit(?: sekali)? kena matahari"
            r"|(?:kena )?(?:sinar )?matahari(?:nya)? (?:cuma |hanya )?(?:se)?dikit|kurang"
            r" (?:kena )?(?:sinar )?matahari"
            rf"|{_WHO}{_NOT} (?:terlalu |begitu )?(?:sering|banyak)"
            r"(?: (?:kena )?(?:sinar )?matahari| keluar(?: rumah)?)"
        ),
        "很少曬太陽",
    ),
    (rf"{_WHO}jarang (?:ada )?{_HOME}", "很少在家"),
    (r"(?:cuma |hanya |paling )+(?:sebentar|beberapa menit)(?: di (?:teras|balkon))?", "很少"),
    (
        (
            rf"{_WHO}(?:jarang(?: banget| sekali)?|(?:se)?dikit(?: sekali| banget)?"
            rf"|{_NOT} (?:terlalu |begitu )?(?:sering|banyak))"
        ),
        "很少",
    ),
    *(
        (
            (
                rf"{_WHO}(?:setiap|tiap) {part}(?: jam \d{{1,2}})?,? {_WHO}"
                rf"(?:keluar|{_DOES}|(?:saya )?(?:dorong|ajak|bawa)(?: (?:dia|nenek|kakek|ama|akong"
                rf"|kursi roda))?(?: jalan(?:[- ]jalan)?)?|di taman)(?: {_OUT}| pakai kursi roda)*"
                r"(?:,? (?:selama )?(?:\d{1,3} ?(?:menit|mnt|jam)|se(?:tengah )?jam))?"
            ),
            f"每天{chinese}去公園走路",
        )
        for part, chinese in (("pagi", "早上"), ("sore", "下午"))
    ),
    (rf"{_WHO}(?:sering |suka )?(?:(?:ke|naik) gunung|mendaki)", "週末去爬山"),
    (r"kadang(?:-kadang)? (?:kena matahari|keluar|di balkon|jemur)", "有時候曬"),
    (r"kadang(?:-kadang)?", "有時候"),
    (
        (
            r"(?:tapi )?pakai (?:jilbab|hijab|kerudung|baju tertutup|lengan panjang)"
            r"(?: (?:dan |sama |dengan )?(?:lengan|baju) panjang)?"
        ),
        "出門都包緊緊",
    ),
    (
        rf"{_WHO}{_NOON} {_WHO}{_DOES} {_OUT}{_LONG}|{_WHO}{_DOES} {_OUT} {_NOON}{_LONG}",
        "每天中午在外面30分鐘",
    ),
    (
        (
            r"(?:kerja|bekerja) (?:bangunan|proyek|di sawah|di luar) (?:setiap|tiap) hari"
            r"(?: panas-?panas\w*| panas2an| kena panas)?"
        ),
        "在工地做工，每天都在外面曬",
    ),
    (rf"{_WHO}(?:bisa )?makan semua(?:nya)?|semua(?:nya)? (?:bisa|boleh|dimakan)", "什麼都吃"),
    (
        rf"{_WHO}(?:bisa|boleh) (?:makan )?semua(?:nya)?|semua(?:nya)? (?:bisa|boleh) dimakan",
        "什麼都吃",
    ),
    (
        (
            rf"{_WHO}(?:makan )?(?:semua(?:nya)?(?: dimakan| boleh| mau)?|apa saja(?: boleh)?"
            rf"|biasa(?: saja)?"
            r"|normal|mau semua(?:nya)?)"
            r"|(?:tidak ada|tanpa) (?:pantangan|alergi)|semua"
        ),
        "都吃",
    ),
    *(
        (
            (
                rf"{_WHO}(?:bisa |boleh )?(?:makan )?(?:semua(?:nya)?|apa saja)"
                r"(?: (?:bisa|boleh|dimakan))?"
                rf",? (?:kecuali|selain) (?:daging )?{meat}"
            ),
            f"什麼都吃，不吃{chinese}",
        )
        for meat, chinese in (
            ("babi", "豬肉"),
            ("sapi", "牛肉"),
            ("pedas", "辣"),
            ("(?:yang |makanan )?manis", "甜"),
            ("(?:seafood|makanan laut)", "海鮮"),
        )
    ),
    (
        (
            rf"{_WHO}(?:makan |minum )?(?:pakai |lewat |pasang |dengan )*"
            r"(?:selang(?: (?:makan|hidung|ngt|nasogastrik|lambung))?|ngt|sonde)"
        ),
        "鼻胃管灌食",
    ),
    (
        (
            r"(?:osteoporosis|pengeroposan tulang|keropos tulang|tulang ?(?:nya)?"
            r" keropos),?(?: dan)?"
            r"(?: (?:tiap|setiap) (?:\d|enam) bulan(?: sekali)?)? (?:di)?suntik(?:an)?"
            r"(?: tulang)?(?: (?:setiap|tiap|sekali|setahun|\d|enam|bulan|tahun|kali|sekali"
            r"|dalam))*"
        ),
        "有骨質疏鬆，打骨鬆針",
    ),
    (
        rf"{_WHO}(?:apa saja )?(?:asal |harus |makanan |hanya |makan )*halal(?: saja)?",
        "吃清真",
    ),
    (rf"{_WHO}(?:orang |agama )?(?:muslim|muslimah|islam)", "是穆斯林"),
    (rf"{_WHO}{_NOT} (?:makan|boleh makan) (?:daging )?babi", "不吃豬肉"),
    (rf"{_WHO}{_NOT} (?:makan|boleh makan) (?:daging )?sapi", "不吃牛肉"),
    (rf"{_WHO}(?:sedang |lagi )?(?:ber)?puasa(?: ramadan| sekarang)?", "齋戒"),
    (
        (
            rf"(?:{_WHO}(?:{_NOT} (?:bisa |boleh |kuat )?)?(?:minum )?)?susu,?"
            r" (?:(?:bikin|jadi|suka|langsung|karena|nanti|perut(?:nya)?) )*"
            r"(?:sakit perut|kembung|mules|mulas|mencret|diare)"
        ),
        "喝牛奶肚子會痛",
    ),
    (rf"{_WHO}(?:makan )?bubur(?: saja)?", "吃粥"),
    (rf"{_WHO}{_NOT} (?:bisa|kuat) (?:makan |kunyah |mengunyah )+(?:yang )?keras", "吃軟的"),
    (
        (
            r"(?:belum,? )?(?:masih (?:haid|mens\w*)|(?:haid|mens\w*) ?(?:nya)? masih)"
            r"(?:,? tapi tidak teratur)?"
        ),
        "還沒停經",
    ),
    (rf"{_WHO}{_NOT} (?:makan|boleh makan|suka|suka makan) daging", "不吃肉"),
    (
        rf"{_WHO}{_NOT} (?:boleh |bisa |makan )+(?:yang )?asin|(?:makan(?:an)? )?rendah garam",
        "不吃鹹",
    ),
    (rf"{_WHO}{_NOT} (?:boleh |bisa |makan )+(?:yang )?pedas", "不吃辣"),
    (
        (
            r"(?:itu|ini) saja|(?:yang )?lain(?:nya)? tidak ada|(?:sudah )?tidak ada lagi"
            r"|tidak ada yang lain|cuma itu|hanya itu"
        ),
        "沒有其他的",
    ),
    (
        (
            rf"{_WHO}sehat,? {_NOT} (?:minum|ada) obat"
            rf"|{_WHO}{_NOT} (?:sakit|ada penyakit)(?: dan)? {_NOT} (?:minum|ada) obat"
        ),
        "沒生病，沒有吃藥",
    ),
    (
        (
            r"(?:kata dokter|dokter (?:bilang|kata))|seminggu (?:\d ?x|\d kali|sekali)"
            r"|\d ?x seminggu"
            r"|(?:\d|enam|tiga) bulan sekali|tiap (?:minggu|bulan)"
        ),
        "",
    ),
    (r"laki-laki", "男生"),
    (
        (
            r"(?:saya )?(?:adalah )?(?:tkw|tki|pmi|pekerja|perawat)(?: di taiwan)?"
            r"|(?:saya )?(?:asal|orang|dari) (?:jawa|indonesia|lampung|cilacap|malang|blitar"
            r"|ponorogo)"
            r"|di (?:taiwan|taipei|taichung|tainan|kaohsiung|taoyuan|hsinchu|chiayi|hualien)"
        ),
        "",
    ),
    (r"(?:sudah |selama )+(?:[12]?\d|30) (?:tahun|bulan)", ""),
)
ALONE = (
    (r"(?:untuk )?(?:ibu|mama)", "媽媽"),
    (r"(?:untuk )?(?:bapak|papa)", "爸爸"),
    (r"(?:untuk )?suami", "先生"),
    (r"(?:untuk )?istri", "太太"),
    (r"(?:untuk )?anak(?: saya)?", "小孩"),
    (r"(?:untuk )?anak(?: saya)? laki-laki", "兒子"),
    (r"(?:untuk )?anak(?: saya)? perempuan", "女兒"),
    (
        (
            r"(?:ini |sedang |lagi )*(?:jaga|menjaga|merawat"
            r"|rawat)(?= \w+ (?:\w+ )?(?:(?:ber)?u(?:mur|sia)"
            r"|[6-9]\d|1[01]\d))"
        ),
        "",
    ),  # jaga nenek 5 tahun is how long
)
ASKS = (
    r"(?:ber)?tanya|apakah|apa(?! saja)|bagaimana|mengapa|kenapa|kapan|berapa|boleh(?:kah)?"
    r"|bisakah|aman|menurun|keturunan|menular|sembuh"
)
OTHERS = (
    r"teman|tetangga|kakak|adik|saudara|sepupu|bibi|paman|tante|om|orang lain|banyak orang"
    r"|katanya orang"
)
HEALTH = (
    r"sakit\w*|penyakit\w*|obat\w*|dokter|rumah sakit|rs|klinik|ginjal\w*|darah\w*|jantung\w*"
    r"|operasi|kanker|tumor|stroke|patah|suntik\w*|cuci|hamil|mengandung|menyusui|asi"
    r"|tiroid|gondok|gagal|kelenjar|berobat|resep|pil|tablet|kapsul|infus|transplantasi|kemo\w*"
    r"|pengencer|koyo|hati|paru\w*|ring|insulin"
)
