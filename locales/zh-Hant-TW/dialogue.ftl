### 對話。溫暖、簡短；不責備、不診斷、不保證。

greet =
    您好，我是{ -brand }，陪您「存骨本」。🦴
    我會問幾個簡單的問題，再從兩篇文章裡整理出：一天大約要多少鈣、維生素 D3、K2、K1，可以吃哪些食物。
    我不是醫師，不能看病，也不能代替醫師、藥師和營養師。

    您告訴我的年齡、性別、日曬、健康和飲食，只用來做這份計畫，會加密保存。想刪掉，隨時打「刪除我的資料」。

    也可以一句話講完，像這樣：
    「我媽68歲，很少曬太陽，沒吃抗凝血藥」
greet-short =
    您好，我是{ -brand }，陪您「存骨本」。我不是醫師，不能代替看病。
    您說的只用來做這份計畫，會加密保存；打「刪除我的資料」就全部刪掉。
greet-again = 您好，又見面了。我還記得：{ $things }。
greet-back = 您好！想看計畫、設提醒，或有什麼想問的，直接說就可以。

# 群組裡只說這一句，不談任何人的健康。
group-private = 大家好，我是{ -brand }。健康的事不方便在群組裡說，請點我的頭像，私下跟我聊。

about = 好，我們來看{ $whose }的。
noted = 記下了：{ $things }。（要改，直接再說一次就好）
noted-health = 記下了：{ $things }。這只用來決定能不能給數字；不想讓我記，說「不要記」就刪掉。
noted-others = { $things }，我也先記著，一位一位來。
noted-others-health = { $things }，我也先記著，一位一位來。這只用來決定能不能給數字；不想讓我記，說「不要記」就刪掉。
next-waits = { $who }的還沒做完，要接著看嗎？
label-turn = 接著看{ $who }的
struck = 好，這一項我拿掉了。
going-on = 好，我們接著來。
asked-soon = 好，這個等一下就會問到。先看這一題：
sun-left-between = 好，介於中間，我先照「曬得比較少」來看。之後想到，隨時說都可以。
calcium-given = 好，醫師開的鈣片，請照醫師說的吃。要不要再另外補，回診時問一下醫師最準。
nothing-more = 好，那就先這樣。想到什麼，隨時再跟我說。
diet-unlisted = 好，我知道了。這一項不在我的清單上，挑食物的時候請您自己留意。
denied-noted = 我記的是：{ $things }。如果根本沒有在吃，按「改健康狀況」，我就重問這一題；如果只是這一次沒吃，就不用改。
nothing-new = 好的，這個我已經記著了。
health-unlisted = 好，我知道了。這個不在我要問的清單上，計畫照舊；要怎麼吃，還是聽看診的醫師和營養師的。
health-whose = 這是您自己的，還是{ $who }的？連稱呼再說一次，我才不會記錯人，像「我自己有吃華法林」。
kin-which = 「{ $word }」和之前說的{ $who }是同一位嗎？是的話，用「{ $who }」再說一次；是另一位，就連年紀一起說，我才不會記錯人。
tube-fed = 好，我知道了，是管灌。我的清單是用嘴巴吃的食物，不一定能灌；灌食裡有多少鈣、要不要另外補，請問幫忙配的營養師或醫師，先不要自己加，也不要自己把補充品磨了灌進去。

said-again = 好，再說一次：
misread = 不好意思，我沒看懂，再問一次：
misread-again = 還是沒看懂，換個方式問；不方便回答，就按「先跳過」。
misread-left = 還是沒看懂，這題先放著，我們往下走。之後想到，隨時說都可以。
plan-not-yet = 計畫還差幾題，答完就看得到。
not-understood = 不好意思，這句我沒看懂。您可以說「看計畫」、「提醒我」、「改資料」，或說「幫我媽問」。
empty = 我沒看到字。請打字，或按鍵盤上的麥克風說話。
old-button = 這個按鈕已經過時了，我們從這裡繼續。

thanks = 不客氣，照顧骨頭慢慢來就好。
nodded = 好，有事隨時跟我說。
insult = 抱歉讓您不高興了。您說說看哪裡不對，我來改。
after-alarm-119 = 知道了。人還不舒服，或您不放心，請馬上打 119，照電話裡說的做。骨頭的事不急，之後想到再說。
after-alarm-1925 = 謝謝您告訴我。心裡苦的時候，隨時可以打 1925（24 小時、免付費），有人會好好聽您說；有立即的危險，請馬上打 119。骨頭的事不急。
help-is-coming = 好，有人來幫忙就好。請照 119 和醫護人員說的做，身邊最好有人陪；情況變了，馬上再打 119。

