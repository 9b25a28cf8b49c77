### 計畫卡上的字。
### 數字($range、$value、$times)都從 core/knowledge 的列來,不寫在這裡。
### 不寫劑量的卡上,任何一句都不能有毫克、微克或國際單位的數字。

## 是誰的計畫

plan-title-self = 您的骨本計畫
plan-title-mother = 媽媽的骨本計畫
plan-title-father = 爸爸的骨本計畫
plan-title-grandmother = 阿嬤的骨本計畫
plan-title-grandfather = 阿公的骨本計畫
plan-title-spouse = 另一半的骨本計畫
plan-title-child = 孩子的骨本計畫
plan-title-other = 這位親友的骨本計畫
# $name (String) 使用者自己取的名字或稱呼
plan-title-named = { $name }的骨本計畫

plan-for = 對照文章這一列
plan-group-child = 兒童（4–13 歲）
plan-group-teen = 青少年（14–18 歲）
plan-group-adult = 成年人（19–64 歲）
plan-group-postmenopausal = 停經後婦女（64 歲以下）
plan-group-senior = 老年人（65 歲以上）

## 五個量

plan-amounts = 每天的量
plan-calcium-total = 一天的總鈣（食物＋補充品）
plan-calcium-supplement = 其中的鈣補充品（元素鈣）
plan-d3 = 維生素 D3（補充品）
plan-k2 = 維生素 K2
plan-k1 = 維生素 K1

# $range (String) 例如 1200–1500,中間不加逗號
plan-milligrams = { $range } 毫克
plan-micrograms = { $range } 微克
plan-international-units = { $range } 國際單位（IU）
plan-amount-withheld = 這項先不寫，請問醫師

plan-source-dosing = 出處：{ source-dosing }
plan-source-d3-low = 「日曬較少」那一欄。出處：{ source-dosing }
plan-source-d3-ample = 「日曬充足」那一欄。出處：{ source-dosing }
plan-source-osteocalcin = 出處：{ source-osteocalcin }

## 怎麼看這些數字

plan-reading = 怎麼看這些數字
plan-elemental = 「元素鈣」是真正吃到的鈣。看營養標示上「鈣」那一欄，不是整顆鈣片的重量。
# $limit (String) 一次最多幾毫克
plan-split = 鈣補充品一次最多 { $limit } 毫克元素鈣，超過就分成兩次，跟著三餐吃。
# $limit (String) 一天最多幾國際單位
plan-d3-limit = 維生素 D 補充品全部加起來，一天不超過 { $limit } 國際單位（台灣的上限）。
plan-d3-grade = 含量高的維生素 D 在台灣可能算藥品，買之前先問藥師（現行規定未核對）。
plan-vitamin-k = 文章沒說 K1、K2 是吃的還是補充的。平常吃青菜就有 K1；K2 不一定要吃補充品。

## 台灣的參考攝取量

plan-reference = 台灣的參考攝取量（和文章差比較多的）
plan-reference-calcium = 一天的總鈣
plan-reference-vitamin-d = 維生素 D
plan-reference-vitamin-k = 維生素 K（K1、K2 合計）
plan-reference-source = { source-tw-dris-8 }
plan-reference-unchecked = { source-tw-dris-8 }（未核對）

## 不寫數字的時候

plan-withheld = 這次先不寫數字
plan-withheld-why = 為了安全，要先弄清楚下面這件事，再談要補多少。
plan-withheld-whom = 請先問醫師、藥師或營養師。

## 其他

plan-cautions = 請先留意
plan-reminders = 小提醒
plan-avoid = 先不要吃
plan-foods = 從食物來
plan-exercise = 動一動
# $times (String) 每週幾次,例如 2–3
plan-exercise-advice = 規律做負重運動和肌力訓練，每週 { $times } 次。
plan-exercise-ask = 開始之前，先問醫師哪些動作適合。

plan-assumed = 我先這樣當作
plan-assumed-sun-unknown-as-low = 不知道平常曬多少太陽，D3 先看「日曬較少」那一欄。
plan-assumed-menopause-unsure-as-adult = 還不確定停經了沒，先看「成年人」那一列。滿 12 個月沒來再告訴我，我換一列。
plan-assumed-sex-unknown-by-age = 沒有說性別，先只看年齡。
plan-assumed-adult-ages = 文章沒寫「成年人」和「停經後婦女」是幾歲，這裡當作 19–64 歲。
plan-assumed-diet-unknown = 還不知道有什麼不吃，不吃的請跳過。

plan-ask = 可以帶去問醫師、藥師或營養師
plan-ask-total = 平常吃的加上補充品，鈣和維生素 D 會不會太多？
plan-ask-medicine = 正在吃的藥，跟鈣片、維生素 D、維生素 K 會不會互相影響？
plan-ask-suitable = 以現在的身體狀況，適合補鈣、維生素 D 或維生素 K 嗎？
plan-ask-check = 需要先抽血，或做骨密度檢查嗎？

plan-today = 今天就能做的一件事
plan-today-age = 回我一句幾歲就好，例如「68 歲」。
plan-today-health = 找出藥袋看一看，再回來告訴我。都沒有，就說「都沒有」。
plan-today-bag = 把正在吃的藥和補充品裝進一個袋子，下次看診一起帶去。
plan-today-label = 家裡有鈣片的話，拿出來看看營養標示上的「鈣」是幾毫克。
# $food (String) 計畫裡的第一樣有鈣的食物
plan-today-food = 今天的點心，換成一份{ $food }。

# $title (String) 誰的計畫;$group (String) 對照的那一列;$amounts (String) 五個量
plan-summary = { $title }，{ $group }：{ $amounts }。這不是醫療建議。
plan-summary-amount = { $label } { $amount }
plan-summary-calcium-total = 總鈣
plan-summary-calcium-supplement = 鈣補充品
plan-summary-d3 = D3
plan-summary-k2 = K2
plan-summary-k1 = K1
plan-summary-ask = 請問醫師
plan-summary-withheld = { $title }：為了安全，這次先不寫數字。{ $why }這不是醫療建議。
