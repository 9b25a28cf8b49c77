"""What is eaten, and what is asked and said of it, in Indonesian."""

from __future__ import annotations

from core.reading.tongues.meals import Meals

_WHO = r"(?:saya |dia |beliau |ibu |nenek |kakek |bapak |ama |akong |popo |bobo |mama )?"

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
        (r"bayam", "菠菜"),
        (r"sayur(?:an)? hijau", "深綠色蔬菜"),
        (r"jamur", "香菇"),
        (r"tempe", "天貝"),
        (r"kangkung", "空心菜"),
        (r"natto", "納豆"),
        (r"(?:ikan )?salmon", "鮭魚"),
        (r"(?:ikan )?makerel", "鯖魚"),
        (r"kuning telur", "蛋黃"),
        (r"hati (?:ayam|sapi|babi)", "動物肝臟"),
        (r"rumput laut", "海帶"),
        (r"kopi", "咖啡"),
        (r"telur|telor", "雞蛋"),
        (r"ikan", "魚"),
        (r"pisang", "香蕉"),
        (r"pepaya", "木瓜"),
        (r"apel", "蘋果"),
        (r"jeruk", "橘子"),
        (r"buah(?:-buahan)?", "水果"),
        (r"ubi", "地瓜"),
        (r"kol|kubis", "高麗菜"),
        (r"tomat", "番茄"),
        (r"kacang(?: tanah)?", "堅果"),
        (r"udang", "蝦"),
        (r"daging sapi", "牛肉"),
        (r"daging babi", "豬肉"),
        (r"(?:daging )?ayam", "雞肉"),
        (r"daging", "肉"),
        (r"nasi", "白飯"),
        (r"mi|mie", "麵"),
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
        (r"seafood|makanan laut", "海鮮"),
        (r"kedelai|kacang kedelai", "黃豆"),
        (r"telur", "蛋"),
        (r"wijen", "芝麻"),
        (r"udang|kepiting", "蝦子"),
        (r"kacang(?: tanah)?", "花生"),
    ),
    of_foods=(
        (r"{}", "{}"),
        (
            rf"(?:apakah )?(?:boleh|bolehkah|bisa|bisakah) {_WHO}(?:makan|minum) {{}}",
            "{}可以吃嗎",
        ),
        (rf"(?:apakah )?{_WHO}(?:boleh|bisa) (?:makan|minum) {{}}", "{}可以吃嗎"),
        (
            (
                rf"{_WHO}(?:suka |mau |pengen |ingin )?(?:makan|minum) {{}},?"
                r" (?:boleh|bisa|aman)(?:kah)?(?: tidak)?"
            ),
            "{}可以吃嗎",
        ),
        (r"{} (?:boleh|bisa)(?:kah)?(?: (?:dimakan|diminum))?(?: tidak)?", "{}可以吃嗎"),
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
                rf"|{_WHO}(?:perlu |butuh |harus )?(?:minum )?{{}}(?: ?nya)? berapa(?: banyak)?"
                r"(?: mg)?(?: (?:sehari|per hari))?|sehari (?:minum )?berapa (?:tablet |butir "
                r"|pil )?{}|berapa {} nya"
            ),
            "{}要吃多少",
        ),
        (
            r"makanan (?:apa )?(?:saja )?(?:yang )?(?:mengandung|ada|kaya|banyak) {}",
            "哪些食物有{}",
        ),
        (r"{} (?:dapat |ada )?dari mana|untuk {} makan apa|{} ada di makanan apa", "哪些食物有{}"),
        (r"efek samping {}", "{}的副作用"),
        (
            (
                rf"{{}} (?:sebaiknya |harus |baiknya )?(?:diminum |minum )kapan"
                rf"|kapan (?:sebaiknya |harus |waktu )?{_WHO}(?:minum|diminum) {{}}"
                rf"|(?:jam berapa|kapan) {{}} (?:harus |sebaiknya )?diminum"
            ),
            "{}什麼時候吃",
        ),
        (
            (
                r"(?:kalau|apa akibat|apa akibatnya) (?:minum )?{} (?:terlalu banyak|kebanyakan)"
                r"(?: (?:bagaimana|gimana|kenapa|bahaya))?"
            ),
            "{}吃太多會怎樣",
        ),
        (
            (
                r"(?:apakah )?{} (?:boleh|bisa|aman) (?:diminum |minum )?(?:bersama|bareng|dengan)"
                r"(?: dengan)? (?:obat|obat (?:darah tinggi|jantung|lain|dokter|tensi|gula))"
            ),
            "{}可以跟藥一起吃嗎",
        ),
        (
            (
                rf"{_WHO}(?:minum {{}} )(?:jadi |bikin )?(?:sembelit|susah (?:buang air besar|bab))"
                rf"|{_WHO}(?:sembelit|susah (?:buang air besar|bab))"
                rf" (?:kalau|karena|setelah|habis) "
                rf"minum {{}}|(?:apakah )?{{}} (?:bikin|membuat|menyebabkan) sembelit"
            ),
            "吃{}會便秘嗎",
        ),
    ),
    of_allergens=(
        (r"alergi (?:terhadap )?{}", "對{}過敏"),
        (
            rf"{_NOT_FOR} (?:makan |minum )?{{}}",
            "不能吃{}",
        ),
        (
            (
                rf"{_WHO}(?:tidak|gak|ga|nggak|tak) (?:(?:suka|mau) )?(?:(?:makan|minum) |(?<=suka"
                rf" )){{}}"
            ),
            "不吃{}",
        ),
    ),
)
