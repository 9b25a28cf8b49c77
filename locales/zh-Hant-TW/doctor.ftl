### 給醫師、藥師看的一頁，和過了一段時間以後計畫有沒有變。
### 不給數字的人，這一頁也沒有任何一個量。

label-doctor = 給醫師看的一頁
doctor-plan-first = 好，先把計畫做好，再幫您整理成一頁。

doctor-title-self = 看診用的一頁
# $name (String) 誰
doctor-title = { $name }看診用的一頁
# $day (String) 哪一天
doctor-day = { $day } 整理
doctor-told = 本人（或家人）說的
doctor-unknown = 還沒說
doctor-age = 年齡
doctor-sex = 性別
doctor-menopause = 停經
doctor-sun = 日曬
doctor-conditions = 健康和用藥
doctor-conditions-unknown = 沒有說，或不想說
doctor-diet = 飲食
doctor-taking = 現在在吃的補充品
doctor-taking-unknown = 還沒說有沒有在吃
doctor-taking-none = 說沒有在吃
doctor-eaten = 這星期說到的有鈣的食物
doctor-articles = 文章那一列說的
doctor-articles-note = 這是文章寫的，不是醫囑。{ plan-source-dosing }
doctor-reference = 台灣的參考攝取量
doctor-limits = { $what }（上限）
doctor-withheld = 因為上面的狀況，或還有沒說清楚的事，這裡沒有寫任何量。
doctor-cautions = 要留意的
doctor-questions = 想請教醫師或藥師
doctor-question-withheld = 以目前的狀況，可以補鈣、維生素 D 或維生素 K 嗎？要補多少？
doctor-question-taking = 現在在吃的這些，要繼續嗎？要不要調整？
doctor-question-total = 飲食加上補充品，鈣和維生素 D 會不會太多或不夠？
doctor-question-medicine = 正在吃的藥，和鈣片、維生素 D、維生素 K 會不會互相影響？要隔多久？
doctor-question-check = 需要驗血、驗尿，或做骨密度檢查嗎？
doctor-question-over = 現在吃的量到上限了，需要驗血鈣嗎？
doctor-question-fracture = 我的骨折風險高不高？要不要用藥？
# $title (String) 標題
doctor-summary = { $title }：把說過的、在吃的和想問的整理在一起。這不是醫療建議。

# $who (String) 誰；$age (Number) 幾歲；$group (String) 對照的那一列；$lines (String) 一行一個變動
changed-row =
    { $who }現在 { $age } 歲，換到文章的「{ $group }」那一列了。和上次不一樣的有：
    { $lines }
changed-figures =
    { $who }的計畫，有數字更正過。和上次不一樣的有：
    { $lines }
changed-now-planned = { $who }滿 { $age } 歲了，現在對得上文章的表。想看，說「看計畫」就可以。
# $what (String) 哪一項；$before、$now (String) 原來和現在的範圍
changed-line = ・{ $what }：{ $before } → { $now }
doctor-page-title = 看診用的一頁
doctor-page-print = 按 Ctrl＋P（手機用「分享」裡的「列印」）就能印出來。
doctor-page-none = 還沒有計畫。請先回到聊天，回答幾個問題。
doctor-page-back = 回到聊天
