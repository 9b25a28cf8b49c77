### 計畫卡上的字。

plan-title-self = 您的骨本計畫
