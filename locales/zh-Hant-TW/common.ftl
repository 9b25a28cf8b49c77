### 到處都會用到的字。

-brand = 骨本

# 萬一找不到要說的話,就說這一句。
common-sorry = 不好意思,這句話我一時說不上來,請再說一次,或打「重來」。

# 連接一串詞的符號。
common-separator = 、

# 一串詞是空的時候。
common-none = 沒有

common-not-medical-advice = 這不是醫療建議,只是把文章整理給您參考。身體的事,請以醫師、藥師或營養師說的為準。
