"""Illnesses, medicines and states of life as Taiwan says them: generic, trade and everyday names.

Trade names follow the rules of evidence/cautions.json and the labels in use in Taiwan.
"""

from __future__ import annotations

from core.person import Condition
from core.reading.spaced_medicines import SPACED
from core.reading.thinners import THINNERS

_VITAMIN_D = "(維生素|維他命|維他|維生|)"

CONDITIONS: tuple[tuple[Condition, tuple[str, ...]], ...] = (
    *SPACED,
    *THINNERS,
    (
        Condition.KIDNEY_DISEASE,
        (
            "洗(腎|甚|慎|賢|賸)",
            "[血液|腹膜]透析",
            "洗(肚子|腰子)",
            "腰子(歹|歹去|壞|壞掉|壞了|不好|無好|不行)[去|了]",
            "[急性|慢性]腎[臟]衰竭",
            "慢性腎[臟][疾]病[變]",
            "慢性腎[臟]衰退",
            "腎(衰|友)",
            "(人工腎|血透|腹透|腹膜透析)[臟]",
            "慢性腎",
            "腎[臟](病|疾病|病變|有病|生病)",
            (
                "腎[臟][的]功能[有|比較|有點|變|變得|很|不太|不|越來越|已經]"
                "(不好|不佳|不太好|差|好|異常|衰退|下降|低下|低|不全|退化|問題|有問題|不正常"
                "|受損|障礙|衰竭)"
            ),
            (
                "腎[臟][變|比較|有點|很|也](不好|不太好|不行|不佳|差|壞掉|壞了|壞|有問題"
                "|出問題|出狀況|退化|衰退|萎縮|發炎)"
            ),
            "腎[絲球|小球][腎]炎",
            "腎病症候群",
            "多囊腎",
            "糖尿病腎病變",
            "尿毒[症]",
            "(換|移植)[過][腎|腎臟]腎",
            "腎[臟]移植",
            "(ckd1|ckd2|ckd3|ckd3a|ckd3b|ckd4|ckd5|ckd|esrd|dialysis|hemodialysis|haemodialysis)",
            "[chronic ]kidney (disease|failure|problem|problems)",
            "(renal failure|cuci darah|gagal ginjal|sakit ginjal|penyakit ginjal)",
            "(suy thận|chạy thận|bệnh thận|suy than|chay than|benh than)",
        ),
    ),
    (
        Condition.KIDNEY_STONES,
        (
            "(腎|腎臟|尿路|輸尿管|膀胱|泌尿道|尿道|泌尿系統|泌尿)[裡|有][有|長]結石",
            "腎[臟][裡](有|長)[過]石頭",
            "腎[臟]石頭",
            "腎臟長結石",
            "高尿鈣",
            "結石",
            "[體外]震波[碎石]",
            "碎石",
            "(kidney stone|kidney stones|renal stone|renal stones|batu ginjal|sỏi thận|soi than)",
        ),
    ),
    (
        Condition.HYPERCALCEMIA,
        (
            "高[血]鈣血症",
            "高血鈣[症]",
            "血鈣[有點|比較|很|太|過|偏](高)",
            "副甲狀腺[機能|功能](亢進|腫瘤|瘤|太高|過高|腺瘤)[症]",
            "類肉瘤[病]",
            "結節病",
            "甲狀旁腺[機能|功能](亢進|腫瘤|瘤|太高|過高|腺瘤)[症]",
            "肺結核",
            "肺(癆|癆病)",
            "(tb|肺tb)",
            "[肺|乳|肝|攝護腺|大腸](癌|癌症)(骨轉|轉骨)",
            "結核[病|菌]",
            "(何杰金|何杰金氏)[氏]症",
            "結核病",
            "淋巴(瘤|癌|腫瘤)",
            "[多發性]骨髓瘤",
            "[癌症|癌|癌細胞](骨轉移|轉移到骨頭|轉移到骨)",
            "(hypercalcemia|hypercalcaemia|hyperparathyroidism|sarcoidosis|lymphoma|tuberculosis)",
        ),
    ),
    (
        Condition.PREGNANT,
        (
            "懷[了]孕",
            "(有|個月|個多月|週|周)[的][了]身孕",
            "身孕",
            "有(喜|孕|娠)[了]",
            (
                "懷[了|著](寶寶|小孩|孩子|雙胞胎|老大|老二|老三|第一胎|第二胎|第三胎|bb|baby"
                "|一個|一胎)"
            ),
            "孕(婦|媽咪|媽媽|媽|期)",
            "(備|準備|計畫|打算|想|要)懷孕",
            "備孕",
            "(人工受孕|試管嬰兒|人工授精|植入胚胎|凍胚|凍卵植入|排卵(針|藥)|安胎[藥]|養胎|待產|臨盆|產檢|害喜|孕吐|孕肚|身懷六甲|求子)",
            "(大肚|大腹肚)[子]([0-9]|一|二|三|四|五|六|七|八|九)個[多]月",
            "(快|要|準備|即將)(臨盆|當媽了|當媽媽了|生了)",
            "懷胎",
            "有身[了|啊|矣|的]",
            "妊娠",
            "(做|跑|進行|拚|拼|準備|要|打算)試管",
            "人工生殖",
            "試管(療程|中|寶寶|週期)",
            "(要|準備|剛|等)(植入|取卵)[了]",
            "ivf",
            "預產[期]",
            "(要|等|排|準備|預計|預定|即將|快)(剖腹|自然)產",
            "(要|等|排|準備|預計|預定|快)(催生|生產)[了]",
            "大肚子的孕婦",
            "(preg|pregnant|pregnancy|expecting a baby|hamil|mang thai|có thai|có bầu|co thai)",
        ),
    ),
    (
        Condition.BREASTFEEDING,
        (
            "[親](餵|喂)[母](奶|乳)",
            "[全](親餵|親喂)",
            "(餵|喂|哺)[小孩|寶寶|孩子]母(奶|乳)",
            "(餵|喂|哺)奶",
            "(餵|喂|哺)母",
            "哺乳[期|中]",
            "(全母(奶|乳)|母(奶|乳)媽[媽])",
            "(擠|喝)母(奶|乳)",
            "(擠奶|奶水|塞奶|脹奶|漲奶|發奶|奶陣|石頭奶|集乳|追奶|泌乳|夜奶|瓶餵母奶|混餵|哺育|哺餵|餵乳|飼奶|飼母奶)",
            "母(奶|乳)",
            "餵(母奶|母乳|奶|乳)中",
            "(還在|有在|還有在|一直在)(餵|喂|親餵)",
            (
                "(breastfeeding|breast feeding|breast-feeding|breastfeed|menyusui|cho con bú"
                "|cho con bu)"
            ),
        ),
    ),
    (
        Condition.ACTIVE_VITAMIN_D,
        (
            "羅鈣全",
            "活化[型|的](維生素|維他命)[d3|d]",
            "(高單位|高劑量)的處方d[3]",
            "萬爾法",
            "(骨化|鈣化|鈣)三醇",
            "溉純",
            "阿法骨化醇",
            f"活性[的]{_VITAMIN_D}d[3]",
            "活性d[3]",
            f"處方[的]{_VITAMIN_D}d[3]",
            f"(醫生|醫師|醫院|診所)[有|給我|給]開[給我]的{_VITAMIN_D}d[3]",
            f"(醫生|醫師|醫院|診所)[有|給我|給|幫我]開[了|給我]{_VITAMIN_D}d[3]",
            "(rocaltrol|calcitriol|alfacalcidol|one-alpha|one alpha|paricalcitol|zemplar)",
        ),
    ),
    (
        Condition.THIAZIDE_DIGOXIN_LITHIUM,
        (
            "利尿[的](劑|藥|藥物)",
            "[雙]氫氯(噻|塞)嗪",
            "(thiazide|thiazides|hydrochlorothiazide|hctz|indapamide|natrilix|trichlormethiazide)",
            "(co-diovan|codiovan|hyzaar|chlorthalidone)",
            "鈉催離",
            "(可得安穩|好悅您|可普諾維|雙克|dichlotride|coaprovel|co-aprovel)",
            "毛地黃",
            "隆我心",
            "地高辛",
            "狄(戈|高)(辛|新)",
            "(digoxin|lanoxin|digitalis|lithium)",
            "鋰(鹽|劑)",
            "碳酸鋰",
            "(鋰片|鋰錠)",
            (
                "(服爾伊得安|moduretic|amizide|fluitran|(micardis|olmetec|blopress) plus|"
                "(sevikar|exforge) hct)"
            ),
            "吃鋰",
        ),
    ),
    (
        Condition.HEART_DISEASE,
        (
            "心(肌)梗[塞]",
            "心梗",
            "心臟病",
            "心臟[比較|很|也|有點](不好|不太好|有問題|無力)",
            "心臟[有][裝|放|做|開](支架|節律器|調節器|繞道|過刀|刀)",
            "(冠心病|冠狀動脈)",
            "(裝|放|做|置放|置入)[過|了][心臟|血管|心導管|兩支|一支|三支|兩根|一根]支架",
            "心導管",
            "(心律|心臟)(調節器|節律器|去顫器)",
            "(心臟|血管|心血管)支架",
            "支架",
            "[心臟]繞道[手術]",
            "狹心症",
            "(心肌|冠狀動脈|心血管)(缺氧|病變|疾病|阻塞|狹窄|硬化)",
            "(半身不遂|半邊不遂|半邊癱瘓|腦血管(阻塞|疾病|病變|意外)|腦部中風)",
            "(ami|stemi|nstemi|cabg|pci|cad|chf|tia|cva)",
            "心絞痛",
            "心[臟]衰[竭]",
            "[小|腦]中風",
            "中(過|了)[小]風",
            "腦(溢血|出血|梗塞|梗)",
            "(heart attack|heart disease|stroke|coronary|stent|angina|heart failure)",
            "(penyakit jantung|sakit jantung|serangan jantung|bệnh tim|đột quỵ|tai biến|benh tim)",
        ),
    ),
    (
        Condition.MALABSORPTION,
        (
            "減(重|肥)手術",
            "縮胃",
            "胃繞道",
            "袖狀胃",
            "切胃",
            "切(過|掉|了|除)[過|了|部分|一半|半個]胃",
            "胃[部|全部|癌|有][都|被][切|切掉|割掉|拿掉]切除",
            "胃(切掉|割掉|切除|拿掉)",
            "(全|部分)胃切除",
            "(小腸|腸子|腸)切除",
            "(gastric bypass|sleeve gastrectomy|gastrectomy|bariatric surgery|short bowel)",
            "短腸[症]",
            "(小腸|短腸)(切除|症候群)",
            "脂肪瀉",
            "克(隆|羅恩|隆恩)[氏]症",
            "克隆氏",
            "乳糜瀉",
            "吸收不良",
            "(長期|每天[都][在|要]|天天|一直[都][在]|長年|固定)(吃|服用|服)胃藥",
            "胃藥[已經]吃[了](很久|好幾年|好多年|很多年|多年|十幾年)",
            "長期(ppi|胃藥)",
            "吃胃藥[吃|已經吃][了](很久|好久|好幾年|很多年|多年|十幾年|十年|幾十年)",
            "(氫離子|質子)(幫浦|泵)",
            "(百抑潰|治潰樂|得喜胃通|樂酸克|rabeprazole|pantoprazole|esomeprazole|lansoprazole|dexilant|pariet|pantoloc|losec)",
            "(耐適恩|泰克胃通|nexium|takepron|omeprazole|crohn|crohn's|celiac|coeliac)",
        ),
    ),
    (
        Condition.FRAGILITY,
        (
            "骨質[很|太|比較|有|有點|嚴重](疏鬆)[症]",
            "骨鬆[症]",
            "骨[頭]疏鬆[症]",
            "骨密度(很|太|嚴重|過|非常)(低|不足|差)",
            "(跌倒|摔倒|摔跤|跌一跤|摔一跤|輕輕一跌|輕輕跌一下|一跌|一摔)[就|過|會|有|後|害][手|手腕|手臂|手肘|腳|腳踝|腿|髖部|大腿|脊椎|肋骨|肩膀|尾椎][就|也](骨折|斷)[過]",
            "跌[倒]就骨折",
            "(壓迫性|脊椎|髖部|髖骨|髖關節|股骨|股骨頸|大腿骨|脆弱性)[的]骨折",
            "(身高|人)[有]變矮[了]",
            "變矮",
            "(骨頭|骨質)(流失|疏鬆)[很](嚴重)",
            "(osteoporosis|osteoporotic|keropos tulang|loãng xương|loang xuong)",
        ),
    ),
)