help =
    我可以幫您：
    ・做一份計畫：說「看計畫」
    ・幫家人看：說「幫我媽問」
    ・改資料：說「改年齡」、「改健康狀況」
    ・每天提醒：說「每天早上八點提醒我」
    ・字大一點：說「字大一點」
    ・看我記了什麼：說「匯出我的資料」
    ・這次不要留：說「不要留紀錄」
    ・全部刪掉：說「刪除我的資料」
    ・換語言（English、Bahasa Indonesia、Tiếng Việt）：說「換語言」
    身體不舒服請找醫師；緊急請打 119。

why-ask-age = 文章是照年齡分的，幾歲不同，一天的量就不同。不方便說也沒關係。
why-ask-sex = 文章把停經後的女性另外分一列，所以要問。不方便說也沒關係。
why-ask-menopause = 停經以後，文章寫的量不一樣，所以要問。不確定也沒關係。
why-ask-sun = 皮膚曬到太陽會自己做維生素 D。曬得多、曬得少，文章寫的 D3 的量不一樣。
why-ask-safety = 有些病和藥，像腎臟病、腎結石、抗凝血藥，自己補鈣、維生素 D 或 K 可能不安全。知道了，我才不會給錯數字。不想說也可以，只是這次就不寫數字。
why-ask-diet = 知道了，我就不會列出不能吃的食物。不方便說也沒關係。
why-what = 等您有了計畫，裡面的每一個數字和食物，我都可以告訴您出處。

cancelled = 好，先停在這裡。想繼續，說「看計畫」就可以。
restarted = 好，我們重新來過。
no-way-back = 前面沒有上一題了，我們從這裡繼續。
change-which = 目前記著：{ $things }。想改哪一項？也可以直接說，例如「其實是58歲」。

erase-sure = 要把資料、計畫和提醒全部刪掉嗎？您自己和家人的都會刪，刪掉就找不回來了。
erased = 全部刪掉了，我什麼都沒有留下。想再開始，說「開始」就可以。
erase-kept = 好，都還留著，沒有刪。
# $who (String) 要刪除的這一位：媽媽、阿珠、您自己
erase-one-sure = 要把{ $who }的資料、計畫和提醒刪掉嗎？只刪{ $who }的，別人的都留著；刪掉就找不回來了。
erased-one = { $who }的資料、計畫和提醒都刪掉了，別人的都還在。
erase-nobody = 我這裡沒有這一位的資料。要刪的是下面哪一位的呢？
erase-in-turn = 好，一位一位來。
erase-which = 要刪的是下面哪一位的呢？
# $who (Phrase) 這一位
erase-one-kept = 好，{ $who }的還留著，沒有刪。
# $things (List) 這位的資料：年齡、性別、提醒……
exported = 我記著的是：{ $things }。
exported-nothing = 我這裡沒有記著您的任何資料。
# $things (List) 同意過什麼、分享了幾個
exported-rest = 帳號裡還記著：{ $things }。
exported-ids =
    除了這些，只留著訊息的編號（看不出內容），同一則才不會回兩次。
    要改，說「改資料」；要刪，說「刪除我的資料」，也可以只刪一位，像「刪除媽媽的資料」。
# $address (String) 網址
exported-page =
    要整頁看、列印，或存成檔案，打開這裡（一小時內有效，別轉給別人）：
    { $address }
# $day (String) 生日
is-born = { $day } 出生
# $days (List) 星期幾；$time (String) 幾點
is-reminder = 提醒（{ $days } { $time }）
is-reminder-former = 停掉的提醒（{ $days } { $time }）
is-reminder-single = 一次的提醒（{ $day } { $time }）
# $count (Number)
is-diary = 提醒後的紀錄 { $count } 次
# $zone (String)
is-zone = { $zone }時間
# $count (Number)
is-shares = 打開著的分享 { $count } 個
is-large = 字放大
# $what (String) 同意的事；$day (String) 何時；$channel (String) 在哪裡；$version (String) 哪一版說明
consent-given = 同意{ $what }（{ $day }，{ $channel }，第 { $version } 版說明）
consent-health = 記下健康狀況
consent-reminder = 提醒
consent-share = 分享計畫
consent-family = 讓家人幫忙
unremembered = 好，健康狀況已經刪掉，沒有記。少了這一題，我就不能給數字，請問醫師或藥師。
unremembered-nothing = 好。健康狀況還沒有記下什麼；問到的時候，不想說也可以。

