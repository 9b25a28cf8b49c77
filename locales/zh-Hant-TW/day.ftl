### 一天怎麼排。只說什麼時候、跟哪一餐，量以計畫的那一列為準。

plan-day = 一天怎麼排
day-breakfast = 早餐
day-lunch = 午餐
day-dinner = 晚餐
# $medicine (String) 要先吃的藥
day-first = 早上起床
day-first-medicine = 先吃{ $medicine }，鈣留到後面的餐。
day-calcium = 鈣補充品
# $meal (String) 哪一餐
day-calcium-once = 跟著{ $meal }吃。
# $limit (String) 一次最多幾毫克；$meal、$other (String) 哪一餐
day-calcium-split = 一次不超過 { $limit }；超過就分成{ $meal }和{ $other }兩次。
day-together = 維生素 D3、K2
day-d3 = 維生素 D3
day-k2 = 維生素 K2
day-with-meal = 有要補的話，跟鈣同一餐（{ $meal }），挑有一點油的菜一起吃。
day-with-meal-alone = 有要補的話，跟有一點油的一餐（例如{ $meal }）一起吃。
day-note = 文章說鈣、D3、K2 一起吃；配油脂那一句還沒核對。
day-note-fat = 配油脂這一句還沒核對。
day-k1 = 維生素 K1
day-k1-greens = 從青菜來，炒或拌一點油，不用另外買。
day-apart = 和{ $medicine }錯開
# $after、$before (String) 幾小時
day-apart-after = 吃完藥 { $after } 小時以後再吃鈣。
day-apart-both = 吃完藥 { $after } 小時以後再吃鈣；先吃了鈣，就隔 { $before } 小時再吃藥。
day-minor = 孩子先從三餐吃。小兒科醫師說要補，再跟著餐吃。
