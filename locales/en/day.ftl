### How to arrange a day: when and with which meal; amounts stand in the plan.

plan-day = How to arrange the day
day-breakfast = breakfast
day-lunch = lunch
day-dinner = dinner
day-first = On getting up
day-first-medicine = First take { $medicine }; leave calcium for a later meal.
day-calcium = Calcium supplement
day-calcium-once = Take with { $meal }.
day-calcium-split = At most { $limit } at one time; if more, split it between { $meal } and { $other }.
day-together = Vitamins D3, K2
day-d3 = Vitamin D3
day-k2 = Vitamin K2
day-with-meal = If taken: with the same meal as calcium ({ $meal }), with a dish that has a little oil.
day-with-meal-alone = If taken: with a meal that has a little oil (for example { $meal }).
day-note = The article says calcium, D3 and K2 are taken together; the part about oil is not checked yet.
day-note-fat = The part about oil is not checked yet.
day-k1 = Vitamin K1
day-k1-greens = From green vegetables, stir-fried or dressed with a little oil; no need to buy anything extra.
day-apart = Apart from { $medicine }
day-apart-after = Take calcium { $after } hours after the medicine.
day-apart-both = Take calcium { $after } hours after the medicine; if calcium was taken first, wait { $before } hours before the medicine.
day-minor = For a child, meals come first. Only if the paediatrician says so, take supplements with a meal.
