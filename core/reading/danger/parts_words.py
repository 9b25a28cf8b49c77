"""What a danger is told with, part by part: a place of the body, what fails in it, how it came.

One row a part: its words in English, Indonesian and Vietnamese (over folded text, whole words), its
words in Chinese (over compact text), and one Chinese word for all of them. Which of them together
are a danger stands in ``parts_rules``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from core.reading.danger import foreign_signs


class Words(NamedTuple):
    """The words of a part in three tongues, in Chinese, and the Chinese word that stands for it.

    ``marked`` are Vietnamese words that without their marks are everyday ones: mới tìm, not tím.
    """

    latin: str
    han: str
    said: str
    marked: str = ""


NOT_ABLE = (
    r"(?:can ?not|can'?t|couldn'?t|unable to|not able to|won'?t|no longer|(?:tidak|tak|gak|ga"
    r"|nggak) (?:bisa|dapat|kuat|mampu)|gabisa|không thể|(?:không|hết)(?= (?:\w+ ){1,3}(?:được"
    r"|nổi|duoc|noi)(?!\w)))"
)

_SUDDENLY = (
    r"sudden(?:ly)?|all of a sudden|out of nowhere|tiba[ -]?tiba|tiba2|mendadak|tự nhiên|tự dưng"
    r"|đột (?:nhiên|ngột)|bỗng(?: dưng| nhiên)?"
)

BODY: Mapping[str, Words] = {
    "limb": Words(
        r"(?:hands?|arms?|legs?|foot|feet|fingers?|tangan|kaki|lengan|jari|tay|chân"
        r"|cánh tay)(?:nya)?",
        "手|腳|腿|膝|臂|肘|小腿",
        "手",
    ),
    "half": Words(
        r"(?:one|left|right) side|half (?:of )?(?:the |her |his |my )?(?:body|face)"
        r"|sebelah(?:nya)?|separuh|nửa người|(?:một )?bên (?:trái|phải)",
        "半邊|半身|一邊",
        "半邊",
    ),
    "face": Words(
        r"(?:face|mouth|smile|muka|wajah|mulut|mặt|miệng)(?:nya)?",
        "臉|嘴|面(?=[都全][青紫黑紅]|變[青紫黑])",
        "嘴",
    ),
    "crooked": Words(
        r"droop\w*|crooked|twisted|lopsided|sag(?:s|ging)|uneven|slanted|miring|m[ei]ncong|perot"
        r"|merot|mengot|(?:to|on|go\w*) (?:the )?(?:one|left|right)(?: side)?",
        "歪|斜一|垮",
        "歪",
        r"méo|xệch|xệ",
    ),
    "speech": Words(
        r"talk(?:s|ing)?|speak(?:s|ing)?|speech|words|bicara(?:nya)?|ngomong(?:nya)?"
        r"|omongan(?:nya)?|diajak (?:ngomong|bicara)|nói(?: chuyện)?",
        "講話|說話",
        "講話",
    ),
    "garbled": Words(
        r"slurr?\w*|mumbl\w+|garbled|jumbled|gibberish|funny|strange|weird|(?:doesn'?t"
        r"|not) mak\w+ (?:any )?sense|nonsense|pelo|cadel|ngaco|ngelantur|(?:tidak|gak|ga"
        r"|nggak) (?:jelas|nyambung)|ngọng|lắp bắp|không rõ|líu lưỡi",
        "大舌頭|不清|糊糊|聽不懂",
        "不清",
        r"đớ",
    ),
    "sight": Words(
        r"see(?! (?:the|my|a|any|this|that|what|it))|sight|vision|lihat|melihat|nhìn|thấy",
        "看見|看到|看得",
        "看見",
    ),
    "not able": Words(rf"{NOT_ABLE}(?: even| really)?", "不能|沒辦法|無法|不會", "不能"),
    "moves": Words(
        r"mov(?:e|es|ing)|lift|raise|hold|grip|(?:di)?angkat|mengangkat|(?:ber)?gerak(?:in|kan)?"
        r"|pegang|cử động|nhấc(?: lên)?|nhúc nhích",
        "動|舉|抬|拿",
        "動",
        r"giơ|cầm",
    ),
    "weak": Words(
        r"weak(?:ness)?|limp|no (?:strength|power)|floppy|numb(?:ness)?|paraly[sz]ed|lem[ae]s"
        r"|lemah|lumpuh|kebas|baal|mati rasa|yếu|tê (?:liệt|rần|cứng)|liệt|xụi",
        "沒力|無力|麻掉|麻了|癱|沒感覺|沒知覺|不能動",
        "沒力",
        r"tê",
    ),
    "suddenly": Words(_SUDDENLY, "[突忽]然|一下子(?!就(?:走不|累|喘|酸))|瞬間", "突然"),
    "just now": Words(
        rf"{_SUDDENLY}|just now|right now|since (?:this )?(?:morning|last night)|this morning"
        r"|barusan|baru saja|tadi(?: pagi| malam)?|vừa mới|sáng nay|nãy giờ|hồi nãy|(?:half an?"
        r"|an?|\d+|few) (?:min(?:ute)?s?|hours?) ago"
        r"|\w+ (?:menit|jam) (?:yang )?lalu|cách đây \w+ (?:phút|tiếng)",
        "[突忽]然|(?:小時|鐘頭|分鐘)前|剛剛|剛才|今早|今天早上|一下子(?!就(?:走不|累|喘|酸))|瞬間",
        "剛剛",
    ),
    "now": Words(r"sekarang|bây giờ", "現在", "現在"),
    "chest": Words(
        r"(?:chest|dada|ngực)(?:ku|nya)?"
        r"(?! (?:ayam|x-?ray|ct|scan|gà|of drawers|freezer|drawer))",
        "胸口|胸部|胸坎",
        "胸口",
    ),
    "pressed": Words(
        r"pain(?:s|ful)?|hurt\w*|tight\w*|pressure|squeez\w*|crush\w*|heavy|stabb\w+|aching"
        r"|elephant|sakit|nyeri|sesak|(?:ke)?tindih|di(?:tindih|tekan|remas|tusuk)|berat|tertekan"
        r"|sesek|đau|nặng|thắt|bóp|nhói",
        "痛|疼|悶|緊|壓",
        "痛",
        r"tức|đè",
    ),
    "breath": Words(
        r"breath(?:e|es|ing)?(?! exercises?)|air|(?:ber)?na[fp]as(?:nya)?|thở",
        "呼吸|吸氣",
        "呼吸",
    ),
    "hard": Words(
        r"struggl\w+|fighting|fast|noisy|rattl\w+|shallow|hard|difficult\w*|heavily|sesek"
        r"|ses[ae]k|susah|sulit|berat|pendek|cepat|khó|hụt|khò khè|không nổi",
        "困難|急促|很急",
        "困難",
        r"gấp|dốc",
    ),
    "panting": Words(
        r"pant(?:s|ing)|gasp\w*|wheez\w+|ngos[ -]?ngosan|megap[ -]?megap"
        r"|tersengal\w*(?:[ -]sengal)?|engap|thở (?:dốc|gấp|hổn hển)",
        "很喘|好喘|一直喘",
        "很喘",
    ),
    "lips": Words(
        r"(?:lips?|finger ?nails|nails|bibir|kuku|móng tay)(?:nya)?",
        "嘴唇|指甲",
        "嘴唇",
        r"môi",
    ),
    "blue": Words(
        r"blue|gr[ae]y|purple|(?:ke)?biru(?:an)?|ungu|pucat|tím (?:tái|ngắt|bầm)|tái (?:mét|nhợt)",
        "發[紫青黑]|紫色|變[紫青黑]|(?:都|全|整個)[紫青黑]",
        "發紫",
        r"tím|tái",
    ),
    "out": Words(
        r"(?<!vertebra )(?<!vertebral )(?<!spine )collaps(?:e|es|ed|ing)(?! (?:vertebra|disc|of"
        r"|(?:\w+ ){0,3}tables?))|passed out|black(?:ed|ing) out|keel(?:ed|s) over|lifeless"
        r"|pingsan|semaput|ngất xỉu|(?:having|had|has) a (?:fit|seizure)|seizing|lên cơn co giật"
        r"|no (?:response|pulse)|(?:tidak|gak|ga|nggak) (?:ada respon|sadar)",
        "昏倒|暈倒|沒反應|叫不醒|抽搐",
        "昏倒",
        r"ngất|xỉu",
    ),
    "fell": Words(
        r"f[ea]ll(?:s|en)?(?! (?:season|prevention|risk|asleep|in love))|falling"
        r"|slipp?(?:ed|s)|tripped|toppled|tumbled|(?:ter)?jatuh|jatoh"
        r"|(?:k|ter)epeleset|terpeleset|kesandung|terguling|té|ngã|trượt(?: chân)?|vấp",
        "跌|摔|滑倒|跋倒",
        "跌倒",
    ),
    "stands": Words(
        r"get(?:ting)? (?:back )?up|stand(?:ing)?(?: up)?(?! (?:for )?(?:long|so long|too long))"
        r"|walk(?:ing)?(?! (?:far|long|fast))|bangun|berdiri(?! lama)|jalan(?! jauh)|duduk(?! lama)"
        r"|đứng(?: dậy| lên)?(?: được| nổi)?|dậy(?: được| nổi)?|đi(?: được| nổi)|ngồi dậy",
        "站起?來?|爬起來|走",
        "站起來",
    ),
    "hip": Words(
        r"(?:hips?|thigh|groin|pelvis|pinggul|panggul|pangkal paha|paha|xương hông|xương chậu"
        r"|đùi)(?:nya)?",
        "髖|大腿|屁股|鼠蹊",
        "髖",
        r"háng",
    ),
    "in pain": Words(
        r"pain\w*|hurt\w*|agony|screaming|sakit|nyeri|đau",
        "痛|疼",
        "痛",
    ),
    "out of shape": Words(
        r"shorter|turned (?:out\w*|in\w*)|rotated|bent|sticking out|wrong angle|bengkok|memendek"
        r"|(?:lebih )?pendek|vẹo|ngắn(?: hơn| lại)?|lệch",
        "變短|變形|外翻|歪|骨頭[^,。!?]{0,3}(?:看得到|露|跑|穿)",
        "變形",
    ),
    "head": Words(
        r"(?:head|skull|kepala|jidat|dahi|đầu)(?:nya)?",
        "頭",
        "頭",
        r"trán",
    ),
    "bleeding": Words(
        r"bleed\w*|(?:ber|pen|per)darah(?:an)?(?:nya)?|chảy máu", "流血|出血", "流血"
    ),
    "blood": Words(
        r"blood(?! (?:pressure|sugar|tests?|thinn\w+|type|vessels?|work|clots?))|bleed\w*"
        r"|(?<!pengencer )(?<!cek )(?:ber|pen|per)?darah(?:an)?(?:nya)?(?! (?:tinggi|rendah))"
        r"|(?:chảy|ra) máu",
        "血(?![壓糖脂])",
        "血",
        r"(?<!nhồi )(?<!loãng )(?<!mỡ )máu",
    ),
    "not stopping": Words(
        r"(?:won'?t|not|can'?t|cannot|doesn'?t|never|non)[ -]?stop\w*|keeps? (?:on )?(?:coming"
        r"|bleeding)|pouring|gushing|spurting|everywhere|soaked|(?:tidak|gak|ga"
        r"|nggak) (?:mau )?(?:brenti|berhenti)(?:[ -]?(?:brenti|henti))?|ngucur|deras|nyembur"
        r"|bocor|không (?:cầm|ngừng|ngưng|dứt)(?: được)?|hoài(?: không)?|xối xả|lênh láng",
        "不停|止不住|停不",
        "止不住",
    ),
    "stool": Words(
        r"poos?|poops?|stools?|(?:bab|berak|eek|tinja|feses)(?:nya)?",
        "大便|便便",
        "大便",
        r"phân|đi (?:cầu|ngoài)|ỉa",
    ),
    "black": Words(
        r"black|tar(?:ry)?|dark red|bloody|maroon|hitam|aspal|đen (?:xì|thui)|hắc ín",
        "黑|柏油",
        "黑",
        r"đen",
    ),
    "iron": Words(r"iron|zat besi|sắt", "鐵", "鐵"),
    "retches": Words(
        r"vomit\w*|throw(?:ing|s)? up|threw up|puk(?:ed|es|ing)|muntah(?:[ -]?muntah)?(?:nya)?"
        r"|ói(?: mửa)?|nôn mửa",
        "吐",
        "吐",
        r"nôn|mửa",
    ),
    "coffee grounds": Words(
        r"coffee grounds?|like coffee|ampas kopi|(?:kayak|seperti) kopi|bã cà phê|blood|darah"
        r"|ra máu",
        "咖啡渣",
        "咖啡渣",
        r"máu",
    ),
    "confused": Words(
        r"(?<!i'm )(?<!i am )(?<!im )(?<!i get )(?<!feel )confus(?:ed|ion)(?! (?:about|by|which"
        r"|what|between|with))|disoriented|delirious"
        r"|muddled|(?:doesn'?t|not) (?:recogni[sz]e|know) (?:us|me|where|who)|linglung"
        r"|(?<!saya )bingung|(?:tidak|gak|ga|nggak) (?:nyambung|kenal orang|nyambung diajak)"
        r"|talk(?:s|ing)? (?:crazy|rubbish|nonsense)|(?:bicara|ngomong)(?:nya)? (?:kacau|ngawur"
        r"|aneh)"
        r"|ngelantur|lú lẫn|lơ mơ|mê (?:sảng|man)|lẫn lộn|cứ lẫn|nói (?:lung tung|nhảm|sảng)",
        "糊里糊塗|胡言|不認得人|認不得|恍惚|迷糊|亂講|講話亂|神智不",
        "糊里糊塗",
    ),
    "calcium": Words(
        r"calcium|vitamin d\d?|d3|kalsium|vit d\d?|canxi|kal[ck]",
        "鈣|維他命d|維生素d|d3",
        "鈣",
    ),
    "hit": Words(
        r"hit|hits|bang(?:ed|s)|bump(?:ed|s)|knock(?:ed|s)|struck|cracked|(?:ke|ter)bentur"
        r"|ke(?:jedot|jeduk|pentok)|đập|va|đụng",
        "撞|敲|摔|磕",
        "撞到",
    ),
    "drowsy": Words(
        r"sleepy|drowsy|(?:me)?ngantuk|buồn ngủ|lơ mơ|dizzy|pusing|chóng mặt",
        "想睡|嗜睡|愛睏|昏昏",
        "想睡",
    ),
    "blood thinner": Words(foreign_signs.THINNED, "抗凝血|薄血|通血路|可邁丁", "抗凝血藥"),
    "blind": Words(
        r"blind(?:ness)?|lost (?:her|his|my|all) (?:eye)?sight|lost vision|buta|mù",
        "看不見|看不到|瞎",
        "看不見",
    ),
    "called": Words(
        r"(?:di)?panggil(?:[ -]?panggil)?|(?:di)?bangunkan|(?:kêu|gọi|lay)(?: (?:bà|ông|mẹ|ba|hoài"
        r"|mãi|nó))*|when (?:i|we) call(?: (?:her|him))?|shak(?:e"
        r"|ing) (?:her|him)",
        "叫|搖",
        "叫",
    ),
    "no answer": Words(
        r"(?:not|no|n't|tidak|gak|ga|nggak) (?:answer\w*|respon\w*|react\w*|nyaut|nya?hut"
        r"|menyahut|jawab|menjawab|merespon|reaksi)|không (?:ai |thấy )?(?:tỉnh|dậy|trả lời|thưa"
        r"|phản ứng|nhúc nhích)",
        "沒反應|不應|沒回應",
        "沒反應",
    ),
    "back": Words(r"(?:back|punggung|lưng)(?:nya)?", "背", "背"),
    "tearing": Words(
        r"(?:being )?(?:torn|ripp(?:ed|ing)|tearing)(?: apart)?|(?:di)?robek|xé",
        "撕|像裂開|被劈",
        "撕開",
    ),
}
