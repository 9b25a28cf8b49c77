"""Messages that are nothing but a wish about reminders: to have, to see, to rest, to end them."""

from __future__ import annotations

from core.reading.understood import Intent

_STAND = (
    Intent.REMINDERS,
    (
        (
            "[我|我要|我想|想|要|幫我|給我|請|可以|讓我](看|看看|看一下|查|查看|查一下|查詢|顯示|確認)"
            "[我|我的|目前|目前的|現在|現在的|已設定的|設定的|設好的][的]提醒[時間|清單|列表|設定|有哪些|是幾點|嗎]"
        ),
        (
            "[我|我媽|媽媽|阿嬤|阿公|爸爸|目前|現在|每天][的][目前|現在|設定|設好][的]"
            "提醒[時間][是|在|設|設在|設定|定在|都]"
            "(幾點|有哪些|幾次|什麼時候|哪些|哪幾個|清單|列表|呢|設好了嗎|設了嗎|怎麼看|在哪裡看|在哪看)[呢|啊]"
        ),
        (
            "[/](my reminders|my reminder|show reminders|show my reminders|list reminders"
            "|when is my reminder|see reminders)"
        ),
    ),
)
"""What stands is asked about, and nothing set; in other words: ``reminders.asked``."""

REMINDERS: tuple[tuple[Intent, tuple[str, ...]], ...] = (
    _STAND,
    (
        Intent.REMIND,
        (
            (
                "[我要|我想要|我想|開|開啟|設|設定|打開|啟用|新增|加|要|幫我設|每天|訂|設個"
                "|吃鈣|吃藥|設定每天的|我要設|我要設定|定時|需要|也要]提醒[功能|我|時間|設定"
                "|一下|通知]"
            ),
            "[我|我媽|媽媽|目前|現在][的|我的]提醒[時間|呢]",
            "[你|你們|這裡|這個|骨本](有|有沒有|可以有|會有|能有)(鬧鐘|提醒|通知|定時|定時提醒|推播)(功能|的功能|服務)[嗎|可以用嗎]",
            "[我|我想|我要|想|可以|能不能|幫我](設|設定|訂|加|弄)(兩|二|三|四|多|好幾|幾)個(時間|提醒|鬧鐘)[嗎]",
            (
                "[幫我|請|可以|麻煩|請幫我|可以幫我|想|我要](安排|排|排定|規劃|設定|設)[一下|個|一個|我的|每天的]提醒[時間|一下|好嗎|嗎]"
            ),
            "[提醒|時間|提醒時間|鬧鐘|你|叫我](太|有點|有一點)(早|晚)[了|耶|啦]",
            "[提醒|時間|提醒時間|可以|能不能](改|調|提)[到|得](早|晚|早一點|晚一點|早一些|晚一些)[點|嗎]",
            (
                "[/](remind|reminder|reminders|remind me|set reminder|set a reminder|ingatkan"
                "|ingatkan saya|nhắc nhở|nhắc tôi)"
            ),
        ),
    ),
    (
        Intent.PAUSE,
        (
            "[先|我要|我想|請|我想先|可以|可以先](暫停|暫停一下|停一下|停幾天|停一陣子|休息幾天|停(一|兩|三|幾|半)[個](月|禮拜|星期|週|天))[吧|好了|嗎]",
            (
                "[/](pause reminders|pause reminder|jangan ingatkan dulu|jangan ingatkan saya dulu"
                "|istirahat dulu|tạm dừng nhắc|tạm ngừng nhắc|tạm dừng nhắc nhở)"
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
                "|berhenti ingatkan|jangan ingatkan|jangan ingatkan lagi|jangan ingatkan saya lagi"
                "|tắt nhắc nhở|đừng nhắc nữa|đừng nhắc)"
            ),
        ),
    ),
)
