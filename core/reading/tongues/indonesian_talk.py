"""How people talk to the bot itself in Indonesian: put right, refuse, turn to another, call off."""

from __future__ import annotations

_WHO = r"(?:saya |dia |beliau |nenek |kakek |ibu |bapak )?"
_OOPS = r"(?:(?:eh|maaf|oh|aduh|ups),? )*"
_REMINDERS = r"(?:semua )?(?:pengingat(?:nya)?|alarm(?:nya)?)(?: saya)?"
_REFUSE = r"(?:saya )?tidak (?:mau|ingin) (?:bilang|jawab|menjawab|kasih tahu|cerita)"

TALK = (
    (
        (
            rf"{_OOPS}(?:saya )?salah(?: ketik| tulis)?,? (?:bukan \d{{1,3}},? )?(?:tapi )?"
            r"([2-9]\d|1[01]\d)(?: tahun)?$"
        ),
        r"說錯了，\1歲",
    ),
    (r"bukan \d{1,3}(?: tahun)?,? (?:tapi )?([2-9]\d|1[01]\d)(?: tahun)?$", r"說錯了，\1歲"),
    (r"(?:eh|aduh|oh)(?: saya)?(?: lupa)?|(?:saya )?lupa bilang", ""),
    (rf"{_REFUSE} (?:soal |tentang )?(?:penyakit|kesehatan|obat)(?:nya)?", "健康方面不想說"),
    (
        (
            r"(?:saya )?(?:mau |bisa |boleh |ingin )*(?:bicara|chat|ngobrol|hubungi) "
            r"(?:sama |dengan |ke )?"
            r"(?:orang|manusia|petugas|admin|cs)(?: (?:asli|beneran|benar|sungguhan|langsung))?"
        ),
        "找真人",
    ),
    (
        (
            r"(?:tolong )?(?:minta|mau|kirim|kasih|ambil|lihat) (?:salinan|copy|fotokopi) "
            r"(?:semua )?data(?: saya)?"
        ),
        "匯出我的資料",
    ),
    (
        (
            r"(?:tolong )?(?:bagikan|kirim(?:kan)?)(?: rencana(?:nya)?| ini)? (?:ke|kepada"
            r"|sama|buat|untuk)"
            r" (?:kakak|adik|ibu|bapak|anak|majikan|bos|keluarga|suami|istri)(?: saya)?"
        ),
        "傳給家人",
    ),
    (
        (
            r"(?:bagaimana |biar |supaya |apakah )*(?:majikan|bos|nyonya|tuan|keluarga|anaknya)"
            r"(?: saya)? (?:(?:bisa|boleh|mau|ingin|juga) )*(?:lihat|melihat|baca|tahu)"
            r"(?: (?:ini|rencana(?:nya)?))?"
        ),
        "傳給家人",
    ),
    (rf"(?:tolong )?(?:matikan|hentikan|stop|hapus|batalkan) {_REMINDERS}", "不要提醒"),
    (
        (
            r"(?:tolong )?(?:hapus|batalkan|matikan|hentikan) (?:pengingat )?yang(?= (?:jam "
            r"|pukul )?\d)"
        ),
        "刪掉",
    ),
    (r"(?:apa (?:saja )?)?pengingat(?:nya)? saya(?: apa(?: saja)?)?", "我還有提醒嗎"),
    (r"(?:apakah )?(?:lalu |terus )?rencana(?:nya)? (?:jadi )?(?:berubah|ganti)", "計畫會變嗎"),
    (r"(?:kenapa )?(?:tidak|belum) ada angka(?:nya)?(?: mg(?: ?nya)?)?", "為什麼沒有數字"),
    (r"(?:kenapa|mengapa) (?:tidak|belum) ada angka mg(?: ?nya)?", "為什麼沒有數字"),
    (r"(?:saya )?(?:jaga|merawat|rawat) (?:2|dua) orang", ""),
    (r"(?:(?:tanya )?untuk )?(?:nenek|ama|popo|bobo) (?:dulu|duluan)", "先問阿嬤"),
    (r"(?:majikan|nyonya|bos|tuan) (?:dulu|duluan)", "老闆"),
    (r"(?:(?:tanya )?untuk )?(?:kakek|akong|gong ?gong) (?:dulu|duluan)", "先問阿公"),
    (r"(?:(?:tanya )?untuk )?(?:ibu|mama)(?: saya)? (?:dulu|duluan)", "先問我媽"),
    (
        (
            rf"{_WHO}(?:cuma |hanya |selalu )*di (?:dalam )?(?:rumah|kamar|ruangan)(?: "
            rf"(?:saja|terus))*"
            rf"|{_WHO}jarang keluar,? (?:cuma|hanya|kecuali) ke (?:rs|rumah sakit|klinik|dokter)"
            r"|(?:saya )?kerja di (?:pabrik|kantor|toko)(?: (?:di )?dalam ruangan)?"
        ),
        "很少曬太陽",
    ),
    (rf"{_WHO}(?:cuma |selalu )*di (?:ranjang|kasur|tempat tidur)(?: (?:terus|saja))*", "臥床"),
    (
        (
            rf"{_WHO}(?:petani|kerja|bekerja|bertani) di (?:sawah|ladang|kebun)(?: (?:setiap"
            rf"|tiap) hari)"
        ),
        "每天在田裡工作",
    ),
    (r"tidak ada (?:penyakit|sakit) lain(?:nya)?,? (?:cuma|hanya) hamil", "懷孕了，沒有其他的"),
    (r"hamil \d{1,2} (?:bulan|minggu)", "懷孕了"),
    (r"saya (?:sedang |lagi )?hamil(?: \d{1,2} (?:bulan|minggu))?", "我懷孕了"),
    (rf"{_WHO}makan apa saja (?:yang )?(?:lembek|lunak|halus)", "都吃"),
    (rf"{_WHO}(?:makan )?bubur(?: (?:sama|dan|dengan) sayur)?(?: saja)?", "吃粥"),
    (
        (
            rf"{_WHO}tidak (?:bisa |boleh )?minum susu,? (?:jadi |bikin |karena |nanti |suka )*"
            r"(?:mencret|diare)"
        ),
        "喝牛奶會拉肚子",
    ),
    (
        r"vegetarian,? (?:tapi )?(?:makan |minum |bisa )?telur(?: dan| sama| n)? susu",
        "吃素，蛋奶可",
    ),
    (
        rf"{_WHO}(?:tahun lalu )?(?:pernah )?(?:sudah )?pasang ring(?: jantung)?(?: tahun lalu)?",
        "心臟裝過支架",
    ),
    (rf"{_WHO}makan (?:semua(?:nya)?|apa saja)", "什麼都吃"),
    (
        (
            rf"{_WHO}(?:(?:dulu|juga|pernah|sudah|habis) )+(?:kena )?stroke"
            r"(?: (?:\d{1,2} tahun|tahun) (?:yang )?lalu)?"
        ),
        "中風過",
    ),
    (
        (
            rf"{_WHO}(?:setiap|tiap) pagi (?:(?:ber)?jemur|dijemur)(?: matahari)? (\d\d) "
            r"(?:menit|mnt)"
        ),
        r"每天早上曬太陽\1分鐘",
    ),
    (
        rf"{_WHO}(?:lebih |kebanyakan |biasanya |paling )(?:sering |banyak )?di luar(?: rumah)?",
        "多半在外面",
    ),
    (
        rf"{_WHO}(?:lebih |kebanyakan |biasanya )(?:sering |banyak )?di (?:dalam(?: rumah)?|rumah)",
        "多半在室內",
    ),
    (
        (
            r"tidak (?:ada )?(?:tertulis(?: itu| semua)?|tulisan(?:nya)?(?: itu| seperti itu)?"
            r"|tercantum)"
            r"|(?:di (?:kantong|kantongnya) )?tidak ada (?:yang )?(?:tertulis|itu)"
        ),
        "藥袋上沒有寫",
    ),
    (
        r"(?:saya )?tidak (?:bisa|dapat) baca(?: (?:mandarin|tulisan(?:nya)?|huruf(?:nya)?))?",
        "看不出來",
    ),
    (
        r"(?:saya )?(?:mau |ingin |tolong )?(?:di)?(?:buat|untuk|bikin)(?:kan|in)? rencana(?:nya)?",
        "",
    ),
    (r"sama|dengan|saja|cuma|hanya|tapi|tetapi", ""),
    (r"(?:oke?,? )?(?:terima kasih|makasih)(?: (?:ya|banyak|banget|kak|sekali))*", "謝謝"),
    (
        (
            r"makan(?:an)? (?:apa(?: saja)?|yang)(?: (?:yang|apa))? (?:bagus|baik|cocok|sehat)"
            r"(?: (?:untuk|buat) (?:dia|nenek|kakek|ama|akong|tulang|saya|ibu|bapak))?"
            rf"|{_WHO}(?:sebaiknya|harus|bagusnya|baiknya) makan apa"
        ),
        "吃哪些食物好",
    ),
    (
        (
            r"susu (?:(?:boleh|bisa) )?diganti (?:dengan |sama )?apa|(?:peng)?ganti(?:nya)? susu(?:"
            r" itu)? apa|apa (?:peng)?ganti(?:nya)? susu"
        ),
        "牛奶以外還可以吃什麼補鈣",
    ),
    (rf"(?:boleh|bisa) {_WHO}minum (?:tablet |pil |obat )kalsium", "鈣片可以吃嗎"),
    (r"(?:untuk )?(?:mama|ibu|nenek)nya (?:majikan|bos)(?: saya)?", "老闆的媽媽"),
    (r"(?:untuk )?(?:papa|bapak|ayah|kakek)nya (?:majikan|bos)(?: saya)?", "老闆的爸爸"),
    (
        (
            r"(?:kasih|untuk kasih|beri|buat kasih)(?: (?:nenek|kakek|ama|akong|dia))?"
            r"(?: minum)? obat$"
        ),
        "",
    ),
    (r"(?:seminggu|sehari) \d ?(?:x|kali)|lebih|pagi kak", ""),
)
