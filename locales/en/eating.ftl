### What was eaten today. Numbers come from rows.

eaten-lines =
    { $first }
    { $rest }
ask-eaten = Which foods with calcium were eaten today? One tap is one serving; you can also type it, like “a glass of milk, half a box of firm tofu”.
ask-eaten-tofu = Was it firm tofu (板豆腐) or soft tofu (嫩豆腐)? Their calcium differs a lot.
eaten-food = { $food }: { $count }{ $unit }
eaten-half = {"½ "}
eaten-line = ・{ $food }: about { $amount }
eaten-sum = Together, calcium from food is about { $amount }.
eaten-none-needed = Today's calcium from food is enough; no calcium tablet is needed.
eaten-food-first = Only about { $gap } short of the day's amount; one more food with calcium is enough, no calcium tablet needed.
eaten-taken = About { $gap } short of the day's amount; the calcium tablets you already take are enough, no need to add more.
eaten-some = About { $gap } short of the day's amount. If you fill it with calcium tablets, { $most } is enough for today; please no more.
eaten-minor = About { $gap } short of the day's amount; fill it from food first. Whether to take calcium tablets, please ask a paediatrician.
eaten-ask = About { $gap } short of the day's amount; fill it from food first. About calcium tablets, please ask a doctor.
eaten-rough = Servings are estimated from ordinary cups and boxes and not checked yet; foods not listed above are not counted. Source: { $sources }
eaten-told =
    Noted, eaten { $day }:
    { $lines }
eaten-today = today
eaten-yesterday = yesterday
eaten-noted = Noted, eaten { $day }: { $foods }.
eaten-noted-before-plan = Noted, eaten { $day }: { $foods }. Once the plan is made, I also work out whether the calcium is enough.
eaten-dropped = OK, today's food is cleared; you can note it again.
eaten-nothing = Nothing eaten was noted this week. To note something, just say “today I drank a glass of milk”.
eaten-week =
    Noted this week, calcium from food:
    { $lines }
    Only foods you mentioned are counted, and it is an estimate.
eaten-week-foods =
    Noted this week:
    { $lines }
eaten-day = ・{ $day }: about { $amount }
eaten-day-foods = ・{ $day }: { $foods }
soft-foods = If chewing is hard, try these soft ones: { $foods }. Dried fish can be ground, sesame bought ground, greens chopped and cooked soft.
soft-none = If chewing is hard, please have a dietitian look at how best to eat.
label-eat = Note today's food
label-eat-week = Eaten this week
label-eat-undo = Wrong, note again
label-eat-done = That's all
label-eat-food-milk = 1 cup of milk
label-eat-food-yogurt = 1 box of yogurt
label-eat-food-cheese = 1 slice of cheese
label-eat-food-firm-tofu = 1 piece firm tofu
label-eat-food-silken-tofu = 1 box of soft tofu
label-eat-food-dried-tofu = 1 slice dried tofu
label-eat-food-small-fish = 1 spoon dried fish
label-eat-food-sesame = 1 spoon sesame
label-eat-food-pak-choi = 1 serving pak choi
label-eat-food-amaranth = 1 serving amaranth
label-tofu-firm = Firm tofu
label-tofu-silken = Soft tofu
is-taking = takes { $things }
is-eaten = foods mentioned lately ({ $foods })
