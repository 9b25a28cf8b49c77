"""Indonesian, as carers type it."""

from __future__ import annotations

from core.reading.tongues.meals import Meals
from core.reading.tongues.tongue import EVENING, MORNING, NOON, Tongue

_WHO = r"(?:saya |dia |beliau |ibu |nenek |kakek |bapak )?"

_NOT_FOR = rf"{_WHO}(?:tidak|gak|ga|nggak|tak) (?:bisa|boleh|tahan|kuat|cocok)"

MEALS = Meals(
    foods=(
        (r"susu(?: sapi)?", "牛奶"),
        (r"yogh?urt", "優格"),
        (r"keju", "起司"),
        (r"tahu", "豆腐"),
        (r"tahu (?:padat|keras)", "板豆腐"),
        (r"tahu (?:sutra|lembut)", "嫩豆腐"),
        (r"tahu kering", "豆干"),
        (r"susu kedelai|sari kedelai", "豆漿"),
        (r"(?:ikan )?teri", "小魚乾"),
        (r"wijen hitam", "黑芝麻"),
        (r"brokoli", "青花菜"),
        (r"pak ?coy", "青江菜"),
        (r"kangkung", "空心菜"),
        (r"natto", "納豆"),
        (r"(?:ikan )?salmon", "鮭魚"),
        (r"(?:ikan )?makerel", "鯖魚"),
        (r"kuning telur", "蛋黃"),
        (r"hati (?:ayam|sapi|babi)", "動物肝臟"),
        (r"kopi", "咖啡"),
        (r"teh", "茶"),
    ),
    nutrients=(
        (r"kalsium", "鈣"),
        (r"vitamin d", "維生素D"),
        (r"(?:vitamin )?d3", "維生素D3"),
        (r"(?:vitamin )?k2", "維生素K2"),
        (r"(?:vitamin )?k1", "維生素K1"),
        (r"osteokalsin", "骨鈣素"),
    ),
    allergens=(
        (r"susu", "牛奶"),
        (r"ikan", "魚"),
        (r"kedelai|kacang kedelai", "黃豆"),
        (r"telur", "蛋"),
        (r"wijen", "芝麻"),
    ),
    of_foods=(
        (r"{}", "{}"),
        (
            rf"(?:apakah )?(?:boleh|bolehkah|bisa|bisakah) {_WHO}(?:makan|minum) {{}}",
            "{}可以吃嗎",
        ),
        (rf"(?:apakah )?{_WHO}(?:boleh|bisa) (?:makan|minum) {{}}", "{}可以吃嗎"),
        (r"{} boleh (?:dimakan|diminum)(?: tidak)?", "{}可以吃嗎"),
        (r"berapa (?:banyak )?kalsium (?:di dalam|dalam|di) {}", "{}有多少鈣"),
        (r"(?:se|satu |1 )gelas {}", "一杯{}"),
        (r"([2-9]) gelas {}", r"\1杯{}"),
        (r"(?:se|satu |1 )mangk[uo]k {}", "一碗{}"),
        (r"setengah kotak {}", "半盒{}"),
        (r"(?:se|satu |1 )kotak {}", "一盒{}"),
    ),
    of_nutrients=(
        (r"apa(?:kah)? itu {}|{} itu apa", "什麼是{}"),
        (r"{} (?:itu )?untuk apa|apa (?:fungsi|manfaat|guna) {}", "{}有什麼用"),
        (
            (
                rf"{_WHO}(?:perlu |butuh |harus )?(?:minum |makan )?berapa (?:banyak )?{{}}"
                r"(?: (?:sehari|per hari|setiap hari))?"
            ),
            "{}要吃多少",
        ),
        (
            r"makanan (?:apa )?(?:saja )?(?:yang )?(?:mengandung|ada|kaya|banyak) {}",
            "哪些食物有{}",
        ),
        (r"untuk {} makan apa|{} ada di makanan apa", "哪些食物有{}"),
        (r"efek samping {}", "{}的副作用"),
    ),
    of_allergens=(
        (r"alergi (?:terhadap )?{}", "對{}過敏"),
        (
            rf"{_NOT_FOR} (?:makan |minum )?{{}}",
            "不能吃{}",
        ),
    ),
)

