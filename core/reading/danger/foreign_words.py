"""What danger sounds like in English, Indonesian and Vietnamese, also typed without its marks.

One row a tongue, a regular expression over folded text, each taken as whole words.
"""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger import foreign_poison

CRISIS: Mapping[str, str] = {
    "en": (
        r"suicid(?:e|al)|(?:kill|hurt|harm|cut|hang)(?:ing)? (?:myself|himself|herself)"
        r"|(?:want(?:s|ed)?|wanna|going|gonna|ready|wish(?:es)? (?:i|he|she) could) (?:to )?die"
        r"|wish(?:es)? (?:i|he|she) (?:was|were) (?:dead|never born)"
        r"|end(?:ing)? (?:my|his|her) (?:own )?life|(?:end|finish)(?:ing)? (?:it all|everything)"
        r"|(?:don'?t|do not|doesn'?t|does not|no longer|not) want(?:s)? to (?:live|be alive|exist"
        r"|wake up(?! (?:so |too )?early| at \d| before)|be here any ?more)"
        r"|(?:no|not a) reason to (?:live|go on)|(?:should"
        r"|might as well|rather|better) (?:just )?die|not worth living"
        r"|nothing (?:left )?to live for|tired of (?:living|life)"
        r"|(?:better|happier|easier) (?:off )?(?:dead|without me)"
        r"|can'?t go on (?:living|anymore|any more|like this)|take my own life"
        r"|(?:nobody|no one|none of them)(?: would| will|'d) (?:even )?(?:miss|notice) me"
        r"|(?:done|finished) with (?:my )?life"
        r"|(?:want(?:s|ed)?|wanna|wish(?:es)? (?:i|he"
        r"|she) could)(?: to)? (?:just )?disappear(?! (?:th|my|from))"
    ),
    "id": (
        r"(?:bunuh|gantung) diri|(?:ingin|mau|pengen|pingin|kepingin|lebih baik"
        r"|mending(?:an)?) mati"
        r"|(?:tidak|tak|gak|ga|nggak|enggak) (?:mau|ingin|pengen|pingin) (?:hidup|bangun)(?: lagi)?"
        r"|(?:capek|cape|lelah|bosan) (?:hidup|dengan hidup)|akhiri hidup|mengakhiri hidup(?:ku"
        r"|nya)?"
        r"|(?:tidak|gak|nggak) ada (?:gunanya|artinya) (?:saya |aku )?hidup|menyayat tangan"
        r"|(?:tidak|gak|nggak|ga) (?:kuat|sanggup) hidup|buat apa hidup"
        r"|(?:ingin|mau|pengen) (?:menghilang|hilang) (?:selamanya|dari dunia)"
        r"|(?:biar|supaya|agar) (?:saya |cepat )*mati(?! (?:kuman|bakteri|virus|lampu))"
    ),
    "vi, with its marks": (  # without them also slowly, and to give advice
        r"tự tử|tự sát|tự vẫn|tu sat|(?:muon|dinh|nghi)(?: toi| den)? tu tu"
    ),
    "vi": (
        r"(?:muốn|thà) chết(?: đi)?|(?:không|chẳng|ko|k|kg|hông|hổng) (?:còn )?muốn sống"
        r"|(?:không|chẳng|ko|k|kg|hông|hổng) (?:còn )?thiết sống|chán sống|kết thúc cuộc đời"
        r"|tự làm đau|muốn biến mất"
        r"|(?:không|chẳng) muốn (?:tỉnh|thức) dậy nữa|sống (?:không|chẳng) còn ý nghĩa"
        r"|chết (?:đi )?cho (?:xong|rồi|khuất)|sống (?:để )?làm gì"
    ),
}
SWALLOWED: Mapping[str, str] = {  # 「minum banyak obat」 is what somebody takes as a rule
    "swallowed": (
        r"(?:swallow(?:ed|s)?|menelan|tertelan|telan|nuốt)(?: nhầm)? (?:\w+ ){0,2}?"
        r"(?:\d{2,}|a lot of|many|too many"
        r"|all|the whole|a whole|a bottle|a handful|banyak|terlalu banyak|semua|sebotol|satu botol"
        r"|segenggam|nhiều|quá nhiều|hết|cả|nguyên|(?:mấy|hàng|vài) chục)"
    ),
    "so many": (
        r"(?:took|taken|ate|minum|minum obat|makan|uống)(?: nhầm)? \d{2,} (?:\w+ ){0,2}?"
        r"(?:pills?|tablets?|capsules?|tablet|pil|butir|kapsul|viên)"
        r"|(?:took|taken|ate|minum|makan|uống)(?: \w+){0,3} \d{2,} (?:pills?|tablets?|capsules?"
        r"|butir|pil|kapsul|viên)(?: \w+){0,2} (?:sekaligus|at once|in one go|at one time"
        r"|at the same time|(?:một|1) (?:lúc|lần|hơi)|cùng lúc)"
        r"|salah (?:minum|makan) obat(?: \w+){0,3} (?:[3-9]|\d{2,}) (?:butir|tablet|pil"
        r"|kapsul|biji)"
        r"|uống (?:(?:một|1) (?:lúc|lần|hơi)|cùng lúc)(?: (?:tới|hết|luôn))? \d{2,} viên"
    ),
    "too much": (
        r"(?:took|taken|ate|drank) (?:too many|too much|a handful of|a whole|a bottle of"
        r"|the whole(?! truth)) (?:\w+ ){0,2}?(?:pills?|tablets?|capsules?|medicines?|medications?"
        r"|bottle)|took (?:all (?:of )?(?:my|his|her|the)|the whole|a whole) (?:\w+ )?"
        r"(?:pills|tablets|meds|medicines?|bottle)"
        r"|(?:minum|makan) (?:terlalu banyak|sebotol|satu botol|segenggam) (?:obat|tablet|pil"
        r"|kapsul)"
        r"|(?:minum|makan|telan) semua obat tidur"
        r"|(?:minum|makan) (?:\w+ )?(?:obat|vitamin|kalsium|kapsul|pil|tablet)(?: \w+)?"
        r" (?:sebotol|satu botol|segenggam)"
        r"|uống (?:quá nhiều|hết cả|cả|nguyên|hết) (?:thuốc|lọ|chai|hộp|vỉ)(?<!uống hết thuốc)"
    ),
    "a child's mouth": (
        r"(?:baby|toddler|child|kid|son|daughter|boy|girl|grandson|granddaughter|grandchild"
        r"|[1-9] (?:year|yr|month)s?[ -]olds?|[1-9]yo)(?: has| just| may have)?"
        r" (?:ate|eaten|swallowed|got into|finished|chewed)(?: [^ ]+){0,6}"
        r" (?:pills?|tablets?|medicines?|meds|vitamins?|gummies|capsules?|iron)"
        r"|(?:anak|cucu|bayi|balita)(?: \w+){0,2} (?:minum|makan|menelan|telan) (?:banyak )?obat"
        r" (?:kakek|nenek|ibu|bapak|ayah|orang|dewasa)"
        r"|(?:anak|cucu|bayi|balita)(?:nya)?(?: \w+){0,3} (?:minum|makan|menelan|telan|habiskan)"
        r"(?: \w+){0,2} (?:sebotol|satu botol|banyak|semua)(?: \w+)? (?:obat|vitamin|kalsium|pil)"
        r"|(?:cháu|bé|con)(?: \w+){0,3} (?:uống|ăn|nuốt) (?:nhầm"
        r"|(?:hết|cả|mấy|nhiều|nguyên)(?: \w+){0,3} (?:thuốc|vitamin|canxi|viên))"
    ),
    "named": (
        r"(?:took|taken|swallow(?:ed)?|ate|minum|telan"
        r"|uống)(?: \w+)? \d{2,} (?:\w+ )?(?:panadol|tylenol"
        r"|paracetamol|acetaminophen|ibuprofen|xanax|valium|stilnox|bodrex)"
        r"|(?:took|taken|ate) (?:the )?wrong (?:pills|tablets|medicines),?(?: \w+)? (?:[3-9]"
        r"|\d{2,})"
        r"|(?:minum|makan)(?: \w+)? (?:obat|vitamin|kalsium|kapsul|pil|tablet) 1 botol"
    ),
    **foreign_poison.POISON,
}
DAY_BY_DAY = (  # ten tablets a day is what the doctor gave
    r"(?:a|per|each|every|this|last) (?:day|week|month|year)|daily|sehari|per hari"
    r"|setiap hari|tiap hari|seminggu|sebulan|(?:một|mỗi) (?:ngày|tuần|tháng)|hàng ngày|hằng ngày"
)
AS_A_RULE = (  # minum 12 tablet kalsium: it may be too much, and nobody says it was at once
    r"(?:minum|makan|uống|uong) 1\d (?:tablet|pil|butir|kapsul|viên|vien)(?: (?:nén|nen))?"
    r" (?:kalsium|calcium|canxi|vitamin|d3)(?! *[,+&] *\d| (?:dan|và|va|sama|lalu) )"
)
AT_ONCE = (  # or swallowed by a child
    r"anak|cucu|bayi|balita|cháu|bé|con|chau"
    r"|muntah|mual|pusing|nôn|ói|chóng mặt|đau bụng|non|oi|chong mat|dau bung"
    r"|tadi|sudah|udah|baru|barusan|sekaligus|habis|semua|langsung|semalam|hari ini"
    r"|đã|vừa|mới|rồi|hết|một lúc|một lần|cùng lúc|hôm nay|da|vua|moi|roi|het|mot luc|hom nay"
)
PAST = (
    r"had|history|ago|before (?:had )?(?:a )?mild strokes?|strokes? (?:since|sejak) (?:tahun"
    r" )?(?:19|20)\d\d(?![-/])|last (?:year|month)|years? before"
    r"|prevent\w*|risks?"
    r"|(?<!born )in (?:19|20)\d\d"
    r"|pernah|dulu|(?:tahun|bulan) (?:yang )?lalu|mencegah|risiko|riwayat"
    r"|từng|năm ngoái|năm trước|trước đây|phòng ngừa|nguy cơ|tiền sử"
    r"|da tung|tung (?:bi|nga|te|gay|dot|tai|mo)|nam ngoai"
    r"|nam truoc|truoc day|phong ngua|nguy co|tien su"
)
_STROKE = (
    r"(?:strokes?|heart attacks?|serangan jantung|đột quỵ|tai biến|dot quy|tai bien"
    r"|nhồi máu(?: cơ tim)?|nhoi mau(?: co tim)?)"
)
_LATELY = "(?:last night|yesterday|semalam|kemarin|tối qua|đêm qua|hôm qua|toi qua|dem qua|hom qua)"
_FEW = r"(?:[1-9]|1\d|two|three|four|five|six|ten|several|many|dua|tiga|empat|lima|hai|ba|bốn)"
_FELT = r"(?:chest|pains?|breath(?:e|ing)?|bleeding|dada|na[fp]as|ngực|thở|nguc|tho)"
_A_WHILE = (
    r"(?:(?:about |over |an? |half an )?(?:few |couple of )?\w* ?(?:minutes?|hours?|menit|jam|phút"
    r"|tiếng|phut|tieng)|(?:this |tadi |sáng |sang )?(?:morning|noon|afternoon|yesterday|pagi|siang"
    r"|kemarin|nay)|last night|semalam)"
)
_IS_NOW = r"(?:now|sekarang|bây giờ|bay gio|giờ|gio)"
_DISABLED = (
    r"(?:(?:in|on|uses?|using|needs?) )?(?:an? |his |her |the )?(?:wheel ?chair|walker|cane"
    r"|walking stick)|bed ?ridden|(?:di |pakai |duduk |naik )*kursi roda|(?:pakai )"
    r"?tongkat|(?:sudah )?bisa jalan|(?:ngồi )?xe lăn|nằm (?:một chỗ|liệt)|chống gậy|đi lại được"
    r"|(?:walks?|walking|exercis\w+|jogs?|swims?|jalan(?: kaki)?|olahraga|senam|đi bộ|tập)"
    r"(?: \w+){0,3}? (?:\d+ ?(?:min\w*|hours?|menit|jam|phút)|every ?day|daily"
    r"|(?:se|tiap |setiap )(?:hari|pagi)|mỗi (?:ngày|sáng)"
    r"|with (?:a |his |her )?(?:cane|stick|walker))"
    r"|(?:ngoi )?xe lan|nam (?:mot cho|liet)|chong gay|di lai duoc"
)
_PILLS = (
    r"(?:aspirin|plavix|clopidogrel|warfarin|coumadin|xarelto|eliquis|pradaxa|lixiana"
    r"|blood thinners?|pengencer darah)"
)
_TREATED = (
    r"recovered|(?:is |are )?(?:ok|okay|fine|well|stable|better|sehat|baik|khỏe|ổn)"
    rf"|(?:(?:takes?|taking|on) )?(?:a |her |his )?{_PILLS}"
    rf"|(?:sudah )?sembuh|(?:minum|makan) (?:obat|{_PILLS})"
    rf"|(?:đã )?hồi phục|uống (?:thuốc|{_PILLS})|(?:da )?hoi phuc"
    rf"|uong (?:thuoc|{_PILLS})"
)
LIVED_ON = (  # a stroke, now in a wheelchair: how they have lived since is not that it happens
    rf"{_IS_NOW},?(?: [^ ,.]+){{0,3}}? (?:{_DISABLED})|(?:{_DISABLED}) {_IS_NOW}"
    rf"|(?:{_DISABLED}),? (?:because of|due to|after|from|since|sejak|karena|sau|vì|do)"
    rf"(?: \w+)? {_STROKE}"
    rf"|{_STROKE}(?: \w+){{0,3}},? (?:(?:for|since|sudah|udah|selama) {_FEW} (?:years?|months?"
    rf"|tahun|bulan)|{_FEW} (?:năm|nam|tháng|thang) (?:nay|rồi|roi))(?=$|[ ]*[,.;!?]| {_IS_NOW})"
    r"|(?:post|pasca|bekas|penderita|recover\w* from)[- ](?:an? |the |his |her )?strokes?"
    r"|(?:bedridden|disabled|paraly[sz]ed) (?:after|since) (?:an? |the |his |her )?strokes?"
    r"|strokes? (?:survivor|patient)s?"
)
TREATED_SINCE = rf"{_IS_NOW},?(?: [^ ,.]+){{0,3}}? (?:{_TREATED})|(?:{_TREATED}) {_IS_NOW}"
"""The same of one that is told as past: had a stroke, now she takes aspirin."""
ANEW = (  # but it comes again, or all at once
    r"sudden(?:ly)?|again|another|lagi|tiba-tiba|mendadak|nữa|đột ngột|dot ngot"
)
STRICKEN = (  # what a stroke takes away: just now, where no years are told since
    r"(?:can'?t|cannot|unable to|not able to) (?:speak|talk|move|see)"
    r"|(?:tidak|gak|ga|nggak|tak) bisa (?:bicara|ngomong|gerak|bergerak|lihat|melihat)"
    r"|(?:không|ko|khong) (?:nói|noi|cử động|cu dong|nhúc nhích|thấy|thay)(?: gì)? (?:được|duoc)"
    r"|(?:is|so|very|getting) weak"
)
LONG_SINCE = rf"{_FEW} (?:years?|months?|tahun|bulan|năm|nam|tháng|thang)"
_YEAR = r"(?:19[5-9]\d|20[0-2]\d)"
LONG_AGO = (  # a year, an age, a stent: of what has a name, never of what is felt just now
    rf"(?:previous|past|prior|old|ex) {_STROKE}|{_STROKE} (?:before|survivors?)"
    rf"|{_STROKE}(?: \w+){{0,3}},? (?:in|tahun|thn|năm) {_YEAR}"
    rf"|(?<!lahir )(?<!sinh )(?<!born )(?:in|tahun|thn|năm) {_YEAR},?(?: \w+){{0,4}} {_STROKE}"
    rf"|(?:since|after) (?:\w+ )?{_STROKE},?(?: \w+){{0,2}} (?:takes?|taking|on|uses?) {_PILLS}"
    rf"|(?:sejak|setelah|sesudah) (?:kena )?{_STROKE}(?: \w+){{0,2}} minum (?:obat|{_PILLS})"
    rf"|(?:sau|từ)(?: khi| lúc)?(?: bị)? {_STROKE}(?: \w+){{0,2}} uống (?:thuốc|{_PILLS})"
    rf"|{_STROKE}(?: \w+){{0,2}} (?:waktu|saat|ketika|when|at|lúc|hồi|khi)(?: \w+){{0,2}}"
    r" (?:age |aged |(?:ber)?umur |(?:ber)?usia |was )?[3-9]\d(?: tuổi)?(?=$|[ ]*[,.;!?])"
    rf"|sudah lama(?: kena)? {_STROKE}|{_STROKE},? (?:sudah lama|long ago|lâu rồi|đã lâu)"
    rf"|(?:hồi trước|trước kia)(?: \w+){{0,2}} {_STROKE}"
    r"|(?<!giờ )(?<!phút )(?<!tiếng )(?<!hôm )(?<!ngày )(?<!tuần )trước (?:có )?(?:bị )?"
    rf"{_STROKE}"
    rf"|{_STROKE}(?: \w+){{0,2}} (?:hồi trước|trước kia|cách đây \w+ năm)"
    rf"|{_STROKE}(?: [^ .;]+){{0,3}},? (?:has|got|with|sudah|pakai|đã)(?: pasang| đặt)? "
    r"(?:an? )?(?:ring|stents?|bypass)"
)
AGAIN = (  # heart attack again, he had one in 2010
    rf"{_STROKE} (?:again|lagi|nữa)|(?:another|lại|lại bị|bị lại) {_STROKE}"
)
THEN = (  # where something else is told: had a stroke before and now fell
    "and|but|now|so|then|he|she|my|her|his|grandma|grandpa|dan|tapi|sekarang|lalu|dia|nenek|kakek"
    "|và|nhưng|giờ|mà|rồi"
)
HAD = (  # of what somebody had or may have, and not of when
    r"had|history|prevent\w*|risks?|pernah|mencegah|risiko|riwayat|từng|phòng ngừa|nguy cơ|tiền sử"
)
GONE_THROUGH = (  # as a story goes on
    r"(?:back )?then(?= *(?:[.,;!?]|$))|at (?:that|the) time|hospitali[sz]ed"
    r"|(?:taken|went|sent|brought)"
    r" to (?:the )?hospital|(?:and|then) had surgery|discharged|waktu itu"
    r"|saat itu|(?:masuk|dibawa ke) (?:rumah sakit"
    r"|rs)|dirawat|dioperasi|lúc đó|hồi đó|nằm viện|nhập viện"
)
PRESENT = r"is|are|am|'s|'m|'re|isn't|aren't|can'?t|cannot|won'?t|doesn'?t|don't|keeps?|looks?"
OF_ILLNESS = (  # what is told of as past: not where, nor when, a story begins
    r"strokes?|heart (?:attacks?|disease|problems?)|bypass|stents?|falls?|surger(?:y|ies)"
    r"|operat\w+|covid|pneumonia|cancer|replacements?"
    r"|operasi|kanker|mổ|phẫu thuật|ung thư|mo tim|ung thu"
    r"|serangan jantung|sakit jantung|đột quỵ|tai biến|nhồi máu|bệnh tim"
)
LEFT_BEHIND = (  # a stroke leaves these, and an old fall a broken hip
    r"(?:half|one|left|right)(?: side)?(?: \w+){0,4} (?:weak|numb|paraly[sz]ed)"
    r"|can'?t (?:move|lift|feel) (?:one|his|her|my|the) \w+|half (?:of )?(?:the |her |his )?body"
    r"(?: \w+){0,2} (?:no (?:power|strength|feeling)|can'?t move|cannot move)"
    r"|slurr?(?:ed speech|ing)|(?:face|mouth)(?: \w+)? (?:drooping|droops|crooked)"
    r"|(?:fall|fell|fallen|falls)(?: \w+){0,6} (?:broke|broken|hip)"
    r"|(?:lumpuh|mati rasa|lemah) (?:se)?(?:belah|sebelah|separuh)|bicara(?:nya)? pelo"
    r"|(?:mulut|muka|wajah)(?:nya)? (?:miring|mencong)|jatuh(?: \w+){0,6} (?:patah|pinggul|panggul)"
    r"|liệt nửa người|(?:nửa|một bên) người(?: \w+){0,2} (?:yếu|tê|liệt)|méo (?:miệng|mặt)"
    r"|(?:miệng|mặt)(?: \w+)? (?:méo|lệch)|nói (?:ngọng|khó|đớ)"
    r"|(?:ngã|té)(?: \w+){0,6} (?:gãy|hông)"
)
HAD_TAKEN = r"had (?:\w+ )?(?:swallowed|taken|eaten)|had (?=\d{2,}|too many)"
"""Said of tablets, this is just now: she had taken 30 pills."""
FEARED = (
    r"afraid|scared|worried|fear\w*|avoid|prevent\w*|risks?|takut|mencegah|khawatir|risiko|supaya"
    r"|agar|sợ|lo|phòng ngừa|tránh|nguy cơ|what if|kalau|nếu"
)
FELT_BESIDE = (  # had a heart attack in 2010 and can't breathe
    r"(?:[,.;]|(?<!\w)(?:and|but|dan|tapi|và|nhưng))(?: (?:now|she|he|is|i|dia|bà|ông))*"
    r" (?:can'?t breathe"
    r"|cannot breathe|has chest pains?|(?:tidak|gak|nggak|ga) bisa (?:ber)?na[fp]as|sesak na[fp]as"
    r"|nyeri dada|khó thở|đau ngực)(?!(?: \w+){0,3} (?:before|last|ago|dulu|lalu|trước))(?!\w)"
)
DIED_OF = (  # my mother died of a stroke: who is dead needs no ambulance, who is beside her may
    r"(?:died|passed (?:away|on)|was lost)(?: \w+){0,2} (?:of|from|after|to|due to|because of)"
    r"(?: an?| the| his| her)?(?: \w+)? (?:heart attacks?|strokes?|seizures?)"
    r"|(?:heart attacks?|strokes?|seizures?) (?:runs?|run) in (?:(?:my|our|the) family|families)"
    r"|(?:strokes?|heart attacks?) (?:killed|took) (?:my|our|his|her)"
    r"|(?:meninggal|wafat)(?: \w+){0,2} (?:karena|akibat|gara-gara) (?:serangan jantung|stroke)"
    r"|(?:mất|qua đời|chết)(?: \w+){0,2} (?:vì|do) (?:đột quỵ|tai biến|nhồi máu cơ tim)"
)
NOW = (  # she just had a stroke: however it is told, it is now
    r"just|now|right now|suddenly|today|this morning|tonight|(?:minutes?|hours?) ago|help"
    r"|(?:emergency|ambulance) numbers?|numbers? (?:to call|for (?:an )?ambulance)|what(?:'s| is)"
    r" the number|send (?:an? |the )?ambulance|nomor (?:darurat|ambulan\w*)"
    r"|số (?:điện thoại )?cấp cứu"
    rf"|{_STROKE}(?: \w+){{0,2}} {_LATELY}|{_LATELY}(?: \w+){{0,4}} {_STROKE}"
    rf"|(?:having|sedang|lagi|đang|dang)(?: \w+)? {_STROKE}"
    rf"|{_FELT}(?: \w+){{0,2}} (?:for|since|selama|sudah|sejak|đã|từ|da|tu) {_A_WHILE}"
    r"|baru|baru saja|barusan|sekarang|tiba-tiba|hari ini|tadi|tolong"
    r"|vừa|vừa mới|mới|bây giờ|đột ngột|hôm nay|sáng nay|(?<!sơ )cứu|vua moi|bay gio|hom nay"
    r"|nay (?:l[aạ]i|m[eé]o|n[oó]i|t[eê]|li[eệ]t)"
)
ALIKE = (  # said of no danger, where the marks are left out; mau is to want, Nga a woman's name
    r"(?:oi|non|ho) mau (?:(?:ber)?tanya|minum|makan|minta|tahu|beli|pergi|ke|lihat|coba|konsul\w*)"
    r"|(?:o|cho|tai|de) noi kho|noi kho (?:rao|thoang|mat)|noi do|ngat (?:mui|dien)"
    r"|phan den (?:cua|bai|khi|cuoi)|tu lam dau (?:hu|phu|nanh|an|hao|xanh|do|den|goi|xa)"
    r"|hon me (?:toi |em |cua )*\d+ ?(?:t|tuoi)(?!\w)"
    r"|(?:lon|tre|(?<!ong )(?<!ba )gia|cao|thap|khoe|nhieu|it) hon me"
    r"|(?:khong|ko|k|kg|hong) (?:di|dung)(?! (?:duoc|noi|day|len|vung|lai))"
    r"|(?<!xuong )(?<!trung )(?<!dap )(?<!dau )(?<!gay )(?<!vung )(?<!vao )(?<!khop )hong"
    r"(?! (?:dau|gay|roi|\|)|$)"
)
ASKED_ABOUT = (
    r"(?:cause|causes|lead to|lower|reduce|avoid|against|good for|what (?:is|are)|afraid of"
    r"|signs? of|symptoms?|(?:can|does|do|is|will|should) (?:calcium|vitamins?|k2|d3|natto|i))"
    r"|menyebabkan|penyebab|gejala|apa itu|takut|apakah (?:kalsium|vitamin)"
    r"|(?:cách|làm sao|làm thế nào|để)(?: \w+){0,2} phòng"
    r"|(?:cach|lam sao|lam the nao|de)(?: \w+){0,2} phong"
    r"|gây(?: ra)?|triệu chứng|là gì|sợ|(?:canxi|vitamin) có"
    r"|(?:co )?gay ra|co gay|trieu chung|la gi|so (?:bi )?(?:dot|tai|nhoi)|(?:canxi|vitamin) co"
)
NOT = {  # right before a sign, it is not felt
    "en": (
        r"(?:no|never(?: had| has| have)?|without|w/o|denies|not (?:have|having|feeling)"
        r"|(?:don't|doesn't|didn't|haven't|hasn't) (?:have|had|feel|felt)|neither)(?: any| a)?"
    ),
    "id": (
        r"(?:tidak|tak|gak|ga|gk|g|tdk|nggak|ngga|enggak|engga|kagak|belum|tanpa|bukan)"
        r"(?: pernah| ada| merasa| mengalami| kena){0,2}"
    ),
    "vi": (
        r"(?:không|ko|k|kg|kh|khg|hk|hổng|chẳng|chưa)"
        r"(?: (?:bị|có|hề|thấy|từng|bao giờ|còn))*"
    ),
}
NEVER_DENIED = "panggil|call|gọi|không|ko|tidak|gak|nggak|not|can|won"
"""What a cry for help, or a sign that itself is a not, begins with."""
OR = r"(?:or|nor|atau|maupun|hay|hoặc|hay là)"
NOT_NOW = (  # no chest pain yesterday, but today it is crushing
    r"(?! (?:\w+ )?(?:yesterday|before|earlier|until|like (?:this|that)|this (?:bad|strong)|kemarin"
    r"|sebelumnya|seperti ini|separah ini|kayak gini|hôm qua|trước đây|như (?:thế|vậy|này))(?!\w))"
    r"(?!.*(?<!\w)(?:but|however|tapi|tetapi|namun|nhưng)(?!\w)(?: \w+)?(?: \w+)?"
    r" (?:now|today|it|suddenly|just|sekarang|hari ini|tiba-tiba|bây giờ|hôm nay|giờ"
    r"|tự nhiên)(?!\w))"
)
_BREATHLESS = (
    r"(?:short(?:ness)? of breath|out of breath|sesak na[fp]as|na[fp]as(?:nya)? sesak|khó thở)"
)
_UPHILL = (
    r"(?:when(?:ever)?|while|after|from|if|kalau|saat|waktu|ketika|setelah|habis|khi|lúc)"
    r"(?: (?:i|she|he|saya|dia|bà|ông|tôi))?(?: go(?:es|ing)?)? (?:climb\w*|walk\w*|upstairs|up"
    r"|stairs|running|exercis\w+|naik|jalan|olahraga|leo|lên|đi bộ|chạy|tập)"
)
UPHILL = (  # of stairs, now and then
    r"(?:kadang(?:-kadang)?|sometimes|occasionally|a (?:bit|little)|gets?|sedikit|agak|thỉnh thoảng"
    rf"|đôi khi|hơi)(?: \w+){{0,2}} {_BREATHLESS},?(?: \w+)? {_UPHILL}"
)
FIGURE = (  # panas sekali mau mati rasanya
    r"(?:phone|screen|app|computer|laptop|tv|remote|hp|điện thoại|máy)(?: \w+){0,6}"
    r" (?:not respond\w*|no response|(?:doesn't|won't) respond)|"
    r"(?:panas|lapar|laper|pedas|pedes|mahal|malas|dingin|ngantuk|ketawa|tertawa|macet|bau)"
    r"(?: (?:sekali|banget|sampai|sampe|rasanya|kayak|seperti))* (?:mau|pengen|ingin) mati"
    r"|(?:ngakak|(?:ke)?tawa|tertawa)(?: (?:sampai|sampe|mau|kayak|banget))+ (?:pingsan|mati)"
    r"(?! (?:beneran|betulan|sungguhan)|[^.;!?|]* (?:tidak|gak|ga|nggak|belum) (?:bangun|sadar))"
    r"|(?:capek?|lelah)(?: banget| sekali)? (?:sampai|sampe|kayak|seperti) mau mati"
    r"(?=(?: rasanya)?(?: \w+){0,2} (?:kerja|haha\w*|wkwk\w*))(?![^.;!?|]* (?:pengen|ingin|akhir))"
    r"|(?:nóng|đói|lạnh|cay|(?:mắc |buồn )?cười|đắt) muốn chết"
    r"|(?:nong|doi|lanh|cay|(?:mac |buon )?cuoi) muon chet"
    r"|(?:nóng|đói|cười|nong|doi|cuoi)(?: (?:quá|qua))? (?:muốn|muon) (?:xỉu|xiu|ngất|ngat)"
    r"|(?:so|too) full(?: \w+){0,3} (?:can'?t|hardly) breathe|(?:no|kenyang)(?: (?:quá|qua"
    r"|banget|sekali))?,?"
    r" (?:thở không|tho khong|susah na[fp]as)(?: (?:nổi|được|noi|duoc))?"
    r"|(?:mệt|met) (?:muốn chết|muon chet)(?= (?:đi|di) (?:làm|lam|bộ|bo|chợ"
    r"|cho(?! (?:rồi|roi|xong)))(?!\w))"
)
FIRST_EVER = (  # never had chest pain like this: it is felt, and no past
    r"(?:(?:have|has|i've) )?(?:never|not) (?:had|felt)(?= [^.;!?|]{0,40} (?:like (?:this|that)"
    r"|(?:this|so) (?:bad|strong)))"
    r"|(?:belum|tidak) pernah(?= [^.;!?|]{0,40} (?:seperti|separah|kayak) (?:ini|gini))"
)
