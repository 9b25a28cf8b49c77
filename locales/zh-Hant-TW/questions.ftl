### 問題，一個泡泡只問一件事。ask-<題名>-plain 是沒聽懂兩次以後的另一種說法。

ask-subject = 這份計畫是要給誰的呢？
ask-subject-two = 好，都可以。我們一位一位來，先看哪一位？
ask-subject-about = 是您的孩子，還是兄弟姊妹呢？
ask-subject-plain = 請選一位：計畫是給您自己，還是家裡哪一位？

ask-age =
    請問幾歲了？（足歲）
    直接打數字就可以，像「68」；打「民國47年次」也行。
ask-age-ones = 是哪一歲呢？
ask-age-about = 請問足歲是幾歲？差一歲，建議的量有時就不一樣。
ask-age-impossible = 這個年齡我不太確定，請再打一次足歲，像「68」。
ask-age-zodiac = 光看生肖會差上十二歲，請告訴我足歲，或是哪一年出生的。
ask-age-plain = 請只打一個數字，例如六十八歲就打「68」。

ask-birthday = 今年的生日過了嗎？這樣我才知道足歲是多少。
ask-birthday-plain = 今年生日已經過了，還是還沒到？

ask-sex = 請問是女生還是男生？
ask-sex-plain = 請選「女生」或「男生」；不想說也沒關係。

ask-menopause = 請問停經了嗎？（月經超過一年沒有來，就算停經）
ask-menopause-explain = 月經已經停一年以上了嗎？還有來，就是還沒停；不確定也沒關係，照實說就好。
ask-menopause-plain = 月經停了沒？停了一年以上，選「已經停經」；這一年裡還有來，選「還沒停經」。

ask-sun =
    平常曬太陽多不多？
    「很充足」是指大多數日子，白天都有十幾分鐘以上在戶外，手腳沒有包住。
ask-sun-between = 以最近這一個月來說，比較接近哪一種：多半在室內，還是大多數日子都有在外面曬到太陽？
ask-sun-plain = 大部分的白天，是在屋子裡，還是在外面曬得到太陽？

ask-safety =
    這一題關係到安全，請幫忙看看，有沒有下面這些情形：
    ・吃抗凝血藥（通血路、薄血的藥）
    ・腎臟病、洗腎，或腎結石
    ・血鈣太高、副甲狀腺亢進
    ・懷孕，或正在餵母奶
    ・長期吃其他的藥
    回答只用來決定能不能給數字，會加密保存；隨時說「不要記」就刪掉。
ask-safety-more = 那是哪一種呢？可以一個一個按，按完再按「就這些」。
ask-safety-else = 好，記下了：{ $things }。還有其他的嗎？
ask-safety-medicine =
    血壓或心血管的藥裡，有幾種會影響鈣和維生素。
    請看看藥袋：有沒有寫「利尿劑」、「毛地黃」，或「抗凝血」？
    看不出來就按「不想說、不知道」，我先不給數字，請藥師看藥袋最準。
ask-safety-kidney = 醫師有說過腎臟不好，或是腎臟病嗎？不確定的話，按「不想說、不知道」，我先不給數字，問過醫師再說最安全。
ask-safety-rest =
    好，這一項沒有，我知道了。那其他的呢？
    ・吃抗凝血藥（通血路、薄血的藥）
    ・腎臟病、洗腎，或腎結石
    ・血鈣太高、副甲狀腺亢進
    ・懷孕，或正在餵母奶
    ・長期吃其他的藥
    都沒有，就按「都沒有」。
ask-safety-unlisted =
    好，我知道了。這個不在我的清單上；我要問的是下面這些，有沒有呢？
    ・吃抗凝血藥（通血路、薄血的藥）
    ・腎臟病、洗腎，或腎結石
    ・血鈣太高、副甲狀腺亢進
    ・懷孕，或正在餵母奶
    ・長期吃其他的藥
    都沒有，就按「都沒有」。
ask-safety-unread =
    您剛才說的，我怕我沒看懂，所以再請教一次：有沒有下面這些情形？是藥的話，照藥袋上的名字打給我就好。
    ・吃抗凝血藥（通血路、薄血的藥）
    ・腎臟病、洗腎，或腎結石
    ・血鈣太高、副甲狀腺亢進
    ・懷孕，或正在餵母奶
    ・長期吃其他的藥
    都沒有，就按「都沒有」。
ask-safety-which =
    您說沒有別的，那有的是哪一樣呢？直接打出來，或按下面的按鈕。
    都沒有，就按「都沒有」。
ask-safety-nursing = 好，懷孕這一項我拿掉了。現在有在餵母奶嗎？餵母奶的時候，我先不給數字。
ask-safety-plain = 有沒有在吃藥，或有腎臟、血鈣的毛病？都沒有請按「都沒有」；藥名可以直接打出來。

