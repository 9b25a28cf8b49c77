"""What people say of their days in the sun, sorted by what it tells of them."""

from __future__ import annotations

from enum import Enum


class Sign(Enum):
    """What a phrase tells of someone's sun; DESIGN section 3 says which of them decide."""

    PLENTY = "plenty"  # they say it is a lot
    OUTDOOR_LIFE = "outdoor-life"  # work or life outdoors
    OUTING = "outing"  # outdoors, but how often must be said too
    LITTLE = "little"
    INDOORS = "indoors"
    COVERED = "covered"
    EDGE = "edge"  # only around dark
    NOON = "noon"
    DAYTIME = "daytime"
    DAILY = "daily"
    SOME_DAYS = "some-days"
    BETWEEN = "between"
    BRIEFLY = "briefly"
    SUNNING = "sunning"  # 曬太陽: the topic, nothing yet of how much
    ASIDE = "aside"  # holds one of the others and means none of them


_SELDOM = (
    "(很少|極少|超少|非常少|少|不常|不太常|不太|不大|不怎麼|沒什麼|沒有什麼|幾乎沒|幾乎沒有|幾乎不|幾乎都沒|幾乎都不"
    "|從不|從來不|從來沒|都沒|都沒有|都不|沒在|沒有在|沒|沒有|不|不會|不愛|不喜歡|不想|不敢|不能|沒怎麼|沒機會|沒空|沒時間"
    "|比較少|比較不|較少|鮮少|甚少|難得|很難|不太有|沒辦法|很久沒|太少|蠻少|滿少|完全沒|完全沒有|完全不)"
)
_DEGREE = "(很|比較|太|也|蠻|滿|有點|非常|超|真的|算|都|偏)"

