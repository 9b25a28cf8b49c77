### 已經在吃的補充品，和自己的鈣片。數字從使用者說的、計畫的那一列和 core/knowledge/supplements.toml 來。

ask-taking = 現在有在吃鈣片或維生素 D 嗎？直接說就可以，例如「鈣片 600 兩顆、D3 1000」；沒有就說「沒有」。
label-taking = 我有在吃補充品
label-taking-none = 都沒有

taking-calcium = 鈣片
taking-d3 = 維生素 D3
taking-k2 = 維生素 K2
taking-multi = 綜合維他命
# $what (String) 鈣片、維生素 D3；$amount (String) 例如 1000 國際單位（IU）
taking-daily = { $what }（一天 { $amount }）
taking-daily-salt = { $what }（一天 { $amount }{ $salt }，大約是 { $elemental }元素鈣）
taking-unknown = { $what }（還不知道多少）

# $things (String) 在吃的東西
taking-noted = 記下了，現在在吃：{ $things }。
taking-noted-lines =
    記下了，現在在吃：{ $things }。
    { $lines }
taking-noted-before-plan = 記下了，現在在吃：{ $things }。計畫做好之後，我再一起看會不會太多。
taking-noted-withheld = 記下了，現在在吃：{ $things }。請把瓶子帶去問醫師或藥師，要不要繼續吃、吃多少，聽他們的。
taking-none-noted = 好，記下了：現在沒有吃補充品。

# $row (String) 文章那一列；$now (String) 現在吃的；$rest (String) 還可以補的
taking-rest = ・{ $what }：文章這一列是 { $row }，您已經吃 { $now }。要補的話，再加 { $rest }就好。
taking-within = ・{ $what }：您已經吃 { $now }，在文章這一列（{ $row }）裡，不用再加。
taking-above = ・{ $what }：您已經吃 { $now }，比文章這一列（{ $row }）還多，不要再加。要不要減，請問醫師或藥師。
taking-minor = ・{ $what }：您已經吃 { $now }，文章這一列是 { $row }。孩子要不要再加，請先問小兒科醫師。
taking-ask = ・{ $what }：這一項先不寫，要不要繼續吃請問醫師。
# $limit (String) 一天的上限；$source (String) 誰定的
taking-over = ・{ $what }一天的上限是 { $limit }（{ $source }），您現在吃的已經超過了。
taking-together = ・{ $what }一天的上限是 { $limit }（{ $source }）。您在吃的要算在計畫的量裡面，再多加一份就會超過。
taking-limit-calcium = 鈣（食物加鈣片）
taking-limit-d3 = 維生素 D3
taking-doctor = 這個量很高，請先拿著瓶子去看醫師，不要等。
taking-unwell = 您說的不舒服，有可能是鈣或維生素 D 太多了，也可能是別的原因。請先看醫師，跟他說您在吃這些。
taking-as-elemental = 鈣片先照標示的數字當作元素鈣；如果瓶子上寫的是碳酸鈣或檸檬酸鈣，請告訴我，我重新算。
taking-by-salt = 鈣片的元素鈣是換算的（{ source-memory }），請以標示上「鈣」那一欄為準。
taking-multi-label = 綜合維他命裡也有鈣和維生素 D，請看標示，一起算進去。
taking-tell-amount = 一顆多少、一天幾顆，告訴我，我才能一起算。

label-taking-carbonate = 是碳酸鈣
label-taking-citrate = 是檸檬酸鈣

## 計畫卡上的一節

plan-taking = 加上您已經在吃的
# $things (String) 在吃的東西
plan-taking-list = 現在在吃：{ $things }
plan-taking-ask = 現在有在吃鈣片或維生素 D 嗎？告訴我，例如「D3 1000」，我幫您一起算。
plan-taking-bring = 請把瓶子帶去問醫師或藥師，要不要繼續吃、吃多少，聽他們的。

## 我的鈣片

# $amount (String) 標示的毫克
ask-tablet-salt = 標示的 { $amount }，是「元素鈣」（營養標示上「鈣」那一欄），還是整顆的「碳酸鈣」或「檸檬酸鈣」？
label-salt-elemental = 元素鈣（鈣那一欄）
label-salt-carbonate = 碳酸鈣
label-salt-citrate = 檸檬酸鈣
label-salt-unsure = 不知道

tablet-unsure = 不確定的話，先不要猜。請看營養標示上「鈣」那一欄是幾毫克，再告訴我；或拿瓶子去問藥師。
# $elemental (String) 一顆的元素鈣；$percent (String) 百分之幾
tablet-elemental = 一顆是 { $elemental }元素鈣。
tablet-converted = { $salt }大約有 { $percent }% 是鈣（{ $source }），所以一顆大約是 { $elemental }元素鈣。
tablet-salt-carbonate = 碳酸鈣
tablet-salt-citrate = 檸檬酸鈣
# $least、$most (String) 一天幾顆；$row (String) 文章那一列；$once (String) 一次幾顆；$limit (String) 一次最多幾毫克
tablet-count = 一天 { $least } 顆，就在文章這一列（{ $row }）裡面，不要再多。
tablet-count-range = 一天 { $least }–{ $most } 顆，就在文章這一列（{ $row }）裡面，不要再多。
# $meals (String) 哪幾餐
tablet-once = 一次最多 { $once } 顆（一次不超過 { $limit }元素鈣），跟著{ $meals }吃。
# $lines (String) 幾行
tablet-told = { $lines }
tablet-too-large = 一顆就比還可以補的（{ $most }）多，這種鈣片不適合。請換每顆比較小的，或先從食物補；不確定就問藥師。
tablet-not-at-once = 一顆就超過一次的量（{ $limit }元素鈣），不要一次吃整顆。能不能剝半、分兩餐吃，請先問藥師；不然就換每顆比較小的。
tablet-taking = 您已經在吃的鈣片就夠了，不用再加這一種。
tablet-food-first = 照今天說的，只差一點點，再吃一樣有鈣的食物就好，今天不用吃鈣片。
tablet-eaten-enough = 照今天說的，食物裡的鈣已經夠了，今天不用吃鈣片。
tablet-minor = 孩子先從食物來。這種鈣片要不要吃、吃幾顆，請先問小兒科醫師。
tablet-ask = 鈣片要不要吃、吃幾顆，這次先不寫，請問醫師或藥師。
tablet-before-plan = 先把計畫做好，再跟我說一次這顆鈣片，我就能算一天幾顆。
tablet-today = （已經把今天說的食物和在吃的鈣片算進去。）