ask-diet = 飲食上有什麼不吃、不能吃的嗎？
ask-diet-else = 好，記下了：{ $things }。還有其他不能吃的嗎？
ask-diet-milk = 喝牛奶是會肚子不舒服，還是會過敏呢？都不會，就按「都吃」。
ask-diet-milk-too = 那牛奶呢？喝了會肚子不舒服，還是會過敏？都不會，就按「就這些」。
ask-diet-unlisted = 好，我知道了。這一項不在我的清單上，挑食物的時候請您自己留意。下面這些呢？都沒有，打「沒有」就好。
ask-diet-plain = 有吃素，或對牛奶、魚、黃豆、蛋、芝麻過敏嗎？都可以吃就按「都吃」。


## 按鈕。LINE 最多 20 個字。

label-subject-self = 我自己
label-subject-mother = 媽媽
label-subject-father = 爸爸
label-subject-grandmother = 阿嬤
label-subject-grandfather = 阿公
label-subject-spouse = 先生／太太
label-subject-child = 孩子
label-subject-other = 其他人
label-subject-sibling = 兄弟姊妹

label-tens-0 = 未滿 10 歲
label-tens-1 = 10 多歲
label-tens-2 = 20 多歲
label-tens-3 = 30 多歲
label-tens-4 = 40 多歲
label-tens-5 = 50 多歲
label-tens-6 = 60 多歲
label-tens-7 = 70 多歲
label-tens-8 = 80 多歲
label-tens-9 = 90 多歲
# $age (Number)
label-age = { $age } 歲

label-birthday-yes = 過了
label-birthday-no = 還沒

label-sex-female = 女生
label-sex-male = 男生
label-sex-declined = 不想說

label-menopause-yes = 已經停經
label-menopause-no = 還沒停經
label-menopause-unsure = 不確定

label-sun-low = 很少曬太陽
label-sun-ample = 很充足
label-sun-unsure = 不確定

label-conditions-none = 都沒有
label-conditions-warfarin = 抗凝血藥：華法林
label-conditions-unknown-anticoagulant = 抗凝血藥：不知哪種
label-conditions-kidney-disease = 腎臟病、洗腎
label-conditions-kidney-stones = 腎結石
label-conditions-hypercalcemia = 血鈣高、副甲狀腺
label-conditions-pregnant = 懷孕
label-conditions-breastfeeding = 餵母奶
label-conditions-active-vitamin-d = 醫師開的維生素D
label-conditions-doac = 新型抗凝血藥
label-conditions-thiazide-digoxin-lithium = 利尿劑、毛地黃、鋰鹽
label-conditions-levothyroxine = 甲狀腺素
label-conditions-antibiotics = 正在吃抗生素
label-conditions-bisphosphonate = 口服骨鬆藥
label-conditions-osteoporosis-injection = 骨鬆針
label-conditions-iron = 鐵劑、鋅
label-conditions-steroid-aed = 類固醇、癲癇藥
label-conditions-heart-disease = 心臟病、中風過
label-conditions-malabsorption = 吸收不好、胃藥
label-conditions-fragility = 骨鬆、跌倒骨折過
label-conditions-more = 有吃其他的藥
label-conditions-declined = 不想說、不知道
label-conditions-neither = 都沒寫
label-conditions-not-nursing = 沒有餵
label-conditions-no-kidney = 沒有，腎臟還好
label-conditions-enough = 就這些

label-diet-none = 都吃
label-diet-vegetarian = 吃素（蛋奶可）
label-diet-vegan = 全素
label-diet-lactose-intolerant = 喝牛奶會不舒服
label-diet-milk-allergy = 牛奶過敏
label-diet-fish-allergy = 魚過敏
label-diet-soy-allergy = 黃豆過敏
label-diet-egg-allergy = 蛋過敏
label-diet-sesame-allergy = 芝麻過敏
label-diet-enough = 就這些

label-change-age = 改年齡
label-change-sex = 改性別
label-change-sun = 改日曬
label-change-conditions = 改健康狀況
label-change-diet = 改飲食

label-back = 上一步
label-skip = 先跳過
label-cancel = 取消
label-restart = 重來
label-plan = 看計畫
label-remind = 設提醒
label-share = 傳給家人
label-change = 改資料
label-help = 能做什麼
label-why = 為什麼？
label-unremember = 不要記
label-keep-all = 請留著
label-delete-data = 現在就刪除
label-erase-yes = 是，全部刪掉
label-erase-no = 不要刪
label-erase-one = 是，刪掉
label-erase-mine = 只刪我自己的
# $who (String) 這一位家人
label-erase-only = 只刪{ $who }的