idle-ask =
    好久不見，您好嗎？我們一年沒有說話了。
    我還留著您的資料和提醒。沒有回覆的話，三十天後會全部刪掉。
    想留著，回我任何一句話就好。
kept-all = 好，都替您留著。
fleeting-on = 好，這次說的我都不留：一個小時沒有說話，就全部刪掉。要設提醒或傳給家人時，才會再記下來。
fleeting-off = 提醒和分享要記得才做得到，所以從現在起我會記下來。不要記，再說一聲「不要留紀錄」。

odd = 謝謝您告訴我。我把剛才那段話交給負責的人檢查，不會附上您的任何資料。

larger = 好，字放大了。想變回來，說「字小一點」。
larger-telegram = Telegram 的字要在手機上調：打開 Telegram 的「設定」，找「文字大小」，拉大就好。
larger-terminal = 終端機的字要在視窗裡調，通常按 Ctrl 和「+」就會變大。
smaller = 好，字變回原來的大小。

sent-sticker = 收到貼圖了，謝謝！
sent-photo = 我看不懂照片。想告訴我什麼，請打字，或按鍵盤上的麥克風說話。
sent-voice = 我還聽不懂語音訊息。請按鍵盤上的麥克風說話，手機會幫您變成字。
sent-video = 我看不懂影片。請打字，或按鍵盤上的麥克風說話。
sent-location = 謝謝，不過我不需要知道您在哪裡。
sent-file = 我不能打開檔案。請把想說的打給我就好。
sent-contact = 謝謝，不過我不會留別人的聯絡資料。想幫家人看，說「幫我媽問」就可以。
sent-edited = 看到您改了訊息。要更正的話，請再說一次就好。
sent-unsent = 您收回了一則訊息。如果裡面說的不要算，請告訴我要改什麼。
sent-other = 這個我看不懂。請打字，或按鍵盤上的麥克風說話。

## 說回去用的詞。

is-subject-self = 您
is-yourself = 您自己
is-subject-mother = 媽媽
is-subject-father = 爸爸
is-subject-grandmother = 阿嬤
is-subject-grandfather = 阿公
is-subject-spouse = 另一半
is-subject-child = 孩子
is-subject-other = 這位家人
is-called = { $name }
is-age = { $age } 歲
is-sex-female = 女生
is-sex-male = 男生
is-menopause-yes = 已經停經
is-menopause-no = 還沒停經
is-sun-low = 很少曬太陽
is-sun-ample = 日曬充足
is-conditions-none = 沒有列出的疾病和用藥
is-conditions-warfarin = 吃華法林類抗凝血藥
is-conditions-unknown-anticoagulant = 可能有吃抗凝血藥（不確定哪一種）
is-conditions-kidney-disease = 腎臟病
is-conditions-kidney-stones = 腎結石
is-conditions-hypercalcemia = 血鈣過高，或會讓血鈣變高的病
is-conditions-pregnant = 懷孕或備孕
is-conditions-breastfeeding = 正在餵母奶
is-conditions-active-vitamin-d = 醫師開的維生素 D
is-conditions-doac = 新型抗凝血藥
is-conditions-thiazide-digoxin-lithium = 利尿劑、毛地黃或鋰鹽
is-conditions-levothyroxine = 甲狀腺素
is-conditions-antibiotics = 正在吃抗生素
is-conditions-bisphosphonate = 口服骨鬆藥
is-conditions-osteoporosis-injection = 骨鬆針
is-conditions-iron = 鐵劑、鋅這類要和鈣片錯開的藥
is-conditions-steroid-aed = 類固醇、抗癲癇藥這類藥
is-conditions-heart-disease = 心血管疾病
is-conditions-malabsorption = 吸收受影響
is-conditions-fragility = 骨鬆的警訊
is-conditions-unread = 有一項現在還讀不到
is-diet-none = 都吃
is-diet-vegetarian = 吃素（蛋奶可）
is-diet-vegan = 全素
is-diet-lactose-intolerant = 喝牛奶會不舒服
is-diet-fish-allergy = 魚過敏
is-diet-soy-allergy = 黃豆過敏
is-diet-egg-allergy = 蛋過敏
is-diet-milk-allergy = 牛奶過敏
is-diet-sesame-allergy = 芝麻過敏
is-diet-unread = 有一項現在還讀不到
