### 今天吃了什麼。數字都從 core/knowledge/servings.toml 和計畫的那一列來，不寫在這裡。

# $first、$rest (String) 一行，和其餘的行
eaten-lines =
    { $first }
    { $rest }

ask-eaten = 今天吃了哪些有鈣的食物？點一樣記一份，也可以直接打，例如「一杯牛奶、半盒板豆腐」。
ask-eaten-tofu = 您吃的是板豆腐，還是嫩豆腐？兩種的鈣差很多。

# $food (String) 食物；$count (String) 幾份；$unit (String) 杯、盒、塊
eaten-food = { $food } { $count }{ $unit }
eaten-half = 半
# $amount (String) 例如 270 毫克
eaten-line = ・{ $food }：大約 { $amount }
eaten-sum = 合起來，食物裡的鈣大約 { $amount }。

# $gap (String) 離一天的總鈣還差多少
eaten-none-needed = 今天從食物來的鈣已經夠了，不用再吃鈣片。
eaten-food-first = 離一天的量只差 { $gap }左右，再吃一樣有鈣的食物就好，不用吃鈣片。
eaten-taken = 離一天的量還差 { $gap }左右，您本來在吃的鈣片就夠了，不用再加。
# $most (String) 鈣片補多少
eaten-some = 離一天的量還差 { $gap }左右。要用鈣片補的話，今天 { $most }就夠，不要再多。
eaten-minor = 離一天的量還差 { $gap }左右，先從食物補；要不要吃鈣片，請問小兒科醫師。
eaten-ask = 離一天的量還差 { $gap }左右，先從食物補；鈣片請問醫師。
# $sources (String) 食物成分資料的名字
eaten-rough = 份量是照一般的杯子、盒子估的，還沒核對；上面沒有的食物沒有算進去。出處：{ $sources }

# $lines (String) 幾行
eaten-told =
    記下了，{ $day }吃的：
    { $lines }
eaten-today = 今天
eaten-yesterday = 昨天
# $foods (String) 吃了什麼
eaten-noted = 記下了，{ $day }吃的：{ $foods }。
eaten-noted-before-plan = 記下了，{ $day }吃的：{ $foods }。計畫做好之後，我再一起算鈣夠不夠。
eaten-dropped = 好，今天吃的都清掉了，可以重新記。
eaten-nothing = 這個星期還沒有記過吃了什麼。想記的話，直接說「今天喝了一杯牛奶」就可以。
# $lines (String) 一天一行
eaten-week =
    這個星期記下來的，從食物來的鈣：
    { $lines }
    只算有說的食物，是估的。
eaten-week-foods =
    這個星期記下來的：
    { $lines }
eaten-day = ・{ $day }：大約 { $amount }
eaten-day-foods = ・{ $day }：{ $foods }

# $foods (String) 軟的食物
soft-foods = 咬不動的話，可以試這些軟的：{ $foods }。小魚乾可以磨成粉，芝麻買磨好的，青菜切碎、煮軟一點。
soft-none = 咬不動的話，請營養師幫忙看看，怎麼吃最適合。

label-eat = 記今天吃什麼
label-eat-week = 這星期吃的
label-eat-undo = 記錯了，重記
label-eat-done = 就這些
label-eat-food-milk = 牛奶一杯
label-eat-food-yogurt = 優格一盒
label-eat-food-cheese = 起司片一片
label-eat-food-firm-tofu = 板豆腐一塊
label-eat-food-silken-tofu = 嫩豆腐一盒
label-eat-food-dried-tofu = 豆干一片
label-eat-food-small-fish = 小魚乾一湯匙
label-eat-food-sesame = 黑芝麻一湯匙
label-eat-food-pak-choi = 青江菜一份
label-eat-food-amaranth = 莧菜一份
label-tofu-firm = 板豆腐
label-tofu-silken = 嫩豆腐

## 匯出資料時說的

# $things (String) 在吃的補充品
is-taking = 在吃{ $things }
# $foods (String) 說過的食物
is-eaten = 最近說過的食物（{ $foods }）