SIGNS: tuple[tuple[Sign, tuple[str, ...]], ...] = (
    (
        Sign.ASIDE,
        (
            "曬(衣|衣服|被子|棉被|穀|稻|相片|照片|恩愛|小孩|娃|書|魚乾)",
            "曬傷",
            "防曬係數",
            "日光燈",
            "太陽(餅|花|能|眼鏡)",
            "(辦公室|同事|公司)團購",
            "沒有(很少|不多)",
        ),
    ),
    (
        Sign.BETWEEN,
        (
            "(沒有|沒|不算|不是)[到](很多|非常多|很常|很夠|很足|每天|天天)[都][有|在|會][曬|曬太陽]",
            "(有時|有時候|偶爾|偶而|有的時候|有空|想到|難得)[才][會|有|去|出去][曬|曬太陽|出門]",
            "看(天氣|天候|心情|狀況|情況|季節|時間|工作|班)",
            "(天氣好|沒下雨|有太陽|出太陽|有空|放假|夏天|夏季|冬天|春天|秋天|假日|週末|放假日|休假|禮拜天|星期天|週日|六日)[時|的時候][才|就][會|有|去]",
            "(天氣好|夏天|夏季|冬天|假日|週末|休假|放假|六日)",
            "還(好|可以|行|ok|算可以)",
            "(普通|一般般|中等|適中|剛好|差不多|時多時少|不一定|不固定|不定時|馬馬虎虎)",
            "(有時多有時少|要看|視情況|多少[會]有[一點|一些]|一半一半|一般)",
            "[有][曬][到][一點|一些]太陽(一點|一些)",
            "有曬(一點|一些|一下)[太陽]",
            "曬[得|的]到[太陽|陽光]",
            "曬黑",
            "(輪班|三班|換班)",
            "(騎車|走路|騎機車|騎腳踏車)(上班|上下班|通勤|上學)",
            "(喜歡|愛|很愛)曬[太陽]",
            "出門(買菜|走走|倒垃圾|接小孩|辦事)",
            "(sometimes|so-so|so so|average|depends|kadang|kadang-kadang|thỉnh thoảng|occasionally|moderate)",
        ),
    ),
    (
        Sign.LITTLE,
        (
            f"{_SELDOM}[有|在|會|去|出去|到外面|被|能|機會|給|這樣][機會][曬|照|接觸][到](太陽|陽光|日頭|日光|日曬)",
            f"{_SELDOM}[有|在|會|去|出去|到外面|被|能]曬[到|了]",
            f"(曬|日曬|日照|陽光|太陽|曬太陽|曬到太陽|接觸陽光|照太陽)[的][時間|機會|次數|量|曬|得|的][我]{_DEGREE}(少|不足|不夠|短|低)",
            "(曬|日曬|日照|陽光|太陽|曬太陽|曬到太陽|接觸陽光|照太陽)[的][時間|機會|次數|量|曬|得|的](不多|少|不夠|不足|很少|不太夠|不太多|不充足|缺乏)",
            "(曬|照|見|看|碰|接觸)不[太]到(太陽|陽光|日頭)",
            "曬不(到|夠|太到|多)",
            "(缺乏|缺|缺少)(日曬|日照|陽光|太陽)",
            "(很少|不常|不太|幾乎不|幾乎沒|不愛|不喜歡|沒什麼|不太會|懶得|較少|比較少|極少|都不|都沒|沒在|不能|沒辦法|不會|不方便|不敢|鮮少)[在|會|去|有|能](出門|外出|出去|戶外|到戶外|到外面|去外面|下樓|走出去)",
            "一個月[才|曬|大概|出門][一|兩|1|2](一|兩|1|2)次",
            "(躲|避|避開|討厭|怕)(太陽|陽光|曬太陽)",
            "怕[被]曬[黑|到|傷]",
            "怕黑",
            "少曬",
            "(little|rarely|barely|hardly|hardly any|not much|very little|seldom|never|no|not enough|almost no) (sun|sunlight|sunshine|outdoors|outside)",
            "(rarely|hardly|seldom|barely|never|don't) (go out|go outside|get sun|get any sun|see the sun|get sunlight|go outdoors)",
            "(jarang|kurang|sedikit|tidak) [kena ][sinar ]matahari",
            "(ít|it) (phơi |ra |tắm )[nắng|ngoài]",
            "ít nắng",
        ),
    ),
    (
        Sign.INDOORS,
        (
            "[坐|在|待|都在]辦公(室|桌)",
            "坐辦公",
            "室內[的][工作|上班|活動]",
            "(屋內|屋裡|房間裡|房間)",
            "(冷氣房|吹冷氣|地下室|無塵室|電子廠|實驗室|機房|開刀房)",
            "(工廠|廠房|倉庫|超商|超市|百貨|賣場|店|店裡|公司|廚房)[裡|內](上班|工作|做事|顧店)",
            "顧店",
            "[上|都上|做|輪|值](大夜班|小夜班|夜班|大夜)",
            "日夜顛倒",
            "作息顛倒",
            "白天[都][在](睡|睡覺|補眠)",
            "宅[在家|男|女]",
            "(都|整天|一直|成天|天天|每天|大多|大部分|大多數|幾乎|長期|多半|平常|平時|全天|一整天|多數|通常)[時間|都|是]"
            "[在|待在|待|窩在|關在|躲在|宅在](家|室內|家裡|屋內|屋裡|房間|床上)[裡|上]",
            "(待|窩|關|躲|悶)在(家|家裡|室內|屋裡|房間)",
            "[都]在家[裡][工作|上班|辦公|帶小孩|帶孫]",
            "(不|沒|沒有|不太|不能|很少|幾乎不|從不)出(門|戶)",
            "足不出戶",
            "(臥床|臥病在床|躺床|躺在床上|長期臥床|癱瘓|下不了床|坐輪椅不出門)",
            "(office|office work|office worker|desk job|indoor|indoors|night shift|night shifts|bedridden|work from home|stay home|at home all day|stay at home)",
            "(di kantor|kantor|di rumah|dalam ruangan|văn phòng|trong nhà)",
        ),
    ),
    (
        Sign.COVERED,
        (
            "[有|都|會|都有|都會|一定|每天|要](擦|塗|抹|搽|用|噴|做|上)[好|滿|了]防曬[乳|霜|油|噴霧]",
            "防曬(乳|霜|油|做|做得|做好|做很|措施|衣)",
            "[有|都|會|都有|都會]防曬",
            "(撐|打|拿)[著|把](傘|陽傘|洋傘|雨傘)",
            "(陽|洋)傘",
            "(包|遮|裹)[得|到|的|很](緊緊|很緊|密密|密不透風|緊|全身|滿滿|像木乃伊|像粽子|只剩眼睛|好好|嚴實|緊緊的)",
            "(包緊緊|全身包|包全身|包起來|全副武裝|包得像|蒙面|遮陽|袖套)",
            "長袖[長褲|外套|口罩|帽子]",
            "隔[著][一層](玻璃|窗|窗戶|紗窗)",
            "(窗邊|窗戶邊|窗戶旁|窗前|玻璃窗|透過玻璃|玻璃)",
            "(在|都在|待在)車(上|裡|內)",
            "(sunscreen|sunblock|umbrella|covered up|through glass|through the window)",
        ),
    ),
    (
        Sign.EDGE,
        (
            "(傍晚|黃昏|清晨|凌晨|半夜|夜裡|天黑|日落|入夜|深夜|天沒亮|天還沒亮|天未亮|天亮前|一大早|大清早|透早|暗時)",
            "太陽(下山|還沒出來|出來前|下山後|沒出來|快下山)",
            "(早上|早晨|清早|凌晨)[大概|大約|只有](四|五|六|4|5|6)點[多|半]",
            "(晚上|晚餐後|晚飯後|吃飽晚飯|下班後|晚間)",
            "(下午|傍晚)(五|六|5|6)點[多|半]",
            "(evening|evenings|after dark|before dawn|at night|early morning|dusk)",
        ),
    ),
    (
        Sign.NOON,
        (
            "(中午|正午|午間|午休|日正當中|大中午)",
            "(早上|上午)(十|十一|10|11)點[多|半]",
            "下午(一|兩|二|1|2)點[多|半]",
            "(11|12|十一|十二)點",
            "(noon|midday|lunch)",
        ),
    ),
    (Sign.DAYTIME, ("(早上|上午|下午|白天|早晨|午後)",)),
    (
        Sign.PLENTY,
        (
            "(常|常常|經常|時常|很常|天天|每天|每日|幾乎每天|每天都|天天都|整天|成天|一直|都會|每天都有|幾乎天天)[都]"
            "[在|有|會|去|出去|到外面|到戶外|被]曬[到|得到|著][太陽|日頭]",
            "(常|常常|經常|很常)[會|在|有][接觸|照](太陽|陽光|到太陽|到陽光)",
            "曬[太陽|到太陽|日頭][的][時間|機會|得|的][都](很|蠻|滿|非常|超|挺|真的|好|也|算|比較|十分)(多|夠|足|足夠|充足|久|飽|長)",
            "曬[太陽|到太陽][的][時間][得|的](多|夠|足夠|充足|不少|飽)",
            "(太陽|陽光|日曬|日照|日頭)[曬|曬得|照|時間][都](很|蠻|滿|非常|超|挺|十分|算|都|也|有)[很](多|夠|足|足夠|充足|大|充分)",
            "(陽光|日照|日曬|太陽)(充足|足夠|充分|夠|多)",
            "(充足|足夠|充分|很多|大量|夠多|滿滿|滿多|蠻多|不少)[的](陽光|日照|日曬|太陽)",
            "(大太陽|太陽|烈日)[底|下|底下|下面|當空](下|底下|下面|底)[做事|工作|跑]",
            "曬一整天[太陽]",
            "整天[在][外面|戶外]曬",
            "曬成黑炭",
            "(plenty of|lots of|a lot of|enough|much|good) (sun|sunlight|sunshine)",
            "(sering|banyak|setiap hari) [kena ][sinar ]matahari",
            "nhiều nắng",
        ),
    ),
    (
        Sign.OUTDOOR_LIFE,
        (
            "(種|下|耕|做|巡|犁|顧|割|插|作|犁)(田|稻|稻子|秧|穡)",
            "田(裡|頭|間|中|上)",
            "[都|每天]在田(裡|工作|做事|邊)",
            "務農",
            "做農",
            "農(夫|婦|民|家|事|作)",
            "(工地|做工|板模|綁鐵|粗工|泥作|鷹架|營造|做土水|水泥工|蓋房子)",
            "(捕魚|討海|出海|漁夫|漁民|討海人|跑船|養殖|養蚵|採蚵|曬鹽|魚塭|漁船)",
            "(戶外|室外|外面|露天|外頭)[的][做|在](工作|上班|做事|做工|作業|勞動|幹活)",
            "在(戶外|室外|太陽下|露天)(工作|上班|做事|做工)",
            "(外送員|跑外送|送外送|做外送|郵差|清道夫|清潔隊|掃馬路|交通警察|交警|指揮交通|救生員|園丁|放牛|牧羊|採茶|茶農|果農|菜農|花農|蔗農)",
            "(外勤|跑外勤|跑工地|巡山|護林)",
            "(farmer|farming|farm work|construction|construction site|fisherman|outdoor job|outdoor work|work outdoors|work outside|working outdoors|lifeguard)",
            "(petani|sawah|di ladang|nông dân|làm ruộng|làm nông|công trường)",
        ),
    ),
    (
        Sign.OUTING,
        (
            "(海邊|沙灘|菜園|果園|茶園|花園|菜園子|農場|山上|公園|操場|田邊)",
            "(散步|走路|健走|快走|慢跑|跑步|遛狗|溜狗|爬山|登山|釣魚|騎腳踏車|騎車|運動|打球|打高爾夫|衝浪|游泳|種菜|種花|拔草|除草|打太極|走操場|出門|出去|外出|戶外|在外面|外面|在外|室外|擺攤|外拍|跑業務|戶外活動|走動|活動|走)",
            "(outside|outdoors|outdoor|beach|garden|walk|walking|jogging|hiking|di luar|ngoài trời)",
        ),
    ),
    (
        Sign.DAILY,
        (
            "(每天|每日|天天|日日|每一天|幾乎每天|幾乎天天|大部分的日子|每天都|天天都|從早到晚|整天|一整天|成天|整日|大部分時間|長期|長年|一年四季)",
            "(一|每|1)[個](週|星期|禮拜|周)[有|大概|至少|曬|去|出門]"
            "(四|五|六|七|四五|五六|4|5|6|7|4-5|5-6|4~5|5~6|四到五|五到六)(天|次)",
            "週一到週五",
            "(every day|everyday|daily|all day|most days|setiap hari|mỗi ngày)",
        ),
    ),
    (
        Sign.SOME_DAYS,
        (
            "(一|每|1)[個](週|星期|禮拜|周)[有|大概|大約|差不多|至少|只|才|曬|去|出門|只有]"
            "(一|二|兩|三|一兩|一二|兩三|二三|三四|1|2|3|1-2|2-3|3-4|1~2|2~3|3~4|兩到三|一到兩|二到三)(天|次)",
            "(weekend|weekends|once a week|twice a week)",
        ),
    ),
    (Sign.BRIEFLY, ("(一下子|一下下|一會兒|一會|一下|幾分鐘|兩三分鐘|三五分鐘|短暫)",)),
    (Sign.SUNNING, ("曬[太陽|到太陽|日頭]", "(太陽|陽光|日照|日曬|日光浴|sun|sunlight|matahari|nắng)")),
)

