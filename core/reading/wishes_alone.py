"""Messages that are nothing but a wish, by what they want; the first that fits counts."""

from __future__ import annotations

from core.reading.courtesies import COURTESIES
from core.reading.relatives import RELATIVE
from core.reading.understood import Intent

WHOLE: tuple[tuple[Intent, tuple[str, ...]], ...] = (
    (Intent.INSULT, ("(幹|靠|媽的|他媽的|操|屁|爛|爛透|廢)",)),
    (Intent.CHANGE, ("(換人|換一個人|換個人|換對象|換別人|換人問|我要換人)",)),
    (
        Intent.START,
        (
            "[/]start[ now|吧]",
            "[我|我要|我想|現在|馬上|可以|來|那就|請|ok]開始[了|填|吧|使用|問|囉|測驗|評估]",
            "(begin|let's start|lets start|let's go|mulai|bắt đầu|bat dau|好開始|gogo|go)",
        ),
    ),
    (
        Intent.RESTART,
        (
            (
                "[我|我想|我要|全部|整個|請](重來|從頭來|從頭|重新開始|重新來|從頭開始"
                "|重頭開始|重新來過|重頭來|重填|重新填|重新填寫|重置|再來一次|重做|重新做|重新算|重算"
                "|再算一次|重新評估)[一次|一遍|好了]"
            ),
            "[/](restart|reset|start over|ulang|làm lại)",
        ),
    ),
    (
        Intent.BACK,
        (
            "[回|回到|回去|我要|我要回|退回]上一(步|題|個|個問題|頁|個步驟)",
            "(返回|回上題|上一步|退回|倒退|回去上一題|[/]back|go back|previous|kembali|quay lại)",
        ),
    ),
    (
        Intent.CANCEL,
        (
            "[我要|我想|先|全部]取消[了|好了|吧|掉]",
            (
                "(算了|不問了|我不問了|先不問了|不要了|不用了|不玩了|結束|離開|停止|停|先這樣|不填了|不做了|不想填了"
                "|不想弄了|下次再說|改天再說|之後再說|先不做了|算了不填了|算了不要了"
                "|算了不用了|算了不做了|算了算了|先不填了|先不弄了|不做|不想做了|先不要"
                "|先不用|我不要了|不弄了|結束對話|退出)[吧|好了|謝謝]"
            ),
            "[/](cancel|quit|exit|stop|batal|hủy|nevermind|never mind|end)",
        ),
    ),
    (
        Intent.HELP,
        (
            "[使用|操作](說明|幫助|教學|方法|方式)[書]",
            (
                "(選單|菜單|主選單|功能|功能表|指令|目錄|怎麼用|如何使用|怎麼使用|怎麼操作"
                "|怎麼弄|怎麼玩|要怎麼用|這怎麼用|這要怎麼用|這個怎麼用|不會用|我不會用"
                "|看不懂|我看不懂|不懂|聽不懂|我不懂|什麼意思|這是什麼意思|這是什麼|這什麼"
                "|你是誰|你是什麼|你是機器人|你叫什麼名字|幫幫我|幫忙|幫我|求助|客服|人工客服"
                "|真人|找真人|我要找真人|轉真人|幫我一下|然後呢|接下來呢|要幹嘛|要做什麼"
                "|我要做什麼|我該怎麼做)[一下|嗎]"
            ),
            (
                "(你|妳|您|這)[到底|還](會|能|可以|有)[做|幫我|幫我做|幫|提供](什麼|什麼功能"
                "|哪些|哪些事|啥|什麼服務)"
            ),
            (
                "[/](help|menu|how to use|how does this work|what can you do|who are you"
                "|bantuan|trợ giúp)"
            ),
            "(help me|i don't understand)",
        ),
    ),
    (
        Intent.PLAN,
        (
            (
                "[做|我要做|我想做|幫我做|做一份|我要做一份|看|看我的|給我|給我看|我的|我要看|我要|我想看|查看|顯示|秀|再看一次"
                "|再給我看一次|查|想看|看一下|看看|回到|請給我|算|幫我看|打開|秀出|看媽媽的"
                "|媽媽的|我媽的|調出][我的|個人|補骨|補鈣|骨本|營養|飲食|存骨本|一下][的]"
                "(計畫|計劃|結果|建議|計畫表|計劃表|方案|清單|報告|補充建議|建議量|菜單表)[呢"
                "|一下|表|嗎]"
            ),
            (
                "[/](plan|my plan|show plan|show my plan|show me my plan|see plan|rencana"
                "|rencana saya|kế hoạch)"
            ),
        ),
    ),
    (
        Intent.REMIND,
        (
            (
                "[我要|我想要|我想|開|開啟|設|設定|打開|啟用|新增|加|要|幫我設|每天|訂|設個"
                "|吃鈣|吃藥|設定每天的|我要設|我要設定|定時|需要|也要]提醒[功能|我|時間|設定"
                "|一下|通知]"
            ),
            (
                "[/](remind|reminder|reminders|remind me|set reminder|set a reminder|ingatkan"
                "|ingatkan saya|nhắc nhở|nhắc tôi)"
            ),
        ),
    ),
    (
        Intent.STOP_REMINDER,
        (
            (
                "[我要|我想|請|全部|可以|想]"
                "(停止|取消|關閉|關掉|停掉|不要|刪除|刪掉|移除|解除|不用|停)[全部|所有|我的"
                "|這個|每天的|鈣片|吃藥|再]提醒[我|了|功能|通知|吧|好了]"
            ),
            (
                "提醒[功能|通知](關掉|取消|停|停止|停掉|關閉|不要了|不用了|刪掉|都不要"
                "|可以停了|關)[了|掉]"
            ),
            (
                "(別|不要|不用|不必|不需要|請不要|請別)[再|一直|每天][來|給我|傳|發](吵|煩|傳"
                "|傳了|提醒|叫|傳訊息|發訊息|通知|吵我|煩我)[我|了|給我]"
            ),
            (
                "[/](stop reminder|stop reminders|stop reminding me|stop reminding"
                "|turn off reminders|cancel reminder|cancel reminders|no more reminders"
                "|berhenti ingatkan|tắt nhắc nhở)"
            ),
        ),
    ),
    (
        Intent.SHARE,
        (
            (
                "[我要|我想|想|可以|怎麼|如何|幫我|請|要]分享[計畫|計劃|我的計畫|連結|一下"
                "|出去|給別人|結果]"
            ),
            (
                "[我要|我想|想|可以|怎麼|幫我|請](分享|傳|轉傳|轉|發|寄|給|轉發|秀)[計畫|計劃"
                f"|這個|這份|結果|一份|我的計畫]給[我|我的|她|他]{RELATIVE}[看|一份|一下|看看"
                "|們|看一下]"
            ),
            "[/](share|share plan|share my plan|bagikan|chia sẻ)",
            "(列印|印出來|列印給醫生|給醫生|給醫師看|印給醫生看|列印計畫)",
            "(轉傳|分享連結|產生連結|qr code|qrcode|給我連結)",
        ),
    ),
    (
        Intent.FAMILY,
        (
            (
                "[我的|看|查看|看看](家人|家庭|家人圈|親友|親友圈|家族|家庭圈|照顧名單"
                "|家人清單|家人名單|家庭成員|關心的人)[名單|清單|們|設定]"
            ),
            (
                "[我要|我想|想|怎麼|幫我|可以](加|加入|新增|邀請|邀|連結"
                f"|加個){RELATIVE}[進來|一起|加入|進來一起]"
            ),
            "[我要|我想|想](加入家人|邀請家人|加家人|新增家人|家人一起|和家人一起用)",
            "[/](family|my family|add family|invite family|keluarga|gia đình)",
        ),
    ),
    (
        Intent.DELETE_DATA,
        (
            (
                "(忘記我|忘了我|忘掉我|把我忘了|註銷|刪帳號|刪除帳號|刪掉帳號|清空|全部刪掉"
                "|全部刪除|我要刪除|全刪|刪除全部|都刪掉|刪除|刪光)[吧|全部]"
            ),
            (
                "[/](delete|delete my data|delete data|erase my data|forget me"
                "|delete everything|delete my account|hapus data|hapus data saya|xóa dữ liệu)"
            ),
        ),
    ),
    (
        Intent.EXPORT_DATA,
        (
            "[我要|我想|可以|能|怎麼|想|請](匯出|備份|輸出|下載)[一份|全部|所有|嗎]",
            "[/](export|export data|export my data|download my data|ekspor data|xuất dữ liệu)",
        ),
    ),
    (
        Intent.LARGER,
        (
            (
                "[字|字體|文字|可以|請|把|把字](字|字體|文字)[可以|能不能|請|要|放|變|再|調"
                "|弄|太小|看不清楚|有點小](大|大一點|大些|大點|大一些|放大|太小|太小了|好小"
                "|調大|加大|很小)[嗎|一點]"
            ),
            (
                "(看不清楚|放大|放大字|大字|大字版|大字體|字太小看不到|看不清楚字|字看不到"
                "|larger|bigger text|larger text|bigger font|字放大一點)"
            ),
        ),
    ),
    (
        Intent.SMALLER,
        (
            "(字|字體|文字)[可以|請|放|變|再|調|弄](小|小一點|小些|小點|太大|太大了|縮小|調小)",
            "(smaller|smaller text|縮小)",
        ),
    ),
    (
        Intent.ODD,
        (
            (
                "(這|這裡|這個|這邊|這句|這段)[好像|有點|怎麼|是不是](怪怪的|怪怪|很怪|奇怪"
                "|有問題|有錯|錯了|不對|不太對|不正確|寫錯了|怪)"
            ),
            "(怪怪的|回報|回報問題|回報錯誤|內容有誤|有錯字|report|this is wrong)",
        ),
    ),
    (
        Intent.UNREMEMBER,
        (
            (
                "[先|請|可以](不要|別|不用|不必|不可以|不准)(記|記住|記錄|紀錄|存|儲存|記下來"
                "|存起來|記我的|留)[這個|這些|了|下來|我說的]"
            ),
            "don't remember",
        ),
    ),
    (
        Intent.WHY,
        (
            (
                "(為什麼|為何|為啥|為什麼要問|為什麼要問這個|為什麼問這個|幹嘛問這個"
                "|問這個幹嘛|問這幹嘛|為什麼要這樣|什麼原因|原因|怎麼說|why)[呢|要問|這樣]"
            ),
        ),
    ),
    (
        Intent.DONE,
        (
            (
                "[我|鈣片|藥|今天|都|已經|已|也|剛|剛剛|早上|晚上|維他命d|d3|我的|早就|媽媽"
                "|早餐後|中午|我有|有|我已經|今天的|今天已經][都|也|已經|已|剛|剛剛|早就|有"
                "|按時]"
                "(吃了|吃過了|吃好了|吃完了|吃囉|吃過|吃完|吃好|吃掉了|服用了|服用完|服了"
                "|補了|有吃了|吃下去了|吞了|喝了)[喔|啦]"
            ),
            "[我]已(服用|吃|服|完成)",
            (
                "(完成|打卡|搞定|達成|做完了|做到了|完成了|有吃|已完成|打勾|ok了|done|taken"
                "|i took it|took it|already took it|sudah minum|sudah|đã uống)"
            ),
        ),
    ),
    (
        Intent.SKIP_TODAY,
        (
            (
                "(今天|今日|今晚|這次|這一次|今早)[先|就|我|想](跳過|不吃|不吃了|略過|不用"
                "|休息|不補|免了|暫停一次|先不吃)[吧|了|一次]"
            ),
            "(跳過今天|略過今天|skip today|skip)",
        ),
    ),
    (
        Intent.SNOOZE,
        (
            (
                "[等|再等|過|待|再過|等等|再|等我|可以|好|請](等一下|等下|等等|待會|待會兒"
                "|晚點|晚一點|稍後|稍等|等會|等會兒|一會|一會兒|一下|半小時|半個小時|一小時"
                "|一個小時|十分鐘|十五分鐘|二十分鐘|三十分鐘|10分鐘|15分鐘|20分鐘|30分鐘"
                "|5分鐘|五分鐘|1小時)[後|之後|以後|再|我]"
                "[再][提醒|吃|說|叫|說吧|叫我|提醒我|來|吃喔|問|通知我|吃鈣片|弄|補][一次|吧]"
            ),
            (
                "(還沒|還沒吃|還沒有吃|還沒有|沒吃|在忙|正在忙|我在忙|現在不方便|忙|在外面"
                "|在開車|開車中|現在沒空|沒空|沒空吃|還在外面|飯還沒吃)"
            ),
            "[/](snooze|later|remind me later|in a minute|not yet|wait|nanti|lát nữa|để sau)",
        ),
    ),
    *COURTESIES,
)
