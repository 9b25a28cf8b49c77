"""Greetings and thanks, when they are the whole message."""

from __future__ import annotations

from core.reading.understood import Intent

COURTESIES: tuple[tuple[Intent, tuple[str, ...]], ...] = (
    (
        Intent.THANKS,
        (
            (
                "[好|好的|太好了|ok|了解|非常|很|太|真的|真是|真|多|十分](謝謝|感謝|感恩|多謝|謝啦"
                "|3q|3x|感激|謝囉|謝了|甘溫|感溫)[你|妳|您|你們|喔|啦|你的幫忙|您的幫忙|幫忙|你關心|您關心|你的關心|您的關心|關心|陪伴|你的陪伴|回答|你的回答|說明|你的說明"
                "|提醒|你提醒我|您提醒我|提醒我|你的提醒|有你提醒|骨本|大家|晚安|早安|午安|再見|掰掰|拜拜|指教|指點|師兄|師姐|老師|醫師|小姐|分享][指點|指教|幫忙]"
            ),
            (
                "[/](thanks|thank you|thx|ty|thanks a lot|thank you very much"
                "|thank you so much|terima kasih|makasih|cảm ơn|cam on)"
            ),
            (
                "(好的|好喔|知道了|了解|收到|嗯嗯|明白|明白了|懂了|我知道了|好我知道了|瞭解"
                "|okay|ok|got it|沒問題|好呀|好啊)"
            ),
            "(謝謝謝謝|感謝感謝|你真好|你好棒|讚|很棒|太棒了|好棒|真好用|辛苦了|你辛苦了|您辛苦了|大家辛苦了|辛苦你了|good)",
        ),
    ),
    (
        Intent.GREET,
        (
            "(你|妳|您|大家|你們)[們]好[嗎|啊|哇]",
            "[你好|您好|哈囉|請問]有人在[嗎]",
            (
                "(哈囉|哈嘍|哈羅|嗨|嗨嗨|安安|早安|午安|晚安|早|早上好|晚上好|下午好|在嗎"
                "|有人在嗎|有人嗎|在|嘿|hey|hi|hello|hello there|hi there|halo|hai|xin chào"
                "|chào|good morning|good evening|good afternoon|good night|哈摟|你好你好|賀"
                "|平安|早安您好|你好早安|早安你好|安|哈哈囉|初次見面|吃飽了嗎|吃飽沒|吃飽未"
                "|呷飽未|你好嗎|再見|拜拜|掰掰|掰|拜|掰囉|再會|先掰|下次聊|bye|byebye|goodbye|88)[骨本|你好]"
            ),
        ),
    ),
)