SHORT: tuple[tuple[Sign, tuple[str, ...]], ...] = (  # the whole answer, when sun was asked
    (
        Sign.LITTLE,
        (
            "[很|極|超|非常|比較|較|蠻|滿|偏|有點|真的很|太]少",
            "很少很少",
            "(不|不太|不算|不會很|不會太)多",
            "[都|完全|幾乎|根本|幾乎都|從來|一直]沒有",
            "[都|完全|幾乎|根本|幾乎都|從來]沒",
            "(無|不會|不常|不太會|不太常|不夠|不足|不充足|不太夠|不大會|沒什麼|沒什麼機會|沒機會|一點點|一點點而已|很低|低|少少|少得可憐|少之又少|不太有)",
            "(rarely|little|very little|not much|no|never|not enough|seldom|hardly|hardly ever|low|none)",
            "(jarang|sedikit|kurang|ít|rất ít|it|tidak pernah)",
        ),
    ),
    (
        Sign.PLENTY,
        (
            "[很|非常|蠻|滿|挺|超|超級|相當|算|太|還蠻|還滿|算蠻]多",
            "[很|非常|蠻|滿|挺|超|十分|相當|算|還算|都很](充足|足夠|夠|足|充分)",
            "(不少|大量|蠻常|滿常|很常|常|常常|經常|時常|每天|天天|幾乎每天|每天都有|每天都會|每天都曬|天天曬|幾乎天天|很多很多|多|高)",
            "(a lot|lots|plenty|much|often|every day|everyday|daily|enough|most days)",
            "(sering|banyak|cukup|nhiều|nhieu|setiap hari|thường xuyên)",
        ),
    ),
    (
        Sign.BETWEEN,
        (
            "有[一點|一些|一點點|時|時候|啊|喔|曬|在曬]",
            "(會|多少有|偶爾|普通|一般|中間|中等|不錯|還行|尚可|可以|算有|應該有|應該夠|大概夠|適量|不多不少|平均|在家)",
            "(yes|so so|ok|okay|normal|kadang|thỉnh thoảng)",
        ),
    ),
)
