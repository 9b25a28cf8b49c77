### 食物那一節的字。食物的名字是文章自己的字,從 core/knowledge/foods.toml 來。

food-calcium = 鈣
food-vitamin-d = 維生素 D
food-vitamin-k2 = 維生素 K2
food-vitamin-k1 = 維生素 K1

# $sources (String) 食物成分資料的名字
food-source-other = 文章沒有提到，出處另列：{ $sources }
food-source-unlisted = 文章沒有提到，出處另列

food-k2-natto = 老實說，照食物成分資料推算，K2 多的只有納豆，一份就夠多了；其他的都很少，不必為了 K2 特別吃。
food-k2-little = 老實說，這幾樣的 K2 都很少，不必為了 K2 特別吃。
food-tofu = 豆腐選板豆腐：鈣比嫩豆腐多很多。
