### Words of the food section.

food-calcium = Calcium
food-vitamin-d = Vitamin D
food-vitamin-k2 = Vitamin K2
food-vitamin-k1 = Vitamin K1
food-source-other = Not in the articles; from another source: { $sources }
food-source-unlisted = Not in the articles; from another source
food-k2-natto = To be honest, going by food composition data, only natto has much K2, and one serving is plenty; all others have very little. No need to eat anything specially for K2.
food-k2-little = To be honest, these all have very little K2; no need to eat them specially for K2.
food-tofu = Choose firm tofu (板豆腐): it has much more calcium than soft tofu.