INDONESIAN = Tongue(
    meals=MEALS,
    phrases=(
        (r"(?:untuk )?(?:ibu saya|ibuku|mama saya|mamaku)", "我媽"),
        (r"(?:untuk )?(?:ayah saya|ayahku|bapak saya|bapakku|papa saya)", "我爸"),
        (r"(?:untuk )?(?:nenek|nenek saya|ama|amah)", "阿嬤"),
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
        (r"(?:untuk )?(?:kakek|kakek saya|akong)", "阿公"),
        (r"(?:untuk )?(?:saya sendiri|diri sendiri)|untuk saya", "我自己"),
        (r"(?:(?:umur|usia|umurnya|usianya) )?(\d{1,3})(?: ?(?:tahun|thn|th))?", r"\1歲"),
        (r"(?:lahir|kelahiran) (?:tahun )?((?:19|20)\d\d)", r"\1年生"),
        (r"(?:tablet )?(?:kalsium|calcium) (\d{3,4})(?: ?mg)?", r"鈣片 \1毫克"),
        (
            (
                r"(?:tablet )?(?:kalsium|calcium) (\d{3,4})(?: ?mg)?,? ([1-9]) (?:butir|tablet)"
                r"(?: sehari| per hari)?"
            ),
            r"鈣片 \1毫克 \2顆",
        ),
        (r"(?:vitamin )?d3? (\d{3,5})(?: ?iu)?", r"D3 \1"),
        (r"perempuan|wanita|cewek", "女生"),
        (r"laki-laki|laki laki|pria|lelaki|cowok", "男生"),
        (r"tidak|tidak ada|tak ada|gak ada|nggak ada|nggak|gak|enggak", "沒有"),
        (r"tidak ada sama sekali|tidak ada semua|semua tidak ada", "都沒有"),
        (r"ya|iya|betul|benar|ok|oke", "是"),
        (r"tidak tahu|nggak tahu|gak tahu|kurang tahu|tidak yakin|tidak pasti", "不知道"),
        (r"tidak mau (?:bilang|jawab|menjawab)|tidak ingin menjawab", "不想說"),
        (r"lewati|lewat|lewati dulu|skip", "先跳過"),
        (r"kembali", "上一步"),
        (r"mulai lagi|ulang|ulangi|mulai dari awal", "重來"),
        (r"batal|batalkan", "取消"),
        (r"jarang kena (?:sinar )?matahari|jarang (?:ke luar|keluar)(?: rumah)?", "很少曬太陽"),
        (r"(?:sering|cukup) kena (?:sinar )?matahari", "日曬很充足"),
        (r"sudah menopause", "已經停經"),
        (r"belum menopause|masih haid", "還沒停經"),
        (r"makan semua|makan semuanya|semua boleh", "都吃"),
        (r"vegan", "全素"),
        (r"vegetarian", "吃素，蛋奶可"),
        (r"intoleransi laktosa", "乳糖不耐"),
        (r"halaman untuk dokter", "給醫師看"),
        (r"(?:lihat )?minggu ini", "看這週"),
        (r"(?:lihat )?bulan ini", "看這個月"),
        (r"taruh di kalender|mau kalender", "我要行事曆"),
        (r"(?:apa )?yang (?:sudah )?saya bagikan", "我分享了什麼"),
        (r"tarik (?:tautan|semua|kembali)(?: itu)?", "收回分享"),
        (r"istirahat dulu|jeda(?: dulu)?|jangan ingatkan(?: saya)? dulu", "先不要提醒"),
        (r"(?:saya )?(?:sudah )?tahu(?: kok)?, terima kasih|saya (?:sudah )?tahu", "知道了"),
        (rf"(?:hari ini|tadi) {_WHO}(?:sudah )?(?:minum|makan)", "今天吃了"),
        (r"(?:lihat )?rencana(?: saya)?", "看計畫"),
        (r"ingatkan(?: saya)?|(?:atur|pasang) pengingat", "提醒我"),
        (r"setiap hari|tiap hari", "每天"),
        (r"akhir pekan (?:tidak usah|tidak perlu|tidak|jangan)", "週末不用"),
        (r"stop|berhenti(?! (?:minum|makan|pakai|obat))", "不要提醒"),
        (r"(?:stop|hentikan|jangan) (?:pengingat|ingatkan(?: saya)?)", "不要提醒"),
        (r"bantuan|bantu|tolong bantu|menu|help", "你會什麼"),
        (r"hapus (?:semua )?data saya", "刪除我的資料"),
        (r"(?:ekspor|lihat) data saya", "匯出我的資料"),
        (r"bagikan(?: ke keluarga)?|kirim ke keluarga", "傳給家人"),
        (r"keluarga", "家人"),
        (r"ubah(?: data)?|ganti data", "改資料"),
        (r"kenapa|mengapa", "為什麼"),
        (r"terima kasih|makasih", "謝謝"),
        (r"halo|hai|selamat (?:pagi|siang|sore|malam)", "你好"),
        (r"sudah|sudah makan|sudah minum|sudah diminum|sudah dimakan", "吃了"),
        (r"nanti", "晚點"),
        (r"lewati hari ini|hari ini tidak", "今天跳過"),
        (r"huruf lebih besar", "字大一點"),
        (r"huruf lebih kecil", "字小一點"),
        (r"jangan simpan(?: catatan)?", "不要留紀錄"),
        (r"jangan dicatat|lupakan", "不要記"),
        (r"lanjutkan pengingat", "繼續提醒"),
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
    ),
    illnesses=(
        ("(?:sakit|penyakit|gagal) ginjal|cuci darah", "有腎臟病"),
        ("batu ginjal", "有腎結石"),
        ("kalsium darah tinggi|hiperkalsemia", "有血鈣太高"),
        ("hamil", "懷孕了"),
        ("menyusui", "正在哺乳"),
        ("(?:sakit|penyakit) jantung", "有心臟病"),
        ("osteoporosis|pengeroposan tulang", "有骨質疏鬆"),
    ),
    takes=r"(?:(?:saya|dia|beliau) )?(?:sedang )?(?:minum|makan|pakai|memakai|mengonsumsi)",
    has=r"(?:(?:saya|dia|beliau) )?(?:sedang |lagi )?(?:punya|ada|menderita|sedang|lagi|kena)",
    lacks=r"(?:(?:saya|dia|beliau) )?(?:tidak|nggak|gak|tak)"
    r"(?: (?:ada|minum|makan|punya|pakai|sedang|lagi|kena))?",
    clock=r"(?:jam |pukul )?(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))? (?P<part>pagi|siang|sore|malam)",
    parts=(
        ("pagi", MORNING),
        ("siang", NOON),
        ("sore", ((2, 6, 12),)),
        ("malam", EVENING),
    ),
    fillers="dan|juga|tolong|dia|beliau|saya|adalah|yang|jam|pukul",
    negation="tidak|nggak|gak|enggak|tak|bukan|belum|jangan|tanpa|berhenti|dulu",
)
