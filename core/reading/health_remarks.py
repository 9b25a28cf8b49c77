"""What else is said of health: not one of our conditions, but it changes what may follow."""

from __future__ import annotations

from enum import StrEnum


class Remark(StrEnum):
    """What else is said of health: not one of ours, but it changes what may be concluded."""

    OTHER_ILLNESS = "other-illness"  # not one of ours; also what only looks like ours
    OTHER_MEDICINE = "other-medicine"  # named and not one of ours
    ANTIPLATELET = "antiplatelet"  # 阿斯匹靈, 保栓通: no vitamin K rule
    PRESSURE = "pressure"  # blood pressure: its medicine may be a thiazide
    PRESSURE_MEDICINE = "pressure-medicine"  # named, and no thiazide: 脈優
    LOW_THYROID = "low-thyroid"
    UNSURE_MEDICINE = "unsure-medicine"  # may be one of ours, must be asked
    MEDICINE = "medicine"  # 藥
    ILLNESS = "illness"  # 病
    SHOT = "shot"  # 半年打一針: beside 骨鬆, one of ours
    PREVENTED = "prevented"  # 避孕 and other words that merely hold one of ours


REMARKS: tuple[tuple[Remark, tuple[str, ...]], ...] = (
    (
        Remark.PREVENTED,
        (
            "避孕[藥|器|環]",
            "懷孕(前|之前|以前)",
            "(骨鬆|骨質疏鬆)[症](學會|協會|聯盟|指引|日|週|月|海報|檢測車|篩檢|檢查|衛教|防治|學|預防|治療指引|基金會)",
            "iron (man|chef|lady)",
            "還[能|會|可以]懷孕(咧|哩|嗎|喔)",
            "(里|裡|理|裏|利|力|立)先安(排|裝|靜|心|撫|慰|頓|全|置)",
            "(防|預防|避免|怕)[腦]中風",
            "(腎|腎臟|腎功能|肝腎功能|血鈣)[功能|指數|都|也|的][都|也|很|完全|檢查|數值|都很|一直|是](正常|沒事|沒問題|很好|好好的|好得很|健康|ok)",
            "(不是|沒有|沒|不)[很|太](常|愛|容易)生病",
            "有身(體|高|心|份|材|障|上|邊)",
            "懷胎(十月|的女人)",
            "不孕[症]",
            "驗孕[棒]",
            "孕婦(裝|維他命|奶粉|專用)",
            "(洗腎|透析)(室|中心|護理師|診所|護士|技術員|機|病房|院所)",
            "[還在|有在|還有在|一直在]餵(奶粉|配方奶|牛奶|狗|貓|魚|雞|飯)",
            "哺乳(類|動物|室)",
            "骨穩(固|定|健)",
            "(打過|打過一次|打過幾次|短期|偶爾|關節打|關節打過)[吃|打]類固醇",
            "類固醇(藥膏|乳膏|噴劑|鼻噴劑|吸入劑|眼藥水)",
            "手機支架",
            "(吸|噴|擦|抹|塗)[入][型][的]類固醇",
            "(停藥|藥師|藥局|藥房|藥妝|藥膳|藥袋|農藥|藥水)",
            "結石頭",
            "(不要|不想|不愛|不敢|討厭|不喜歡|不太想)[再]吃[西|太多|任何|那麼多]藥",
            "病(人|患|友|房|床)",
            "陪[他|她|我媽|我爸|阿公|阿嬤]洗腎",
            "(載|帶|送)[他|她|我媽|我爸|阿公|阿嬤|人|客人][去]洗腎",
            "(輸尿管|膽管|膽道|食道|氣管)支架",
            "骨鬆[門診|講座|檢查|篩檢|衛教]門診",
        ),
    ),
    (
        Remark.OTHER_ILLNESS,
        (
            (
                "(膽|膽囊|膽管|膽道|總膽管|牙|扁桃腺|扁桃|扁桃體|唾液腺|胰臟|胰)"
                "[裡|裡面|內|長|有|有長|的]結石"
            ),
            "(膽|膽囊|膽管|膽道|總膽管)[裡|裡面|內|也][有|長|有長|長了]石頭",
            "膽(沙|砂)",
            "[橋本氏]甲狀腺[機能|功能]亢進[症]",
            "甲亢",
            "甲狀腺(結節|腫|癌|素過高|素太高|素過多|炎)",
            "副甲狀腺[機能|功能]低下[症]",
            "結石[,| |。][但|可是|不過|但是|是](不是|非)(腎|腎臟)[的]",
            "結石[,| ][是|在]膽",
            "腎(虛|虧|囊腫|水泡|上腺)",
            "糖尿病",
            "血糖[有點|比較|偏|太|過](高)",
            "高血(脂|糖|酯)",
            "膽固醇[有點|比較|偏|太|過|很](高)",
            "痛風",
            "尿酸[有點|比較|偏|太|過|很]高",
            "氣喘",
            "[退化性|膝|類風濕]關節炎",
            "[退化性]關節(炎|退化|痛)",
            (
                "(青光眼|白內障|失智[症]|巴金森|帕金森|憂鬱症|失眠|過敏性鼻炎|鼻子過敏|蕁麻疹"
                "|胃食道逆流|胃潰瘍|便秘)"
            ),
            "(胃不好|胃痛|脂肪肝|b肝|c肝|b型肝炎|肝炎|肝硬化|貧血|坐骨神經痛|五十肩|椎間盤突出)",
            "(乳癌|大腸癌|肺癌|肝癌|攝護腺肥大|攝護腺癌|子宮肌瘤|癌症)",
            "(膝蓋|腰|背)[不好|痛|酸]痛",
            "(攝護腺|皮膚病|乾癬|鼻竇炎|鼻炎|自律神經失調|老花|耳鳴|眩暈|靜脈曲張|中耳炎|胃炎|飛蚊症)",
            "(血壓低|低血壓|腰痠|腰痛|腰酸|經痛|牙周病|甲溝炎|睡眠呼吸中止[症]|焦慮症|恐慌症|脊椎側彎)",
            "(大腸|直腸|結腸|盲腸)[有|被](切除|切掉|割掉)",
            "腎盂[腎]炎",
            "(過敏體質|過敏性體質|異位性皮膚炎|過敏)",
            "(骨鬆|骨質疏鬆)(前期|邊緣|前兆)",
            "(骨質|骨量)(缺乏|不足)",
            "蠶豆症",
            "(闌尾炎|盲腸炎|盲腸|剖腹產|剖腹|疝氣|鼻中膈彎曲|水瘤|粉瘤|脂肪瘤|息肉|痔|骨刺|肌腱炎|板機指|媽媽手)",
            "(子宮|膽囊|膽|扁桃腺|盲腸|智齒|卵巢)(拿掉|切除|割掉|切掉)[了|過]",
            "(近視|感冒|蛀牙|痔瘡|偏頭痛|頭痛|暈眩|香港腳|濕疹)",
            "(diabetes|asthma|gout|cholesterol|gallstone|gallstones|diabetik)",
            "癲癇[症]",
        ),
    ),
    (
        Remark.OTHER_MEDICINE,
        (
            (
                "(糖尿病|血糖|降血糖|降血脂|血脂|膽固醇|痛風|止痛|安眠|胃|感冒|咳嗽|過敏|失眠"
                "|降膽固醇)[的]藥"
            ),
            (
                "(保健食品|維他命c|維生素c|魚油|葡萄糖胺|b群|益生菌|葉黃素|綜合維他命|鈣片"
                "|維骨力|中藥|水藥)"
            ),
            "(metformin|庫魯化|立普妥|lipitor|冠脂妥|crestor|普拿疼|止痛藥)",
            "(佳糖維|januvia|福適佳|forxiga|恩排糖|jardiance|胰島素|insulin|維妥力|atorvastatin|statin)",
            "(史蒂諾斯|百憂解|福避痛|秋水仙素|眼藥水|葉酸|攝護腺[的]藥|尿酸[的]藥|降尿酸藥|鎮定劑)",
        ),
    ),
    (
        Remark.PRESSURE_MEDICINE,
        (
            "(脈優|norvasc|amlodipine|得安穩|diovan|valsartan|可悅您|cozaar|losartan|安普諾維|irbesartan)",
            "(雅脈|olmetec|必康平|micardis|telmisartan|康肯|concor|bisoprolol|舒脈康|sevikar|冠達悅)",
            "(adalat|nifedipine|atenolol|propranolol|enalapril|達利全|carvedilol|candesartan|captopril)",
        ),
    ),
    (
        Remark.ANTIPLATELET,
        (
            "阿(斯|司)(匹|匹|比)(靈|林|零|寧)",
            "伯基",
            "保栓通",
            "百無凝",
            "欣銳擇",
            "抗血小板[的][藥物|藥|劑]",
            "(aspirin|bokey|plavix|clopidogrel|brilinta|ticagrelor|pletaal|cilostazol)",
        ),
    ),
    (
        Remark.PRESSURE,
        (
            "高血壓[的][藥]",
            "[降|控制]血壓[的]藥",
            "降血壓",
            "三高",
            "血壓[有點|比較|偏|太|過|會|很|也](高)[的][藥]",
            "(hypertension|high blood pressure|darah tinggi|cao huyết áp)",
        ),
    ),
    (
        Remark.LOW_THYROID,
        (
            "甲狀腺[機能|功能](低下|不足|過低|低)[症]",
            "甲狀腺素(低|不足|偏低|過低)",
            "甲低",
        ),
    ),
    (
        Remark.UNSURE_MEDICINE,
        (
            "甲狀腺[的]藥",
            "甲狀腺[有|都|全|全部|被|整個|一邊|半邊|已經](切|割|拿|開|摘)(掉|除)[了]",
            "心臟[科|病][的]藥",
            "骨(鬆|質疏鬆)[症][的]藥",
            "(消水腫|排水|消腫)[的]藥",
            "藥[都|有]很多[種]",
            "(克立生|clexane|enoxaparin|速尿)",
            "(lasix|來適泄|furosemide|肝素|heparin)",
            "(心房顫動|心律不整|心房纖維顫動)",
            "(腎|腎臟|腰子|腰仔)[裡|有|有點](沙|砂|有沙|有砂|沙子|鈣化)",
            "(換|人工|機械)[了|過][心臟]瓣膜",
            "(動靜脈|洗腎)瘻管",
            "(尿蛋白|蛋白尿)",
            "(aldactone|spironolactone|bumetanide|安達通)",
            "肌酸酐[有點|比較|偏|太|過|很](高)",
            "副甲狀腺",
            "慢性處方箋[的藥]",
            "慢箋",
            "(肌酐酸|肌酸酐)[有點|比較|偏|太|過|很|數值](高|異常|不正常|超標)",
            "腎[臟][功能](指數|指標)[有點|有一點|比較|偏|太|過|很|數值|都|一直|也](高|異常|不正常|超標|飆高|升高|紅字)",
            "(化療|標靶|腎臟[有]腫瘤)",
            "腎臟科",
        ),
    ),
    (
        Remark.SHOT,
        (
            "[每|固定|要](半年|六個月|一年|6個月|1年)[都|要|會|固定](打|注射)(一針|一次|1針|1次|針)",
            "[有|都有|都|現在|正](在打針|打針治療|固定打針)",
            "(有|都有|一直有|定期|固定)打針",
        ),
    ),
    (
        Remark.MEDICINE,
        (
            "[任何|什麼|這些|那些|其他|其它|慢性病|處方|西]藥[物]",
            "(medicine|medication|medicines|medications|meds|obat|thuốc)",
        ),
    ),
    (
        Remark.ILLNESS,
        (
            (
                "[任何|什麼|這些|那些|其他|其它|重大|特殊|以上][的](疾病|慢性病|慢性疾病|病史"
                "|病痛|宿疾|毛病|狀況|情況|情形)"
            ),
            "(生|什麼|任何|大)病",
            "慢性病",
            "病[痛|症]",
            "(illness|disease|diseases|penyakit|bệnh)",
        ),
    ),
)
