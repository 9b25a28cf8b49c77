"""What a body in danger sounds like in English, Indonesian and Vietnamese.

One row a tongue, a regular expression over folded text, each taken as whole words.
"""

from __future__ import annotations

from collections.abc import Mapping

ONE_SIDE: Mapping[str, str] = {
    "en": (
        r"(?:left|right|one) (?:hand|arm|leg|foot)(?: (?:is|are|was|suddenly|just|now|feels?"
        r"|felt|went"
        r"|has|gone|got|all|so|very)){0,3} (?:weak|numb|limp|paraly[sz]ed|(?:won't|can't"
        r"|not) mov\w+)"
        r"(?! (?:sometimes|at night|when|for \w+ (?:years|months)))"
    ),
    "id": (
        r"(?:tangan|kaki)(?:nya)? (?:kanan|kiri|sebelah)(?:nya)?(?: \w+){0,2} (?:lemas|lemah|kebas"
        r"|mati rasa|lumpuh|tidak bisa (?:gerak|bergerak|diangkat))"
        r"(?! (?:kalau|saat|waktu|kadang|sudah \w+ tahun))"
    ),
    "vi": (
        r"(?:tay|chân) (?:trái|phải)(?: \w+){0,2} (?:yếu|tê|liệt|không (?:cử động|nhấc|cầm))"
        r"(?! (?:khi|lúc|thỉnh thoảng|đã \w+ năm|\w+ năm))"
    ),
}
NAMED: Mapping[str, str] = {  # an illness by its name: asked about as often as it is had
    "en": r"heart attacks?|strokes?|overdos(?:e|ed)|seizures?|emergency",
    "id": r"serangan jantung|stroke|overdosis",
    "vi": r"đột quỵ|đột quị|nhồi máu(?: cơ tim)?|tai biến|quá liều|co giật",
}
SIGNS: Mapping[str, str] = {
    "en": (
        ONE_SIDE["en"] + r"|chest(?: \w+){0,2} (?:pains?|tight(?:ness)?|hurt(?:s|ing)?"
        r"|pressure|heavy|aches?)"
        r"|pains? in (?:(?:my|his|her|the) )?chest"
        r"|(?:can'?t|cannot|can not|couldn'?t|unable to|hard to|trouble|difficulty) "
        r"breath(?:e|ing)?|(?:not|n't|stopped|stops) breathing|(?:short(?:ness)?|out) of breath"
        r"|(?:hardly|barely) breathe|gasping|clutch(?:ing|es)? (?:his|her|my|the) chest"
        r"|(?:turn(?:ing|ed)|lips(?: are)?) blue|not respond(?:ing)?|unconscious|unresponsive"
        r"|(?<!vertebra )(?<!vertebrae )collapsed(?! (?:vertebra|disc|(?:\w+ ){0,3}tables?))"
        r"|passed out|fainted|choking|call an ambulance"
        r"|(?:not|n't|won'?t|can'?t|cannot|doesn'?t|does not|didn'?t) (?:wake|waking)(?: \w+)? up"
        r"(?! (?:so |too |very )?early|(?<!waking up)(?: at \d| before)| (?:un)?till?(?! now))"
        r"|can(?:'?t|not) wake (?:him|her|my \w+|grand\w+)|(?:won'?t|doesn'?t) respond"
        r"|slurred speech|slurring|(?:face|mouth)(?: is| has| looks)? (?:drooping|droops|crooked)"
        r"|(?:one|left|right) side (?:is |of \w+ \w+ is |of \w+ is )?(?:weak|numb|paralysed"
        r"|paralyzed)"
        r"|(?:can'?t|can ?not) (?:move|lift|feel) (?:one|his|her|my|the) \w+"
        r"|suddenly (?:can'?t|cannot) (?:speak|talk|see|walk|move)"
        r"|(?:(?:nose ?)?bleed(?:s|ing)?|blood)(?: \w+){0,4} (?:won'?t|will not|doesn'?t"
        r"|does not|not) stop(?:ping)?"
        r"|can'?t stop (?:the )?bleeding|bleeding (?:a lot|badly|heavily|from (?:his|her|my) head)"
        r"|(?:vomit|cough|throw)(?:s|ed|ing)?(?: up)? blood|black (?:stools?"
        r"|poop)(?! (?:\w+ )*(?:with|from|after|due to) (?:\w+ )?iron)"
        r"|no breath(?:ing)?|half (?:of )?(?:the |her |his )?body (?:is |has )?(?:no (?:power"
        r"|strength|feeling)|weak|numb|can'?t move|cannot move)"
        r"|(?:fall|fell|fallen|falls)(?: \w+){0,4}?,?(?: and| but)?(?: \w+)? (?:can'?t|cannot"
        r"|can not|couldn'?t|unable to) (?:get up|stand|move|walk)"
        r"|(?:fell|fallen)(?: \w+){0,6} (?:broke|broken|hip|hit (?:his|her|my|the) head)"
        r"|hit (?:his|her|my) head|(?:can'?t|cannot) (?:get|stand) up (?:from|off) the floor"
        r"|bleed(?:s|ing)?(?: \w+){0,3} for (?:\w+ )?(?:\w+ )?(?:minutes|hours?)"
        r"|head (?:is |was |keeps? |still |has been )*bleeding|blood (?:from|out of) (?:his"
        r"|her|my) head"
        r"|(?:throat|tongue|lips?)(?: (?:is|are|was|were|feels?|has|have|got|getting|all|so|very"
        r"|starts?|started|both)){0,3} (?:closing|swollen|swell(?:ing|ed)|to swell|tight)"
        r"|swelling (?:of|in) (?:his|her|my|the) (?:throat|tongue|lips?)|anaphyla\w+"
        r"|(?:fell|fallen|hit)(?: [^ ]+){0,10} (?:sleepy|drowsy|vomit\w*|confused|throwing up)"
        r"|face (?:looks?|is) (?:strange|weird|lopsided|uneven)|convuls\w+"
        r"|eyes?(?: \w+)? roll(?:ed|ing)|foam(?:ing)? at"
        r"|hip(?: \w+)? (?:pains?|hurts?)(?: \w+){0,3} (?:after|from|since)(?: \w+){0,2} fall"
        r"|(?:can'?t|cannot|unable to) (?:put|bear)(?: any)? weight"
        r"|(?:accidentally|mistakenly|forgot|wrongly)(?: \w+){0,8} insulin(?: \w+){0,3}"
        r" (?:twice|again|double|two times)"
        r"|worst headache|thunderclap|sudden(?:ly)?(?: \w+){0,3} (?:severe|terrible|bad|worst)"
        r" headache"
    ),
    "id": (
        ONE_SIDE["id"] + r"|(?:nyeri|sakit|sesak)(?: di)? dada|dada(?:ku|nya)?(?: \w+){0,2} "
        r"(?:sakit|nyeri|sesak|terasa berat)"
        r"|sesak na[fp]as|na[fp]as(?:nya)? sesak|(?:tidak|gak|ga|nggak|susah|sulit|tak) "
        r"(?:bisa )?(?:ber)?na[fp]as"
        r"|pingsan|tidak sadar(?:kan diri)?|bicara(?:nya)? pelo|mulut(?:nya)? (?:miring|mencong)"
        r"|(?:muka|wajah)(?:nya)? (?:miring|mencong)|(?:lumpuh|mati rasa|lemah) (?:se)?(?:sebelah"
        r"|separuh)"
        r"|pendarahan|(?:darah(?! tinggi| rendah)|perdarahan)(?:nya)?(?: \w+){0,3} (?:tidak|gak"
        r"|ga|nggak) "
        r"(?:mau )?(?:berhenti|stop)|(?:muntah|batuk|berak) darah|kejang(?:-kejang)?|tersedak"
        r"|jatuh(?: \w+){0,4}?,? (?:tidak|gak|ga|nggak|tak) (?:bisa|dapat) (?:bangun|berdiri|jalan"
        r"|gerak)|(?:tidak|gak|ga|nggak|tak) (?:bisa|dapat) (?:bangun|berdiri|jalan|gerak)"
        r"(?: \w+){0,2} (?:setelah|habis|sejak|karena) jatuh"
        r"|kepala(?:nya)?(?: \w+){0,2} berdarah|berdarah(?: \w+){0,3} kepala"
        r"|jatuh(?: \w+){0,6} (?:patah|pinggul|panggul|kepala)|kepala(?:nya)? terbentur"
        r"|(?:tidak|gak|ga|nggak) (?:bisa )?(?:dibangunkan|bangun[- ]bangun|(?:me)?respon)"
        r"|panggil ambulans|mimisan(?: \w+){0,3} (?:tidak|gak|ga|nggak"
        r"|belum) (?:mau )?(?:berhenti|stop)"
        r"|mimisan(?: \w+){0,2} \d+ (?:jam|menit)"
        r"|(?:bibir|lidah|tenggorokan)(?:nya)?(?: \w+){0,2} (?:bengkak|menutup|tercekik)"
        r"|jatuh(?: \w+){0,8} (?:muntah|mengantuk|ngantuk|bingung)|mata(?:nya)? mendelik"
        r"|(?:tiba-tiba|tiba tiba|tiba2|mendadak)(?: \w+)? (?:tidak|gak|ga"
        r"|nggak) bisa (?:bicara|ngomong"
        r"|jalan|lihat|melihat|gerak|bergerak)"
        r"|mulut(?:nya)? berbusa|bicara(?:nya)? (?:tidak|gak|ga|nggak) jelas"
        r"|(?<!tekanan )(?<!cek )darah(?:nya)? banyak|banyak darah|darah(?:nya)? (?:me)?ngucur"
        r"|(?:kali lipat|dobel).{0,60}(?:muntah|pingsan|lemas|pusing)"
        r"|sakit kepala(?: \w+){0,2} (?:hebat|parah|dahsyat)"
        r"|(?:bab|berak|tinja|feses|kotoran)(?:nya)?(?: \w+){0,3} (?:hitam|berdarah|ada darah)"
        r"(?! (?:\w+ )*(?:karena|dari|habis|setelah|minum)(?: \w+)? zat besi)"
    ),
    "vi": (
        ONE_SIDE["vi"] + r"|đau (?:thắt )?(?:ngực|tim)|ngực(?: \w+){0,2} (?:đau|thắt|nặng)"
        r"|tức ngực|khó thở"
        r"|(?:không|ko|k|kg|hông|hổng) (?:thể )?thở(?: được| nổi)?|thở không (?:được|nổi|ra)"
        r"|ngừng thở"
        r"|ngất(?: xỉu)?|bất tỉnh|hôn mê|gọi không (?:tỉnh|dậy)|không tỉnh (?:lại|dậy)"
        r"|méo (?:miệng|mặt)|(?:miệng|mặt)(?: \w+)? (?:méo|lệch)|nói (?:ngọng|khó|đớ)"
        r"|liệt nửa người"
        r"|(?:nửa|một bên) người(?: \w+){0,2} (?:yếu|tê|liệt)|bị hóc|co giật"
        r"|(?:chảy máu|máu)(?: \w+){0,3}? (?:không|ko|k) (?:cầm|ngừng|ngưng)"
        r"|(?:nôn|ói|ho)(?: ra)? máu"
        r"|đầu(?: \w+){0,2} (?:chảy|ra)(?: nhiều)? máu|(?:chảy|ra)(?: nhiều)? máu(?: ở)? đầu"
        r"|chảy (?:rất )?nhiều máu|chảy máu (?:rất )?nhiều|(?:vỡ|bể) đầu"
        r"|(?:ngã|té)(?: \w+){0,3}?,?(?: và| rồi| mà)? (?:không|ko|k|kg|hông|hổng) (?:thể )?"
        r"(?:đứng dậy|đứng lên|đứng|dậy|ngồi dậy|đi)(?: được)?"
        r"|(?:ngã|té)(?: \w+){0,6} (?:gãy|hông|đập đầu)|gọi (?:xe )?cấp cứu"
        r"|không (?:thể )?đứng dậy (?:được|nổi)|chảy máu cam(?: \w+){0,2} \d+ (?:tiếng|giờ|phút)"
        r"|bị (?:ngã|té)(?: \w+){0,8} (?:nôn|ói|lơ mơ|lú lẫn)|trợn mắt|sùi bọt"
        r"|(?:đột nhiên|tự nhiên|đột ngột)(?: \w+)? không (?:nói|nhìn|thấy|cử động"
        r"|đi) (?:gì )?(?:được|thấy)"
        r"|nằm im không|người lạnh ngắt|gọi không (?:thưa|trả lời)"
        r"|sưng (?:vù |hết |cả |phù )?(?:môi|lưỡi|họng)|(?:môi|lưỡi|họng)(?: \w+){0,2} sưng"
        r"|nghẹn thở"
        r"|(?:đột ngột|tự nhiên|đột nhiên) đau đầu|đau đầu(?: \w+)? dữ dội"
        r"|(?:đi ngoài|đi cầu|phân)(?: \w+){0,3} (?:đen|ra máu)(?! (?:\w+ )*(?:do|vì"
        r"|uống)(?: \w+){0,2} sắt)"
    ),
}
_SUGAR = r"(?:sugar|glucose|gula(?: darah)?|gds|đường(?: huyết)?)"
_SHAKEN = (
    r"(?:shak\w+|trembl\w+|confus\w+|sweat\w*|drowsy|sleepy|dizzy|weak|faint\w*|gemetar(?:an)?"
    r"|keringat|bingung|lemas|pusing|run|vã mồ hôi|mồ hôi|lơ mơ|không tỉnh|lú lẫn)"
)
MEASURED: Mapping[str, str] = {
    "low sugar": (
        rf"{_SUGAR}(?: \w+){{0,4}} [1-5]\d(?![\d.,]\d)\b(?=.{{0,60}} {_SHAKEN})"
        rf"|{_SHAKEN}.{{0,60}}? {_SUGAR}(?: \w+){{0,4}} [1-5]\d(?![\d.,]\d)"
        rf"|{_SUGAR}(?: \w+){{0,3}} (?:only|just|dropped to|down to|hanya|cuma|tinggal|turun"
        r"(?: jadi| ke)?|chỉ(?: còn)?|còn|tụt xuống) [1-5]\d(?![\d.,]\d)"
        rf"|{_SUGAR}(?: \w+){{0,3}} lo(?!\w)(?=.{{0,60}} {_SHAKEN})"
    ),
    "little oxygen": (
        r"(?:oxygen|spo2|o2 (?:level|sat)|saturasi|oksigen"
        r"|oxy)(?: \w+){0,4} [5-8]\d(?![\d.,]\d| years| tahun| tuổi)"
    ),
}
"""Sugar in mg/dL, as read in Taiwan; oxygen in per cent."""
THINNED = (
    r"warfarin|coumadin|blood thinn\w+|anticoagulants?|xarelto|rivaroxaban|eliquis|apixaban|pradaxa"
    r"|dabigatran|lixiana|edoxaban|aspirin|plavix|clopidogrel|pengencer darah|antikoagulan"
    r"|(?:thuốc )?(?:loãng máu|chống đông)"
)
INJURED: Mapping[str, str] = {  # beside what thins the blood
    "en": (
        r"(?<!gums )(?<!gum )(?:is |are |was |keeps? |started |still |been )(?:\w+ )?bleeding"
        r"|nose ?bleed\w*"
        r"|bleeding (?:a lot|again|now|from)|blood in (?:his|her|my|the) (?:urine|pee|stool|poop)"
        r"|(?:hit|bumped|banged|knocked|hurt) (?:his|her|my|the) head|fell(?: \w+){0,5} head"
    ),
    "id": (
        r"mimisan|(?:kencing|air kencing|urin)(?:nya)?(?: \w+){0,2} (?:darah|berdarah|merah)"
        r"|(?:kepala|hidung)(?:nya)?(?: \w+){0,2} (?:terbentur|kebentur|berdarah)"
        r"|(?:terbentur|kebentur) kepala|berdarah (?:terus|banyak|lagi)"
    ),
    "vi": (
        r"chảy máu cam|(?:đi )?tiểu (?:ra )?máu|(?:đập|va) đầu|đầu(?: \w+){0,2} (?:đập|va)"
        r"|chảy máu (?:hoài|mãi|liên tục)"
    ),
}
