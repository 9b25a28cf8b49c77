### 到處都會用到的字。

-brand = 骨本

# 萬一找不到要說的話,就說這一句。
common-sorry = 不好意思，這句話我一時說不上來，請再說一次，或打「重來」。

# 這台主機暫時打不開這個人的資料（少了金鑰）：資料原封不動，這句話也沒有記下。
common-locked = 不好意思，您之前說的都還在，只是我這裡一時打不開，所以剛剛這句沒有記下。請過一會兒再說一次。

# 連接一串詞的符號。
common-separator = 、

# 一串詞是空的時候。
common-none = 沒有

common-not-medical-advice = 這不是醫療建議，只是把文章整理給您參考。身體的事，請以醫師、藥師或營養師說的為準。

## 出處的名字,對應 core/knowledge/sources.toml

source-dosing = 補鈣劑量文章，未具名
source-osteocalcin = 骨鈣素文章（吳婉華營養師，KingNet 國家網路醫藥）
source-usda-sr26 = 美國農業部食品成分資料（SR26）
source-mext2020 = 日本食品標準成分表 2020 年版
source-tfda-ltn2021 = 台灣食藥署食品營養成分資料庫（自由健康網引用）
source-tfda-uptogo = 整理網頁引用的台灣食品成分資料，未核對
source-tfda-oriew = 整理網頁引用的台灣豆腐成分資料，未核對
source-tfda-cna2015 = 食品營養成分資料庫（中央社引用，2015 年版）
source-derived = 由食品成分資料換算
source-memory = 還沒核對的資料
source-tw-dris-8 = 國人膳食營養素參考攝取量第八版
source-nih-iom = 美國國家醫學院的上限
